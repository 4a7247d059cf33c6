import { type Assertion, isWord, type Node, PatternError, parsePattern } from './parse.js';

type Instruction =
  | { op: 'character'; accepts: (codePoint: number) => boolean }
  | { op: 'assert'; is: Assertion }
  | { op: 'jump'; to: number }
  /** The first way is preferred. */
  | { op: 'split'; first: number; second: number }
  | { op: 'save'; slot: number }
  | { op: 'match' };

export interface Regex {
  groups: readonly (string | undefined)[];
  program: readonly Instruction[];
}

/** Offsets in UTF-16 units: start and end of the whole, then of each group; -1 where a group had no part in it. */
export type Match = readonly number[];

/** Nobody writes longer ones; matching takes time for each instruction and character. */
const MAX_PROGRAM = 20_000;

/** Throws `PatternError`. */
export function compileRegex(source: string): Regex {
  const { node, groups } = parsePattern(source);
  const program: Instruction[] = [];
  emit(node, program);
  program.push({ op: 'match' });
  return { groups, program };
}

function emit(node: Node, program: Instruction[]): void {
  if (program.length > MAX_PROGRAM) throw new PatternError('the pattern is too large');
  switch (node.kind) {
    case 'character':
      program.push({ op: 'character', accepts: node.accepts });
      return;
    case 'assertion':
      program.push({ op: 'assert', is: node.is });
      return;
    case 'sequence':
      for (const each of node.nodes) emit(each, program);
      return;
    case 'group':
      program.push({ op: 'save', slot: 2 * node.index });
      emit(node.node, program);
      program.push({ op: 'save', slot: 2 * node.index + 1 });
      return;
    case 'choice':
      emitChoice(node.nodes, program);
      return;
    case 'repeat':
      emitRepeat(node, program);
      return;
  }
}

function emitChoice(nodes: readonly Node[], program: Instruction[]): void {
  const exits: number[] = [];
  for (const [index, node] of nodes.entries()) {
    if (index === nodes.length - 1) {
      emit(node, program);
      break;
    }
    const split = program.length;
    program.push({ op: 'match' });
    emit(node, program);
    exits.push(program.length);
    program.push({ op: 'match' });
    program[split] = { op: 'split', first: split + 1, second: program.length };
  }
  for (const exit of exits) program[exit] = { op: 'jump', to: program.length };
}

function emitRepeat({ node, least, most, greedy }: Node & { kind: 'repeat' }, program: Instruction[]): void {
  for (let count = 0; count < least; count += 1) emit(node, program);
  const fork = (inside: number, behind: number): Instruction =>
    greedy ? { op: 'split', first: inside, second: behind } : { op: 'split', first: behind, second: inside };
  if (most === Number.POSITIVE_INFINITY) {
    const split = program.length;
    program.push({ op: 'match' });
    emit(node, program);
    program.push({ op: 'jump', to: split });
    program[split] = fork(split + 1, program.length);
    return;
  }
  const splits: number[] = [];
  for (let count = least; count < most; count += 1) {
    splits.push(program.length);
    program.push({ op: 'match' });
    emit(node, program);
  }
  for (const split of splits) program[split] = fork(split + 1, program.length);
}

interface Thread {
  at: number;
  slots: readonly number[];
}

/**
 * The first match from an offset on, preferring as Perl and Go do. All ways are followed at once, so that it takes time in proportion to
 * pattern and text, whatever they are. `charge` is told of every step.
 */
export function matchFrom(
  regex: Regex,
  text: string,
  from: number,
  charge: (steps: number) => void,
): Match | undefined {
  const { program, groups } = regex;
  const empty = new Array<number>(2 * (groups.length + 1)).fill(-1);
  let threads: Thread[] = [];
  let best: readonly number[] | undefined;
  for (let at = from; at <= text.length; ) {
    const visited = new Set<number>();
    const current: Thread[] = [];
    for (const thread of threads) follow(program, thread, text, at, visited, current);
    if (best === undefined) follow(program, { at: 0, slots: replaced(empty, 0, at) }, text, at, visited, current);
    charge((visited.size + 1) * (2 + groups.length));
    if (current.length === 0 && best !== undefined) break;
    const code = text.codePointAt(at);
    const next: Thread[] = [];
    for (const thread of current) {
      const instruction = program[thread.at];
      if (instruction?.op === 'match') {
        best = replaced(thread.slots, 1, at);
        // Ways that come later are not preferred.
        break;
      }
      if (instruction?.op === 'character' && code !== undefined && instruction.accepts(code)) {
        next.push({ at: thread.at + 1, slots: thread.slots });
      }
    }
    threads = next;
    at += code !== undefined && code > 0xffff ? 2 : 1;
  }
  return best;
}

/** Goes on from a thread to all instructions that read a character or are the end. */
function follow(
  program: readonly Instruction[],
  start: Thread,
  text: string,
  at: number,
  visited: Set<number>,
  into: Thread[],
): void {
  const open: Thread[] = [start];
  for (let thread = open.pop(); thread !== undefined; thread = open.pop()) {
    const instruction = program[thread.at];
    if (instruction === undefined || visited.has(thread.at)) continue;
    visited.add(thread.at);
    const { slots } = thread;
    switch (instruction.op) {
      case 'jump':
        open.push({ at: instruction.to, slots });
        break;
      case 'split':
        open.push({ at: instruction.second, slots }, { at: instruction.first, slots });
        break;
      case 'save':
        open.push({ at: thread.at + 1, slots: replaced(slots, instruction.slot, at) });
        break;
      case 'assert':
        if (holds(instruction.is, text, at)) open.push({ at: thread.at + 1, slots });
        break;
      default:
        into.push(thread);
    }
  }
}

function replaced(slots: readonly number[], slot: number, value: number): readonly number[] {
  return slots.with(slot, value);
}

function holds(assertion: Assertion, text: string, at: number): boolean {
  switch (assertion) {
    case 'text-start':
      return at === 0;
    case 'text-end':
      return at === text.length;
    case 'line-start':
      return at === 0 || text.charAt(at - 1) === '\n';
    case 'line-end':
      return at === text.length || text.charAt(at) === '\n';
    default: {
      const before = at > 0 && isWord(text.charCodeAt(at - 1));
      const after = at < text.length && isWord(text.charCodeAt(at));
      return (before !== after) === (assertion === 'word-boundary');
    }
  }
}

/** All matches that do not overlap, from the left, as Go's `FindAll`. An empty one directly behind another match does not count. */
export function matchAll(regex: Regex, text: string, charge: (steps: number) => void): Match[] {
  const matches: Match[] = [];
  let previousEnd = -1;
  for (let at = 0; at <= text.length; ) {
    const match = matchFrom(regex, text, at, charge);
    if (match === undefined) break;
    const [start = 0, end = 0] = match;
    if (end > start || start !== previousEnd) matches.push(match);
    previousEnd = end;
    at = end > start ? end : end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);
  }
  return matches;
}
