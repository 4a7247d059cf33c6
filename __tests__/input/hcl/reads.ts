const read = {
  charCodeAt: () => 1,
  codePointAt: () => 1,
  charAt: () => 1,
  startsWith: () => 1,
  trimEnd: (text: string) => text.length,
  trim: (text: string) => text.length,
  slice: (_: string, result: unknown) => String(result).length,
  indexOf(text: string, result: unknown, [, from = 0]: readonly unknown[]) {
    return (result === -1 ? text.length : Number(result)) - Number(from);
  },
} satisfies Record<string, (text: string, result: unknown, args: readonly unknown[]) => number>;

/** How many characters of strings are read or copied (the methods of strings are replaced for so long) while `work` runs: the same number on every machine, however busy it is. */
export function readsOf(work: () => void): number {
  const prototype = String.prototype as unknown as Record<string, (this: string, ...args: unknown[]) => unknown>;
  const originals = new Map(Object.keys(read).map((name) => [name, prototype[name]] as const));
  let reads = 0;
  try {
    for (const [name, count] of Object.entries(read)) {
      const original = originals.get(name);
      if (original === undefined) throw new Error(`strings have no ${name}`);
      prototype[name] = function counted(...args) {
        const result = original.apply(this, args);
        reads += Math.max(count(`${this}`, result, args), 1);
        return result;
      };
    }
    work();
    return reads;
  } finally {
    for (const [name, original] of originals) if (original !== undefined) prototype[name] = original;
  }
}
