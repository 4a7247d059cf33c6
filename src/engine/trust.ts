import { spell } from '../iam/condition/context.js';
import { type Admission, admits, type Trusted } from '../iam/principal/trust.js';
import type { Cause } from '../input/value.js';
import { causesIn } from '../model/causes.js';
import type { Policy } from '../model/policy.js';
import type { Fact } from './subject.js';
import type { Truth } from './truth.js';

/**
 * Whether a role lets one of these services in. A role that is not part of the change is not known to. Where these are the services
 * that its consumer is taken to need, and that is not certain, a role that lets none of them in is not known to be wrong.
 */
export function admitsAny(fact: Extract<Fact, { type: 'trust' }>, services: readonly string[]): Truth {
  const { use, policy, rcps } = fact;
  const { role, place } = use;
  const undecided = (cause: Cause, why: string): Truth => ({
    is: 'unknown',
    at: [{ place, shown: cause.expression }],
    causes: [cause],
    why,
  });
  if (role.is === 'unknown') return undecided(role.cause, 'which role that is cannot be told');
  if (role.is === 'outside') {
    if (role.serviceLinked === undefined) {
      return undecided({ kind: 'outside', expression: role.shown, place }, 'that role is not part of this change');
    }
    const { serviceLinked } = role;
    const why = `that is the service-linked role of ${serviceLinked}`;
    // ecs.application-autoscaling.amazonaws.com is one of those that Application Auto Scaling makes for each service it scales.
    if (services.some((service) => serviceLinked === service || serviceLinked.endsWith(`.${service}`))) {
      return { is: true, at: [{ place, shown: role.shown }], causes: [], why };
    }
    return undecided({ kind: 'undecided', expression: why, place }, why);
  }
  const { resource, arn } = role.identity;
  if (policy === undefined) {
    const cause: Cause = { kind: 'malformed', expression: 'no trust policy that can be seen', place: resource.place };
    return undecided(cause, 'its trust policy cannot be seen');
  }
  // IAM is the same in every region; it is the consumer that is in one.
  const { partition = resource.partition, region } = use.consumer;
  const world: Trusted = {
    ...(partition !== undefined && { partition }),
    ...(region !== undefined && { region }),
    rcps: rcps.flatMap(({ statements }) => statements),
    arn,
  };
  const answers = services.map((service) => ({ service, ...answer(policy, service, world) }));
  const best = answers.find(({ is }) => is === true) ?? answers.find(({ is }) => is === 'unknown') ?? answers[0];
  if (best === undefined) return { is: false, at: [], causes: [] };
  if (best.is === false && use.unsure && services.every((service) => use.services.includes(service))) {
    const why = 'which service it has to trust is not certain';
    return undecided({ kind: 'undecided', expression: why, place }, why);
  }
  const at = [{ place, shown: resource.address }];
  const why =
    use.because === undefined ? best.why : `${best.why}, and ${use.because.resource.address} has that service run it`;
  if (best.is === true) return { is: true, at, causes: [], why };
  if (best.is === false) {
    const { principal, action, context } = best.request;
    const refused = {
      principal,
      action,
      resource: resource.address,
      context: Object.fromEntries(spell(context, spellings(policy))),
      allowed: false,
    };
    return { is: false, at, causes: [], why, refused };
  }
  const causes = policy.statements.flatMap(causesIn);
  const vague: Cause = { kind: 'undecided', expression: best.why, place: resource.place };
  return { is: 'unknown', at, causes: causes.length > 0 ? causes : [vague], why: best.why };
}

const answered = new WeakMap<Policy, Map<string, Admission>>();

/** Asked again and again of a role that many resources use. */
function answer(policy: Policy, service: string, world: Trusted): Admission {
  const known = answered.get(policy) ?? new Map<string, Admission>();
  answered.set(policy, known);
  const key = JSON.stringify([service, world.partition, world.region]);
  const admission = known.get(key) ?? admits(policy.statements, service, world);
  known.set(key, admission);
  return admission;
}

/** Keys as the policy spells them; those that come with every request of a service as AWS does. */
function spellings({ statements }: Policy): string[] {
  const written = statements.flatMap(({ conditions }) => conditions.map(({ key }) => key));
  return [...written, 'aws:PrincipalIsAWSService', 'aws:PrincipalServiceName'];
}
