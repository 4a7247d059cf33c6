import type { Access } from '../iam/access/access.js';
import { type Found, findRequest } from '../iam/access/find-request.js';
import type { Universe } from '../iam/access/universe.js';
import type { Patterns, Statement } from '../iam/statement.js';

/** Searches, each counted by its statements, and statements looked at. Never time, so that no verdict depends on the machine. */
const MOST = 400_000;
const MOST_LOOKS = 2_000_000;

/** What was asked of the engine in one run: the same question, of another holder with the same limits, is answered once. */
export class Questions {
  private readonly answers = new Map<string, Found>();
  private readonly numbers = new WeakMap<Statement, number>();
  private readonly numbersOfTexts = new Map<string, number>();
  private left = MOST;
  private looks = MOST_LOOKS;

  /** Whether one more statement may be looked at. */
  spend(): boolean {
    this.looks -= 1;
    return this.looks >= 0;
  }

  /** One number for all statements that say the same. */
  numberOf(statement: Statement): number {
    const known = this.numbers.get(statement);
    if (known !== undefined) return known;
    const text = textOf(statement);
    const number = this.numbersOfTexts.get(text) ?? this.numbersOfTexts.size;
    this.numbersOfTexts.set(text, number);
    this.numbers.set(statement, number);
    return number;
  }

  /**
   * Whether there is a request in a set.
   * @param key the same only for sets and universes that are the same
   * @param size how many statements the set has, roughly
   */
  ask(key: string, size: number, access: Access, universe: Universe): Found {
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    this.left -= 1 + size;
    if (this.left < 0) return { is: 'unknown', why: 'there are too many policies to weigh them all' };
    const found = findRequest(access, universe);
    this.answers.set(key, found);
    return found;
  }
}

function textOf({ effect, actions, resources, conditions, openConditions }: Statement): string {
  const list = (patterns: Patterns | undefined) =>
    patterns && [patterns.not, patterns.open !== undefined, patterns.items.map(({ pieces }) => pieces)];
  return JSON.stringify([
    effect,
    list(actions),
    list(resources),
    conditions.map(({ operator, key, values, open }) => [
      operator,
      key,
      open !== undefined,
      values.map((one) => one.pieces),
    ]),
    openConditions !== undefined,
  ]);
}
