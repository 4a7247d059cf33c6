/** Why bytes are no JSON that is read. */
export type FaultKind =
  /** They end in the middle of it. */
  | 'cut-off'
  /** Something stands behind its end. */
  | 'text-after'
  /** What stands there may not stand there. */
  | 'malformed'
  /** Nested deeper than `MAX_DEPTH`. */
  | 'too-deep'
  /** One value is longer than a string can be. */
  | 'too-long';

export interface Fault {
  fault: FaultKind;
  /** Of the byte that is wrong; 0-based. */
  offset: number;
}

/** Thrown where scanning ends; `scanJson` catches it. */
export class Stop extends Error {
  constructor(
    readonly fault: FaultKind,
    readonly offset: number,
  ) {
    super(fault);
  }
}

/** The byte is wrong, or there is none. */
export function stopAt(bytes: Uint8Array, offset: number): Stop {
  return offset < bytes.length ? new Stop('malformed', offset) : new Stop('cut-off', bytes.length);
}
