import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { node, type Outline } from './outline.js';

/** What the tree-sitter grammar of HCL makes of a source. `errors`: where it skipped or missed something, or none. */
export interface GrammarResult {
  outline: Outline;
  errors: readonly string[];
}

/**
 * Loads the tree-sitter grammar of HCL, an implementation of the language that shares nothing with ours.
 * https://github.com/tree-sitter-grammars/tree-sitter-hcl
 */
export async function loadGrammar(): Promise<(text: string) => GrammarResult> {
  await Parser.init();
  const wasm = createRequire(import.meta.url).resolve('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm');
  const parser = new Parser().setLanguage(await Language.load(readFileSync(wasm)));
  return (text) => {
    const tree = parser.parse(text);
    if (tree === null) throw new Error('the grammar gives no tree');
    try {
      const root = tree.rootNode;
      const body = kids(root).find(({ type }) => type === 'body');
      const items = body === undefined ? [] : itemsOf(body);
      return {
        outline: node('file', { start: 0, end: text.length }, items),
        errors: root.hasError ? errorsOf(root) : [],
      };
    } finally {
      tree.delete();
    }
  };
}

function errorsOf(root: Node): string[] {
  if (root.isMissing) return [`${root.startIndex}: ${root.type} is missing`];
  if (root.isError) return [`${root.startIndex}: error`];
  return root.children.flatMap((child) => (child.hasError || child.isMissing ? errorsOf(child) : []));
}

/** The nodes in a node without comments and without what had to be skipped. */
function kids(parent: Node): Node[] {
  return parent.children.filter(({ type, isError }) => type !== 'comment' && !isError);
}

function of(what: string, first: Node, children: Outline[] = [], last = first): Outline {
  return node(what, { start: first.startIndex, end: last.endIndex }, children);
}

function itemsOf(body: Node): Outline[] {
  return kids(body).flatMap((item) => {
    const parts = kids(item);
    if (item.type === 'attribute') return [of('attribute', item, parts.flatMap(nameOrExpression))];
    if (item.type !== 'block') return [];
    const inner = parts.find(({ type }) => type === 'body');
    return [of('block', item, [...namesIn(parts), ...(inner === undefined ? [] : itemsOf(inner))])];
  });
}

function namesIn(nodes: readonly Node[]): Outline[] {
  return nodes.flatMap((each) => (each.type === 'identifier' || each.type === 'string_lit' ? [of('name', each)] : []));
}

function nameOrExpression(each: Node): Outline[] {
  if (each.type === 'identifier') return [of('name', each)];
  return each.type === 'expression' ? [expressionOf(each)] : [];
}

function expressionOf(expression: Node): Outline {
  return termOf(kids(expression), expression);
}

const STEPS: ReadonlySet<string> = new Set(['index', 'get_attr', 'splat']);

/** A term with its steps, which the grammar has as a flat list: `a` `.b` `[0]`, or `(` `a` `)` `.b`. */
function termOf(nodes: readonly Node[], whole: Node): Outline {
  const [first] = nodes;
  if (first === undefined) return of('nothing', whole);
  const steps = nodes.filter(({ type }) => STEPS.has(type));
  const sourceNodes = nodes.filter(({ type }) => !STEPS.has(type));
  const source =
    first.type === '('
      ? of('parentheses', first, sourceNodes.flatMap(nameOrExpression), sourceNodes.at(-1))
      : baseOf(first);
  return steps.length === 0 ? source : of('traversal', first, [source, ...steps.flatMap(stepsOf)], steps.at(-1));
}

function baseOf(base: Node): Outline {
  const inner = kids(base);
  const [first] = inner;
  switch (base.type) {
    case 'expression':
      return expressionOf(base);
    case 'literal_value':
    case 'template_expr':
    case 'collection_value':
    case 'for_expr':
    case 'operation':
      return first === undefined ? of('nothing', base) : baseOf(first);
    case 'numeric_lit':
      return of('number', base);
    case 'bool_lit':
      return of('boolean', base);
    case 'null_lit':
      return of('null', base);
    case 'variable_expr':
      return of('variable', base);
    case 'string_lit':
      return of('quoted', base);
    case 'quoted_template':
      return of('quoted', base, sequencesOf(inner));
    case 'heredoc_template':
      return of('heredoc', base, sequencesOf(inner));
    case 'tuple':
      return of('tuple', base, inner.flatMap(nameOrExpression));
    case 'object':
      return of(
        'object',
        base,
        inner.flatMap((each) => (each.type === 'object_elem' ? [entryOf(each)] : [])),
      );
    case 'for_tuple_expr':
    case 'for_object_expr':
      return forOf(base, inner);
    case 'function_call': {
      const args = inner.flatMap((each) => (each.type === 'function_arguments' ? kids(each) : []));
      const expand = args.some(({ type }) => type === 'ellipsis');
      return of(`call${expand ? ' expanded' : ''}`, base, [...inner, ...args].flatMap(nameOrExpression));
    }
    case 'conditional':
      return conditionalOf(inner.flatMap(nameOrExpression));
    case 'unary_operation':
      return of(`unary ${first?.type}`, base, [termOf(inner.slice(1), base)]);
    case 'binary_operation': {
      const at = inner.findIndex(({ type }) => OPERATORS.has(type));
      const operands = [inner.slice(0, at), inner.slice(at + 1)];
      return of(
        `binary ${inner[at]?.type}`,
        base,
        operands.map((operand) => termOf(operand, base)),
      );
    }
    default:
      return of(`unknown ${base.type}`, base);
  }
}

const OPERATORS: ReadonlySet<string> = new Set(['||', '&&', '==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%']);

/**
 * The grammar takes `a ? b : c ? d : e` for `(a ? b : c) ? d : e`, where Terraform takes it for `a ? b : (c ? d : e)`
 * (`true ? 1 : false ? 2 : 3` is 1, and not an error). A condition without parentheses can be no conditional, so it is turned.
 */
function conditionalOf([condition, whenTrue, whenFalse]: readonly Outline[]): Outline {
  if (condition === undefined || whenTrue === undefined || whenFalse === undefined)
    throw new Error('not a conditional');
  const { start } = condition;
  const { end } = whenFalse;
  const [first, second, third] = condition.children;
  if (condition.what !== 'conditional' || first === undefined || second === undefined || third === undefined) {
    return node('conditional', { start, end }, [condition, whenTrue, whenFalse]);
  }
  return conditionalOf([first, second, conditionalOf([third, whenTrue, whenFalse])]);
}

/** A bare word is a key, not a variable. */
function entryOf(entry: Node): Outline {
  const [key, value] = kids(entry).flatMap(nameOrExpression);
  if (key === undefined || value === undefined) return of('entry', entry);
  const isWord = key.what === 'variable' || key.what === 'boolean' || key.what === 'null';
  return of('entry', entry, [isWord ? { ...key, what: 'word' } : key, value]);
}

function forOf(base: Node, inner: readonly Node[]): Outline {
  const has = (kind: string) => inner.some(({ type }) => type === kind);
  const result = base.type === 'for_tuple_expr' ? 'tuple' : 'object';
  const what = `for ${result}${has('ellipsis') ? ' grouped' : ''}${has('for_cond') ? ' filtered' : ''}`;
  const parts = inner.flatMap((each) => (each.type === 'for_intro' || each.type === 'for_cond' ? kids(each) : [each]));
  return of(what, base, parts.flatMap(nameOrExpression));
}

function stepsOf(step: Node): Outline[] {
  const [kind] = kids(step);
  if (step.type === 'get_attr') return [of('.name', step)];
  if (kind === undefined) return [of('nothing', step)];
  if (step.type === 'index') return [of('index', step, kids(kind).flatMap(nameOrExpression))];
  const start = step.startIndex;
  return [
    node('splat', { start, end: start }),
    ...kids(kind)
      .filter(({ type }) => STEPS.has(type))
      .flatMap(stepsOf),
  ];
}

function sequencesOf(parts: readonly Node[]): Outline[] {
  return parts.flatMap((part) => {
    if (part.type === 'template_interpolation') {
      return [of('interpolation', part, kids(part).flatMap(nameOrExpression))];
    }
    if (part.type !== 'template_directive') return [];
    const [directive] = kids(part);
    if (directive === undefined) return [];
    const inner = kids(directive);
    const head = inner[0] === undefined ? [] : kids(inner[0]).flatMap(nameOrExpression);
    return [of(directive.type === 'template_if' ? '%if' : '%for', directive, [...head, ...sequencesOf(inner)])];
  });
}
