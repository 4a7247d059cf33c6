import { constants as buffers } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { decode, type ReadProblem, type ReadResult, startsWith } from './decode.js';

export type { ReadProblem, ReadResult } from './decode.js';

/** The longest string that V8 makes: 512 MiB less a few, in UTF-16 units. */
const longestText = buffers.MAX_STRING_LENGTH;

/**
 * Reads a file as text: UTF-8 with or without a byte order mark, UTF-16 of both byte orders with one (PowerShell's `>` writes it), and
 * either of them in gzip, told by its first bytes. The mark is dropped, line ends stay. Never waits: what is not a regular file
 * is refused.
 *
 * @param path absolute, or relative to the working directory
 * @param limit bytes of text at most, before and after unpacking
 */
export function readText(path: string, limit: number = longestText): ReadResult {
  const bytes = readBytes(path, limit);
  if (!(bytes instanceof Uint8Array)) return bytes;
  if (!startsWith(bytes, [0x1f, 0x8b])) return decode(bytes);
  const unpacked = unpack(bytes, limit);
  if (!(unpacked instanceof Uint8Array)) return unpacked;
  return startsWith(unpacked, [0x1f, 0x8b])
    ? problem('it is packed with gzip twice; unpack it once')
    : decode(unpacked);
}

function readBytes(path: string, limit: number): Buffer | { problem: ReadProblem } {
  let file: number | undefined;
  try {
    // Without O_NONBLOCK the opening of a pipe waits for its writer. Windows has neither.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    if (!stats.isFile()) return problem(sayNoFile(stats));
    if (stats.size > limit) return problem(tooLarge(limit));
    const bytes = readFileSync(file);
    return bytes.length > limit ? problem(tooLarge(limit)) : bytes;
  } catch (error) {
    return problem(sayError(error));
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** What stands there instead of a regular file, and what to do. */
export function sayNoFile(stats: Stats): string {
  if (stats.isDirectory()) return 'it is a folder, where a file is needed';
  const kind = stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device';
  return `it is ${kind}, not a file; write the plan or template to a file first`;
}

/** What the system says when a path cannot be opened. */
export function sayError(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
  return errors[code] ?? `it cannot be read (${code})`;
}

const errors: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file: a part of its path is a file, not a folder',
  EACCES: 'permission denied; give the user that runs passgate the right to read it',
  EPERM: 'permission denied; give the user that runs passgate the right to read it',
  EISDIR: 'it is a folder, where a file is needed',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'its path is too long for this system',
  ENOSPC: 'no space is left on the device',
  EROFS: 'the file system is read-only',
  ENXIO: 'it is a pipe or a socket, not a file; write the plan or template to a file first',
};

function unpack(bytes: Buffer, limit: number): Buffer | { problem: ReadProblem } {
  try {
    // Not imported: hardly any run needs it.
    return process.getBuiltinModule('node:zlib').gunzipSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') return problem(tooLarge(limit));
    return problem(`its gzip data is ${code === 'Z_BUF_ERROR' ? 'cut off' : 'damaged'}; write the file again`);
  }
}

function tooLarge(limit: number): string {
  const size = limit >= 2 ** 20 ? `${Math.ceil(limit / 2 ** 20)} MiB` : `${limit} bytes`;
  return `it holds more than ${size} of text, the most that this version reads; plan in smaller parts, or scan the module that has the IAM resources`;
}

/** Not passed over in a folder: what it holds is not known. */
function problem(message: string): { problem: ReadProblem } {
  return { problem: { message, skippable: false } };
}
