/**
 * Linear automata for glob patterns: what they are made of, and which letters their tokens take. A word may hold stretches of
 * unknown text besides characters; they are letters, too.
 */

/** A set of characters: only these, or all but these. */
export type Letters = { only: string } | { not: string };

/**
 * A stretch of text that is not known, as one letter of a word.
 * - `key`: two stretches with the same key hold the same text.
 * - `many`: any number of characters; else exactly one.
 * - `from`: the characters it may consist of; `fresh`: one that no pattern mentions, chosen by whoever looks for the word.
 * - `bounded`: it surely holds neither colons nor wildcards.
 */
export interface Stretch {
  key: string;
  many: boolean;
  from: Letters | 'fresh';
  bounded: boolean;
}

/** `one` takes one character, `many` any number of them. */
export type Token =
  | { take: 'char'; char: string }
  | { take: 'one' | 'many'; from: Letters }
  | { take: 'stretch'; stretch: Stretch };

/** Tokens in order. Position n is before token n; the last position accepts. */
export type Automaton = readonly Token[];

/** Stands for a character that no pattern mentions. */
export const OTHER = '';

/** A character (one code point), `OTHER`, or a stretch. */
export type Letter = string | Stretch;

/**
 * How a token meets a stretch that is not its own: `surely` takes it only where it does so whatever the stretch holds, `maybe`
 * where there is any text for which it does.
 */
export type Mode = 'surely' | 'maybe';

export const ANYTHING: Letters = { not: '' };
export const NO_COLON: Letters = { not: ':' };

/** Whether the character is in the set. */
export function has(letters: Letters, char: string): boolean {
  if ('only' in letters) return char !== OTHER && letters.only.includes(char);
  return char === OTHER || !letters.not.includes(char);
}

/** Whether some character is in both sets. */
function meet(a: Letters, b: Letters): boolean {
  if ('only' in a) return [...a.only].some((char) => has(b, char));
  if ('only' in b) return [...b.only].some((char) => has(a, char));
  return true;
}

/** Whether the set is that of all characters (`''`), or of all but this one. */
export function isAllBut(letters: Letters, char: '' | ':'): boolean {
  return 'not' in letters && letters.not === char;
}

function maybeTakes(token: Token, { from }: Stretch): boolean {
  if (token.take === 'stretch') return false;
  if (from === 'fresh') return token.take !== 'char' && has(token.from, OTHER);
  return token.take === 'char' ? has(from, token.char) : meet(token.from, from);
}

function surelyTakes(token: Token, { bounded, many }: Stretch): boolean {
  if (token.take === 'char' || token.take === 'stretch') return false;
  if (token.take === 'one') return bounded && !many && (isAllBut(token.from, '') || isAllBut(token.from, ':'));
  return isAllBut(token.from, '') || (bounded && isAllBut(token.from, ':'));
}

/** Whether the token takes the letter. */
export function takes(token: Token, letter: Letter, mode: Mode): boolean {
  if (typeof letter === 'string') {
    if (token.take === 'stretch') return false;
    return token.take === 'char' ? token.char === letter : has(token.from, letter);
  }
  if (token.take === 'stretch' && token.stretch.key === letter.key) return true;
  return mode === 'maybe' ? maybeTakes(token, letter) : surelyTakes(token, letter);
}
