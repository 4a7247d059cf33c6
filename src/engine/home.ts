import { lookup } from '../data/lookup.js';
import { type Access, about, all, not } from '../iam/access/access.js';
import type { Universe } from '../iam/access/universe.js';
import type { ArnKind } from '../iam/arn/arn-space.js';
import type { OwnAccount } from '../iam/arn/named-arn.js';
import type { Context } from '../iam/condition/context.js';
import { carries, contextOf, familyContext } from '../iam/principal/principal-context.js';
import type { Statement } from '../iam/statement.js';
import type { Identity } from '../model/identity.js';

/** Where a policy is used: a partition, and an account in it. */
export interface Home {
  partition: string;
  account: string;
}

/** `named`: a statement names it, or it is known to be the own one. */
export interface Candidate extends Home {
  named: boolean;
}

/** AWS's own placeholders for accounts in its documentation. */
const placeholders = ['111122223333', '444455556666', '123456789012', '777788889999', '000011112222'];
const MOST_HOMES = 8;

/**
 * Where a policy may be used, the likeliest first: where the account is not known, in each that some statement names (all that the
 * others allow or deny is alike there), and in one that none names. Undefined: they are too many.
 */
export function homesOf(statements: Iterable<Statement>, own: OwnAccount): readonly Candidate[] | undefined {
  if (own.account !== undefined && own.partition !== undefined)
    return [{ account: own.account, partition: own.partition, named: true }];
  const accounts = new Set<string>();
  const partitions = new Set<string>();
  for (const statement of statements) {
    for (const text of textsOf(statement)) {
      for (const [account] of text.matchAll(/(?<!\d)\d{12}(?!\d)/g)) accounts.add(account);
      for (const [, partition = ''] of text.matchAll(/(?:^|[^\w-])arn:(aws[a-z-]*):/g)) partitions.add(partition);
      if (accounts.size > MOST_HOMES || partitions.size > MOST_HOMES) return undefined;
    }
  }
  const other = placeholders.find((account) => !accounts.has(account)) ?? unlike(accounts);
  const homes = known(own.partition, partitions, 'aws').flatMap((partition) =>
    known(own.account, [...accounts, other], other).map((account) => ({
      partition,
      account,
      named: account !== other,
    })),
  );
  return homes.length > MOST_HOMES ? undefined : homes;
}

function known(own: string | undefined, named: Iterable<string>, otherwise: string): string[] {
  if (own !== undefined) return [own];
  const all = [...named];
  return all.length > 0 ? all : [otherwise];
}

/** Twelve digits that are none of these. */
function unlike(accounts: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const account = String(number).padStart(12, '0');
    if (!accounts.has(account)) return account;
  }
}

function* textsOf({ resources, conditions }: Statement): Generator<string> {
  for (const { items } of [...(resources === undefined ? [] : [resources]), ...conditions.map(valuesOf)]) {
    for (const { pieces } of items) for (const piece of pieces) if (typeof piece === 'string') yield piece;
  }
}

function valuesOf({ values }: Statement['conditions'][number]) {
  return { items: values };
}

/**
 * Requests for an action on resources of a kind there.
 * @param action wildcards allowed
 * @param kind undefined: any resource
 * @param home undefined: anywhere
 */
export function spaceOf(action: string, kind: ArnKind | undefined, home: Home | undefined): Access {
  if (kind === undefined) return about(statementOn(action, '*'));
  const { partition, account } = home ?? { partition: '*', account: '*' };
  // IAM is the same in every region.
  const region = kind.service === 'iam' ? '' : '*';
  const start = `arn:${partition}:${kind.service}:${region}:${account}:${kind.type}/`;
  // What has no name is no resource.
  return all([about(statementOn(action, `${start}*`)), not(about(statementOn('*', start)))]);
}

function statementOn(action: string, resource: string): Statement {
  return { effect: 'Allow', actions: list(action), resources: list(resource), conditions: [] };
}

function list(pattern: string) {
  return { not: false, items: [{ pieces: [pattern] }] };
}

/**
 * What is known of the requests of a holder: whose account it is, whether a role or a user asks, and where its ARN is known which. Only
 * as far as it is asked for, so that what is not is the same for all.
 * @param asked keys in lower case
 */
export function knownOf(principal: Identity | undefined, home: Home, asked: ReadonlySet<string>): Universe {
  const { partition, account } = home;
  const arn = principal === undefined || principal.type.kind === 'group' ? undefined : arnOf(principal, home);
  const who = arn !== undefined ? contextOf(arn) : kinOf(principal, home);
  const carried = [...who, ['aws:resourceaccount', [account]] as const];
  const given = new Map(carried.filter(([key]) => asked.has(key)));
  const isAsked = arn !== undefined && [...asked].some((key) => carries(arn, key) || who.has(key));
  return { partition, account, given, ...(isAsked && { principal: arn }) };
}

/** What the requests of all roles of the account have in common, or of all users: only those are in groups. Of anybody: nothing. */
function kinOf(principal: Identity | undefined, { partition, account }: Home): Context {
  if (principal === undefined) return new Map();
  const kind = principal.type.kind === 'role' ? 'role' : 'user';
  return familyContext(`arn:${partition}:iam::${account}:${kind}/any`, { sameAccount: true });
}

const namesOfHolders = ['aws:PrincipalArn', 'aws:userid', 'aws:username'];

/**
 * The keys that tell who asks and whose value is settled but not known: the holder has one name, whatever it is. Whoever is in a group
 * may be called anything, but has a user's ARN.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable
 * @param home undefined: not known
 * @param known of its requests
 */
export function notKnownOf(principal: Identity | undefined, home: Home | undefined, { given }: Universe): string[] {
  if (principal === undefined) return [];
  const isGroup = principal.type.kind === 'group';
  if (!isGroup && home !== undefined && arnOf(principal, home) !== undefined) return [];
  return namesOfHolders.filter(
    (key) => (!isGroup || key === 'aws:PrincipalArn') && given?.has(key.toLowerCase()) !== true,
  );
}

/** The ARN of a principal that is there; undefined where its name is not known. */
export function arnOf({ arn }: Identity, { partition, account }: Home): string | undefined {
  const pieces = arn.map((piece) =>
    typeof piece !== 'string' && piece.stands === 'fixed'
      ? (lookup({ partition, account }, piece.name) ?? piece)
      : piece,
  );
  return pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : undefined;
}
