/** As long as this, stand-ins are as long as what they stand for: how many characters a name prefix has is judged. */
const LONGEST = 18;

/** What a text looks like, and what the nth stand-in for such a text is; undefined where there are not so many. */
const forms: readonly { looks: RegExp; standIn: (text: string, nth: number) => string | undefined }[] = [
  // Accounts, too: twelve digits remain twelve.
  { looks: /^\d{1,15}$/, standIn: (text, nth) => digits(nth, text.length) },
  // For benchmarks, nobody's: https://www.rfc-editor.org/rfc/rfc2544
  {
    looks: /^\d{1,3}(\.\d{1,3}){3}(\/\d{1,2})?$/,
    standIn: (text, nth) => `198.${18 + ((nth >> 16) & 1)}.${(nth >> 8) & 255}.${nth & 255}${bits(text)}`,
  },
  // For documentation: https://www.rfc-editor.org/rfc/rfc3849
  {
    looks: /^(?=[^:]{0,4}:[^:]{0,4}:)[0-9a-fA-F:.]{2,45}(\/\d{1,3})?$/,
    standIn: (text, nth) =>
      `2001:db8::${((nth >> 16) & 0xffff).toString(16)}:${(nth & 0xffff).toString(16)}${bits(text)}`,
  },
  { looks: /^\d{4}-\d\d-\d\dT[\d:.]{1,20}Z?$/, standIn: () => '2000-01-01T00:00:00Z' },
];

/** Whether a text is a number, an address or a date. */
export function hasForm(text: string): boolean {
  return forms.some(({ looks }) => looks.test(text));
}

/**
 * A text in place of another one, which tells nothing of it but its form (a number, an address, a date, or any text) and, where it is short,
 * its length. None of them begins with another one.
 * @param nth which of all stand-ins this is, from 1
 */
export function standInFor(text: string, nth: number): string {
  for (const { looks, standIn } of forms) {
    const found = looks.test(text) ? standIn(text, nth) : undefined;
    if (found !== undefined) return found;
  }
  const counted = nth.toString(36).padStart(text.length - 1, '0');
  // The first letter says the length.
  if (text.length <= LONGEST && counted.length < text.length) return String.fromCharCode(0x61 + text.length) + counted;
  return `sensitive-${String(nth).padStart(9, '0')}`;
}

function digits(nth: number, length: number): string | undefined {
  const first = 10 ** (length - 1);
  return nth < 9 * first ? String(first + nth) : undefined;
}

/** Behind a slash, how many bits of an address are fixed. */
function bits(address: string): string {
  const slash = address.indexOf('/');
  return slash === -1 ? '' : address.slice(slash);
}
