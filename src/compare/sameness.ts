import type { Cause } from '../input/value.js';
import { causesIn } from '../model/causes.js';
import type { Statement } from '../model/policy.js';
import type { Written } from './subjects.js';

/** Causes whose expression says all that there is to be known: the same expression has the same value. */
const telling: ReadonlySet<Cause['kind']> = new Set(['apply', 'parameter', 'outside']);

const keys = new WeakMap<Statement, string | undefined>();

/**
 * Whether two lists of policies have the same statements, in whatever order. What is not known counts as the same where it is written
 * the same: two documents are compared as if both were given the same parameters.
 */
export function sameStatements(a: readonly Written[], b: readonly Written[]): boolean {
  const [one, other] = [keysOf(a), keysOf(b)];
  return one !== undefined && other !== undefined && one.size === other.size && [...one].every((key) => other.has(key));
}

function keysOf(policies: readonly Written[]): ReadonlySet<string> | undefined {
  const all = new Set<string>();
  for (const { when, statements } of policies) {
    for (const statement of statements) {
      const key = keyOf(statement);
      if (key === undefined) return undefined;
      all.add(JSON.stringify([when, key]));
    }
  }
  return all;
}

/**
 * The policies without the Allows that are in `before`, too, where these add nothing: all that limits before limits after. The
 * boundaries have to be the same.
 */
export function withoutCommon(after: readonly Written[], before: readonly Written[]): readonly Written[] {
  const allows = new Set(before.flatMap(({ statements }) => keyed(statements, true)));
  const limits = new Set(after.flatMap(({ statements }) => keyed(statements, false)));
  const limited = before.every(({ statements }) => keyed(statements, false).every((key) => limits.has(key)));
  const all = before.every(({ statements }) =>
    statements.every((one) => one.effect === 'Allow' || keyOf(one) !== undefined),
  );
  if (!limited || !all) return after;
  return after.map((policy) => ({
    ...policy,
    statements: policy.statements.filter((one) => one.effect !== 'Allow' || !allows.has(keyOf(one) ?? '')),
  }));
}

/** The keys of statements that allow, or of those that may deny; without those that have none. */
function keyed(statements: readonly Statement[], allow: boolean): string[] {
  return statements.filter(({ effect }) => (effect === 'Allow') === allow).flatMap((one) => keyOf(one) ?? []);
}

/** Undefined where something in it is not known in a way that may differ from document to document. */
function keyOf(statement: Statement): string | undefined {
  if (keys.has(statement)) return keys.get(statement);
  const { effect, actions, resources, principals, conditions } = statement;
  const causes = causesIn(statement);
  const key = causes.every(({ kind }) => telling.has(kind))
    ? JSON.stringify([
        ...[effect, listed(actions), resources && listed(resources), principals && listed(principals)],
        conditions.map(({ operator, key, values, open }) => [operator, key, values.map(texts), open !== undefined]),
        causes.map(({ kind, expression }) => [kind, expression]),
      ])
    : undefined;
  keys.set(statement, key);
  return key;
}

function listed({ not, items, open }: NonNullable<Statement['resources' | 'principals']>): unknown {
  return [not, items.map(texts), open !== undefined];
}

function texts(element: { pieces: readonly unknown[]; kind?: string }): unknown {
  return [element.kind, element.pieces];
}
