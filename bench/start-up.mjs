// How much a whole run on a small input adds to the start of Node.
import { interleaved, print } from './measure.mjs';

print(
  'small inputs',
  interleaved(
    {
      'node -e 0': ['-e', '0'],
      'passgate, one template': ['dist/cli.js', 'scan', 'examples/cloudformation/ec2-s3access.yaml'],
      'passgate, one plan': ['dist/cli.js', 'scan', 'examples/terraform/ec2-s3access/plan.json'],
      'passgate, all examples': ['dist/cli.js', 'scan', 'examples'],
    },
    21,
  ),
);
