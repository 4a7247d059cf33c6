// Time and memory for large plans, against reading and parsing the same file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, interleaved, print } from './measure.mjs';

const parse = 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"))';
const provider = 'registry.terraform.io/hashicorp/aws';

// One resource in five has to do with IAM; each offends no rule, so that printing findings is not what is measured.
function resource(n) {
  const name = `r${n}`;
  if (n % 5 !== 0)
    return [
      'aws_sqs_queue',
      name,
      { name, delay_seconds: 0, policy: null, tags: { team: 'shop', note: 'x'.repeat(700) } },
    ];
  if (n % 10 === 0)
    return [
      'aws_iam_role',
      name,
      {
        name,
        path: '/',
        assume_role_policy: document({ Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }),
      },
    ];
  return [
    'aws_iam_policy',
    name,
    {
      name,
      path: '/',
      policy: document({ Action: ['iam:PassRole', 's3:Get*'], Resource: `arn:aws:iam::111122223333:role/app-${n}` }),
    },
  ];
}

function document(statement) {
  return JSON.stringify({ Statement: [{ Effect: 'Allow', ...statement }], Version: '2012-10-17' });
}

function plan(bytes) {
  const planned = [];
  const changes = [];
  const configuration = [];
  for (let n = 0, size = 0; size < bytes; n += 1) {
    const [type, name, values] = resource(n);
    const identity = { address: `${type}.${name}`, mode: 'managed', type, name };
    planned.push(
      JSON.stringify({ ...identity, provider_name: provider, schema_version: 0, values, sensitive_values: {} }),
    );
    const change = {
      actions: ['no-op'],
      before: values,
      after: values,
      after_unknown: {},
      before_sensitive: {},
      after_sensitive: {},
    };
    changes.push(JSON.stringify({ ...identity, provider_name: provider, change }));
    const expressions = Object.fromEntries(Object.keys(values).map((key) => [key, {}]));
    configuration.push(JSON.stringify({ ...identity, provider_config_key: 'aws', expressions, schema_version: 0 }));
    size += planned.at(-1).length * 2 + changes.at(-1).length + configuration.at(-1).length;
  }
  const root = `{"root_module":{"resources":[${planned.join()}]}}`;
  return [
    '{"format_version":"1.2","terraform_version":"1.11.4"',
    `"planned_values":${root}`,
    `"resource_changes":[${changes.join()}]`,
    `"prior_state":{"format_version":"1.0","terraform_version":"1.11.4","values":${root}}`,
    `"configuration":{"root_module":{"resources":[${configuration.join()}]}}}`,
  ].join();
}

inFolder((root) => {
  for (const [megabytes, rounds] of [
    [1, 9],
    [10, 5],
    [50, 3],
  ]) {
    const file = join(root, `${megabytes}.json`);
    writeFileSync(file, plan(megabytes * 1e6));
    const subjects = {
      'read and JSON.parse': ['-e', parse, file],
      passgate: ['dist/cli.js', 'scan', file, '--format', 'json'],
    };
    print(`a plan of ${megabytes} MB`, interleaved(subjects, rounds));
  }
});
