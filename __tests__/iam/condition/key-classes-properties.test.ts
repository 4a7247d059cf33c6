// biome-ignore-all lint/suspicious/noTemplateCurlyInString: IAM writes its policy variables like that
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../../src/iam/condition/condition.js';
import { type KeyClass, keyClasses } from '../../../src/iam/condition/key-classes.js';
import type { Kleene } from '../../../src/iam/kleene.js';
import type { Condition, Gap, Pieces } from '../../../src/iam/statement.js';
import { account, condition, request, unknownGap } from '../build.js';

/** What stands where policies have gaps, in one world. */
interface World {
  account: string;
  unknown: string;
  more: string;
  v: string[];
}

const settled = (pieces: Pieces, world: World): Pieces => [
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : piece === account ? world.account : world.unknown))
    .join(''),
];

/** The condition as it reads once all is known. */
const settle = (one: Condition, world: World): Condition => ({
  operator: one.operator,
  key: one.key,
  values: [
    ...one.values.map(({ pieces }) => ({ pieces: settled(pieces, world) })),
    ...(one.open === undefined ? [] : [{ pieces: [world.more] }]),
  ],
});

function truthsOf(conditions: readonly Condition[], world: World, values: string[]): Kleene[] {
  const context = request({ k: values, v: world.v });
  return conditions.map((one) => evaluate(settle(one, world), context));
}

const agrees = (truths: readonly Kleene[]) => (one: KeyClass) =>
  truths.every((truth, index) => truth === 'unknown' || truth === one.truths[index]);

interface Family {
  names: string[];
  value: fc.Arbitrary<Pieces | string>;
  /** Values that requests may carry, all tried alone and some together. */
  texts: fc.Arbitrary<string[]>;
  /** Words that a fixed gap may hold. */
  words?: string[];
  /** Values of whose meaning nothing is open. */
  plain: (text: string) => boolean;
  /** What is open in one condition is open whatever the others say. */
  apart?: boolean;
}

const operatorsOf = (names: string[]) =>
  fc
    .tuple(
      fc.constantFrom('', '', '', 'ForAllValues:', 'ForAnyValue:'),
      fc.constantFrom(...names),
      fc.constantFrom('', '', 'IfExists'),
    )
    .map((parts) => parts.join(''));

const nullAsked = fc.constantFrom('true', 'false').map((value) => condition('Null', 'K', value));

function conditionsOf({ names, value, plain }: Family, openMay: boolean): fc.Arbitrary<Condition[]> {
  const clear = value.filter((one) => typeof one === 'string' && plain(one));
  const compared = fc
    .tuple(
      operatorsOf(names),
      fc.array(openMay ? value : clear, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('k', 'K'),
      fc.nat(9),
    )
    .map(([operator, values, key, more]) => ({
      ...condition(operator, key, ...values),
      ...(openMay && more === 0 && { open: 'more' }),
    }));
  return fc.array(fc.oneof({ weight: 8, arbitrary: compared }, { weight: 1, arbitrary: nullAsked }), {
    minLength: 1,
    maxLength: 4,
  });
}

const worlds = ({ words = ['a'] }: Family, more: fc.Arbitrary<string>): fc.Arbitrary<World> =>
  fc.record({
    account: fc.constantFrom(...words),
    unknown: fc.constantFrom('', 'a', 'b', 'ab', '*', ':', 'a*'),
    more,
    v: fc.constantFrom<string[][]>([], ['a'], ['b'], ['*'], ['a', 'b']).map((values) => values as unknown as string[]),
  });

const lists = (texts: readonly string[]) =>
  fc.array(fc.array(fc.constantFrom(...texts), { minLength: 2, maxLength: 3 }), { minLength: 20, maxLength: 20 });

const glyphs = (units: string[], maxLength: number) => fc.string({ unit: fc.constantFrom(...units), maxLength });

/** All texts of these characters up to a length. */
function allTexts(chars: string[], length: number): string[] {
  let last = [''];
  const all = [''];
  for (let at = 0; at < length; at += 1) {
    last = last.flatMap((start) => chars.map((char) => start + char));
    all.push(...last);
  }
  return all;
}

const gapped = (text: fc.Arbitrary<string>): fc.Arbitrary<Pieces> =>
  fc.tuple(text, fc.constantFrom<Gap>(account, account, unknownGap), text).map(([a, gap, b]) => [a, gap, b]);

const strings: Family = {
  names: [
    'StringEquals',
    'StringNotEquals',
    'StringLike',
    'StringNotLike',
    'StringEqualsIgnoreCase',
    'StringNotEqualsIgnoreCase',
  ],
  plain: (text) => !text.includes('$'),
  value: fc.oneof(
    { weight: 5, arbitrary: glyphs(['a', 'b', 'A', ':', '*', '?'], 3) },
    { weight: 1, arbitrary: gapped(glyphs(['a', '*', ''], 1)) },
    { weight: 1, arbitrary: fc.constantFrom('${v}', '${v}*', "${w, 'a'}", '${*}', '${k}') },
  ),
  texts: fc.constant([...allTexts(['a', 'b', 'A', ':'], 3), '*', 'a*', 'c', 'K', '\u212A', '\uE02A']),
  words: ['a', 'b', 'ab'],
  apart: true,
};

const component = fc.constantFrom('a', 'b', '*', '?', 'a*', '');
const arns: Family = {
  names: ['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike', 'StringLike', 'StringNotEquals'],
  plain: (text) => /^(?:[^:]*:){5}/.test(text) && !text.includes('$'),
  value: fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(component, component, fc.constantFrom('a', 'a:b', '*', 'a*b', '?'))
        .map(([a, b, c]) => `a:${a}:a:a:${b}:${c}`),
    },
    { weight: 1, arbitrary: fc.tuple(component, component).map(([a, b]): Pieces => [`a:${a}:a:a:`, account, `:${b}`]) },
    { weight: 1, arbitrary: fc.constantFrom<Pieces>(['a:a:a:a:a:', unknownGap], ['a:a:', unknownGap, ':a:a:a:a']) },
    { weight: 1, arbitrary: fc.constantFrom('*', 'a:*', 'a', 'a:a:a:a:a', 'a:*:a', 'a:a:a:a:a:${v}') },
  ),
  texts: fc
    .array(
      fc
        .tuple(
          fc.constantFrom('a', 'b', ''),
          fc.constantFrom('a', 'b', 'aa'),
          fc.constantFrom('a', 'a:b', 'ab', 'b', '', 'a:a:b'),
        )
        .map(([a, b, c]) => `a:${a}:a:a:${b}:${c}`),
      { minLength: 30, maxLength: 30 },
    )
    .map((texts) => [...texts, '', 'a', 'a:a', 'a:a:a:a:a', 'b', 'a:a:a:a:a:*']),
  words: ['a', 'b', 'aa'],
};

const orders = ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'];
const numbers: Family = {
  names: orders.map((order) => `Numeric${order}`),
  plain: () => true,
  value: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom<string>('0', '1', '1.0', '+1', '1.5', '1.6', '2', '-1', '-1.5') },
    { weight: 1, arbitrary: fc.constantFrom<Pieces>([account], ['1', unknownGap], ['x']) },
  ),
  texts: fc.constant([
    '-2',
    '-1.5',
    '-1.2',
    '-1',
    '-0.5',
    '0',
    '00',
    '0.5',
    '1',
    '1.2',
    '1.50',
    '1.55',
    '1.6',
    '1.7',
    '2',
    '3',
    '',
    'x',
    '*',
  ]),
  words: ['1', '0', 'x'],
};

const dates: Family = {
  names: orders.map((order) => `Date${order}`),
  plain: (text) => text !== '2020',
  value: fc.constantFrom(
    '2020-01-01',
    '2020-01-01T00:00:00Z',
    '1577836800',
    '1577836800.5',
    '2020-01-01T00:00:00.25Z',
    '2020',
    '0001-01-01',
    '99999999999999',
  ),
  texts: fc.constant([
    '2020-01-01',
    '2019-12-31',
    '1577836800.1',
    '1577836800.3',
    '1577836800.5',
    '1577836801',
    '2020',
    '0',
    '-99999999999999',
    '99999999999999',
    '999999999999999',
    'x',
    '',
  ]),
};

const addresses: Family = {
  names: ['IpAddress', 'NotIpAddress'],
  plain: (text) => text !== 'x' && !text.endsWith('/33'),
  value: fc.constantFrom(
    '10.0.0.0/8',
    '10.0.0.0/30',
    '10.0.0.1',
    '10.0.0.2/31',
    '0.0.0.0/0',
    '255.255.255.255',
    '::/0',
    '2001:db8::/32',
    '2001:db8::/127',
    '2001:db8::1',
    '::ffff:10.0.0.0/104',
    '::ffff:10.0.0.1',
    'x',
    '10.0.0.0/33',
  ),
  texts: fc.constant([
    '10.0.0.0',
    '10.0.0.1',
    '10.0.0.2',
    '10.0.0.3',
    '10.0.0.4',
    '9.255.255.255',
    '11.0.0.0',
    '255.255.255.255',
    '0.0.0.0',
    '::',
    '2001:db8::',
    '2001:db8::1',
    '2001:db8::2',
    '2001:db8:1::',
    '2001:db9::',
    '::ffff:10.0.0.1',
    '::ffff:11.0.0.0',
    '::ffff:9.9.9.9',
    '::fffe:10.0.0.1',
    '',
    'x',
    '10.0.0.0/8',
    '10.0.0.1/32',
  ]),
};

const bools: Family = {
  names: ['Bool'],
  plain: (text) => text !== 'True',
  value: fc.constantFrom<Pieces | string>('true', 'false', 'True', [account]),
  texts: fc.constant(['true', 'false', 'True', '', 'x']),
  words: ['true', 'false', 'x'],
};

const bytes: Family = {
  names: ['BinaryEquals'],
  plain: (text) => text !== '_',
  value: fc.constantFrom<Pieces | string>('QQ==', 'QQ', 'Qg==', '', 'QUJD', '_', [account]),
  texts: fc.constant(['QQ==', 'QQ', 'Qg', 'QUJD', 'ZXhhbXBsZQ', '', '_', 'x']),
  words: ['QQ', 'x'],
};

const mixed: Family = {
  names: [
    'StringEquals',
    'StringNotLike',
    'NumericLessThan',
    'NumericEquals',
    'Bool',
    'IpAddress',
    'DateGreaterThan',
    'ArnLike',
    'BinaryEquals',
  ],
  plain: () => true,
  value: fc.constantFrom<Pieces | string>(
    '1',
    '1*',
    '2',
    'true',
    'tru?',
    '*',
    '10.0.0.0/8',
    '10.*',
    '2020-01-01',
    'a',
    [account],
  ),
  texts: fc.constant([
    '1',
    '2',
    '0',
    '1.5',
    '10',
    'true',
    'false',
    'trux',
    'True',
    '10.0.0.1',
    '10.x',
    '11.0.0.0',
    '2020-01-01',
    '2021-01-01',
    'a',
    'x',
    '',
    '01',
  ]),
  words: ['1', 'true', 'a'],
};

const families: [string, Family][] = Object.entries({ strings, arns, numbers, dates, addresses, bools, bytes, mixed });

const options = fc.constantFrom<{ multivalued?: boolean }>({}, { multivalued: true }, { multivalued: false });

describe.each(families)('%s', (_name, family) => {
  test('whatever values a request has, whatever stands in gaps: it is like one of the classes', () => {
    const made = fc
      .tuple(conditionsOf(family, true), options, family.texts)
      .chain(([conditions, how, texts]) =>
        fc.tuple(
          fc.constant(conditions),
          fc.constant(how),
          fc.constant(texts),
          lists(texts),
          fc.array(worlds(family, fc.constantFrom(...texts)), { minLength: 3, maxLength: 3 }),
        ),
      );
    fc.assert(
      fc.property(made, ([conditions, how, texts, several, all]) => {
        const { classes, complete } = keyClasses('k', conditions, how);
        expect(complete).toBe(true);
        const many = how.multivalued ?? conditions.some(({ operator }) => operator.startsWith('For'));
        const missed: unknown[] = [];
        for (const world of all) {
          for (const values of [[], ...texts.map((text) => [text]), ...(many ? several : [])]) {
            const truths = truthsOf(conditions, world, values);
            const like = classes.filter(agrees(truths));
            // what is open in one condition is open whatever the others say
            const isOpen = family.apart === true && !values.includes('\uE02A');
            const open = isOpen ? truths.flatMap((truth, index) => (truth === 'unknown' ? [index] : [])) : [];
            const isMissed = (index: number) => new Set(like.map((one) => one.truths[index])).size < 2;
            if (like.length === 0 || open.some(isMissed)) missed.push({ values, world, truths });
          }
        }
        expect(missed).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('no two classes have the same truths, and what some value surely has its example has', () => {
    const made = fc.tuple(conditionsOf(family, false), options, family.texts);
    fc.assert(
      fc.property(made, ([conditions, how, texts]) => {
        const { classes } = keyClasses('k', conditions, how);
        const names = classes.map(({ truths }) => truths.map(Number).join(''));
        expect(new Set(names).size).toBe(names.length);
        if (family === mixed) return;
        const missed = texts.filter((text) => {
          const truths = conditions.map((one) => evaluate(one, request({ k: text })));
          if (truths.includes('unknown')) return false;
          const values = classes.find(agrees(truths))?.values ?? [];
          const found = conditions.map((one) => evaluate(one, request({ k: [...values] })));
          return found.join() !== truths.join();
        });
        expect(missed).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
