/** AWS's pages do not say what happens here. */
export class Open extends Error {}
