/**
 * Text from plans and templates, made safe to print. Anybody who can open a pull request can write it, so it must not move the
 * cursor, hide or reorder text, start a new line, or be taken for a command by the runner that reads our output:
 * - GitHub's runner trims white space, takes a line that then starts with `::` for a command, and the older form `##[` anywhere
 *   in a line. It compares by culture: characters that collation ignores (zero-width ones, controls) do not get in its way.
 *   https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 * - Azure Pipelines and TeamCity take `##vso[` and `##teamcity[`.
 * - Unicode's invisible and reordering characters: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */

/**
 * What is never printed as it is: controls (C0, C1, DEL), format characters (bidi marks, zero-width, tags), lone surrogates,
 * private and unassigned code points, line and paragraph separators, everything that is to be ignored when displayed. An
 * emoji's variation selector is let through right after its emoji.
 */
const unprintable =
  /(?<!\p{Extended_Pictographic})[\uFE0E\uFE0F]|(?![\uFE0E\uFE0F])[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A long sentence. Enough for any message, little enough for a log. */
const defaultLimit = 2000;

/** `\u001b`, and two of them for a code point beyond 16 bits, as JSON writes it. */
function escapeUnits(character: string): string {
  let escaped = '';
  for (let unit = 0; unit < character.length; unit += 1) {
    escaped += `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`;
  }
  return escaped;
}

/** Replaces what must not be printed by escapes such as `\u001b`. Inside a JSON string they mean the same character. */
export function escapeUnprintable(text: string): string {
  return text.replace(unprintable, escapeUnits);
}

/** Breaks `##[`, `##vso[` and the like by writing the bracket as `\u005b`, which in a JSON string is the same bracket. */
export function escapeBracketCommands(text: string): string {
  return text.replace(/##\w{0,20}\[/g, (found) => `${found.slice(0, -1)}\\u005b`);
}

/**
 * One line of printable text, whatever comes in. Printable Unicode (umlauts, Japanese, emoji) stays as it is; everything else
 * becomes a visible escape. The result never starts with `::`, white space before it or not, and never holds `##[`.
 *
 * @param limit the longest result, in UTF-16 units, at least 1; what is cut off is shown as `…`
 */
export function safeText(text: string, limit: number = defaultLimit): string {
  // Escapes only make it longer: what comes after `limit` cannot be part of the result. One more unit tells whether it is cut.
  const head = text.slice(0, limit + 1);
  const safe = escapeBracketCommands(escapeUnprintable(endWhole(head, text))).replace(/^(\s*):(?=:)/, '$1\\u003a');
  if (safe.length <= limit) return safe;
  // Neither half an escape nor half a surrogate pair stays at the end.
  const kept = safe.slice(0, limit - 1).replace(/(?:\\u?[0-9a-f]{0,3}|[\uD800-\uDBFF])$/, '');
  return `${kept}…`;
}

/** Where the cut goes through a surrogate pair, takes the other half in. */
function endWhole(head: string, text: string): string {
  return head.length < text.length && text.codePointAt(head.length - 1) !== head.charCodeAt(head.length - 1)
    ? head + text.charAt(head.length)
    : head;
}

/** Our own colours, see paint.ts. */
const sgr = '(?:\\u001b\\[[\\d;]*m)*';
const lineCommand = new RegExp(`^((?:[^\\S\\n]|\\u001b\\[[\\d;]*m)*):(?=${sgr}:)`, 'gm');
const brokenBracketCommand = new RegExp(`(##\\w{0,20}${sgr})\\[`, 'g');

/**
 * The last pass over a whole output that was put together from safe texts, which wrapping may have joined or split anew: no line
 * starts with `::` and nowhere is `##[`, with colours or with the colours taken out.
 */
export function guardCommands(output: string): string {
  return output.replace(lineCommand, '$1\\u003a').replace(brokenBracketCommand, '$1\\u005b');
}
