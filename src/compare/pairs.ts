import type { Side } from './side.js';
import type { Subject } from './subjects.js';

/** Somebody after and, where there was one, before. */
export interface Pair {
  after: Subject;
  before: Subject | undefined;
}

/**
 * Finds everybody again by address, or else by name in AWS. A policy that nobody here holds any more is held against what it said
 * when somebody did.
 */
export function pairsOf(before: Side, after: Side): Pair[] {
  if (after.kind === 'policy') {
    return after.subjects.map((subject) => ({ after: subject, before: before.subjects[0] }));
  }
  const byKey = new Map(before.subjects.map((subject) => [keyOf(subject), subject]));
  const kept = new Set(after.subjects.map(keyOf));
  const byName = new Map(
    before.subjects.filter((subject) => !kept.has(keyOf(subject))).map((subject) => [nameOf(subject), subject]),
  );
  return after.subjects.map((subject) => {
    const found =
      byKey.get(keyOf(subject)) ??
      (subject.name === undefined ? undefined : byName.get(nameOf(subject))) ??
      carried(subject, before);
    // What is made under more conditions than before was there for none of the others.
    const always = found?.on === undefined || found.on.when.every((one) => subject.on?.when.includes(one));
    return { after: subject, before: always ? found : undefined };
  });
}

function carried(subject: Subject, before: Side): Subject | undefined {
  const policies = subject.policy ? before.writtenIn(subject.key) : [];
  const [first] = policies;
  return first === undefined ? undefined : { ...subject, on: first.on, policies };
}

function keyOf({ part, policy, key }: Subject): string {
  return JSON.stringify([part, policy, key]);
}

function nameOf({ part, policy, name }: Subject): string {
  return JSON.stringify([part, policy, name]);
}
