import { groupAdded, groupUndecided } from './compare/additions.js';
import type { Comparison, Outcome } from './compare/comparison.js';
import { accessFinder } from './compare/find-added.js';
import { masked } from './compare/masked.js';
import { pairsOf } from './compare/pairs.js';
import { readSide, type Side } from './compare/side.js';
import { type Config, type ConfigProblem, loadConfig } from './config/config.js';
import { loadUniverse } from './data/universe.js';
import type { Place } from './input/place.js';
import type { Problem } from './input/resource.js';

export interface CompareOptions {
  /** Files: two policy documents, two plans or two templates. */
  before: string;
  after: string;
  /** Absolute. */
  cwd: string;
  config: string | undefined;
  sourceDir: string | undefined;
  version: string;
}

export interface CompareResult {
  comparison: Comparison;
  /** What must not be printed, wherever else it may turn up. */
  secrets: readonly string[];
}

/**
 * What the second file allows that the first did not: reads both, finds everybody whose access the one decides about again in the
 * other, and asks for requests that are allowed after and were not before.
 * @returns or what is wrong with the configuration, or why these two cannot be compared (exit 2)
 */
export async function compare(options: CompareOptions): Promise<CompareResult | { usage: readonly ConfigProblem[] }> {
  const { version } = options;
  const loaded = await loadConfig(options.cwd, options.config);
  if ('problems' in loaded) return { usage: loaded.problems };
  const { config } = loaded;

  const where = { ...options, accounts: config.accounts };
  const before = await readSide(options.before, where);
  const after = await readSide(options.after, where);
  if ('problem' in before || 'problem' in after) return unread(options, [before, after]);
  const unlike = sayUnlike(before, after);
  if (unlike !== undefined) return { usage: [unlike] };

  const pairs = pairsOf(before, after);
  const find = accessFinder(await loadUniverse(), controlsFor([before, after], config));
  const found = pairs.map(find);
  const located = async <Item extends { resource: string; place: Place }>(one: Item): Promise<Item> => ({
    ...one,
    place: await after.place(one.resource, one.place),
  });
  const added = await Promise.all(groupAdded(found.flatMap((one) => one.added)).map(located));
  // What is no statement may be of the first.
  const open = found.flatMap((one) =>
    one.undecided.map((each) => (each.statement === undefined ? each : located(each))),
  );
  const undecided = groupUndecided(await Promise.all(open));

  const problems = [...before.problems, ...after.problems];
  const secrets = [...before.secrets, ...after.secrets];
  const outcome = outcomeOf(added.length, undecided.length + problems.length);
  const comparison: Comparison = {
    ...{ version, kind: after.kind, before: before.name, after: after.name, compared: pairs.length },
    ...{ outcome, added, undecided, notes: [...before.notes, ...after.notes], problems },
  };
  return { comparison: masked(comparison, secrets), secrets };
}

/** 0 nothing was added, 1 something was, 3 not all of it could be decided. */
export function exitCodeOfComparison({ outcome }: Comparison): 0 | 1 | 3 {
  return outcome === 'undecided' ? 3 : outcome === 'added' ? 1 : 0;
}

function outcomeOf(added: number, open: number): Outcome {
  if (open > 0) return 'undecided';
  return added > 0 ? 'added' : 'nothing';
}

/** What a control policy allows is not limited by itself, where it is one that the configuration names. */
function controlsFor(sides: readonly Side[], { scps, rcps, policyFiles }: Config): Pick<Config, 'scps' | 'rcps'> {
  return sides.some(({ path }) => policyFiles.includes(path)) ? { scps: [], rcps: [] } : { scps, rcps };
}

function unread(
  { before, after, version }: CompareOptions,
  sides: readonly (Side | { problem: Problem })[],
): CompareResult {
  const problems = sides.flatMap((side) => ('problem' in side ? [side.problem] : side.problems));
  const nothing = { kind: null, compared: 0, added: [], undecided: [], notes: [] };
  return { comparison: { ...nothing, version, before, after, outcome: 'undecided', problems }, secrets: [] };
}

const kinds = { policy: 'a policy document', plan: 'a Terraform plan', template: 'a CloudFormation template' } as const;
const parts = {
  identity: 'says what its holder may do (no `Principal`)',
  trust: 'is a trust policy (`Principal` without `Resource`)',
  resource: 'is the policy of a resource (`Principal`)',
} as const;

function sayUnlike(before: Side, after: Side): ConfigProblem | undefined {
  const say = (one: string, other: string) => ({
    file: before.name,
    message: `it ${one} and ${after.name} ${other}; compare two of one kind`,
  });
  if (before.kind !== after.kind) return say(`is ${kinds[before.kind]}`, kinds[after.kind]);
  if (before.part === after.part || before.part === undefined || after.part === undefined) return undefined;
  return say(parts[before.part], parts[after.part]);
}
