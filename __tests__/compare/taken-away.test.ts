import { describe, expect, test } from '@jest/globals';
import { plan } from '../input/terraform/facts/scan-plan.js';
import { change, configured, named, planText } from '../input/terraform/plans.js';
import { comparing } from './comparing.js';

const statement = (Effect: string) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect, Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*' }],
  });
const ARN = 'arn:aws:iam::111122223333:policy/deny';
const make = (type: string, name: string, values: Record<string, unknown>) => ({
  address: `${type}.${name}`,
  values,
});

/** What a plan has that makes these. */
const written = (resources: Resources) =>
  planText(
    plan(
      resources.map(({ address, values }) => change(named(address), values)),
      resources.map(({ address, values }) =>
        configured(address, Object.fromEntries(Object.keys(values).map((key) => [key, {}]))),
      ),
    ),
  );

const user = make('aws_iam_user', 'u', { name: 'u' });
const group = make('aws_iam_group', 'g', { name: 'g' });
const allow = make('aws_iam_user_policy', 'allow', { user: 'u', name: 'allow', policy: statement('Allow') });
const inline = make('aws_iam_user_policy', 'deny', { user: 'u', name: 'deny', policy: statement('Deny') });
const managed = make('aws_iam_policy', 'deny', { name: 'deny', arn: ARN, policy: statement('Deny') });
const attached = make('aws_iam_user_policy_attachment', 'deny', { user: 'u', policy_arn: ARN });
const ofGroup = make('aws_iam_group_policy', 'deny', { group: 'g', name: 'deny', policy: statement('Deny') });
const member = make('aws_iam_user_group_membership', 'u', { user: 'u', groups: ['g'] });

type Resources = readonly ReturnType<typeof make>[];

describe('a Deny that a resource takes away again is not counted', () => {
  test.each<[string, Resources, ReturnType<typeof make>, ReturnType<typeof make>]>([
    [
      'an inline policy',
      [user, allow, inline],
      make('aws_iam_user_policies_exclusive', 'x', { user_name: 'u', policy_names: ['allow'] }),
      make('aws_iam_user_policies_exclusive', 'x', { user_name: 'u', policy_names: ['allow', 'deny'] }),
    ],
    [
      'a managed policy',
      [user, allow, managed, attached],
      make('aws_iam_policy_attachment', 'x', { name: 'x', users: ['bob'], policy_arn: ARN }),
      make('aws_iam_policy_attachment', 'x', { name: 'x', users: ['u', 'bob'], policy_arn: ARN }),
    ],
    [
      'that of a group',
      [user, group, allow, ofGroup, member],
      make('aws_iam_group_membership', 'x', { group: 'g', users: ['bob'], name: 'x' }),
      make('aws_iam_group_membership', 'x', { group: 'g', users: ['u', 'bob'], name: 'x' }),
    ],
  ])('%s', async (_, resources, taking, leaving) => {
    const compared = async (before: Resources, after: Resources) => {
      const { json } = await comparing(written(before), written(after));
      return json.added.map(({ resource }) => resource);
    };
    const [taken, left] = [taking, leaving].map((one) => [...resources, one]);
    if (taken === undefined || left === undefined) throw new Error('two lists');
    expect(await compared(resources, taken)).toContain('aws_iam_user_policy.allow');
    expect(await compared(resources, left)).not.toContain('aws_iam_user_policy.allow');
    expect(await compared(taken, taken)).toEqual([]);
  });
});
