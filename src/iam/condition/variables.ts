import type { Gap, Pieces } from '../statement.js';
import { type Context, valuesOf } from './context.js';

/**
 * A `*` and a `?` that stand for themselves. They replace the characters in what is compared, on both sides, so that a pattern's
 * wildcards are all that is left of `*` and `?`. The second of each pair is how the policy decoder writes `${*}` and `${?}`.
 */
const asLiteral: readonly (readonly [string, string, string])[] = [
  ['*', '\uE02A', '\u{F002A}'],
  ['?', '\uE03F', '\u{F003F}'],
];
const STAND_IN = /[\uE02A\uE03F]/;

/** `${*}`, or `${key}` or `${key, 'default'}`. Each alternative ends at the next `}`, `$` or quote: no backtracking to speak of. */
const VARIABLE = /\$\{(?:([*?$])|([^,}'${]+)(?:,\s*'([^']*)'\s*)?)\}/g;

const UNKNOWN: Gap = { stands: 'unknown', name: 'value of a policy variable' };

/** The text with every `*` and `?` standing for itself, as `resolve` writes them. */
export function literally(text: string): string {
  return asLiteral.reduce((written, [character, standIn]) => written.replaceAll(character, standIn), text);
}

/** The text as a person reads it: the inverse of `literally`. */
export function plainly(text: string): string {
  return asLiteral.reduce((written, [character, standIn]) => written.replaceAll(standIn, character), text);
}

/** `${*}` of a policy as the decoder leaves it: a `*` that only wildcards and itself match. */
export const STAR = '\u{F002A}';

/** A text that patterns of policies were held against, as a request has it: with `*` for what the decoder makes of `${*}`. */
export function unescaped(text: string): string {
  return asLiteral.reduce((plain, [character, , decoded]) => plain.replaceAll(decoded, character), text);
}

/** Whether a text from outside holds one of the stand-ins, so that comparing it would not be safe. */
export function isAmbiguous(text: string): boolean {
  return STAND_IN.test(text);
}

/**
 * A policy text as it reads for one request: its variables replaced by what the request says, `${*}`, `${?}` and `${$}` by the
 * character. What is put in stands for itself; only wildcards that the policy writes are left as `*` and `?`, or none with
 * `wildcards: false`. Variables come as gaps or as text. A key without a value takes the variable's default; without one there is
 * no text at all, and nothing equals it: undefined. Keys with several values cannot be variables: not known.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function resolve(pieces: Pieces, context: Context, { wildcards }: { wildcards: boolean }): Pieces | undefined {
  const resolved: (string | Gap)[] = [];
  for (const piece of joinBroken(pieces)) {
    if (typeof piece !== 'string') {
      const value = piece.stands === 'variable' ? named(piece.name, context) : piece;
      if (value === undefined) return undefined;
      resolved.push(value);
      continue;
    }
    let from = 0;
    for (const match of piece.matchAll(VARIABLE)) {
      const value = lookUp(match, context);
      if (value === undefined) return undefined;
      resolved.push(written(piece.slice(from, match.index), wildcards), value);
      from = match.index + match[0].length;
    }
    resolved.push(written(piece.slice(from), wildcards));
  }
  return resolved.filter((piece) => piece !== '');
}

/** The keys, in lower case, that the text asks the request for. */
export function variableKeys(pieces: Pieces): string[] {
  return joinBroken(pieces).flatMap((piece) => {
    if (typeof piece !== 'string' && piece.stands !== 'variable') return [];
    const matches = (typeof piece === 'string' ? piece : `\${${piece.name}}`).matchAll(VARIABLE);
    return [...matches].flatMap(([, , key]) => (key === undefined ? [] : [key.trim().toLowerCase()]));
  });
}

/** The text when nothing in it is a gap. */
export function literal(pieces: Pieces): string | undefined {
  return pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : undefined;
}

function written(text: string, wildcards: boolean): string {
  const escaped = asLiteral.reduce((read, [, standIn, decoded]) => read.replaceAll(decoded, standIn), text);
  return wildcards ? escaped : literally(escaped);
}

function named(name: string, context: Context): string | Gap | undefined {
  const [match] = `\${${name}}`.matchAll(VARIABLE);
  return match === undefined || match[0].length !== name.length + 3 ? UNKNOWN : lookUp(match, context);
}

function lookUp([, character, key, byDefault]: RegExpExecArray, context: Context): string | Gap | undefined {
  if (key === undefined) return literally(character ?? '');
  const [value, ...more] = valuesOf(context, key.trim());
  if (value === undefined) return byDefault === undefined ? undefined : literally(byDefault);
  return more.length > 0 || value === '' || isAmbiguous(value) ? UNKNOWN : literally(value);
}

/** A variable with a gap inside, such as `${aws:PrincipalTag/` … `}`, asks for a key that is not known: one gap as a whole. */
function joinBroken(pieces: Pieces): Pieces {
  const joined: (string | Gap)[] = [];
  let inside = false;
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece !== 'string') {
      if (!inside) joined.push(piece);
      continue;
    }
    const end = inside ? piece.indexOf('}') : -1;
    if (inside && end < 0) continue;
    const text = piece.slice(end + 1);
    const start = text.lastIndexOf('${');
    inside = start >= 0 && text.indexOf('}', start) < 0 && index < pieces.length - 1;
    if (inside) joined.push(text.slice(0, start), UNKNOWN);
    else joined.push(text);
  }
  return joined;
}
