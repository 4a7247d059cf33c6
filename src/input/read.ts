import { constants as buffers } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { type BytesResult, type ReadProblem, type ReadResult, startsWith, toUtf8 } from './decode.js';

export type { BytesResult, ReadProblem, ReadResult } from './decode.js';

/** The longest string that V8 makes: 512 MiB less a few, in UTF-16 units. */
const longestText = buffers.MAX_STRING_LENGTH;

/** 2 GiB: up to there an offset is a small integer to V8, and one call of the system reads that much. */
const largestFile = 2 ** 31 - 1;

/** So many bytes are asked of the system at once. */
const CHUNK = 64 * 2 ** 20;

/** And so many where the file should have ended. */
const LATECOMERS = 2 ** 16;

/** What gzip unpacks to more than this many bytes, and to more than this many times its size, is a bomb, and no plan. */
const LARGE = 64 * 2 ** 20;
const RATIO = 250;

/** No byte of deflate becomes more than 1032 (https://zlib.net/zlib_tech.html). */
const MOST_OF_A_BYTE = 1032;

const GZIP = [0x1f, 0x8b];

/**
 * Reads a file as text: UTF-8 with or without a byte order mark, UTF-16 of both byte orders with one (PowerShell's `>` writes it), and
 * either of them in gzip, told by its first bytes. The mark is dropped, line ends stay. Never waits: what is not a regular file
 * is refused.
 *
 * @param path absolute, or relative to the working directory
 * @param limit bytes of text at most, before and after unpacking
 */
export function readText(path: string, limit: number = longestText): ReadResult {
  const result = readUtf8(path, limit);
  return 'problem' in result ? result : { text: result.bytes.toString('utf8') };
}

/** The same as bytes of UTF-8: what is too long for a string can be read, too. One copy of a file in UTF-8 is all the memory it takes. */
export function readUtf8(path: string, limit: number = largestFile): BytesResult {
  const bytes = readBytes(path, limit);
  if (!(bytes instanceof Uint8Array)) return bytes;
  if (!startsWith(bytes, GZIP)) return toUtf8(bytes);
  const unpacked = unpack(bytes, limit);
  if (!(unpacked instanceof Uint8Array)) return unpacked;
  return startsWith(unpacked, GZIP) ? problem('it is packed with gzip twice; unpack it once') : toUtf8(unpacked);
}

function readBytes(path: string, limit: number): Buffer | { problem: ReadProblem } {
  let file: number | undefined;
  try {
    // Without O_NONBLOCK the opening of a pipe waits for its writer. Windows has neither.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    if (!stats.isFile()) return problem(sayNoFile(stats));
    if (stats.size > limit) return problem(tooLarge(limit));
    return readWhole(file, stats.size, limit);
  } catch (error) {
    return problem(sayError(error));
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The file may grow or shrink meanwhile, and some that the system makes up say that they have no bytes. */
function readWhole(file: number, size: number, limit: number): Buffer | { problem: ReadProblem } {
  let bytes = Buffer.allocUnsafeSlow(size);
  let length = 0;
  for (;;) {
    if (length === bytes.length) {
      const more = Buffer.allocUnsafeSlow(LATECOMERS);
      const read = readSync(file, more, 0, more.length, null);
      if (read === 0) return bytes;
      if (length + read > limit) return problem(tooLarge(limit));
      bytes = Buffer.concat([bytes, more.subarray(0, read)]);
      length += read;
      continue;
    }
    const read = readSync(file, bytes, length, Math.min(bytes.length - length, CHUNK), null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
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
  const most = Math.min(limit, Math.max(LARGE, RATIO * bytes.length));
  // The last four bytes say how long it was before (RFC 1952). With room for that, nothing is copied; they may lie.
  const said = bytes.length < 4 ? 0 : bytes.readUInt32LE(bytes.length - 4);
  const chunkSize = Math.max(2 ** 16, Math.min(said, most, MOST_OF_A_BYTE * bytes.length) + 1);
  try {
    // Not imported: hardly any run needs it.
    return process.getBuiltinModule('node:zlib').gunzipSync(bytes, { maxOutputLength: most, chunkSize });
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') return problem(most === limit ? tooLarge(limit) : BOMB);
    return problem(`its gzip data is ${code === 'Z_BUF_ERROR' ? 'cut off' : 'damaged'}; write the file again`);
  }
}

const BOMB = `its gzip data unpacks to more than ${RATIO} times its size, which no plan does; unpack it first if it is one`;

function tooLarge(limit: number): string {
  const size = limit >= 2 ** 20 ? `${Math.ceil(limit / 2 ** 20)} MiB` : `${limit} bytes`;
  return `it holds more than ${size} of text, the most that this version reads; plan in smaller parts, or scan the module that has the IAM resources`;
}

/** Not passed over in a folder: what it holds is not known. */
function problem(message: string): { problem: ReadProblem } {
  return { problem: { message, skippable: false } };
}
