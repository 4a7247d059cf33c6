import type { Part } from './later.js';

/**
 * What of a JSON text is wanted, and when.
 * - `scalar`: at once, a string, number, boolean or null
 * - `later`: any value, when it is asked for
 * - `marks`: the same, but where it has nothing but `false` and `null` in objects and lists, it is an empty object
 * - an object of which some members are wanted, a map with any keys, a list
 *
 * What has another kind than its shape (a list where an object should be) is read as an empty value of its own kind: enough to say
 * what is wrong with it.
 */
export type Shape = 'scalar' | 'later' | 'marks' | ObjectShape | MapShape | ListShape;

export interface ObjectShape {
  of: 'object';
  /** In about the order in which they are written. Others are checked and passed over. */
  members: readonly Member[];
  /** Of the members, by key. */
  indexes: ReadonlyMap<string, number>;
  /** As many times undefined as there are members. */
  blank: readonly unknown[];
  /** Told for each object that was read: the name of the group under which it is set aside (`SetAside`); undefined: it stays. */
  aside?: Aside;
}

export type Aside = (part: Part) => string | undefined;

export interface Member {
  key: string;
  /** Asked for when it is needed, so that a shape may hold itself. */
  shape: () => Shape;
}

/** Members with any key, all alike. */
export interface MapShape {
  of: 'map';
  each: Shape;
  /** By key: members that are not like the others. */
  except?: Readonly<Record<string, Shape>>;
}

export interface ListShape {
  of: 'list';
  each: Shape;
}

/** @param members keys of ASCII letters to shapes; a shape that is not there yet is a function */
export function objectOf(members: Readonly<Record<string, Shape | (() => Shape)>>, aside?: Aside): ObjectShape {
  const keys = Object.keys(members);
  return {
    ...(aside !== undefined && { aside }),
    of: 'object',
    members: Object.entries(members).map(([key, shape]) => ({
      key,
      shape: typeof shape === 'function' ? shape : () => shape,
    })),
    indexes: new Map(keys.map((key, index) => [key, index])),
    blank: keys.map(() => undefined),
  };
}

export function listOf(each: Shape): ListShape {
  return { of: 'list', each };
}

export function mapOf(each: Shape, except?: MapShape['except']): MapShape {
  return except === undefined ? { of: 'map', each } : { of: 'map', each, except };
}
