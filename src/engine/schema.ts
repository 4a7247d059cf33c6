import { z } from 'zod/mini';
import { type FactType, factTypes } from './facts.js';
import { severities } from './finding.js';
import type { SubjectName } from './rule.js';

/** The rule language as a schema; load it lazily, zod costs start-up time. `docs/rule.schema.json` is generated from it. */

const param = z.strictObject({ param: z.string() });
const texts = z.union([z.string(), z.array(z.string()), param]);
const scalar = z.union([z.string(), z.number(), z.boolean()]);

const element = z.strictObject({
  arn: z.optional(
    z.strictObject({
      service: z.string(),
      type: z.string(),
      name: z.optional(z.union([z.enum(['literal', 'prefix']), param])),
      min_prefix: z.optional(z.union([z.int(), param])),
    }),
  ),
  literal: z.optional(z.boolean()),
  within: z.optional(texts),
});

/** The operators of each type of fact. */
const operators: Readonly<Record<FactType, z.ZodMiniType>> = {
  scalar: z.union([scalar, z.array(scalar), z.strictObject({ in: z.array(scalar) }), param]),
  list: z.strictObject({ includes: texts }),
  actions: z.strictObject({ reach: z.optional(texts), cover: z.optional(texts) }),
  arns: z.strictObject({
    reach: z.optional(texts),
    cover: z.optional(texts),
    every: z.optional(element),
    some: z.optional(element),
    none: z.optional(element),
  }),
  trust: z.strictObject({ admits: z.union([texts, z.strictObject({ fact: z.string() })]) }),
};

function clause(subject: SubjectName): z.ZodMiniType {
  const self: z.ZodMiniType = z.lazy(() =>
    z.strictObject({
      ...Object.fromEntries(
        Object.entries(factTypes[subject]).map(([fact, type]) => [fact, z.optional(operators[type])]),
      ),
      all: z.optional(z.array(self)),
      any: z.optional(z.array(self)),
      not: z.optional(self),
    }),
  );
  return self;
}

const policyExample = {
  name: z.string(),
  statement: z.optional(z.looseObject({})),
  policy: z.optional(z.looseObject({})),
  at: z.optional(z.string()),
};

const grantExample = {
  ...policyExample,
  boundary: z.optional(z.union([z.literal(true), z.looseObject({})])),
  scps: z.optional(z.array(z.looseObject({}))),
};

const examples: Readonly<Record<SubjectName, z.ZodMiniType>> = {
  statement: z.strictObject(policyExample),
  grant: z.strictObject(grantExample),
  'role-use': z.strictObject({
    name: z.string(),
    'role-use': z.strictObject({
      consumer: z.string(),
      type: z.optional(z.string()),
      role: z.string(),
      services: z.array(z.string()),
      trust: z.union([z.array(z.string()), z.looseObject({}), z.literal('outside')]),
    }),
    at: z.optional(z.string()),
  }),
};

const paramDeclaration = z.strictObject({
  type: z.enum(['enum', 'integer', 'boolean', 'string', 'patterns']),
  values: z.optional(z.array(z.string())),
  default: z.union([scalar, z.array(z.string())]),
  doc: z.string(),
});

function rule(subject: SubjectName) {
  return z.strictObject({
    id: z
      .string()
      .check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words with hyphens between them')),
    title: z.string(),
    severity: z.enum(severities),
    tags: z._default(z.array(z.string()), []),
    rationale: z.string(),
    remediation: z.string(),
    references: z.array(z.url()),
    params: z._default(z.record(z.string(), paramDeclaration), {}),
    unknown: z._default(z.enum(['fail', 'warn', 'ignore']), 'warn'),
    each: z.literal(subject),
    where: z.optional(clause(subject)),
    require: z.optional(clause(subject)),
    forbid: z.optional(clause(subject)),
    message: z.string(),
    examples: z.strictObject({
      pass: z.array(examples[subject]).check(z.minLength(1, 'needs at least one example that passes')),
      fail: z.array(examples[subject]).check(z.minLength(1, 'needs at least one example that fails')),
      unknown: z._default(z.array(examples[subject]), []),
    }),
  });
}

export const ruleSchema = z.discriminatedUnion('each', [rule('statement'), rule('grant'), rule('role-use')]);

/** The JSON Schema (2020-12) of a rule file, for editors. */
export function ruleJsonSchema(): unknown {
  return z.toJSONSchema(ruleSchema, { io: 'input' });
}
