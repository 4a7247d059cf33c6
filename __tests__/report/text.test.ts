import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/engine/finding.js';
import type { Report } from '../../src/report/report.js';
import { toText } from '../../src/report/text.js';
import { forbidden, hostileText, isCommand } from './hostile.js';
import {
  at,
  counts,
  emptyReport,
  fullReport,
  noCounts,
  nowhere,
  passRole,
  sourceLine,
  span,
  trust,
  undecided,
} from './sample.js';

function plain(report: Partial<Report>, width = 100): string {
  return toText({ ...emptyReport, counts, ...report }, { colour: false, width, sourceLine, problems: true });
}

/** The block of findings alone, without headings and summary. */
function findingText(...findings: Finding[]): string {
  const text = plain({ decision: 'deny', findings });
  return text.slice(text.indexOf('\n\n') + 2, text.indexOf('\n\nPassgate'));
}

describe('a whole report', () => {
  test('violations, what is not decided, problems, notes, summary, decision, next step', () => {
    const problems = [{ document: 'b.json', line: 3, message: 'neither a plan nor a template' }];
    expect(`\n${plain({ ...fullReport, decision: 'error', problems })}`).toBe(`
Violations (2) -------------------------------------------------------------------------------------

high[passrole-named-roles]: iam:PassRole must name the roles it may pass (new)

  modules/ci/main.tf:12:18
  module.ci.aws_iam_policy.deploy at policy.Statement[1].Resource[0]

  12 |     resources = ["*"]
     |                  ^^^

  \`*\` lets iam:PassRole pass every role of the account

  why   for example alice may now do iam:PassRole on arn:aws:iam::111122223333:role/admin
        (with iam:PassedToService = ec2.amazonaws.com)
  fix   Replace the wildcard in Resource with the exact role ARNs this principal hands to services.
  docs  https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html

medium[role-trust-matches-consumer]: a role must trust the service it is handed to (standing)

  main.tf:40:10
  aws_lambda_function.worker at role

  40 |   role = aws_iam_role.worker.arn
     |          ^^^^^^^^^^^^^^^^^^^^^^^

  \`aws_iam_role.worker\` does not trust \`lambda.amazonaws.com\`

  why   lambda.amazonaws.com may not do sts:AssumeRole on arn:aws:iam::111122223333:role/worker
  when  IsProd is true
  see   the trust policy: aws_iam_role.worker at roles.tf:7:3
  fix   Add lambda.amazonaws.com to the Service principals of the trust policy, or hand over another
        role.
  docs  https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html

Not decided (1) ------------------------------------------------------------------------------------

unknown[passrole-named-roles]: iam:PassRole must name the roles it may pass (a warning only, new)

  runner.tf:5:15
  aws_iam_policy.runner at policy.Statement[0].Resource

  5 |     resources = [var.role_pattern]
    |                  ^^^^^^^^^^^^^^^^

  Resource cannot be told

  why   \`var.role_pattern\` has no default (variables.tf:1:1)
  docs  https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html

Problems: input that could not be judged -----------------------------------------------------------

  b.json:3
    neither a plan nor a template

Notes ----------------------------------------------------------------------------------------------

  the plan is not complete (\`-target\`)
    plan.json

Passgate 0.1.0 looked at 1 document: 41 resources, 12 policies (30 statements), 6 role uses
  input    17 decoded, 1 partly unknown, 0 not readable
  outside  2 role uses of a role that is not part of the change
  rules    170 pass, 3 fail, 1 unknown
  change   2 new, 1 standing, 0 fixed

ERROR: 1 input could not be judged; 1 violation at or above high
next: make that input readable and scan again: until then nothing is known of it
`);
  });

  test('nothing found: says what was looked at', () => {
    const clean = { ...counts, partlyUnknown: 0, outside: 0, new: 0, standing: 0 };
    expect(`\n${plain({ counts: { ...clean, verdicts: { pass: 170, fail: 0, unknown: 0 } } })}`).toBe(`
Passgate 0.1.0 looked at 1 document: 41 resources, 12 policies (30 statements), 6 role uses
  input    17 decoded, 0 partly unknown, 0 not readable
  rules    170 pass, 0 fail, 0 unknown

ALLOW: no violations
`);
  });

  test('nothing to judge is not called good', () => {
    expect(`\n${plain({ counts: { ...noCounts, documents: 2, resources: 1 } })}`).toBe(`
Passgate 0.1.0 looked at 2 documents: 1 resource, no policies, no role uses

ALLOW: no rule had anything to judge
`);
  });

  test('nothing at all', () => {
    expect(`\n${plain({ counts: noCounts })}`).toBe(`
Passgate 0.1.0 looked at no documents

ALLOW: there was nothing to look at
`);
  });
});

describe('the decision is the one of the report, in one line', () => {
  const lowOne: Finding = { ...passRole, severity: 'low' };
  const counted: Finding = { ...undecided, unknownAs: 'fail' };
  test.each<[string, Partial<Report>, string]>([
    ['deny', { decision: 'deny', findings: [passRole, passRole] }, 'DENY: 2 violations at or above high'],
    [
      'only what is severe enough counts',
      { decision: 'deny', findings: [passRole, lowOne] },
      'DENY: 1 violation at or above high',
    ],
    ['another threshold', { decision: 'deny', findings: [lowOne], failOn: 'low' }, 'DENY: 1 violation at or above low'],
    [
      'an unknown that counts as a failure',
      { decision: 'deny', findings: [passRole, counted] },
      'DENY: 2 violations at or above high, 1 of them not decided',
    ],
    [
      'warn-only',
      { decision: 'deny', findings: [passRole], warnOnly: true },
      'DENY: 1 violation at or above high (does not block: warn-only)',
    ],
    ['deny, and this reporter cannot see why', { decision: 'deny' }, 'DENY: see above'],
    ['allow', {}, 'ALLOW: no violations'],
    ['below the threshold', { findings: [lowOne, undecided] }, 'ALLOW: 1 violation below high, 1 not decided'],
    ['waived', { counts: { ...counts, waived: 2 } }, 'ALLOW: no violations, 2 waived'],
    [
      'what stood there before may stay',
      { findings: [{ ...passRole, state: 'standing' }] },
      'ALLOW: 1 violation at or above high; none of it blocks',
    ],
    [
      'error: inputs, not problems, are counted',
      {
        decision: 'error',
        problems: ['a', 'a', 'b'].map((document) => ({ document, message: 'bad' })),
      },
      'ERROR: 2 inputs could not be judged',
    ],
    ['error without a problem', { decision: 'error' }, 'ERROR: the input could not be judged'],
  ])('%s', (_, report, line) => {
    expect(plain(report).split('\n')).toContain(line);
  });

  test.each<[string, Finding['causes'][number]['kind'], string]>([
    ['a plan without its source', 'no-source', 'next: point --source-dir at'],
  ])('the next step for what is not decided because of %s', (_, kind, hint) => {
    const causes = [{ kind, expression: 'x', place: nowhere }];
    expect(plain({ findings: [{ ...undecided, causes }] })).toContain(hint);
  });
});

describe('a finding', () => {
  test('instances of one block are one: five of them and a count', () => {
    const all = Array.from({ length: 50 }, (_, index) => ({
      ...passRole,
      resource: `aws_iam_policy.team["${index}"]`,
    }));
    expect(`\n${findingText(...all)}`).toContain(`
  modules/ci/main.tf:12:18
  aws_iam_policy.team["0"] at policy.Statement[1].Resource[0]
  aws_iam_policy.team["1"]
  aws_iam_policy.team["2"]
  aws_iam_policy.team["3"]
  aws_iam_policy.team["4"]
  and 45 more

  12 |`);
  });

  test('that instances have more to say is said', () => {
    const other = { ...passRole, resource: 'aws_iam_policy.b', message: 'other' };
    expect(findingText(passRole, other)).toContain(
      '\n  (said of the first; 1 of the others has its own wording, see --format json)\n',
    );
  });

  test('with several documents each resource has its own', () => {
    const text = plain({
      counts: { ...counts, documents: 2 },
      findings: [passRole, { ...passRole, document: 'b.json' }],
    });
    expect(text).toContain('deploy at policy.Statement[1].Resource[0] in plan.json\n');
    expect(text).toContain('  module.ci.aws_iam_policy.deploy in b.json\n');
  });

  test.each<[string, Finding['place'], string]>([
    [
      'only the plan has it',
      nowhere,
      `
  plan.json, place in the source not known
  module.ci.aws_iam_policy.deploy at policy.Statement[0].Resource

  \`*\``,
    ],
    [
      'a file, no line in it',
      { file: 'main.tf', syntax: 'hcl', route: [] },
      `
  main.tf, line not known
  module.ci.aws_iam_policy.deploy

  \`*\``,
    ],
    [
      'an installed module, and who calls it; its source is not here',
      { ...at('.terraform/modules/m/a.tf', span(3, 1, 5)), anchor: at('main.tf', span(9, 1, 7)) },
      `
  .terraform/modules/m/a.tf:3:1
  called from main.tf:9:1
  module.ci.aws_iam_policy.deploy

  \`*\``,
    ],
    [
      'several lines',
      at('main.tf', span(40, 3, 4, 46)),
      `
  40 |   role = aws_iam_role.worker.arn
     |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ to line 46
`,
    ],
  ])('a place: %s', (_, place, lines) => {
    expect(findingText({ ...passRole, place })).toContain(lines);
  });

  test('a standing one may do it, not may now', () => {
    expect(findingText({ ...passRole, state: 'standing' })).toContain('for example alice may do iam:PassRole');
  });

  test('a context with several keys and values', () => {
    const context = {
      'aws:TagKeys': ['a', 'b'],
      'aws:SourceArn': 'arn:aws:lambda:eu-central-1:111122223333:function:worker',
    };
    const witness = passRole.witness && { ...passRole.witness, context };
    expect(findingText({ ...passRole, witness })).toContain(
      '(with aws:TagKeys = a, b\n        and aws:SourceArn = arn:aws:lambda:eu-central-1:111122223333:function:worker)',
    );
  });

  test('of many causes five and a count', () => {
    const causes = Array.from({ length: 7 }, (_, index) => ({
      kind: 'apply' as const,
      expression: `aws_iam_role.r${index}.arn`,
      place: nowhere,
    }));
    expect(findingText({ ...undecided, causes })).toContain(`
        \`aws_iam_role.r4.arn\` is known only after apply
        and 2 more
`);
  });

  test('nothing to tell: no label stands alone', () => {
    const bare: Finding = { ...passRole, state: null, witness: null, remediation: '', references: [] };
    expect(findingText(bare)).toMatch(/every role of the account\n*$/);
    expect(findingText(bare)).toMatch(/^high\[passrole-named-roles\]: iam:PassRole must name the roles it may pass\n/);
  });
});

test('a note that is said of many documents is said once', () => {
  const notes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((document) => ({ document, message: 'skipped' }));
  const text = plain({ notes });
  expect(text).toContain('  skipped\n    a\n    b\n    c\n    d\n    e\n    and 2 more\n');
});

describe('width', () => {
  test('no line is wider but for what is never broken: addresses, requests, links', () => {
    const wide = plain({ ...fullReport, findings: [passRole, undecided], notes: [] }, 50)
      .split('\n')
      .filter((line) => line.length > 50);
    const link = '  docs  https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html';
    expect(wide).toEqual([
      '  module.ci.aws_iam_policy.deploy at policy.Statement[1].Resource[0]',
      '        (with iam:PassedToService = ec2.amazonaws.com)',
      link,
      '  aws_iam_policy.runner at policy.Statement[0].Resource',
      link,
    ]);
  });

  test('a path with spaces stays whole', () => {
    const place = at('my modules/the ci one/main file.tf', span(1, 1, 2));
    const related = [{ note: 'the trust policy of the role', resource: 'aws_iam_role.worker', place }];
    expect(plain({ findings: [{ ...trust, related, place }] }, 40)).toContain(
      '\n        my modules/the ci one/main file.tf:1:1\n',
    );
  });

  test.each([0, -1, 1])('%d is taken for 40', (width) => {
    expect(plain(fullReport, width)).toBe(plain(fullReport, 40));
  });
});

describe('colours', () => {
  const coloured = toText(fullReport, { colour: true, width: 100, sourceLine, problems: true });

  test('change nothing but the colours', () => {
    expect(coloured).toContain('\u001b[1m\u001b[31mDENY');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain(fullReport));
  });

  test('end on the line they start on', () => {
    for (const line of coloured.split('\n')) {
      const on = line.match(/\u001b\[(?:1|2|31|32|33|36)m/g) ?? [];
      const off = line.match(/\u001b\[(?:22|39)m/g) ?? [];
      expect(off).toHaveLength(on.length);
    }
  });
});

describe('hostile input', () => {
  test('one name with everything in it', () => {
    const resource = 'aws_iam_role.a["\n::error::x\u001b[2K\u202e##[error]"]';
    const message = `\`${resource}\` ::error::x ::stop-commands::y`;
    expect(plain({ findings: [{ ...passRole, resource, message }] }, 40)).toContain(`
  aws_iam_role.a["\\u000a::error::x\\u001b[2K\\u202e##\\u005berror]"] at policy.Statement[1].Resource[0]

  12 |     resources = ["*"]
     |                  ^^^

  \`aws_iam_role.a["\\u000a::error::x\\u001b[2K\\u202e##\\u005berror]"]\`
  \\u003a:error::x ::stop-commands::y
`);
  });

  test('a very long name is cut', () => {
    const text = plain({ findings: [{ ...passRole, resource: 'x'.repeat(100_000) }] });
    expect(text.length).toBeLessThan(5000);
  });

  test('whatever stands in it, no line of the output acts, with colours or without', () => {
    const texts = fc.record({ a: hostileText, b: hostileText, c: hostileText, d: hostileText });
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 100 }), fc.boolean(), ({ a, b, c, d }, width, colour) => {
        const place = { ...at(a, span(1, 3, 9)), route: [b, 0, c] };
        const finding: Finding = {
          ...{ ...passRole, rule: a, title: b, resource: c, message: d, document: a, remediation: b, place },
          ...{ references: [c], when: [d, a], related: [{ note: a, resource: b, place }] },
          witness: { principal: a, action: b, resource: c, context: { [d]: [a, b], [c]: d }, allowed: true },
          causes: [{ kind: 'apply', expression: d, place }],
        };
        const report: Report = {
          ...{ ...fullReport, version: a, counts: { ...counts, documents: 2 } },
          findings: [
            finding,
            { ...finding, resource: d, message: c },
            { ...undecided, message: a, document: d, place: { ...nowhere, route: [d] } },
          ],
          notes: [{ document: b, message: c }],
          problems: [{ document: d, message: a, line: 1 }],
        };
        const output = toText(report, { colour, width, sourceLine: () => `${c}${d}`, problems: true });
        if (!colour) expect(output).not.toMatch(forbidden);
        const lines = output.replace(/\u001b\[(?:1|2|22|31|32|33|36|39)m/g, '').split('\n');
        expect(lines.join('\n')).not.toMatch(forbidden);
        expect(lines.filter(isCommand)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('many findings take linear time', () => {
    const findings = Array.from({ length: 10_000 }, (_, index) => ({ ...passRole, resource: `r[${index}]` }));
    const apart = findings.map((finding, index) => ({ ...finding, place: at('a.tf', span(index + 1, 1, 2)) }));
    const started = performance.now();
    plain({ findings: [...findings, ...apart] });
    expect(performance.now() - started).toBeLessThan(50000);
  });
});
