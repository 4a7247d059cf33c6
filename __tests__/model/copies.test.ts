import { describe, expect, test } from '@jest/globals';
import type { Resource } from '../../src/input/resource.js';
import { filledIn, policy, resource, unknown, world } from './build.js';

const wide = policy({ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' });
const narrow = policy({ Effect: 'Allow', Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/app' });
const blocksOf = (blocks: [string, unknown][]) => blocks.map(([name, text]) => ({ name, policy: text }));
const role = (address: string, ...blocks: [string, unknown][]) =>
  resource(address, 'aws_iam_role', { name: 'app', inline_policy: filledIn(blocksOf(blocks)) });
/** Somebody wrote the blocks. */
const written = (address: string, ...blocks: [string, unknown][]) =>
  resource(address, 'aws_iam_role', { name: 'app', inline_policy: blocksOf(blocks) });
const own = (text: unknown, attributes: object = {}, rest: Partial<Resource> = {}) =>
  resource('own', 'aws_iam_role_policy', { role: 'app', name: 'a', policy: text, ...attributes }, rest);

/** Where there are policies that are judged. */
function judged(resources: readonly Resource[], before: readonly Resource[] = []): string[] {
  return world(resources, { before: () => before }).policies.map(({ on, route }) => [on.address, ...route].join('.'));
}

const block = 'role.inline_policy.0.policy';

describe('a block of a role is not judged where it only shows', () => {
  test.each<[string, Resource[], Resource[], string[]]>([
    ['what another resource makes', [role('role', ['a', wide]), own(wide)], [], ['own.policy']],
    ['what it made before', [role('role', ['a', wide]), own(narrow)], [own(wide)], ['own.policy']],
    ['what is no more', [role('role', ['a', wide])], [own(wide)], []],
    [
      'the same with other blanks',
      [role('role', ['a', wide]), own(JSON.stringify(JSON.parse(wide), null, 2))],
      [],
      ['own.policy'],
    ],
    ['some of them', [role('role', ['b', wide], ['a', wide]), own(wide)], [], [block, 'own.policy']],
  ])('%s', (_, resources, before, expected) => expect(judged(resources, before)).toEqual(expected));
});

describe('it is judged', () => {
  const both = [block, 'own.policy'];
  test.each<[string, Resource[], Resource[], string[]]>([
    ['where somebody wrote it', [written('role', ['a', wide]), own(wide)], [], both],
    ['where it moves from the other into a block', [written('role', ['a', wide])], [own(wide)], [block]],
    ['where it is another text', [role('role', ['a', wide]), own(narrow)], [own(narrow)], both],
    ['where it has another name', [role('role', ['b', wide]), own(wide)], [], both],
    ['where the other is of another role', [role('role', ['a', wide]), own(wide, { role: 'other' })], [], both],
    ['where the other is not known', [role('role', ['a', wide]), own(unknown())], [], both],
    ['where it is not known', [role('role', ['a', unknown()]), own(wide)], [], both],
    ['where the other is no resource', [role('role', ['a', wide]), own(wide, {}, { mode: 'data' })], [], [block]],
    ['where two roles have that name', [role('role', ['a', wide]), role('role2'), own(wide)], [], both],
  ])('%s', (_, resources, before, expected) => expect(judged(resources, before)).toEqual(expected));

  test('what was is not asked for where nothing may be a copy', () => {
    const before = () => {
      throw new Error('asked');
    };
    expect(world([role('role'), own(wide)], { before }).policies).toHaveLength(1);
    expect(world([role('role', ['a', wide]), own(wide)], { before }).policies).toHaveLength(1);
  });
});

test('a new Deny beside copies is certain', () => {
  const deny = policy({ Effect: 'Deny', Action: 'iam:*', Resource: '*' });
  const denying = resource('deny', 'aws_iam_role_policy', { role: 'app', name: 'deny', policy: deny });
  const { policies, holders } = world([role('role', ['a', wide]), own(wide), denying]);
  const found = policies.find(({ on }) => on.address === 'own');
  const denies = found === undefined ? [] : [...holders.of(found)].flatMap((holder) => [...holder.denies]);
  expect(denies.map(({ loose }) => loose)).toEqual([undefined]);
});
