/**
 * The published shape of `passgate compare --format json`, the one source of its type, of docs/comparison.schema.json and of the
 * tests' validation. People script against it: it changes only with a major version. The program itself imports its type alone.
 */
import { z } from 'zod';
import { dangers } from './danger.js';

const position = z.int().positive();
const file = z.string().describe('Path relative to the working directory, with `/`.');
const route = z.string().describe('From the policy or the attribute down, indexes from 0: `Statement[1].Action[0]`.');

const place = z
  .union([
    z.strictObject({
      ...{ file, line: position, column: position.describe('In UTF-16 units.'), endLine: position },
      endColumn: position.describe('Exclusive.'),
      route,
    }),
    z.strictObject({ route }),
  ])
  .describe('Where it stands, lines and columns from 1. The route alone where the place in the text is not known.');

const policy = z
  .enum(['identity', 'trust', 'resource'])
  .describe(
    'What a principal may do; who may assume a role; who may do something with the resource that has the policy.',
  );

const who = z
  .array(
    z.strictObject({
      resource: z.string().describe('Address of a principal, role or policy; the file of a lone policy.'),
      holds: z.enum(['itself', 'whoever']).describe('whoever: it is a policy, and meant is whoever holds it.'),
      new: z.boolean().describe('There was none before.'),
    }),
  )
  .describe('Whose access it is; for trust and resource policies, whose policy it is.');

const requests = z
  .array(
    z.strictObject({
      principal: z.string().nullable().describe('Who asks. Null: `who`.'),
      actions: z.array(z.string()).describe('Most dangerous first.'),
      listed: z.boolean().describe('False: AWS has no such action, but may add one.'),
      resource: z.string(),
      context: z.record(z.string(), z.array(z.string())).describe('Condition keys and their values in the request.'),
      was: z.string().describe('What became of it before: not allowed by any statement, denied by …'),
    }),
  )
  .describe('Requests that are allowed after and were not before, each replayed; examples of their kind.');

const document = z.string();
const resource = z.string().describe('The resource, or the file, whose policy has the statement.');

/** The whole output. */
export const comparisonSchema = z
  .strictObject({
    schema: z.literal(1),
    tool: z.strictObject({ name: z.literal('passgate'), version: z.string() }),
    outcome: z
      .enum(['nothing', 'added', 'undecided'])
      .describe(
        'nothing: no access is added (exit 0). added: exit 1. undecided: not all of it could be decided (exit 3).',
      ),
    kind: z.enum(['policy', 'plan', 'template']).nullable().describe('Null: a file could not be read.'),
    before: document,
    after: document,
    compared: z.int().nonnegative().describe('Principals, policies held by nobody, and trust policies compared.'),
    added: z
      .array(
        z.strictObject({
          danger: z.enum(dangers).describe('Of the most dangerous action.'),
          policy,
          who,
          requests,
          anyService: z.boolean().describe('It is about actions of any service, of which only some are listed.'),
          resource,
          sid: z.string().nullable(),
          when: z.array(z.string()).describe('It holds only where all of these conditions of the template do.'),
          unless: z.array(z.string()).describe('Unless one of these is so, which the files do not say.'),
          place: place.describe('The action in the statement that allows it.'),
        }),
      )
      .describe('One for each statement that allows more, most dangerous first.'),
    undecided: z.array(z.strictObject({ policy, who, why: z.string(), resource, place })),
    notes: z.array(z.strictObject({ document, message: z.string() })),
    problems: z
      .array(z.strictObject({ document, message: z.string(), line: position.optional() }))
      .describe('Input that could not be read. Any of them makes the outcome undecided.'),
  })
  .meta({ title: 'Passgate comparison', description: 'What `passgate compare --format json` prints.' });

export type ComparisonJson = z.infer<typeof comparisonSchema>;

/** The JSON Schema of docs/comparison.schema.json: draft 2020-12. */
export function comparisonJsonSchema(): unknown {
  return z.toJSONSchema(comparisonSchema, { target: 'draft-2020-12' });
}
