// Runs tests, first without mutants to see which of them each test meets, then with one at a time.
import { pathToFileURL } from 'node:url';
import { tests } from './jest-globals.mjs';
import { state } from './runtime.mjs';

if (process.env.MUTANT !== undefined) state.active = Number(process.env.MUTANT);
else state.covered = new Set();

const loaded = new Map();
const broken = new Set();
for (const file of JSON.parse(process.env.FILES)) await testsIn(file);
process.send({ loaded: [...(state.covered ?? [])] });

async function testsIn(file) {
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const before = tests.length;
  await import(pathToFileURL(file));
  const own = tests.slice(before);
  loaded.set(file, own);
  return own;
}

/** @returns why the test failed, if it did */
async function failure(body) {
  state.met = 0;
  try {
    await body();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error).slice(0, 300);
  }
}

async function look({ name, body }) {
  state.covered = new Set();
  state.most = Number(process.env.MOST);
  const why = await failure(body);
  const { met, covered } = state;
  state.covered = undefined;
  state.most = Number.POSITIVE_INFINITY;
  return { name, why, met, covered: [...covered] };
}

process.on('disconnect', () => process.exit());
process.on('message', async ({ look: looks, id, run }) => {
  if (looks) {
    const found = [];
    for (const [file, own] of loaded)
      for (const [index, one] of own.entries()) found.push({ file, index, one, ...(await look(one)) });
    // what fails when it is run again, in another order, would be taken for what a mutant does
    for (const seen of found.toReversed()) seen.why ??= await failure(seen.one.body);
    for (const { one: _, ...seen } of found) process.send({ test: seen });
    process.send({ done: true });
    return;
  }
  for (const { file, index, met } of run) {
    if (broken.has(`${file}#${index}`)) continue;
    state.active = id;
    state.most = Number.POSITIVE_INFINITY;
    const body = async () => {
      const one = (await testsIn(file))[index];
      state.most = state.met + met * 10 + 20_000;
      await one.body();
    };
    const why = await failure(body);
    if (process.env.MUTANT === undefined) state.active = undefined;
    // a test that remembers what it did with other mutants fails without any
    if (why === undefined || (process.env.MUTANT === undefined && (await failure(body)) !== undefined)) {
      if (why !== undefined) broken.add(`${file}#${index}`);
      continue;
    }
    process.send({ id, why });
    return;
  }
  process.send({ id });
});
