import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/engine/finding.js';
import type { Report } from '../../src/report/report.js';
import { type SummaryOptions, toSummary } from '../../src/report/summary.js';
import { forbidden, isCommand } from './hostile.js';
import { hostileMarkdown } from './hostile-markdown.js';
import { elementOf, readHtml, references, render, textOf } from './html.js';
import { at, counts, emptyReport, fullReport, noCounts, nowhere, passRole, span, trust, undecided } from './sample.js';

const base = 'https://github.com/octo/infra/blob/main/';
const link = (file: string, line: number) => `${base}${encodeURI(file.replace(/\p{Cs}/gu, ''))}#L${line}`;

function summary(report: Partial<Report>, options: SummaryOptions = {}): string {
  return toSummary({ ...emptyReport, counts, ...report }, options);
}

/** What stands in the cells of one finding, each `<br>` a line; breaks inside of names taken out. */
function cells(...findings: Finding[]): string[] {
  const text = summary({ decision: 'deny', findings }, { link: () => undefined }).replaceAll('<wbr>', '');
  const row = text.split('\n').find((line) => line.startsWith('<tr><td>')) ?? '';
  return row.replace(/^<tr><td>|<\/td><\/tr>$/g, '').split('</td><td>');
}

describe('a whole report', () => {
  test('the decision, violations by rule, what is not decided, notes, what was looked at', () => {
    expect(`\n${summary(fullReport, { link })}`).toBe(`
<h3>Passgate ❌ DENY: 1 violation at or above high</h3>
<table>
<tr><th align="left">Where</th><th align="left">What</th></tr>
<tr><td colspan="2"><b>high</b>: <code>iam:PassRole</code> must name the roles it may pass (<code>passrole-named-roles</code>)<br>Fix: Replace the wildcard in Resource with the exact role ARNs this principal hands to services. <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html">docs</a></td></tr>
<tr><td><a href="https://github.com/octo/infra/blob/main/modules/ci/main.tf&#35;L12"><code>modules/ci/main.tf:12</code></a><br><code>module.ci.aws_iam_policy.deploy</code></td><td><b>new</b>: <code>&#42;</code> lets <code>iam:PassRole</code> pass every role of the account<br><details><summary>why</summary>for example alice may now do <code>iam:PassRole</code> on <code>arn:<wbr>aws:<wbr>iam::111122223333:<wbr>role/<wbr>admin</code> (with <code>iam:PassedToService</code> = <code>ec2.amazonaws.com</code>)<br>at <code>policy.Statement&#91;1&#93;.Resource&#91;0&#93;</code></details></td></tr>
<tr><td colspan="2"><b>medium</b>: a role must trust the service it is handed to (<code>role-trust-matches-consumer</code>)<br>Fix: Add <code>lambda.amazonaws.com</code> to the Service principals of the trust policy, or hand over another role. <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html">docs</a></td></tr>
<tr><td><a href="https://github.com/octo/infra/blob/main/main.tf&#35;L40"><code>main.tf:40</code></a><br><code>aws_lambda_function.worker</code></td><td><b>standing</b>: <code>aws_iam_role.worker</code> does not trust <code>lambda.amazonaws.com</code><br>when IsProd is true<br><details><summary>why</summary><code>lambda.amazonaws.com</code> may not do <code>sts:AssumeRole</code> on <code>arn:<wbr>aws:<wbr>iam::111122223333:<wbr>role/<wbr>worker</code><br>the trust policy: <code>aws_iam_role.worker</code> at <code>roles.tf:7:3</code><br>at <code>role</code></details></td></tr>
</table>
<details><summary>1 not decided, only a warning</summary>
<table>
<tr><th align="left">Where</th><th align="left">What</th></tr>
<tr><td colspan="2"><b>high</b>: <code>iam:PassRole</code> must name the roles it may pass (<code>passrole-named-roles</code>)<br><a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html">docs</a></td></tr>
<tr><td><a href="https://github.com/octo/infra/blob/main/runner.tf&#35;L5"><code>runner.tf:5</code></a><br><code>aws_iam_policy.runner</code></td><td><b>new</b>: Resource cannot be told<br><details><summary>why</summary><code>var.role_pattern</code> has no default (<code>variables.tf:1:1</code>)<br>at <code>policy.Statement&#91;0&#93;.Resource</code></details></td></tr>
</table>
</details>
<p><b>Notes</b></p>
<ul>
<li>the plan is not complete (<code>-target</code>) (<code>plan.json</code>)</li>
</ul>
<p><sub>Passgate <code>0.1.0</code> looked at 1 document: 41 resources, 12 policies (30 statements), 6 role uses · input: 17 decoded, 1 partly unknown, 0 not readable · outside: 2 role uses of a role that is not part of the change · rules: 170 pass, 3 fail, 1 unknown · change: 2 new, 1 standing, 0 fixed</sub></p>
`);
  });

  test('nothing found: the decision and what was looked at', () => {
    const clean = { ...counts, partlyUnknown: 0, outside: 0, new: 0, standing: 0 };
    expect(`\n${summary({ counts: { ...clean, verdicts: { pass: 170, fail: 0, unknown: 0 } } })}`).toBe(`
<h3>Passgate ✅ ALLOW: no violations</h3>
<p><sub>Passgate <code>0.1.0</code> looked at 1 document: 41 resources, 12 policies (30 statements), 6 role uses · input: 17 decoded, 0 partly unknown, 0 not readable · rules: 170 pass, 0 fail, 0 unknown</sub></p>
`);
  });

  test('input that could not be judged comes first; a footer comes last', () => {
    const problems = [
      { document: 'b.json', line: 3, message: 'neither a plan nor a template' },
      { document: 'c.json', message: 'it is empty' },
    ];
    const text = summary({ decision: 'error', counts: noCounts, problems }, { link, footer: 'there is no file' });
    expect(`\n${text}`).toBe(`
<h3>Passgate ❗ ERROR: 2 inputs could not be judged</h3>
<p><b>Could not be judged</b></p>
<ul>
<li><a href="https://github.com/octo/infra/blob/main/b.json&#35;L3"><code>b.json:3</code></a>: neither a plan nor a template</li>
<li><code>c.json</code>: it is empty</li>
</ul>
<p><sub>Passgate <code>0.1.0</code> looked at no documents · there is no file</sub></p>
`);
  });

  test('what is undecided and counts as a failure stands with the violations', () => {
    const counted: Finding = { ...undecided, unknownAs: 'fail' };
    const text = summary({ decision: 'deny', findings: [counted] });
    expect(text).toContain('<b>new, not decided, which counts as a failure</b>: Resource cannot be told<br>');
    expect(text).toContain('Fix: Replace');
    expect(text).not.toContain('only a warning');
  });

  test('a rule is explained once, above all that it found, what is new before what is not; the worst rule first', () => {
    const second: Finding = { ...passRole, resource: 'aws_iam_policy.b', place: at('b.tf', span(1, 1, 2)) };
    const old: Finding = { ...second, state: 'standing', place: at('old.tf', span(1, 1, 2)) };
    const text = summary({ findings: [old, passRole, { ...trust, severity: 'high' }, second] });
    const rows = text.split('\n').filter((line) => line.startsWith('<tr><td'));
    expect(rows.map((row) => /passrole-named-roles|role-trust-matches-consumer|[\w/]+\.tf:\d+/.exec(row)?.[0])).toEqual(
      [
        'passrole-named-roles',
        'modules/ci/main.tf:12',
        'b.tf:1',
        'old.tf:1',
        'role-trust-matches-consumer',
        'main.tf:40',
      ],
    );
  });

  test('a note that is said of many documents is said once', () => {
    const notes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((document) => ({ document, message: 'skipped' }));
    expect(summary({ notes })).toContain(
      '<li>skipped (<code>a</code>, <code>b</code>, <code>c</code>, <code>d</code>, <code>e</code>, and 2 more)</li>',
    );
  });

  test.each<[string, Partial<Report>, string]>([
    ['deny', { decision: 'deny', findings: [passRole] }, '❌ DENY: 1 violation at or above high'],
    [
      'warn-only',
      { decision: 'deny', findings: [passRole], warnOnly: true },
      '⚠️ DENY: 1 violation at or above high (does not block: warn-only)',
    ],
    ['allow', { findings: [undecided] }, '✅ ALLOW: no violations, 1 not decided'],
    ['error', { decision: 'error' }, '❗ ERROR: the input could not be judged'],
  ])('the decision is the one of the report: %s', (_, report, heading) => {
    expect(summary(report).split('\n')[0]).toBe(`<h3>Passgate ${heading}</h3>`);
  });
});

describe('a finding', () => {
  const installed = { ...at('.terraform/modules/m/a.tf', span(3, 1, 5)), anchor: at('main.tf', span(9, 1, 7)) };
  test.each<[string, Finding['place'], string]>([
    ['known', at('a/main.tf', span(12, 3, 4)), '<a href="L"><code>a/main.tf:12</code></a><br>R'],
    ['only the plan has it', nowhere, '<code>plan.json</code>, place in the source not known<br>R'],
    [
      'a file, no line in it',
      { file: 'main.tf', syntax: 'hcl', route: [] },
      '<code>main.tf</code>, line not known<br>R',
    ],
    [
      'an installed module, which is not in the repository, and who calls it',
      installed,
      '<code>.terraform/modules/m/a.tf:3</code><br>called from <a href="L"><code>main.tf:9</code></a><br>R',
    ],
    [
      'a module that is not installed',
      { file: null, syntax: 'none', route: [], anchor: at('main.tf', span(9, 1, 7)) },
      '<code>plan.json</code>, place in the source not known<br>called from <a href="L"><code>main.tf:9</code></a><br>R',
    ],
  ])('a place: %s', (_, place, cell) => {
    const text = summary({ findings: [{ ...passRole, place }] }, { link });
    const [where] = /(?<=^<tr><td>).*?(?=<\/td>)/m.exec(text.replaceAll('<wbr>', '')) ?? [];
    const resource = '<code>module.ci.aws_iam_policy.deploy</code>';
    expect(where?.replace(/href="[^"]*"/g, 'href="L"').replace(resource, 'R')).toBe(cell);
  });

  test('instances of one block are one: five of them and a count', () => {
    const all = Array.from({ length: 50 }, (_, index) => ({ ...passRole, resource: `p[${index}]` }));
    const names = [0, 1, 2, 3, 4].map((index) => `<code>p&#91;${index}&#93;</code>`).join('<br>');
    expect(cells(...all)[0]).toBe(`<code>modules/ci/main.tf:12</code><br>${names}<br>and 45 more`);
  });

  test('that instances have more to say, or are from another document, is said', () => {
    const [where, what] = cells(passRole, { ...passRole, resource: 'b', document: 'b.json', message: 'other' });
    expect(where).toMatch(/<br><code>b<\/code> in <code>b\.json<\/code>$/);
    expect(what).toContain('<br>(said of the first; 1 of the others has its own wording)<br>');
  });

  test('its document is said where there are several, unless that is the file itself', () => {
    const of = (document: string) =>
      summary({ counts: { ...counts, documents: 2 }, findings: [{ ...passRole, document }] });
    expect(of('plan.json')).toContain(
      'at <code>policy.Statement&#91;1&#93;.Resource&#91;0&#93;</code> in <code>plan.json</code>',
    );
    expect(of('modules/ci/main.tf')).not.toContain(' in <code>');
  });

  test('of many causes five and a count; none that the message says already', () => {
    const causes = Array.from({ length: 7 }, (_, index) => ({
      kind: 'apply' as const,
      expression: `aws_iam_role.r${index}.arn`,
      place: nowhere,
    }));
    const [, many] = cells({ ...undecided, unknownAs: 'fail', causes });
    expect(many).toContain('<code>aws_iam_role.r4.arn</code> is known only after apply<br>and 2 more<br>');
    const [, one] = cells({ ...undecided, unknownAs: 'fail', causes: causes.slice(0, 1), place: nowhere });
    expect(one).toMatch(/<summary>more<\/summary>at <code>[^<]*<\/code><\/details>$/);
  });

  test('nothing to tell: nothing to unfold', () => {
    const place = at('main.tf', span(1, 1, 2));
    expect(cells({ ...passRole, state: null, witness: null, place })[1]).toBe(
      '<code>&#42;</code> lets <code>iam:PassRole</code> pass every role of the account',
    );
  });
});

describe('however many there are', () => {
  /** Each at a place of its own; every fifth is undecided. */
  const many = (length: number): Finding[] =>
    Array.from({ length }, (_, index) => ({
      ...(index % 5 === 4 ? undecided : passRole),
      resource: `module.platform.aws_iam_policy.p["${index}"]`,
      place: at('modules/ci/main.tf', span(index + 1, 3, 9), ['policy']),
    }));
  const shown = (text: string) => text.match(/^<tr><td><a href/gm)?.length ?? 0;
  const leftOut = (text: string) =>
    [...text.matchAll(/<p>and (\d+) more (?:violation|finding)s?: /g)].reduce((sum, [, left]) => sum + Number(left), 0);

  test.each([0, 1, 10, 11, 1000])('%d: all of them, with what can be unfolded', (length) => {
    const text = summary({ decision: 'deny', findings: many(length) }, { link });
    expect(shown(text)).toBe(length);
    expect(text.match(/<summary>why/g)?.length ?? 0).toBe(length);
    expect(leftOut(text)).toBe(0);
  });

  test('2,000: all of them, without what can be unfolded', () => {
    const text = summary({ decision: 'deny', findings: many(2000) }, { link });
    expect([shown(text), leftOut(text)]).toEqual([2000, 0]);
    expect(text).not.toContain('<summary>why');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900 * 1024);
  });

  test.each([10_000, 200_000])('%d: as many as there is room for, and how many there are more', (length) => {
    const findings = many(length);
    const started = performance.now();
    const text = summary({ decision: 'deny', findings }, { link, reportPath: 'out/report.json' });
    expect(performance.now() - started).toBeLessThan(80000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900 * 1024);
    expect(shown(text)).toBeGreaterThan(1000);
    expect(shown(text) + leftOut(text)).toBe(length);
    expect(text).toMatch(/<p>and \d+ more violations: all of it is in <code>out\/report\.json<\/code><\/p>/);
    expect(render(text)).toBe(text);
    readHtml(text);
  });

  test('as many problems and notes leave room for the violations', () => {
    const problems = Array.from({ length: 50_000 }, (_, index) => ({
      document: `${index}.json`,
      message: 'x'.repeat(99),
    }));
    const notes = problems.map(({ document }) => ({ document, message: document.repeat(20) }));
    const text = summary({ decision: 'error', problems, notes, findings: many(5000) }, { link });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900 * 1024);
    expect(shown(text)).toBeGreaterThan(1000);
    expect(text).toMatch(/<p>and \d+ more problems: /);
    expect(text).toMatch(/<p>and \d+ more notes: /);
  });

  test('any limit is kept, in bytes, and what is there is whole', () => {
    const findings = many(30).map((finding) => ({
      ...finding,
      message: '🚀 ロール '.repeat(20),
      resource: 'ü'.repeat(99),
    }));
    const report = { ...fullReport, findings, problems: [{ document: '🚀', message: 'ロール' }] };
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 60_000 }), (limit) => {
        const text = toSummary(report, { limit, link });
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
        expect(text).not.toMatch(/\p{Cs}/u);
        if (text.startsWith('<h3>')) readHtml(text);
        else
          expect('DENY: 24 violations at or above high; all of it is in the JSON report\n').toContain(
            text.replace('…', ''),
          );
      }),
      { numRuns: 100 },
    );
  });
});

describe('hostile input', () => {
  const ours = [
    'h3',
    'p',
    'b',
    'sub',
    'ul',
    'li',
    'table',
    'tr',
    'th',
    'td',
    'a',
    'code',
    'br',
    'wbr',
    'details',
    'summary',
  ];

  const attributes =
    /^(?:th align="left"|td colspan="2"|a href="https:\/\/(?:github\.com\/octo\/infra\/blob\/main|docs\.aws\.amazon\.com)\/[^"]*")$/;

  /** Asserts that a text is what it was meant to be, whatever stands in it. */
  function assertHarmless(text: string): void {
    // A renderer hands it on as it is: nothing in it is Markdown.
    expect(render(text)).toBe(text);
    expect(text).not.toMatch(forbidden);
    expect(text.split('\n').filter(isCommand)).toEqual([]);
    const page = readHtml(text);
    expect(page.tags.filter((tag) => !ours.includes(elementOf(tag)))).toEqual([]);
    expect(page.tags.filter((tag) => tag.includes(' ') && !attributes.test(tag))).toEqual([]);
    const outside = page.pieces.filter(({ inside }) => !inside.includes('code')).map((piece) => piece.text);
    for (const reference of references) expect(outside.join('\0')).not.toMatch(reference);
  }

  test('the names of the scenario are shown as they are, and do nothing', () => {
    const plan: { resource_changes: { address: string; index: string }[] } = JSON.parse(
      readFileSync(new URL('../fixtures/plans/hostile-names/plan.json', import.meta.url), 'utf8'),
    );
    const all = plan.resource_changes;
    expect(all).toHaveLength(8);
    const findings = all.map(({ address, index }, nth) => ({
      ...passRole,
      resource: address,
      message: `${address} holds \`${index}\``,
      place: { ...at(index, span(nth + 1, 1, 2)), route: [index] },
    }));
    const text = summary({ decision: 'deny', findings }, { link });
    assertHarmless(text);
    const page = readHtml(text);
    expect(page.tags.filter((tag) => tag === 'tr')).toHaveLength(2 + all.length);
    for (const { address } of all) expect(textOf(page, 'code')).toContain(address);
    expect(page.tags.filter((tag) => tag.startsWith('a ') && !tag.startsWith(`a href="${base}`))).toEqual([
      'a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"',
    ]);
  });

  test('whatever stands in it: no element, row, link or reference more than without it', () => {
    const texts = fc.record({ a: hostileMarkdown, b: hostileMarkdown, c: hostileMarkdown, d: hostileMarkdown });
    fc.assert(
      fc.property(texts, fc.boolean(), fc.integer({ min: 300, max: 20_000 }), ({ a, b, c, d }, linked, limit) => {
        const place = { ...at(a, span(1, 3, 9)), route: [b, 0, c] };
        const finding: Finding = {
          ...{ ...passRole, rule: a, title: b, resource: `1${c}`, message: d, document: a, remediation: b, place },
          ...{ when: [d, a], related: [{ note: a, resource: b, place }] },
          witness: { principal: a, action: b, resource: c, context: { [d]: [a, b], [c]: d }, allowed: true },
          causes: [{ kind: 'apply', expression: d, place }],
        };
        const report: Report = {
          ...{ ...fullReport, version: a, counts: { ...counts, documents: 2 } },
          findings: [
            finding,
            { ...finding, resource: `2${d}`, message: c },
            { ...undecided, message: a, document: d, place: { ...nowhere, route: [d] } },
          ],
          notes: [{ document: b, message: c }],
          problems: [{ document: d, message: a, line: 1 }],
        };
        const options = { reportPath: c, footer: d, ...(linked ? { link } : {}) };
        const whole = toSummary(report, options);
        assertHarmless(whole);
        expect(readHtml(whole).tags.filter((tag) => tag === 'tr')).toHaveLength(6);
        expect(readHtml(whole).tags.filter((tag) => tag === 'li')).toHaveLength(2);
        const cut = toSummary(report, { ...options, limit });
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit);
        if (cut.startsWith('<')) assertHarmless(cut);
        else
          expect('DENY: 2 violations at or above high; all of it is in the JSON report\n').toContain(
            cut.replace('…', ''),
          );
      }),
      { numRuns: 500 },
    );
  });
});
