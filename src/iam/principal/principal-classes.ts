import type { Universe } from '../access/universe.js';
import { EXAMPLE_ACCOUNT } from '../arn/example-account.js';
import type { Context } from '../condition/context.js';
import { literal } from '../condition/variables.js';
import type { Kleene } from '../kleene.js';
import type { PrincipalElement, Principals, Statement } from '../statement.js';
import { reaches } from '../text/pattern.js';
import { asSaid, isAbout, isEverybody, isName, names } from './principal.js';
import { contextOf, familyContext } from './principal-context.js';
import { type AwsRequester, isAws, type Requester, requesterOf, roleName, webProviders } from './requester.js';

/**
 * One kind of requester: an example, whom each Principal element is about (both ways given where that is not known), and what such
 * a request carries in any case: keys in lower case, those that it never carries without values.
 */
export interface PrincipalClass {
  principal: string;
  bits: readonly boolean[];
  given: Context;
}

/** A Principal or NotPrincipal element with the effect of its statement. */
export interface PrincipalList {
  principals: Principals;
  effect: Statement['effect'];
}

/** Elements looked at, over all candidates. */
const MOST_STEPS = 200_000;
/** Ways in which elements that are not decided may be so, for one candidate. */
const MOST_WAYS = 256;
const PRINCIPAL_ARN = 'aws:principalarn';
/** An account, or the unique id of a user or a role. */
const IDS = /^(?:\d{12}$|AIDA|AROA)/;

/**
 * All kinds of requesters that the lists can tell apart: everybody whom they mention, a session of each role, somebody else of each
 * account, of the own account and of one that nobody mentions (a user, a session, a federated user, the root user), services,
 * identity providers, canonical users, and nobody. Every requester is like one of the classes in all that the lists say, and its
 * requests carry what that class carries, unless `complete` is false. A session that is mentioned is of one of the roles of its name
 * that are mentioned, if there are any: AWS takes no policy that names a role that does not exist.
 * @param matters which keys (in lower case) anybody asks for; classes that differ in others only are one. The `aws:PrincipalArn` of
 *   a session stays: nothing else tells its role.
 */
export function principalClasses(
  lists: readonly PrincipalList[],
  universe: Universe,
  matters: (key: string) => boolean = () => true,
): { classes: readonly PrincipalClass[]; complete: boolean } {
  const table = elementsOf(lists);
  const classes = new Map<string, PrincipalClass>();
  let complete = true;
  let steps = 0;
  for (const candidate of candidatesOf(lists, universe)) {
    const near = table.about(candidate.requester);
    steps += near.length + 1;
    if (steps > MOST_STEPS) return { classes: [...classes.values()], complete: false };
    const ways = waysOf(lists, near, candidate, universe);
    complete &&= ways.complete;
    const asked = [...candidate.given].filter(([key]) => matters(key));
    const isSession = isAws(candidate.requester) && candidate.requester.is === 'session';
    const given = new Map([...candidate.given].filter(([key]) => matters(key) || (isSession && key === PRINCIPAL_ARN)));
    for (const bits of ways.all) {
      const key = JSON.stringify([bits, asked.sort(([a], [b]) => (a < b ? -1 : 1))]);
      if (!classes.has(key)) classes.set(key, { principal: candidate.principal, bits, given });
    }
  }
  return { classes: [...classes.values()], complete };
}

/** Somebody who may ask. `family`: an example of many, whose names match these patterns. */
interface Candidate {
  principal: string;
  requester: Requester;
  given: Context;
  family?: readonly string[];
}

/** One element, with the lists that it stands in. Elements that mean the same are one. */
interface Listed {
  item: PrincipalElement;
  effect: Statement['effect'];
  in: number[];
}

/** The elements of Principal, by the account that they are of, so that each candidate is held against few. */
function elementsOf(lists: readonly PrincipalList[]): { about(requester: Requester): readonly Listed[] } {
  const all = new Map<unknown, Listed>();
  const byAccount = new Map<string, Listed[]>();
  const rest: Listed[] = [];
  for (const [index, { principals, effect }] of lists.entries()) {
    if (principals.not) continue;
    for (const item of principals.items) {
      const key = isUnknown(item)
        ? item
        : JSON.stringify([item.kind, item.pieces, isEverybody(item) && effect === 'Deny']);
      const known = all.get(key);
      if (known !== undefined) {
        known.in.push(index);
        continue;
      }
      const listed = { item, effect, in: [index] };
      all.set(key, listed);
      const account = accountOf(item)?.account;
      const group = account === undefined ? rest : (byAccount.get(account) ?? []);
      group.push(listed);
      if (account !== undefined) byAccount.set(account, group);
    }
  }
  return {
    about: (requester) => [...rest, ...((isAws(requester) && byAccount.get(requester.account)) || [])],
  };
}

/** The same unknown text need not be the same text. */
function isUnknown({ pieces }: PrincipalElement): boolean {
  return pieces.some((piece) => typeof piece !== 'string' && piece.stands === 'unknown');
}

/** The account of a principal that is written out. */
function accountOf(item: PrincipalElement): { partition: string | undefined; account: string } | undefined {
  const text = item.kind === 'AWS' ? literal(item.pieces) : undefined;
  if (text === undefined) return undefined;
  if (/^\d{12}$/.test(text)) return { partition: undefined, account: text };
  const requester = requesterOf(text);
  return isAws(requester) ? requester : undefined;
}

/** The ways in which the lists may be about a candidate: what is not decided goes both ways, the same element alike in all lists. */
function waysOf(
  lists: readonly PrincipalList[],
  asked: readonly Listed[],
  candidate: Candidate,
  universe: Universe,
): { all: readonly (readonly boolean[])[]; complete: boolean } {
  const bits = lists.map(() => false);
  const doubts: (readonly number[])[] = [];
  const note = (is: Kleene, where: readonly number[]) => {
    if (is === 'unknown') doubts.push(where);
    else if (is) for (const index of where) bits[index] = true;
  };
  for (const one of asked) note(isNamed(one, candidate, universe), one.in);
  for (const [index, { principals, effect }] of lists.entries()) {
    if (principals.not) note(isAboutExcept(principals, effect, candidate, universe), [index]);
    else if (principals.open !== undefined) doubts.push([index]);
  }
  let ways = new Map([[bits.join(), bits]]);
  for (const where of doubts) {
    const next = new Map(ways);
    for (const way of ways.values()) {
      const other = way.map((bit, index) => bit || where.includes(index));
      next.set(other.join(), other);
    }
    if (next.size > MOST_WAYS) return { all: [...ways.values()], complete: false };
    ways = next;
  }
  return { all: [...ways.values()], complete: true };
}

function isNamed({ item, effect }: Listed, { requester, family }: Candidate, universe: Universe): Kleene {
  // the example of a family has a name that nobody writes, but an element with a gap may name others of it
  if (family !== undefined && !isText(item) && item.kind === kindOf(requester)) {
    if (isUnreadable(item)) return 'unknown';
    return family.some((pattern) => reaches(item.pieces, [pattern]) !== false) && 'unknown';
  }
  return names(item, effect, requester, universe);
}

function isAboutExcept(
  principals: Principals,
  effect: Statement['effect'],
  { principal, family, given }: Candidate,
  universe: Universe,
): Kleene {
  if (family !== undefined && !principals.items.every(isText)) return 'unknown';
  const statement: Statement = { effect, principals, actions: { not: false, items: [] }, conditions: [] };
  return isAbout(statement, principal, asSaid(universe, given));
}

/** Whether an element stands for one name that can be read, or for everybody. */
function isText(item: PrincipalElement): boolean {
  const text = literal(item.pieces);
  return isEverybody(item) || (text !== undefined && isName(text) && !isUnreadable(item));
}

/**
 * Whether an element is a name of no form that AWS documents for its kind: whom it names is not known.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
function isUnreadable(item: PrincipalElement): boolean {
  const { kind, pieces } = item;
  const text = literal(pieces);
  if (text === undefined || !isName(text) || isEverybody(item)) return false;
  if (kind === 'AWS' && IDS.test(text)) return false;
  return kindOf(requesterOf(text)) !== kind;
}

function kindOf(requester: Requester): PrincipalElement['kind'] | undefined {
  if (isAws(requester)) return 'AWS';
  if (requester.is === 'service') return 'Service';
  if (requester.is === 'provider') return 'Federated';
  return requester.is === 'canonical' ? 'CanonicalUser' : undefined;
}

/** Everybody mentioned, and somebody for everybody else. Those who are easiest to read come first. */
function* candidatesOf(lists: readonly PrincipalList[], universe: Universe): Generator<Candidate> {
  const items = lists.flatMap(({ principals }) => principals.items);
  const texts = new Set(
    items.filter((item) => item.kind !== 'any').map((item) => `${item.kind} ${literal(item.pieces) ?? ''}`),
  );
  const mentioned = [...texts].map((text) => text.slice(text.indexOf(' ') + 1)).filter(isName);
  const { partition = 'aws' } = universe;
  const accounts = new Map<string, { partition: string; account: string }>();
  const note = (own: { partition: string | undefined; account: string }) => {
    const full = { partition: own.partition ?? partition, account: own.account };
    accounts.set(`${full.partition} ${full.account}`, full);
  };
  if (universe.account !== undefined) note({ partition, account: universe.account });
  for (const item of items) {
    const own = accountOf(item);
    if (own !== undefined) note(own);
  }
  const roles = rolesByName(mentioned);
  const unused = (start: string) => fresh(start, (text) => !mentioned.some((one) => one.includes(text)));
  const any = unused('any');
  for (const text of mentioned) yield* mentionedAs(text, any, roles);
  for (const own of accounts.values()) yield* everybodyOf(own, any);
  const another = fresh(
    EXAMPLE_ACCOUNT,
    (account) => !mentioned.some((one) => one.includes(account)) && account !== universe.account,
  );
  yield* everybodyOf({ partition, account: another }, any, '*');
  yield family(`${any}.amazonaws.com`, ['*']);
  yield family(`arn:${partition}:iam::${another}:oidc-provider/${any}.example.com`, ['arn:*:iam::*:*-provider/*']);
  for (const name of webProviders) yield single(name);
  yield single('anonymous');
}

/** Whom a text in a policy mentions; of a role, one of its sessions. @param roles all that are mentioned, by name */
function* mentionedAs(text: string, any: string, roles: ReadonlyMap<string, readonly string[]>): Generator<Candidate> {
  const requester = requesterOf(text);
  if (requester.is === 'role') {
    const { partition, account } = requester;
    const sessions = `arn:${partition}:sts::${account}:assumed-role/${roleName(requester)}/`;
    const given = new Map([...contextOf(`${sessions}${any}`), [PRINCIPAL_ARN, [text]] as const]);
    yield {
      principal: `${sessions}${any}`,
      requester: requesterOf(sessions + any, text),
      given,
      family: [`${sessions}*`, text, ...accountNames(requester)],
    };
  } else if (requester.is === 'session') {
    // its role may have a path, which the session does not tell
    const given = new Map([...contextOf(text)].filter(([key]) => key !== PRINCIPAL_ARN));
    const own = roles.get(nameKey(requester)) ?? [];
    if (own.length === 0) yield { principal: text, requester, given };
    for (const role of own) {
      const said = new Map([...given, [PRINCIPAL_ARN, [role]] as const]);
      yield { principal: text, requester: requesterOf(text, role), given: said };
    }
  } else if (requester.is === 'service') {
    yield single(text);
    // `logs.eu-west-1.amazonaws.com` is mentioned: the service elsewhere, and wherever it is
    const [service = '', ...rest] = text.split('.');
    if (rest.length > 2) yield* [`${service}.amazonaws.com`, `${service}.xx-${any}-1.amazonaws.com`].map(single);
  } else if (requester.is !== 'anonymous' && requester.is !== 'other') yield single(text);
}

/** The roles among some texts, by what a session tells of its role. */
function rolesByName(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const text of texts) {
    const requester = requesterOf(text);
    if (requester.is !== 'role') continue;
    const known = all.get(nameKey(requester));
    if (known === undefined) all.set(nameKey(requester), [text]);
    else known.push(text);
  }
  return all;
}

function nameKey(requester: AwsRequester): string {
  return `${requester.partition}:${requester.account}:${roleName(requester)}`;
}

/**
 * Who may hold identity policies: users, sessions of roles, and sessions of federated users, which have at most what their user has
 * (`contains` leaves that unknown). Those who are easiest to read come first.
 */
export function holdersInGeneral({ partition = 'aws', account }: Universe): PrincipalClass[] {
  const iam = `arn:${partition}:iam::${account ?? EXAMPLE_ACCOUNT}:`;
  const sts = `arn:${partition}:sts::${account ?? EXAMPLE_ACCOUNT}:`;
  return [`${iam}user/any`, `${sts}assumed-role/any/any`, `${sts}federated-user/any`].map((principal) => ({
    principal,
    bits: [],
    given: familyContext(principal, { sameAccount: account !== undefined }),
  }));
}

function single(principal: string): Candidate {
  return { principal, requester: requesterOf(principal), given: contextOf(principal) };
}

function family(
  principal: string,
  patterns: readonly string[],
  given: Context = familyContext(principal, { sameAccount: false }),
): Candidate {
  return { principal, requester: requesterOf(principal), given, family: patterns };
}

/** Everybody in an account whom nobody mentions. `reach`: `*` where the account stands for all that nobody mentions. */
function* everybodyOf(
  own: { partition: string; account: string },
  any: string,
  reach = own.account,
): Generator<Candidate> {
  const iam = `arn:${own.partition}:iam::${own.account}:`;
  const sts = `arn:${own.partition}:sts::${own.account}:`;
  const [allIam, allSts] = [`arn:*:iam::${reach}:`, `arn:*:sts::${reach}:`];
  const whole = accountNames({ partition: '*', account: reach });
  const sameAccount = reach !== '*';
  const of = (principal: string, patterns: readonly string[]) =>
    family(principal, [...patterns, ...whole], familyContext(principal, { sameAccount }));
  yield of(`${iam}user/${any}`, [`${allIam}user/*`, 'AIDA*']);
  yield of(`${sts}assumed-role/${any}/${any}`, [`${allSts}assumed-role/*`, `${allIam}role/*`, 'AROA*']);
  yield of(`${sts}federated-user/${any}`, [`${allSts}federated-user/*`, `${allIam}user/*`, 'AIDA*']);
  if (sameAccount) yield single(`${iam}root`);
  else yield of(`${iam}root`, []);
}

function accountNames({ partition, account }: Pick<AwsRequester, 'partition' | 'account'>): string[] {
  return [`arn:${partition}:iam::${account}:root`, account === '*' ? '?'.repeat(12) : account];
}

/** A text that begins like this, or the next number, and that is not taken. */
function fresh(start: string, isFree: (text: string) => boolean): string {
  if (isFree(start)) return start;
  for (let number = 2; ; number += 1) {
    const text = /^\d+$/.test(start) ? String(BigInt(start) + BigInt(number)) : `${start}-${number}`;
    if (isFree(text)) return text;
  }
}
