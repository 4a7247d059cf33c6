import { brotliDecompressSync } from 'node:zlib';

/** The text of a table that is kept as Brotli in base 64: ASCII, as scripts/data/table-module.ts makes sure. */
export function unpacked(packed: string): string {
  return brotliDecompressSync(Buffer.from(packed, 'base64')).toString('latin1');
}
