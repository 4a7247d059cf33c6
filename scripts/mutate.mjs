// Mutation testing of src/iam: how many small changes of the sources do its tests notice?
// npm run mutate [-- [--sample=<mutants per file>] [--runs=<of each property>] [--survivors] [<file, folder or file:line> …]]
// --survivors: once more those of the last run; the sources have to be the same.
// All mutants are compiled into one copy of the sources (lib/mutate), each behind a switch; a test runs only for those it meets.
import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { copyInto } from './mutate/copy.mjs';
import { isAlive, report } from './mutate/report.mjs';

const TARGETS = ['text', 'arn', 'action.ts', 'condition', 'access'].map((path) => `src/iam/${path}`);
const WORKERS = 2;
/** How many mutants a test may meet: it leaves out enumerations and what uses up budgets. Never time, so that all runs are alike. */
const MOST_MET = 4_000_000;
/** The same for all tests of one mutant together. */
const MOST_MET_EACH = 20_000_000;
/** No answer for so long (milliseconds) is a loop. */
const PATIENCE = 120_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    survivors: { type: 'boolean', default: false },
    sample: { type: 'string', default: 'Infinity' },
    runs: { type: 'string', default: '40' },
  },
});
const wanted = positionals.length > 0 ? positionals : TARGETS;
const out = resolve('lib/mutate');

const reportFile = join(out, 'report.json');

const before = values.survivors ? JSON.parse(readFileSync(reportFile, 'utf8')) : [];
const { mutants, testFiles } = copyInto(out, (file) => isIn(file, TARGETS));
const { tests, atLoad } = await baseline();
// the ones that fail soonest first, as a rule
const used = tests.filter(({ why }) => why === undefined).sort((a, b) => a.met - b.met);
console.log(`${used.length} tests`);
for (const { name, why } of tests) if (why !== undefined) console.log(`left out: ${name}: ${why.split('\n')[0]}`);

const testsOf = new Map();
for (const one of used) for (const id of one.covered) testsOf.set(id, [...(testsOf.get(id) ?? []), one]);

const survivors = new Set(before.filter(isAlive).map(keyOf));
const asked = mutants.filter(({ file, line }) => isIn(file, wanted) || wanted.includes(`${file}:${line}`));
const chosen = values.survivors ? asked.filter((one) => survivors.has(keyOf(one))) : sampled(asked);
const chosenKeys = new Set(chosen.map(keyOf));

const results = before.filter((one) => !chosenKeys.has(keyOf(one)));
const queue = chosen.map((mutant) => ({ mutant, ...testsFor(mutant) }));
await Promise.all(Array.from({ length: WORKERS }, work));
save();
report(results, mutants);

/** The same in the next run, as long as the file stays as it is above it. */
function keyOf({ file, line, column, from, to }) {
  return JSON.stringify([file, line, column, from, to]);
}

function isIn(file, paths) {
  return paths.some((path) => file === path || file.startsWith(`${path}/`));
}

/**
 * As many tests as may be: what meets few mutants first, tests of the mutant's own file and folder and the case tables before others that
 * meet as many. What is met when a file is loaded takes a process of its own, and may be seen by all tests that use the file.
 */
function testsFor({ id, file }) {
  const alone = atLoad.has(id);
  const ids = alone ? mutants.filter((one) => one.file === file).map((one) => one.id) : [id];
  const folder = `${join(out, '__tests__', dirname(file).slice('src'.length))}/`;
  const namesake = `${folder}${basename(file, '.ts')}.test.js`;
  const isNear = (one) => one.file.startsWith(folder) || one.file.endsWith('/cases.test.js');
  const cost = (one) => (one.file === namesake ? one.met / 10 : isNear(one) ? one.met : one.met * 3);
  // a process of its own loads one test file after the other
  const group = (one) => (alone ? (one.file === namesake ? 0 : isNear(one) ? 1 : 2) : 0);
  const near = [...new Set(ids.flatMap((one) => testsOf.get(one) ?? []))].sort(
    (a, b) => group(a) - group(b) || (alone ? a.file.localeCompare(b.file) : 0) || cost(a) - cost(b),
  );
  let left = MOST_MET_EACH;
  const run = near.filter((one) => {
    left -= one.met;
    return left >= 0;
  });
  return { alone, run };
}

function start(files, mutant) {
  const env = {
    ...process.env,
    FILES: JSON.stringify(files),
    RUNS: values.runs,
    PAIRS: values.runs,
    MOST: String(MOST_MET),
  };
  if (mutant !== undefined) env.MUTANT = String(mutant);
  return fork('scripts/mutate/worker.mjs', {
    env,
    execArgv: ['--max-old-space-size=1500'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** What each test meets, and what is met when the files are loaded. */
async function baseline() {
  const seen = [];
  const loaded = new Set();
  await Promise.all(
    Array.from({ length: WORKERS }, async (_, worker) => {
      // one process for each file: what is met at loading depends on who loads it first
      for (const file of testFiles.filter((_, index) => index % WORKERS === worker)) {
        const child = start([file]);
        await new Promise((done, fail) => {
          child.on('message', (message) => {
            if (message.loaded) {
              for (const id of message.loaded) loaded.add(id);
              child.send({ look: true });
            } else if (message.test) seen.push(message.test);
            else done();
          });
          child.on('exit', () => fail(new Error(`cannot be loaded: ${file}`)));
        });
        child.kill();
      }
    }),
  );
  return { tests: seen, atLoad: loaded };
}

/** The same ones every time: spread over each file. */
function sampled(all) {
  const most = Number(values.sample);
  return [...new Set(all.map(({ file }) => file))].flatMap((file) => {
    const own = all.filter((one) => one.file === file);
    if (own.length <= most) return own;
    return own.filter(
      (_, index) => Math.floor((index * most) / own.length) !== Math.floor(((index - 1) * most) / own.length),
    );
  });
}

async function work() {
  let child;
  for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
    const { mutant, alone, run } = job;
    const add = (is, more = {}) => {
      results.push({ ...mutant, is, tests: run.length, ...more });
      if (results.length % 100 === 0) progress();
    };
    if (run.length === 0) {
      add('not tested');
      continue;
    }
    let answer;
    if (alone) {
      const own = start([], mutant.id);
      answer = await ask(own, mutant.id, run, true);
      own.kill();
    } else {
      child ??= await ready(start(testFiles));
      answer = await ask(child, mutant.id, run, false);
      if (answer.lost) {
        child.kill('SIGKILL');
        child = undefined;
      }
    }
    if (answer.lost) add('lost', { why: answer.lost });
    else if (answer.why === undefined) add('survived');
    else add(answer.why.includes('many times as long') ? 'too long' : 'killed', { why: answer.why });
  }
  child?.kill();
}

function ready(child) {
  return new Promise((done) => child.once('message', () => done(child)));
}

/** Runs the tests with the mutant; `lost`: the process ended, or gave no answer. */
function ask(child, id, run, waits) {
  return new Promise((done) => {
    const end = (answer) => {
      clearTimeout(timer);
      child.removeAllListeners();
      done(answer);
    };
    const timer = setTimeout(() => end({ lost: 'no answer' }), PATIENCE);
    const send = () => child.send({ id, run: run.map(({ file, index, met }) => ({ file, index, met })) });
    child.on('message', (message) => {
      if (message.loaded) send();
      else if (message.id === id) end(message);
    });
    child.on('exit', (code) => end({ lost: `it ended with ${code}` }));
    if (!waits) send();
  });
}

function progress() {
  console.log(`${results.length} of ${results.length + queue.length}, ${results.filter(isAlive).length} survived`);
  save();
}

function save() {
  writeFileSync(reportFile, JSON.stringify(results, null, 1));
}
