import { lambdaFunctions, lambdaVersions } from '../data/lambda-functions.js';
import { lookup } from '../data/lookup.js';
import { roleConsumers } from '../data/role-consumers.js';
import type { Place } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import { entry, literal, type Value } from '../input/value.js';
import type { Names } from './identity.js';
import { select } from './select.js';

/** A resource has another service run a Lambda function, and with it assume the function's role. */
export interface FunctionUse {
  resource: Resource;
  /** The attribute that names the function. */
  place: Place;
  services: readonly string[];
}

/**
 * Which functions of a document are run by more than Lambda, by the functions' addresses, in the order of the document. A function that
 * the document does not have, or that cannot be told, has no use: its role is not seen either, or judged for Lambda only.
 */
export function functionUses(
  resources: readonly Resource[],
  names: Names,
): ReadonlyMap<string, readonly FunctionUse[]> {
  const all = resources.filter(({ mode }) => mode === 'managed');
  const asked = all.flatMap((resource) =>
    (lookup(roleConsumers, resource.type) ?? []).flatMap(({ path, takes, services }) =>
      takes === 'function' ? select(resource.attributes, path).map((value) => ({ resource, value, services })) : [],
    ),
  );
  const found = new Map<string, FunctionUse[]>();
  if (asked.length === 0) return found;
  const named = byName(all);
  for (const { resource, value, services } of asked) {
    const target = functionOf(value, names, named);
    if (target === undefined) continue;
    const uses = found.get(target.address) ?? [];
    found.set(target.address, uses);
    uses.push({ resource, place: value.place, services });
  }
  return found;
}

function byName(resources: readonly Resource[]): ReadonlyMap<string, readonly Resource[]> {
  const named = new Map<string, Resource[]>();
  for (const resource of resources) {
    const name = nameOf(resource);
    if (name === undefined) continue;
    const same = named.get(name) ?? [];
    named.set(name, same);
    same.push(resource);
  }
  return named;
}

function nameOf({ type, attributes }: Resource): string | undefined {
  const attribute = lookup(lambdaFunctions, type)?.name;
  return attribute === undefined ? undefined : literal(entry(attributes, attribute));
}

/** By reference to the function or a version of it, or by ARN. */
function functionOf(value: Value, names: Names, named: ReadonlyMap<string, readonly Resource[]>): Resource | undefined {
  const target = targetOf(value, names);
  if (target !== undefined) {
    const attribute = lookup(lambdaVersions, target.type);
    if (attribute === undefined) return isFunction(target) ? target : undefined;
    const version = entry(target.attributes, attribute);
    if (version === undefined) return undefined;
    const of = targetOf(version, names);
    if (of !== undefined) return isFunction(of) ? of : undefined;
    return only(named.get(literal(version) ?? '')) ?? byArn(version, named);
  }
  return byArn(value, named);
}

/** `aws_lambda_function.edge.qualified_arn`, or `"${aws_lambda_function.edge.arn}:${aws_lambda_function.edge.version}"`. */
function targetOf(value: Value, names: Names): Resource | undefined {
  if (value.kind !== 'text') return undefined;
  const [first, second = ':'] = value.parts;
  if (typeof first !== 'object' || first.of !== 'resource') return undefined;
  return typeof second === 'string' && second.startsWith(':') ? names.resource(first.address) : undefined;
}

function isFunction({ type }: Resource): boolean {
  return lookup(lambdaFunctions, type) !== undefined;
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html#awslambda-resources-for-iam-policies */
function byArn(value: Value, named: ReadonlyMap<string, readonly Resource[]>): Resource | undefined {
  const arn = literal(value) ?? '';
  const [, region, account, name = ''] =
    /^arn:[^:]*:lambda:([^:]*):([^:]*):function:([^:]+)(?::[^:]*)?$/.exec(arn) ?? [];
  const isIt = (resource: Resource) => {
    const own = literal(entry(resource.attributes, 'arn'));
    if (own !== undefined) return arn.startsWith(own);
    return resource.account === account && (resource.region ?? region) === region;
  };
  return only(named.get(name)?.filter(isIt));
}

function only(resources: readonly Resource[] | undefined): Resource | undefined {
  return resources?.length === 1 ? resources[0] : undefined;
}
