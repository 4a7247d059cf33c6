// Time and memory for a large template and for a folder of templates, against the start of Node and the YAML parser alone.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, interleaved, print } from './measure.mjs';

const parse = `
  import { readdirSync, readFileSync } from 'node:fs';
  import { parseDocument } from 'yaml';
  const folder = process.argv[1];
  for (const name of readdirSync(folder)) parseDocument(readFileSync(folder + '/' + name, 'utf8'), { uniqueKeys: false, logLevel: 'silent' });
`;

function template(resources) {
  const blocks = ['AWSTemplateFormatVersion: "2010-09-09"', 'Resources:'];
  for (let n = 0; n < resources; n += 1) blocks.push(n % 2 === 0 ? role(n) : policy(n));
  return `${blocks.join('\n')}\n`;
}

const role = (n) => `  Role${n}:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: { Service: lambda.amazonaws.com }
            Action: sts:AssumeRole`;

const policy = (n) => `  Policy${n}:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      Roles: [!Ref Role${n - 1}]
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: [iam:PassRole, iam:GetRole]
            Resource: !Sub arn:\${AWS::Partition}:iam::\${AWS::AccountId}:role/app-${n}
          - Effect: Allow
            Action: s3:GetObject
            Resource: !GetAtt Role${n - 1}.Arn`;

inFolder((root) => {
  for (const [title, files, resources, rounds] of [
    ['one template of 500 resources', 1, 500, 7],
    ['200 templates of 36 resources', 200, 36, 3],
  ]) {
    const folder = join(root, String(files));
    mkdirSync(folder);
    for (let n = 0; n < files; n += 1) writeFileSync(join(folder, `${n}.yaml`), template(resources));
    const subjects = {
      'node -e 0': ['-e', '0'],
      'the `yaml` package': ['--input-type=module', '-e', parse, folder],
      passgate: ['dist/cli.js', 'scan', folder, '--format', 'json'],
    };
    print(title, interleaved(subjects, rounds));
  }
});
