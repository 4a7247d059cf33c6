// biome-ignore-all lint/suspicious/noTemplateCurlyInString: IAM writes its policy variables like that
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../../src/iam/condition/condition.js';
import { operators } from '../../../src/iam/condition/condition-operators.js';
import type { Kleene } from '../../../src/iam/kleene.js';
import type { Condition } from '../../../src/iam/statement.js';
import { account, condition, request, unknownGap } from '../build.js';

const truth = (operator: string, written: string, given: string) =>
  evaluate(condition(operator, 'k', written), request({ k: given }));

describe('against other ways to compute the same', () => {
  const glyph = fc.constantFrom('a', 'b', ':', '*', '?', '.');
  const glob = fc.string({ unit: glyph, maxLength: 8 });
  const plain = fc.string({ unit: fc.constantFrom('a', 'b', ':', '.'), maxLength: 8 });
  const asRegExp = (pattern: string) =>
    new RegExp(
      `^${pattern.replace(/[.*?]/g, (char) => (char === '*' ? '.*' : char === '?' ? '.' : `\\${char}`))}$`,
      's',
    );

  test('StringLike is a glob', () => {
    fc.assert(
      fc.property(glob, plain, (pattern, text) => {
        expect(truth('StringLike', pattern, text)).toBe(asRegExp(pattern).test(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test('ArnLike is a glob in each of six components, the last of which may hold colons', () => {
    const component = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 3 });
    const value = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 });
    fc.assert(
      fc.property(
        fc.tuple(component, component, component, component, component, glob),
        fc.tuple(value, value, value, value, value, plain),
        (pattern, text) => {
          const expected = pattern.every((part, index) => asRegExp(part).test(text[index] ?? ''));
          expect(truth('ArnLike', pattern.join(':'), text.join(':'))).toBe(expected);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('IPv4 ranges by 32-bit arithmetic', () => {
    const address = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    const dotted = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
    const near = address.chain((value) =>
      fc.tuple(
        fc.constant(value),
        fc.nat(32),
        fc.nat(31).map((bit) => (value ^ (1 << bit)) >>> 0),
      ),
    );
    fc.assert(
      fc.property(near, ([range, prefix, given]) => {
        const mask = prefix === 0 ? 0 : (-1 << (32 - prefix)) >>> 0;
        const inside = (range & mask) >>> 0 === (given & mask) >>> 0;
        expect(truth('IpAddress', `${dotted(range)}/${prefix}`, dotted(given))).toBe(inside);
        expect(truth('NotIpAddress', `${dotted(range)}/${prefix}`, dotted(given))).toBe(!inside);
      }),
      { numRuns: 2_000 },
    );
  });

  test('IPv6 ranges by comparing bits as text, however an address is written', () => {
    const groups = fc.array(fc.constantFrom(0, 0, 0, 1, 0xffff, 0x0db8), { minLength: 8, maxLength: 8 });
    const full = (of: number[]) => of.map((group) => group.toString(16)).join(':');
    const short = (of: number[]) => full(of).replace(/(^|:)0(:0)+(:|$)/, '::');
    const bits = (of: number[]) => of.map((group) => group.toString(2).padStart(16, '0')).join('');
    fc.assert(
      fc.property(groups, groups, fc.nat(128), (range, given, prefix) => {
        fc.pre(bits(range).slice(0, 96) !== `${'0'.repeat(80)}${'1'.repeat(16)}`);
        const inside = bits(range).slice(0, prefix) === bits(given).slice(0, prefix);
        expect(truth('IpAddress', `${short(range)}/${prefix}`, full(given))).toBe(inside);
        expect(truth('IpAddress', `${full(range)}/${prefix}`, short(given).toUpperCase())).toBe(inside);
      }),
      { numRuns: 1_000 },
    );
  });

  test('numbers and dates by the machine', () => {
    const cents = fc.integer({ min: -10_000, max: 10_000 });
    const day = fc.date({ min: new Date('1971-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const orders: [string, (a: number, b: number) => boolean][] = [
      ['Equals', (a, b) => a === b],
      ['NotEquals', (a, b) => a !== b],
      ['LessThan', (a, b) => a < b],
      ['LessThanEquals', (a, b) => a <= b],
      ['GreaterThan', (a, b) => a > b],
      ['GreaterThanEquals', (a, b) => a >= b],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...orders), cents, cents, day, day, ([name, holds], a, b, early, late) => {
        expect(truth(`Numeric${name}`, String(b / 100), String(a / 100))).toBe(holds(a, b));
        expect(truth(`Numeric${name}`, (b / 100).toFixed(3), (b / 100).toFixed(2))).toBe(holds(b, b));
        expect(truth(`Date${name}`, late.toISOString(), early.toISOString())).toBe(
          holds(early.getTime(), late.getTime()),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what is not known never turns an answer around', () => {
  const names = [...operators.keys()];
  const operator = fc
    .tuple(
      fc.constantFrom('', '', 'ForAllValues:', 'ForAnyValue:'),
      fc.constantFrom(...names),
      fc.constantFrom('', 'IfExists'),
    )
    .map((parts) => parts.join(''));
  const value = fc.constantFrom(
    'a',
    'a*',
    '*',
    '',
    '1',
    '2020-01-01',
    'true',
    '203.0.113.0/24',
    'arn:aws:s3:::a*',
    'QQ==',
    '${v}',
    "${w, 'a'}",
  );
  const given = fc.array(
    fc.constantFrom('a', 'ab', '', '1', '2', '2020-01-01', 'true', '203.0.113.9', 'arn:aws:s3:::ab', 'QQ=='),
    { maxLength: 3 },
  );
  const tested = fc.tuple(operator, fc.array(value, { minLength: 1, maxLength: 3 }), given, given);

  const check = (blur: (whole: Condition, at: number) => Condition) =>
    fc.assert(
      fc.property(tested, fc.nat(2), ([name, values, k, v], at) => {
        const whole = condition(name, 'k', ...values);
        const context = request({ k, v });
        const known = evaluate(whole, context);
        const blurred: Kleene = evaluate(blur(whole, at), context);
        if (known !== 'unknown') expect([known, 'unknown']).toContain(blurred);
      }),
      { numRuns: 5_000 },
    );

  test('a value', () => {
    check((whole, at) => ({
      ...whole,
      values: whole.values.map((one, index) => (index === at ? { pieces: [unknownGap] } : one)),
    }));
  });

  test('the end of a value', () => {
    check((whole, at) => ({
      ...whole,
      values: whole.values.map(({ pieces }, index) => {
        const text = String(pieces[0]);
        // inside a variable nothing can stand that is not known: it would be another variable
        return index === at && !text.includes('$') ? { pieces: [text.slice(0, -1), unknownGap] } : { pieces };
      }),
    }));
  });

  test('a part of a value that is one fixed word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(fc.constantFrom('StringEquals', 'StringNotLike', 'ArnLike'), word, word, (name, real, asked) => {
        const arn = (middle: string) => `arn:aws:sns:r:${middle}:t`;
        const known = evaluate(condition(name, 'k', arn(real)), request({ k: arn(asked) }));
        const blurred = evaluate(condition(name, 'k', ['arn:aws:sns:r:', account, ':t']), request({ k: arn(asked) }));
        expect([known, 'unknown']).toContain(blurred);
      }),
    );
  });

  test('whether there are more values', () => {
    check((whole, at) => ({ ...whole, values: whole.values.slice(0, at), open: 'more' }));
  });
});
