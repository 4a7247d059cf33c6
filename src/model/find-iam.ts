import type { IamType } from '../data/iam-types.js';
import { lookup } from '../data/lookup.js';
import type { Pieces } from '../iam/statement.js';
import type { Resource } from '../input/resource.js';
import { type Cause, entry, literal, type Value } from '../input/value.js';
import { causeOf } from './causes.js';
import { type FunctionUse, functionUses } from './function-uses.js';
import type { Identity, Names } from './identity.js';
import { show, showReference } from './show.js';

/** What a value that should name a role, profile, principal or policy turns out to name. */
export type Found =
  | { is: 'inside'; identity: Identity }
  /** It names something, but nothing of this document. `serviceLinked`: AWS makes that role for this service. */
  | { is: 'outside'; shown: string; serviceLinked?: string }
  | { is: 'unknown'; cause: Cause };

type Kind = IamType['kind'];

/** The IAM resources of which one key is true; two are enough to know that it does not tell which. */
interface Candidates {
  managed: Identity[];
  /** Data sources of one name and account are one and the same. */
  data?: Identity;
}

/** Finds the IAM resources of one document by reference, by ARN and by name. */
export class IamIndex {
  private readonly byKey = new Map<string, Candidates>();
  private uses: ReadonlyMap<string, readonly FunctionUse[]> | undefined;

  constructor(
    private readonly resources: readonly Resource[],
    private readonly names: Names,
  ) {
    for (const resource of resources) {
      const identity = names.identity(resource);
      if (identity === undefined) continue;
      const { kind } = identity.type;
      this.add(identity, 'name', kind, identity.name, []);
      this.add(identity, 'name', kind, identity.name, [resource.account ?? '']);
      const own = splitArn(identity.arn);
      if (own === undefined) continue;
      this.add(identity, 'arn', kind, own.resource, own.account);
      this.add(identity, 'arn in some account', kind, own.resource, []);
      if (!isKnown(own.account)) this.add(identity, 'arn in the own account', kind, own.resource, []);
    }
  }

  /** What has other services run a function of the document. */
  usesOf(lambda: Resource): readonly FunctionUse[] {
    this.uses ??= functionUses(this.resources, this.names);
    return this.uses.get(lambda.address) ?? [];
  }

  /**
   * @param value a name, an ARN or a reference, in an attribute of `on`
   * @param kinds what it may name
   */
  find(value: Value, on: Resource, kinds: readonly Kind[]): Found {
    if (value.kind !== 'text') return { is: 'unknown', cause: causeOf(value, 'something that is no text') };
    const [first] = value.parts;
    if (value.parts.length === 1 && typeof first === 'object' && first.of === 'resource') {
      const target = this.names.resource(first.address);
      const identity = target && this.names.identity(target);
      if (identity !== undefined && kinds.includes(identity.type.kind)) return { is: 'inside', identity };
      const expression = showReference(first);
      const serviceLinked = first.exact && first.attribute === 'arn' ? serviceLinkedOf(target) : undefined;
      if (serviceLinked !== undefined && kinds.includes('role'))
        return { is: 'outside', shown: expression, serviceLinked };
      // A profile is often asked for by the name of its role: then it is the text that counts.
      if (identity === undefined || lookup(identity.type.yields, first.attribute) !== 'name') {
        return { is: 'unknown', cause: { kind: 'apply', expression, place: value.place } };
      }
      return this.byName(identity.name, on, kinds, value) ?? { is: 'outside', shown: expression };
    }
    const unknown = value.parts.some((part) => typeof part === 'object' && part.of === 'unknown');
    if (unknown) return { is: 'unknown', cause: causeOf(value, show(value)) };
    const pieces = this.names.pieces(value, on);
    const found = this.byArn(pieces, kinds, value) ?? this.byName(pieces, on, kinds, value);
    if (found !== undefined) return found;
    if (pieces.some(isUnknown)) return { is: 'unknown', cause: causeOf(value, show(value)) };
    return { is: 'outside', shown: value.sensitive ? show(value) : pieces.map(showPiece).join('') };
  }

  private byArn(pieces: Pieces, kinds: readonly Kind[], value: Value): Found | undefined {
    const arn = splitArn(pieces);
    if (arn === undefined) return undefined;
    const found = this.only(kinds.flatMap((kind) => this.get('arn', kind, arn.resource, arn.account)));
    if (found !== undefined) return found;
    // The name is right; whether the account is, is not known.
    const where = isKnown(arn.account) ? 'arn in the own account' : 'arn in some account';
    const [near] = kinds.flatMap((kind) => this.get(where, kind, arn.resource, []));
    if (near === undefined) return undefined;
    return cannotBeTold(value, near);
  }

  /** A name is one of the own account. */
  private byName(name: Pieces, on: Resource, kinds: readonly Kind[], value: Value): Found | undefined {
    const accounts = on.account === undefined ? [[]] : [[on.account], ['']];
    const all = kinds.flatMap((kind) => accounts.flatMap((account) => this.get('name', kind, name, account)));
    const found = this.only(all);
    // One of them goes to the account of a role that is not known yet: that may be the account of the other, or not.
    if (found?.is !== 'inside' || found.identity.resource.inSomeAccount === on.inSomeAccount) return found;
    return cannotBeTold(value, found.identity);
  }

  private only(candidates: readonly Identity[]): Found | undefined {
    const managed = candidates.filter(({ resource }) => resource.mode === 'managed');
    const [first, second] = managed.length > 0 ? managed : candidates.slice(0, 1);
    if (first === undefined) return undefined;
    if (second === undefined) return { is: 'inside', identity: first };
    const expression = `whether that is ${first.resource.address} or ${second.resource.address} cannot be told`;
    return { is: 'unknown', cause: { kind: 'undecided', expression, place: first.resource.place } };
  }

  private get(by: string, kind: Kind, name: Pieces, account: Pieces): readonly Identity[] {
    const found = this.byKey.get(keyOf(by, kind, name, account));
    if (found === undefined) return [];
    return found.data === undefined ? found.managed : [...found.managed, found.data];
  }

  private add(identity: Identity, by: string, kind: Kind, name: Pieces, account: Pieces): void {
    const key = keyOf(by, kind, name, account);
    const found = this.byKey.get(key) ?? { managed: [] };
    this.byKey.set(key, found);
    if (identity.resource.mode === 'data') found.data ??= identity;
    else if (found.managed.length < 2) found.managed.push(identity);
  }
}

function cannotBeTold(value: Value, { resource }: Identity): Found {
  const expression = `whether \`${show(value)}\` is ${resource.address} cannot be told`;
  return { is: 'unknown', cause: { kind: 'undecided', expression, place: value.place } };
}

/** https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_service_linked_role */
function serviceLinkedOf(resource: Resource | undefined): string | undefined {
  if (resource?.type !== 'aws_iam_service_linked_role') return undefined;
  return literal(entry(resource.attributes, 'aws_service_name'));
}

/** `arn:partition:service:region:account:resource`; undefined for what is no ARN. */
function splitArn(pieces: Pieces): { account: Pieces; resource: Pieces } | undefined {
  const segments: (string | Pieces[number])[][] = [[]];
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      segments.at(-1)?.push(piece);
      continue;
    }
    for (const [index, text] of piece.split(':').entries()) {
      if (index > 0) segments.push([]);
      if (text !== '') segments.at(-1)?.push(text);
    }
  }
  const [scheme, , , , account, resource] = segments;
  return scheme?.[0] === 'arn' && account !== undefined && resource !== undefined ? { account, resource } : undefined;
}

function isKnown(account: Pieces): boolean {
  return account.every((piece) => typeof piece === 'string');
}

function isUnknown(piece: Pieces[number]): boolean {
  return typeof piece !== 'string' && piece.stands === 'unknown';
}

/** Names are unique in an account whatever their case, but references to them are not: compared as they are. */
function keyOf(by: string, kind: Kind, ...texts: Pieces[]): string {
  const keys = texts.map((pieces) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : [piece.stands, piece.name])),
  );
  return JSON.stringify([by, kind, ...keys]);
}

function showPiece(piece: Pieces[number]): string {
  return typeof piece === 'string' ? piece : `\${${piece.name}}`;
}
