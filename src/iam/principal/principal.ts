import type { Context } from '../condition/context.js';
import { literal } from '../condition/variables.js';
import { every, type Kleene, not, some } from '../kleene.js';
import type { PrincipalElement, Principals, Statement } from '../statement.js';
import { reaches } from '../text/pattern.js';
import { isAws, type Link, type Requester, requesterOf } from './requester.js';
import { namesService, type Whereabouts } from './service-principal.js';

/**
 * Where a policy is used, as far as that is known: `account` is twelve digits. `principalArn` is what a request says of who asks
 * (`aws:PrincipalArn`), for a session the ARN of its role.
 */
export interface Home extends Whereabouts {
  account?: string;
  principalArn?: string;
}

/** The same, with what a request says of who asks; what cannot be an ARN says nothing. */
export function asSaid<World extends Home>(world: World, context: Context): World & Home {
  const [principalArn] = context.get('aws:principalarn') ?? [];
  return principalArn === undefined || !isName(principalArn) ? world : { ...world, principalArn };
}

/**
 * Whether a statement is about the one who asks, written as `requesterOf` reads it.
 * - An account, as twelve digits or as its root ARN, is everybody in it; a role is all its sessions. Which path the role of a session
 *   has only `world.principalArn` tells: without it, a role of that name without a path is its role, one with a path may be.
 * - A bare `*` is everybody, but whether Allow to everybody lets services in AWS does not say, nor whether `{"AWS": "*"}` means
 *   services at all: unknown; those who come from an identity provider likewise. No other AWS, federated and canonical principals,
 *   known or not, are services.
 * - AWS takes no wildcard inside a principal, no such policy variable, and no NotPrincipal with Allow: unknown where it may matter.
 * - A canonical user id may be that of the account of whoever asks: unknown.
 * - Without a Principal it is unknown.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export function isAbout({ principals, effect }: Statement, principal: string, world: Home): Kleene {
  if (principals === undefined) return 'unknown';
  const requester = requesterOf(principal, world.principalArn);
  if (principals.not) return isExcept(principals, effect, requester, world);
  const truths = principals.items.map((item) => names(item, effect, requester, world));
  return some(principals.open === undefined ? truths : [...truths, 'unknown']);
}

/** Whether one element of a Principal names the one who asks. */
export function names(item: PrincipalElement, effect: Statement['effect'], requester: Requester, world: Home): Kleene {
  const { is } = requester;
  const outside = is === 'service' || is === 'provider';
  if (item.kind === 'any') return !outside || effect === 'Deny' || 'unknown';
  if (item.kind === 'Service') return outside && namesService(item.pieces, requester.name, world);
  if (outside && isEverybody(item)) return 'unknown';
  if (is === 'other') return 'unknown';
  if (item.kind === 'Federated') return is === 'provider' && namesAs([{ names: [requester.name], doubts: [] }], item);
  if (item.kind === 'CanonicalUser') {
    if (is === 'canonical') return namesAs([{ names: [requester.name], doubts: [] }], item);
    return isAws(requester) && 'unknown';
  }
  if (isEverybody(item)) return true;
  if (is === 'canonical') return 'unknown';
  if (is === 'anonymous') return isPerhapsEverybody(item);
  return isAws(requester) && namesAs(requester.links, atHome(item, world));
}

/** Text that is not known may be `*`, unless part of it is. */
function isPerhapsEverybody(item: PrincipalElement): Kleene {
  if (isEverybody(item)) return true;
  const { kind, pieces } = item;
  return (
    kind === 'AWS' && pieces.every((piece) => typeof piece !== 'string' && piece.stands === 'unknown') && 'unknown'
  );
}

/** Whether an element is one of these names: by its text, or, with a gap or what AWS would not take, perhaps. */
function namesAs(links: readonly Link[], { pieces }: Pick<PrincipalElement, 'pieces'>): Kleene {
  const text = literal(pieces);
  if (text !== undefined && isName(text)) {
    if (links.some(({ names }) => names.some((name) => fits(name, text)))) return true;
    return links.some(({ doubts }) => doubts.some((name) => fits(name, text))) && 'unknown';
  }
  // what a policy variable would stand for is not known
  const read = pieces.map((piece) => (typeof piece === 'string' ? piece.replaceAll(/\$\{[^}$]*\}/g, '*') : piece));
  const all = links.flatMap(({ names, doubts }) => [...names, ...doubts]);
  return all.some((name) => reaches(read, [name]) !== false) && 'unknown';
}

/** Whether a text matches a pattern with one `*` at most. */
function fits(pattern: string, text: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return text === pattern;
  return text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end);
}

/** Whether a text can be a name: AWS takes no wildcard and no policy variable in one. */
export function isName(text: string): boolean {
  return !/[*?]|\$\{/.test(text);
}

/** The own account and partition filled in where they are known. */
function atHome(item: PrincipalElement, { account, partition }: Home): PrincipalElement {
  const own = new Map(Object.entries({ account, partition }));
  const pieces = item.pieces.map((piece) =>
    typeof piece !== 'string' && piece.stands === 'fixed' ? (own.get(piece.name) ?? piece) : piece,
  );
  return { ...item, pieces };
}

/**
 * NotPrincipal, with Deny: everybody but those listed. Who is listed must be so with the account, and a session with its role;
 * where one of them is missing AWS says that it "might" be denied. An account that is listed does not stand for those in it.
 */
function isExcept(principals: Principals, effect: Statement['effect'], requester: Requester, world: Home): Kleene {
  if (effect !== 'Deny') return 'unknown';
  const { items, open } = principals;
  const listed = (named: (item: PrincipalElement) => Kleene): Kleene =>
    some(open === undefined ? items.map(named) : [...items.map(named), 'unknown']);
  if (requester.is === 'anonymous') return not(listed(isPerhapsEverybody));
  if (!isAws(requester)) {
    // whether those are meant by "everybody but" AWS does not say
    return listed((item) => names(item, effect, requester, world)) === true ? false : 'unknown';
  }
  const links = requester.links.map((link, index) =>
    listed((item) => isEverybody(item) || isListed(item, link, index === requester.links.length - 1, world)),
  );
  const near = requester.is === 'root' ? links : links.slice(0, -1);
  if (every(links) === true) return false;
  return some(near) === false ? true : 'unknown';
}

function isListed(item: PrincipalElement, link: Link, isAccount: boolean, world: Home): Kleene {
  if (item.kind === 'CanonicalUser') return isAccount && 'unknown';
  return item.kind === 'AWS' && namesAs([link], atHome(item, world));
}

/** `*` and `{"AWS": "*"}`. */
export function isEverybody({ kind, pieces }: PrincipalElement): boolean {
  return kind === 'any' || (kind === 'AWS' && literal(pieces) === '*');
}

/** The principals of some statements for people: services first, at most three, the rest as a number. Undefined for none. */
export function listed(all: readonly (Principals | undefined)[]): string | undefined {
  const items = all.flatMap((principals) => (principals === undefined || principals.not ? [] : principals.items));
  const services = items.filter((item) => item.kind === 'Service');
  const names = new Set([...services, ...items.filter((item) => item.kind !== 'Service')].map(shown));
  const first = [...names].slice(0, 3).map((name) => `\`${name}\``);
  const [last = ''] = first.slice(-1);
  if (names.size > 3) return `${first.join(', ')} and ${names.size - 3} more`;
  return names.size < 2 ? first[0] : `${first.slice(0, -1).join(', ')} and ${last}`;
}

function shown({ pieces }: PrincipalElement): string {
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : '…')).join('');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
