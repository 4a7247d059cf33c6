import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../../src/input/decode.js';
import { readText, readUtf8 } from '../../src/input/read.js';
import { asNobody } from '../support/as-nobody.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passgate-read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(bytes: Uint8Array | string, limit?: number) {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  return readText(path, limit);
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const swapped = (text: string) => utf16(text).swap16();
const bytes = (...values: number[]) => Buffer.from(values);

describe('what is read', () => {
  const text = '{"a": "ü🔑"}\r\n';
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little-endian, as of PowerShell', utf16(text)],
    ['UTF-16 big-endian', swapped(text)],
    ['gzip', gzipSync(text)],
    ['gzip of UTF-16', gzipSync(utf16(text))],
    ['gzip in two members', Buffer.concat([gzipSync(text.slice(0, 5)), gzipSync(text.slice(5))])],
  ])('%s', (_, encoded) => {
    expect(read(encoded)).toEqual({ text });
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a mark alone', bytes(0xef, 0xbb, 0xbf)],
    ['a mark of UTF-16 alone', bytes(0xff, 0xfe)],
    ['nothing in gzip', gzipSync('')],
  ])('%s', (_, encoded) => {
    expect(read(encoded)).toEqual({ text: '' });
  });

  test('all text comes back from all encodings', () => {
    // A byte order mark at the start of the text itself cannot be told from the file's.
    const any = fc.string({ unit: 'binary' }).filter((one) => !/^\ufeff|\0/.test(one) && !one.startsWith('PK'));
    fc.assert(
      fc.property(any, (one) => {
        for (const encoded of [Buffer.from(`\ufeff${one}`), utf16(one), swapped(one)]) {
          expect(decode(encoded)).toEqual({ text: one });
        }
      }),
    );
  });

  test('the first byte that is no UTF-8 is where the decoder of the platform finds it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 1, max: 255, maxLength: 12 }), (tail) => {
        const whole = Buffer.concat([Buffer.from('x\né'), tail]);
        const result = decode(whole);
        const message = 'problem' in result ? result.problem.message : '';
        const offset = Number(/at offset (\d+)/.exec(message)?.[1] ?? whole.length);
        const decoder = new TextDecoder('utf-8', { fatal: true });
        expect(() => decoder.decode(whole.subarray(0, offset))).not.toThrow();
        if (offset < whole.length) expect(() => decoder.decode(whole.subarray(0, offset + 4))).toThrow();
      }),
    );
  });
});

describe('what is refused', () => {
  test.each([
    [
      'Latin-1',
      Buffer.from('a: b\n# \xfcber', 'latin1'),
      2,
      'it is not UTF-8: byte 0xfc stands at offset 7; save it as UTF-8',
    ],
    [
      'UTF-8 that is cut off',
      Buffer.from('🔑').subarray(0, 3),
      1,
      'it is not UTF-8: byte 0xf0 stands at offset 0; save it as UTF-8',
    ],
    [
      'an overlong slash',
      bytes(0x61, 0xc0, 0xaf),
      1,
      'it is not UTF-8: byte 0xc0 stands at offset 1; save it as UTF-8',
    ],
    [
      'a surrogate in UTF-8',
      bytes(0xed, 0xa0, 0x80),
      1,
      'it is not UTF-8: byte 0xed stands at offset 0; save it as UTF-8',
    ],
    [
      'a NUL',
      Buffer.from('{\n"a": "\0"}'),
      2,
      'it is a binary file: a NUL byte stands at offset 8; a plan is needed as JSON, a template as JSON or YAML',
    ],
    [
      'an executable',
      bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0),
      1,
      'it is a binary file: a NUL byte stands at offset 7; a plan is needed as JSON, a template as JSON or YAML',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from('{}', 'utf16le'),
      1,
      'it seems to be UTF-16 without a byte order mark; save it as UTF-8',
    ],
    [
      'UTF-16 big-endian without a mark',
      Buffer.from('{}', 'utf16le').swap16(),
      1,
      'it seems to be UTF-16 without a byte order mark; save it as UTF-8',
    ],
    [
      'UTF-16 that is cut off',
      utf16('{}').subarray(0, 5),
      undefined,
      'its UTF-16 ends in the middle of a character; write the file again',
    ],
    [
      'UTF-16 big-endian that is cut off',
      swapped('{}').subarray(0, 5),
      undefined,
      'its UTF-16 ends in the middle of a character; write the file again',
    ],
    [
      'half a pair in UTF-16',
      utf16('a\n\ud83d'),
      2,
      'it is not UTF-16: half of a surrogate pair stands at offset 6; save it as UTF-8',
    ],
    ['a NUL in UTF-16', utf16('ab\0'), 1, 'it is not UTF-16: a NUL character stands at offset 6; save it as UTF-8'],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0), undefined, 'it is written in UTF-32; save it as UTF-8'],
    [
      'a binary plan',
      Buffer.concat([bytes(0x50, 0x4b, 3, 4), Buffer.alloc(26), Buffer.from('tfplan')]),
      undefined,
      'it is a binary plan file; write it as JSON with `terraform show -json tfplan > plan.json`',
    ],
    [
      'a zip',
      Buffer.concat([bytes(0x50, 0x4b, 3, 4), Buffer.alloc(26), Buffer.from('a.txt')]),
      undefined,
      'it is a zip file; for a binary plan file run `terraform show -json tfplan > plan.json`, else unpack it',
    ],
    ['zstd', bytes(0x28, 0xb5, 0x2f, 0xfd, 1), undefined, 'it is packed with zstd; unpack it, or pack it with gzip'],
    ['xz', bytes(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0), undefined, 'it is packed with xz; unpack it, or pack it with gzip'],
    [
      'gzip that is cut off',
      gzipSync('{"a": 1}').subarray(0, 15),
      undefined,
      'its gzip data is cut off; write the file again',
    ],
    [
      'gzip that is damaged',
      Buffer.concat([gzipSync('{"a": 1}').subarray(0, 10), Buffer.from('xxxxxxxxxxxx')]),
      undefined,
      'its gzip data is damaged; write the file again',
    ],
    ['gzip of gzip', gzipSync(gzipSync('{}')), undefined, 'it is packed with gzip twice; unpack it once'],
    [
      'a binary plan in gzip',
      gzipSync(Buffer.concat([bytes(0x50, 0x4b, 3, 4), Buffer.alloc(26), Buffer.from('tfplan')])),
      undefined,
      'it is a binary plan file; write it as JSON with `terraform show -json tfplan > plan.json`',
    ],
  ])('%s', (_, encoded, line, message) => {
    const result = read(encoded);
    expect('problem' in result && { line: result.problem.line, message: result.problem.message }).toEqual({
      line,
      message,
    });
  });

  test.each([
    ['notes in Latin-1', Buffer.from('notes: \xfc', 'latin1'), true],
    ['a template in Latin-1', Buffer.from('Resources:\n  R: {Type: AWS::IAM::Role} # \xfc', 'latin1'), false],
    ['a plan in UTF-16 without a mark', Buffer.from('{"planned_values": {}}', 'utf16le'), false],
    [
      'a template in UTF-32',
      Buffer.concat([
        bytes(0xff, 0xfe, 0, 0),
        Buffer.from([...'"Resources": AWS::'].flatMap((c) => [c.charCodeAt(0), 0, 0, 0])),
      ]),
      false,
    ],
    ['an executable', bytes(0x7f, 0x45, 0x4c, 0x46, 0), true],
    ['a binary plan', Buffer.concat([bytes(0x50, 0x4b, 3, 4), Buffer.alloc(26), Buffer.from('tfplan')]), false],
    ['any other zip', bytes(0x50, 0x4b, 3, 4), true],
    ['gzip of who knows what', gzipSync('{}').subarray(0, 15), false],
  ])('in a folder it may be passed over when it looks like nothing of ours: %s', (_, encoded, skippable) => {
    const result = read(encoded);
    expect('problem' in result && result.problem.skippable).toBe(skippable);
  });
});

describe('limits', () => {
  const tooLong =
    'it holds more than 10 bytes of text, the most that this version reads; plan in smaller parts, or scan the module that has the IAM resources';
  test.each([
    ['a file', Buffer.from('x'.repeat(11)), tooLong],
    ['a bomb of gzip', gzipSync(Buffer.alloc(1_000_000, 'x')), tooLong],
  ])('%s', (_, encoded, message) => {
    expect(read(encoded, 10)).toEqual({ problem: { message, skippable: false } });
  });

  test('as much as the limit is read', () => {
    expect(read('x'.repeat(10), 10)).toEqual({ text: 'x'.repeat(10) });
  });

  describe('gzip that unpacks to very much', () => {
    const packed = (megabytes: number) => gzipSync(Buffer.alloc(megabytes * 2 ** 20, 'x'));
    const unpack = (encoded: Buffer) => {
      const path = join(folder, 'packed');
      writeFileSync(path, encoded);
      return readUtf8(path);
    };

    test('up to 64 MiB it may be packed as tight as it likes', () => {
      const result = unpack(packed(64));
      expect('bytes' in result && result.bytes.length).toBe(64 * 2 ** 20);
    });

    test('more than that, and more than 250 times its size, is a bomb', () => {
      const message =
        'its gzip data unpacks to more than 250 times its size, which no plan does; unpack it first if it is one';
      expect(unpack(packed(65))).toEqual({ problem: { message, skippable: false } });
    });

    test('more than that of what is packed less tight is read', () => {
      // One byte in 64 is noise.
      const noise = Buffer.alloc(70 * 2 ** 20, 'x');
      for (let at = 0, seed = 1; at < noise.length; at += 64) {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
        noise[at] = 97 + ((seed >>> 16) % 26);
      }
      const result = unpack(gzipSync(noise));
      expect('bytes' in result && result.bytes.equals(noise)).toBe(true);
    });

    test.each([0, 5, 0xffffffff])('what the file says of its length (%d) is not believed', (said) => {
      const encoded = Buffer.concat([gzipSync('{"a": 1}'), gzipSync('\n{}')]);
      expect(unpack(encoded)).toEqual({ bytes: Buffer.from('{"a": 1}\n{}') });
      encoded.writeUInt32LE(said, encoded.length - 4);
      const message = 'its gzip data is damaged; write the file again';
      expect(unpack(encoded)).toEqual({ problem: { message, skippable: false } });
    });
  });

  test('bytes that no string can hold are read', () => {
    const path = join(folder, 'long.json');
    writeFileSync(path, '{}');
    truncateSync(path, 600 * 2 ** 20);
    // What the system fills in are NUL bytes, which no plan has: they were read up to there.
    const result = readUtf8(path);
    expect('problem' in result && result.problem.message).toMatch(/NUL byte stands at offset 2;/);
    rmSync(path);
  });

  test('a file that no buffer should hold', () => {
    const path = join(folder, 'huger.json');
    writeFileSync(path, '');
    truncateSync(path, 2 ** 31);
    const result = readUtf8(path);
    expect('problem' in result && result.problem.message).toMatch(/^it holds more than 2048 MiB of text/);
    rmSync(path);
  });

  test('UTF-16 that is longer than a piece of it', () => {
    // A surrogate pair lies across the border of the first piece of 16 MiB, mark included.
    const long = `${'x'.repeat(8 * 2 ** 20 - 1)}😀\n${'é'.repeat(9 * 2 ** 20)}`;
    expect(decode(utf16(long))).toEqual({ text: long });
    const broken = Buffer.concat([utf16(long), Buffer.from([0, 0])]);
    expect(decode(broken)).toMatchObject({ problem: { message: expect.stringContaining('a NUL character'), line: 2 } });
  });

  test('a file that no string can hold', () => {
    const path = join(folder, 'huge.json');
    writeFileSync(path, '');
    truncateSync(path, 600 * 1024 * 1024);
    expect(readText(path)).toEqual({
      problem: {
        message:
          'it holds more than 512 MiB of text, the most that this version reads; plan in smaller parts, or scan the module that has the IAM resources',
        skippable: false,
      },
    });
    rmSync(path);
  });
});

describe('what is no file', () => {
  const cases: [string, (path: string) => void, string][] = [
    ['nothing', () => {}, 'no such file'],
    ['a folder', (path) => mkdirSync(path), 'it is a folder, where a file is needed'],
    [
      'a pipe without a writer',
      (path) => execFileSync('mkfifo', [path]),
      'it is a pipe, not a file; write the plan or template to a file first',
    ],
    ['a device', () => {}, 'it is a device, not a file; write the plan or template to a file first'],
  ];
  test.each(cases)('%s', (what, make, message) => {
    const path = what === 'a device' ? '/dev/zero' : join(folder, what);
    make(path);
    expect(readText(path)).toEqual({ problem: { message, skippable: false } });
  });

  test('a file that may not be read', async () => {
    const path = join(folder, 'locked');
    writeFileSync(path, '{}');
    chmodSync(folder, 0o755);
    chmodSync(path, 0);
    expect(await asNobody(() => readText(path))).toEqual({
      problem: {
        message: 'permission denied; give the user that runs passgate the right to read it',
        skippable: false,
      },
    });
  });
});
