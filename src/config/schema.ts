import * as z from 'zod/mini';
import { severities } from '../engine/finding.js';

const digits = 'an account id is twelve digits';
const reason = z.string().check(z.regex(/\S/, 'say why the rule is off'));

const override = z.strictObject({
  severity: z.optional(z.enum(severities)),
  params: z.optional(z.record(z.string(), z.unknown())),
  unknown: z.optional(z.enum(['fail', 'warn', 'ignore'])),
  off: z.optional(reason),
});

const globs = z.array(
  z
    .string()
    .check(
      z.regex(/\S/, 'write a path or a glob'),
      z.regex(/^(?!!)/, 'write what is left out under `exclude`, without `!`'),
    ),
);

const policyFile = z
  .string('write the path of a JSON file')
  .check(z.regex(/\S/, 'write the path of a JSON file'), z.regex(/\.json$/, 'write the path of a JSON file'));

/** From the root to the account there are seven levels at most. */
const levels = z
  .array(
    z.union([
      policyFile,
      z
        .array(policyFile)
        .check(z.minLength(1, 'name at least one file'), z.maxLength(20, 'no level has more than 20 policies')),
    ]),
  )
  .check(z.maxLength(7, 'there are seven levels at most: the root, five of organizational units, and the account'));

/** What `.passgate.yml` may say. Paths and globs start from the folder that the file is in. */
export const configSchema = z.strictObject({
  rules: z._default(
    z
      .array(z.string().check(z.regex(/\S/, 'write `recommended`, or the path of a rule file or folder')))
      .check(z.minLength(1, 'name at least one rule set, or leave `rules` out')),
    ['recommended'],
  ),
  overrides: z._default(z.record(z.string(), override), {}),
  // Read over in silence, a waiver would look as if it held.
  waivers: z.optional(z.never('waivers are not supported in this version; remove `waivers`')),
  accounts: z.optional(
    z
      .array(z.string(digits).check(z.regex(/^[0-9]{12}$/, digits)))
      .check(z.minLength(1, 'name at least one account, or leave `accounts` out')),
  ),
  scps: z._default(levels, []),
  rcps: z._default(levels, []),
  include: z.optional(globs),
  exclude: z._default(globs, []),
});

/** The JSON Schema (2020-12) of `.passgate.yml`, for editors. */
export function configJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(configSchema, { io: 'input' }),
    title: 'Passgate configuration (.passgate.yml)',
  };
}
