import { describe, expect, test } from '@jest/globals';
import { change, configured, named, references } from '../plans.js';
import { plan, scanPlan, verdicts } from './scan-plan.js';

const ANY_ROLE = 'arn:aws:iam::111122223333:role/*';
const ONE_ROLE = 'arn:aws:iam::111122223333:role/app';

describe('17: the text in the plan is not the text in the sources', () => {
  const allow = (Resource: string) => ({ Action: 'iam:PassRole', Effect: 'Allow', Resource });
  const types: [string, string, (statement: unknown) => object][] = [
    ['aws_iam_policy', 'sorted by name', (Statement) => ({ Statement, Version: '2012-10-17' })],
    ['aws_iam_role_policy', 'Version first', (Statement) => ({ Version: '2012-10-17', Statement })],
  ];

  test.each(types)('%s: %s; statements are matched by position', async (type, _, order) => {
    const policy = JSON.stringify(order([allow(ONE_ROLE), allow(ANY_ROLE)]));
    const sources = {
      'main.tf': `resource "${type}" "a" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Resource = "${ONE_ROLE}", Effect = "Allow", Action = "iam:PassRole" },
      {
        Effect = "Allow"
        Resource = "${ANY_ROLE}"
        Action = "iam:PassRole"
      },
    ]
  })
}
`,
    };
    const members = plan([change(named(`${type}.a`), { policy })], [configured(`${type}.a`, { policy: {} })]);
    expect(await verdicts(members, sources)).toEqual([`fail named-roles ${type}.a main.tf:8`]);
  });

  test.each(types)('%s: %s; one statement that is no list', async (type, _, order) => {
    const policy = JSON.stringify(order(allow(ANY_ROLE)));
    const written = JSON.stringify({ Version: '2012-10-17', Statement: allow(ANY_ROLE) }, null, 2);
    const sources = { 'main.tf': `resource "${type}" "a" {\n  policy = <<JSON\n${written}\nJSON\n}\n` };
    const block = configured(`${type}.a`, { policy: { constant_value: `${written}\n` } });
    const line = 2 + written.split('\n').findIndex((each) => each.includes('Resource')) + 1;
    expect(await verdicts(plan([change(named(`${type}.a`), { policy })], [block]), sources)).toEqual([
      `fail named-roles ${type}.a main.tf:${line}`,
    ]);
  });
});

/** A document that was read while planning, and the policy made of it; both are given as the plan has them. */
function read(values: object, json: object, expressions: object): object {
  const block = 'data.aws_iam_policy_document.d';
  const text = JSON.stringify({ ...json, Version: '2012-10-17' });
  return plan(
    [change(named('aws_iam_policy.a'), { policy: text }, { arn: true })],
    [configured(block, expressions), configured('aws_iam_policy.a', { policy: references(`${block}.json`, block) })],
    {
      prior_state: {
        format_version: '1.0',
        values: { root_module: { resources: [{ ...named(block), values: { ...values, json: text } }] } },
      },
    },
  );
}

const user = 'resource "aws_iam_policy" "a" {\n  policy = data.aws_iam_policy_document.d.json\n}\n';

describe('18: lists of a document are sets', () => {
  const statement = (actions: string[], resources: string[]) => ({
    actions: { constant_value: actions },
    resources: { constant_value: resources },
  });
  const sources = {
    'main.tf': `${user}data "aws_iam_policy_document" "d" {
  statement {
    actions = [
      "iam:GetRole",
      "iam:PassRole",
    ]
    resources = [
      "${ANY_ROLE}",
      "${ONE_ROLE}",
    ]
  }
}
`,
  };

  test('in the text they stand in another order: the element is found by what it is', async () => {
    const members = read(
      { statement: [{ actions: ['iam:GetRole', 'iam:PassRole'], resources: [ANY_ROLE, ONE_ROLE] }] },
      { Statement: [{ Action: ['iam:PassRole', 'iam:GetRole'], Effect: 'Allow', Resource: [ONE_ROLE, ANY_ROLE] }] },
      { statement: [statement(['iam:GetRole', 'iam:PassRole'], [ANY_ROLE, ONE_ROLE])] },
    );
    expect(await verdicts(members, sources)).toEqual(['fail named-roles aws_iam_policy.a main.tf:11']);
  });

  test('a list of one is a text there', async () => {
    const members = read(
      { statement: [{ actions: ['iam:PassRole'], resources: [ANY_ROLE] }] },
      { Statement: [{ Action: 'iam:PassRole', Effect: 'Allow', Resource: ANY_ROLE }] },
      { statement: [statement(['iam:PassRole'], [ANY_ROLE])] },
    );
    const one = {
      'main.tf': `${user}data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["iam:PassRole"]
    resources = ["${ANY_ROLE}"]
  }
}
`,
    };
    expect(await verdicts(members, one)).toEqual(['fail named-roles aws_iam_policy.a main.tf:7']);
  });
});

describe('19: statements with a sid are replaced where they stand', () => {
  const text = (Sid: string, Resource: string) =>
    JSON.stringify({ Version: '2012-10-17', Statement: [{ Sid, Effect: 'Allow', Action: 'iam:PassRole', Resource }] });
  const waiting = (document: object) => {
    const block = 'data.aws_iam_policy_document.d';
    const wait = { id: true, json: true, minified_json: true };
    return plan(
      [
        change(named(block), document, wait, { actions: ['read'] }),
        change(named('aws_iam_policy.a'), {}, { arn: true, policy: true }),
      ],
      [
        configured(block, { depends_on: {} }),
        configured('aws_iam_policy.a', { policy: references(`${block}.json`, block) }),
      ],
    );
  };
  const own = (resource: string) => [{ sid: 'Pass', actions: ['iam:PassRole'], resources: [resource] }];
  const sources = { 'main.tf': `${user}data "aws_iam_policy_document" "d" {\n}\n` };

  test.each<[string, object, string[]]>([
    [
      'a source’s, by the document’s own',
      { source_policy_documents: [text('Pass', ANY_ROLE)], statement: own(ONE_ROLE) },
      [],
    ],
    [
      'not by one of another sid',
      { source_policy_documents: [text('Other', ANY_ROLE)], statement: own(ONE_ROLE) },
      ['fail'],
    ],
    ['its own, by an override', { override_policy_documents: [text('Pass', ONE_ROLE)], statement: own(ANY_ROLE) }, []],
    [
      'its own that names one role, by an override that names all',
      { override_policy_documents: [text('Pass', ANY_ROLE)], statement: own(ONE_ROLE) },
      ['fail'],
    ],
    [
      'nothing, by an override of another sid',
      { override_policy_documents: [text('Other', ONE_ROLE)], statement: own(ANY_ROLE) },
      ['fail'],
    ],
    [
      'an override, by a later one',
      { override_policy_documents: [text('Pass', ANY_ROLE), text('Pass', ONE_ROLE)], statement: own(ANY_ROLE) },
      [],
    ],
  ])('%s', async (_, document, expected) => {
    const { findings, problems } = await scanPlan(waiting(document), sources);
    expect(problems).toEqual([]);
    expect(findings.map(({ verdict }) => verdict)).toEqual(expected);
  });

  test('a statement that came by an override is where the override is written', async () => {
    const override = { sid: 'Pass', effect: 'Allow', actions: ['iam:PassRole'], resources: [ANY_ROLE] };
    const o = 'data.aws_iam_policy_document.o';
    const d = 'data.aws_iam_policy_document.d';
    const json = text('Pass', ANY_ROLE);
    const block = (resource: string) => ({
      sid: { constant_value: 'Pass' },
      actions: { constant_value: ['iam:PassRole'] },
      resources: { constant_value: [resource] },
    });
    const members = {
      ...plan(
        [change(named('aws_iam_policy.a'), { policy: json }, { arn: true })],
        [
          configured(o, { statement: [block(ANY_ROLE)] }),
          configured(d, { statement: [block(ONE_ROLE)], override_policy_documents: references(`${o}.json`, o) }),
          configured('aws_iam_policy.a', { policy: references(`${d}.json`, d) }),
        ],
      ),
      prior_state: {
        format_version: '1.0',
        values: {
          root_module: {
            resources: [
              { ...named(o), values: { statement: [override], json } },
              { ...named(d), values: { statement: own(ONE_ROLE), override_policy_documents: [json], json } },
            ],
          },
        },
      },
    };
    const written = (name: string, resource: string, more = '') =>
      `data "aws_iam_policy_document" "${name}" {\n${more}  statement {\n    sid       = "Pass"\n    actions   = ["iam:PassRole"]\n    resources = ["${resource}"]\n  }\n}\n`;
    const sources = {
      'main.tf': `${user}${written('d', ONE_ROLE, `  override_policy_documents = [${o}.json]\n`)}`,
      'o.tf': written('o', ANY_ROLE),
    };
    expect(await verdicts(members, sources)).toEqual(['fail named-roles aws_iam_policy.a o.tf:5']);
  });
});
