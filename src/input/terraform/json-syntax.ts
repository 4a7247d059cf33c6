import { parseHclTemplate } from '../hcl/parser.js';
import { bareReference } from '../hcl/reference.js';
import { parseJson } from '../json.js';
import { member, type Node, type NodeEntry } from '../node.js';
import { type Declarations, noDeclarations, resourceKey } from './declarations.js';
import { jsonBody, jsonExpression } from './json-expressions.js';

/**
 * What a `.tf.json` file declares; nothing when it is not JSON, which it says.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
export function readJsonSyntax(text: string): Declarations {
  const declarations = noDeclarations(text, 'json');
  const json = parseJson(text);
  if ('error' in json) return { ...declarations, broken: { start: json.position, end: json.position } };
  for (const { key: kind, value } of entries(json.node)) {
    if (kind === 'resource' || kind === 'data') addResources(kind === 'data' ? 'data' : 'managed', value, declarations);
    else if (kind === 'module') for (const call of entries(value)) addCall(call, declarations);
    else if (kind === 'locals') addAll(declarations.locals, value, jsonExpression);
    else if (kind === 'variable') addAll(declarations.variables, value, (node) => jsonBody(asBodies(node)));
    else if (kind === 'output') addAll(declarations.outputs, value, (node) => jsonBody(asBodies(node)));
    else if (kind === 'check') {
      for (const check of entries(value)) {
        for (const inner of entries(check.value)) {
          if (inner.key === 'data') addResources('data', inner.value, declarations);
        }
      }
    }
  }
  return declarations;
}

/** The entries of an object, or of all objects in a list: wherever a label is expected, both may be written. */
function entries(node: Node): readonly NodeEntry[] {
  if (node.kind === 'map') return node.entries;
  if (node.kind !== 'list') return [];
  return node.items.flatMap((item) => (item.kind === 'map' ? item.entries : []));
}

function addResources(mode: 'managed' | 'data', types: Node, { resources }: Declarations): void {
  for (const type of entries(types)) {
    for (const name of entries(type.value)) {
      const key = resourceKey(mode, type.key, name.key);
      if (resources.has(key)) continue;
      const bodies = asBodies(name.value);
      resources.set(key, {
        ...place(name),
        bareReference: (path) => (bodies.length === 1 ? referenceAt(bodies[0], path) : undefined),
        body: () => jsonBody(bodies),
        sets: (argument) => bodies.some((body) => member(body, argument) !== undefined || isDynamic(body, argument)),
      });
    }
  }
}

function addCall(call: NodeEntry, { calls }: Declarations): void {
  if (calls.has(call.key)) return;
  const bodies = asBodies(call.value);
  const source = member(bodies[0], 'source')?.value;
  calls.set(call.key, {
    ...place(call),
    source: source?.kind === 'string' ? source.value : undefined,
    body: () => jsonBody(bodies),
  });
}

/** What is made of each entry when it is asked for; of what is declared twice the first counts. */
function addAll<T>(to: Map<string, () => T>, node: Node, make: (node: Node) => T): void {
  for (const { key, value } of entries(node)) if (!to.has(key)) to.set(key, () => make(value));
}

function place({ keySpan, value }: NodeEntry) {
  return { span: { start: keySpan.start, end: value.span.end }, syntax: 'json' as const };
}

/** A block is an object, or a list of them. */
function asBodies(node: Node): readonly Node[] {
  return node.kind === 'list' ? node.items : [node];
}

function isDynamic(body: Node, name: string): boolean {
  const dynamic = member(body, 'dynamic')?.value;
  return dynamic !== undefined && entries(dynamic).some(({ key }) => key === name);
}

/** A block that is not written as a list has the index 0, which may be left out. */
function referenceAt(body: Node | undefined, path: readonly (string | number)[]): string | undefined {
  let current = body;
  for (const step of path) {
    if (current === undefined) return undefined;
    if (typeof step === 'number') {
      if (current.kind === 'list') current = current.items[step];
      else if (current.kind !== 'map' || step !== 0) return undefined;
    } else {
      const inner: Node | undefined =
        current.kind === 'list' && current.items.length === 1 ? current.items[0] : current;
      if (inner === undefined || isDynamic(inner, step)) return undefined;
      current = member(inner, step)?.value;
    }
  }
  if (current?.kind !== 'string') return undefined;
  const { template } = parseHclTemplate(current.value);
  return bareReference(template);
}
