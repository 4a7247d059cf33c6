import type { Instance, Instances } from './instances.js';
import { items, type JsonObject, member, memberAt } from './json.js';
import type { ModuleInstance, Modules } from './modules.js';
import { readSteps, type Step } from './traversal.js';

/** Where an expression is evaluated: in which module instance, and what `each.key` or `count.index` is there. */
export interface Scope {
  module: ModuleInstance;
  /** With brackets, as addresses have it; empty without `count` and `for_each`, undefined where it is not known. */
  key: string | undefined;
}

/** The one resource instance that an expression depends on. */
export interface Tie {
  instance: Instance;
  /**
   * `arn`, `outputs["Role"]`; empty where the plan does not say which attribute it is (`aws_iam_role.x[each.key].arn`), or where it is
   * more than one.
   */
  attribute: string;
  /** Whether it was reached without passing through a variable or an output. */
  direct: boolean;
}

/** A variable's way through modules; longer than this is a circle, or nobody's code. */
const HOPS = 50;

/** How the key of the instance itself is written. */
const OWN_KEYS: ReadonlySet<string> = new Set(['each.key', 'count.index']);

/** First words of references to anything but resources. https://developer.hashicorp.com/terraform/language/expressions/references */
const NO_RESOURCE: ReadonlySet<string> = new Set([
  ...['var', 'module', 'local', 'each', 'count', 'path', 'terraform', 'self', 'ephemeral', 'provider'],
]);

/** An expression that names more things than these is not followed. */
const SEVERAL = 5;

/**
 * The references of an expression, each once and as long as it is written. Terraform lists after each of them its shorter prefixes
 * (`aws_iam_role.data["etl"].arn`, `aws_iam_role.data["etl"]`, `aws_iam_role.data`), which say nothing of their own.
 * Undefined where the list holds anything but text.
 * https://developer.hashicorp.com/terraform/internals/json-format#expression-representation
 */
export function distinctReferences(expression: JsonObject): readonly string[] | undefined {
  const distinct = new Set<string>();
  let last = '';
  for (const reference of items(member(expression, 'references'))) {
    if (typeof reference !== 'string') return undefined;
    if (!isPrefix(reference, last)) distinct.add(reference);
    last = reference;
  }
  return [...distinct];
}

function isPrefix(shorter: string, longer: string): boolean {
  const next = longer[shorter.length];
  return (next === '.' || next === '[') && longer.startsWith(shorter);
}

/** Several attributes of one and the same instance (`{ arn = aws_iam_role.app.arn, name = aws_iam_role.app.name }`). */
function common(ties: readonly (Tie | undefined)[]): Tie | undefined {
  const [first] = ties;
  if (first === undefined || ties.some((tie) => tie?.instance !== first.instance)) return undefined;
  return { instance: first.instance, attribute: '', direct: false };
}

/** What the references of expressions lead to. */
export interface References {
  /** As `distinctReferences`, read once an expression. */
  of(expression: JsonObject): readonly string[] | undefined;
  /** The one instance that an expression depends on; undefined where it depends on several, or on none, or where that is not certain. */
  tie(expression: JsonObject, scope: Scope): Tie | undefined;
  /** The same for the text of one reference, with nothing around it. */
  tieOf(reference: string, scope: Scope): Tie | undefined;
}

/** For the expressions of one plan. What is read of an expression is kept. */
export function createReferences(instances: Instances, modules: Modules): References {
  const cache = new WeakMap<JsonObject, { references: readonly string[] | undefined }>();

  function of(expression: JsonObject): readonly string[] | undefined {
    const known = cache.get(expression);
    if (known !== undefined) return known.references;
    const references = distinctReferences(expression);
    cache.set(expression, { references });
    return references;
  }

  function tie(expression: unknown, scope: Scope, hops = 0): Tie | undefined {
    if (typeof expression !== 'object' || expression === null) return undefined;
    const references = of(expression as JsonObject) ?? [];
    const [first, second] = references;
    if (first === undefined || references.length > SEVERAL) return undefined;
    if (second === undefined) return tieOf(first, scope, hops);
    if (references.length === 2 && OWN_KEYS.has(second)) return tieOfSameKey(first, scope);
    // Only where all of them are resources: following several ways at once would never end.
    return common(references.map((reference) => ofResource(reference, readSteps(reference), scope)));
  }

  function tieOf(reference: string, scope: Scope, hops = 0): Tie | undefined {
    const steps = readSteps(reference);
    const head = steps[0]?.text;
    if (hops > HOPS) return undefined;
    if (head === 'var') return throughVariable(reference, steps, scope, hops);
    if (head === 'module') return throughOutput(reference, steps, scope, hops);
    return ofResource(reference, steps, scope);
  }

  /** `var.role_arn`: what the call of this module hands in. */
  function throughVariable(
    reference: string,
    steps: readonly Step[],
    { module }: Scope,
    hops: number,
  ): Tie | undefined {
    const name = steps[1];
    if (name === undefined || module.parent === null) return undefined;
    const input = member(module.parent.config?.calls.get(module.call)?.expressions, name.text);
    return within(tie(input, { module: module.parent, key: module.key }, hops + 1), reference.slice(name.end));
  }

  /** `module.roles["a"].arn`: what that module hands out. */
  function throughOutput(reference: string, steps: readonly Step[], { module }: Scope, hops: number): Tie | undefined {
    const output = steps[2]?.kind === 'key' ? steps[3] : steps[2];
    if (output?.kind !== 'name') return undefined;
    const address = module.prefix + reference.slice(0, output.end - output.text.length - 1);
    // One without resources of its own has not come up yet.
    const called = modules.below(module, address);
    const expression = memberAt(called?.config?.outputs, output.text, 'expression');
    if (called === undefined) return undefined;
    return within(tie(expression, { module: called, key: undefined }, hops + 1), reference.slice(output.end));
  }

  /** All instances of the block that a reference begins with; undefined where it is about something else. */
  function blockOf(steps: readonly Step[], module: ModuleInstance): readonly Instance[] | undefined {
    const head = steps[0]?.text ?? '';
    const mode = head === 'data' ? 'data' : 'managed';
    const [type, name] = steps.slice(mode === 'data' ? 1 : 0);
    if (type === undefined || name === undefined || NO_RESOURCE.has(head)) return undefined;
    return instances.ofBlock({ module, mode, type: type.text, name: name.text });
  }

  function ofResource(reference: string, steps: readonly Step[], { module }: Scope): Tie | undefined {
    const head = steps[0]?.text ?? '';
    const local = steps[head === 'data' ? 2 : 1];
    const block = blockOf(steps, module);
    if (local === undefined || block === undefined) return undefined;
    const next = steps[steps.indexOf(local) + 1];
    if (next?.kind === 'key') {
      const instance = instances.byAddress.get(module.prefix + reference.slice(0, next.end));
      return instance && { instance, attribute: attributeIn(reference.slice(next.end)), direct: true };
    }
    // Of several instances it may be any, or all of them; where there is but one, it can be no other.
    const [only, another] = block;
    if (only === undefined || another !== undefined) return undefined;
    return { instance: only, attribute: attributeIn(reference.slice(local.end)), direct: true };
  }

  /**
   * `aws_iam_role.runner[count.index].arn` comes as `aws_iam_role.runner` and `count.index`. That it is the instance with the same
   * key is what people write; where there is none with this key, something else is done with it.
   */
  function tieOfSameKey(reference: string, { module, key }: Scope): Tie | undefined {
    if (key === undefined || key === '') return undefined;
    if (blockOf(readSteps(reference), module) === undefined) return undefined;
    const instance = instances.byAddress.get(module.prefix + reference + key);
    return instance?.key === key ? { instance, attribute: '', direct: true } : undefined;
  }

  return {
    of,
    tie: (expression, scope) => tie(expression, scope),
    tieOf: (reference, scope) => tieOf(reference, scope),
  };
}

function attributeIn(rest: string): string {
  return rest.startsWith('.') ? rest.slice(1) : rest;
}

/** A whole resource was handed on (`output "role" { value = aws_iam_role.this }`): what is asked of the output is its attribute. */
function within(tie: Tie | undefined, rest: string): Tie | undefined {
  if (tie === undefined) return undefined;
  const name = attributeIn(rest);
  const has = member(tie.instance.values, name) !== undefined || member(tie.instance.unknown, name) !== undefined;
  return { ...tie, attribute: tie.attribute === '' && has ? name : tie.attribute, direct: false };
}
