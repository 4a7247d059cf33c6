import { describe, expect, test } from '@jest/globals';
import { attribute, change, configured, named, read, references, resourceIn, sourceOf } from './plans.js';

const role = named('aws_iam_role.app');
const roleChange = change(role, { name: 'app' }, { arn: true, id: true });

/** One resource of any type beside the role `aws_iam_role.app`. */
function one(block: string, after: object, unknown: object, expressions?: object, more: object = {}) {
  return {
    resource_changes: [roleChange, change(named(block), after, unknown, more)],
    configuration: { root_module: { resources: [configured('aws_iam_role.app', {}), configured(block, expressions)] } },
  };
}

const arn = references('aws_iam_role.app.arn', 'aws_iam_role.app');

describe('known values', () => {
  test.each<[string, unknown, string]>([
    ['a text', 'a', '"a"'],
    ['the empty text', '', '""'],
    ['a number', 30, '30'],
    ['a boolean', false, 'false'],
    ['null is not set', null, 'null'],
    ['a list', ['a', null, 2], '["a", null, 2]'],
    ['blocks', [{ name: 'a', tags: {} }], '[{name: "a", tags: {}}]'],
  ])('%s', (_, value, shown) => {
    expect(attribute(read(one('aws_x.y', { v: value }, {})), 'aws_x.y', 'v')).toBe(shown);
  });

  test('what the plan does not have is not there', () => {
    expect(attribute(read(one('aws_x.y', {}, {})), 'aws_x.y', 'v')).toBe('nothing');
  });

  test('without a change they are those of planned_values', () => {
    const values = { tags: { a: 'b' } };
    const document = read({
      planned_values: { root_module: { resources: [{ ...role, values, sensitive_values: { tags: true } }] } },
    });
    expect(attribute(document, role.address, 'tags')).toBe('secret {a: secret "b"}');
  });

  test('the place of a value is its route', () => {
    const { attributes } = resourceIn(read(one('aws_x.y', { v: [{ a: 'b' }] }, {})), 'aws_x.y');
    const [v] = attributes.entries;
    const item = v?.value.kind === 'list' ? v.value.items[0] : undefined;
    expect(item?.kind === 'map' && item.entries[0]?.value.place).toEqual({
      file: null,
      syntax: 'none',
      route: ['v', 0, 'a'],
    });
  });
});

describe('unknown attributes', () => {
  test.each<[string, object | undefined, string]>([
    ['nobody set it: the provider computes it', {}, 'computed'],
    ['the whole resource has no expressions', undefined, 'computed'],
    ['it waits for one resource', { v: arn }, '"<aws_iam_role.app arn>"'],
    ['it waits for several', { v: references('aws_x.a.id', 'aws_x.a', 'var.b') }, 'unknown(apply: aws_x.a.id, var.b)'],
    ['a local is in the sources only', { v: references('local.role') }, 'unknown(no-source: local.role)'],
    ['a function of constants', { v: {} }, 'unknown(apply: aws_x.y.v)'],
    ['blocks that are all unknown', { v: [{}] }, 'unknown(no-source: aws_x.y.v)'],
    [
      'JSON syntax has text and references',
      { v: { constant_value: `\${aws_iam_role.app.arn}`, ...arn } },
      '"<aws_iam_role.app arn>"',
    ],
    ['an expression that is none', { v: 7 }, 'unknown(no-source: aws_x.y.v)'],
    ['references that are none', { v: { references: [7] } }, 'unknown(apply: aws_x.y.v)'],
  ])('%s', (_, expressions, shown) => {
    expect(attribute(read(one('aws_x.y', {}, { v: true }, expressions)), 'aws_x.y', 'v')).toBe(shown);
  });

  test('a resource that is not in the configuration', () => {
    const document = read({ resource_changes: [change(role, {}, { arn: true })] });
    expect(attribute(document, role.address, 'arn')).toBe('unknown(no-source: aws_iam_role.app.arn)');
  });

  test('many references are named in part', () => {
    const many = Array.from({ length: 500 }, (_, index) => `aws_x.a${index}.id`);
    const shown = attribute(read(one('aws_x.y', {}, { v: true }, { v: references(...many) })), 'aws_x.y', 'v');
    expect(shown).toMatch(/^unknown\(apply: aws_x.a0.id, .*aws_x.a9.id and 490 more\)$/);
  });

  test('nothing is known of the resource', () => {
    const document = read({ resource_changes: [{ ...role, change: { actions: ['create'], after_unknown: true } }] });
    expect(document.problems).toEqual([]);
    expect(resourceIn(document, role.address).attributes).toMatchObject({ entries: [], open: { kind: 'apply' } });
  });
});

describe('lists that are known in part', () => {
  test.each<[string, unknown, unknown, object, string]>([
    ['one hole', ['x', null], [false, true], arn, '["x", "<aws_iam_role.app arn>"]'],
    ['no expression for it', [null], [true], {}, '[unknown(apply: aws_x.y.v[0])]'],
    [
      'several references',
      [null, 'x'],
      [true, false],
      references('aws_x.a.id', 'var.b'),
      '[unknown(apply: aws_x.a.id, var.b), "x"]',
    ],
    ['more marks than values', [], [true], arn, '["<aws_iam_role.app arn>"]'],
    ['null that is known', [null], [false], arn, '[null]'],
  ])('%s', (_, value, unknown, expression, shown) => {
    expect(attribute(read(one('aws_x.y', { v: value }, { v: unknown }, { v: expression })), 'aws_x.y', 'v')).toBe(
      shown,
    );
  });
});

describe('blocks', () => {
  const blocks = (...list: object[]) => ({ v: list });

  test.each<[string, object[], unknown, object | undefined, string]>([
    ['the block sets it', [{}], [{ role: true }], blocks({ role: arn }), '[{role: "<aws_iam_role.app arn>"}]'],
    [
      'the block does not set it',
      [{ a: 1 }],
      [{ role: true }],
      blocks({ a: { constant_value: 1 } }),
      '[{a: 1, role: computed}]',
    ],
    [
      'a block in a block',
      [{ inner: [{}] }],
      [{ inner: [{ role: true }] }],
      blocks({ inner: [{ role: arn }] }),
      '[{inner: [{role: "<aws_iam_role.app arn>"}]}]',
    ],
    [
      'two blocks, told apart by their constants though a set has another order',
      [{ a: 'one' }, { a: 'two' }],
      [{ role: true }, { role: true }],
      blocks({ a: { constant_value: 'two' }, role: arn }, { a: { constant_value: 'one' }, role: references('var.x') }),
      '[{a: "one", role: unknown(apply: var.x)}, {a: "two", role: "<aws_iam_role.app arn>"}]',
    ],
    [
      'two blocks that cannot be told apart',
      [{}, {}],
      [{ role: true }, { role: true }],
      blocks({ role: arn }, { role: references('var.x') }),
      '[{role: unknown(no-source: aws_x.y.v[0].role)}, {role: unknown(no-source: aws_x.y.v[1].role)}]',
    ],
    [
      'two blocks that say the same',
      [{}, {}],
      [{ role: true }, { role: true }],
      blocks({ role: arn }, { role: arn }),
      '[{role: "<aws_iam_role.app arn>"}, {role: "<aws_iam_role.app arn>"}]',
    ],
    [
      'more items than blocks: some are dynamic',
      [{ a: 1 }, { a: 2 }],
      [{}, { role: true }],
      blocks({ role: arn }),
      '[{a: 1}, {a: 2, role: unknown(no-source: aws_x.y.v[1].role)}]',
    ],
    [
      'dynamic blocks only leave no trace',
      [{}],
      [{ role: true }],
      {},
      '[{role: unknown(no-source: aws_x.y.v[0].role)}]',
    ],
  ])('%s', (_, after, unknown, expressions, shown) => {
    expect(attribute(read(one('aws_x.y', { v: after }, { v: unknown }, expressions)), 'aws_x.y', 'v')).toBe(shown);
  });

  test('a lone block that is no list', () => {
    const members = one('aws_x.y', { v: {} }, { v: { role: true, other: true } }, { v: { role: arn, x: {} } });
    expect(attribute(read(members), 'aws_x.y', 'v')).toBe('{role: "<aws_iam_role.app arn>", other: computed}');
  });
});

describe('a policy document that is read after apply', () => {
  const block = 'data.aws_iam_policy_document.d';
  const statement = (resources: object) => ({ actions: { constant_value: ['iam:PassRole'] }, resources });

  test('has its blocks with holes, in the order of the source', () => {
    const members = one(
      block,
      {
        statement: [
          { actions: ['iam:PassRole'], resources: [null] },
          { actions: ['iam:PassRole'], resources: ['*', null] },
        ],
      },
      { json: true, statement: [{ resources: [true] }, { resources: [false, true] }] },
      { statement: [statement(arn), statement(references('var.a', 'var.b'))] },
    );
    const document = read(members);
    expect(attribute(document, block, 'statement', 0, 'resources')).toBe('["<aws_iam_role.app arn>"]');
    expect(attribute(document, block, 'statement', 1, 'resources')).toBe('["*", unknown(apply: var.a, var.b)]');
    expect(attribute(document, block, 'json')).toBe('computed');
  });

  test.each([['statement'], ['source_policy_documents']])('never counts %s as left out', (name) => {
    const document = read(one(block, {}, { [name]: true, json: true }));
    expect(attribute(document, block, name)).toBe(`unknown(no-source: ${block}.${name})`);
  });

  test('never counts a condition as left out', () => {
    const document = read(one(block, { statement: [{}] }, { statement: [{ condition: true }] }, { statement: [{}] }));
    expect(attribute(document, block, 'statement', 0, 'condition')).toMatch(/^unknown/);
  });
});

describe('marks', () => {
  test.each<[string, unknown, unknown, string]>([
    ['on the value', 'a', true, 'secret "a"'],
    ['on an item', ['a', 'b'], [false, true], '["a", secret "b"]'],
    ['above the value', { a: ['b'] }, true, 'secret {a: secret [secret "b"]}'],
    ['not at all', 'a', undefined, '"a"'],
    ['as something that is no mark', 'a', 'yes', 'secret "a"'],
  ])('sensitive %s', (_, value, sensitive, shown) => {
    const members = one('aws_x.y', { v: value }, {}, {}, { after_sensitive: { v: sensitive } });
    expect(attribute(read(members), 'aws_x.y', 'v')).toBe(shown);
  });

  test('a hole can be sensitive, too', () => {
    const members = one('aws_x.y', {}, { v: true }, { v: arn }, { after_sensitive: { v: true } });
    expect(attribute(read(members), 'aws_x.y', 'v')).toBe('secret "<aws_iam_role.app arn>"');
  });

  test.each<[string, unknown, unknown]>([
    ['a text for a value that has marks of a block', 'a', { b: true }],
    ['a block with marks of a list', { a: 1 }, [true]],
    ['a mark that is none', 'a', 'yes'],
    ['marks for a block that is not there', undefined, { b: { c: true } }],
  ])('unknown as a whole: %s', (_, value, unknown) => {
    expect(
      attribute(read(one('aws_x.y', { v: value }, { v: unknown }, { v: references('var.x') })), 'aws_x.y', 'v'),
    ).toBe('unknown(apply: var.x)');
  });
});

describe('what the source adds', () => {
  const exact = '"<aws_iam_role.app arn !>"';

  test.each<[string, object, Record<string, string>, string]>([
    ['nothing but the reference', arn, { 'aws_x.y v': 'aws_iam_role.app.arn' }, exact],
    ['something else', arn, {}, '"<aws_iam_role.app arn>"'],
    ['another commit’s source', arn, { 'aws_x.y v': 'aws_iam_role.other.arn' }, '"<aws_iam_role.app arn>"'],
    [
      'less than the plan has',
      references('aws_iam_role.app.arn', 'var.x'),
      { 'aws_x.y v': 'var.x' },
      'unknown(apply: aws_iam_role.app.arn, var.x)',
    ],
    ['a variable, whose call may do anything', references('var.x'), { 'aws_x.y v': 'var.x' }, 'unknown(apply: var.x)'],
    ['a local is not evaluated yet', references('local.x'), {}, 'unknown(unsupported: local.x)'],
  ])('%s', (_, expression, bare, shown) => {
    const document = read(one('aws_x.y', {}, { v: true }, { v: expression }), sourceOf(bare));
    expect(attribute(document, 'aws_x.y', 'v')).toBe(shown);
  });

  test('blocks are asked for by their place in the source', () => {
    const members = one(
      'aws_x.y',
      { v: [{ a: 'one' }, { a: 'two' }] },
      { v: [{}, { role: true }] },
      { v: [{ a: { constant_value: 'two' }, role: arn }, { a: { constant_value: 'one' } }] },
    );
    const source = sourceOf({ 'aws_x.y v.0.role': 'aws_iam_role.app.arn' });
    expect(attribute(read(members, source), 'aws_x.y', 'v', 1, 'role')).toBe(exact);
  });

  test.each<[string, unknown[], unknown[], Record<string, string>, string]>([
    [
      'an item that is nothing but a reference',
      [null],
      [true],
      { 'aws_x.y v.0': 'aws_iam_role.app.arn' },
      `[${exact}]`,
    ],
    [
      'its place in a set is another',
      ['a', null],
      [false, true],
      { 'aws_x.y v.0': 'aws_iam_role.app.arn' },
      `["a", ${exact}]`,
    ],
    [
      'more holes than references: which is which is not known',
      [null, null],
      [true, true],
      { 'aws_x.y v.0': 'aws_iam_role.app.arn' },
      '["<aws_iam_role.app arn>", "<aws_iam_role.app arn>"]',
    ],
    [
      'a reference to something known is no hole',
      [null, 'app'],
      [true, false],
      { 'aws_x.y v.0': 'aws_iam_role.app.name' },
      '["<aws_iam_role.app arn>", "app"]',
    ],
  ])('lists: %s', (_, value, unknown, bare, shown) => {
    const document = read(one('aws_x.y', { v: value }, { v: unknown }, { v: arn }), sourceOf(bare));
    expect(attribute(document, 'aws_x.y', 'v')).toBe(shown);
  });

  test('a list of several references', () => {
    const both = references('aws_iam_role.app.arn', 'aws_iam_role.app', 'aws_iam_role.app.id', 'aws_iam_role.app');
    const source = sourceOf({ 'aws_x.y v.0': 'aws_iam_role.app.arn', 'aws_x.y v.2': 'aws_iam_role.app.id' });
    const members = one('aws_x.y', { v: ['*', null, null] }, { v: [false, true, true] }, { v: both });
    expect(attribute(read(members, source), 'aws_x.y', 'v')).toBe(`["*", ${exact}, "<aws_iam_role.app id !>"]`);
  });
});
