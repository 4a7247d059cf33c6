import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toJson } from '../../src/report/json.js';
import { reportJsonSchema, reportSchema } from '../../src/report/json-schema.js';
import type { Report } from '../../src/report/report.js';
import { forbidden, hostileText, isCommand } from './hostile.js';
import { at, emptyReport, fullReport, nowhere, passRole, span, trust, undecided } from './sample.js';

/** What a script gets: validated, too. */
function read(report: Report) {
  return reportSchema.parse(JSON.parse(toJson(report)));
}

describe('the shape', () => {
  test('every field, in this order', () => {
    expect(toJson({ ...fullReport, findings: [trust] })).toBe(`{
  "schema": 1,
  "tool": {
    "name": "passgate",
    "version": "0.1.0"
  },
  "decision": "deny",
  "counts": {
    "documents": 1,
    "resources": 41,
    "policies": 12,
    "statements": 30,
    "roleUses": 6,
    "decoded": 17,
    "partlyUnknown": 1,
    "notReadable": 0,
    "outside": 2,
    "verdicts": {
      "pass": 170,
      "fail": 3,
      "unknown": 1
    },
    "waived": 0,
    "new": 2,
    "standing": 1,
    "fixed": 0
  },
  "findings": [
    {
      "rule": "role-trust-matches-consumer",
      "severity": "medium",
      "verdict": "fail",
      "state": "standing",
      "document": "plan.json",
      "resource": "aws_lambda_function.worker",
      "message": "\`aws_iam_role.worker\` does not trust \`lambda.amazonaws.com\`",
      "remediation": "Add lambda.amazonaws.com to the Service principals of the trust policy, or hand over another role.",
      "fingerprint": "f2",
      "when": [
        "IsProd is true"
      ],
      "place": {
        "file": "main.tf",
        "line": 40,
        "column": 10,
        "endLine": 40,
        "endColumn": 33,
        "route": "role"
      },
      "related": [
        {
          "note": "the trust policy",
          "file": "roles.tf",
          "line": 7,
          "route": "assume_role_policy",
          "resource": "aws_iam_role.worker"
        }
      ],
      "witness": {
        "principal": "lambda.amazonaws.com",
        "action": "sts:AssumeRole",
        "resource": "arn:aws:iam::111122223333:role/worker",
        "context": {},
        "allowed": false
      },
      "causes": [],
      "fixes": [],
      "waiver": null
    }
  ],
  "notes": [
    {
      "document": "plan.json",
      "message": "the plan is not complete (\`-target\`)"
    }
  ],
  "problems": []
}
`);
  });

  test('an empty report has empty lists', () => {
    expect(read(emptyReport)).toMatchObject({ decision: 'allow', findings: [], notes: [], problems: [] });
  });

  test('causes say where they come from', () => {
    const [finding] = read({ ...fullReport, findings: [undecided] }).findings;
    expect(finding?.causes).toEqual([
      { kind: 'parameter', expression: 'var.role_pattern', file: 'variables.tf', line: 1 },
    ]);
    expect(finding?.witness).toBeNull();
  });

  test('a problem has its line, where there is one', () => {
    const problems = [
      { document: 'a.json', message: 'not a plan', line: 3 },
      { document: 'b.json', message: 'empty' },
    ];
    expect(read({ ...emptyReport, decision: 'error', problems }).problems).toEqual(problems);
  });

  test('a context may have several values for a key, and keys of any name', () => {
    const context = JSON.parse('{"__proto__": "a", "aws:TagKeys": ["x", "y"]}');
    const witness = { ...passRole, witness: passRole.witness && { ...passRole.witness, context } };
    expect(toJson({ ...fullReport, findings: [witness] })).toContain(`"context": {
          "__proto__": "a",
          "aws:TagKeys": [
            "x",
            "y"
          ]
        }`);
  });
});

describe('a place that is not known is never made up', () => {
  const route = 'policy.Statement[0].Resource';
  const noSpan = { file: 'main.tf', syntax: 'hcl' as const, route: nowhere.route };
  test.each([
    ['only the plan has it', nowhere, { route }, { route }],
    ['a file, no line in it', noSpan, { route }, { file: 'main.tf', route }],
    [
      'all of it',
      at('main.tf', span(2, 3, 5), nowhere.route),
      { file: 'main.tf', line: 2, column: 3, endLine: 2, endColumn: 5, route },
      { file: 'main.tf', line: 2, route },
    ],
  ])('%s', (_, place, json, relatedJson) => {
    const related = [{ note: 'n', resource: 'r', place }];
    const [finding] = read({ ...fullReport, findings: [{ ...passRole, place, related }] }).findings;
    expect(finding?.place).toEqual(json);
    expect(finding?.related).toEqual([{ note: 'n', ...relatedJson, resource: 'r' }]);
  });
});

describe('nothing in it acts when it is printed', () => {
  test('controls, bidi marks and commands are JSON escapes', () => {
    const document = '::error::a\n\u001b[31m\u009b\u202e\u2028\u{e0041}##[error]##vso[x]';
    const json = toJson({ ...emptyReport, notes: [{ document, message: 'ロール 🚀' }] });
    expect(json).toContain(
      '"::error::a\\n\\u001b[31m\\u009b\\u202e\\u2028\\udb40\\udc41##\\u005berror]##vso\\u005bx]"',
    );
    expect(json).toContain('"ロール 🚀"');
  });

  test('whatever comes in, a parser gets it back, a terminal and a runner never do', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (a, b, c) => {
        const finding = {
          ...passRole,
          rule: a,
          resource: b,
          message: c,
          place: { ...nowhere, route: [b, 1, c] },
          witness: { principal: a, action: b, resource: c, context: { [a]: b, k: [c] }, allowed: true },
          causes: [{ kind: 'apply' as const, expression: c, place: at(b, span(1, 1, 2)) }],
        };
        const json = toJson({ ...fullReport, findings: [finding], notes: [{ document: c, message: b }] });
        expect(json).not.toMatch(forbidden);
        for (const line of json.split('\n')) expect(isCommand(line)).toBe(false);
        const { findings, notes } = JSON.parse(json);
        expect(findings[0]).toMatchObject({ rule: a, resource: b, message: c, causes: [{ expression: c, file: b }] });
        expect(notes).toEqual([{ document: c, message: b }]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('docs/report.schema.json', () => {
  const published: unknown = JSON.parse(
    readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'),
  );

  test('is fresh (else run: node scripts/report-schema.mjs)', () => {
    expect(published).toEqual(JSON.parse(reportJsonSchema()));
  });

  test('is draft 2020-12 and closed: no object in it takes other fields', () => {
    expect(published).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema');
    const open: unknown[] = [];
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('properties' in node && !('additionalProperties' in node && node.additionalProperties === false))
        open.push(node);
      Object.values(node).forEach(visit);
    };
    visit(published);
    expect(open).toEqual([]);
  });

  test.each([
    ['another schema version', { schema: 2 }],
    ['a decision of its own', { decision: 'maybe' }],
    ['an unknown field', { extra: 1 }],
    ['a negative count', { counts: { ...emptyReport.counts, policies: -1 } }],
    ['line 0', { problems: [{ document: 'a', message: 'b', line: 0 }] }],
  ])('refuses %s', (_, change) => {
    expect(reportSchema.safeParse({ ...JSON.parse(toJson(emptyReport)), ...change }).success).toBe(false);
  });
});
