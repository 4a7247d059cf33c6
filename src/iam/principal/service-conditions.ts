import { evaluate, readOperator } from '../condition/condition.js';
import type { Context } from '../condition/context.js';
import { satisfyingContext } from '../condition/satisfying-context.js';
import { resolve, variableKeys } from '../condition/variables.js';
import { every, type Kleene } from '../kleene.js';
import type { Condition, Pieces } from '../statement.js';
import { isNeverCarried, serviceContexts } from './service-request-keys.js';

/** Conditions looked at to say which of them cannot be decided. */
const MOST_SUSPECTS = 32;

/** How a service's own request fares with the conditions of a statement. */
export interface Fare {
  is: Kleene;
  /** The condition that decides, or that cannot be decided. */
  by?: Condition;
  /** A request that shows it; where `is` is true, one that satisfies them. */
  context: Context;
}

/**
 * Whether some request of the service's own satisfies all conditions. False only where one of them refuses every such request: on
 * a key that it never carries, or against what it always says. On other keys any value may come, so a condition with a gap
 * can be satisfied whatever stands there, where it is the only one on its key.
 */
export function canSatisfy(conditions: readonly Condition[], service: string): Fare {
  const [first, ...others] = serviceContexts(service, conditionKeys(conditions));
  return agreed([canSatisfyFrom(conditions, first), ...others.map((context) => canSatisfyFrom(conditions, context))]);
}

/** Whether every request of the service's own satisfies all conditions; unknown where one may and another may not. */
export function mustSatisfy(conditions: readonly Condition[], service: string): Fare {
  const [first, ...others] = serviceContexts(service, conditionKeys(conditions));
  return agreed([mustSatisfyFrom(conditions, first), ...others.map((context) => mustSatisfyFrom(conditions, context))]);
}

function mustSatisfyFrom(conditions: readonly Condition[], context: Context): Fare {
  const fares = conditions.map(
    (by): Fare => ({ is: isGiven(by, context) ? evaluate(by, context) : 'unknown', by, context }),
  );
  const is = every(fares.map((fare) => fare.is));
  return fares.find((fare) => is !== true && fare.is === is) ?? { is, context };
}

function agreed(fares: readonly [Fare, ...Fare[]]): Fare {
  const [first, ...others] = fares;
  const differing = others.find((fare) => fare.is !== first.is);
  if (differing === undefined) return first;
  const by = first.by ?? differing.by;
  return { is: 'unknown', context: first.context, ...(by !== undefined && { by }) };
}

function canSatisfyFrom(conditions: readonly Condition[], base: Context): Fare {
  const refusing = conditions.find((condition) =>
    isGiven(condition, base) ? evaluate(condition, base) === false : refusesAnyValue(condition, base),
  );
  if (refusing !== undefined) return { is: false, by: refusing, context: base };
  const found = satisfyingContext(conditions, base, { never: neverIn(base) });
  if (found !== null) return { is: true, context: found };
  const uses = new Map<string, number>();
  for (const condition of conditions) {
    for (const key of conditionKeys([condition])) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const isFree = (condition: Condition) =>
    uses.get(condition.key.toLowerCase()) === 1 && canHoldWhatever(condition, base);
  const rest = conditions.filter((condition) => !isFree(condition));
  const context = satisfyingContext(rest, base, { never: neverIn(base) });
  if (context !== null) return { is: true, context: new Map([...context, ...conditions.filter(isFree).map(shown)]) };
  const suspects = rest.slice(0, MOST_SUSPECTS);
  const by =
    suspects.find((condition) => satisfyingContext([condition], base, { never: neverIn(base) }) === null) ?? rest[0];
  return { is: 'unknown', context: base, ...(by !== undefined && { by }) };
}

/** The keys, in lower case, that conditions are on, and those that their variables ask for. */
export function conditionKeys(conditions: readonly Condition[]): Set<string> {
  return new Set(conditions.flatMap((condition) => [condition.key.toLowerCase(), ...askedBy(condition)]));
}

function askedBy(condition: Condition): string[] {
  return condition.values.flatMap(({ pieces }) => variableKeys(pieces));
}

/** What the service that such a request says it is from never sends. */
function neverIn(base: Context): (key: string) => boolean {
  const [service = ''] = base.get('aws:principalservicename') ?? [];
  return (key) => isNeverCarried(key, service);
}

/** Whether all that decides the condition is the same in every request of the service's. */
function isGiven(condition: Condition, base: Context): boolean {
  return [condition.key.toLowerCase(), ...askedBy(condition)].every((key) => base.has(key) || neverIn(base)(key));
}

/** `StringEquals` with `${aws:username}`: no value of the key equals what has none. */
function refusesAnyValue(condition: Condition, base: Context): boolean {
  const read = readOperator(condition.operator);
  if (read === undefined || read.operator === 'Null' || read.operator.negated || !read.operator.variables) return false;
  if (read.ifExists || read.set === 'ForAllValues' || condition.open !== undefined) return false;
  const asked = new Map([
    ...askedBy(condition)
      .filter((key) => !neverIn(base)(key))
      .map((key) => [key, ['any']] as const),
    ...base,
  ]);
  return condition.values.every(({ pieces }) => resolve(pieces, asked, { wildcards: true }) === undefined);
}

/** A condition with a gap on a key whose value the service is free to choose. */
export function canHoldWhatever(condition: Condition, base: Context): boolean {
  const key = condition.key.toLowerCase();
  const operator = readOperator(condition.operator)?.operator;
  if (base.has(key) || neverIn(base)(key) || operator === undefined || operator === 'Null') return false;
  return condition.values.some(({ pieces }) => hasGap(pieces));
}

function hasGap(pieces: Pieces): boolean {
  return pieces.some((piece) => typeof piece !== 'string' && piece.stands !== 'variable');
}

/** The value as far as it is known, gaps by name. */
function shown(condition: Condition): [string, string[]] {
  const pieces = condition.values.find((value) => hasGap(value.pieces))?.pieces ?? [];
  return [
    condition.key.toLowerCase(),
    [pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.name}>`)).join('')],
  ];
}
