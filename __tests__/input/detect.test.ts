import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Detected, detect } from '../../src/input/detect.js';

const plan = '{"format_version":"1.2","planned_values":{},"resource_changes":[],"configuration":{}}';
const yamlTemplate = 'Resources:\n  R:\n    Type: AWS::IAM::Role\n';
const jsonTemplate = '{"Resources": {"R": {"Type": "AWS::IAM::Role"}}}';
const makePlan = '`terraform plan -out=tfplan && terraform show -json tfplan > plan.json`';
const alone = 'run `terraform show -json tfplan > plan.json` alone';
const wrapper = '; with hashicorp/setup-terraform set `terraform_wrapper: false`';

/** The kind, and what is said as `line: message`. */
function tell(found: Detected): string[] {
  if (found.kind === 'plan' || found.kind === 'template') return [found.kind];
  const message = found.kind === 'broken' ? found.message : found.why;
  return [found.kind, found.line === undefined ? message : `${found.line}: ${message}`];
}

describe('what is one of ours', () => {
  test.each([
    ['a plan', plan, 'plan'],
    ['a plan that was cut down', '{"resource_changes": []}', 'plan'],
    ['a plan after blank lines', `\r\n\n  ${plan}\n`, 'plan'],
    ['a template in JSON', jsonTemplate, 'template'],
    ['a template in YAML', yamlTemplate, 'template'],
    ['a template in YAML after a comment and a marker', `# app\n---\n${yamlTemplate}`, 'template'],
    ['a template of custom resources alone', 'Resources: {R: {Type: "Custom::Thing"}}', 'template'],
    ['a template without resources', 'AWSTemplateFormatVersion: "2010-09-09"\nParameters: {}', 'template'],
    [
      'a template of SAM',
      'Transform: AWS::Serverless-2016-10-31\nResources:\n  F: {Type: AWS::Serverless::Function}',
      'template',
    ],
    ['a template with mistakes in it', `${yamlTemplate}    Properties: !Sub\n  R: {}\n`, 'template'],
    [
      'a template whose text speaks of Terraform',
      `${yamlTemplate}Description: |\n  x\nresource "a" "b" {: 1\n`,
      'template',
    ],
  ])('%s', async (_, text, kind) => {
    expect((await detect(Buffer.from(text), 'file')).kind).toBe(kind);
  });

  test('the names of files do not matter', async () => {
    expect((await detect(Buffer.from(plan), 'plan.yaml')).kind).toBe('plan');
    expect((await detect(Buffer.from(jsonTemplate), 'x.template')).kind).toBe('template');
    expect((await detect(Buffer.from(yamlTemplate), 'x.json')).kind).toBe('template');
  });

  test('a template is handed on with its nodes', async () => {
    const found = await detect(Buffer.from(jsonTemplate), 'cfn/a.json');
    expect(found.kind === 'template' && found.template).toMatchObject({
      name: 'cfn/a.json',
      syntax: 'json',
      problems: [],
    });
  });

  test('every plan of Terraform that we have is a plan', async () => {
    const folder = new URL('../fixtures/plans/', import.meta.url);
    const plans = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('/plan.json'),
    );
    const kinds = await Promise.all(
      plans.map(async (name) => (await detect(readFileSync(new URL(name, folder)), name)).kind),
    );
    expect(plans.length).toBeGreaterThan(50);
    expect(new Set(kinds)).toEqual(new Set(['plan']));
  });
});

describe('what is something else', () => {
  const neither =
    'it is neither a Terraform plan in JSON nor a CloudFormation template (no `Resources` with a type like `AWS::IAM::Role`)';
  const other =
    'it is neither a Terraform plan (no `planned_values` or `resource_changes`) nor a CloudFormation template (no `Resources`)';
  const empty = 'it is empty; see whether the command that writes it failed';
  const state = `it is a state, not a plan; make one with ${makePlan}`;
  const log = `it is the log of \`terraform plan -json\`, not a plan; make one with ${makePlan}`;
  const source = `it is Terraform source, not a plan; make one with ${makePlan}`;
  const human = `it is a plan as people read it; make one in JSON with ${makePlan}`;
  const sam = 'it is the configuration of SAM; name the template, by default `template.yaml`';
  const html = 'it is an HTML or XML page; was it downloaded from a page that asks to sign in?';
  const list = 'it holds a list; a plan and a template are one object each (does `jq` or `--slurp` wrap it?)';
  const only = (what: string) => `it holds only ${what}; see whether the command that writes it failed`;
  test.each([
    ['nothing', 'a.json', '', empty],
    ['blanks', 'a.json', ' \r\n\t', empty],
    ['an HTML page', 'a.json', '<!DOCTYPE html>\n<html>', html],
    ['a list', 'a.json', `[${plan}]`, list],
    ['null', 'a.json', 'null\n', only('`null`')],
    ['a number', 'a.json', '42', only('a number')],
    ['a string', 'a.json', '"plan"', only('a string')],
    ['a boolean', 'a.json', 'true', only('a boolean')],
    ['an empty object', 'a.json', '{}', other],
    ['package.json', 'package.json', '{"name": "x", "version": "1"}', other],
    ['a state as shown', 'a.json', '{"format_version":"1.0","terraform_version":"1.11.4","values":{}}', state],
    ['a raw state', 'terraform.tfstate', '{"version":4,"serial":1,"lineage":"x","resources":[]}', state],
    ['a log of one line', 'a.json', '{"@level":"info","@message":"x"}', log],
    ['a log', 'a.json', '{"@level":"info","@message":"x"}\n{"@level":"info","@message":"y"}\n', log],
    [
      'the manifest of a CDK app',
      'manifest.json',
      '{"version":"36.0.0","artifacts":{}}',
      'it is the manifest of a CDK app; name the `*.template.json` files beside it',
    ],
    [
      'a lone policy',
      'a.json',
      '{"Version":"2012-10-17","Statement":[]}',
      'it is a lone IAM policy; name the plan or template that it is part of',
    ],
    [
      'JSON with other resources',
      'a.json',
      '{"Resources": {"a": {"Type": "x"}}}',
      'it has `Resources`, but none of a type like `AWS::IAM::Role`: it is no CloudFormation template',
    ],
    ['Terraform in JSON', 'main.tf.json', '{"resource": {}}', source],
    ['Terraform by name', 'main.tf', '# nothing yet\n', source],
    ['Terraform by content', 'main.txt', 'resource "aws_iam_role" "a" {\n}\n', source],
    ['variables of Terraform', 'prod.tfvars', 'a = 1', source],
    ['a plan for people', 'plan.txt', 'Terraform will perform the following actions:\n', human],
    ['a plan for people in colours', 'plan.txt', '\n\u001b[1mPlan:\u001b[0m 3 to add, 0 to change', human],
    ['the configuration of SAM', 'app/samconfig.toml', 'version = 0.1\n[default.deploy.parameters]', sam],
    ['the configuration of SAM in YAML', 'samconfig.yaml', 'version: 0.1\ndefault:\n  deploy: {}', sam],
    ['YAML', 'a.yaml', 'kind: Service\napiVersion: v1\n', neither],
    ['YAML with other resources', 'a.yaml', 'Resources:\n  a: {Type: x}\n', neither],
    ['a text', 'a.txt', 'Resources are scarce', neither],
    ['several documents of YAML', 'a.yaml', 'kind: A\n---\nkind: Resources\n', neither],
  ])('%s', async (_, name, text, why) => {
    expect(tell(await detect(Buffer.from(text), name))).toEqual(['neither', why]);
  });

  test.each([
    [
      'JSON that is cut off',
      '{"a": [1,\n',
      '2: its JSON cannot be read: the text ends in the middle of the list that begins in line 1: it is cut off',
    ],
    [
      'JSON with a comment',
      '{\n// x\n"a": 1}',
      '2: its JSON cannot be read: comments are not allowed in JSON; delete it',
    ],
    ['JSON and more', '{}\n{}', '2: its JSON cannot be read: text after the end of the JSON: `{}`'],
    [
      'a state with a mistake, which is not quoted',
      '{"terraform_version": "1", "values": [1 hunter2]}',
      '1: its JSON cannot be read',
    ],
    [
      'a log in brackets',
      '[INFO] hello',
      '1: its JSON cannot be read: a value is expected, not `INFO] hello`; text takes double quotes',
    ],
  ])('%s', async (_, text, why) => {
    expect(tell(await detect(Buffer.from(text), 'a.json'))).toEqual(['neither', why]);
  });

  describe('what was meant to be one of ours and cannot be read', () => {
    test.each([
      [
        'a plan that is cut off',
        plan.replace('"resource_changes":[]', '\n"resource_changes":[').slice(0, 64),
        `2: the plan is cut off here, or still being written; ${alone}`,
      ],
      [
        'a plan with a mistake',
        '{"planned_values": {},\n "secret": hunter2}',
        `2: its JSON is broken in column 12; ${alone}`,
      ],
      [
        'a line of a log before the plan',
        `Acquiring state lock.\n${plan}`,
        `1: text was printed before the JSON, which begins in line 2; ${alone}${wrapper}`,
      ],
      [
        'what setup-terraform prints before the plan',
        `[command]/usr/bin/terraform-bin show -json tfplan\n${plan}`,
        `1: text was printed before the JSON, which begins in line 2; ${alone}${wrapper}`,
      ],
      [
        'what setup-terraform prints after the plan',
        `${plan}\n\n::debug::Terraform exited with code 0.\n`,
        `3: text was printed after the end of the JSON; ${alone}${wrapper}`,
      ],
      ['two plans', `${plan}\n${plan}`, `2: text was printed after the end of the JSON; ${alone}${wrapper}`],
      ['words of a plan', 'about "planned_values"', `it has the words of a plan, but no JSON object; ${alone}`],
      [
        'a template in JSON that is cut off',
        jsonTemplate.slice(0, -2),
        '1: the JSON cannot be read: the text ends in the middle of the object that begins in line 1: it is cut off (column 47)',
      ],
      [
        'a template in YAML with a tab',
        `Description: AWS::IAM\nResources:\n\tR: 1\n`,
        '3: a tab indents this line; YAML takes spaces only',
      ],
      [
        'a template in JSON of another language',
        '{{#if x}}"Resources": {"R": {"Type": "AWS::IAM::Role"}}',
        '1: a template language (`{{ … }}`, `{% … %}`); give the text that it makes',
      ],
    ])('%s', async (_, text, message) => {
      expect(tell(await detect(Buffer.from(text), 'a.json'))).toEqual(['broken', message]);
    });
  });

  test('a plan that is cut off anywhere is broken from the first word that only plans have', async () => {
    for (let length = 1; length < plan.length; length += 1) {
      const text = plan.slice(0, length);
      const kind = /"(planned_values|resource_changes)"/.test(text) ? 'broken' : 'neither';
      expect([text, (await detect(Buffer.from(text), 'plan.json')).kind]).toEqual([text, kind]);
    }
  });

  test('nothing of a plan is quoted', async () => {
    for (const text of [
      `{"planned_values": hunter2}`,
      `${plan} hunter2`,
      `hunter2 ${plan}`,
      `{"planned_values": {hunter2}}`,
    ]) {
      expect(JSON.stringify(await detect(Buffer.from(text), 'a.json'))).not.toContain('hunter2');
    }
  });
});

describe('hostile text takes linear time', () => {
  const big = 400_000;
  test.each([
    ['blank lines', `${'\n'.repeat(big)}"planned_values"`],
    ['blanks', `${' '.repeat(big)}x AWS::`],
    ['brackets', '['.repeat(big)],
    ['braces', `AWS:: ${'{'.repeat(big)}`],
    ['keys that begin well', `AWS::\n${'{ '.repeat(big)}`],
    ['words of Terraform', 'resource "a" "b" \n'.repeat(big / 20)],
    ['Plan: at every line', 'Plan: \n'.repeat(big / 5)],
    ['JSON nested too deep for a tree', `{"Resources": ${'['.repeat(big)}${']'.repeat(big)}}`],
    ['YAML nested too deep', `Resources: AWS::\nResources: ${'['.repeat(20_000)}`],
  ])('%s', async (_, text) => {
    const start = performance.now();
    expect((await detect(Buffer.from(text), 'a')).kind).toMatch(/neither|broken/);
    expect(performance.now() - start).toBeLessThan(30000);
  });
});
