import type { Document, Resource } from '../input/resource.js';
import type { Judged } from './judge.js';
import { around } from './related.js';
import type { Subject } from './subject.js';

/**
 * Findings with the places of what offends in the sources. What a document knows itself has none but its resource's; sources are evaluated
 * only where there is such a finding.
 */
export async function locate(judged: readonly Judged[], document: Document): Promise<readonly Judged[]> {
  if (document.evaluated === undefined || !judged.some(isAtBlock)) return judged;
  const { place: placeOf } = await document.evaluated();
  return judged.map((one) => {
    const { finding, subject } = one;
    const found = isAtBlock(one) ? placeOf(finding.resource, finding.place.route) : undefined;
    if (found === undefined) return one;
    const place = { ...found, route: finding.place.route };
    return { subject, finding: { ...finding, place, related: [...around(place, onOf(subject)), ...finding.related] } };
  });
}

/** The resource that a finding about this is on. */
function onOf(subject: Subject): Resource {
  return subject.each === 'role-use' ? subject.use.consumer : subject.policy.on;
}

/** Whether a finding points to the block of its resource, for want of something nearer. */
function isAtBlock({ finding: { place }, subject }: Judged): boolean {
  const { span } = onOf(subject).place;
  return span !== undefined && place.span === span && place.route.length > 0;
}
