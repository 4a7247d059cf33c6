// fast-check with few runs, always the same, and without a search for the smallest counterexample.
import fc from 'fast-check';

const MOST = Number(process.env.RUNS ?? 100);

// biome-ignore lint/style/noDefaultExport: fast-check has one
export default {
  ...fc,
  assert: (property, { numRuns = MOST, ...given } = {}) =>
    fc.assert(property, { seed: 1, ...given, numRuns: Math.min(numRuns, MOST), endOnFailure: true }),
};
