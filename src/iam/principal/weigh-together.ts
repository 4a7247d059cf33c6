import { type Access, about, all, any, everything, not } from '../access/access.js';
import { type Found, findRequest } from '../access/find-request.js';
import type { Universe } from '../access/universe.js';
import type { Context } from '../condition/context.js';
import type { Kleene } from '../kleene.js';
import type { Condition, Statement } from '../statement.js';
import { canHoldWhatever, conditionKeys } from './service-conditions.js';
import { isNeverCarried, serviceContexts } from './service-request-keys.js';

/** A statement about a service's own requests. */
export interface Weighed {
  statement: Statement;
  /** Whether it is about all that satisfy its conditions, and has the effect that it is weighed for; false: perhaps. */
  certain: boolean;
}

/** `context` is of a request that is let in, or of one that is not. */
export interface Together {
  is: Kleene;
  context?: Context;
}

/** More than any trust policy has. */
const MOST_CONDITIONS = 200;

/**
 * Allows and Denies on the same requests, joined by their conditions: true where no request that an Allow lets in is denied, false
 * where all of them are.
 */
export function weighTogether(
  allows: readonly Weighed[],
  denies: readonly Weighed[],
  service: string,
  { partition, region }: Pick<Universe, 'partition' | 'region'>,
): Together {
  const conditions = [...allows, ...denies].flatMap(({ statement }) => statement.conditions);
  if (conditions.length > MOST_CONDITIONS) return { is: 'unknown' };
  const keys = conditionKeys(conditions);
  const free = new Set(conditions.filter((one) => isAlone(one, conditions)));
  const answers = serviceContexts(service, keys).map((given): Together => {
    const isFree = (condition: Condition) => free.has(condition) && canHoldWhatever(condition, given);
    const allowed = any(allows.map((one, at) => requestsOf(one, `whether allow ${at} is about it`, isFree)));
    // Whether a Deny with a gap holds is not for its writer to choose.
    const denied = any(denies.map((one, at) => requestsOf(one, `whether deny ${at} is about it`, () => false)));
    const universe: Universe = {
      principal: service,
      given,
      never: (key) => isNeverCarried(key, service),
      ...(partition !== undefined && { partition }),
      ...(region !== undefined && { region }),
    };
    const passing = findRequest(all([allowed, not(denied)]), universe);
    const failing = findRequest(all([allowed, denied]), universe);
    if (passing.is === false) return answer(false, failing);
    return failing.is === false ? answer(true, passing) : { is: 'unknown' };
  });
  const [first = { is: 'unknown' }, ...others] = answers;
  return others.every(({ is }) => is === first.is) ? first : { is: 'unknown' };
}

function answer(is: boolean, { is: found, ...rest }: Found): Together {
  return found === true && 'request' in rest ? { is, context: rest.request.context } : { is };
}

/**
 * Only the conditions are left to weigh: that the service asks for the role goes without saying.
 * @param perhaps what is not known of a statement that is not certain
 * @param isFree conditions that some request satisfies, whatever the others say
 */
function requestsOf(
  { statement, certain }: Weighed,
  perhaps: string,
  isFree: (condition: Condition) => boolean,
): Access {
  const conditions = statement.conditions.filter((condition) => !isFree(condition));
  const { openConditions } = statement;
  const anything = { not: false, items: [{ pieces: ['*'] }] };
  const part: Statement = {
    effect: statement.effect,
    actions: anything,
    resources: anything,
    conditions,
    ...(openConditions !== undefined && { openConditions }),
  };
  return all([about(part), certain ? everything : { is: 'unknown', name: perhaps }]);
}

/** Whether nothing else asks for the condition's key. */
function isAlone(condition: Condition, conditions: readonly Condition[]): boolean {
  const key = condition.key.toLowerCase();
  return conditions.every((other) => other === condition || !conditionKeys([other]).has(key));
}
