/** Works out each thing once; who asks for it while that is under way, in a circle, gets `meanwhile`. */
export type Memo = <T>(key: string, make: () => T, meanwhile: () => T) => T;

/** Keys tell apart what is of different types. */
export function createMemo(): Memo {
  const known = new Map<string, { value: unknown } | 'under way'>();
  return <T>(key: string, make: () => T, meanwhile: () => T): T => {
    const found = known.get(key);
    if (found === 'under way') return meanwhile();
    if (found !== undefined) return found.value as T;
    known.set(key, 'under way');
    const value = make();
    known.set(key, { value });
    return value;
  };
}
