import { describe, expect, test } from '@jest/globals';
import { readPlan } from '../../../src/input/terraform/plan.js';
import { isPlan, isState } from '../../../src/input/terraform/plan-members.js';

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

describe('what is not read at all is a problem that says why', () => {
  test.each<[string, object, RegExp]>([
    ['a format to come', { format_version: '2.0', planned_values: {} }, /format version `2.0`; this version .* 0.x/],
    ['a version of the wrong type', { format_version: 1, planned_values: {} }, /should be a string, but is a num/],
    ['a plan without its contents', { format_version: '1.2', planned_values: {} }, /neither `planned_values.root/],
  ])('%s', (_, json, message) => {
    const { problems, resources } = readPlan(json, 'plan.json', null);
    expect(resources).toEqual([]);
    expect(problems).toEqual([{ document: 'plan.json', message: expect.stringMatching(message) }]);
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
      ['1 change is deferred to a later plan'],
      ['`'],
    ],
    ['a plan that failed', { ...contents, complete: false, errored: true }, [], ['planning ended in an error']],
  ])('%s', (_, json, notes, problems) => {
    const document = readPlan(json, 'plan.json', null);
    expect(document.notes.map((note) => note.message)).toEqual(notes);
    expect(document.problems.map((problem) => problem.message)).toEqual(
      problems.map((start) => expect.stringContaining(start)),
    );
  });
});
