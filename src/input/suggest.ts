/** Words longer than this are not compared: nobody mistypes one, and the comparison is quadratic in their length. */
const LONGEST = 64;

/**
 * The candidate that someone who wrote `word` most likely meant, for "did you mean …"; undefined where none is near. Near is a third
 * of the word's letters changed, added, left out or swapped with their neighbour, three at most; upper and lower case count as one.
 * Of equally near candidates it is the first.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Math.min(3, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least || candidate.length > LONGEST) continue;
    const found = distance(word.toLowerCase(), candidate.toLowerCase());
    if (found >= least) continue;
    least = found;
    best = candidate;
  }
  return best;
}

/** `; did you mean …?` with the candidate of `suggest`, behind `before` (`--`); empty where there is none. */
export function meant(word: string, candidates: Iterable<string>, before = ''): string {
  const suggestion = suggest(word, candidates);
  return suggestion === undefined ? '' : `; did you mean \`${before}${suggestion}\`?`;
}

/** Edit distance with swaps of neighbours: https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance (restricted). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, at(before, column - 2) + 1);
      current.push(cost);
    }
    before = above;
    above = current;
  }
  return at(above, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
