import { arnType, type IamType, iamTypes } from '../data/iam-types.js';
import { lookup } from '../data/lookup.js';
import type { Gap, Pieces } from '../iam/statement.js';
import type { Resource } from '../input/resource.js';
import { entry, type Hole, literal, type Text, type Value } from '../input/value.js';
import { showReference } from './show.js';

/** An IAM resource of the document and what it will be called. Where AWS makes up the name, it is a gap. */
export interface Identity {
  resource: Resource;
  type: IamType;
  name: Pieces;
  arn: Pieces;
}

/**
 * No text of a document holds this character; it stands for the service of an ARN of which only so much is known that it is not
 * IAM's. Only wildcards match it.
 */
const anotherService = '\u{F0000}';

/** References are followed so deep, and what they come to may have so many characters: no ARN is longer. */
const DEEPEST = 50;
const LONGEST = 2048;
/** All references of one text together. */
const LONGEST_TEXT = 16 * LONGEST;

/** Looks up the resources of one document by address, and tells what a text with references comes to. */
export class Names {
  private readonly byAddress = new Map<string, Resource>();
  private readonly identified = new Map<string, Identity>();
  private readonly followed = new Map<string, Pieces>();
  private depth = 0;

  /** @param aside finds by address what is not among the resources */
  constructor(
    resources: Iterable<Resource>,
    private readonly aside: (address: string) => Resource | undefined = () => undefined,
  ) {
    for (const resource of resources) this.byAddress.set(resource.address, resource);
  }

  resource(address: string): Resource | undefined {
    return this.byAddress.get(address) ?? this.aside(address);
  }

  /** Undefined for what is no IAM resource. */
  identity(resource: Resource): Identity | undefined {
    const type = lookup(iamTypes, resource.type);
    if (type === undefined) return undefined;
    let identity = this.identified.get(resource.address);
    if (identity === undefined) {
      const name = this.nameOf(resource, type);
      identity = { resource, type, name, arn: this.arnOf(resource, type, name) };
      this.identified.set(resource.address, identity);
    }
    return identity;
  }

  /**
   * The text with every reference written out as far as it is known: a planned role's ARN becomes
   * `arn:<partition>:iam::<account>:role/app`.
   */
  pieces(text: Text, of: Resource): Pieces {
    const lists: Pieces[] = [];
    let left = LONGEST_TEXT;
    for (const part of text.parts) {
      const pieces = typeof part === 'string' ? [part] : this.hole(part, of);
      if (typeof part !== 'string') left -= sizeOf(pieces);
      if (left < 0) return [{ stands: 'unknown', name: 'a text too long' }];
      lists.push(pieces);
    }
    return join(lists);
  }

  private hole(hole: Hole, of: Resource): Pieces {
    if (hole.of === 'symbol') return [symbol(hole.name, of)];
    if (hole.of === 'unknown') return [{ stands: 'unknown', name: hole.cause.expression }];
    const unknown: Gap = { stands: 'unknown', name: showReference(hole) };
    const target = this.resource(hole.address);
    if (target === undefined || !hole.exact) return [unknown];
    const key = JSON.stringify([hole.address, hole.attribute]);
    const known = this.followed.get(key);
    if (known !== undefined || this.depth >= DEEPEST) return known ?? [unknown];
    // For whoever comes back here on the way.
    this.followed.set(key, [unknown]);
    this.depth += 1;
    const found = this.follow(target, hole.attribute, unknown);
    this.depth -= 1;
    const pieces = sizeOf(found) > LONGEST ? [unknown] : found;
    this.followed.set(key, pieces);
    return pieces;
  }

  private follow(target: Resource, attribute: string, unknown: Gap): Pieces {
    const known = answersFreely(target) ? undefined : entry(target.attributes, attribute);
    if (known?.kind === 'text') return this.pieces(known, target);
    const identity = this.identity(target);
    if (identity === undefined) return isForeignArn(target, attribute) ? foreignArn(target, unknown) : [unknown];
    const yields = lookup(identity.type.yields, attribute);
    if (yields === undefined) return [unknown];
    return yields === 'arn' ? identity.arn : identity.name;
  }

  private nameOf(resource: Resource, type: IamType): Pieces {
    const name = entry(resource.attributes, type.name);
    return name?.kind === 'text'
      ? this.pieces(name, resource)
      : [{ stands: 'fixed', name: `${resource.address} name` }];
  }

  private arnOf(resource: Resource, type: IamType, name: Pieces): Pieces {
    const known = literal(entry(resource.attributes, 'arn'));
    if (known !== undefined) return [known];
    const path = this.path(entry(resource.attributes, type.path), resource);
    return join([
      ['arn:', symbol('partition', resource), ':iam::', symbol('account', resource), `:${arnType[type.kind]}`],
      path,
      name,
    ]);
  }

  /** Begins and ends with a slash. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
  private path(value: Value | undefined, resource: Resource): Pieces {
    if (value?.kind === 'text') return this.pieces(value, resource);
    if (value === undefined || value.kind === 'absent') return ['/'];
    return ['/', { stands: 'unknown', name: `${resource.address} path` }];
  }
}

function sizeOf(pieces: Pieces): number {
  return pieces.reduce((size, piece) => size + (typeof piece === 'string' ? piece.length : 1), 0);
}

/** Neighbouring strings become one; empty ones go. */
function join(lists: readonly Pieces[]): Pieces {
  const joined: (string | Gap)[] = [];
  for (const piece of lists.flat()) {
    const last = joined.at(-1);
    if (piece === '') continue;
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

function symbol(name: Extract<Hole, { of: 'symbol' }>['name'], of: Resource): string | Gap {
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html#cfn-pseudo-param-urlsuffix
  if (name === 'url-suffix') return of.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  const known =
    name === 'account' ? of.account : name === 'partition' ? of.partition : name === 'region' ? of.region : undefined;
  return known ?? { stands: name === 'stack-id' ? 'unknown' : 'fixed', name };
}

/**
 * Whether an attribute is surely the ARN of something that is not IAM's. `arn` of an AWS resource is its own ARN; of the two data
 * sources named here it is whatever they were asked about.
 */
function isForeignArn(resource: Resource, attribute: string): boolean {
  if (resource.type.startsWith('aws_iam_') || resource.type.startsWith('AWS::IAM::')) return false;
  if (resource.type === 'aws_caller_identity' || resource.type === 'aws_arn') return false;
  if (answersFreely(resource)) return false;
  return (
    (resource.type.startsWith('aws_') && attribute === 'arn') ||
    (resource.type.startsWith('AWS::') && attribute === 'Arn')
  );
}

/**
 * Whether what `Fn::GetAtt` yields is made by somebody's code, whatever the template has under that name: a custom resource, a nested
 * stack, a module, a type that is not AWS's.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources.html
 */
function answersFreely({ type }: Resource): boolean {
  return /^AWS::CloudFormation::|::MODULE$|^(?!AWS::)[^:]*::/.test(type);
}

function foreignArn(resource: Resource, rest: Gap): Pieces {
  return ['arn:', symbol('partition', resource), `:${anotherService}:`, rest];
}
