import { describe, expect, test } from '@jest/globals';
import { flagsOf, help } from '../src/cli-flags.js';

test('one file is not for two reports', () => {
  const two = ['scan', '--format', 'json', '--output', 'report', '--format', 'text', '--output', './report'];
  expect(() => flagsOf(two)).toThrow('`--output ./report` is given twice; the second report would replace the first');
});

test('`rules` alone says what there is', () => {
  expect(() => flagsOf(['rules'])).toThrow('`rules` is no command; there is `rules test <file or folder…>`');
});

describe('--format', () => {
  test.each([
    [[], ['text']],
    [['--format', 'json'], ['json']],
    [['--format', 'markdown'], ['markdown']],
    [
      ['--format', 'markdown', '--output', 'a.md', '--format', 'json'],
      ['markdown', 'json'],
    ],
  ])('%j', (args, formats) => {
    expect(flagsOf(['scan', ...args])).toMatchObject({ formats });
  });

  test('one that there is not: says which there are', () => {
    expect(() => flagsOf(['scan', '--format', 'markdwon'])).toThrow(
      '`--format` must be one of `text`, `json`, `markdown`, not `markdwon`; did you mean `markdown`?',
    );
  });

  test('the help names all', () => {
    expect(help).toContain('--format text|json|markdown ');
  });
});
