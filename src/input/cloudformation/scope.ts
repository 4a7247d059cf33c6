import type { Place, Route, Span, Syntax } from '../place.js';
import type { Cause, Unknown } from '../value.js';
import type { Parameter } from './parameters.js';

/** What names mean in a template, and how much may still be made of it. */
export interface Scope {
  /** The file, as in `Document.name`. */
  file: string;
  syntax: Extract<Syntax, 'yaml' | 'json'>;
  parameters: ReadonlyMap<string, Parameter>;
  /** Types by logical id. */
  resources: ReadonlyMap<string, string>;
  /** A macro, module or loop makes resources besides these, so that a name that is not here may exist all the same. */
  generates: boolean;
  budget: Budget;
}

/** Units are about as large as a character: those of texts, route steps, and `VALUE_COST` for a value. */
export interface Budget {
  left: number;
  /** Where it ran out. */
  exceededAt?: Place;
}

/** A spot in a resource's properties: everything that is evaluated there has this place. */
export interface Spot {
  place: Place;
  /** What stands there, as people write it. */
  expression: string;
}

/** What a value with its place weighs against a character. */
export const VALUE_COST = 16;

/**
 * Enough for any template that AWS takes (1 MB), not for one that repeats a long default ten thousand times.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
export function newBudget(textLength: number): Budget {
  return { left: 4_000_000 + 16 * textLength };
}

/** False once the budget is used up. */
export function spend(scope: Scope, units: number, place: Place): boolean {
  const { budget } = scope;
  budget.left -= units;
  if (budget.left >= 0) return true;
  budget.exceededAt ??= place;
  return false;
}

/** The place of a piece of the template. */
export function placeOf(span: Span, route: Route, scope: Scope): Place {
  return { file: scope.file, span, syntax: scope.syntax, route };
}

/** Why what stands at a spot is not known. */
export function cause(kind: Cause['kind'], { expression, place }: Spot): Cause {
  return { kind, expression, place };
}

/** A value that is not known, at a spot. */
export function unknown(kind: Cause['kind'], spot: Spot): Unknown {
  return { kind: 'unknown', cause: cause(kind, spot), place: spot.place };
}
