import MarkdownIt from 'markdown-it';

/** A piece of text, decoded, with the names of the elements around it, the outermost first. */
export interface Piece {
  text: string;
  inside: readonly string[];
}

export interface Page {
  /** Every start tag as it is written: `td colspan="2"`. */
  tags: readonly string[];
  pieces: readonly Piece[];
}

/** Not after them, but here a renderer and a browser could disagree. */
const empty = ['br', 'wbr', 'hr'];
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/**
 * What a browser would see in HTML; throws where it is not of the plain kind that leaves no room for doubt: quoted attributes,
 * every element closed, no comment, `<`, `>` and `&` only where they belong.
 */
export function readHtml(html: string): Page {
  const tags: string[] = [];
  const pieces: Piece[] = [];
  const open: string[] = [];
  const token = /<\/(\w+)>|<((\w+)(?: [\w-]+="[^"<>]*")*)>|([^<>]+)|(.)/gsu;
  for (const [, end, tag, name = '', text, wrong] of html.matchAll(token)) {
    if (wrong !== undefined) throw new Error(`a stray \`${wrong}\` in ${html}`);
    if (text !== undefined) pieces.push({ text: decode(text), inside: [...open] });
    else if (end !== undefined) {
      if (open.pop() !== end) throw new Error(`</${end}> closes something else in ${html}`);
    } else {
      tags.push(tag ?? '');
      if (!empty.includes(name)) open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is not closed in ${html}`);
  return { tags, pieces };
}

/** The text of all pieces, or of those inside of an element. */
export function textOf({ pieces }: Page, element?: string): string {
  return pieces
    .filter(({ inside }) => element === undefined || inside.includes(element))
    .map(({ text }) => text)
    .join('');
}

/** The name of an element, of `td colspan="2"` it is `td`. */
export function elementOf(tag: string): string {
  return tag.replace(/ .*/s, '');
}

export function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (written, code?: string, name = '') => {
    const found = code === undefined ? named[name] : String.fromCodePoint(Number(code));
    if (found === undefined) throw new Error(`\`${written}\` is no character`);
    return found;
  });
}

/**
 * CommonMark with tables, HTML, and links of bare addresses as in GitHub's dialect, by a renderer that knows nothing of us; without the
 * guessing of links from domains, which GitHub does not do.
 */
const renderer = new MarkdownIt({ html: true, linkify: true });
renderer.linkify.set({ fuzzyLink: false, fuzzyEmail: true });

export function render(markdown: string): string {
  return renderer.render(markdown);
}

/**
 * What GitHub makes something else of where it stands in plain text, outside of code:
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export const references: readonly RegExp[] = [
  /@[\p{L}\d]/u,
  /#\d/,
  /\bGH-\d/i,
  /(?<![\p{L}\d])[\da-f]{7,40}(?![\p{L}\d])/iu,
  /:\/\//,
  /www\.[\p{L}\d]/iu,
  /:[\w+-]+:/,
  /\$/,
  /[`*[\]|~\\]/,
];
