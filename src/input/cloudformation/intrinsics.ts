import { member, type Node, type NodeEntry, scalarText } from '../node.js';
import type { Place, Route } from '../place.js';
import { type Cause, type Entry, type MapValue, type Text, text, type Unknown, type Value } from '../value.js';
import { OPEN, resolveDynamic } from './dynamic.js';
import { type Call, callOf, shorten, show } from './functions.js';
import { attribute, reference } from './references.js';
import { cause, placeOf, type Scope, type Spot, spend, unknown, VALUE_COST } from './scope.js';
import { TextBuilder } from './texts.js';

/**
 * A node as a value: functions are carried out where the template alone says what comes out, and unknown with their cause elsewhere.
 *
 * - A number is a scalar where that loses nothing and else the text of its source, so that no account id is ever damaged
 *   (`012345678901`, `1.10`, `1e3` are texts).
 * - The place is that of the content, not of the tag before it; what comes through a YAML alias has the place of its anchor, where a
 *   person edits it. A parameter's default has the place of its use.
 * - `route` is the value's own. The keys of functions are not in routes, and indexes count the items that are written, so that they
 *   stay right where `AWS::NoValue` leaves one out.
 */
export function evaluate(node: Node, route: Route, scope: Scope): Value {
  const place = placeOf(node.span, route, scope);
  const call = callOf(node);
  if (!spend(scope, units(node) + route.length, place))
    return unknown('unsupported', { place, expression: show(node) });
  if (call !== undefined) return evaluateCall(call, { place, expression: show(node) }, scope);
  switch (node.kind) {
    case 'string':
      return literalText(node.value, place);
    case 'number':
      if (String(node.value) !== node.source) return text([node.source], { place });
      return { kind: 'scalar', value: node.value, place };
    case 'boolean':
      return { kind: 'scalar', value: node.value, place };
    case 'null':
      return { kind: 'absent', computed: false, place };
    case 'broken':
      return unknown('malformed', { place, expression: node.source });
    case 'list':
      return { kind: 'list', place, ...evaluateItems(node.items, route, scope) };
    case 'map':
      return evaluateMap(node.entries, node, route, scope);
  }
}

/** Most values of a template are such texts. */
function literalText(said: string, place: Place): Text {
  if (said.includes(OPEN)) return text(resolveDynamic([said], place), { place });
  return { kind: 'text', parts: said === '' ? [] : [said], place };
}

/** A long text counts in full, since aliases can use it any number of times. */
function units(node: Node): number {
  return VALUE_COST + (node.kind === 'string' ? node.value.length : 0);
}

function evaluateItems(nodes: readonly Node[], route: Route, scope: Scope): { items: Value[]; open?: Cause } {
  const items: Value[] = [];
  for (const [index, node] of nodes.entries()) {
    const value = evaluate(node, [...route, index], scope);
    if (scope.budget.left < 0) {
      return { items, open: cause('unsupported', { place: value.place, expression: show(node) }) };
    }
    // AWS refuses a null; a `-` with nothing behind it is not the item that somebody meant.
    if (node.kind === 'null' && node.tag === undefined)
      items.push(unknown('malformed', { place: value.place, expression: 'null' }));
    else if (value.kind !== 'absent') items.push(value);
  }
  return { items };
}

/**
 * `AWS::Include` only adds what a file holds; every other macro may change what stands beside it.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-macros.html
 */
export function isInclude(transform: Node): boolean {
  return scalarText(member(transform, 'Name')?.value) === 'AWS::Include';
}

function evaluateMap(nodes: readonly NodeEntry[], node: Node, route: Route, scope: Scope): MapValue | Unknown {
  const entries: Entry[] = [];
  let open: Cause | undefined;
  for (const { key, keySpan, value } of nodes) {
    const at = [...route, key];
    const keyPlace = placeOf(keySpan, at, scope);
    if (scope.budget.left < 0) {
      open = cause('unsupported', { place: keyPlace, expression: shorten(key) });
      break;
    }
    // It is given all that stands beside it, and what it makes of that cannot be seen.
    if (key === 'Fn::Transform' && !isInclude(value))
      return unknown('unsupported', { place: keyPlace, expression: shorten(`!Transform ${show(value)}`) });
    if (key.startsWith('Fn::')) {
      // Beside other keys only these two may stand; they add keys that cannot be seen.
      const kind = key === 'Fn::Transform' || key.startsWith('Fn::ForEach::') ? 'unsupported' : 'malformed';
      open ??= cause(kind, { place: keyPlace, expression: shorten(key) });
    } else entries.push({ key, keyPlace, value: evaluate(value, at, scope) });
  }
  return { kind: 'map', entries, place: placeOf(node.span, route, scope), ...(open ? { open } : {}) };
}

function evaluateCall({ name, argument }: Call, spot: Spot, scope: Scope): Value {
  switch (name) {
    case 'Ref': {
      const target = scalarText(argument);
      return target === undefined ? unknown('malformed', spot) : reference(target, spot, scope);
    }
    case 'Fn::GetAtt':
      return evaluateGetAtt(argument, spot, scope);
    case 'Fn::Sub':
      return evaluateSub(argument, spot, scope);
    case 'Fn::Join':
      return evaluateJoin(argument, spot, scope);
    case 'Fn::ImportValue':
    case 'Fn::GetAZs':
    case 'Fn::GetStackOutput':
      return unknown('outside', spot);
    default:
      return unknown('unsupported', spot);
  }
}

/** `A.Arn`, `[A, Arn]`, `[A, !Ref Attribute]`. */
function evaluateGetAtt(argument: Node, spot: Spot, scope: Scope): Value {
  const whole = scalarText(argument);
  if (whole !== undefined) return dotted(whole, spot, scope) ?? unknown('malformed', spot);
  if (argument.kind !== 'list' || argument.tag !== undefined || argument.items.length < 2)
    return unknown('malformed', spot);
  const names: string[] = [];
  for (const item of argument.items) {
    const value = evaluate(item, spot.place.route, scope);
    if (value.kind === 'unknown')
      return unknown(value.cause.kind, { place: spot.place, expression: value.cause.expression });
    const [only, ...more] = value.kind === 'text' ? value.parts : [];
    if (typeof only !== 'string' || more.length > 0) return unknown('malformed', spot);
    names.push(only);
  }
  const [first = '', ...rest] = names;
  return attribute(first, rest.join('.'), spot, scope);
}

/** `Logical.Attribute`; undefined where there is no dot. */
function dotted(name: string, spot: Spot, scope: Scope): Value | undefined {
  const dot = name.indexOf('.');
  return dot === -1 ? undefined : attribute(name.slice(0, dot), name.slice(dot + 1), spot, scope);
}

/**
 * `${Name}` and `${Name.Attribute}`, also with space inside; `${!Name}` is the text `${Name}`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
 */
function evaluateSub(argument: Node, spot: Spot, scope: Scope): Value {
  const [first, variables, ...more] =
    argument.kind === 'list' && argument.tag === undefined ? argument.items : [argument];
  const template = scalarText(first);
  if (
    template === undefined ||
    more.length > 0 ||
    (variables !== undefined && (variables.kind !== 'map' || variables.tag !== undefined))
  ) {
    return unknown('malformed', spot);
  }
  const own = new Map(variables?.entries.map(({ key, value }) => [key, value]));
  const known = new Map<string, Value>();
  const builder = new TextBuilder(spot, scope);
  let from = 0;
  for (;;) {
    const open = template.indexOf('${', from);
    const close = open === -1 ? -1 : template.indexOf('}', open);
    if (close === -1) break;
    builder.literal(template.slice(from, open));
    from = close + 1;
    const name = template.slice(open + 2, close).trim();
    if (name.startsWith('!')) {
      builder.literal(`\${${name.slice(1)}}`);
      continue;
    }
    const expression = shorten(template.slice(open, from));
    const value = known.get(name) ?? variable(name, own.get(name), { place: spot.place, expression }, scope);
    known.set(name, value);
    builder.value(value, expression);
  }
  builder.literal(template.slice(from));
  return builder.build();
}

function variable(name: string, own: Node | undefined, spot: Spot, scope: Scope): Value {
  if (own !== undefined) return evaluate(own, spot.place.route, scope);
  return dotted(name, spot, scope) ?? reference(name, spot, scope);
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-join.html */
function evaluateJoin(argument: Node, spot: Spot, scope: Scope): Value {
  const [first, list, ...more] = argument.kind === 'list' && argument.tag === undefined ? argument.items : [];
  const delimiter = scalarText(first);
  if (delimiter === undefined || list === undefined || more.length > 0) return unknown('malformed', spot);
  const joined = evaluate(list, spot.place.route, scope);
  if (joined.kind === 'unknown') return { ...joined, place: spot.place };
  if (joined.kind !== 'list') return unknown('malformed', spot);
  if (joined.open) return { kind: 'unknown', cause: joined.open, place: spot.place };
  const vanishing = list.kind === 'list' && delimiter !== '' ? list.items.find(mayVanish) : undefined;
  // With an item its delimiter goes, too: no hole stands for both.
  if (vanishing !== undefined) return unknown('unsupported', { place: spot.place, expression: show(vanishing) });
  const builder = new TextBuilder(spot, scope);
  for (const [index, item] of joined.items.entries()) {
    if (index > 0) builder.literal(delimiter);
    builder.value(item, spot.expression);
  }
  return builder.build();
}

/** Whether a function may come out as `AWS::NoValue`: `Fn::If`, and what is not known to give text. */
function mayVanish(node: Node): boolean {
  const name = callOf(node)?.name;
  return name !== undefined && !GIVES_TEXT.has(name);
}

const GIVES_TEXT = new Set(
  'Ref Fn::GetAtt Fn::Sub Fn::Join Fn::ImportValue Fn::FindInMap Fn::Select Fn::Base64 Fn::Length Fn::ToJsonString'.split(
    ' ',
  ),
);
