import type { Patterns, Pieces } from '../statement.js';
import { exampleOf } from '../text/example.js';
import { compileAll, letters, WIDEST } from '../text/glob.js';
import { accepts } from '../text/subsets.js';
import { ARN_OPTIONS } from './arn.js';
import { atHome, partitionsOf, type Universe } from './arn-complement.js';
import { namedArn, type Want } from './arn-name.js';
import { arnSpace, type Owner } from './arn-space.js';

/** AWS's own placeholder for an account in its documentation. */
export const SOME_ACCOUNT = '111122223333';
const FILLERS = ['any', 'some', 'other'];
const MATCH_BUDGET = 1_000_000;

interface Search {
  /** Null: anything. */
  within: Pieces | null;
  avoid: readonly Pieces[];
  want: Want;
}

function search({ within, avoid, want }: Search, owner: Owner, account: string): string | null {
  const home = { partition: owner.partition === 'any' ? 'aws' : owner.partition, account };
  const inside = compileAll(within === null ? [] : [atHome(within, home)], ARN_OPTIONS, WIDEST);
  const avoided = compileAll(
    avoid.map((pieces) => atHome(pieces, home)),
    ARN_OPTIONS,
    WIDEST,
  );
  for (const space of arnSpace(want, owner)) {
    const fits = (arn: string) => {
      const text = letters(arn, ARN_OPTIONS);
      const inAll = [...inside, space].every((automaton) => accepts([automaton], text, MATCH_BUDGET) === true);
      return inAll && accepts(avoided, text, MATCH_BUDGET) === false;
    };
    const found = exampleOf(
      [...inside, space],
      avoided,
      FILLERS.map((word) => `${word}-${want.type}`),
      fits,
    );
    if (found !== null) return found;
  }
  return null;
}

/** In the own account and partition, else in one that fits the pattern. */
function searchOwners(what: Search, universe: Universe): string | null {
  const [partition = 'aws'] = partitionsOf(what.within === null ? what.avoid : [what.within], universe);
  const account = universe.account ?? SOME_ACCOUNT;
  const owners: Owner[] = [
    { partition, account },
    { partition: 'any', account: 'digits' },
    { partition: 'any', account: 'any' },
  ];
  for (const owner of what.within === null ? owners.slice(0, 1) : owners) {
    const found = search(what, owner, account);
    if (found !== null) return found;
  }
  return null;
}

function isPatterns(resources: Pieces | Patterns): resources is Patterns {
  return 'items' in resources;
}

/**
 * An ARN of the kind that the element matches though it does not name it: `arn:aws:iam::111122223333:role/any-role` for `*`. For
 * NotResource one that no item matches; for Resource one of the first element that is not named. Null where there is none, or none is
 * found within the budget. It keeps clear of all that `avoid` matches. Where a gap stands it is what matches if the gap holds the right text.
 */
export function witnessArn(
  resources: Pieces | Patterns,
  want: Want,
  universe: Universe,
  avoid: readonly Pieces[] = [],
): string | null {
  if (!isPatterns(resources)) return searchOwners({ within: resources, avoid, want }, universe);
  const items = resources.items.map((item) => item.pieces);
  if (resources.not) return searchOwners({ within: null, avoid: [...items, ...avoid], want }, universe);
  for (const pieces of items) {
    const found = namedArn(pieces, want) === false ? witnessArn(pieces, want, universe, avoid) : null;
    if (found !== null) return found;
  }
  return null;
}
