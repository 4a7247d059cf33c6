import { ACTION_OPTIONS } from '../action.js';
import { ARN_OPTIONS } from '../arn/arn.js';
import type { Condition, Pieces } from '../statement.js';
import type { Budget } from '../text/budget.js';
import { covers, reaches } from '../text/pattern.js';
import type { Part, Truths } from './parts.js';

/** More patterns than these are not compared one by one: what they say of a pattern with gaps is left open. */
const MOST_PATTERNS = 50;

/** What holding two patterns against each other costs, beside a step of an automaton. */
const COST = 200;

type Relation = 'implies' | 'excludes' | 'neither' | 'perhaps';

/**
 * What a pattern with gaps says of the other patterns for the same side of a request, whatever stands in its gaps: what matches
 * `${account}:role/app` matches `${account}:role/*`.
 */
export class GapRelations {
  private readonly known = new Map<string, Relation>();

  constructor(
    private readonly parts: readonly Part[],
    private readonly budget: Budget,
  ) {}

  /** Whether one request can be like this; parts that are not decided count for nothing. */
  possible(truths: Truths): boolean {
    return this.parts.every((part, number) => {
      if (!('gaps' in part) || !part.gaps || truths[number] !== true) return true;
      return this.parts.every((_, other) => {
        const is = truths[other];
        if (is === undefined || other === number) return true;
        return this.between(number, other) !== (is ? 'excludes' : 'implies');
      });
    });
  }

  /**
   * Whether the answer may hang on a text that exists but is not known: another pattern, condition or principal may or may not be
   * about the same, depending on it.
   */
  hangOnFixed(): boolean {
    return this.parts.some((part, number) => {
      if (!hasFixed(part)) return false;
      return this.parts.some((other, at) => at !== number && this.mayMeet(number, at, part, other));
    });
  }

  private mayMeet(number: number, at: number, part: Part, other: Part): boolean {
    if (part.of === 'principal') return other.of === 'principal';
    if (part.of === 'condition') return other.of === 'condition' && keyOf(other.condition) === keyOf(part.condition);
    return this.between(number, at) === 'perhaps';
  }

  private between(gapped: number, other: number): Relation {
    const key = `${gapped} ${other}`;
    const relation = this.known.get(key) ?? this.relate(this.parts[gapped], this.parts[other]);
    this.known.set(key, relation);
    return relation;
  }

  private relate(gapped: Part | undefined, other: Part | undefined): Relation {
    if (gapped === undefined || other === undefined || !('gaps' in gapped) || !('gaps' in other)) return 'neither';
    const [pattern] = gapped.patterns;
    if (pattern === undefined || gapped.of !== other.of || gapped === other) return 'neither';
    const options = gapped.of === 'action' ? ACTION_OPTIONS : ARN_OPTIONS;
    if (other.patterns.length > MOST_PATTERNS || this.budget.left < 0) return 'perhaps';
    this.budget.left -= COST * other.patterns.length;
    if (covers(other.patterns, pattern, options, this.budget) === true) return 'implies';
    const reached = other.patterns.map((one) => reaches(one, pattern, options, this.budget));
    if (reached.every((one) => one === false)) return 'excludes';
    return reached.includes('unknown') ? 'perhaps' : 'neither';
  }
}

function keyOf({ key }: Condition): string {
  return key.toLowerCase();
}

function hasFixed(part: Part): boolean {
  const fixed = (pieces: Pieces) => pieces.some((piece) => typeof piece !== 'string' && piece.stands === 'fixed');
  if ('gaps' in part) return part.patterns.some(fixed);
  if (part.of === 'principal') return part.principals.items.some((item) => fixed(item.pieces));
  return part.of === 'condition' && part.condition.values.some((value) => fixed(value.pieces));
}
