import { readFileSync } from 'node:fs';
import { error, notice, warning } from '@actions/core';
import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding, Severity } from '../../src/engine/finding.js';
import type { Place } from '../../src/input/place.js';
import { type Annotation, type AnnotationOptions, toAnnotations } from '../../src/report/annotations.js';
import type { Report } from '../../src/report/report.js';
import { type Command, parseCommand } from '../support/runner-commands.js';
import { forbidden, hostileText } from './hostile.js';
import { at, emptyReport, fullReport, nowhere, passRole, span, trust, undecided } from './sample.js';

/** The working directory is `infra`, in the root of the repository. */
const options: AnnotationOptions = {
  repositoryPath: (file) => (file.startsWith('../') ? undefined : `infra/${file}`),
  reportPath: 'out/report.json',
};

function annotate(report: Partial<Report>): Annotation[] {
  return toAnnotations({ ...emptyReport, decision: 'deny', ...report }, options);
}

/** Each at a line of its own. */
function many(length: number, change: Partial<Finding> = {}): Finding[] {
  return Array.from({ length }, (_, index) => ({
    ...passRole,
    ...{ resource: `p[${index}]`, message: `number ${index}`, place: at('main.tf', span(index + 1, 3, 9)) },
    ...change,
  }));
}

describe('a whole report', () => {
  test('violations and what is undecided, on their lines', () => {
    expect(annotate(fullReport)).toEqual([
      {
        level: 'error',
        title: 'high: iam:PassRole must name the roles it may pass (passrole-named-roles)',
        message: `\`*\` lets iam:PassRole pass every role of the account
why: for example alice may now do iam:PassRole on arn:aws:iam::111122223333:role/admin (with iam:PassedToService = ec2.amazonaws.com)
fix: Replace the wildcard in Resource with the exact role ARNs this principal hands to services.
resource: module.ci.aws_iam_policy.deploy`,
        ...{ file: 'infra/modules/ci/main.tf', startLine: 12, endLine: 12, startColumn: 18 },
      },
      {
        level: 'warning',
        title: 'not decided: iam:PassRole must name the roles it may pass (passrole-named-roles)',
        message: 'Resource cannot be told\nresource: aws_iam_policy.runner',
        ...{ file: 'infra/runner.tf', startLine: 5, endLine: 5, startColumn: 15 },
      },
      {
        level: 'warning',
        title: 'medium: a role must trust the service it is handed to (role-trust-matches-consumer)',
        message: `\`aws_iam_role.worker\` does not trust \`lambda.amazonaws.com\`
when: IsProd is true
why: lambda.amazonaws.com may not do sts:AssumeRole on arn:aws:iam::111122223333:role/worker
see the trust policy: roles.tf:7
fix: Add lambda.amazonaws.com to the Service principals of the trust policy, or hand over another role.
resource: aws_lambda_function.worker`,
        ...{ file: 'infra/main.tf', startLine: 40, endLine: 40, startColumn: 10 },
      },
    ]);
  });

  test('nothing found: nothing said', () => {
    expect(annotate({ decision: 'allow' })).toEqual([]);
  });

  test('input that could not be judged is an error, before all others', () => {
    const problems = [
      { document: 'b.json', line: 3, message: 'neither a plan nor a template' },
      { document: 'c.json', message: 'it is empty' },
      { document: '../d.json', line: 1, message: 'it is not JSON' },
    ];
    const title = 'input that could not be judged';
    expect(annotate({ decision: 'error', problems, findings: [passRole] }).slice(0, 3)).toEqual([
      { level: 'error', title, message: problems[0]?.message, file: 'infra/b.json', startLine: 3, endLine: 3 },
      { level: 'error', title, message: 'c.json: it is empty' },
      { level: 'error', title, message: '../d.json:1: it is not JSON' },
    ]);
  });
});

describe('the level', () => {
  const warn = { verdict: 'unknown', unknownAs: 'warn' } as const;
  const fail = { verdict: 'unknown', unknownAs: 'fail' } as const;
  test.each<[Severity, Partial<Finding>, Annotation['level']]>([
    ['critical', {}, 'error'],
    ['high', {}, 'error'],
    ['medium', {}, 'warning'],
    ['low', {}, 'notice'],
    ['info', {}, 'notice'],
    ['critical', warn, 'warning'],
    ['info', warn, 'warning'],
    ['critical', fail, 'error'],
    ['medium', fail, 'warning'],
    ['low', fail, 'notice'],
  ])('%s %j: %s', (severity, change, level) => {
    expect(annotate({ findings: [{ ...passRole, severity, ...change }] })).toMatchObject([{ level }]);
  });
});

test('worst first: new before standing, then by severity, what is sure before what is not', () => {
  const unknown = { verdict: 'unknown', unknownAs: 'fail' } as const;
  const findings: Finding[] = [
    { ...passRole, message: '5 critical, standing', severity: 'critical', state: 'standing' },
    { ...passRole, message: '2 critical, undecided', severity: 'critical', ...unknown },
    { ...passRole, message: '1 critical', severity: 'critical' },
    { ...passRole, message: '4 high, undecided', ...unknown },
    { ...passRole, message: '3 high', state: null },
    { ...passRole, message: '6 medium', severity: 'medium' },
    { ...passRole, message: '7 low', severity: 'low' },
  ];
  const texts = annotate({ findings: findings.toReversed() }).map(({ message }) => message.split(' ')[0]);
  expect(texts).toEqual(['1', '2', '3', '4', '5', '6', '7']);
});

describe('the place', () => {
  const message = passRole.message;
  const anchor = at('main.tf', span(9, 1, 2, 12));
  const called = { file: 'infra/main.tf', startLine: 9, endLine: 12 };
  test.each<[string, Place, string, Partial<Annotation>]>([
    ['one line', at('a.tf', span(3, 5, 8)), message, { file: 'infra/a.tf', startLine: 3, endLine: 3, startColumn: 5 }],
    ['several: no columns', at('a.tf', span(3, 5, 2, 7)), message, { file: 'infra/a.tf', startLine: 3, endLine: 7 }],
    [
      'an end in column 1 is that of the line before',
      at('a.tf', span(3, 5, 1, 7)),
      message,
      { ...called, file: 'infra/a.tf', startLine: 3, endLine: 6 },
    ],
    ['only the plan has it', nowhere, `${passRole.resource}: ${message}`, {}],
    [
      'a file, no line in it',
      { file: 'a.tf', syntax: 'hcl', route: [] },
      `${passRole.resource} in a.tf: ${message}`,
      {},
    ],
    ['outside of the repository', at('../a.tf', span(3, 5, 8)), `../a.tf:3: ${message}`, {}],
    [
      'an installed module: at its call',
      { ...at('.terraform/m/a.tf', span(3, 5, 8)), anchor },
      `.terraform/m/a.tf:3: ${message}`,
      called,
    ],
    [
      'a module that is not installed',
      { file: null, syntax: 'none', route: [], anchor },
      `${passRole.resource}: ${message}`,
      called,
    ],
    [
      'a call that is not in the repository',
      { ...nowhere, anchor: at('../main.tf', span(9, 1, 2)) },
      `${passRole.resource}: ${message}`,
      {},
    ],
  ])('%s', (_, place, text, where) => {
    const [annotation] = annotate({ findings: [{ ...passRole, place }] });
    const { level, title, message: said, ...rest } = annotation ?? { level: '', title: '', message: '' };
    expect(said.split('\n')[0]).toBe(text);
    expect(rest).toEqual(where);
  });

  test('instances that share rule and place are one, which names five of them', () => {
    const place = at('main.tf', span(1, 3, 9));
    const two = annotate({ findings: many(2, { place }) });
    expect(two).toHaveLength(1);
    expect(two[0]?.message).toMatch(/\nresources: p\[0\], p\[1\]$/);
    expect(annotate({ findings: many(50, { place }) })[0]?.message).toMatch(
      /\nresources: p\[0\], p\[1\], p\[2\], p\[3\], p\[4\] and 45 more$/,
    );
  });
});

describe('as many as GitHub keeps', () => {
  const kinds = { error: {}, warning: { severity: 'medium' }, notice: { severity: 'low' } } as const;
  const levelsOf = (annotations: readonly Annotation[]) =>
    (['error', 'warning', 'notice'] as const).map((level) => annotations.filter((each) => each.level === level).length);

  test.each([
    [0, 0, 0, [0, 0, 0]],
    [1, 1, 1, [1, 1, 1]],
    [9, 10, 10, [9, 10, 10]],
    [10, 0, 0, [9, 0, 0]],
    [11, 11, 11, [9, 10, 10]],
    [0, 11, 0, [0, 10, 0]],
    [0, 0, 11, [0, 0, 10]],
    [10_000, 10_000, 10_000, [9, 10, 10]],
  ])('of %d errors, %d warnings and %d notices', (errors, warnings, notices, kept) => {
    const findings = [
      ...many(errors, kinds.error),
      ...many(warnings, kinds.warning),
      ...many(notices, kinds.notice),
    ].map((finding, index) => ({ ...finding, place: at('main.tf', span(index + 1, 1, 2)) }));
    const annotations = annotate({ findings });
    expect(levelsOf(annotations)).toEqual(kept);
    const said = annotations.filter(({ file }) => file !== undefined).length;
    const [, left = '0'] = /^(\d+) more/.exec(annotations.at(-1)?.title ?? '') ?? [];
    expect(said + Number(left)).toBe(errors + warnings + notices);
  });

  test('the last one says how many more there are, and where', () => {
    const problems = Array.from({ length: 9 }, (_, index) => ({ document: `${index}.json`, message: 'bad' }));
    const findings = [...many(3), ...many(12, { verdict: 'unknown', unknownAs: 'warn' })];
    expect(annotate({ problems, findings }).at(-1)).toEqual({
      level: 'error',
      title: '6 more findings',
      message:
        '1 more problem, 3 more violations, 2 more that could not be decided: GitHub shows no more annotations, see the job summary; all of them are in `out/report.json`',
    });
    const place = at('z.tf', span(1, 1, 2));
    const instances = many(20, { place, severity: 'high', state: 'standing' });
    expect(annotate({ findings: [...many(9), ...instances] }).at(-1)).toMatchObject({ title: '21 more findings' });
  });

  test('200,000 take little time', () => {
    const findings = many(200_000);
    const started = performance.now();
    expect(annotate({ findings })).toHaveLength(9);
    expect(performance.now() - started).toBeLessThan(60000);
  });

  test('a message and a title are within the limits, in bytes, and not cut inside of a character', () => {
    const long = '🚀ü'.repeat(5000);
    const problems = [{ document: long, message: long }];
    const witness = passRole.witness && { ...passRole.witness, resource: long, context: { [long]: long } };
    const texts = {
      title: long,
      rule: long,
      message: long,
      resource: long,
      remediation: long,
      when: Array(50).fill(long),
    };
    for (const { message, title } of annotate({ problems, findings: [{ ...passRole, ...texts, witness }] })) {
      expect(Buffer.byteLength(message)).toBeLessThan(4096);
      expect(Buffer.byteLength(title)).toBeLessThanOrEqual(255);
      expect(message + title).not.toMatch(/\p{Cs}/u);
    }
  });
});

describe('what the runner makes of it, printed by @actions/core', () => {
  /** Prints annotations as the Action does, and reads every line as the runner does. */
  function printed(annotations: readonly Annotation[]): (Command | undefined)[] {
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      for (const { level, message, ...properties } of annotations)
        ({ error, warning, notice })[level](message, properties);
      const output = write.mock.calls.map(([text]) => String(text)).join('');
      return output
        .split(/\r\n|\r|\n/)
        .slice(0, -1)
        .map(parseCommand);
    } finally {
      write.mockRestore();
    }
  }

  /** One command for each annotation, which says what it says; nothing else. */
  function assertFaithful(annotations: readonly Annotation[]): void {
    const commands = printed(annotations);
    expect(commands).toEqual(
      annotations.map(({ level, message, title, file, startLine, endLine, startColumn }) => {
        const properties = { title, file, line: startLine, endLine, col: startColumn };
        const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
        return {
          name: level,
          properties: Object.fromEntries(given.map(([key, value]) => [key, String(value)])),
          data: message,
        };
      }),
    );
    for (const { message, title } of annotations) {
      expect(title).not.toMatch(forbidden);
      for (const line of message.split('\n')) {
        expect(line).not.toMatch(forbidden);
        expect(parseCommand(line)).toBeUndefined();
      }
    }
  }

  test('the scenario of hostile names: one annotation for each, and no command more', () => {
    const plan: { resource_changes: { address: string; index: string }[] } = JSON.parse(
      readFileSync(new URL('../fixtures/plans/hostile-names/plan.json', import.meta.url), 'utf8'),
    );
    const findings = plan.resource_changes.map(({ address, index }, nth) => ({
      ...passRole,
      ...{ resource: address, title: index, rule: index, message: `${index} in ${address}` },
      place: at(`${index}.tf`, span(nth + 1, 1, 2)),
    }));
    const annotations = annotate({ findings });
    expect(annotations).toHaveLength(8);
    assertFaithful(annotations);
  });

  test('whatever stands in it', () => {
    const texts = fc.record({ a: hostileText, b: hostileText, c: hostileText, d: hostileText });
    fc.assert(
      fc.property(texts, fc.boolean(), ({ a, b, c, d }, elsewhere) => {
        const here = { ...at(`x${a}`, span(1, 3, 9)), route: [b, 0, c] };
        const place: Place = elsewhere ? { ...here, file: `../${b}`, anchor: here } : here;
        const finding: Finding = {
          ...{ ...trust, rule: a, title: b, resource: c, message: d, document: a, remediation: b, place, when: [d, a] },
          witness: { principal: a, action: b, resource: c, context: { [d]: [a, b], [c]: d }, allowed: true },
        };
        const findings = [
          finding,
          { ...finding, resource: d },
          { ...undecided, message: a, resource: d, place: nowhere },
        ];
        const problems = [
          { document: `x${c}`, message: a, line: 1 },
          { document: d, message: b },
        ];
        assertFaithful(annotate({ findings, problems }));
      }),
      { numRuns: 500 },
    );
  });
});
