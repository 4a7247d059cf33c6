import { attachments, exclusives, memberships, ownBoundaries } from '../data/attachments.js';
import { iamTypes } from '../data/iam-types.js';
import { lookup } from '../data/lookup.js';
import { policyAttributes } from '../data/policy-attributes.js';
import { roleConsumers } from '../data/role-consumers.js';
import type { Document, Resource } from '../input/resource.js';
import { entry, type Value } from '../input/value.js';
import { loadYaml, needsYaml } from './yaml-text.js';

/**
 * A document with what its sources say of policies, roles and attachments that it does not know itself. Sources are evaluated only where
 * there is such a thing: the same document otherwise. Its notes go on growing while its resources are asked for their attributes.
 * What `yaml-text.ts` needs is loaded where there is YAML.
 * @param more attributes of a type that count beside those
 */
export async function withSources(
  document: Document,
  more: (type: string) => readonly string[] = () => [],
): Promise<Document> {
  const whole = await evaluated(document, more);
  if (whole.resources.some(hasYaml)) await loadYaml();
  return whole;
}

async function evaluated(document: Document, more: (type: string) => readonly string[]): Promise<Document> {
  if (document.evaluated === undefined) return document;
  if (!document.resources.some((resource) => isVague(resource, more(resource.type)))) return document;
  const { resources, aside, notes } = await document.evaluated();
  return {
    ...document,
    resources,
    ...(aside !== undefined && { aside }),
    get notes() {
      return [...document.notes, ...notes()];
    },
  };
}

/** Whether YAML stands where the tables expect it, that is not read without its parser. */
function hasYaml({ type, attributes }: Resource): boolean {
  return (lookup(roleConsumers, type) ?? []).some(({ path }) => {
    const [head = '', format] = path.split('(YAML)');
    const value = format === undefined ? undefined : entry(attributes, head);
    return value?.kind === 'text' && needsYaml(value);
  });
}

/** Whether something in the tables' attributes of a resource is neither known nor a reference that says it all. */
function isVague(resource: Resource, more: readonly string[]): boolean {
  return [...attributesOf(resource.type), ...more].some((name) => {
    const value = entry(resource.attributes, name);
    return value !== undefined && isVagueValue(value);
  });
}

const heads = new Map<string, ReadonlySet<string>>();

/** The attributes of a type that the tables name. */
function attributesOf(type: string): ReadonlySet<string> {
  let names = heads.get(type);
  if (names === undefined) {
    names = new Set(pathsOf(type).map((path) => /^[^.[(]+/.exec(path)?.[0] ?? ''));
    heads.set(type, names);
  }
  return names;
}

function pathsOf(type: string): string[] {
  const iam = lookup(iamTypes, type);
  const membership = lookup(memberships, type);
  const boundary = lookup(ownBoundaries, type);
  return [
    ...(boundary === undefined ? [] : [boundary]),
    ...[...(lookup(policyAttributes, type) ?? []), ...(lookup(roleConsumers, type) ?? [])].map(({ path }) => path),
    ...(lookup(attachments, type) ?? []).flatMap(({ policy, holders }) => [policy, ...holders]),
    ...(lookup(exclusives, type) ?? []).flatMap(({ holder, listed }) => [holder, listed]),
    ...(iam === undefined
      ? []
      : [iam.name, iam.path, ...(iam.boundary === undefined ? [] : [iam.boundary]), ...(iam.roles ?? [])]),
    ...(membership === undefined ? [] : [...membership.users, ...membership.groups]),
  ];
}

/** Without recursion: the depth is the input's. */
function isVagueValue(value: Value): boolean {
  const open: Value[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    switch (next.kind) {
      case 'unknown':
        return true;
      case 'text':
        if (next.parts.some(isVaguePart)) return true;
        break;
      case 'list':
        if (next.open !== undefined) return true;
        for (const item of next.items) open.push(item);
        break;
      case 'map':
        if (next.open !== undefined) return true;
        for (const one of next.entries) open.push(one.value);
        break;
    }
  }
  return false;
}

/** A document's text is known as far as its blocks are: the sources may say more. */
function isVaguePart(part: (Value & { kind: 'text' })['parts'][number]): boolean {
  if (typeof part === 'string' || part.of === 'symbol') return false;
  return part.of === 'unknown' || !part.exact || /^(minified_)?json$/.test(part.attribute);
}
