import { actionsReach } from '../iam/action.js';
import { type Context, context as contextOf, spell } from '../iam/context.js';
import { allows } from '../iam/request.js';
import { satisfyingContext } from '../iam/satisfying-context.js';
import type { Pieces } from '../iam/statement.js';
import { variableKeys } from '../iam/variables.js';
import { showRoute } from '../input/place.js';
import type { Cause } from '../input/value.js';
import { causesIn } from '../model/causes.js';
import type { Holder } from '../model/holders.js';
import type { Statement } from '../model/policy.js';
import type { Witness } from './finding.js';
import type { Subject } from './subject.js';
import type { Truth } from './truth.js';

/** What policy variables are taken to hold in a witness. */
export const anyValue = 'any';

/**
 * The request that shows that a grant is too wide: allowed by the statement, and denied by nothing else that its holder has. It is
 * replayed against all of that before it is returned. Where there is none, why it cannot be told.
 */
export function witnessOf(
  grant: Extract<Subject, { each: 'grant' }>,
  truth: Truth,
): Witness | { causes: readonly Cause[] } {
  const { policy, statement, holders } = grant;
  const { action, example } = truth;
  const undecided = (expression: string): { causes: Cause[] } => ({
    causes: [{ kind: 'undecided', expression, place: statement.place }],
  });
  if (action === undefined || example === undefined) return undecided('no request was found that shows it');
  const context = satisfyingContext(statement.conditions, variablesIn(statement));
  if (context === null) return undecided('no request was found that satisfies its conditions');
  for (const { principal, limits } of holders) {
    if (limits.some((limit) => 'boundary' in limit)) continue;
    const denies = limits.flatMap((limit) => ('statement' in limit ? [limit.statement] : []));
    const holder = principal?.resource.address ?? `whoever holds ${policy.on.address}`;
    // First what is easiest to read, then what keeps out of the way of every Deny.
    for (const avoid of [[], deniedBy(denies, action)]) {
      const resource = example(avoid);
      if (resource === null) continue;
      const request = { principal: holder, action, resource, context };
      if (allows([statement, ...denies], request).is === true)
        return printable({ ...request, context, allowed: true }, statement);
    }
  }
  const causes = holders.flatMap((holder) => limitsOn(holder, action));
  return causes.length > 0 ? { causes } : undecided('no request was found that shows it');
}

function variablesIn({ resources }: Statement): Context {
  const keys = (resources?.items ?? []).flatMap(({ pieces }) => variableKeys(pieces));
  return contextOf(keys.map((key) => [key, [anyValue]]));
}

/** The resources that a Deny names, whatever its conditions. */
function deniedBy(denies: readonly Statement[], action: string): readonly Pieces[] {
  return denies
    .filter((deny) => deny.resources?.not === false && actionsReach(deny.actions, action) !== false)
    .flatMap((deny) => deny.resources?.items.map((item) => item.pieces) ?? []);
}

/** Keys as the policy spells them; what is sensitive is left out. */
function printable(request: Omit<Witness, 'context'> & { context: Context }, statement: Statement): Witness {
  const { conditions, resources } = statement;
  const keys = [
    ...conditions.map(({ key }) => key),
    ...(resources?.items ?? []).flatMap(({ pieces }) => variableKeys(pieces)),
  ];
  const secret = conditions.some(({ values }) => values.some(({ value }) => value.sensitive));
  const hidden = resources?.items.some(({ value }) => value.sensitive);
  return {
    ...request,
    resource: hidden ? '(sensitive value)' : request.resource,
    context: secret ? {} : Object.fromEntries(spell(request.context, keys)),
  };
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
