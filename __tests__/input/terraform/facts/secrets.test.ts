import { describe, expect, test } from '@jest/globals';
import { change, configured, named, references } from '../plans.js';
import { passing, plan, scanPlan } from './scan-plan.js';

const SECRET = 'swordfish';
const policy = passing({ Resource: `arn:aws:iam::111122223333:role/*${SECRET}` });
const a = named('aws_iam_policy.a');
const blocks = [configured('aws_iam_policy.a', { policy: references('var.suffix') })];
const changed = (marks: object) => change(a, { policy }, {}, marks);
const sensitive = (root_module: object, more: object) =>
  plan([changed({})], [], { configuration: { root_module: { resources: blocks, ...root_module } }, ...more });
const state = (...resources: object[]) => ({ format_version: '1.0', values: { root_module: { resources } } });
const variable = { variables: { suffix: { sensitive: true } } };

/** The one finding, and whether anything in the whole report tells the secret. */
async function judged(members: object): Promise<[verdicts: string[], isTold: boolean]> {
  const report = await scanPlan(members);
  return [
    report.findings.map(({ verdict, resource }) => `${verdict} ${resource}`),
    JSON.stringify(report).includes(SECRET),
  ];
}

const fails = ['fail aws_iam_policy.a'];

test('what nothing marks is told', async () => {
  expect(await judged(plan([changed({})], blocks))).toEqual([fails, true]);
});

describe('22: values are in plain text, with marks beside them', () => {
  test.each<[string, object]>([
    ['a variable', sensitive(variable, { variables: { suffix: { value: SECRET } } })],
    ['a variable that is more than a text', sensitive(variable, { variables: { suffix: { value: [{ a: SECRET }] } } })],
    ['the default of one', sensitive({ variables: { suffix: { sensitive: true, default: SECRET } } }, {})],
    [
      'an output',
      sensitive({}, { planned_values: { root_module: {}, outputs: { o: { sensitive: true, value: SECRET } } } }),
    ],
    [
      'what another resource had before',
      plan([changed({}), change(named('aws_x.y'), {}, {}, { before: { p: SECRET }, before_sensitive: { p: true } })]),
    ],
    [
      'what another resource will have',
      plan([changed({}), change(named('aws_x.y'), { p: [SECRET] }, {}, { after_sensitive: { p: [true] } })]),
    ],
    ['a policy that is marked as a whole', plan([changed({ after_sensitive: { policy: true } })], blocks)],
    ['a resource that is marked as a whole', plan([changed({ after_sensitive: true })], blocks)],
    [
      'one without a change',
      {
        planned_values: {
          root_module: { resources: [{ ...a, values: { policy }, sensitive_values: { policy: true } }] },
        },
      },
    ],
  ])('%s: used for judging, and not told', async (_, members) => {
    expect(await judged(members)).toEqual([fails, false]);
  });
});

describe('23: the mark is lost through a document', () => {
  const block = 'data.aws_iam_policy_document.d';
  const values = { statement: [{ resources: [`arn:aws:iam::111122223333:role/*${SECRET}`] }], json: policy };

  test('the value of the variable is looked for in every text', async () => {
    const members = sensitive(
      {
        ...variable,
        resources: [...blocks, configured(block, { statement: [{ resources: references('var.suffix') }] })],
      },
      {
        variables: { suffix: { value: SECRET } },
        prior_state: state({ ...named(block), values, sensitive_values: { statement: [{ resources: [false] }] } }),
      },
    );
    expect(await judged(members)).toEqual([fails, false]);
  });
});

describe('24: what a look-up returns is sensitive', () => {
  const block = 'data.aws_ssm_parameter.p';
  const found = { ...named(block), values: { name: '/p', value: SECRET } };

  test.each([
    [{ value: true }, false],
    [{}, true],
  ])('marks %j', async (sensitive_values, isTold) => {
    const members = plan([changed({})], [...blocks, configured(block, { name: { constant_value: '/p' } })], {
      prior_state: state({ ...found, sensitive_values }),
    });
    expect(await judged(members)).toEqual([fails, isTold]);
  });
});
