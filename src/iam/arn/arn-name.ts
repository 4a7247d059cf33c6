import type { Kleene } from '../kleene.js';
import type { Gap, Pieces } from '../statement.js';
import { compileAll, hasWildcard, WIDEST } from '../text/glob.js';
import { find } from '../text/search.js';
import { ARN_OPTIONS } from './arn.js';
import { cutArn } from './arn-parts.js';
import { type ArnKind, arnSpace } from './arn-space.js';

/** What counts as naming a resource: its whole name, or a prefix of at least `minPrefix` characters (UTF-16 units). */
export interface Want extends ArnKind {
  name: 'literal' | 'prefix';
  minPrefix: number;
}

type Atom = string | Gap;

/** Wildcards and single gaps apart from the text between them. */
function atoms(pieces: Pieces): Atom[] {
  return pieces.flatMap<Atom>((piece) => (typeof piece === 'string' ? (piece.match(/[*?]|[^*?]+/g) ?? []) : [piece]));
}

function isWild(atom: Atom): boolean {
  return typeof atom === 'string' ? atom === '*' || atom === '?' : atom.stands === 'variable';
}

function isUnknown(atom: Atom): boolean {
  return typeof atom !== 'string' && atom.stands === 'unknown';
}

/** Whether a part of the ARN that has to be spelled out is: false for a wildcard in it, unknown for a gap. */
function spelledOut(part: Pieces): Kleene {
  const all = atoms(part);
  if (all.some(isWild)) return false;
  return all.some((atom) => typeof atom !== 'string') ? 'unknown' : true;
}

/** What stands behind `role/`; where the type is not spelled out, false for a wildcard in it, unknown for a gap. */
function behindType(resource: Pieces, type: string): Pieces | false | 'unknown' {
  const [first, ...rest] = resource;
  if (typeof first === 'string' && first.startsWith(`${type}/`)) return [first.slice(type.length + 1), ...rest];
  const slash = resource.findIndex((piece) => typeof piece === 'string' && piece.includes('/'));
  const upToSlash = resource.flatMap((piece, at): Pieces => {
    if (slash < 0 || at < slash) return [piece];
    return at === slash && typeof piece === 'string' ? [piece.slice(0, piece.indexOf('/'))] : [];
  });
  return spelledOut(upToSlash) === false ? false : 'unknown';
}

/** Characters known behind the last `/`; a fixed gap, one whole name, counts as enough. */
function knownBehindSlash(before: readonly Atom[]): number {
  let known = 0;
  for (const atom of before) {
    if (typeof atom !== 'string') known = atom.stands === 'fixed' ? Number.POSITIVE_INFINITY : known;
    else if (atom.includes('/')) known = atom.length - atom.lastIndexOf('/') - 1;
    else known += atom.length;
  }
  return known;
}

/**
 * Whether what stands behind `role/` names its role.
 *
 * | behind `role/`                               | `prefix`             | `literal` |
 * | -------------------------------------------- | -------------------- | --------- |
 * | no wildcard, nothing unknown                 | true                 | true      |
 * | enough known, then a wildcard                | true                 | false     |
 * | too little known, then a wildcard            | false                | false     |
 * | enough known, then unknown (`app-${x}`)      | true, as for `app-*` | unknown   |
 * | no wildcard, name with something known       | true: one role       | true, but unknown where the name ends in unknown text |
 * | no wildcard, nothing of the name known       | unknown              | unknown   |
 * | too little known, unknown, then a wildcard   | unknown              | false     |
 *
 * Text counts as known from the last `/` on; a fixed gap is enough; a policy variable is a wildcard.
 */
function namesOne(name: Pieces, want: Want): Kleene {
  const all = atoms(name);
  const firstWild = all.findIndex(isWild);
  const firstUnknown = all.findIndex(isUnknown);
  const wild = firstWild >= 0;
  if (wild && want.name === 'literal') return false;
  if (!wild && firstUnknown < 0) return true;
  const stop = Math.min(...[firstWild, firstUnknown].filter((at) => at >= 0));
  if (want.name === 'prefix' && knownBehindSlash(all.slice(0, stop)) >= want.minPrefix) return true;
  if (wild) return firstUnknown >= 0 && firstUnknown < firstWild ? 'unknown' : false;
  if (knownBehindSlash(all) === 0) return 'unknown';
  const last = all.at(-1);
  return want.name === 'literal' && last !== undefined && isUnknown(last) ? 'unknown' : true;
}

/** Service, type and name as they are written, left to right. */
function written(pieces: Pieces, want: Want): Kleene {
  const parts = cutArn(pieces);
  const [, , service, , , resource] = parts;
  if (resource === undefined) {
    // A wildcard swallows service or type, unless unknown text may spell them out.
    if (parts.length > 3 && service !== undefined && spelledOut(service) === false) return false;
    return pieces.some(isUnknown) ? 'unknown' : false;
  }
  const isService = spelledOut(service ?? []);
  if (isService !== true) return isService;
  const name = behindType(resource, want.type);
  return name === false || name === 'unknown' ? name : namesOne(name, want);
}

/**
 * Whether the pattern surely matches no ARN of the kind. An account that cannot be one (a placeholder such as `ACCOUNT_ID`) counts as
 * one, so that `role/*` in it is still seen.
 */
function reachesNone(pieces: Pieces, want: Want): boolean {
  const patterns = compileAll([pieces], ARN_OPTIONS, WIDEST);
  const spaces = arnSpace(want, { partition: 'any', account: 'any' });
  return spaces.every((space) => find([...patterns, space], [], 'maybe') === null);
}

/**
 * Whether a Resource element names the one resource of this kind (say, the role) that it is about, or a prefix of its name. What can
 * match no such ARN at all is `true`: there is nothing to name. Wildcards and gaps in partition, region and account do not matter
 * (iam:PassRole never crosses accounts); one in service or type does.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
export function namedArn(pieces: Pieces, want: Want): Kleene {
  // One text is one resource, or none.
  if (pieces.every((piece) => typeof piece === 'string' && !hasWildcard(piece))) return true;
  return reachesNone(pieces, want) || written(pieces, want);
}
