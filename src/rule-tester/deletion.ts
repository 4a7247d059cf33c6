import type { Clause, Examples, Rule } from '../engine/rule.js';
import { outcomeOf } from './examples.js';

/**
 * The clauses of a rule that no example needs: with one of these left out, everything comes out as before. Each is named by its
 * route: `where.actions.reach`.
 */
export function needlessClauses(rule: Rule, examples: Examples): string[] {
  const all = [...examples.pass, ...examples.fail, ...examples.unknown];
  const before = all.map((example) => JSON.stringify(outcomeOf(rule, example)));
  const isNeeded = (without: Rule) =>
    all.some((example, index) => JSON.stringify(outcomeOf(without, example)) !== before[index]);
  return (['where', 'require', 'forbid'] as const).flatMap((part) => {
    const clause = rule[part];
    if (clause === undefined) return [];
    return deletions(clause).flatMap(({ route, left }) =>
      isNeeded({ ...rule, [part]: left }) ? [] : [[part, ...route].join('.')],
    );
  });
}

/** Every clause with one operator, fact or group left out. */
function deletions(clause: Clause): { route: string[]; left: Clause }[] {
  return Object.entries(clause).flatMap(([key, value]) => {
    const { [key]: _, ...left } = clause;
    const below =
      typeof value !== 'object' || Array.isArray(value) || 'param' in value || 'fact' in value
        ? []
        : inside(value as Clause);
    return [
      { route: [key], left },
      ...below.map((one) => ({ route: [key, ...one.route], left: { ...clause, [key]: one.left } })),
    ];
  });
}

/** Only whole operators: half an element matcher may mean nothing. */
function inside(value: Clause): { route: string[]; left: Clause }[] {
  const keys = Object.keys(value);
  return keys.length < 2
    ? []
    : keys.map((key) => ({
        route: [key],
        left: Object.fromEntries(Object.entries(value).filter(([one]) => one !== key)) as Clause,
      }));
}
