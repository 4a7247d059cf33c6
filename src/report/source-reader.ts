import { resolve } from 'node:path';
import { readText } from '../input/read.js';
import { maskInPlace } from './mask-line.js';

/**
 * Lines of source files, to be shown, with secrets masked; each file is read once.
 *
 * @param cwd absolute: where file names start from
 * @returns the line, counted from 1, without its end; undefined where it cannot be read
 */
export function sourceReader(
  cwd: string,
  secrets: readonly string[],
): (file: string, line: number) => string | undefined {
  const files = new Map<string, readonly string[]>();
  const mask = maskInPlace(secrets);
  const linesOf = (file: string): readonly string[] => {
    const read = readText(resolve(cwd, file));
    return 'text' in read ? read.text.split(/\r\n|\n|\r/) : [];
  };
  return (file, line) => {
    let lines = files.get(file);
    if (lines === undefined) {
      lines = linesOf(file);
      files.set(file, lines);
    }
    const text = lines[line - 1];
    return text === undefined ? undefined : mask(text);
  };
}
