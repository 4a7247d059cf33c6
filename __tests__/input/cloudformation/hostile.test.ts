// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how Fn::Sub is written
import { describe, expect, test } from '@jest/globals';
import { readTemplate } from '../../../src/input/cloudformation/template-yaml.js';
import type { Value } from '../../../src/input/value.js';
import { walk } from './plain.js';

/** Of the processor, not of the clock: other work on the machine does not count. */
function milliseconds(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function size(values: readonly Value[]): number {
  let count = 0;
  for (const value of values) for (const _ of walk(value)) count++;
  return count;
}

function readSized(text: string): { values: number; messages: string[] } {
  const { resources, problems } = readTemplate(text, 't');
  return {
    values: size(resources.map(({ attributes }) => attributes)),
    messages: problems.map(({ message }) => message),
  };
}

const resource = (properties: string): string =>
  `Resources:\n  R:\n    Type: Custom::R\n    Properties:\n${properties}`;

describe('aliases', () => {
  const bomb = (line: (name: string, before: string) => string): string => {
    const names = [...'abcdefghijklmnop'];
    return names.map((name, index) => line(name, names[index - 1] ?? '')).join('\n');
  };

  test('a bomb of lists is cut off, with a problem', () => {
    const lists = bomb(
      (name, before) => `${name}: &${name} [${before ? Array(10).fill(`*${before}`).join(', ') : 'x'}]`,
    );
    let found = { values: 0, messages: [''] };
    expect(milliseconds(() => (found = readSized(`${lists}\n${resource('      V: *p')}`)))).toBeLessThan(1000);
    expect(found.messages[0]).toMatch(/^the aliases make more than \d+ values of this text$/);
    expect(found.values).toBeLessThan(200_000);
  });

  test('a bomb of merge keys is cut off, too', () => {
    const maps = bomb(
      (name, before) =>
        `${name}: &${name} {k: {${before ? Array.from({ length: 10 }, (_, n) => `${name}${n}: {<<: *${before}}`).join(', ') : 'x: 1'}}}`,
    );
    const { values, messages } = readSized(`${maps}\n${resource('      V: *p')}`);
    expect(messages[0]).toMatch(/^the aliases make more than/);
    expect(values).toBeLessThan(200_000);
  });

  test('aliases do not make a tree deeper than it may be', () => {
    const names = Array.from({ length: 40 }, (_, index) => `n${index}`);
    const deep = names.map(
      (name, index) => `${name}: &${name} ${'['.repeat(50)}${index ? `*n${index - 1}` : 'x'}${']'.repeat(50)}`,
    );
    const { messages } = readSized(`${deep.join('\n')}\n${resource('      V: *n39')}`);
    expect(messages[0]).toMatch(/^the alias `\*n\d+` makes this more than 1000 levels deep$/);
  });

  test('many uses of one anchor are fine', () => {
    const uses = Array(5000).fill('        - *s').join('\n');
    const { values, messages } = readSized(`S: &s {Effect: Allow}\n${resource(`      V:\n${uses}`)}`);
    expect({ values, messages }).toEqual({ values: 10_002, messages: [] });
  });
});

describe('more text than a template has', () => {
  const long = 'x'.repeat(50_000);
  const uses = (written: string): string => Array(400).fill(`        - ${written}`).join('\n');

  test.each(['!Ref P', '!Sub "${P}"', '!Join ["", [!Ref P, !Ref P]]', '*s', '!Ref L'])(
    '400 times %s of a long text ends in a problem',
    (written) => {
      const text = `Parameters:\n  P: {Type: String, Default: &s ${long}}\n  L: {Type: CommaDelimitedList, Default: "${'a,'.repeat(25_000)}"}\n${resource(`      V:\n${uses(written)}\n      W: after`)}`;
      const document = readTemplate(text, 't');
      expect(document.problems.map(({ message }) => message)).toEqual([
        'from here on the template makes more text than can be judged',
      ]);
      const characters = document.resources
        .flatMap(({ attributes }) => [...walk(attributes)])
        .reduce((sum, value) => sum + (value.kind === 'text' ? value.parts.join('').length : 1), 0);
      expect(characters).toBeLessThan(10_000_000);
    },
  );

  test('a list or map that is cut off says so', () => {
    const text = `Parameters:\n  P: {Type: String, Default: ${long}}\n${resource(`      V:\n${uses('!Ref P')}`)}`;
    const [first] = readTemplate(text, 't').resources;
    expect(first?.attributes.entries[0]?.value).toMatchObject({ kind: 'list', open: { kind: 'unsupported' } });
  });

  test('long routes count, too', () => {
    const depth = 900;
    const leaves = Array(50_000).fill('1').join(',');
    const text = `{"Resources": {"R": {"Type": "Custom::R", "Properties": {"V": ${'['.repeat(depth)}${leaves}${']'.repeat(depth)}}}}}`;
    expect(readSized(text).messages).toEqual(['from here on the template makes more text than can be judged']);
  });
});

describe('nesting', () => {
  const levels = 10_000;
  test.each([
    [
      'JSON lists',
      `{"Resources": {"A": ${'['.repeat(levels)}${']'.repeat(levels)}}}`,
      /nested more than 1000 levels deep/,
    ],
    [
      'JSON maps',
      `{"Resources": ${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}`,
      /nested more than 1000 levels deep/,
    ],
    ['JSON that never closes', '{"a":'.repeat(levels), /nested more than 1000 levels deep/],
    ['YAML flow lists', `Resources: ${'['.repeat(levels)}${']'.repeat(levels)}`, /the YAML is nested too deep/],
    ['YAML flow maps', `Resources: ${'{a: '.repeat(levels)}x${'}'.repeat(levels)}`, /the YAML is nested too deep/],
    ['YAML block lists', `Resources:\n  ${'- '.repeat(levels)}x`, /the YAML is nested too deep/],
    [
      'YAML block maps',
      Array.from({ length: 1900 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
      /the YAML is nested too deep/,
    ],
  ])('%s, 10,000 levels', (_, text, expected) => {
    const { problems } = readTemplate(text, 't');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(expected);
  });

  test('YAML that is longer than any template is not parsed at all', () => {
    const text = `Resources:\n  A: {Type: AWS::IAM::Role}\nMetadata: [${'a,'.repeat(1_500_000)}]\n`;
    expect(readTemplate(text, 't').problems[0]?.message).toMatch(/more than any template that CloudFormation takes/);
  });

  test('500 levels are read and evaluated, in functions as well', () => {
    const nested = `${'{"Fn::Join": ["", ["a", '.repeat(300)}"b"${']]}'.repeat(300)}`;
    const document = readTemplate(`{"Resources": {"R": {"Type": "Custom::R", "Properties": {"V": ${nested}}}}}`, 't');
    expect(document.problems).toEqual([]);
    expect(document.resources[0]?.attributes.entries[0]?.value).toMatchObject({
      kind: 'text',
      parts: [`${'a'.repeat(300)}b`],
    });
  });
});

describe('time grows with the text, not with its square', () => {
  const keys = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('');
  /** How much longer eight times the text takes: about 8 where it is linear, 64 where it is quadratic. */
  function growth(make: (count: number) => string, small: number): number {
    const texts = [make(small), make(8 * small)];
    const [one = 1, eight = 0] = texts.map((text) =>
      Math.min(...[1, 2].map(() => milliseconds(() => readTemplate(text, 't')))),
    );
    return eight / Math.max(one, 5);
  }

  test.each<[string, (count: number) => string, number]>([
    ['keys of a YAML map', (count) => resource(keys(count, (index) => `      k${index}: v\n`)), 2500],
    [
      'keys of a JSON map',
      (count) =>
        `{"Resources": {"R": {"Type": "C::R", "Properties": {${keys(count, (index) => `"k${index}": 1,`)}"z": 1}}}}`,
      10_000,
    ],
    [
      'resources',
      (count) => `{"Resources": {${keys(count, (index) => `"R${index}": {"Type": "C::R"},`)}"Z": {"Type": "C::R"}}}`,
      5000,
    ],
    [
      'merge keys',
      (count) =>
        resource(
          `      A: &a {}\n      V:\n${keys(count, (index) => `        k${index}: v\n`)}        <<: [${keys(count, () => '*a, ')}]\n`,
        ),
      1000,
    ],
    [
      'variables in Fn::Sub',
      (count) =>
        JSON.stringify({
          Resources: {
            R: {
              Type: 'C::R',
              Properties: {
                V: {
                  'Fn::Sub': [
                    keys(count, (index) => `\${v${index}}`),
                    Object.fromEntries(Array.from({ length: count }, (_, index) => [`v${index}`, 'x'])),
                  ],
                },
              },
            },
          },
        }),
      2500,
    ],
    ['starts of variables', (count) => resource(`      V: !Sub "${'${'.repeat(count)}"\n`), 20_000],
    ['starts of dynamic references', (count) => resource(`      V: "${'{{resolve:'.repeat(count)}"\n`), 20_000],
    [
      'anchors and aliases',
      (count) => `A:\n${keys(count, (index) => `- &a${index} x\n- *a${index}\n`)}${resource('      V: 1\n')}`,
      1500,
    ],
  ])('%s', (_, make, small) => {
    expect(growth(make, small)).toBeLessThan(30);
  });
});

test('80,000 keys in one map are read', () => {
  const lines = Array.from({ length: 80_000 }, (_, index) => `      k${index}: v`).join('\n');
  expect(readSized(resource(lines))).toEqual({ values: 80_001, messages: [] });
});

test('any text gives a document', () => {
  const bits = [
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ':',
    '\n',
    '  ',
    '- ',
    '&a ',
    '*a',
    '!Ref ',
    '!Sub ',
    '<<: ',
    'Resources:',
    'Type: X',
    '|',
    '>',
    '#',
    '%',
    '\t',
    '\0',
    '\ud800',
    '---',
    '? ',
    ',',
    '@',
    '`',
  ];
  let seed = 1;
  const next = (limit: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % limit;
  };
  for (let run = 0; run < 3000; run++) {
    const text = Array.from({ length: next(25) }, () => bits[next(bits.length)]).join('');
    expect(readTemplate(text, 't').framework).toBe('cloudformation');
  }
});
