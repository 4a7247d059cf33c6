import { expect, test } from '@jest/globals';
import { maskInPlace } from '../../src/report/mask-line.js';

test.each<[string, string[], string, string]>([
  ['a dot a character, so that marks still stand under their span', ['hunter2'], 'x hunter2 y', 'x ••••••• y'],
  ['two that overlap leave no rest', ['abcdef', 'defghi'], 'xabcdefghiy', 'x•••••••••y'],
  ['a line of one that has several', ['first line\n  second line\n'], 'a: second line', 'a: •••••••••••'],
  ['but not its brackets', ['first line\n}\n'], '}', '}'],
  ['nothing to hide', [''], 'abc', 'abc'],
])('%s', (_, secrets, line, masked) => expect(maskInPlace(secrets)(line)).toBe(masked));
