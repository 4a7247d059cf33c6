import { actionsReach } from '../iam/action.js';
import { allows } from '../iam/request.js';
import { satisfyingContext } from '../iam/satisfying-context.js';
import type { Cause } from '../input/value.js';
import { causesIn } from '../model/causes.js';
import type { Holder } from '../model/holders.js';
import { showRoute } from '../input/place.js';
import type { Witness } from './finding.js';
import type { Subject } from './subject.js';
import type { Truth } from './truth.js';

/**
 * The request that shows that a grant is too wide: allowed by the statement, and by nothing else that its holder has taken away. It is
 * replayed against all of that before it is returned. Where there is none, why it cannot be told.
 */
export function witnessOf(grant: Extract<Subject, { each: 'grant' }>, truth: Truth): Witness | { causes: readonly Cause[] } {
  const { policy, statement, holders } = grant;
  const { action, resource } = truth;
  const context = satisfyingContext(statement.conditions);
  const undecided = (expression: string): { causes: Cause[] } => ({ causes: [{ kind: 'undecided', expression, place: statement.place }] });
  if (action === undefined || resource === undefined) return undecided('no request was found that shows it');
  if (context === null) return undecided('no request was found that satisfies its conditions');
  for (const { principal, limits } of holders) {
    if (limits.some((limit) => 'boundary' in limit)) continue;
    const denies = limits.flatMap((limit) => ('statement' in limit ? [limit.statement] : []));
    const holder = principal?.resource.address ?? `whoever holds ${policy.on.address}`;
    const request = { principal: holder, action, resource, context };
    if (allows([statement, ...denies], request).is === true) return { ...request, context: Object.fromEntries(context), allowed: true };
  }
  const causes = holders.flatMap((holder) => limitsOn(holder, action));
  return causes.length > 0 ? { causes } : undecided('no request was found that shows it');
}

/** What of a holder's other grants may take the action away. */
function limitsOn({ limits }: Holder, action: string): Cause[] {
  return limits.flatMap((limit) => {
    if ('boundary' in limit) return [limit.boundary];
    const { statement, policy } = limit;
    if (actionsReach(statement.actions, action) === false) return [];
    if (statement.effect === 'unknown') return causesIn(statement);
    const expression = `the Deny at ${policy.on.address}, ${showRoute(statement.place.route)},`;
    return [{ kind: 'limited', expression, place: statement.place }];
  });
}
