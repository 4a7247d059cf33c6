import { masker } from '../engine/mask.js';

/** Lines of a secret that are shorter would blot out half of every source. */
const SHORTEST_LINE = 4;

/**
 * Replaces each character of a secret in a line by a dot, so that columns stay what they are. Of a secret with several lines each one
 * counts.
 */
export function maskInPlace(secrets: readonly string[]): (line: string) => string {
  const lines = secrets.flatMap((secret) =>
    secret
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter((line) => line.length >= SHORTEST_LINE && line !== secret),
  );
  return masker([...secrets, ...lines], (length) => '•'.repeat(length));
}
