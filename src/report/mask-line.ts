import { masker } from '../engine/mask.js';

/** Replaces each character of a secret in a line by a dot, so that columns stay what they are. */
export function maskInPlace(secrets: readonly string[]): (line: string) => string {
  return masker(secrets, (length) => '•'.repeat(length));
}
