import { randomUUID } from 'node:crypto';
import { createWriteStream, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { detect } from './input/detect.js';
import { showPath } from './input/paths.js';
import { readUtf8, sayError } from './input/read.js';
import { createComplaints } from './input/terraform/complaints.js';
import { readConfig } from './input/terraform/config.js';
import { collectBefore, collectInstances } from './input/terraform/instances.js';
import { type JsonObject, member, memberAt } from './input/terraform/json.js';
import { createModules } from './input/terraform/modules.js';
import { readPlan } from './input/terraform/plan.js';
import { planMembers } from './input/terraform/plan-members.js';
import { collectSecrets } from './input/terraform/secrets.js';
import { createHider, type Hider } from './slim/hide.js';
import { iamNames } from './slim/iam-names.js';
import { leavesOf } from './slim/json-strings.js';
import { neededOf } from './slim/needed.js';

export interface SlimOptions {
  /** The plan, as given. */
  plan: string;
  /** Where to write; undefined: beside the plan, `plan.slim.json.gz` for `plan.json`. */
  output: string | undefined;
  /** Absolute. */
  cwd: string;
}

export interface Slimmed {
  /** The path as shown. */
  output: string;
  bytes: { before: number; after: number };
  /** How many different texts and numbers were replaced. */
  secrets: number;
}

/** So many characters are handed to gzip at once. */
const PIECE = 2 ** 16;

/**
 * Writes what judging needs of a plan, packed with gzip, with stand-ins for what is sensitive: the same bytes for the same plan. Scanning that
 * finds what scanning the plan finds.
 *
 * @returns or what is wrong with the plan or the paths (`usage`): nothing was written then, and what was there before is still there
 */
export async function slim({
  plan,
  output,
  cwd,
}: SlimOptions): Promise<Slimmed | { problem: string } | { usage: string }> {
  const from = resolve(cwd, plan);
  const to = resolve(cwd, output ?? besides(plan));
  if (isSame(from, to)) return { usage: `\`${plan}\` would be written over; name another file with \`--output\`` };
  if (statSync(to, { throwIfNoEntry: false })?.isFile() === false) {
    return { usage: `\`${showPath(to, cwd)}\` is there already, and is no file; name a file with \`--output\`` };
  }
  const read = readUtf8(from);
  if ('problem' in read) return { problem: read.problem.message };
  const found = await detect(read.bytes, showPath(from, cwd));
  if (found.kind === 'broken') return { problem: found.message };
  if (found.kind !== 'plan') {
    return { problem: found.kind === 'template' ? 'it is a template, and no plan' : found.why };
  }
  const [problem] = readPlan(found.json, '', null).problems;
  if (problem !== undefined) return { problem: problem.message };

  const { hider, secrets } = hiderFor(found.json);
  const part = resolve(dirname(to), `.passgate-${randomUUID()}.part`);
  try {
    // Loaded only then: nothing else packs.
    const { createGzip } = process.getBuiltinModule('node:zlib');
    // For its owner only: what is not marked may be a secret all the same. Never by way of a link that somebody has put there.
    const file = createWriteStream(part, { mode: 0o600, flags: 'wx' });
    await pipeline(Readable.from(inPieces(neededOf(found.json, hider))), createGzip(), file);
    const after = statSync(part).size;
    renameSync(part, to);
    return { output: showPath(to, cwd), bytes: { before: read.bytes.length, after }, secrets };
  } catch (error) {
    rmSync(part, { force: true });
    if (typeof error === 'object' && error !== null && 'syscall' in error) {
      return { problem: `\`${showPath(to, cwd)}\` was not written: ${sayError(error)}` };
    }
    throw error;
  }
}

/** What judging needs of a plan that was read without a problem, with stand-ins: the text that `slim` packs. */
export function slimText(json: JsonObject): string {
  return [...neededOf(json, hiderFor(json).hider)].join('');
}

function hiderFor(json: JsonObject): { hider: Hider; secrets: number } {
  const plan = planMembers(json);
  const complaints = createComplaints('');
  const config = readConfig(memberAt(plan.configuration, 'root_module'), complaints);
  const modules = createModules(config);
  const after = collectInstances(plan, modules, complaints).byAddress.values();
  const before = collectBefore(plan, modules).byAddress.values();
  const instances = [...after, ...before];
  const secrets = collectSecrets(plan, config, instances);
  const hider = createHider(secrets, { all: iamNames(instances), leaves: printable(leavesOf(secrets)) });
  return { hider, secrets: hider.standIns().length };
}

/** Those that count as secrets: they are read as if they were an output. */
function printable(leaves: readonly string[]): readonly string[] {
  const json = { planned_values: { outputs: { leaves: { sensitive: true, value: leaves } } } };
  const config = readConfig(member(json, 'configuration'), createComplaints(''));
  return collectSecrets(planMembers(json), config, []);
}

function besides(plan: string): string {
  return `${plan.replace(/\.gz$/, '').replace(/\.json$/, '')}.slim.json.gz`;
}

/** Also by way of a link. */
function isSame(one: string, other: string): boolean {
  return one === other || real(one) === real(other);
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // It is not there yet, or cannot be seen: then it is no link that leads to the plan.
    return path;
  }
}

function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
