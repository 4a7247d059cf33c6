import type { Finding } from '../engine/finding.js';
import { showRoute } from '../input/place.js';
import type { Note } from '../input/resource.js';

/** Findings that say the same of several resources, the first one speaking for all. Never empty. */
export interface Group {
  first: Finding;
  others: readonly Finding[];
}

/**
 * Puts together what one rule says at one place of several resources (`for_each`, a module called twice), in the order of the
 * first of each. Two findings on one resource never share a group, so that nothing said of a resource is lost.
 */
export function groupFindings(findings: readonly Finding[]): Group[] {
  const seen = new Map<string, number>();
  const groups = new Map<string, { first: Finding; others: Finding[] }>();
  for (const finding of findings) {
    const key = placeKey(finding);
    const own = JSON.stringify([key, finding.document, finding.resource]);
    const nth = seen.get(own) ?? 0;
    seen.set(own, nth + 1);
    const groupKey = JSON.stringify([key, nth]);
    const group = groups.get(groupKey);
    if (group === undefined) groups.set(groupKey, { first: finding, others: [] });
    else group.others.push(finding);
  }
  return [...groups.values()];
}

/** Where the place in the text is not known, only what says the same at the same route is one. */
function placeKey({ rule, verdict, severity, unknownAs, state, message, place }: Finding): string {
  const where =
    place.file === null || place.span === undefined
      ? [showRoute(place.route), message]
      : [place.file, place.span.start.line, place.span.start.column, place.span.end.line, place.span.end.column];
  return JSON.stringify([rule, verdict, severity, unknownAs, state, ...where]);
}

/** The documents of each note, in the order in which they came: notes that say the same are one. */
export function groupNotes(notes: readonly Note[]): Map<string, string[]> {
  const documents = new Map<string, string[]>();
  for (const { message, document } of notes) {
    const known = documents.get(message);
    if (known === undefined) documents.set(message, [document]);
    else known.push(document);
  }
  return documents;
}
