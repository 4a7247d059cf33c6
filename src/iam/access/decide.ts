import { every, type Kleene, not, some } from '../kleene.js';
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

/** Whether a concrete request is in a set of requests. */
export function contains(access: Access, request: Request, world: Universe = {}): Kleene {
  return holding(request, world)(access);
}

/** The same for many sets and one request: each statement is held against it once. */
function holding(request: Request, world: Universe): (access: Access) => Kleene {
  const known = new Map<Statement, Kleene>();
  const ask = (statement: Statement): Kleene => {
    const answer = known.get(statement) ?? applies(statement, request, world);
    known.set(statement, answer);
    return answer;
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
 * `contains(accessFor(asked), asked.request)` for what `asAsked` makes of these.
 */
export function decide(policies: Policies, request: Request, universe: Universe = {}): Decision {
  const asked = asAsked(policies, request, universe);
  const ask = holding(asked.request, universe);
  const is = ask(accessFor(asked));
  return { is, because: reasonsFor(is, asked, universe, ask) };
}
