import { expect, test } from '@jest/globals';
import { folder, passgate } from './support/cli.js';

// A default is judged; that others are allowed may not be passed over.
const template = (value: string, allowed: string) => `Parameters:
  R: { Type: String, Default: "${value}"${allowed} }
Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: { Statement: [{ Effect: Allow, Action: iam:PassRole, Resource: !Ref R }] }
`;
const role = 'arn:aws:iam::111122223333:role/app';

test.each([
  ['a good default alone', role, '', []],
  ['a good default that is all that is allowed', role, `, AllowedValues: ["${role}"]`, []],
  ['a good default beside a bad value', role, `, AllowedValues: ["${role}", "*"]`, ['unknown']],
  ['a bad default beside a good value', '*', `, AllowedValues: ["${role}", "*"]`, ['fail']],
])('%s', async (_, value, allowed, verdicts) => {
  const { stdout } = await passgate(
    ['scan', 't.yaml', '--format', 'json'],
    folder({ 't.yaml': template(value, allowed) }),
  );
  expect(JSON.parse(stdout).findings.map(({ verdict }: { verdict: string }) => verdict)).toEqual(verdicts);
});
