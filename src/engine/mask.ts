/** Secrets are found by so many of their first characters. */
const START = 4;

/**
 * Replaces every secret in a text. Secrets that overlap go together, so that no rest of one is left.
 * @param mask what to write in place of so many UTF-16 units
 */
export function masker(
  secrets: readonly string[],
  mask: (length: number) => string = () => '(sensitive)',
): (text: string) => string {
  const byStart = new Map<string, string[]>();
  for (const secret of new Set(secrets)) {
    const start = secret.slice(0, START);
    const others = byStart.get(start);
    if (others !== undefined) others.push(secret);
    else if (start !== '') byStart.set(start, [secret]);
  }
  const endOf = (text: string, at: number): number => {
    let end = at;
    for (let length = 1; length <= START; length += 1) {
      for (const secret of byStart.get(text.slice(at, at + length)) ?? []) {
        if (text.startsWith(secret, at)) end = Math.max(end, at + secret.length);
      }
    }
    return end;
  };
  return (text) => {
    if (byStart.size === 0) return text;
    let masked = '';
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const start = at;
      let end = endOf(text, at);
      if (end === start) continue;
      while (at + 1 < end) {
        at += 1;
        end = Math.max(end, endOf(text, at));
      }
      masked += text.slice(from, start) + mask(end - start);
      from = end;
    }
    return masked + text.slice(from);
  };
}
