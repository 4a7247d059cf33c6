import { describe, expect, test } from '@jest/globals';
import { suggest } from '../../src/input/suggest.js';

describe('suggest', () => {
  const sections = ['Resources', 'Parameters', 'Outputs', 'Rules', 'Type'];
  test.each([
    ['Resource', 'Resources', 'left out'],
    ['Resourcess', 'Resources', 'added'],
    ['Resoirces', 'Resources', 'changed'],
    ['Reosurces', 'Resources', 'swapped'],
    ['resources', 'Resources', 'another case'],
    ['Paramters', 'Parameters', 'left out in the middle'],
    ['Typ', 'Type', 'short'],
    ['Tpye', 'Type', 'short, swapped'],
  ])('%s is %s (%s)', (word, expected) => {
    expect(suggest(word, sections)).toBe(expected);
  });

  test.each(['', 'x', 'Mappings', 'Tap', 'Hooks', 'r'.repeat(10_000)])('%.20s is like none of them', (word) => {
    expect(suggest(word, sections)).toBeUndefined();
  });

  test('the nearest one, and of equally near ones the first', () => {
    expect(suggest('ruless', ['ruler', 'rules'])).toBe('rules');
    expect(suggest('cat', ['car', 'cap'])).toBe('car');
  });

  test('no candidates, or one that is no match for a hostile length', () => {
    expect(suggest('Resources', [])).toBeUndefined();
    expect(suggest('Resources', ['R'.repeat(1_000_000)])).toBeUndefined();
  });
});
