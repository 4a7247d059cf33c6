/**
 * Text from plans and templates, made safe for GitHub's Markdown. Anybody who can open a pull request can write it, so it must not
 * become a link, a mention, a reference to an issue or a commit, an image, an emoji, HTML or a row of a table. Three lines of defence:
 *
 * 1. Whoever writes Markdown here writes lines that start with an element such as `<table>` or `<p>`, and no empty line: such an
 *    HTML block is handed on as it is, nothing in it is Markdown. https://spec.commonmark.org/0.31.2/#html-blocks
 * 2. What comes from outside stands in `<code>`, where GitHub puts in no mentions, references, emoji and mathematics:
 *    https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 *    Only words that are nothing but words stand outside, see `prose`.
 * 3. What means something in HTML or Markdown is a numeric entity, which never does, so that text is safe inside of Markdown, too.
 *    https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 *
 * All of it is `safeText`: one printable line, without bidi marks and terminal escapes.
 */
import { safeText } from './safe-text.js';

/** Names, paths and addresses. */
const nameLimit = 500;

/** From this length on a name may be broken, so that it does not make a table wider than the page. */
const breakable = 32;

/**
 * HTML's and Markdown's own characters, an underscore that could start or end emphasis, and what makes an address a link:
 * https://github.github.com/gfm/#autolinks-extension-
 */
const risky = /[&<>"'`*[\]\\|~$@#!]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|(?<=www)\./giu;

/** A name, as code. Its text is exactly what `safeText` makes of it. @param limit the longest, in UTF-16 units */
export function code(text: string, limit: number = nameLimit): string {
  return element(safeText(text, limit));
}

function element(safe: string): string {
  const html = encode(safe);
  // Paths and ARNs after a slash or colon, addresses after a point.
  const parts = safe.includes('/') ? /[/:](?=[^/:\d])/g : /[:.](?=[^:.])/g;
  return `<code>${safe.length < breakable ? html : html.replace(parts, '$&<wbr>')}</code>`;
}

/** The break after `@` keeps GitHub, which looks for addresses of mail in the text that entities make, from finding one. */
function encode(safe: string): string {
  return safe.replace(risky, (character) => (character === '@' ? '&#64;<wbr>' : `&#${character.charCodeAt(0)};`));
}

/** Letters, joined by hyphens and apostrophes, or a small number; with what may stand around a word. */
const plainWord = /^["(]?(?:(?:\p{L}\p{M}*)+(?:['’-](?:\p{L}\p{M}*)+)*|\d{1,6})?["),.;:?…]*$|^[=–-]$/u;
/** GitHub makes a link of the name of a commit. */
const commit = /(?<![\p{L}\p{N}])[\da-f]{7,}(?![\p{L}\p{N}])/iu;

/**
 * A sentence with names in it. What stands in backticks, and every word that is anything but a plain word, is code; a sentence in
 * which somebody hid something is still only words and code.
 * @param limit the longest text, in UTF-16 units
 */
export function prose(text: string, limit?: number): string {
  const parts = safeText(text, limit).split('`');
  // A backtick without a partner is nothing but that.
  if (parts.length % 2 === 0) parts.push(parts.splice(-2).join('`'));
  return parts.map((part, index) => (index % 2 === 0 ? words(part) : element(part === '' ? '``' : part))).join('');
}

/** Neighbours that are code are one piece of code; what stands around a word or ends a clause is not part of it. */
function words(text: string): string {
  const done: string[] = [];
  let names: string[] = [];
  const flush = () => {
    if (names.length === 0) return;
    const run = names.join(' ');
    const start = run.startsWith('(') ? 1 : 0;
    let end = run.length;
    while (end > start && '),.;:?…'.includes(run.charAt(end - 1))) end -= 1;
    done.push(`${run.slice(0, start)}${element(run.slice(start, end))}${run.slice(end)}`);
    names = [];
  };
  for (const word of text.split(' ')) {
    if (!plainWord.test(word) || commit.test(word)) names.push(word);
    else {
      flush();
      done.push(encode(word));
    }
  }
  flush();
  return done.join(' ');
}

/**
 * A link around what is safe already; without it where there is no address, or one that is not of the web.
 * @param url may hold what comes from outside, percent-encoded or not, in its path: it stays in the path or query it stands in
 */
export function linked(html: string, url: string | undefined): string {
  if (url === undefined || url.length > 2000 || !URL.canParse(url)) return html;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return html;
  const attribute = href.replace(/[^\w\-./:?%=+,;]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<a href="${attribute}">${html}</a>`;
}
