import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';

/** Standard output and standard error, by their file descriptors. */
export type Stream = 1 | 2;

/** How long to wait for a pipe that is full, in milliseconds. */
const pause = 5;

/**
 * Writes all of a text. Node's own `process.stdout` takes a tenth of a short run to set up, and may lose what is left when the process ends.
 * That nobody reads on is no failure: what the gate decided is in its exit code.
 */
export function print(text: string, stream: Stream = 1): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(stream, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}

/** Whether somebody looks at it: a terminal is a character device, and so is the null device. */
export function isTerminal(stream: Stream): boolean {
  try {
    const stats = fstatSync(stream);
    return stats.isCharacterDevice() && stats.rdev !== statSync(devNull, { throwIfNoEntry: false })?.rdev;
  } catch {
    // It is closed.
    return false;
  }
}
