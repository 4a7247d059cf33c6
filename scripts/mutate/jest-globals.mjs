// What the tests use of `@jest/globals`, to run them many times in one process.
export { expect } from 'expect';

/** All tests of the files that were loaded. */
export const tests = [];
let path = [];

export function describe(name, body) {
  const before = path;
  path = [...path, name];
  body();
  path = before;
}

export function test(name, body) {
  tests.push({ name: [...path, name].join(' › '), body });
}

const each = (define) => (table) => (name, body) => {
  for (const [at, row] of [...table].entries())
    define(`${name} (${at})`, () => (Array.isArray(row) ? body(...row) : body(row)));
};
describe.each = each(describe);
test.each = each(test);
