import { awsManagedPolicies } from '../model/aws-managed.js';
import { Names } from '../model/identity.js';
import type { Statement } from '../model/policy.js';
import type { Foreign } from './holdings.js';
import type { Subject } from './subjects.js';

/** The statements of a policy that AWS manages; undefined: it is none, or none of this name is known. */
export type ManagedPolicies = (foreign: Foreign) => readonly Statement[] | undefined;

/** Looks AWS-managed policies up; the table is loaded only where somebody holds one. */
export async function managedPolicies(subjects: readonly Subject[]): Promise<ManagedPolicies> {
  const all = subjects.flatMap(({ foreign, foreignBoundary }) => [...foreign, ...foreignBoundary]);
  if (!all.some(({ id }) => id.includes(':aws:policy/'))) return () => undefined;
  const { managedPolicy } = await import('../data/managed-policies.js');
  const find = awsManagedPolicies(managedPolicy, new Names([]));
  const placed = new Map<string, readonly Statement[]>();
  return (foreign) => {
    const policy = find(foreign.id);
    if (policy === undefined) return undefined;
    const key = JSON.stringify([foreign.id, foreign.on.address, foreign.place.route]);
    const known = placed.get(key) ?? policy.statements.map((statement) => attached(statement, foreign));
    placed.set(key, known);
    return known;
  };
}

/** For whoever reads the report, it stands where it is attached. */
function attached(statement: Statement, { place }: Foreign): Statement {
  const items = statement.actions.items.map((item) => ({ ...item, value: { ...item.value, place } }));
  return { ...statement, actions: { ...statement.actions, items, place }, place: { ...place } };
}
