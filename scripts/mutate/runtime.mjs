/** `active`: the mutant that is on. `covered`: notes which mutants are met. `left`: how many more may be met before it is a loop. */
export const state = { active: undefined, covered: undefined, met: 0, most: Number.POSITIVE_INFINITY };

/** Whether the mutant is on. */
export function is(id) {
  state.covered?.add(id);
  state.met += 1;
  if (state.met > state.most) throw new Error('it takes many times as long');
  return state.active === id;
}
