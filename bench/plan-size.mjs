// Time and memory for plans of 1 MB to 1 GB, against reading and parsing the same file: node bench/plan-size.mjs [program]
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writePlan } from './big-plan.mjs';
import { inFolder, interleaved, print } from './measure.mjs';

const [program = 'dist/cli.js'] = process.argv.slice(2);
const parse = 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"))';
const scan = (file) => [program, 'scan', file, '--format', 'json'];

inFolder((root) => {
  const table = [];
  const file = join(root, 'plan.json');
  for (const [megabytes, rounds] of [
    [1, 9],
    [10, 7],
    [50, 5],
    [200, 5],
  ]) {
    const resources = writePlan(file, megabytes * 1e6);
    const runs = interleaved({ 'read and JSON.parse': ['-e', parse, file], passgate: scan(file) }, rounds);
    print(`a plan of ${megabytes} MB, ${resources} resources, one in ten of IAM`, runs);
    table.push({ bytes: statSync(file).size, rounds: runs.passgate });
    // Everything but judging, and building what is judged.
    writePlan(file, megabytes * 1e6, { withIam: false });
    print(
      `a plan of ${megabytes} MB, none of IAM`,
      interleaved({ 'read and JSON.parse': ['-e', parse, file], passgate: scan(file) }, rounds),
    );
  }
  // No string holds it, so there is nothing to compare with.
  writePlan(file, 1e9);
  table.push({ bytes: statSync(file).size, rounds: interleaved({ passgate: scan(file) }, 3).passgate });
  rmSync(file);

  process.stdout.write('\npassgate, medians: is it linear?\n');
  for (const { bytes, rounds } of table) {
    const [ms, mb] = ['ms', 'mb'].map((unit) => median(rounds.map((each) => each[unit])));
    const cells = [`${(bytes / 1e6).toFixed(0)} MB`, `${ms.toFixed(0)} ms`, `${((ms * 1e6) / bytes).toFixed(1)} ms/MB`];
    cells.push(`${mb.toFixed(0)} MiB`, `${((mb * 2 ** 20) / bytes).toFixed(2)} bytes a byte`);
    process.stdout.write(`${cells.map((cell) => cell.padStart(18)).join('')}\n`);
  }
});

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}
