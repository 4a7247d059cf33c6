/** A point in a text. `offset` counts UTF-16 units from 0; `line` and `column` (UTF-16 units, too) from 1. */
export interface Position {
  offset: number;
  line: number;
  column: number;
}

/** `end` is exclusive. */
export interface Span {
  start: Position;
  end: Position;
}

/** How the text is written there; a fix has to be quoted accordingly. `none`: there is no text, only a plan's value. */
export type Syntax = 'hcl' | 'json' | 'yaml' | 'none';

/** Keys and indexes from a resource's attribute down; indexes from 0. */
export type Route = readonly (string | number)[];

/** Where something stands. Without a span the place in the text is not known; the route always is. */
export interface Place {
  /** Relative to the working directory, with `/`; null where only a plan has it. */
  file: string | null;
  span?: Span;
  syntax: Syntax;
  route: Route;
  /** The nearest text inside this repository, where `file` is outside it (an installed module): the module call. */
  anchor?: Place;
  /** Where the text itself stands, where that is a file in which no resource is written: the line of a template. */
  origin?: Place;
}

/** `inline_policy[0].policy.Statement[1].Resource`: the way people write a route. */
export function showRoute(route: Route): string {
  let text = '';
  for (const step of route) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}

/** Whether a place lies within another one, in the same file; false where one of them is not known. */
export function isWithin({ file, span }: Place, outer: Place): boolean {
  if (span === undefined || outer.span === undefined || file !== outer.file) return false;
  return span.start.offset >= outer.span.start.offset && span.end.offset <= outer.span.end.offset;
}
