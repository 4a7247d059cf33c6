import type { Block } from '../hcl/ast.js';
import { parseHcl } from '../hcl/parser.js';
import { bareReference, expressionAt, literalText } from '../hcl/reference.js';
import { type Declarations, noDeclarations, resourceKey } from './declarations.js';

/**
 * What a `.tf` file declares. A file with errors declares what could be read of it.
 * https://developer.hashicorp.com/terraform/language/syntax/configuration
 */
export function readNativeSyntax(text: string): Declarations {
  const declarations = noDeclarations(text, 'hcl');
  const { body, errors } = parseHcl(text);
  const [error] = [...errors].sort((a, b) => a.span.start.offset - b.span.start.offset);
  if (error !== undefined) declarations.broken = error.span;
  for (const block of body.blocks) {
    addBlock(block, declarations);
    // A data source may stand within a check: https://developer.hashicorp.com/terraform/language/checks#scoped-data-sources
    if (block.type.name === 'check') for (const inner of block.body.blocks) addBlock(inner, declarations);
  }
  return declarations;
}

function addBlock(block: Block, declarations: Declarations): void {
  const { resources, calls } = declarations;
  const [first, second] = block.labels;
  const kind = block.type.name;
  const body = () => block.body;
  if (kind === 'locals') {
    for (const { name, value } of block.body.attributes) addFirst(declarations.locals, name.name, () => value);
  }
  if (first === undefined) return;
  if (kind === 'variable') addFirst(declarations.variables, first.name, body);
  if (kind === 'output') addFirst(declarations.outputs, first.name, body);
  const common = { span: block.span, syntax: 'hcl' as const };
  if (kind === 'module') {
    const source = expressionAt(block.body, ['source']);
    const text = source === undefined ? undefined : literalText(source);
    if (!calls.has(first.name)) calls.set(first.name, { ...common, source: text, body });
    return;
  }
  if ((kind !== 'resource' && kind !== 'data') || second === undefined) return;
  const key = resourceKey(kind === 'data' ? 'data' : 'managed', first.name, second.name);
  if (resources.has(key)) return;
  resources.set(key, {
    ...common,
    bareReference(path) {
      const expression = expressionAt(block.body, path);
      return expression === undefined ? undefined : bareReference(expression);
    },
    sets: (name) => isSet(block, name),
    body,
  });
}

/** Of what is declared twice the first counts. */
function addFirst<T>(to: Map<string, T>, name: string, declared: T): void {
  if (!to.has(name)) to.set(name, declared);
}

function isSet({ body: { attributes, blocks } }: Block, name: string): boolean {
  return (
    attributes.some((attribute) => attribute.name.name === name) ||
    blocks.some(({ type, labels }) => type.name === name || (type.name === 'dynamic' && labels[0]?.name === name))
  );
}
