import type { Span } from '../place.js';

/**
 * The syntax tree of HCL's native syntax, with the exact place of everything.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 *
 * Every node's span covers its own text and nothing around it. No expression is nested deeper than `MAX_DEPTH` of `cursor.ts`
 * (times a small constant), so that walking the tree recursively is safe.
 */
export interface Body {
  /** In source order. A name that comes twice is an error, and stays here twice. */
  attributes: readonly Attribute[];
  /** In source order. */
  blocks: readonly Block[];
  /** Inside of the braces, or the whole file. */
  span: Span;
}

/** `name = value` */
export interface Attribute {
  name: Name;
  value: Expression;
  span: Span;
}

/** `type "label" label { … }`: from the type to the closing brace. */
export interface Block {
  type: Name;
  labels: readonly Name[];
  body: Body;
  span: Span;
}

/** A word, or a label with or without quotes: `name` is what it means, the span includes the quotes. */
export interface Name {
  name: string;
  span: Span;
}

export type Expression =
  | NumberLiteral
  | BooleanLiteral
  | NullLiteral
  | Template
  | Tuple
  | ObjectConstructor
  | For
  | Call
  | Variable
  | Traversal
  | Conditional
  | Binary
  | Unary
  | Parentheses
  | Invalid;

/** `text` is as written: a number may have more digits than a `number` holds. */
export interface NumberLiteral {
  kind: 'number';
  value: number;
  text: string;
  span: Span;
}

export interface BooleanLiteral {
  kind: 'boolean';
  value: boolean;
  span: Span;
}

export interface NullLiteral {
  kind: 'null';
  span: Span;
}

/**
 * Text with or without sequences in it. Strip markers (`~`) and the indentation that `<<-` takes away are worked in already: what
 * they take away is in no part. One interpolation alone is not made text, but is the value itself.
 * `quoted`: `"…"`; `heredoc`: `<<MARK`; `indented-heredoc`: `<<-MARK`; `bare`: a whole text, as `templatefile` and JSON syntax have it.
 */
export interface Template {
  kind: 'template';
  form: 'quoted' | 'heredoc' | 'indented-heredoc' | 'bare';
  parts: readonly TemplatePart[];
  span: Span;
}

export type TemplatePart = TemplateText | Interpolation | TemplateIf | TemplateFor;

/**
 * Literal text. `verbatim`: the source has it character by character, so that the place of any of it can be told; else the span is
 * one escape sequence (`\n`, `\u00e9`, `$${`). A heredoc has at least one such part a line.
 */
export interface TemplateText {
  kind: 'text';
  text: string;
  verbatim: boolean;
  span: Span;
}

/** `${expression}` */
export interface Interpolation {
  kind: 'interpolation';
  expression: Expression;
  span: Span;
}

/** `%{ if condition }…%{ else }…%{ endif }`. Without `else`: `otherwise` is empty. */
export interface TemplateIf {
  kind: 'template-if';
  condition: Expression;
  parts: readonly TemplatePart[];
  otherwise: readonly TemplatePart[];
  span: Span;
}

/** `%{ for key, value in collection }…%{ endfor }` */
export interface TemplateFor {
  kind: 'template-for';
  key?: Name;
  value: Name;
  collection: Expression;
  parts: readonly TemplatePart[];
  span: Span;
}

/** `[a, b]` */
export interface Tuple {
  kind: 'tuple';
  items: readonly Expression[];
  span: Span;
}

/** `{ a = 1, "b" = 2, (c) = 3 }` */
export interface ObjectConstructor {
  kind: 'object';
  entries: readonly ObjectEntry[];
  span: Span;
}

export interface ObjectEntry {
  key: ObjectKey;
  value: Expression;
  span: Span;
}

/** `word`: a bare word, which is its own text. Everything else is evaluated. */
export type ObjectKey = { kind: 'word'; name: string; span: Span } | Expression;

/** `[for k, v in c : value if condition]`, and with `result: 'object'` `{for k, v in c : key => value... if condition}`. */
export interface For {
  kind: 'for';
  result: 'tuple' | 'object';
  keyName?: Name;
  valueName: Name;
  collection: Expression;
  /** Of an object only. */
  key?: Expression;
  value: Expression;
  /** `...` after the value: values of equal keys are collected in lists. */
  group: boolean;
  condition?: Expression;
  span: Span;
}

/** `name(a, b...)`; `name.name` may have namespaces: `provider::aws::arn_parse`. */
export interface Call {
  kind: 'call';
  name: Name;
  args: readonly Expression[];
  /** `...`: the last argument is a list of arguments. */
  expand: boolean;
  span: Span;
}

export interface Variable {
  kind: 'variable';
  name: string;
  span: Span;
}

/** `source` and at least one step: `aws_iam_role.app.arn`, `f(x)[0]`. */
export interface Traversal {
  kind: 'traversal';
  source: Expression;
  steps: readonly Step[];
  span: Span;
}

/** `.name`, `[key]` (also the old `.0`), `[*]` and `.*`. The steps in `each` apply to every element of a splat. */
export type Step =
  | { kind: 'attribute'; name: string; span: Span }
  | { kind: 'index'; key: Expression; span: Span }
  | { kind: 'splat'; each: readonly Step[]; span: Span };

/** `condition ? whenTrue : whenFalse` */
export interface Conditional {
  kind: 'conditional';
  condition: Expression;
  whenTrue: Expression;
  whenFalse: Expression;
  span: Span;
}

export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';

export interface Binary {
  kind: 'binary';
  operator: BinaryOperator;
  left: Expression;
  right: Expression;
  span: Span;
}

export interface Unary {
  kind: 'unary';
  operator: '-' | '!';
  operand: Expression;
  span: Span;
}

export interface Parentheses {
  kind: 'parentheses';
  inner: Expression;
  span: Span;
}

/** What could not be read; `errors` says why. It is a value that is not known, not one that is not there. */
export interface Invalid {
  kind: 'invalid';
  span: Span;
}

/** Text that is not HCL. */
export interface HclError {
  message: string;
  span: Span;
}
