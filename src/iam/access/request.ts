import { actionsReach } from '../action.js';
import { resourcesReach } from '../arn/arn.js';
import { evaluate } from '../condition/condition.js';
import type { Context } from '../condition/context.js';
import { literally, resolve } from '../condition/variables.js';
import { every, type Kleene } from '../kleene.js';
import { type Home, isAbout } from '../principal/principal.js';
import type { Patterns, Statement } from '../statement.js';

/** A concrete request: no wildcards, no gaps. */
export interface Request {
  /** Who asks, as `requesterOf` reads it: an ARN, the service principal of an AWS service, … */
  principal: string;
  /** `iam:PassRole` */
  action: string;
  /** An ARN, or `*` where the action is about none. */
  resource: string;
  context: Context;
}

/**
 * Whether the statement is about the request, whatever its effect. Without a Principal element (identity policies) it is about whoever
 * holds the policy; without a Resource element (trust policies) about the role. Unknown effects do not count; open lists and gaps leave it
 * unknown where they matter. Variables in resources take the request's values.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export function applies(statement: Statement, request: Request, world: Home = {}): Kleene {
  // conditions come last: they cost most, and decide nothing once anything else says no
  return every(map(aspects(statement, request, world), ({ is }) => is));
}

/** What a statement says about one side of a request. `key` is that of a condition, as written. */
export interface Aspect {
  of: 'action' | 'principal' | 'resource' | 'condition' | 'conditions' | 'statement';
  key?: string;
  is: Kleene;
}

/** All that has to hold for the statement to be about the request, one after the other. */
export function* aspects(statement: Statement, request: Request, world: Home = {}): Generator<Aspect> {
  const { actions, principals, resources, conditions, openConditions } = statement;
  yield { of: 'action', is: actionsReach(actions, literally(request.action)) };
  if (principals !== undefined) yield { of: 'principal', is: isAbout(statement, request.principal, world) };
  if (resources !== undefined) yield { of: 'resource', is: holds(resources, request) };
  // neither of an identity policy nor of a trust policy
  if (principals === undefined && resources === undefined) yield { of: 'statement', is: 'unknown' };
  for (const condition of conditions) {
    yield { of: 'condition', key: condition.key, is: evaluate(condition, request.context) };
  }
  if (openConditions !== undefined) yield { of: 'conditions', is: 'unknown' };
}

function* map<From, To>(all: Iterable<From>, change: (one: From) => To): Generator<To> {
  for (const one of all) yield change(one);
}

/** A variable without a value matches no resource, in NotResource, too. */
function holds(resources: Patterns, { resource, context }: Request): Kleene {
  const items = resources.items.flatMap((item) => {
    const pieces = resolve(item.pieces, context, { wildcards: true });
    return pieces === undefined ? [] : [{ pieces }];
  });
  return resourcesReach({ ...resources, items }, literally(resource));
}
