import { type ConfigResource, localName } from './config.js';
import { hasObject, isObject, isSameText, type JsonObject, lazyMember, member } from './json.js';
import { isSetBelow } from './marks.js';
import type { ModuleInstance } from './modules.js';

/** One resource instance of a world, with what the plan says about it. */
export interface Instance {
  readonly address: string;
  readonly module: ModuleInstance;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  /** The instance key as it is in the plan: `etl`, `0`. */
  readonly index: string | number | undefined;
  /** The same key as addresses have it: `["etl"]`, `[0]`, or empty; undefined where the address is not built as usual. */
  readonly key: string | undefined;
  readonly config: ConfigResource | undefined;
  /** Attributes that are known, each parsed when it is asked for: by `member` and `keysOf`. */
  readonly values: JsonObject;
  /** The same shape with `true` for what is unknown; `true` alone where nothing is known. */
  readonly unknown: unknown;
  /** The same shape with `true` for what is sensitive. Read each time. */
  readonly sensitive: unknown;
}

export type Identity = Pick<Instance, 'address' | 'mode' | 'type' | 'name' | 'module'>;

/** Where the values of an instance and their marks stand. */
export type ValuesIn =
  /** A `change` of `resource_changes`: as it will be, or as it was. */
  | { of: 'after' | 'before'; json: unknown }
  /** An entry of `planned_values` or of a state, which has nothing that is unknown. */
  | { of: 'values'; json: unknown }
  /** The plan has none. */
  | { of: 'nothing'; json: undefined };

const MARKS = { after: 'after_sensitive', before: 'before_sensitive', values: 'sensitive_values' } as const;

/**
 * Reads from the plan when it is asked: most instances nobody asks. A class, since a plan has very many of them, and an object with
 * getters of its own weighs several times as much.
 */
export class PlannedInstance implements Instance {
  readonly address: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  readonly module: ModuleInstance;
  private knownValues: JsonObject | undefined;
  private knownMarks: { unknown: unknown } | undefined;

  /** @param entry of `planned_values`, `resource_changes` or a state, with the `index` */
  constructor(
    { address, mode, type, name, module }: Identity,
    private readonly entry: unknown,
    private readonly source: ValuesIn,
  ) {
    this.address = address;
    this.mode = mode;
    this.type = type;
    this.name = name;
    this.module = module;
  }

  get index(): string | number | undefined {
    const index = member(this.entry, 'index');
    return typeof index === 'string' || typeof index === 'number' ? index : undefined;
  }

  get key(): string | undefined {
    const block = blockOf(this);
    const key = this.address.startsWith(block) ? this.address.slice(block.length) : undefined;
    return key === undefined || key === '' || key.startsWith('[') ? key : undefined;
  }

  get config(): ConfigResource | undefined {
    return this.module.config?.resources.get(localName(this.mode, this.type, this.name));
  }

  get values(): JsonObject {
    if (this.knownValues === undefined) {
      const { of, json } = this.source;
      const values = of === 'nothing' ? undefined : lazyMember(json, of);
      this.knownValues = isObject(values) ? values : {};
    }
    return this.knownValues;
  }

  get unknown(): unknown {
    const { of, json } = this.source;
    if (of === 'nothing') return true;
    if (of !== 'after') return undefined;
    this.knownMarks ??= { unknown: member(json, 'after_unknown') };
    return this.knownMarks.unknown;
  }

  /** Whether this is the same resource, with values that are written in the very same way and have no marks. */
  isSame({ mode, type, name, module }: Identity, { of, json }: ValuesIn): boolean {
    const isIt = this.mode === mode && this.type === type && this.name === name && this.module === module;
    if (!isIt || of === 'nothing' || !isSameText(this.source.json, this.source.of, json, of)) return false;
    return [this.unknown, this.sensitive, member(json, MARKS[of])].every((mark) => !isSetBelow(mark));
  }

  get sensitive(): unknown {
    const { of, json } = this.source;
    return of === 'nothing' ? undefined : member(json, MARKS[of]);
  }
}

/** The address of the block in its module instance: that of the instance without its key. */
export function blockOf({ module, mode, type, name }: Omit<Identity, 'address'>): string {
  return module.prefix + localName(mode, type, name);
}

/** Where the values of a resource stand that will be there: in its change, which also says what is unknown, or in its entry. */
export function plannedValues(entry: unknown, change: unknown): ValuesIn {
  if (hasObject(change, 'after') || hasObject(change, 'after_unknown')) return { of: 'after', json: change };
  return hasObject(entry, 'values') ? { of: 'values', json: entry } : { of: 'nothing', json: undefined };
}
