import { expect, test } from '@jest/globals';
import type { ReportJson } from '../../src/report/json-schema.js';
import type { FindingJson } from './cli.js';
import type { Expectation } from './expectations.js';
import { answer } from './expectations.js';

const cause = { kind: 'apply', expression: 'aws_iam_role.app.arn' };

function found(verdict: 'fail' | 'unknown', resource: string, line = 1, causes = [cause]): FindingJson {
  const place = { file: 'main.tf', line, route: 'policy' };
  const finding = {
    rule: 'r',
    severity: 'high',
    verdict,
    state: null,
    document: 'plan.json',
    resource,
    message: '',
    place,
    causes,
  };
  return finding as FindingJson;
}

function outcome(expectations: Omit<Expectation, 'rule'>[], findings: FindingJson[]) {
  const labels = {
    title: '',
    scan: [],
    args: [],
    rules: ['r'],
    expect: expectations.map((each) => ({ rule: 'r', ...each })),
  };
  const { met, unknown, wrong } = answer(labels, { findings } as unknown as ReportJson, ['r']);
  return { met: met.map(({ finding: { place } }) => ('line' in place ? place.line : null)), unknown, wrong };
}

const fail = { verdict: 'fail', resource: ['a', 'b'] } as const;
const one = (lines: [number, number][]) => ({ ...fail, resource: ['a', 'b'], file: 'main.tf', lines });
const none = { insteadOfFail: [], insteadOfSilence: [] };

test.each([
  ['met', [one([[1, 1]])], [found('fail', 'b')], { met: [1], unknown: none, wrong: [] }],
  ['nothing expected, nothing said', [], [], { met: [], unknown: none, wrong: [] }],
  ['passed in silence', [one([])], [], { met: [], unknown: none, wrong: ['passed in silence, not fail: r: a'] }],
  [
    'said of another resource',
    [one([])],
    [found('fail', 'c')],
    { met: [], unknown: none, wrong: ['passed in silence, not fail: r: a', 'false fail: r: c at policy'] },
  ],
  [
    'an honest unknown',
    [one([])],
    [found('unknown', 'a')],
    { met: [], unknown: { ...none, insteadOfFail: ['r: a'] }, wrong: [] },
  ],
  [
    'an unknown without a cause',
    [one([])],
    [found('unknown', 'a', 1, [])],
    { met: [], unknown: { ...none, insteadOfFail: ['r: a'] }, wrong: ['unknown without a cause: r: a'] },
  ],
  [
    'an unknown where nothing should be said',
    [],
    [found('unknown', 'a')],
    { met: [], unknown: { ...none, insteadOfSilence: ['r: a'] }, wrong: [] },
  ],
  [
    'two unknowns of one resource',
    [],
    [found('unknown', 'a'), found('unknown', 'a')],
    { met: [], unknown: { ...none, insteadOfSilence: ['r: a (2 times)'] }, wrong: [] },
  ],
  [
    'contradicted',
    [{ ...one([]), verdict: 'unknown' as const }],
    [found('fail', 'a')],
    { met: [], unknown: none, wrong: ['fail, not unknown: r: a'] },
  ],
  [
    'one finding more than labelled',
    [one([])],
    [found('fail', 'a'), found('fail', 'a')],
    { met: [1], unknown: none, wrong: ['false fail: r: a at policy'] },
  ],
  [
    'more are fine where the label says so',
    [{ ...one([]), atLeast: true }],
    [found('fail', 'a'), found('fail', 'b')],
    { met: [1], unknown: none, wrong: [] },
  ],
  [
    'two labels on one resource, each takes its own lines',
    [one([[1, 3]]), one([[7, 9]])],
    [found('fail', 'a', 8), found('fail', 'a', 2)],
    { met: [2, 8], unknown: none, wrong: [] },
  ],
])('%s', (_, expectations, findings, wanted) => {
  expect(outcome(expectations, findings)).toEqual(wanted);
});
