/** The text from an offset to the end of its line, 30 characters at most, without control characters: to be quoted in a message. */
export function snippet(text: string, at: number, length = 30): string {
  const [line = ''] = text.slice(at, at + length).split(/[\r\n]/, 1);
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '?');
}

/** What people write who think of another language. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['TRUE', 'true'],
  ['False', 'false'],
  ['FALSE', 'false'],
  ['None', 'null'],
  ['NULL', 'null'],
  ['Null', 'null'],
  ['nil', 'null'],
  ['undefined', 'null'],
]);

/** Why what stands at the offset, which is not the end of the text, is no JSON value. */
export function sayNoValue(text: string, at: number): string {
  const char = text[at];
  if (char === "'") return 'a string takes double quotes in JSON, not single ones';
  if (char === '/' || char === '#') return 'comments are not allowed in JSON; delete it';
  if (char === ',') return 'a value is missing before the comma';
  if (char === '}' || char === ']') return `a value is missing before \`${char}\``;
  if (char === '\ufeff') return 'a byte order mark before the JSON; save the file without it';
  if (text.slice(0, at).trim() === '' && /[{[]/.test(text.slice(at)))
    return `text before the JSON: \`${snippet(text, at)}\``;
  const word = /[A-Za-z]{1,10}/y;
  word.lastIndex = at;
  const meant = OTHER_WORDS.get(word.exec(text)?.[0] ?? '');
  if (meant !== undefined)
    return `\`${snippet(text, at, word.lastIndex - at)}\` is no value in JSON; write \`${meant}\``;
  return `a value is expected, not \`${snippet(text, at)}\`; text takes double quotes`;
}

/** Why what stands at the offset is no JSON number; undefined where it does not look like one. */
export function sayNumber(text: string, at: number): string | undefined {
  const number = /-?[0-9][\w.+-]{0,40}|-/y;
  number.lastIndex = at;
  const source = number.exec(text)?.[0];
  if (source === undefined) return undefined;
  if (/^-?0[0-9]/.test(source))
    return `\`${source}\` begins with a zero, which no number does in JSON; text takes double quotes`;
  return `\`${source}\` is no number in JSON; text takes double quotes`;
}
