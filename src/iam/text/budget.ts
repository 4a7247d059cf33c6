/**
 * How much may still be looked at: transitions of automata, positions written down for them, and the like. It is counted down, and may be
 * shared. Never time, so that no verdict depends on the machine.
 */
export interface Budget {
  left: number;
}
