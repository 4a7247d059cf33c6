/**
 * What a request says about itself: for each condition key, in lower case (key names are not case-sensitive), its values. A key
 * that is not there, or has no values, is missing.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html#AccessPolicyLanguage_RequestContext
 */
export type Context = ReadonlyMap<string, readonly string[]>;

/** A context from keys in any spelling. Where two differ in case only, the last one counts. */
export function context(entries: Iterable<readonly [string, readonly string[]]>): Context {
  return new Map([...entries].map(([key, values]) => [key.toLowerCase(), values]));
}

/** The values of a key in any spelling; none where it is missing. */
export function valuesOf(context: Context, key: string): readonly string[] {
  return context.get(key.toLowerCase()) ?? [];
}

/** The context for people: each key as the policy spells it, where one of `spellings` does, and missing keys left out. */
export function spell(context: Context, spellings: Iterable<string>): [string, readonly string[]][] {
  const spelt = new Map<string, string>();
  for (const spelling of spellings) {
    const key = spelling.toLowerCase();
    if (!spelt.has(key)) spelt.set(key, spelling);
  }
  return [...context].filter(([, values]) => values.length > 0).map(([key, values]) => [spelt.get(key) ?? key, values]);
}
