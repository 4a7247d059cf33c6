import { lookup } from '../data/lookup.js';
import { SOME_ACCOUNT } from '../iam/arn/witness-arn.js';
import { variableKeys } from '../iam/condition/variables.js';
import type { Gap, Pieces } from '../iam/statement.js';
import type { Element, Statement } from '../model/policy.js';
import type { Universe } from './subject.js';

/** Keys whose value is the own account, in lower case. */
const accountKeys: Readonly<Record<string, true>> = { 'aws:principalaccount': true, 'aws:resourceaccount': true };

/** What a policy variable is taken to hold in a witness. */
export function variableValue(key: string | undefined, { account = SOME_ACCOUNT }: Universe): string {
  return key !== undefined && lookup(accountKeys, key) ? account : 'any';
}

/** Policy variables filled in. */
export function withoutVariables(pieces: Pieces, universe: Universe): Pieces {
  return pieces.map((piece) =>
    typeof piece !== 'string' && piece.stands === 'variable'
      ? variableValue(variableKeys([piece])[0], universe)
      : piece,
  );
}

/**
 * A statement with the own account and partition filled in, as far as they are known, and otherwise one that they may be: a witness
 * is a request in one account, and `arn:aws:iam::${AWS::AccountId}:role/*` reaches any role in whichever that is.
 */
export function atHome(statement: Statement, universe: Universe): Statement {
  const fill = <One extends Element>(element: One): One => ({
    ...element,
    pieces: element.pieces.map(filled(universe)),
  });
  const { resources, conditions } = statement;
  return {
    ...statement,
    ...(resources !== undefined && { resources: { ...resources, items: resources.items.map(fill) } }),
    conditions: conditions.map((condition) => ({ ...condition, values: condition.values.map(fill) })),
  };
}

function filled({ account = SOME_ACCOUNT, partition = 'aws' }: Universe): (piece: string | Gap) => string | Gap {
  const own = new Map([
    ['account', account],
    ['partition', partition],
  ]);
  return (piece) => (typeof piece !== 'string' && piece.stands === 'fixed' ? (own.get(piece.name) ?? piece) : piece);
}
