import { describe, expect, test } from '@jest/globals';
import { isPlan, isState, readPlan } from '../../../src/input/terraform/plan.js';

describe('what is a plan and what is a state', () => {
  test.each<[string, unknown, boolean, boolean]>([
    ['a plan', { format_version: '1.2', planned_values: {}, resource_changes: [] }, true, false],
    ['a plan that was cut down to its changes', { resource_changes: [] }, true, false],
    ['a plan that was cut down to its configuration', { format_version: '1.2', configuration: {} }, true, false],
    ['a state, shown as JSON', { format_version: '1.0', terraform_version: '1.11.4', values: {} }, false, true],
    ['a raw state', { version: 4, serial: 7, lineage: 'c0ffee', resources: [] }, false, true],
    ['an empty state, shown as JSON', { format_version: '1.0' }, false, false],
    ['a template', { Resources: {} }, false, false],
    ['a list', [{ planned_values: {} }], false, false],
    ['a key that every object inherits', JSON.parse('{"__proto__": {"planned_values": {}}}'), false, false],
    ['null', null, false, false],
    ['a string', 'planned_values', false, false],
  ])('%s', (_, json, plan, state) => {
    expect([isPlan(json), isState(json)]).toEqual([plan, state]);
  });
});

const whole = '{\n  "format_version": "1.2",\n  "planned_values": {\n    "root_module": {}\n  }\n}\n';

describe('text that is no plan is a problem that says so', () => {
  test.each<[string, string, RegExp, number | undefined]>([
    ['nothing', '', /^the file is empty$/, undefined],
    ['blanks', ' \n\t ', /^the file is empty$/, undefined],
    ['a comma missing', whole.replace('"1.2",', '"1.2"'), /^this is not valid JSON: /, 3],
    ['a comma too many', whole.replace('{}\n', '{},\n'), /^this is not valid JSON: /, 5],
    ['two plans in one file', whole + whole, /^this is not valid JSON/, undefined],
    ['what `terraform plan` prints for people', 'Terraform will perform', /^this is not valid JSON$/, undefined],
    [
      'a state',
      '{"version":4,"serial":1,"lineage":"x"}',
      /^this is a state file, not a plan: `terraform plan /,
      undefined,
    ],
    ['other JSON', '{"name":"passgate"}', /^this is not a Terraform plan: /, undefined],
    ['a number', '7', /^this is not a Terraform plan: /, undefined],
    [
      'a format to come',
      '{"format_version":"2.0","planned_values":{}}',
      /format version `2.0`; this version .* 0.x/,
      undefined,
    ],
    [
      'a version of the wrong type',
      '{"format_version":1,"planned_values":{}}',
      /should be a string, but is a num/,
      undefined,
    ],
    [
      'a plan without its contents',
      '{"format_version":"1.2","planned_values":{}}',
      /neither `planned_values.root/,
      undefined,
    ],
  ])('%s', (_, text, message, line) => {
    const { problems, resources } = readPlan(text, 'plan.json', null);
    expect(resources).toEqual([]);
    expect(problems).toEqual([
      { document: 'plan.json', message: expect.stringMatching(message), ...(line === undefined ? {} : { line }) },
    ]);
  });

  test('a plan that was cut off anywhere ends in the middle', () => {
    const compact =
      '{"format_version":"1.2","planned_values":{"root_module":{"resources":[{"n":1.5e3,"t":true,"s":"\\u00e9"}]}}}';
    for (const text of [whole.trimEnd(), compact]) {
      for (let length = 1; length < text.length; length += 1) {
        const [problem, ...more] = readPlan(text.slice(0, length), 'plan.json', null).problems;
        expect(more).toEqual([]);
        expect(problem?.message).toMatch(/^the plan ends in the middle/);
        expect(problem?.line).toBe(text.slice(0, length).trimEnd().split('\n').length);
      }
    }
  });

  test('nothing of the text is quoted: it may hold secrets', () => {
    for (const text of [
      '{"password":"hunter2secret",x}',
      '{"a": hunter2secret}',
      'hunter2secret',
      '{"a":"hunter2secret"',
    ]) {
      expect(JSON.stringify(readPlan(text, 'plan.json', null))).not.toContain('hunter2');
    }
  });
});

describe('what a plan says about itself', () => {
  const contents = { planned_values: { root_module: {} } };

  test.each<[string, object, string[], string[]]>([
    ['an empty plan', { format_version: '1.2', ...contents }, [], []],
    ['the format before 1.0', { format_version: '0.2', ...contents }, [], []],
    ['no format version', contents, [], []],
    ['a targeted plan', { ...contents, complete: false }, ['the plan is not complete (-target)'], []],
    [
      'deferred changes',
      { ...contents, complete: false, deferred_changes: [{}] },
      ['1 changes are deferred to a later plan'],
      ['`'],
    ],
    ['a plan that failed', { ...contents, complete: false, errored: true }, [], ['planning ended in an error']],
  ])('%s', (_, json, notes, problems) => {
    const document = readPlan(JSON.stringify(json), 'plan.json', null);
    expect(document.notes.map((note) => note.message)).toEqual(notes);
    expect(document.problems.map((problem) => problem.message)).toEqual(
      problems.map((start) => expect.stringContaining(start)),
    );
  });

  test('a byte order mark is no problem', () => {
    expect(readPlan(`\uFEFF${whole}`, 'plan.json', null).problems).toEqual([]);
  });
});
