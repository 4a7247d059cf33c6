import type { Condition, Gap, Pieces } from '../statement.js';
import type { Comparison, Operator } from './condition-operators.js';
import type { Context } from './context.js';
import { resolve, variableKeys } from './variables.js';

/** One value as a policy writes it, its variables replaced. */
export interface WrittenValue {
  pieces: Pieces;
  /** Values with one name are one text, whatever stands in their gaps. Undefined: that cannot be told. */
  name: string | undefined;
}

/** What a condition compares each single value of a request with. `StringEquals` and `StringNotEquals` differ in what follows only. */
export interface ValueTest {
  comparison: Comparison;
  ignoreCase: boolean;
  values: readonly WrittenValue[];
  /** There may be more values than these. */
  open: boolean;
}

/** What `resolve` changes: variables, wildcards, and how the policy decoder writes `${*}` and `${?}`. */
const CHANGES = /[$*?\u{F002A}\u{F003F}]/u;

/** Two values: neither replaces a variable, so that a gap is left. */
const NOT_SETTLED: readonly string[] = ['', ''];

/** Whether a text may be another one each time that it is met. */
function isUnsettled(pieces: Pieces): boolean {
  return pieces.some((piece) => typeof piece !== 'string' && piece.stands === 'unknown');
}

/** Values with one name are the same; undefined where what is not known may make a difference. */
export function nameOf({ values, open }: Condition): string | undefined {
  if (open !== undefined || values.some(({ pieces }) => isUnsettled(pieces))) return undefined;
  return JSON.stringify(values.map(({ pieces }) => pieces));
}

/** The comparison's own name: `ForAllValues:StringNotLikeIfExists` compares by `StringLike`, `ArnEquals` by `ArnLike`. */
export function comparisonOf(operator: string): string {
  const positive = operator
    .replace(/^.*:/, '')
    .replace(/IfExists$/, '')
    .replace('Not', '');
  return positive === 'ArnEquals' ? 'ArnLike' : positive;
}

/**
 * What a condition compares with; `settled` holds the keys whose values are known. Variables of all others become gaps. Values that
 * no request can equal are left out.
 */
export function valueTest(condition: Condition, operator: Operator, settled: Context): ValueTest {
  const values = new Map<string, WrittenValue>();
  const unnamed: WrittenValue[] = [];
  for (const { pieces } of condition.values) {
    const resolved = operator.variables ? resolveSettled(pieces, settled, operator) : pieces;
    if (resolved === undefined) continue;
    if (isUnsettled(pieces)) unnamed.push({ pieces: resolved, name: undefined });
    else {
      const name = spelling(pieces);
      values.set(name, { pieces: resolved, name });
    }
  }
  return {
    comparison: operator,
    ignoreCase: condition.operator.includes('IgnoreCase'),
    values: [...values.values(), ...unnamed],
    open: condition.open !== undefined,
  };
}

function spelling(pieces: Pieces): string {
  const [first = ''] = pieces;
  return pieces.length < 2 && typeof first === 'string' ? first : JSON.stringify(pieces);
}

function resolveSettled(pieces: Pieces, settled: Context, how: { wildcards: boolean }): Pieces | undefined {
  if (pieces.every((piece) => (typeof piece === 'string' ? !CHANGES.test(piece) : !asks(piece)))) return pieces;
  const open = variableKeys(pieces).filter((key) => !settled.has(key));
  const context =
    open.length === 0 ? settled : new Map([...settled, ...open.map((key) => [key, NOT_SETTLED] as const)]);
  return resolve(pieces, context, how);
}

function asks(gap: Gap): boolean {
  return gap.stands === 'variable';
}
