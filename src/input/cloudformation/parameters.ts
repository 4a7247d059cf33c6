import { member, type Node, scalarText } from '../node.js';
import type { Cause } from '../value.js';

/** What a parameter's declaration says of its value. */
export type Parameter =
  | { is: 'text'; text: string; sensitive: boolean }
  | { is: 'list'; items: readonly string[]; sensitive: boolean }
  | { is: 'unknown'; kind: Cause['kind'] };

export interface Parameters {
  byName: ReadonlyMap<string, Parameter>;
  /** Whether some parameter with a default may take other values, too. */
  ranging: boolean;
  /** The defaults of `NoEcho` parameters, and the items of those that are lists. */
  secrets: readonly string[];
}

/** Shorter ones would blot out half of every message. */
const SHORTEST_SECRET = 4;

/**
 * The `Parameters` section. A default counts as the value, as text whatever it looks like in YAML.
 * @param free a default counts for nothing where `AllowedValues` has others
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 */
export function readParameters(section: Node | undefined, free: boolean): Parameters {
  const byName = new Map<string, Parameter>();
  const secrets = new Set<string>();
  let ranging = false;
  for (const { key, value } of section?.kind === 'map' ? section.entries : []) {
    const parameter = readParameter(value);
    const ranges = parameter.is !== 'unknown' && hasOthers(value);
    ranging ||= ranges;
    byName.set(key, free && ranges ? { is: 'unknown', kind: 'unsupported' } : parameter);
    if (!hides(value)) continue;
    const text = defaultText(value);
    for (const secret of [text, ...(parameter.is === 'list' ? parameter.items : [])]) {
      if (secret !== undefined && secret.length >= SHORTEST_SECRET) secrets.add(secret);
    }
  }
  return { byName, ranging, secrets: [...secrets] };
}

function readParameter(declaration: Node): Parameter {
  if (declaration.kind !== 'map' || declaration.tag !== undefined) return { is: 'unknown', kind: 'malformed' };
  const type = scalarText(member(declaration, 'Type')?.value) ?? 'String';
  // Its default is the name under which Systems Manager keeps the value.
  if (type.startsWith('AWS::SSM::Parameter::Value<')) return { is: 'unknown', kind: 'outside' };
  if (member(declaration, 'Default') === undefined) return { is: 'unknown', kind: 'parameter' };
  const text = defaultText(declaration);
  if (text === undefined) return { is: 'unknown', kind: 'malformed' };
  const sensitive = hides(declaration);
  if (type !== 'CommaDelimitedList' && !type.startsWith('List<')) return { is: 'text', text, sensitive };
  return { is: 'list', items: text.split(',').map((item) => item.trim()), sensitive };
}

function hasOthers(declaration: Node): boolean {
  const allowed = member(declaration, 'AllowedValues')?.value;
  if (allowed === undefined || allowed.kind === 'null') return false;
  const text = defaultText(declaration);
  return allowed.kind !== 'list' || allowed.items.some((item) => scalarText(item) !== text);
}

/** A boolean reaches AWS as `true` or `false`, however YAML spells it; a number keeps its source. */
function defaultText(declaration: Node): string | undefined {
  const node = member(declaration, 'Default')?.value;
  return node?.kind === 'boolean' && node.tag === undefined ? String(node.value) : scalarText(node);
}

/** Whether `NoEcho` is set to anything but false. */
function hides(declaration: Node): boolean {
  const node = member(declaration, 'NoEcho')?.value;
  if (node === undefined || node.kind === 'null') return false;
  return !(node.kind === 'boolean' ? !node.value : node.kind === 'string' && node.value.toLowerCase() === 'false');
}
