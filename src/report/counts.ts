import type { World } from '../model/world.js';
import type { Counts } from './report.js';

/** The counts of a run that has read nothing yet. */
export function noCounts(): Counts {
  return {
    documents: 0,
    resources: 0,
    policies: 0,
    statements: 0,
    roleUses: 0,
    decoded: 0,
    partlyUnknown: 0,
    notReadable: 0,
    outside: 0,
    verdicts: { pass: 0, fail: 0, unknown: 0 },
    waived: 0,
    new: 0,
    standing: 0,
    fixed: 0,
  };
}

/** Adds a world to the counts: every policy and every role use is decoded, partly unknown or not readable. */
export function countWorld(counts: Counts, world: World): void {
  counts.documents += 1;
  const { resources, aside } = world.document;
  counts.resources += resources.length + (aside?.count ?? 0);
  counts.policies += world.policies.length;
  counts.roleUses += world.roleUses.length;
  for (const { statements, reading } of world.policies) {
    counts.statements += statements.filter(({ index }) => index >= 0).length;
    if (reading === 'decoded') counts.decoded += 1;
    else if (reading === 'partly-unknown') counts.partlyUnknown += 1;
    else counts.notReadable += 1;
  }
  for (const { role } of world.roleUses) {
    if (role.is === 'unknown') counts.notReadable += 1;
    else counts.decoded += 1;
    if (role.is === 'outside') counts.outside += 1;
  }
}
