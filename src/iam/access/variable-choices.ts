import { EXAMPLE_ACCOUNT } from '../arn/example-account.js';
import type { Context } from '../condition/context.js';
import { variableKeys } from '../condition/variables.js';
import type { Statement } from '../statement.js';
import { hasWildcard } from '../text/glob.js';
import type { Access } from './access.js';
import { variablesIn } from './fill.js';
import type { Universe } from './universe.js';

/** What policy variables are taken to hold, by the variable as it is written, and the context that says so. */
export interface VariableChoice {
  values: ReadonlyMap<string, string>;
  context: Context;
}

/** Keys whose value is the own account. */
const ACCOUNT_KEYS: ReadonlySet<string> = new Set(['aws:principalaccount', 'aws:resourceaccount']);
/** For each key another, so that two keys are not taken to hold the same. */
const FREE = ['any', 'some', 'other'];
/** More are not tried: it is for an example. */
const MOST_VALUES = 4;

/**
 * Choices of values for the policy variables of a set: first one that no policy names, then those that its conditions ask of the same
 * key. A variable that is asked for by a key without a value is left out, since a variable that has a value is what grants.
 */
export function variableChoices(access: Access, { account, given }: Universe): readonly VariableChoice[] {
  const written = new Map<string, string>();
  for (const variable of variablesIn(access)) {
    const [key] = variableKeys([{ stands: 'variable', name: variable }]);
    if (key !== undefined) written.set(variable, key);
  }
  const keys = [...new Set(written.values())];
  const asked = valuesAsked(access, new Set(keys));
  const most = Math.max(1, ...[...asked.values()].map((values) => values.length + 1));
  return Array.from({ length: Math.min(most, MOST_VALUES) }, (_, choice): VariableChoice => {
    const textOf = (key: string): string => {
      const [fixed] = given?.get(key) ?? [];
      if (fixed !== undefined) return fixed;
      const free = ACCOUNT_KEYS.has(key) ? (account ?? EXAMPLE_ACCOUNT) : freeText(keys.indexOf(key));
      return choice === 0 ? free : (asked.get(key)?.[choice - 1] ?? free);
    };
    const values = new Map([...written].map(([variable, key]) => [variable, textOf(key)]));
    const context = new Map(keys.map((key) => [key, [textOf(key)]]));
    return { values, context };
  });
}

function freeText(at: number): string {
  return FREE[at] ?? `any-${at}`;
}

/** The texts without wildcards that conditions compare these keys with. */
function valuesAsked(access: Access, keys: ReadonlySet<string>): Map<string, string[]> {
  const asked = new Map<string, string[]>();
  for (const { conditions } of statementsIn(access)) {
    for (const { key, values } of conditions) {
      const name = key.toLowerCase();
      if (!keys.has(name)) continue;
      const list = asked.get(name) ?? [];
      for (const { pieces } of values) {
        const [text] = pieces;
        if (pieces.length === 1 && typeof text === 'string' && !hasWildcard(text) && !list.includes(text))
          list.push(text);
      }
      asked.set(name, list);
    }
  }
  return asked;
}

function statementsIn(access: Access): readonly Statement[] {
  if (access.is === 'statement') return [access.statement];
  if (access.is === 'unknown') return [];
  return access.is === 'not' ? statementsIn(access.of) : access.of.flatMap(statementsIn);
}
