/** Replaces every secret in a text. Longest first, so that no rest of a longer one is left. */
export function masker(secrets: readonly string[]): (text: string) => string {
  const longestFirst = [...new Set(secrets)].filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((masked, secret) => masked.replaceAll(secret, '(sensitive)'), text);
}
