import type { Body, Expression } from '../hcl/ast.js';
import type { Span, Syntax } from '../place.js';

/** A block of one source file that declares something. */
export interface Declaration {
  /** Native syntax: the block. JSON syntax: the last key and its object. */
  span: Span;
  syntax: Syntax;
}

export interface ResourceDeclaration extends Declaration {
  /** As `SourceLookup.bareReference`. */
  bareReference(path: readonly (string | number)[]): string | undefined;
  /** Whether it says anything of this argument or block. */
  sets(name: string): boolean;
  /** What stands in it. Spans belong to the text of the file. */
  body(): Body;
}

export interface CallDeclaration extends Declaration {
  /** Where the module comes from, when that is a plain string. */
  source: string | undefined;
  body(): Body;
}

/** What one source file declares. Keys of resources are made by `resourceKey`; the first of equal ones counts. */
export interface Declarations {
  /** Of the whole file. */
  text: string;
  syntax: Syntax;
  /** Where the first error stands; undefined without one. What an error hides is not known: it may be any more of this. */
  broken?: Span;
  resources: Map<string, ResourceDeclaration>;
  calls: Map<string, CallDeclaration>;
  locals: Map<string, () => Expression>;
  variables: Map<string, () => Body>;
  outputs: Map<string, () => Body>;
}

/** Of a file that declares nothing. */
export function noDeclarations(text: string, syntax: Syntax): Declarations {
  return {
    text,
    syntax,
    resources: new Map(),
    calls: new Map(),
    locals: new Map(),
    variables: new Map(),
    outputs: new Map(),
  };
}

/** One text for mode, type and name. */
export function resourceKey(mode: 'managed' | 'data', type: string, name: string): string {
  return `${mode === 'data' ? 'data' : 'resource'}\n${type}\n${name}`;
}
