import { masker } from '../engine/mask.js';
import type { Place } from '../input/place.js';
import type { Addition, Comparison, Requests, Undecided } from './comparison.js';

type Mask = (text: string) => string;

/** The comparison without secrets in any of its texts. */
export function masked(comparison: Comparison, secrets: readonly string[]): Comparison {
  if (secrets.length === 0) return comparison;
  const mask = masker(secrets);
  return {
    ...comparison,
    added: comparison.added.map((one) => addition(one, mask)),
    undecided: comparison.undecided.map((one) => undecided(one, mask)),
    notes: comparison.notes.map((note) => ({ ...note, message: mask(note.message) })),
    problems: comparison.problems.map((problem) => ({ ...problem, message: mask(problem.message) })),
  };
}

function addition(one: Addition, mask: Mask): Addition {
  return {
    ...one,
    ...common(one, mask),
    requests: one.requests.map((each) => requests(each, mask)),
    sid: one.sid === undefined ? undefined : mask(one.sid),
    when: one.when.map(mask),
    unless: one.unless.map(mask),
  };
}

function undecided(one: Undecided, mask: Mask): Undecided {
  return { ...one, ...common(one, mask), why: mask(one.why) };
}

function requests({ actions, resource, context, principal, listed, was }: Requests, mask: Mask): Requests {
  return {
    actions: actions.map(mask),
    listed,
    was: mask(was),
    resource: mask(resource),
    context: Object.fromEntries(Object.entries(context).map(([key, values]) => [mask(key), values.map(mask)])),
    principal: principal === null ? null : mask(principal),
  };
}

function common({ who, resource, place }: Addition | Undecided, mask: Mask) {
  return {
    who: who.map((one) => ({ ...one, resource: mask(one.resource) })),
    resource: mask(resource),
    place: maskedPlace(place, mask),
  };
}

/** Keys of objects in a policy may be made from a secret, too. */
function maskedPlace(place: Place, mask: Mask): Place {
  return { ...place, route: place.route.map((step) => (typeof step === 'string' ? mask(step) : step)) };
}
