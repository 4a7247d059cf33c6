import type { Access } from '../iam/access/access.js';
import { variableKeys } from '../iam/condition/variables.js';
import type { Element, Gap, Patterns, Statement } from '../iam/statement.js';

/**
 * The same set where nothing is known of what requests carry for some keys: a condition on one of them may hold or not, and a policy
 * variable of one may be any text. What is surely in this set does not hang on them.
 * @param keys in lower case
 */
export function withoutKnowing(access: Access, keys: ReadonlySet<string>): Access {
  switch (access.is) {
    case 'statement':
      return { is: 'statement', statement: blurred(access.statement, keys) };
    case 'not':
      return { is: 'not', of: withoutKnowing(access.of, keys) };
    case 'unknown':
      return access;
    default:
      return { is: access.is, of: access.of.map((one) => withoutKnowing(one, keys)) };
  }
}

function blurred(statement: Statement, keys: ReadonlySet<string>): Statement {
  const { conditions, resources } = statement;
  const left = conditions.filter(({ key, values }) => !keys.has(key.toLowerCase()) && !values.some(asksFor(keys)));
  return {
    ...statement,
    ...(resources?.items.some(asksFor(keys)) === true && { resources: blurredList(resources, keys) }),
    conditions: left,
    ...(left.length < conditions.length && { openConditions: true }),
  };
}

function blurredList(patterns: Patterns, keys: ReadonlySet<string>): Patterns {
  const any: Gap = { stands: 'unknown', name: 'what only the request knows' };
  return {
    ...patterns,
    items: patterns.items.map((item) => (asksFor(keys)(item) ? { ...item, pieces: [any] } : item)),
  };
}

function asksFor(keys: ReadonlySet<string>): (element: Element) => boolean {
  return ({ pieces }) => variableKeys(pieces).some((key) => keys.has(key));
}
