// How much a whole run on a small input adds to the start of Node. The Action is to stay within four times `node -e 0`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, interleaved, print, project } from './measure.mjs';

const template = 'examples/cloudformation/ec2-s3access.yaml';
const plan = 'examples/terraform/ec2-s3access/plan.json';

inFolder((folder) => {
  const files = { GITHUB_STEP_SUMMARY: join(folder, 'summary'), GITHUB_OUTPUT: join(folder, 'output') };
  for (const path of Object.values(files)) writeFileSync(path, '');
  const action = (env) => ({
    args: ['dist/action.js'],
    env: { ...files, GITHUB_EVENT_NAME: 'push', GITHUB_WORKSPACE: project, RUNNER_TEMP: folder, ...env },
  });
  print(
    'small inputs',
    interleaved(
      {
        'node -e 0': ['-e', '0'],
        'passgate, one template': ['dist/cli.js', 'scan', template],
        'passgate, one plan': ['dist/cli.js', 'scan', plan],
        'passgate, all examples': ['dist/cli.js', 'scan', 'examples'],
        'the Action, one template': action({ INPUT_TEMPLATES: template }),
        'the Action, one plan': action({ INPUT_PLAN: plan }),
      },
      21,
    ),
  );
});
