import { every, type Kleene, not, some } from '../kleene.js';
import { asSaid, type Home } from '../principal/principal.js';
import { requesterOf } from '../principal/requester.js';
import type { Statement } from '../statement.js';
import type { Access } from './access.js';
import { accessFor, asAsked } from './asked.js';
import type { Policies } from './policies.js';
import { type Reason, reasonsFor } from './reasons.js';
import { applies, type Request } from './request.js';
import type { Universe } from './universe.js';

/** `because` says what decides, or what cannot be decided; `explain` says it in words. */
export interface Decision {
  is: Kleene;
  because: readonly Reason[];
}

/**
 * Whether a concrete request is in a set of requests. Of which role a session is, its `aws:PrincipalArn` tells. What policies without
 * Principal allow to the session of a federated user is unknown: its session policies may not.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getfederationtoken.html
 */
export function contains(access: Access, request: Request, world: Universe = {}): Kleene {
  const isFederated = requesterOf(request.principal).is === 'federated-user';
  const isLimited = ({ effect, principals }: Statement) => isFederated && effect !== 'Deny' && principals === undefined;
  return holding(request, knowing(world, request), isLimited)(access);
}

/** What is known of the request besides what it asks for. */
function knowing(universe: Universe, { context }: Request): Universe & Home {
  return asSaid(asSaid(universe, universe.given ?? new Map()), context);
}

/**
 * The same for many sets and one request: each statement is held against it once.
 * @param isLimited whether a statement may be about less than it says
 */
function holding(
  request: Request,
  world: Universe & Home,
  isLimited: (statement: Statement) => boolean = () => false,
): (access: Access) => Kleene {
  const known = new Map<Statement, Kleene>();
  const ask = (statement: Statement): Kleene => {
    const answer = known.get(statement) ?? toldOf(statement);
    known.set(statement, answer);
    return answer;
  };
  const toldOf = (statement: Statement): Kleene => {
    const is = applies(statement, request, world);
    return is === true && isLimited(statement) ? 'unknown' : is;
  };
  const holds = (set: Access): Kleene => {
    switch (set.is) {
      case 'statement':
        return ask(set.statement);
      case 'unknown':
        return 'unknown';
      case 'not':
        return not(holds(set.of));
      case 'all':
        return every(lazily(set.of, holds));
      case 'any':
        return some(lazily(set.of, holds));
    }
  };
  return holds;
}

function* lazily(sets: readonly Access[], holds: (set: Access) => Kleene): Generator<Kleene> {
  for (const set of sets) yield holds(set);
}

/**
 * Whether a request is allowed by all the policies that have a say (see `accessOf`), and why. It is the same as
 * `contains(accessFor(asked), asked.request)` for what `asAsked` makes of these, but that it is known which of the policies are a
 * federated user's, and that the path of a session's role counts as known only where the request itself says it.
 */
export function decide(policies: Policies, request: Request, universe: Universe = {}): Decision {
  const asked = asAsked(policies, request, universe);
  const world = knowing(universe, request);
  const ask = holding(asked.request, world);
  const is = ask(accessFor(asked));
  return { is, because: reasonsFor(is, asked, world, ask) };
}
