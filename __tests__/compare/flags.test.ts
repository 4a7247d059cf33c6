import { describe, expect, test } from '@jest/globals';
import { flagsOf, help } from '../../src/cli-flags.js';

describe('passgate compare', () => {
  test('takes two files', () => {
    expect(flagsOf(['compare', 'a', 'b'])).toEqual({ command: 'compare', before: 'a', after: 'b', format: 'text' });
    expect(flagsOf(['compare', 'a', '--format', 'json', 'b', '--output', 'c'])).toEqual({
      ...{ command: 'compare', before: 'a', after: 'b', format: 'json', output: 'c' },
    });
    expect(flagsOf(['compare', 'a', 'b', '--config', 'c.yml', '--source-dir', 'd'])).toEqual({
      ...{ command: 'compare', before: 'a', after: 'b', config: 'c.yml', sourceDir: 'd', format: 'text' },
    });
  });

  test.each([
    [[], '`compare` takes two files, what was before and what is after, not none'],
    [['a'], '`compare` takes two files, what was before and what is after, not 1'],
    [['a', 'b', 'c'], '`compare` takes two files, what was before and what is after, not 3'],
    [['a', 'b', '--base', 'main'], '`compare` has no flag `--base`'],
    [['a', 'b', '--format', 'markdown'], '`--format` must be one of `text`, `json`, not `markdown`'],
    [['a', 'b', '--format', 'text', '--format', 'json'], '`compare` takes one `--format`'],
  ])('%j', (args, message) => {
    expect(() => flagsOf(['compare', ...args])).toThrow(message);
  });

  test('is suggested, and told in the help', () => {
    expect(() => flagsOf(['comapre', 'a', 'b'])).toThrow('did you mean `compare`?');
    expect(help).toContain('passgate compare <before> <after>');
  });
});
