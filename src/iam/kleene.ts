/**
 * Kleene's three-valued logic: what is not known stays `unknown` unless the answer does not depend on it.
 * https://en.wikipedia.org/wiki/Three-valued_logic#Kleene_and_Priest_logics
 */
export type Kleene = true | false | 'unknown';

/** Negation. */
export function not(a: Kleene): Kleene {
  return a === 'unknown' ? a : !a;
}

/** Conjunction; true for none. */
export function every(truths: Iterable<Kleene>): Kleene {
  let all: Kleene = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === 'unknown') all = 'unknown';
  }
  return all;
}

/** Disjunction; false for none. */
export function some(truths: Iterable<Kleene>): Kleene {
  let any: Kleene = false;
  for (const truth of truths) {
    if (truth === true) return true;
    if (truth === 'unknown') any = 'unknown';
  }
  return any;
}

/** Each way to decide what is not known; undefined where more than `mostOpen` are not: the ways double with each. */
export function waysToDecide(truths: readonly Kleene[], mostOpen: number): boolean[][] | undefined {
  if (truths.filter((truth) => truth === 'unknown').length > mostOpen) return undefined;
  return truths.reduce<boolean[][]>(
    (ways, truth) =>
      truth === 'unknown'
        ? ways.flatMap((way) => [
            [...way, true],
            [...way, false],
          ])
        : ways.map((way) => [...way, truth]),
    [[]],
  );
}
