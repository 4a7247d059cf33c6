import { type ConfigModule, MODULE_LEVELS } from './config.js';
import { readStep } from './traversal.js';

/** One instance of a module. The root is one, too. */
export interface ModuleInstance {
  /** `module.team["a.b"].module.permissions`; empty for the root. */
  address: string;
  /** What stands before the addresses in it: the address with a dot, or nothing. */
  prefix: string;
  parent: ModuleInstance | null;
  /** The names of the module calls from the root, without instance keys. */
  path: readonly string[];
  /** The name of its call; empty for the root. */
  call: string;
  /**
   * The instance key with its brackets, as addresses have it: `["a.b"]`, `[0]`; empty without `count` and `for_each`. It is
   * compared as it stands, never decoded: Terraform writes the same key in the same way everywhere in one plan.
   */
  key: string;
  level: number;
  /** Undefined for a module that is no longer in the sources. */
  config: ConfigModule | undefined;
}

export interface Modules {
  root: ModuleInstance;
  /** A module by its address, or undefined where the text is no address of one, or too deep (`MODULE_LEVELS`). */
  at(address: string): ModuleInstance | undefined;
  /** A module whose parent is known, by its full address; modules between the two are found, too. */
  below(parent: ModuleInstance, address: string): ModuleInstance | undefined;
}

/** All module instances of one plan, made as their addresses come up. `config`: the root module's. */
export function createModules(config: ConfigModule): Modules {
  const root: ModuleInstance = { address: '', prefix: '', parent: null, path: [], call: '', key: '', level: 0, config };
  const byAddress = new Map<string, ModuleInstance>([['', root]]);

  /** One step down: `.module.name`, with a key or without. A call's name has neither dots nor brackets, whatever the key has. */
  function child(parent: ModuleInstance, address: string): ModuleInstance | undefined {
    const word = readStep(address, parent.address.length);
    const name = word?.text === 'module' ? readStep(address, word.end) : undefined;
    if (name?.kind !== 'name' || parent.level >= MODULE_LEVELS) return undefined;
    const next = readStep(address, name.end);
    const key = next?.kind === 'key' ? next : undefined;
    const own = address.slice(0, key?.end ?? name.end);
    const found = byAddress.get(own);
    if (found !== undefined) return found;
    const made: ModuleInstance = {
      address: own,
      prefix: `${own}.`,
      parent,
      path: [...parent.path, name.text],
      call: name.text,
      key: key?.text ?? '',
      level: parent.level + 1,
      config: parent.config?.calls.get(name.text)?.module,
    };
    byAddress.set(own, made);
    return made;
  }

  function below(parent: ModuleInstance, address: string): ModuleInstance | undefined {
    const found = byAddress.get(address);
    if (found !== undefined) return found;
    if (!address.startsWith(parent.prefix)) return undefined;
    let current: ModuleInstance | undefined = parent;
    while (current !== undefined && current.address.length < address.length) current = child(current, address);
    return current;
  }

  return { root, below, at: (address) => below(root, address) };
}

/** The names of the module calls from the root, without instance keys. */
export function callPath(module: ModuleInstance): readonly string[] {
  return module.path;
}
