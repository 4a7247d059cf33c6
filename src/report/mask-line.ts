/** Replaces each character of a secret by a dot, so that columns stay what they are. */
export function maskInPlace(secrets: readonly string[]): (line: string) => string {
  const longestFirst = [...new Set(secrets)].filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
  return (line) => longestFirst.reduce((masked, secret) => masked.replaceAll(secret, '•'.repeat(secret.length)), line);
}
