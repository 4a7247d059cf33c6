import { every, type Kleene } from '../kleene.js';
import type { Gap, Patterns, Pieces } from '../statement.js';
import { compileAll, RELIABLE, WIDEST } from '../text/glob.js';
import { find } from '../text/search.js';
import { ARN_OPTIONS } from './arn.js';
import type { Want } from './arn-name.js';
import { cutArn, joinArn, plain } from './arn-parts.js';
import { arnSpace, type Owner } from './arn-space.js';

/** Whose roles can be passed: the account and partition that the policy is used in, as far as they are known. */
export interface OwnAccount {
  /** `aws`, `aws-cn`, … */
  partition?: string;
  /** Twelve digits. */
  account?: string;
}

/** The own account where it is not known: one text all the same. */
const OWN_ACCOUNT: Gap = { stands: 'fixed', name: 'own account' };

/** The partitions that are spelled out; nobody writes another than the own one. */
function partitionsOf(items: readonly Pieces[], own: OwnAccount): readonly string[] {
  if (own.partition !== undefined) return [own.partition];
  const found = new Set<string>();
  for (const pieces of items) {
    const [arn, partition] = cutArn(pieces);
    const text = plain(partition);
    if (plain(arn) === 'arn' && text) found.add(text);
  }
  return found.size > 0 ? Array.from(found) : ['aws'];
}

/** The pattern with the own partition and account where a fixed gap or a policy variable stands for one of them. */
function inAccountOf(pieces: Pieces, { partition, account }: Owner): Pieces {
  const parts = cutArn(pieces);
  const fill = (part: Pieces, own: string | Gap): Pieces => {
    const [gap] = part;
    const stands = part.length === 1 && typeof gap === 'object' && gap.stands !== 'unknown';
    return stands ? [own] : part;
  };
  return joinArn(parts.map((part, at) => (at === 1 ? fill(part, partition) : at === 4 ? fill(part, account) : part)));
}

function leavesSome(items: readonly Pieces[], want: Want, owner: Owner): Kleene {
  const spaces = arnSpace(want, owner);
  const reliable = compileAll(items, ARN_OPTIONS, RELIABLE);
  if (spaces.every((space) => find([space], reliable, 'surely') === null)) return false;
  const widest = compileAll(items, ARN_OPTIONS, { ...WIDEST, variable: 'stretch' });
  const missed = spaces.map((space) => find([space], widest, 'maybe'));
  return missed.some((word) => word !== null && word !== 'unknown') ? true : 'unknown';
}

/**
 * Whether NotResource with these items leaves some ARN of the kind in the own account and partition. Where the account is not known
 * and the answer depends on it, `unknown`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html
 */
export function complementReaches(resources: Patterns, want: Want, own: OwnAccount): Kleene {
  const items = resources.items.map((item) => item.pieces);
  const account = own.account ?? OWN_ACCOUNT;
  const answers = partitionsOf(items, own).map((partition) => {
    const owner = { partition, account };
    return leavesSome(
      items.map((pieces) => inAccountOf(pieces, owner)),
      want,
      owner,
    );
  });
  const all = every(answers);
  const left = all === true || answers.every((answer) => answer === false) ? all : 'unknown';
  return resources.open !== undefined && left === true ? 'unknown' : left;
}
