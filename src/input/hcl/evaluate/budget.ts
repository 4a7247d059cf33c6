/** How much evaluating may still do, in steps: about one for every node of an expression, every item and every 16 characters made. */
export interface Budget {
  left: number;
  /** How many evaluations are under way within each other right now, through all scopes. */
  depth: number;
}

/** The depth of evaluations within each other, and of values. Nobody writes such things by hand. */
export const MAX_DEPTH = 400;

/** The size of one value: every value within counts one, every 16 characters, too. A value used twice counts twice. */
export const MAX_SIZE = 1_000_000;

/** For all that is evaluated with it together. */
export function newBudget(steps = 5_000_000): Budget {
  return { left: steps, depth: 0 };
}

/** Takes so many steps; false where they are not there. Once false, it stays false. */
export function spend(budget: Budget, steps: number): boolean {
  budget.left -= steps;
  return budget.left >= 0;
}

/** Works something out with at most so many steps; what is left of them stays for others. Within another `capped` that one counts. */
export function capped<Made>(budget: Budget, most: number, make: () => Made): Made {
  const reserve = Math.max(0, budget.left - most);
  budget.left -= reserve;
  try {
    return make();
  } finally {
    budget.left += reserve;
  }
}
