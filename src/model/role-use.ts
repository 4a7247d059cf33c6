import { lambdaFunctions } from '../data/lambda-functions.js';
import { lookup } from '../data/lookup.js';
import { roleConsumers } from '../data/role-consumers.js';
import type { Place } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import { type Cause, literal, type Value } from '../input/value.js';
import type { IamIndex } from './find-iam.js';
import type { Identity } from './identity.js';
import { select } from './select.js';

/** A resource hands a role to a service. */
export interface RoleUse {
  consumer: Resource;
  /** The attribute of the consumer that names the role, or the profile that holds it. */
  place: Place;
  value: Value;
  role:
    | { is: 'inside'; identity: Identity }
    | { is: 'outside'; shown: string; serviceLinked?: string }
    | { is: 'unknown'; cause: Cause };
  /** The instance profile in between. */
  through?: Resource;
  /** What has these services run the consumer, where the consumer alone would not say so. */
  because?: { resource: Resource; place: Place };
  /** The role must trust one of these service principals. */
  services: readonly string[];
  /** Whether it is one of these is not certain. */
  unsure?: true;
}

/** The role uses of one resource, by `data/role-consumers.csv`. */
export function roleUsesOf(consumer: Resource, index: IamIndex): RoleUse[] {
  if (consumer.mode !== 'managed') return [];
  const own = (lookup(roleConsumers, consumer.type) ?? []).flatMap(({ path, takes, services, unsure }) => {
    // Of a function that is named, it is the function that hands its role over.
    if (takes === 'function') return [];
    return handed(consumer, path).flatMap((value) => {
      const use = { consumer, place: value.place, value, services, ...(unsure && { unsure }) };
      return takes === 'profile' ? throughProfile(use, index) : direct(use, consumer, index);
    });
  });
  return [...own, ...runByOthers(consumer, index)];
}

/**
 * A function that CloudFront runs at the edge has to let in `edgelambda.amazonaws.com` besides. One use for all associations.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html
 */
function runByOthers(consumer: Resource, index: IamIndex): RoleUse[] {
  const attribute = lookup(lambdaFunctions, consumer.type)?.role;
  if (attribute === undefined) return [];
  const first = new Map([...index.usesOf(consumer)].reverse().map((use) => [use.services.join(), use]));
  return [...first.values()].flatMap(({ services, resource, place }) =>
    handed(consumer, attribute).flatMap((value) =>
      direct({ consumer, place: value.place, value, services, because: { resource, place } }, consumer, index),
    ),
  );
}

/**
 * The values at a path that somebody wrote. A role that the provider filled in is not handed over by anybody, and an empty text is how
 * providers show what is not set. `{{ AutomationAssumeRole }}` is a parameter of the document that it stands in.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-setup-iam.html
 */
function handed({ attributes }: Resource, path: string): Value[] {
  return select(attributes, path).filter((value) => {
    const written = literal(value);
    return !value.computed && written !== '' && !written?.startsWith('{{');
  });
}

function throughProfile(use: Omit<RoleUse, 'role'>, index: IamIndex): RoleUse[] {
  const found = index.find(use.value, use.consumer, ['instance-profile']);
  if (found.is !== 'inside') return [{ ...use, role: found }];
  const through = found.identity.resource;
  const roles = (found.identity.type.roles ?? []).flatMap((attribute) => {
    return select(through.attributes, attribute).filter((value) => literal(value) !== '');
  });
  return roles.flatMap((role) => direct({ ...use, value: role, through }, through, index));
}

/** @param on the resource whose attribute the value is: the consumer, or the instance profile */
function direct(use: Omit<RoleUse, 'role'>, on: Resource, index: IamIndex): RoleUse[] {
  const role = index.find(use.value, on, ['role']);
  if (role.is !== 'outside') return [{ ...use, role }];
  // API Gateway takes `arn:aws:iam::*:user/*` for the caller's own credentials: that is no role.
  // https://docs.aws.amazon.com/apigateway/latest/api/API_Integration.html#apigw-Type-Integration-credentials
  if (/^arn:[^:]*:iam::\*:user\/\*$/.test(role.shown)) return [];
  // A service-linked role is made by AWS with the trust that its path says, and nobody can change it.
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html
  const serviceLinked = role.serviceLinked ?? /:role\/aws-service-role\/([^/${}]+)\/[^/]+$/.exec(role.shown)?.[1];
  return [{ ...use, role: serviceLinked === undefined ? role : { ...role, serviceLinked } }];
}
