import type { Pieces } from '../statement.js';
import { ANYTHING, type Automaton, type Letters, NO_COLON, type Token } from '../text/automaton.js';

/**
 * What ARNs look like: only what follows the fifth colon holds others.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
const WHOLE_ARN = /^arn:[^:]+:[^:]+:[^:]*:[^:]*:./;

/** Whether a text looks like an ARN. */
export function isArn(text: string): boolean {
  return WHOLE_ARN.test(text);
}

/** The same as a pattern by the rules for ARNs, but for a resource part that begins with a colon. */
export const ANY_ARN: Pieces = ['arn:?*:?*:*:*:?*'];

const COLON: Token = { take: 'char', char: ':' };

function some(from: Letters): Token[] {
  return [
    { take: 'one', from },
    { take: 'many', from },
  ];
}

/** The same as an automaton. */
export const arnShape: Automaton = [
  ...Array.from('arn:', (char): Token => ({ take: 'char', char })),
  ...some(NO_COLON),
  COLON,
  ...some(NO_COLON),
  COLON,
  { take: 'many', from: NO_COLON },
  COLON,
  { take: 'many', from: NO_COLON },
  COLON,
  ...some(ANYTHING),
];
