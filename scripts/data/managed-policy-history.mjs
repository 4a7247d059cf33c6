// Writes all versions of the AWS managed policies, for benchmarks: node scripts/data/managed-policy-history.mjs bench/.cache
// A line of managed-policy-history.ndjson is a policy with more than one: {"arn": …, "versions": [{"id", "date", "document"}, …]}, oldest
// first. Neighbours are pairs to compare.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

register('../typescript-hooks.mjs', import.meta.url);
const { readManagedPolicies } = await import('./managed-policies-table.js');
const { managedPolicies, unpack } = await import('./packages.js');

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error('which folder? bench/.cache is ignored by git');

const folder = mkdtempSync(join(tmpdir(), 'passgate-data-'));
try {
  const lines = [];
  let pairs = 0;
  for (const { arn, versions } of readManagedPolicies(unpack(managedPolicies, folder))) {
    const history = Object.entries(versions)
      .map(([id, { createdDate, document }]) => ({ id, date: createdDate, document }))
      .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
    if (history.length < 2) continue;
    pairs += history.length - 1;
    lines.push(`${JSON.stringify({ arn, versions: history })}\n`);
  }
  mkdirSync(target, { recursive: true });
  const file = join(target, 'managed-policy-history.ndjson');
  writeFileSync(file, lines.join(''));
  process.stdout.write(`${file}: ${lines.length} policies, ${pairs} pairs\n`);
} finally {
  rmSync(folder, { recursive: true });
}
