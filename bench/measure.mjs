import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('..', import.meta.url));

// By --require: an --import would start the loader of modules in the baseline, too, which takes longer than the rest of it.
const peak = fileURLToPath(new URL('peak.cjs', import.meta.url));

/**
 * Runs Node with each of these arguments, one after the other, round by round, so that a busy machine hits all alike.
 * @param {Record<string, string[] | { args: string[], env: Record<string, string> }>} subjects name → arguments of `node`, and
 *   more variables; the first one is the baseline
 * @param {number} rounds
 * @throws where one ends otherwise than with 0, or with 1 and a report
 * @returns {Record<string, { ms: number, mb: number }[]>} one entry a round
 */
export function interleaved(subjects, rounds) {
  const runs = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, subject] of Object.entries(subjects)) {
      const { args, env } = Array.isArray(subject) ? { args: subject, env: {} } : subject;
      const start = process.hrtime.bigint();
      const child = spawnSync(process.execPath, ['--require', peak, ...args], {
        cwd: project,
        // Without what makes Node itself slow, certificates of the machine for one.
        env: { PATH: process.env.PATH, ...env },
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
        maxBuffer: 2 ** 28,
      });
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      // A crash is fast, and no measurement.
      if (child.status !== 0 && !(child.status === 1 && child.stdout.length > 0)) {
        throw new Error(`${name}: exit ${child.status}: ${String(child.stderr).slice(0, 500)}`);
      }
      runs[name].push({ ms, mb: Number(child.output[3]) / 1024 });
    }
  }
  return runs;
}

/**
 * Prints medians, and how many times the baseline's they are: the median of the rounds' ratios, with the least and the greatest.
 * @param {string} title
 * @param {ReturnType<typeof interleaved>} runs
 */
export function print(title, runs) {
  const [baseline = []] = Object.values(runs);
  process.stdout.write(`\n${title} (${baseline.length} rounds)\n`);
  for (const [name, rounds] of Object.entries(runs)) {
    const cells = [name.padEnd(34)];
    for (const unit of ['ms', 'mb']) {
      const ratios = rounds.map((each, round) => each[unit] / baseline[round][unit]);
      const value = median(rounds.map((each) => each[unit])).toFixed(0);
      const range = `${Math.min(...ratios).toFixed(2)}..${Math.max(...ratios).toFixed(2)}`;
      cells.push(
        `${value.padStart(6)} ${unit.toUpperCase().replace('MS', 'ms')}  ×${median(ratios).toFixed(2)} (${range})`.padEnd(
          36,
        ),
      );
    }
    process.stdout.write(`${cells.join(' ').trimEnd()}\n`);
  }
}

/** Calls `work` with a new folder, which is gone afterwards. */
export function inFolder(work) {
  const root = mkdtempSync(join(tmpdir(), 'passgate-bench-'));
  try {
    work(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
