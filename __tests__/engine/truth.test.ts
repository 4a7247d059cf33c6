import { describe, expect, test } from '@jest/globals';
import { all, any, negate, type Truth } from '../../src/engine/truth.js';
import type { Kleene } from '../../src/iam/kleene.js';
import { causeAt, placeAt } from '../model/build.js';

/** A truth with a reason of its own. */
function truth(is: Kleene, name = 'x'): Truth {
  return { is, at: [{ place: placeAt([name]), shown: name }], causes: is === 'unknown' ? [causeAt(name)] : [] };
}

const values = [true, false, 'unknown'] as const;

describe("Kleene's tables", () => {
  test.each<[Kleene, Kleene, Kleene, Kleene]>([
    [true, true, true, true],
    [true, false, false, true],
    [true, 'unknown', 'unknown', true],
    [false, true, false, true],
    [false, false, false, false],
    [false, 'unknown', false, 'unknown'],
    ['unknown', true, 'unknown', true],
    ['unknown', false, false, 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ])('%s, %s: and %s, or %s', (a, b, and, or) => {
    expect(all([truth(a), truth(b)]).is).toBe(and);
    expect(any([truth(a), truth(b)]).is).toBe(or);
  });

  test('of none', () => {
    expect([all([]).is, any([]).is]).toEqual([true, false]);
  });

  test('not', () => {
    expect(values.map((is) => negate(truth(is)).is)).toEqual([false, true, 'unknown']);
  });
});

describe('the reasons are those of what decides', () => {
  const said = ({ at, causes }: Truth) => [at.map(({ shown }) => shown), causes.map(({ expression }) => expression)];

  test.each<[string, Truth, unknown]>([
    [
      'and is false because of what is false',
      all([truth(true, 'a'), truth(false, 'b'), truth('unknown', 'c')]),
      [['b'], []],
    ],
    [
      'and is unknown because of what is unknown',
      all([truth(true, 'a'), truth('unknown', 'b'), truth('unknown', 'c')]),
      [
        ['b', 'c'],
        ['b', 'c'],
      ],
    ],
    ['and is true because of all', all([truth(true, 'a'), truth(true, 'b')]), [['a', 'b'], []]],
    ['or is true because of what is true', any([truth(true, 'a'), truth('unknown', 'b')]), [['a'], []]],
    ['or is unknown because of what is unknown', any([truth(false, 'a'), truth('unknown', 'b')]), [['b'], ['b']]],
    ['or is false because of all', any([truth(false, 'a'), truth(false, 'b')]), [['a', 'b'], []]],
    ['not keeps them', negate(truth('unknown', 'a')), [['a'], ['a']]],
  ])('%s', (_, combined, expected) => expect(said(combined)).toEqual(expected));
});

describe('what a request has to be about', () => {
  test('its action is that of what holds, whoever decides', () => {
    expect(all([{ ...truth(true), action: 'iam:PassRole' }, truth(false)]).action).toBe('iam:PassRole');
  });

  const offending = (is: false | 'unknown', shown: string): Truth => {
    const at = { place: placeAt([]), shown };
    const resources = { not: false, items: [], place: placeAt([]) };
    return { ...truth(is, shown), offences: [{ is, at, resources, asked: { key: '' } }] };
  };
  const offences = (combined: Truth) => combined.offences?.map(({ is, at }) => `${is} ${at.shown}`);

  test('each element that decides, and each that is not known', () => {
    const list = [offending(false, 'a'), truth(true), offending('unknown', 'b'), offending(false, 'c')];
    expect(offences(all(list))).toEqual(['false a', 'unknown b', 'false c']);
  });

  test('of what any may do, all that does not', () => {
    expect(offences(any([offending(false, 'a'), offending(false, 'b')]))).toEqual(['false a', 'false b']);
    expect(offences(any([offending(false, 'a'), offending('unknown', 'b')]))).toEqual(['unknown b']);
  });
});
