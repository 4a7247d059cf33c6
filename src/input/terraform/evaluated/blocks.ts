import type { Block, Body } from '../../hcl/ast.js';
import { evaluate } from '../../hcl/evaluate/evaluate.js';
import { whyUnknown } from '../../hcl/evaluate/make.js';
import type { Scope } from '../../hcl/evaluate/scope.js';
import { isWithin, type Place } from '../../place.js';
import { type Cause, type Entry, type List, literal, type Value } from '../../value.js';

/**
 * What a body says of an argument, or of all blocks of that name, static and dynamic ones in the order of the source; undefined where it
 * says nothing. Blocks are a list, as a plan has them.
 */
export function evaluateMember(body: Body, name: string, scope: Scope): Value | undefined {
  const attribute = body.attributes.findLast((each) => each.name.name === name);
  if (attribute !== undefined) return evaluate(attribute.value, scope);
  const blocks = body.blocks.filter((block) => nameOf(block) === name);
  return blocks.length === 0 ? undefined : evaluateBlocks(blocks, scope);
}

/** Where that is written: the argument's expression, or the first of the blocks. */
export function placeOfMember(body: Body, name: string, scope: Scope): Place | undefined {
  const attribute = body.attributes.findLast((each) => each.name.name === name);
  const span = attribute?.value.span ?? body.blocks.find((block) => nameOf(block) === name)?.span;
  return span && scope.place(span);
}

/** The names of everything that a body sets. */
export function memberNames({ attributes, blocks }: Body): ReadonlySet<string> {
  return new Set([...attributes.map(({ name }) => name.name), ...blocks.map(nameOf)]);
}

function nameOf({ type, labels }: Block): string {
  return type.name === 'dynamic' ? (labels[0]?.name ?? '') : type.name;
}

function evaluateBlocks(blocks: readonly Block[], scope: Scope): List {
  const items: Value[] = [];
  let open: Cause | undefined;
  for (const block of blocks) {
    if (block.type.name !== 'dynamic') {
      items.push(evaluateBody(block.body, scope, scope.place(block.span)));
      continue;
    }
    const made = evaluateDynamic(block, scope);
    items.push(...made.items);
    open ??= made.open;
  }
  const [first] = blocks;
  const place: Place = first === undefined ? { file: null, syntax: 'none', route: [] } : scope.place(first.span);
  return { kind: 'list', items, place, ...(open !== undefined && { open }) };
}

function evaluateBody(body: Body, scope: Scope, place: Place): Value {
  const entries: Entry[] = [];
  for (const name of memberNames(body)) {
    const value = evaluateMember(body, name, scope);
    const place = placeOfMember(body, name, scope);
    if (value !== undefined) entries.push({ key: name, keyPlace: place ?? value.place, value });
  }
  return { kind: 'map', entries, place };
}

/** https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks */
function evaluateDynamic(block: Block, scope: Scope): { items: Value[]; open?: Cause } {
  const place = scope.place(block.span);
  const content = block.body.blocks.find(({ type }) => type.name === 'content');
  const iterator = iteratorOf(block);
  const over = evaluateMember(block.body, 'for_each', scope);
  if (content === undefined || over === undefined || iterator === undefined) {
    return { items: [], open: { kind: 'malformed', expression: 'a dynamic block that cannot be read', place } };
  }
  const elements = elementsOf(over);
  if (elements === undefined) {
    const why = whyUnknown(over) ?? { kind: 'unsupported', expression: 'the `for_each` of a dynamic block', place };
    return { items: [], open: within(why, place) };
  }
  const items = elements.map(([key, value]) => evaluateBody(content.body, bind(scope, iterator, key, value), place));
  const open = over.kind === 'list' || over.kind === 'map' ? over.open : undefined;
  return open === undefined ? { items } : { items, open: within(open, place) };
}

/** What blocks there may be besides stands where these do. */
function within(cause: Cause, block: Place): Cause {
  return isWithin(cause.place, block) ? cause : { ...cause, place: block };
}

/** What the block calls its elements: its `iterator`, a bare word, or else its label. */
function iteratorOf({ labels, body }: Block): string | undefined {
  const named = body.attributes.find(({ name }) => name.name === 'iterator')?.value;
  if (named === undefined) return labels[0]?.name;
  if (named.kind === 'variable') return named.name;
  if (named.kind !== 'template') return undefined;
  const [only] = named.parts;
  return named.parts.length === 1 && only?.kind === 'text' ? only.text : undefined;
}

/** Keys and values of what `for_each` of a dynamic block takes; undefined where they are not known. */
export function elementsOf(over: Value): [Value, Value][] | undefined {
  if (over.kind === 'map') {
    return over.entries.map(({ key, keyPlace, value }) => [
      { kind: 'text', parts: key === '' ? [] : [key], place: keyPlace },
      value,
    ]);
  }
  if (over.kind === 'list') {
    return over.items.map((item, index) => [
      over.type === 'set' ? item : { kind: 'scalar', value: index, place: item.place },
      item,
    ]);
  }
  return over.kind === 'absent' ? [] : undefined;
}

function bind(scope: Scope, iterator: string, key: Value, value: Value): Scope {
  const entries: Entry[] = [
    { key: 'key', keyPlace: key.place, value: key },
    { key: 'value', keyPlace: value.place, value },
  ];
  const bound: Value = { kind: 'map', entries, place: value.place };
  return {
    ...scope,
    resolve: (path) => (path[0] === iterator ? { value: bound, taken: 1 } : scope.resolve(path)),
  };
}

/** The known key of a `for_each` argument that a resource or module instance has. */
export function elementAt(over: Value, key: string | number): Value | undefined {
  if (over.kind === 'map') return over.entries.findLast((entry) => entry.key === String(key))?.value;
  if (over.kind === 'list') return over.items.find((item) => literal(item) === String(key));
  return undefined;
}
