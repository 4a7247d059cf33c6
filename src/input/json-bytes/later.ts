import { constants } from 'node:buffer';
import type { ObjectShape } from './shape.js';
import { newOpen, OPEN_BRACE, QUOTE, skipString, skipValue } from './skip.js';
import { isKey, sharedTextAt, textAt, visitMembers } from './visit.js';

/** The longest string that V8 makes: 512 MiB less a few. */
export const LONGEST_TEXT = constants.MAX_STRING_LENGTH;

/**
 * A value of a JSON text that is parsed each time somebody asks for it, and not kept: of a large plan nearly nothing is asked for.
 * It holds on to the bytes.
 */
export class Later {
  constructor(
    private readonly bytes: Buffer,
    /** The offset of its first byte; a JSON value stands there, not longer than `LONGEST_TEXT`. */
    private readonly at: number,
  ) {}

  read(): unknown {
    return readAt(this.bytes, this.at);
  }
}

/** An object that is not parsed as a whole. */
export interface Lazy {
  /** The value of a member; undefined where there is none. */
  get(key: string): unknown;
  /** The same, but an object comes as a `Lazy` itself. */
  getLazy(key: string): unknown;
  /** Whether a member is an object; nothing is parsed for that. */
  hasObject(key: string): boolean;
  keys(): readonly string[];
}

/**
 * An object of which only some members were read, and of those that are to be read later no more than where they begin: there are four
 * such objects for each resource of a plan, and little room for them.
 */
export class Part implements Lazy {
  constructor(
    private readonly bytes: Buffer,
    private readonly shape: ObjectShape,
    /** One for each member of the shape: undefined, its value, or, for one that is read later, the offset of its first byte. */
    private readonly values: readonly unknown[],
  ) {}

  get(key: string): unknown {
    const value = this.held(key);
    return typeof value === 'number' && this.isLater(key) ? readAt(this.bytes, value) : value;
  }

  getLazy(key: string): unknown {
    const value = this.held(key);
    return this.hasObject(key) && typeof value === 'number' ? new LazyObject(this.bytes, value) : this.get(key);
  }

  hasObject(key: string): boolean {
    const value = this.held(key);
    if (typeof value === 'number') return this.isLater(key) && this.bytes[value] === OPEN_BRACE;
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  }

  /** The bytes of a member that was read as `later`, and is neither short nor blank. */
  textOf(key: string): Buffer | undefined {
    const at = this.held(key);
    if (typeof at !== 'number' || !this.isLater(key)) return undefined;
    return this.bytes.subarray(at, skipValue(this.bytes, at, 0, open));
  }

  /** Whether anything is marked in a member that was read as `marks`; nothing is parsed for that. */
  isMarked(key: string): boolean {
    const value = this.held(key);
    return value !== undefined && value !== null && value !== false && typeof value !== 'object';
  }

  keys(): readonly string[] {
    return [...this.shape.indexes.keys()].filter((key) => this.held(key) !== undefined);
  }

  private held(key: string): unknown {
    const index = this.shape.indexes.get(key);
    return index === undefined ? undefined : this.values[index];
  }

  private isLater(key: string): boolean {
    const shape = this.shape.members[this.shape.indexes.get(key) ?? 0]?.shape();
    return shape === 'later' || shape === 'marks';
  }
}

/** An object that most likely nobody asks for: where it stands is all that is kept of it. `readSetAside` reads it. */
export class SetAside {
  constructor(
    readonly group: string,
    readonly bytes: Buffer,
    /** The offset of its brace; it was checked. */
    readonly at: number,
    readonly shape: ObjectShape,
  ) {}
}

/** An object of which one member is parsed when that is asked for. It is walked through each time. */
export class LazyObject implements Lazy {
  constructor(
    private readonly bytes: Buffer,
    /** The offset of its brace. */
    private readonly at: number,
  ) {}

  get(key: string): unknown {
    const at = this.find(key);
    return at === undefined ? undefined : readAt(this.bytes, at);
  }

  getLazy(key: string): unknown {
    const at = this.find(key);
    if (at === undefined) return undefined;
    return this.bytes[at] === OPEN_BRACE ? new LazyObject(this.bytes, at) : readAt(this.bytes, at);
  }

  hasObject(key: string): boolean {
    const at = this.find(key);
    return at !== undefined && this.bytes[at] === OPEN_BRACE;
  }

  /** Each once. */
  keys(): readonly string[] {
    const keys = new Set<string>();
    visitMembers(this.bytes, this.at, (from, to, valueAt) => {
      keys.add(sharedTextAt(this.bytes, from, to));
      return skipValue(this.bytes, valueAt, 0, open);
    });
    return [...keys];
  }

  /** Of a key that comes twice the last one counts. */
  private find(wanted: string): number | undefined {
    let found: number | undefined;
    visitMembers(this.bytes, this.at, (from, to, valueAt) => {
      if (isKey(this.bytes, from, to, wanted)) found = valueAt;
      return skipValue(this.bytes, valueAt, 0, open);
    });
    return found;
  }
}

/** The text was checked when it was scanned; only where the value ends was not kept. */
function readAt(bytes: Buffer, at: number): unknown {
  if (bytes[at] === QUOTE) return textAt(bytes, at, skipString(bytes, at));
  return JSON.parse(bytes.toString('utf8', at, skipValue(bytes, at, 0, open)));
}

const open = newOpen();
