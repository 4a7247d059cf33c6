// Writes the tables of src/data/tables from npm packages that are no dependencies: npm run data. Needs the network, npm and tar.
// Fetched, checked against their hashes and unpacked into a folder that is gone afterwards.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

register('./typescript-hooks.mjs', import.meta.url);
const { tables } = await import('./data/tables.js');

const folder = mkdtempSync(join(tmpdir(), 'passgate-data-'));
try {
  for (const [path, text] of tables(folder)) {
    writeFileSync(path, text);
    process.stdout.write(`${path}: ${Math.round(text.length / 1024)} kB\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
