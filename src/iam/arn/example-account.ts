/** AWS's own placeholder for an account in its documentation: where any account will do, an example has this one. */
export const EXAMPLE_ACCOUNT = '111122223333';
