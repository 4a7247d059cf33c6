// How long each table of src/data takes to load and to answer once, alone, in a process of its own: over a bare start of Node.
// Compiled as the bundle has it, to CommonJS.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import { inFolder, interleaved, print, project } from './measure.mjs';

const first = {
  actions: "levelOf('s3:GetObject')",
  'action-resources': "resourcesOf('s3:GetObject')",
  'condition-keys': "isMultivalued('aws:TagKeys')",
  'managed-policies': "managedPolicy('arn:aws:iam::aws:policy/AdministratorAccess')",
  'passrole-actions': "passesRole('ec2:RunInstances')",
  'service-principals': "servicePrincipal('ec2.amazonaws.com')",
};

const data = join(project, 'src/data');

inFolder((folder) => {
  mkdirSync(join(folder, 'tables'));
  for (const file of readdirSync(data, { recursive: true }).filter((name) => name.endsWith('.ts'))) {
    const { code } = transformSync(readFileSync(join(data, file), 'utf8'), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    writeFileSync(join(folder, file.replace(/\.ts$/, '.js')), code);
  }
  writeFileSync(join(folder, 'nothing.js'), '');
  const ask = (file, call) => [
    '-e',
    `if (require(${JSON.stringify(join(folder, file))})${call} === undefined) process.exit(9)`,
  ];
  print(
    'tables, loaded and asked once',
    interleaved(
      {
        'node, a module of nothing': ask('nothing.js', ''),
        ...Object.fromEntries(Object.entries(first).map(([name, call]) => [name, ask(`${name}.js`, `.${call}`)])),
      },
      31,
    ),
  );
});

for (const file of readdirSync(join(data, 'tables'))) {
  process.stdout.write(`${file.padEnd(34)} ${Math.round(statSync(join(data, 'tables', file)).size / 1024)} kB\n`);
}
