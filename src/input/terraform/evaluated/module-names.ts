import type { Body } from '../../hcl/ast.js';
import { evaluate } from '../../hcl/evaluate/evaluate.js';
import { string, unknown, whyUnknown, withSensitive } from '../../hcl/evaluate/make.js';
import type { Path, Scope } from '../../hcl/evaluate/scope.js';
import type { Cause, Value } from '../../value.js';
import { callPath, type ModuleInstance } from '../modules.js';
import type { Found } from '../source-files.js';
import { elementAt, evaluateMember } from './blocks.js';
import { circle, notInSources, outside } from './causes.js';
import { createModuleValues } from './module-values.js';
import { knownValue, NOWHERE } from './plan-values.js';
import { createResourceValues } from './resource-values.js';
import { type Names, NOT_REPEATED, type Own, type Resolved, type World } from './world.js';

/** Everything is worked out when it is asked for, and once. */
export function createNames(world: World): Names {
  const { source, budget, memo } = world;
  const names: Names = { scope, own };
  const { variable, call } = createModuleValues(world, names);
  const { resource } = createResourceValues(world);
  const filesOf = (module: ModuleInstance) => source.module(callPath(module));

  function scope(module: ModuleInstance, found: Found<unknown>, own: Own): Scope {
    const files = filesOf(module);
    return {
      text: found.in.text,
      place: (span) => files?.place(found.file, span, found.in.syntax) ?? NOWHERE,
      budget,
      resolve: (path) => resolve(path, module, own),
      readFile: (path) => source.read(path),
      listFiles: (path) => source.list(path),
    };
  }

  function own(
    module: ModuleInstance,
    found: Found<unknown>,
    body: Body,
    key: string | number | undefined,
    id: string,
  ): Own {
    if (key === undefined) return NOT_REPEATED;
    const over = () =>
      memo(
        `each\n${id}`,
        () => evaluateMember(body, 'for_each', scope(module, found, NOT_REPEATED)),
        () => undefined,
      );
    return {
      key,
      value() {
        const all = over();
        if (all === undefined) return undefined;
        const element = elementAt(all, key);
        if (element !== undefined) return all.sensitive ? withSensitive(element) : element;
        const cause: Cause = whyUnknown(all) ?? notInSources(`each.value of ${id}`);
        return unknown(cause, NOWHERE, 'maybe');
      },
    };
  }

  /** https://developer.hashicorp.com/terraform/language/expressions/references */
  function resolve(path: Path, module: ModuleInstance, { key, value }: Own): Resolved {
    const [head, second, third] = path;
    if (typeof second !== 'string') return undefined;
    switch (head) {
      case 'var':
        return { value: variable(module, second), taken: 2 };
      case 'local':
        return { value: local(module, second), taken: 2 };
      case 'each': {
        if (key === undefined) return undefined;
        const each = second === 'key' ? string(String(key), NOWHERE) : second === 'value' ? value() : undefined;
        return each && { value: each, taken: 2 };
      }
      case 'count':
        return typeof key === 'number' && second === 'index' ? { value: knownValue(key), taken: 2 } : undefined;
      case 'path':
        return { value: pathValue(module, second), taken: 2 };
      case 'module':
        return call(module, second, path);
      case 'data':
        return typeof third === 'string' ? resource(module, 'data', second, third, path) : undefined;
      // No plan says which workspace it was made in, nor in which folder.
      case 'terraform':
      case 'tofu':
      case 'self':
      case 'ephemeral':
        return { value: unknown(outside(`${head}.${second}`), NOWHERE, 'maybe'), taken: 2 };
      default:
        return typeof head === 'string' ? resource(module, 'managed', head, second, path) : undefined;
    }
  }

  function pathValue(module: ModuleInstance, name: string): Value {
    const folder = name === 'module' ? filesOf(module)?.path : name === 'root' ? '.' : undefined;
    return folder === undefined ? unknown(outside(`path.${name}`), NOWHERE, 'maybe') : string(folder, NOWHERE);
  }

  function local(module: ModuleInstance, name: string): Value {
    const make = (): Value => {
      const found = filesOf(module)?.files.local(name);
      if (found === undefined) return unknown(notInSources(`local.${name}`), NOWHERE, 'maybe');
      return evaluate(found.declaration(), scope(module, found, NOT_REPEATED));
    };
    return memo(`local\n${module.address}\n${name}`, make, () => circle(`local.${name}`));
  }

  return names;
}
