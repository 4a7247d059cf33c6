/**
 * The published shape of `--format json`, the one source of its type, of docs/report.schema.json and of the tests' validation.
 * People script against it: it changes only with a major version. The program itself imports its type alone, never zod.
 */
import { z } from 'zod';
import { severities } from '../engine/finding.js';

const count = z.int().nonnegative();
const position = z.int().positive();

const file = z.string().describe('Path relative to the working directory, with `/`.');
const line = position.describe('From 1.');
const route = z
  .string()
  .describe(
    "From the resource's attribute down, indexes from 0: `policy.Statement[1].Resource[0]`. Empty: the resource itself.",
  );
const document = z.string().describe('The plan or template that was read.');
const resource = z
  .string()
  .describe('Full Terraform address, or CloudFormation logical id (`Nested/Logical` in nested stacks).');

const place = z
  .union([
    z.strictObject({
      file,
      line,
      column: position.describe('From 1, in UTF-16 units.'),
      endLine: position.describe('From 1.'),
      endColumn: position.describe('From 1, in UTF-16 units, exclusive.'),
      route,
    }),
    z.strictObject({ route }),
  ])
  .describe('Where it stands. The route alone where the place in the text is not known.');

const related = z.strictObject({
  note: z.string().describe('What stands there and what it has to do with the finding.'),
  file: file.optional(),
  line: line.optional(),
  route,
  resource,
});

const witness = z
  .strictObject({
    principal: z.string(),
    action: z.string(),
    resource: z.string(),
    context: z
      .record(z.string(), z.union([z.string(), z.array(z.string())]))
      .describe('Condition keys and their values in the request.'),
    allowed: z.boolean().describe('True: allowed after the change. False: refused, though the change needs it.'),
  })
  .nullable()
  .describe('A request that shows it. Null for rules that are not about a request, and for unknown.');

const cause = z.strictObject({
  kind: z
    .enum(['apply', 'parameter', 'outside', 'no-source', 'unsupported', 'malformed', 'undecided'])
    .describe(
      'apply: exists only once the change is applied. parameter: has no default. outside: comes from outside this change. ' +
        'no-source: the plan alone does not say it. unsupported: this version does not evaluate it. malformed: not what AWS ' +
        'accepts. undecided: everything is known, but no proof was found.',
    ),
  expression: z.string().describe('What cannot be resolved, as people write it.'),
  file: file.optional(),
  line: line.optional(),
});

const finding = z.strictObject({
  rule: z.string().describe("The rule's id."),
  severity: z.enum(severities),
  verdict: z.enum(['fail', 'unknown']).describe('unknown: cannot be decided, see causes.'),
  state: z
    .enum(['new', 'standing'])
    .nullable()
    .describe('standing: was there before the change. Null: there is nothing to compare with.'),
  document,
  resource,
  message: z.string(),
  remediation: z.string(),
  fingerprint: z.string().describe('Stays when lines move, changes when the grant widens.'),
  when: z.array(z.string()).describe('It holds only where all of these do, e.g. `IsProd is true`.'),
  place,
  related: z.array(related),
  witness,
  causes: z.array(cause).describe('Why it is unknown.'),
  fixes: z.array(z.unknown()).max(0).describe('Suggested edits: none in this version.'),
  waiver: z.null().describe('The waiver that covers it: none in this version.'),
});

const counts = z
  .strictObject({
    documents: count,
    resources: count,
    policies: count.describe('Policies and trust policies.'),
    statements: count.describe('Statements that could be read in them.'),
    roleUses: count.describe('Resources that hand a role to a service.'),
    decoded: count.describe('Policies and role uses that could be read wholly.'),
    partlyUnknown: count,
    notReadable: count,
    outside: count.describe('Role uses whose role is not part of the change.'),
    verdicts: z.strictObject({ pass: count, fail: count, unknown: count }),
    waived: count,
    new: count,
    standing: count,
    fixed: count,
  })
  .describe('Of the world after the change, every instance counted.');

/** The whole output. */
export const reportSchema = z
  .strictObject({
    schema: z.literal(1),
    tool: z.strictObject({ name: z.literal('passgate'), version: z.string() }),
    decision: z.enum(['allow', 'deny', 'error']).describe('error: there was input that could not be judged.'),
    counts,
    findings: z.array(finding).describe('Sorted by severity, document, resource, route.'),
    notes: z.array(z.strictObject({ document, message: z.string() })).describe('Worth knowing; decides nothing.'),
    problems: z
      .array(z.strictObject({ document, message: z.string(), line: line.optional() }))
      .describe('Input that could not be judged. Any of them makes the decision error.'),
  })
  .meta({ title: 'Passgate report', description: 'What `passgate scan --format json` prints.' });

export type ReportJson = z.infer<typeof reportSchema>;

/** The text of docs/report.schema.json: JSON Schema draft 2020-12. */
export function reportJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(reportSchema, { target: 'draft-2020-12' }), null, 2)}\n`;
}
