export const KEYS_LINE =
  'a prefix and, by type, the rest of its keys: `s3 Numeric max-keys,signatureAge String authType`';

/**
 * The table that src/data/condition-keys.ts reads.
 * @param keys a key as AWS spells it (`s3:max-keys`) → its types, `Numeric` or `ArrayOfString` for instance; two where services differ
 */
export function conditionKeysTable(keys: ReadonlyMap<string, ReadonlySet<string>>): string {
  const byPrefix = new Map<string, Map<string, string[]>>();
  for (const [key, types] of [...keys].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const colon = key.indexOf(':');
    const [prefix, rest] = [key.slice(0, colon), key.slice(colon + 1)];
    if (colon === -1 || /[ ,\n]/.test(key)) throw new Error(`cannot be written: ${key}`);
    const byType = byPrefix.get(prefix) ?? new Map<string, string[]>();
    byPrefix.set(prefix, byType);
    for (const type of types) byType.set(type, [...(byType.get(type) ?? []), rest]);
  }
  return [...byPrefix]
    .map(([prefix, byType]) => {
      const groups = [...byType]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([type, rests]) => `${type} ${rests.join(',')}`);
      return `${[prefix, ...groups].join(' ')}\n`;
    })
    .join('');
}
