import { type Added, groupAdded, spanned } from './compare/additions.js';
import { addedAccess, type Beyond, type Patience } from './compare/beyond.js';
import type { Comparison, Outcome, Undecided, Who } from './compare/comparison.js';
import { byDanger, byService, type Danger, dangerOf } from './compare/danger.js';
import { type Effective, effectiveOf } from './compare/effective.js';
import { managedPolicies } from './compare/managed.js';
import { masked } from './compare/masked.js';
import { type Pair, pairsOf } from './compare/pairs.js';
import { readSide, type Side } from './compare/side.js';
import type { Subject } from './compare/subjects.js';
import { whyNot } from './compare/was.js';
import { levelOf } from './data/actions.js';
import { loadUniverse } from './data/universe.js';
import { about } from './iam/access/access.js';
import { contains } from './iam/access/decide.js';
import type { FoundRequest } from './iam/access/find-request.js';
import type { Policies } from './iam/access/policies.js';
import type { Universe } from './iam/access/universe.js';
import type * as iam from './iam/statement.js';
import type { Place } from './input/place.js';
import type { Problem, Resource } from './input/resource.js';
import { causesIn } from './model/causes.js';
import type { Statement } from './model/policy.js';
import { showCause } from './model/show.js';

export interface CompareOptions {
  /** Files: two policy documents, two plans or two templates. */
  before: string;
  after: string;
  /** Absolute. */
  cwd: string;
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
 * @returns or why these two cannot be compared (exit 2)
 */
export async function compare(options: CompareOptions): Promise<CompareResult | { usage: string }> {
  const before = await readSide(options.before, options.cwd);
  const after = await readSide(options.after, options.cwd);
  if ('problem' in before || 'problem' in after) return unread(options, [before, after]);
  const usage = unlike(before, after);
  if (usage !== undefined) return { usage };

  const pairs = pairsOf(before, after);
  const managed = await managedPolicies([...before.subjects, ...after.subjects]);
  const run = new Run(await loadUniverse());
  for (const pair of pairs) run.add(pair, effectiveOf(pair, managed));
  const { undecided } = run;
  const added = groupAdded(run.added);
  const problems = [...before.problems, ...after.problems];
  const secrets = [...before.secrets, ...after.secrets];
  const comparison: Comparison = {
    version: options.version,
    kind: after.kind,
    before: before.name,
    after: after.name,
    compared: pairs.length,
    outcome: outcomeOf(added.length, undecided.length + problems.length),
    added,
    undecided,
    notes: [...before.notes, ...after.notes],
    problems,
  };
  return { comparison: masked(comparison, secrets), secrets };
}

/** 0 nothing was added, 1 something was, 3 not all of it could be decided. */
export function exitCodeOfComparison({ outcome }: Comparison): 0 | 1 | 3 {
  return outcome === 'undecided' ? 3 : outcome === 'added' ? 1 : 0;
}

const MOST_CAUSES = 3;
/** In all, before the rest is called undecided, too. */
const MOST_UNDECIDED = 30;

/** What was found so far. */
class Run {
  readonly added: Added[] = [];
  readonly undecided: Undecided[] = [];
  /** Of those who hold the same policies. */
  private readonly found = new Map<string, Beyond>();
  private readonly patience: Patience = { left: MOST_UNDECIDED };
  private readonly numbers = new Map<unknown, number>();

  constructor(private readonly universe: Universe) {}

  add({ after, before }: Pair, effective: Effective): void {
    const { part } = after;
    const who: Who = { resource: after.shown, policy: after.policy, isNew: before === undefined };
    const open = new Set<string>();
    const leaveOpen = (why: string, place: Place, on: Resource) => {
      const key = JSON.stringify([why, place, on.address]);
      if (!open.has(key))
        this.undecided.push({ part, who: [who], why, resource: on.address, place: spanned(place, on) });
      open.add(key);
    };
    for (const { why, place, on } of effective.doubts) leaveOpen(why, place, on);
    if (effective.unchanged) return;
    const { added, undecided, more } = this.beyond(effective, after);
    const origins = originsOf(effective);
    const { unless } = effective;
    const keys = keysOf(effective);
    const told = new Set<string>();
    for (const found of added) {
      const { request } = found;
      const origin = origins.get(allowing(found, effective.after)?.place);
      if (origin === undefined) throw new Error('a request that no statement allows');
      const key = JSON.stringify([origin.on.address, origin.statement.place, request, [...request.context]]);
      if (told.has(key)) continue;
      told.add(key);
      const actions = [...found.actions].sort((a, b) => byDanger(danger(a), danger(b)) || byService(a, b));
      const worst = actions[0];
      const was = whyNot(effective.before, before, request, this.universe);
      this.added.push({
        ...{ part, who, request, actions, ...origin, unless, was, keys },
        danger: worst === undefined ? 'unlisted' : danger(worst),
      });
    }
    for (const { why, statement } of undecided) {
      const origin = origins.get((statement as Statement | undefined)?.place) ?? [...origins.values()][0];
      if (origin !== undefined) leaveOpen(because(why, origin.statement), origin.statement.place, origin.on);
    }
    const [first] = origins.values();
    const rest = 'there is more, which was not looked at: too much is added, or too much cannot be decided';
    if (more && first !== undefined) leaveOpen(rest, first.on.place, first.on);
  }

  private beyond(effective: Effective, { on }: Subject): Beyond {
    const lists = effective.identity.map((list) =>
      list?.map(({ statements, when }) => [this.numberOf(statements), when]),
    );
    const { account, partition, region, when } = on ?? {};
    const key = JSON.stringify([lists, account, partition, region, when]);
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const here = {
      ...(account !== undefined && { account }),
      ...(partition !== undefined && { partition }),
      ...(region !== undefined && { region }),
    };
    const found = addedAccess(effective.after, effective.before, { ...this.universe, ...here }, this.patience);
    this.found.set(key, found);
    return found;
  }

  private numberOf(statements: unknown): number {
    const number = this.numbers.get(statements) ?? this.numbers.size;
    this.numbers.set(statements, number);
    return number;
  }
}

function danger(action: string): Danger {
  return dangerOf(action, levelOf(action));
}

/** The statement that allows it: the engine found it by one that may. */
function allowing({ request, statement }: FoundRequest, { identity }: Policies): Statement | undefined {
  const allows = (one: iam.Statement) => one.effect === 'Allow' && contains(about(one), request) === true;
  const found = statement !== undefined && allows(statement) ? statement : identity?.statements.find(allows);
  return (found ?? statement) as Statement | undefined;
}

/** What of the statement is not known, where that is why. */
function because(why: string, statement: Statement): string {
  const causes = [...new Set(causesIn(statement).map(showCause))];
  return causes.length === 0 ? why : causes.slice(0, MOST_CAUSES).join('; ');
}

/** Condition keys as the policies spell them, in policy variables, too. */
function keysOf({ written }: Effective): string[] {
  return written.flatMap(({ statements }) =>
    statements.flatMap(({ conditions, resources }) => [
      ...conditions.map(({ key }) => key),
      ...(resources?.items ?? []).flatMap(({ pieces }) => pieces.flatMap(spelledKey)),
    ]),
  );
}

/** `aws:PrincipalTag/team` of `${aws:PrincipalTag/team, 'none'}`. */
function spelledKey(piece: iam.Pieces[number]): string[] {
  return typeof piece === 'string' || piece.stands !== 'variable' ? [] : [piece.name.split(',', 1)[0]?.trim() ?? ''];
}

/** The engine may hand back a copy of a statement, in which gaps are filled; its place is still the one. */
function originsOf({ written }: Effective): Map<Place | undefined, { statement: Statement; on: Resource }> {
  return new Map(
    [...written]
      .reverse()
      .flatMap(({ on, statements }) => statements.map((statement) => [statement.place, { statement, on }] as const)),
  );
}

function outcomeOf(added: number, open: number): Outcome {
  if (open > 0) return 'undecided';
  return added > 0 ? 'added' : 'nothing';
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

function unlike(before: Side, after: Side): string | undefined {
  if (before.kind !== after.kind) {
    const [a, b] = [kinds[before.kind], kinds[after.kind]];
    return `${before.name} is ${a} and ${after.name} ${b}; compare two of one kind`;
  }
  if (before.part === after.part || before.part === undefined || after.part === undefined) return undefined;
  const [a, b] = [parts[before.part], parts[after.part]];
  return `${before.name} ${a} and ${after.name} ${b}; compare two of one kind`;
}
