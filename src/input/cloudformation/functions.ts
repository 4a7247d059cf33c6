import type { Node } from '../node.js';

/** An intrinsic function as it is called, in short or long form. */
export interface Call {
  /** `Ref`, `Condition` or `Fn::…`, also for functions that nobody knows. */
  name: string;
  argument: Node;
}

/**
 * The call that a node is: `!Sub x`, or a map with the one key `Ref` or `Fn::…`. Undefined for everything else; `Condition` as a key is
 * none, since it is that in a policy statement.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export function callOf(node: Node): Call | undefined {
  if (node.tag !== undefined) {
    const { tag, ...argument } = node;
    return { name: functionName(tag), argument };
  }
  if (node.kind !== 'map' || node.entries.length !== 1) return undefined;
  const [only] = node.entries;
  if (only === undefined || !(only.key === 'Ref' || only.key.startsWith('Fn::'))) return undefined;
  return { name: only.key, argument: only.value };
}

/** `!Sub` is `Fn::Sub`, `!Ref` is `Ref`; a tag of YAML's own is no function of AWS and keeps its `!!`. */
function functionName(tag: string): string {
  if (tag === '!Ref' || tag === '!Condition') return tag.slice(1);
  if (tag.startsWith('!')) return `Fn::${tag.slice(1)}`;
  return tag.replace(/^tag:yaml\.org,2002:/, '!!');
}

/** Longest expression in a cause, in UTF-16 units. */
const LONGEST = 80;

/**
 * A call as people write it, with what tells it from others: `!If IsProd`, `!ImportValue shared-role`, `!GetAtt Role.Arn`. Of a list it is
 * the first item (of `Fn::Join` and `Fn::Split` that of what they take apart), of a map its `Name` or first value. At most 80 UTF-16 units.
 */
export function show(node: Node): string {
  const call = callOf(node);
  const said = call === undefined ? brief(node) : `${shortName(call.name)} ${briefArgument(call)}`;
  return shorten(said);
}

/** Cut to the length of an expression, on one line. */
export function shorten(said: string): string {
  const line = said
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  if (said.length <= 4 * LONGEST && line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function shortName(name: string): string {
  if (name === 'Ref' || name === 'Condition') return `!${name}`;
  // `Fn::ForEach::Loop` has no short form.
  return name.startsWith('Fn::') && !name.includes('::', 4) ? `!${name.slice(4)}` : name;
}

function briefArgument({ name, argument }: Call): string {
  if (argument.kind !== 'list') return brief(argument);
  if (name === 'Fn::GetAtt') return argument.items.slice(0, 8).map(brief).join('.');
  // A delimiter comes first, and tells nothing.
  const list = name === 'Fn::Join' || name === 'Fn::Split' ? argument.items[1] : undefined;
  return brief(list ?? argument);
}

function brief(node: Node): string {
  let current: Node | undefined = node;
  for (let depth = 0; depth < 20 && current !== undefined; depth++) {
    if (current.kind === 'string') return current.value;
    if (current.kind === 'null') return 'null';
    const inner: Call | undefined = callOf(current);
    if (inner !== undefined && /^Fn::(Join|Split)$/.test(inner.name) && inner.argument.kind === 'list')
      current = inner.argument.items[1];
    else if (current.kind === 'list') current = current.items[0];
    else if (current.kind !== 'map') return current.source;
    else current = (current.entries.find(({ key }) => key === 'Name') ?? current.entries[0])?.value;
  }
  return '…';
}
