/** User text for a message: characters that could do something to a terminal or a log are spelt out; cut when too long. */
export function showText(text: string, longest = 60): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return short.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069`]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
