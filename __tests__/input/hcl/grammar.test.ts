import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseHcl } from '../../../src/input/hcl/parser.js';
import { BROKEN, GAPS } from './broken.js';
import { type GrammarResult, loadGrammar } from './grammar.js';
import { outlineOf, print } from './outline.js';
import { source } from './sources.js';

let grammar: (text: string) => GrammarResult;
beforeAll(async () => {
  grammar = await loadGrammar();
});

/** The structure and whether there are errors, by both. The file's own span differs: the grammar leaves out blanks at its ends. */
function both(text: string): { ours: string; theirs: string; ourErrors: string[]; theirErrors: readonly string[] } {
  const { body, errors } = parseHcl(text);
  const { outline, errors: theirErrors } = grammar(text);
  return {
    ours: print(outlineOf(body)),
    theirs: print(outline),
    ourErrors: errors.map(({ message }) => message),
    theirErrors,
  };
}

describe('generated sources', () => {
  test('have the same structure in the tree-sitter grammar', () => {
    let nodes = 0;
    fc.assert(
      fc.property(source, fc.constantFrom('', '\ufeff'), fc.constantFrom('\n', '\r\n'), (generated, mark, lineEnd) => {
        const text = mark + generated.replaceAll('\n', lineEnd);
        const { ours, theirs, ourErrors, theirErrors } = both(text);
        expect({ ourErrors, theirErrors }).toEqual({ ourErrors: [], theirErrors: [] });
        expect(ours).toBe(theirs);
        nodes += ours.split('\n').length;
      }),
      { numRuns: 400 },
    );
    expect(nodes).toBeGreaterThan(10_000);
  });
});

describe('broken sources', () => {
  test.each(BROKEN)('$what', ({ text, silent }) => {
    const { ourErrors, theirErrors } = both(text);
    expect(ourErrors).not.toEqual([]);
    expect(theirErrors.length === 0 ? 'silent' : 'error').toBe(silent === undefined ? 'error' : 'silent');
  });

  const damage = fc.record({
    at: fc.nat(400),
    length: fc.nat(2),
    insert: fc.constantFrom(
      ...['', '', '"', '${', '%{', '{', '}', '[', ']', '(', ')', '~', '\\', '<<E\n', '\nE\n', '/*', '*/', '#', '\n'],
      ...[
        ',',
        '=',
        ' = ',
        '=>',
        '.',
        '..',
        '.*',
        '...',
        '?',
        ':',
        '&',
        ';',
        "'",
        'a b',
        ' for ',
        '%{ if a }',
        '%{ endif }',
      ],
    ),
  });

  test('where the grammar sees an error, there is one; where neither does, the structure is the same', () => {
    const seen = { errors: 0, intact: 0 };
    fc.assert(
      fc.property(source, fc.array(damage, { minLength: 1, maxLength: 2, size: '-1' }), (intact, damages) => {
        let text = intact;
        for (const { at, length, insert } of damages) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + insert + text.slice(start + length);
        }
        const { ours, theirs, ourErrors, theirErrors } = both(text);
        if (ourErrors.length > 0) seen.errors += 1;
        else if (!knownGap.test(text)) {
          expect(theirErrors).toEqual([]);
          expect(ours).toBe(theirs);
          seen.intact += 1;
        }
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(seen.errors, seen.intact)).toBeGreaterThan(75);
  });
});

/** Of the gaps below what damage can bring about. */
const knownGap = /[0-9][eE]|[$%]{3}\{|\n\s*\(|\s::|::\s/;

describe('what the grammar does not know', () => {
  test.each(GAPS)('$why', ({ text }) => {
    const { ours, theirs, ourErrors, theirErrors } = both(text);
    expect(ourErrors).toEqual([]);
    expect(theirErrors.length > 0 || ours !== theirs).toBe(true);
  });
});
