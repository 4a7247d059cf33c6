import { isWithin, type Place } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import type { Cause } from '../input/value.js';
import type { World } from '../model/world.js';
import { evaluate, type Params } from './evaluate.js';
import type { Finding, Related, Severity, Verdict, Witness } from './finding.js';
import { fingerprint } from './fingerprint.js';
import { masker } from './mask.js';
import { distinct, messageOf } from './message.js';
import { Questions } from './questions.js';
import { around } from './related.js';
import type { Rule, UnknownAs } from './rule.js';
import type { Subject } from './subject.js';
import { subjectsOf } from './subjects.js';
import { type Evidence, type Truth, truths } from './truth.js';
import { weigh } from './weigh.js';

/** A rule as the configuration sets it for this run. */
export interface ActiveRule {
  rule: Rule;
  severity: Severity;
  params: Params;
  unknown: UnknownAs;
}

/** A finding and what it is about. */
export interface Judged {
  finding: Finding;
  subject: Subject;
}

export interface Judgement {
  verdicts: Record<Verdict, number>;
  judged: Judged[];
}

/** Every rule on every subject of a world that it applies to. */
export function judge(rules: readonly ActiveRule[], world: World): Judgement {
  const verdicts = { pass: 0, fail: 0, unknown: 0 };
  const judged: Judged[] = [];
  const mask = masker(world.document.secrets);
  for (const active of rules) {
    const questions = new Questions();
    for (const subject of subjectsOf(world, active.rule.each)) {
      const outcome = decide(active, subject, questions);
      if (outcome === undefined) continue;
      const verdict = outcome.truth.is === true ? 'pass' : outcome.truth.is === false ? 'fail' : 'unknown';
      verdicts[verdict] += 1;
      if (verdict === 'pass' || (verdict === 'unknown' && active.unknown === 'ignore')) continue;
      judged.push({ finding: masked(findingOf(active, subject, outcome, verdict, world, mask), mask), subject });
    }
  }
  return { verdicts, judged };
}

interface Outcome {
  truth: Truth;
  witness: Witness | null;
}

/**
 * The truth that is reported: what is left of a grant once all is weighed that limits it. Undefined where the rule does not apply.
 * @param questions what was asked before of the same rule and world
 */
export function decide(
  { rule, params }: Pick<ActiveRule, 'rule' | 'params'>,
  subject: Subject,
  questions: Questions = new Questions(),
): Outcome | undefined {
  const truth = evaluate(rule, params, subject);
  if (truth === undefined || truth.is === true) return truth && { truth, witness: null };
  if (subject.each === 'role-use') return { truth, witness: truth.refused ?? null };
  if (subject.each !== 'grant') return { truth, witness: null };
  const weighed = weigh(subject, truth, questions);
  if (weighed.is === true) return { truth: truths.yes, witness: null };
  if (weighed.is === 'unknown') return { truth: { ...truth, ...weighed }, witness: null };
  const at = weighed.at.length > 0 && truth.offences !== undefined ? weighed.at : truth.at;
  return { truth: { ...truth, at }, witness: weighed.witness };
}

function findingOf(
  active: ActiveRule,
  subject: Subject,
  { truth, witness }: Outcome,
  verdict: 'fail' | 'unknown',
  world: World,
  mask: (text: string) => string,
): Finding {
  const { rule, severity, unknown } = active;
  const on = subject.each === 'role-use' ? subject.use.consumer : subject.policy.on;
  const { document } = world;
  const place = placeOf(truth.at, subject, on);
  return {
    rule: rule.id,
    title: rule.title,
    severity,
    verdict,
    unknownAs: verdict === 'unknown' && unknown !== 'ignore' ? unknown : null,
    state: null,
    document: document.name,
    resource: on.address,
    message: messageOf(rule, subject, truth),
    remediation: rule.remediation,
    references: rule.references,
    fingerprint: fingerprint(rule.id, document.framework, on.address, subject, mask),
    when: on.when,
    place,
    related: [...around(place, on), ...relatedTo(subject, world, place)],
    witness,
    causes: distinct(truth.causes).map((cause) => withPlace(cause, on)),
  };
}

/** The offending element; in a plan, which has no lines, the block of its resource. */
function placeOf(at: readonly Evidence[], subject: Subject, on: Resource): Place {
  const [first] = at;
  const exact = first?.place ?? (subject.each === 'role-use' ? subject.use.place : subject.statement.place);
  return exact.span === undefined ? { ...on.place, route: exact.route } : exact;
}

function withPlace(cause: Cause, on: Resource): Cause {
  return cause.place.span === undefined ? { ...cause, place: { ...on.place, route: cause.place.route } } : cause;
}

function relatedTo(subject: Subject, world: World, at: Place): Related[] {
  const related: Related[] = [];
  if (subject.each !== 'role-use') {
    const { document } = subject.policy;
    if (document !== undefined && !isWithin(at, document.place))
      related.push({ note: 'the policy document', resource: document.address, place: document.place });
    return related;
  }
  const { through, role, because } = subject.use;
  if (through !== undefined)
    related.push({ note: 'the instance profile', resource: through.address, place: through.place });
  if (because !== undefined) {
    const { resource, place } = because;
    const own = place.span === undefined ? { ...resource.place, route: place.route } : place;
    related.push({ note: 'the association that has it run there', resource: resource.address, place: own });
  }
  if (role.is !== 'inside') return related;
  const { resource } = role.identity;
  const trust = world.trust.get(resource.address);
  const place =
    trust === undefined
      ? resource.place
      : trust.place.span === undefined
        ? { ...resource.place, route: trust.route }
        : trust.place;
  related.push({ note: 'the trust policy of the role', resource: resource.address, place });
  return related;
}

function masked(finding: Finding, mask: (text: string) => string): Finding {
  const { witness } = finding;
  return {
    ...finding,
    resource: mask(finding.resource),
    message: mask(finding.message),
    when: finding.when.map(mask),
    place: maskedPlace(finding.place, mask),
    causes: finding.causes.map((cause) => ({
      ...cause,
      expression: mask(cause.expression),
      place: maskedPlace(cause.place, mask),
    })),
    related: finding.related.map((one) => ({
      ...one,
      resource: mask(one.resource),
      place: maskedPlace(one.place, mask),
    })),
    witness: witness && {
      ...witness,
      principal: mask(witness.principal),
      resource: mask(witness.resource),
      context: Object.fromEntries(
        Object.entries(witness.context).map(([key, values]) => [
          mask(key),
          typeof values === 'string' ? mask(values) : values.map(mask),
        ]),
      ),
    },
  };
}

/** Keys of objects in a policy may be made from a secret, too. */
function maskedPlace(place: Place, mask: (text: string) => string): Place {
  return { ...place, route: place.route.map((step) => (typeof step === 'string' ? mask(step) : step)) };
}
