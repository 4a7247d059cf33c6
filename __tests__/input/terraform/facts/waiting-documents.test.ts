import { describe, expect, test } from '@jest/globals';
import { change, configured, named, references } from '../plans.js';
import { ANY, arnOf, newRole, plan, verdicts } from './scan-plan.js';

const DOCUMENT = 'data.aws_iam_policy_document.d';

/** A document that is read after the change, and the policy that is made of it. */
function waiting(after: object, unknown: object, expressions: object): object {
  return plan(
    [
      newRole('app'),
      change(named(DOCUMENT), after, { id: true, json: true, minified_json: true, ...unknown }, { actions: ['read'] }),
      change(named('aws_iam_policy.a'), { name: 'a' }, { arn: true, policy: true }),
    ],
    [
      configured('aws_iam_role.app', { name: { constant_value: 'app' } }),
      configured(DOCUMENT, expressions),
      configured('aws_iam_policy.a', { policy: references(`${DOCUMENT}.json`, DOCUMENT) }),
    ],
  );
}

/** Its sources. Variables have no value in them: what they say is in the plan only. */
const sourcesOf = (written: string) => ({
  'main.tf': `resource "aws_iam_role" "app" {
  name = "app"
}
resource "aws_iam_policy" "a" {
  policy = data.aws_iam_policy_document.d.json
}
variable "any" {}
data "aws_iam_policy_document" "d" {
${written}
}
`,
});

describe('8: a document that has to wait is there, with holes', () => {
  const statement = (resources: (string | null)[], more: object = {}) => ({
    actions: ['iam:PassRole'],
    condition: [],
    effect: null,
    not_actions: null,
    not_principals: [],
    not_resources: null,
    principals: [],
    resources,
    sid: null,
    ...more,
  });
  const own = { actions: { constant_value: ['iam:PassRole'] }, resources: arnOf('aws_iam_role.app') };
  const given = { ...own, resources: references('var.any') };
  const any = 'arn:aws:iam::111122223333:role/*';
  const block = (resources: string) =>
    `  statement {\n    actions = ["iam:PassRole"]\n    resources = ${resources}\n  }`;
  const ofApp = block('[aws_iam_role.app.arn]');
  const fails = (line: number) => [`fail named-roles aws_iam_policy.a main.tf:${line}`];

  test.each<[string, object, object, object, string, string[]]>([
    [
      'the hole is one role',
      { statement: [statement([null])] },
      { statement: [{ resources: [true] }] },
      { statement: [own] },
      ofApp,
      [],
    ],
    [
      'every role beside it, and effect null is Allow',
      { statement: [statement([null]), statement([any])] },
      { statement: [{ resources: [true] }, { resources: [false] }] },
      { statement: [own, given] },
      `${ofApp}\n${block('var.any')}`,
      fails(15),
    ],
    [
      'every role in the same list',
      { statement: [statement([any, null])] },
      { statement: [{ resources: [false, true] }] },
      { statement: [{ ...own, resources: references('var.any', 'aws_iam_role.app.arn', 'aws_iam_role.app') }] },
      block('[var.any, aws_iam_role.app.arn]'),
      fails(11),
    ],
    [
      'no lists at all instead of empty ones',
      { statement: [{ actions: ['iam:PassRole'], resources: [any] }], version: null },
      {},
      { statement: [given] },
      block('var.any'),
      fails(11),
    ],
    [
      'dynamic blocks, of which the configuration has no trace',
      { statement: [statement([any])] },
      {},
      {},
      '  dynamic "statement" {\n    for_each = var.any\n    content {\n      resources = [statement.value]\n    }\n  }',
      fails(9),
    ],
    [
      'a source document that is known',
      { source_policy_documents: [ANY], statement: [statement([null])] },
      { statement: [{ resources: [true] }] },
      { source_policy_documents: {}, statement: [own] },
      `  source_policy_documents = [jsonencode(${ANY})]\n${ofApp}`,
      fails(9),
    ],
    [
      'a source document that is not',
      { source_policy_documents: [null], statement: [statement([null])] },
      { source_policy_documents: [true], statement: [{ resources: [true] }] },
      { source_policy_documents: references('var.any'), statement: [own] },
      `  source_policy_documents = var.any\n${ofApp}`,
      ['unknown named-roles aws_iam_policy.a main.tf:9'],
    ],
    [
      'an override that is not known may be anything',
      { override_policy_documents: [null], statement: [statement(['arn:aws:iam::111122223333:role/app'])] },
      { override_policy_documents: [true] },
      { override_policy_documents: references('var.any'), statement: [own] },
      `  override_policy_documents = var.any\n${ofApp}`,
      ['unknown named-roles aws_iam_policy.a main.tf:9'],
    ],
  ])('%s', async (_, after, unknown, expressions, written, expected) => {
    const members = waiting(after, unknown, expressions);
    expect(await verdicts(members, sourcesOf(written))).toEqual(expected);
    // Whether the policy is the document and nothing else, the configuration does not say.
    expect(await verdicts(members)).toEqual(['unknown named-roles aws_iam_policy.a']);
  });
});

describe('9: a module that waits makes documents wait in which nothing is unknown', () => {
  const module = 'module.jobs';
  const block = 'data.aws_iam_policy_document.trust';
  const inModule = (service: string) => {
    const statement = {
      actions: ['sts:AssumeRole'],
      principals: [{ type: 'Service', identifiers: [`${service}.amazonaws.com`] }],
    };
    const expressions = {
      actions: { constant_value: ['sts:AssumeRole'] },
      principals: [{ type: {}, identifiers: {} }],
    };
    const run = named('aws_lambda_function.run', { module });
    const resources = [
      configured(block, { statement: [expressions] }),
      configured('aws_iam_role.run', { assume_role_policy: references(`${block}.json`, block) }),
      configured('aws_lambda_function.run', { role: arnOf('aws_iam_role.run') }),
    ];
    return {
      resource_changes: [
        {
          ...change(
            named(block, { module }),
            { statement: [statement] },
            { id: true, json: true },
            { actions: ['read'] },
          ),
          action_reason: 'read_because_dependency_pending',
        },
        change(named('aws_iam_role.run', { module }), { name: 'run' }, { arn: true, assume_role_policy: true }),
        change(run, {}, { role: true }),
      ],
      configuration: {
        root_module: {
          module_calls: { jobs: { source: './jobs', depends_on: ['aws_s3_bucket.x'], module: { resources } } },
        },
      },
    };
  };

  const sources = {
    '.terraform/modules/modules.json': JSON.stringify({
      Modules: [
        { Key: '', Source: '', Dir: '.' },
        { Key: 'jobs', Source: './jobs', Dir: 'jobs' },
      ],
    }),
    'main.tf': 'module "jobs" {\n  source = "./jobs"\n  depends_on = [aws_s3_bucket.x]\n}\n',
    'jobs/main.tf': `variable "services" {}
data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type = "Service"
      identifiers = var.services
    }
  }
}
resource "aws_iam_role" "run" {
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
resource "aws_lambda_function" "run" {
  role = aws_iam_role.run.arn
}
`,
  };

  test.each<[string, string[]]>([
    ['lambda', []],
    ['ec2', [`fail role-trust ${module}.aws_lambda_function.run jobs/main.tf:15`]],
  ])('the trust policy names %s', async (service, expected) => {
    expect(await verdicts(inModule(service), sources)).toEqual(expected);
    expect(await verdicts(inModule(service))).toEqual([`unknown role-trust ${module}.aws_lambda_function.run`]);
  });
});
