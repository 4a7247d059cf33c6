import type { IamType } from '../data/iam-types.js';
import { lookup } from '../data/lookup.js';
import type { Pieces } from '../iam/statement.js';
import type { Resource } from '../input/resource.js';
import type { Cause, Value } from '../input/value.js';
import type { Identity, Names } from './identity.js';
import { showReference } from './show.js';

/** What a value that should name a role, profile, principal or policy turns out to name. */
export type Found =
  | { is: 'inside'; identity: Identity }
  /** It names something, but nothing of this document. */
  | { is: 'outside'; shown: string }
  | { is: 'unknown'; cause: Cause };

type Kind = IamType['kind'];

/** Finds the IAM resources of one document by reference, by ARN and by name. */
export class IamIndex {
  private readonly byName = new Map<string, Identity[]>();

  constructor(
    resources: Iterable<Resource>,
    private readonly names: Names,
  ) {
    for (const resource of resources) {
      const identity = names.identity(resource);
      if (identity === undefined) continue;
      const key = nameKey(identity.type.kind, identity.name);
      const others = this.byName.get(key);
      if (others === undefined) this.byName.set(key, [identity]);
      else others.push(identity);
    }
  }

  /**
   * @param value a name, an ARN or a reference, in an attribute of `on`
   * @param kinds what it may name
   */
  find(value: Value, on: Resource, kinds: readonly Kind[]): Found {
    if (value.kind === 'unknown') return { is: 'unknown', cause: value.cause };
    if (value.kind !== 'text') {
      return {
        is: 'unknown',
        cause: { kind: 'malformed', expression: 'something that is no text', place: value.place },
      };
    }
    const [first] = value.parts;
    if (value.parts.length === 1 && typeof first === 'object' && first.of === 'resource') {
      const target = this.names.resource(first.address);
      const identity = target && this.names.identity(target);
      if (identity !== undefined && kinds.includes(identity.type.kind)) return { is: 'inside', identity };
      const expression = showReference(first);
      // A profile is often asked for by the name of its role: then it is the text that counts.
      if (identity === undefined || lookup(identity.type.yields, first.attribute) !== 'name') {
        return { is: 'unknown', cause: { kind: 'apply', expression, place: value.place } };
      }
      return this.byPieces(identity.name, kinds) ?? { is: 'outside', shown: expression };
    }
    const unknown = value.parts.find((part) => typeof part === 'object' && part.of === 'unknown');
    if (typeof unknown === 'object' && unknown.of === 'unknown') return { is: 'unknown', cause: unknown.cause };
    const pieces = this.names.pieces(value, on);
    return this.byPieces(pieces, kinds) ?? { is: 'outside', shown: pieces.map(showPiece).join('') };
  }

  private byPieces(pieces: Pieces, kinds: readonly Kind[]): Found | undefined {
    const arn = splitArn(pieces);
    const name = arn === undefined ? pieces : afterLastSlash(arn.resource);
    const candidates = kinds.flatMap((kind) => this.byName.get(nameKey(kind, name)) ?? []);
    for (const identity of candidates) {
      if (arn === undefined) return { is: 'inside', identity };
      const own = splitArn(identity.arn);
      if (own === undefined || key(own.resource) !== key(arn.resource)) continue;
      if (key(own.account) === key(arn.account)) return { is: 'inside', identity };
      if (typeof own.account[0] === 'string' && typeof arn.account[0] === 'string') continue;
      // The name is right; whether the account is, is not known.
      const expression = `whether ${pieces.map(showPiece).join('')} is ${identity.resource.address}`;
      return { is: 'unknown', cause: { kind: 'apply', expression, place: identity.resource.place } };
    }
    return undefined;
  }
}

/** `arn:partition:service:region:account:resource`; undefined for what is no ARN. */
export function splitArn(pieces: Pieces): { account: Pieces; resource: Pieces } | undefined {
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

function afterLastSlash(pieces: Pieces): Pieces {
  const at = pieces.findLastIndex((piece) => typeof piece === 'string' && piece.includes('/'));
  const piece = pieces[at];
  if (typeof piece !== 'string') return pieces;
  const rest = piece.slice(piece.lastIndexOf('/') + 1);
  return [...(rest === '' ? [] : [rest]), ...pieces.slice(at + 1)];
}

/** Names are unique in an account whatever their case, but references to them are not: compared as they are. */
function nameKey(kind: Kind, name: Pieces): string {
  return `${kind} ${key(name)}`;
}

function key(pieces: Pieces): string {
  return JSON.stringify(pieces.map((piece) => (typeof piece === 'string' ? piece : [piece.stands, piece.name])));
}

function showPiece(piece: Pieces[number]): string {
  return typeof piece === 'string' ? piece : `\${${piece.name}}`;
}
