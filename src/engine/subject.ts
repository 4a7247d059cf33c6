import type { Policy as ControlPolicy } from '../iam/access/policies.js';
import type { OwnAccount } from '../iam/arn/named-arn.js';
import type { Place } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import type { Cause } from '../input/value.js';
import type { Holder } from '../model/holders.js';
import type { Patterns, Policy, Statement } from '../model/policy.js';
import type { RoleUse } from '../model/role-use.js';
import type { Scalar } from './rule.js';

export type Fact =
  | { type: 'scalar'; value: Scalar | undefined; cause?: Cause; place: Place }
  | { type: 'list'; values: readonly string[] }
  /** `effectCause`: it is not known whether the statement allows them. */
  | { type: 'actions'; patterns: Patterns; effectCause?: Cause }
  /** Without patterns: the statement lacks them, which AWS refuses. */
  | { type: 'arns'; patterns: Patterns | undefined; place: Place; own: OwnAccount }
  | { type: 'trust'; use: RoleUse; policy: Policy | undefined; rcps: readonly ControlPolicy[] };

/** What one verdict is about. */
export type Subject = { facts: Readonly<Record<string, Fact>> } & (
  | { each: 'statement'; policy: Policy; statement: Statement }
  | {
      each: 'grant';
      policy: Policy;
      statement: Statement;
      holders: () => Iterable<Holder>;
      scps: readonly ControlPolicy[];
    }
  | { each: 'role-use'; use: RoleUse }
);

/** Account and partition of a resource: `iam:PassRole` crosses neither. */
export function ownAccountOf(resource: Resource): OwnAccount {
  const { account, partition } = resource;
  return { ...(account !== undefined && { account }), ...(partition !== undefined && { partition }) };
}
