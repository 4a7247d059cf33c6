import { webProviders } from '../../src/iam/principal/requester.js';
import type { ManagedPolicy } from './managed-policies-table.js';
import { latestDocuments } from './managed-policies-table.js';

export const PRINCIPAL_LINE =
  'a service principal and where it is seen: `trusted` by roles, `passed` in iam:PassedToService, `linked` in iam:AWSServiceName';

/** The table that src/data/service-principals.ts reads. */
export function servicePrincipalsTable(seen: ReadonlyMap<string, ReadonlySet<string>>): string {
  return [...seen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, where]) => `${[name, ...[...where].sort()].join(' ')}\n`)
    .join('');
}

const columns: Readonly<Record<string, string>> = { 'iam:passedtoservice': 'passed', 'iam:awsservicename': 'linked' };

/**
 * Principals that role consumers need trusted, and the values of the two keys in AWS managed policies; not those with wildcards.
 * Identity providers are none.
 * @param consumers rows of src/data/role-consumers.ts
 */
export function seenPrincipals(
  consumers: Iterable<readonly { services: readonly string[] }[]>,
  policies: readonly ManagedPolicy[],
): Map<string, Set<string>> {
  const seen = new Map<string, Set<string>>();
  const add = (name: string, where: string) => {
    if (/^[a-z0-9.-]+$/.test(name)) seen.set(name, (seen.get(name) ?? new Set()).add(where));
  };
  for (const rows of consumers)
    for (const { services } of rows)
      for (const service of services) if (!webProviders.includes(service)) add(service, 'trusted');
  for (const document of latestDocuments(policies).values()) {
    for (const [key, value] of conditionValues(document)) {
      const where = columns[key.toLowerCase()];
      if (where !== undefined) add(value, where);
    }
  }
  return seen;
}

function conditionValues(document: unknown): [string, string][] {
  const { Statement } = document as { Statement: Statement | Statement[] };
  return [Statement]
    .flat()
    .flatMap(({ Condition = {} }) =>
      Object.values(Condition).flatMap((operator) =>
        Object.entries(operator).flatMap(([key, values]) =>
          [values].flat().map((value): [string, string] => [key, value]),
        ),
      ),
    );
}

interface Statement {
  Condition?: Record<string, Record<string, string | string[]>>;
}
