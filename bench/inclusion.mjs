// Whether a version of an AWS managed policy grants anything beyond the one before it: times and answers over their whole history, and
// pairs made to be hard. `node scripts/data/managed-policy-history.mjs bench/.cache` brings the history. The catalogue is used.
import { existsSync, readFileSync } from 'node:fs';
import { register } from 'node:module';

register('../scripts/typescript-hooks.mjs', import.meta.url);
const { grantsBeyond } = await import('../src/iam/access/grants-beyond.js');
const { loadUniverse } = await import('../src/data/universe.js');
const { statementsOf } = await import('../__tests__/support/policy.js');

const most = Number(process.env.PAIRS ?? Number.POSITIVE_INFINITY);
const history = 'bench/.cache/managed-policy-history.ndjson';
const account = '111122223333';
// An identity policy is used by principals of its own account.
const given = new Map([['aws:principalaccount', [account]]]);
const universe = { ...(await loadUniverse()), account, partition: 'aws', given };

/** Of the processor, all threads: a busy machine counts for little. */
function msSince(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function measure(title, pairs) {
  const times = [];
  const answers = new Map();
  const undecided = new Map();
  const slow = [];
  let parsing = 0;
  for (const { name, before, after } of pairs) {
    const texts = [before, after].map((document) => JSON.stringify(document));
    const began = process.cpuUsage();
    for (const text of texts) JSON.parse(text);
    parsing += msSince(began);
    const [one, other] = [after, before].map((document) => ({ identity: { statements: statementsOf(document) } }));
    const start = process.cpuUsage();
    const found = grantsBeyond(one, other, universe);
    const ms = msSince(start);
    times.push(ms);
    answers.set(found.is, (answers.get(found.is) ?? 0) + 1);
    if (found.is === 'unknown') undecided.set(name, found.why);
    slow.push({ name, ms });
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(2);
  const total = times.reduce((sum, ms) => sum + ms, 0);
  process.stdout.write(`\n${title}: ${times.length} pairs\n`);
  process.stdout.write(
    `  ms: median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, max ${at(1)}; ×${(total / parsing).toFixed(1)} of JSON.parse of both\n`,
  );
  process.stdout.write(
    `  beyond ${answers.get(true) ?? 0}, included ${answers.get(false) ?? 0}, undecided ${answers.get('unknown') ?? 0}\n`,
  );
  for (const { name, ms } of slow.sort((a, b) => b.ms - a.ms).slice(0, 5))
    process.stdout.write(`  ${ms.toFixed(1).padStart(8)} ms  ${name}\n`);
  for (const [name, why] of [...undecided].slice(0, 20)) process.stdout.write(`  undecided: ${name}: ${why}\n`);
}

function* versionPairs() {
  let left = most;
  for (const line of readFileSync(history, 'utf8').split('\n')) {
    if (line === '') continue;
    const { arn, versions } = JSON.parse(line);
    for (const [index, { id, document }] of versions.entries()) {
      const next = versions[index + 1];
      if (next === undefined || left-- <= 0) continue;
      const name = `${arn.replace(/.*policy\//, '')} ${id} → ${next.id}`;
      yield { name, before: document, after: next.document };
      yield { name: `${name}, the other way`, before: next.document, after: document };
    }
  }
}

const policy = (...statements) => ({ Version: '2012-10-17', Statement: statements });
const allow = (Action, Resource, Condition) => ({ Effect: 'Allow', Action, Resource, ...(Condition && { Condition }) });

/** Many long patterns that overlap in all ways. */
function* hardPairs() {
  for (const size of [4, 8, 16, 32, 64]) {
    const overlapping = Array.from(
      { length: size },
      (_, n) => `arn:aws:s3:::*${'ab'.repeat(n % 8)}*${'ba'.repeat(n >> 2)}*`,
    );
    const half = overlapping.slice(size >> 1);
    yield {
      name: `${size} overlapping resources`,
      after: policy(allow('s3:GetObject', overlapping)),
      before: policy(allow('s3:GetObject', half)),
    };
    const single = overlapping.map((one) => allow('s3:GetObject', one));
    yield {
      name: `${size} statements of them`,
      after: policy(...single),
      before: policy(...single.slice(1), allow('s3:GetObject', `${overlapping[0]}x`)),
    };
    const actions = Array.from({ length: size }, (_, n) => `s3:*${'G'.repeat(n % 5)}*t${'e'.repeat(n % 3)}*`);
    yield {
      name: `${size} overlapping actions`,
      after: policy(...actions.map((one) => allow(one, '*'))),
      before: policy(...actions.slice(1).map((one) => allow(one, '*'))),
    };
    const values = Array.from({ length: size }, (_, n) => `*${'x'.repeat(n % 7)}*${'y'.repeat(n % 5)}*`);
    yield {
      name: `${size} overlapping values`,
      after: policy(allow('s3:GetObject', '*', { 'ForAnyValue:StringLike': { 'aws:TagKeys': values } })),
      before: policy(
        ...values.map((value) => allow('s3:GetObject', '*', { 'ForAllValues:StringLike': { 'aws:TagKeys': value } })),
      ),
    };
  }
}

if (existsSync(history)) measure('consecutive versions of AWS managed policies', versionPairs());
else process.stdout.write(`${history} is not there\n`);
measure('pairs made to be hard', hardPairs());
