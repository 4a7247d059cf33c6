import type { Gap } from '../statement.js';
import { ANYTHING, type Automaton, type Letters, NO_COLON, type Token } from '../text/automaton.js';
import { compile, type Reading } from '../text/glob.js';

/** Which ARNs: `{ service: 'iam', type: 'role' }` for `arn:…:iam::…:role/…`. */
export interface ArnKind {
  service: string;
  type: string;
}

/** Whose ARNs: a text; `any` account, also one that cannot be (placeholders); or one gap. */
export interface Owner {
  partition: string | 'any';
  account: string | 'any' | Gap;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html: `RoleName` is `[\w+=,.@-]+`. */
const NAME: Letters = { only: `${LETTERS}${LETTERS.toUpperCase()}${DIGITS}_+=,.@-` };

/** The same page: `Path` is `/`, or `[\u0021-\u007E]+` between slashes. */
const PATH: Letters = { only: Array.from({ length: 0x7e - 0x20 }, (_, at) => String.fromCharCode(0x21 + at)).join('') };

const AS_TEXT: Reading = { star: 'wide', unknown: 'any', fixed: 'stretch', variable: 'any', owner: 'space' };

function text(value: string): Token[] {
  return Array.from(value, (char) => ({ take: 'char', char }));
}

/** At least one; open on both sides, so that an example may grow before and behind what a pattern asks for. */
function some(from: Letters): Token[] {
  return [
    { take: 'many', from },
    { take: 'one', from },
    { take: 'many', from },
  ];
}

function accountTokens(account: Owner['account']): readonly Token[] {
  if (typeof account !== 'string') return compile([account], {}, AS_TEXT) ?? [];
  return account === 'any' ? some(NO_COLON) : text(account);
}

/**
 * All ARNs of a kind, as a union of automata. IAM's have no region, and an optional path before the name; how long names and paths
 * may be (64 and 512) does not count.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
export function arnSpace({ service, type }: ArnKind, { partition, account }: Owner): readonly Automaton[] {
  const iam = service === 'iam';
  const start: Token[] = [
    ...text('arn:'),
    ...(partition === 'any' ? some({ only: `${LETTERS}-` }) : text(partition)),
    ...text(`:${service}:`),
    ...(iam ? [] : ([{ take: 'many', from: NO_COLON }] as const)),
    ...text(':'),
    ...accountTokens(account),
    ...text(`:${type}/`),
  ];
  if (!iam) return [[...start, ...some(ANYTHING)]];
  return [
    [...start, ...some(NAME)],
    [...start, ...some(PATH), ...text('/'), ...some(NAME)],
  ];
}
