import type { Pieces } from '../statement.js';
import { type Automaton, NO_COLON, type Token } from '../text/automaton.js';
import { compileAll, WIDEST } from '../text/glob.js';

/** Automata of all that a value may match; without gaps: of what it matches. */
export function automataOf(pieces: Pieces, how: { arn: boolean; ignoreCase: boolean }): Automaton[] {
  const automata = compileAll([pieces], { ignoreCase: how.ignoreCase }, WIDEST);
  if (how.ignoreCase) return automata.map((tokens) => tokens.map(inAnyCase));
  return how.arn && isArn(pieces) ? automata.map(byComponent) : automata;
}

/** An automaton that takes just this text. */
export function spells(text: string, how: { ignoreCase: boolean }): Automaton {
  const tokens = Array.from(text, (char): Token => ({ take: 'char', char }));
  return how.ignoreCase ? tokens.map(inAnyCase) : tokens;
}

/** Whether there surely are six components. What is not known may hold colons, which only in the sixth does not matter. */
export function isArn(pieces: Pieces): boolean {
  let colons = 0;
  for (const piece of pieces) {
    if (colons >= 5) break;
    if (typeof piece === 'string') colons += piece.split(':').length - 1;
    else if (piece.stands !== 'fixed') return false;
  }
  return colons >= 5;
}

/** Characters that become this one in lower case: all there are of ASCII, of others there may be more. U+212A is the Kelvin sign. */
export function cases(lower: string): string[] {
  const upper = lower.toUpperCase();
  const both = upper !== lower && upper.toLowerCase() === lower && [...upper].length === 1 ? [lower, upper] : [lower];
  return lower === 'k' ? [...both, '\u212A'] : both;
}

/**
 * Wildcards stay within their component, but for the sixth's.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
function byComponent(tokens: Automaton): Automaton {
  let colons = 0;
  return tokens.map((token): Token => {
    if (token.take === 'char' && token.char === ':') colons += 1;
    const isWildcard = (token.take === 'one' || token.take === 'many') && 'not' in token.from && token.from.not === '';
    return isWildcard && colons < 5 ? { ...token, from: NO_COLON } : token;
  });
}

function inAnyCase(token: Token): Token {
  return token.take === 'char' ? { take: 'one', from: { only: cases(token.char).join('') } } : token;
}
