import type { Example } from '../engine/rule.js';
import type { Place, Route } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import type { MapValue, Value } from '../input/value.js';
import { decode } from '../model/decode.js';
import { Names } from '../model/identity.js';
import type { Statement } from '../model/policy.js';
import type { RoleUse } from '../model/role-use.js';
import { buildWorld, type Given, type World } from '../model/world.js';

/** An example of a rule as a world of its own, made of the same parts as a real one. */
export function exampleWorld(example: Example): World {
  const use = example['role-use'];
  return use === undefined ? policyWorld(example) : roleUseWorld(use);
}

/** What an example's `at` leaves out: the way from the resource to the statement or policy. */
export function routeToExample(example: Example): Route {
  return example.statement === undefined ? ['PolicyDocument'] : ['PolicyDocument', 'Statement', 0];
}

function policyWorld({ statement, policy, boundary, scps = [] }: Example): World {
  const document = policy ?? { Version: '2012-10-17', Statement: [statement] };
  const resources = [
    resource('policy', 'AWS::IAM::ManagedPolicy', { PolicyDocument: document }),
    resource('role', 'AWS::IAM::Role', { RoleName: 'role' }),
  ];
  if (boundary !== undefined) {
    const PermissionsBoundary = boundary === true ? { $unknown: 'var.boundary' } : { $ref: 'boundary' };
    resources.push(
      resource('holder', 'AWS::IAM::User', { ManagedPolicyArns: [{ $ref: 'policy' }], PermissionsBoundary }),
    );
  }
  if (typeof boundary === 'object') {
    resources.push(resource('boundary', 'AWS::IAM::ManagedPolicy', { PolicyDocument: boundary }));
  }
  return world(resources, { scps: scps.map(levelOf) });
}

function levelOf(document: unknown): { statements: readonly Statement[] } {
  const content = toValue(document, []);
  if (content.kind !== 'map') throw new Error('the schema let through a policy that is no object');
  return { statements: decode(content, resource('scp', 'policy document', {}), new Names([])) };
}

function roleUseWorld({ consumer, type, role, services, trust }: NonNullable<Example['role-use']>): World {
  const document = Array.isArray(trust)
    ? { Statement: [{ Effect: 'Allow', Principal: { Service: trust }, Action: 'sts:AssumeRole' }] }
    : trust;
  const user = resource(consumer, type ?? 'consumer', { role });
  const handed = resource(role, 'AWS::IAM::Role', { RoleName: role, AssumeRolePolicyDocument: document });
  const built = world([user, handed]);
  const identity = built.names.identity(handed);
  const value = toValue(role, ['role']);
  const named: RoleUse['role'] =
    trust === 'outside' || identity === undefined ? { is: 'outside', shown: role } : { is: 'inside', identity };
  return { ...built, roleUses: [{ consumer: user, place: value.place, value, role: named, services }] };
}

function world(resources: readonly Resource[], given: Given = {}): World {
  const document = {
    name: 'example',
    framework: 'cloudformation',
    resources,
    secrets: [],
    notes: [],
    problems: [],
  } as const;
  return buildWorld(document, given);
}

function resource(address: string, type: string, attributes: object): Resource {
  return { address, mode: 'managed', type, attributes: toMap(attributes, []), when: [], place: placeAt([]) };
}

function placeAt(route: Route): Place {
  return { file: null, syntax: 'none', route };
}

/** `{$ref: role}` is the ARN of a role of the change, `{$unknown: var.x}` what is not known. Rule files are limited in depth. */
function toValue(written: unknown, route: Route): Value {
  const place = placeAt(route);
  if (written === null || written === undefined) return { kind: 'absent', computed: false, place };
  if (Array.isArray(written))
    return { kind: 'list', items: written.map((item, index) => toValue(item, [...route, index])), place };
  if (typeof written !== 'object')
    return { kind: 'text', parts: String(written) === '' ? [] : [String(written)], place };
  if ('$unknown' in written) {
    return { kind: 'unknown', cause: { kind: 'apply', expression: String(written.$unknown), place }, place };
  }
  if ('$ref' in written) {
    const address = String(written.$ref);
    const attribute = address === 'policy' || address === 'boundary' ? 'PolicyArn' : 'Arn';
    return { kind: 'text', parts: [{ of: 'resource', address, attribute, exact: true, place }], place };
  }
  return toMap(written, route);
}

function toMap(written: object, route: Route): MapValue {
  const entries = Object.entries(written).map(([key, value]) => {
    const below = [...route, key];
    return { key, keyPlace: placeAt(below), value: toValue(value, below) };
  });
  return { kind: 'map', entries, place: placeAt(route) };
}
