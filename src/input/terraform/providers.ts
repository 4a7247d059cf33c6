import { asString, isObject, items, member, memberAt, members } from './json.js';
import { distinctReferences } from './references.js';
import { readSteps } from './traversal.js';

/** Providers of AWS, by the end of their full name and how the types of their resources begin. */
export const PROVIDERS = [
  { source: '/hashicorp/aws', name: 'aws', types: 'aws_' },
  { source: '/hashicorp/awscc', name: 'awscc', types: 'awscc_' },
] as const;

/**
 * Providers by key, with the same group for those that are one. All that are configured by nothing in the sources are one: what
 * they take from the environment is the same. Others are not, though their credentials look alike: a `dynamic "assume_role"` leaves no trace
 * in the plan.
 * @returns `only`: the group of all resources, where there is but one
 */
export function groupProviders(providers: readonly [string, unknown][], family: (typeof PROVIDERS)[number]) {
  const own = providers.filter(([, provider]) => isOf(family, provider));
  const groups = new Map(own.map(([key, one]) => [key, members(member(one, 'expressions')).length === 0 ? '' : key]));
  const [only = '', ...others] = new Set(groups.values());
  return others.length === 0 ? { groups, only } : { groups };
}

function isOf({ source, name }: (typeof PROVIDERS)[number], provider: unknown): boolean {
  const fullName = asString(member(provider, 'full_name'));
  return fullName === undefined ? member(provider, 'name') === name : fullName.endsWith(source);
}

/**
 * The role that is assumed last, as the provider 5.100.0 does it: by a web identity unless there are static credentials, and from there by
 * each `assume_role` in turn. One without a role, or with an empty one, counts for nothing. In the provider `awscc` they are arguments,
 * not blocks.
 */
export function assumedRole(expressions: unknown, isEmpty: (expression: unknown) => boolean): unknown {
  const isSet = (role: unknown) => role !== undefined && !isEmpty(role);
  const chain = rolesIn(member(expressions, 'assume_role')).filter(isSet);
  if (chain.length > 0 || member(expressions, 'access_key') !== undefined) return chain.at(-1);
  return rolesIn(member(expressions, 'assume_role_with_web_identity')).filter(isSet).at(-1);
}

function rolesIn(written: unknown): unknown[] {
  if (Array.isArray(written)) return written.map((block) => member(block, 'role_arn'));
  if (written === undefined) return [];
  const constant = memberAt(written, 'constant_value', 'role_arn');
  return [constant === undefined ? written : { constant_value: constant }];
}

/**
 * Whether the value of an expression was surely known while planning. One that is not, Terraform plans with as if it were not set: what
 * `aws_caller_identity` says then is the account of whoever plans.
 */
export function isPlanned(expression: unknown, provider: unknown): boolean {
  const references = isObject(expression) ? distinctReferences(expression) : undefined;
  const settled = member(provider, 'module_address') === undefined ? /^(var|path|terraform)\./ : /^(path|terraform)\./;
  return references?.every((reference) => settled.test(reference)) ?? false;
}

/** `region = var.region`, `var.regions["live"]`, `var.live.region` in a provider of the root module. */
export function rootVariable(expression: unknown, provider: unknown, variables: unknown): unknown {
  const [only, ...others] = (isObject(expression) && distinctReferences(expression)) || [];
  if (only === undefined || others.length > 0 || member(provider, 'module_address') !== undefined) return undefined;
  const [head, name, ...steps] = readSteps(only);
  if (head?.text !== 'var' || name === undefined) return undefined;
  let value = memberAt(variables, name.text, 'value');
  for (const { kind, text } of steps) {
    const key = kind === 'name' ? text : asString(parsed(text.slice(1, -1)));
    value = key === undefined ? undefined : member(value, key);
  }
  return value;
}

/** An index as references have it: a text in quotes, with JSON's escapes. */
function parsed(key: string): unknown {
  try {
    return JSON.parse(key);
  } catch {
    return undefined;
  }
}

/** Arguments that have to do with neither account nor region. */
const TAGS: ReadonlySet<string> = new Set(['default_tags', 'ignore_tags']);

/**
 * The arguments of a provider with `for_each` that may be others for each of its instances, and tell where resources go.
 * https://opentofu.org/docs/language/providers/configuration/
 */
export function repeatedArguments(expressions: unknown): readonly string[] {
  return members(expressions).flatMap(([name, expression]) =>
    !TAGS.has(name) && refersToEach(expression) ? [name] : [],
  );
}

function refersToEach(expression: unknown): boolean {
  const open = [expression];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) for (const each of next) open.push(each);
    else if (isObject(next)) {
      const references = items(member(next, 'references'));
      if (references.some((one) => typeof one === 'string' && /^each\./.test(one))) return true;
      for (const [key, each] of members(next)) if (key !== 'constant_value') open.push(each);
    }
  }
  return false;
}
