import type * as iam from '../iam/access/policies.js';
import type { Document, Resource } from '../input/resource.js';
import { Attached } from './attached.js';
import { awsManagedPolicies } from './aws-managed.js';
import { withoutCopies } from './copies.js';
import { IamIndex } from './find-iam.js';
import { Holders } from './holders.js';
import { Names } from './identity.js';
import { policiesOf } from './policies.js';
import type { Policy } from './policy.js';
import { type ResourcePolicy, resourcePoliciesOf } from './resource-policies.js';
import { type RoleUse, roleUsesOf } from './role-use.js';

/** What is known besides a document. */
export interface Given {
  /** The document of an AWS-managed policy, by its ARN; undefined: none that is known. */
  managedPolicy?: (arn: string) => unknown;
  /** Service and resource control policies, one a level. */
  scps?: readonly iam.Policy[];
  rcps?: readonly iam.Policy[];
}

/** What a document comes to: everything as it will be after the change. */
export interface World {
  document: Document;
  names: Names;
  /** What principals hold, and what roles trust by. */
  policies: readonly Policy[];
  /** Those of all other resources. Read when they are first asked for: what principals may be handed does not hang on them. */
  readonly resourcePolicies: readonly ResourcePolicy[];
  /** By address of the role. A role without one is not there. */
  trust: ReadonlyMap<string, Policy>;
  attached: Attached;
  holders: Holders;
  roleUses: readonly RoleUse[];
  scps: readonly iam.Policy[];
  rcps: readonly iam.Policy[];
}

/** Puts together what the resources of a document mean: who is called what, who may do what, who hands which role to whom. */
export function buildWorld(document: Document, { managedPolicy, scps = [], rcps = [] }: Given = {}): World {
  const { resources } = document;
  const names = new Names(resources, document.aside?.find);
  const index = new IamIndex(resources, names);
  const read = resources.flatMap((resource) => policiesOf(resource, names));
  const policies = withoutCopies(read, resources, () => document.before?.() ?? []);
  const trust = new Map(
    policies.filter((policy) => policy.as === 'trust').map((policy) => [policy.on.address, policy]),
  );
  const attached = new Attached(resources, policies, index, names, awsManagedPolicies(managedPolicy, names));
  let ofResources: readonly ResourcePolicy[] | undefined;
  return {
    document,
    names,
    policies,
    get resourcePolicies() {
      ofResources ??= resources.flatMap((resource) => resourcePoliciesOf(resource, names));
      return ofResources;
    },
    trust,
    attached,
    holders: new Holders(policies, attached, names),
    roleUses: resources.flatMap((resource: Resource) => roleUsesOf(resource, index)),
    scps,
    rcps,
  };
}
