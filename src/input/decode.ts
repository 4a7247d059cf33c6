import { isUtf8 } from 'node:buffer';
import { looksLikeInput } from './looks-like.js';

export interface ReadProblem {
  /** What is wrong with the file and what to do; does not name it. */
  message: string;
  /** 1-based. */
  line?: number;
  /** Nothing suggests that it was meant to be a plan or template, so that it may be passed over in a folder. */
  skippable: boolean;
}

export type ReadResult = { text: string } | { problem: ReadProblem };

/** UTF-8 without a byte order mark. */
export type BytesResult = { bytes: Buffer } | { problem: ReadProblem };

/** Of a file that cannot be read, so much is looked at to see what it was meant to be. */
const HEAD = 64 * 2 ** 20;

/** UTF-16 becomes UTF-8 in pieces of so many bytes: the whole may be too long for a string. */
const PIECE = 16 * 2 ** 20;

/** What begins with these bytes is no text. */
const formats: readonly { magic: readonly number[]; advice: string }[] = [
  { magic: [0x28, 0xb5, 0x2f, 0xfd], advice: 'it is packed with zstd; unpack it, or pack it with gzip' },
  { magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a], advice: 'it is packed with xz; unpack it, or pack it with gzip' },
];
const zip = [0x50, 0x4b, 0x03, 0x04];

/** The same as text. `bytes` may not be more than a string can hold. */
export function decode(bytes: Buffer): ReadResult {
  const result = toUtf8(bytes);
  return 'problem' in result ? result : { text: result.bytes.toString('utf8') };
}

/**
 * Bytes to well-formed UTF-8: from UTF-8 with or without a byte order mark, which costs nothing, and from UTF-16 with one. The mark is
 * dropped. Anything else is a problem that says what it is, as is a NUL (no plan or template has one).
 */
export function toUtf8(bytes: Buffer): BytesResult {
  if (startsWith(bytes, zip)) return zipped(bytes);
  const format = formats.find(({ magic }) => startsWith(bytes, magic));
  if (format) return { problem: { message: format.advice, skippable: false } };
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    return { problem: { message: 'it is written in UTF-32; save it as UTF-8', skippable: isSkippable(bytes) } };
  }
  if (startsWith(bytes, [0xff, 0xfe])) return decode16(bytes, bytes);
  if (startsWith(bytes, [0xfe, 0xff])) {
    // `swap16` works in place and only on whole units.
    return decode16(bytes.length % 2 === 0 ? Buffer.from(bytes).swap16() : bytes, bytes);
  }
  return decode8(bytes);
}

/** Whether these are the first bytes. */
export function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte);
}

/** A plan file of `terraform plan -out` is a zip whose first entry is `tfplan`. */
function zipped(bytes: Buffer): { problem: ReadProblem } {
  const name = bytes.toString('latin1', 30, 36);
  if (name === 'tfplan') {
    const message = 'it is a binary plan file; write it as JSON with `terraform show -json tfplan > plan.json`';
    return { problem: { message, skippable: false } };
  }
  const message =
    'it is a zip file; for a binary plan file run `terraform show -json tfplan > plan.json`, else unpack it';
  return { problem: { message, skippable: true } };
}

function decode8(bytes: Buffer): BytesResult {
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    const wide = zero < 2 && bytes[zero + 2] === 0;
    const message = wide
      ? 'it seems to be UTF-16 without a byte order mark; save it as UTF-8'
      : `it is a binary file: a NUL byte stands at offset ${zero}; a plan is needed as JSON, a template as JSON or YAML`;
    return { problem: { message, line: lineAt(bytes, zero), skippable: isSkippable(bytes) } };
  }
  if (isUtf8(bytes)) return { bytes: startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes };
  const offset = firstInvalid(bytes);
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
  const message = `it is not UTF-8: byte 0x${byte} stands at offset ${offset}; save it as UTF-8`;
  return { problem: { message, line: lineAt(bytes, offset), skippable: isSkippable(bytes) } };
}

/** `little`: the bytes in little-endian order, mark included. */
function decode16(little: Buffer, bytes: Buffer): BytesResult {
  if (little.length % 2 === 1) {
    const message = 'its UTF-16 ends in the middle of a character; write the file again';
    return { problem: { message, skippable: isSkippable(bytes) } };
  }
  const pieces: Buffer[] = [];
  let line = 1;
  for (let at = 2; at < little.length; ) {
    const end = endOfPiece(little, at);
    const text = little.toString('utf16le', at, end);
    const bad = text.search(/\p{Surrogate}|\0/u);
    if (bad !== -1) {
      const what = text[bad] === '\0' ? 'a NUL character' : 'half of a surrogate pair';
      const message = `it is not UTF-16: ${what} stands at offset ${at + 2 * bad}; save it as UTF-8`;
      return { problem: { message, line: line + linesIn(text.slice(0, bad)), skippable: isSkippable(bytes) } };
    }
    line += linesIn(text);
    pieces.push(Buffer.from(text));
    at = end;
  }
  return { bytes: Buffer.concat(pieces) };
}

/** Not between the halves of a surrogate pair. */
function endOfPiece(little: Buffer, at: number): number {
  const end = Math.min(at + PIECE, little.length);
  const last = little.readUInt16LE(end - 2);
  return end < little.length && last >= 0xd800 && last <= 0xdbff ? end - 2 : end;
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

/** Looks at the bytes as if they were ASCII in units of any width. */
function isSkippable(bytes: Buffer): boolean {
  const head = bytes.subarray(0, HEAD);
  const narrow = head.includes(0) ? Buffer.from(head.filter((byte) => byte !== 0)) : head;
  return !looksLikeInput(narrow.toString('latin1'));
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at += 1) if (bytes[at] === 0x0a) line += 1;
  return line;
}

/** The offset of the first byte that is no part of well-formed UTF-8 (https://www.unicode.org/versions/Unicode15.0.0/ch03.pdf, table 3-7). */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = wellFormed(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** The number of bytes of the character at `at`; 0 where it is none. */
function wellFormed(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const row = rows.find(({ from, to }) => first >= from && first <= to);
  const second = bytes[at + 1] ?? 0;
  if (!row || second < row.low || second > row.high) return 0;
  for (let next = 2; next < row.length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return row.length;
}

/** First bytes, how many bytes that makes, and what the second byte may be. */
const rows: readonly { from: number; to: number; length: number; low: number; high: number }[] = [
  { from: 0xc2, to: 0xdf, length: 2, low: 0x80, high: 0xbf },
  { from: 0xe0, to: 0xe0, length: 3, low: 0xa0, high: 0xbf },
  { from: 0xe1, to: 0xec, length: 3, low: 0x80, high: 0xbf },
  { from: 0xed, to: 0xed, length: 3, low: 0x80, high: 0x9f },
  { from: 0xee, to: 0xef, length: 3, low: 0x80, high: 0xbf },
  { from: 0xf0, to: 0xf0, length: 4, low: 0x90, high: 0xbf },
  { from: 0xf1, to: 0xf3, length: 4, low: 0x80, high: 0xbf },
  { from: 0xf4, to: 0xf4, length: 4, low: 0x80, high: 0x8f },
];
