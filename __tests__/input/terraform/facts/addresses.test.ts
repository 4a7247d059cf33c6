import { describe, expect, test } from '@jest/globals';
import { change, configured, named, references } from '../plans.js';
import { ANY, ONE, plan, scanPlan, trusting, verdicts } from './scan-plan.js';

describe('20: the index is the key, the address has it quoted', () => {
  const keys: [key: string, quoted: string][] = [
    ['the "A" team', '"the \\"A\\" team"'],
    ['back\\slash', '"back\\\\slash"'],
    ['$'.concat('{x}'), '"$$'.concat('{x}"')],
    ['a].b["c', '"a].b[\\"c"'],
    ['line\nbreak', '"line\\nbreak"'],
    ['\u001b[31mred', '"\\u001b[31mred"'],
    ['größe & co', '"größe & co"'],
  ];

  const at = (block: string, key: string, quoted: string) => ({
    ...named(block, { key }),
    address: `${block}[${quoted}]`,
  });
  const blocks = [
    configured('aws_iam_role.run', { assume_role_policy: references('each.value') }),
    configured('aws_lambda_function.run', { role: references('aws_iam_role.run', 'each.key') }),
  ];

  test.each(keys)('%j', async (key, quoted) => {
    const changes = [
      [key, quoted, 'ec2'],
      ['other', '"other"', 'lambda'],
    ].flatMap(([key = '', quoted = '', service = '']) => [
      change(at('aws_iam_role.run', key, quoted), { assume_role_policy: trusting(service) }, { arn: true }),
      change(at('aws_lambda_function.run', key, quoted), {}, { role: true }),
    ]);
    const byKey = {
      change: change(named('aws_lambda_function.one'), {}, { role: true }),
      block: configured('aws_lambda_function.one', {
        role: references(`aws_iam_role.run[${quoted}].arn`, `aws_iam_role.run[${quoted}]`, 'aws_iam_role.run'),
      }),
    };
    const { findings, problems } = await scanPlan(plan([...changes, byKey.change], [...blocks, byKey.block]));
    expect(problems).toEqual([]);
    expect(findings).toHaveLength(2);
    expect(findings).toContainEqual(expect.objectContaining({ verdict: 'fail', resource: 'aws_lambda_function.one' }));
    const other = findings.find(({ resource }) => resource !== 'aws_lambda_function.one');
    expect(other).toMatchObject({ verdict: 'fail', resource: expect.stringMatching(/^aws_lambda_function\.run\[/) });
    expect(other?.resource).not.toContain('other');
  });

  test('what the sources say of a key is about the key, not about how addresses write it', async () => {
    const source = {
      'main.tf': `resource "aws_iam_role" "app" {
  name = "app"
}
resource "aws_iam_policy" "a" {
  for_each = { "the \\"A\\" team" = "*", "b" = "app" }
  policy = jsonencode({ Statement = [
    { Effect = "Allow", Action = "iam:PassRole", Resource = [
      "arn:aws:iam::111122223333:role/${'$'}{each.value}",
      aws_iam_role.app.arn,
    ] },
  ] })
}
`,
    };
    const role = change(named('aws_iam_role.app'), { name: 'app' }, { arn: true });
    const policy = (key: string, quoted: string) => change(at('aws_iam_policy.a', key, quoted), {}, { policy: true });
    const members = plan(
      [role, policy('the "A" team', '"the \\"A\\" team"'), policy('b', '"b"')],
      [
        configured('aws_iam_role.app', { name: { constant_value: 'app' } }),
        {
          ...configured('aws_iam_policy.a', {
            policy: references('each.value', 'aws_iam_role.app.arn', 'aws_iam_role.app'),
          }),
          for_each_expression: {},
        },
      ],
    );
    expect(await verdicts(members, source)).toEqual([
      'fail named-roles aws_iam_policy.a["the \\"A\\" team"] main.tf:8',
    ]);
  });

  test('names may hold letters beyond ASCII', async () => {
    const members = plan([change(named('aws_iam_policy.überwachung'), { policy: ANY })]);
    const sources = { 'main.tf': `\nresource "aws_iam_policy" "überwachung" {\n  policy = file("any.json")\n}\n` };
    expect(await verdicts(members, sources)).toEqual(['fail named-roles aws_iam_policy.überwachung main.tf:2']);
  });
});

describe('21: where the files of a module are', () => {
  const inModules = (...policies: [module: string, policy: string][]) => ({
    resource_changes: policies.map(([module, policy]) => change(named('aws_iam_policy.a', { module }), { policy })),
    configuration: {
      root_module: {
        module_calls: {
          team: {
            source: 'acme/team/aws',
            module: {
              module_calls: {
                permissions: {
                  source: './permissions',
                  module: { resources: [configured('aws_iam_policy.a', { policy: references('var.policy') })] },
                },
              },
            },
          },
        },
      },
    },
  });
  const source = '\n\n\nvariable "policy" {}\nresource "aws_iam_policy" "a" {\n  policy = var.policy\n}\n';
  const installed = (dir: string) =>
    JSON.stringify({
      Modules: [
        { Key: '', Source: '', Dir: '.' },
        {
          Key: 'team',
          Source: 'registry.terraform.io/acme/team/aws',
          Version: '1.2.0',
          Dir: '.terraform/modules/team',
        },
        { Key: 'team.permissions', Source: './permissions', Dir: dir },
      ],
    });
  const dir = '.terraform/modules/team/permissions';
  const files = {
    'main.tf': 'module "team" {\n  source   = "acme/team/aws"\n  for_each = toset(["a.b", "c"])\n}\n',
    '.terraform/modules/modules.json': installed(dir),
    '.terraform/modules/team/main.tf': 'module "permissions" {\n  source = "./permissions"\n}\n',
    [`${dir}/main.tf`]: source,
  };

  test('modules.json has it by the path of the calls, without keys', async () => {
    const members = inModules(
      ['module.team["a.b"].module.permissions', ANY],
      ['module.team["c"].module.permissions', ONE],
    );
    expect(await verdicts(members, files)).toEqual([
      `fail named-roles module.team["a.b"].module.permissions.aws_iam_policy.a ${dir}/main.tf:6`,
    ]);
  });

  test('without it there is no place, and the verdict is the same', async () => {
    const { '.terraform/modules/modules.json': _, ...others } = files;
    const { findings } = await scanPlan(inModules(['module.team["c"].module.permissions', ANY]), others);
    expect(findings).toMatchObject([
      { verdict: 'fail', resource: 'module.team["c"].module.permissions.aws_iam_policy.a' },
    ]);
    expect(findings[0]?.place).not.toMatchObject({ file: `${dir}/main.tf` });
  });
});
