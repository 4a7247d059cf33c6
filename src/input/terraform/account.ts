import type { Resource } from '../resource.js';
import type { Instance, Instances } from './instances.js';
import { asString, items, keysOf, member, memberAt, members } from './json.js';
import type { PlanMembers } from './plan-members.js';
import { assumedRole, groupProviders, isPlanned, PROVIDERS, repeatedArguments, rootVariable } from './providers.js';

/** Where the resources of a provider go; what the plan does not tell, or tells in two ways, is left out. */
export type Target = Pick<Resource, 'account' | 'inSomeAccount' | 'partition' | 'region'>;

const NOWHERE: Target = {};

/** What speaks for an account, a partition or a region. */
interface Evidence {
  accounts: Set<string>;
  /** Of `aws_caller_identity`. */
  callers: Set<string>;
  /** Whether the provider assumes a role that may not have been known while planning. */
  late: boolean;
  /** Each list is of one provider: its account is one of these. */
  allowed: ReadonlySet<string>[];
  forbidden: Set<string>;
  partitions: Set<string>;
  regions: Set<string>;
  /** Of a provider with `for_each`: what is another one for each of its instances. The plan does not say which of them a resource has. */
  repeated: { account: boolean; region: boolean };
}

const ACCOUNT = /^\d{12}$/;

const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d+$/;

/** By the first words of a region's name. https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
const PARTITIONS: readonly [prefix: string, partition: string][] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['us-isof-', 'aws-iso-f'],
  ['eu-isoe-', 'aws-iso-e'],
  ['eusc-', 'aws-eusc'],
];

/**
 * Which account, partition and region the resources of each AWS provider go to: from `aws_caller_identity`, `aws_partition` and
 * `aws_region` read while planning, from the provider's block, and from ARNs of IAM resources that are there already. A module that is
 * handed a provider, or inherits it, has it by the key of the one that was configured. A resource of another provider has none.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs
 */
export function createTargets(plan: PlanMembers, instances: Instances): (instance: Instance) => Target {
  const providers = members(member(plan.configuration, 'provider_config'));
  const families = PROVIDERS.map((family) => ({ types: family.types, ...groupProviders(providers, family) }));
  const groupOf = (instance: Instance): string | undefined => {
    const family = families.find(({ types }) => instance.type.startsWith(types));
    return family === undefined ? undefined : (family.only ?? family.groups.get(instance.config?.providerKey ?? ''));
  };
  const evidence = new Map<string, Evidence>();
  const about = (group: string): Evidence => {
    const known = evidence.get(group) ?? nothingYet();
    evidence.set(group, known);
    return known;
  };

  for (const [key, provider] of providers) {
    for (const { groups } of families) {
      const group = groups.get(key);
      if (group !== undefined) addProvider(about(group), provider, plan.variables);
    }
  }
  for (const instance of instances.byAddress.values()) {
    const group = groupOf(instance);
    if (group !== undefined) addInstance(about(group), instance);
  }
  const targets = new Map([...evidence].map(([group, each]) => [group, targetOf(each)]));

  return (instance) => {
    const group = groupOf(instance);
    return (group === undefined ? undefined : targets.get(group)) ?? NOWHERE;
  };
}

function nothingYet(): Evidence {
  return {
    accounts: new Set(),
    callers: new Set(),
    late: false,
    allowed: [],
    forbidden: new Set(),
    partitions: new Set(),
    regions: new Set(),
    repeated: { account: false, region: false },
  };
}

/**
 * The region of a resource, by that of its provider. Since provider 6 a resource may be in another one than its provider; in some
 * types the word means something else. https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support
 */
export function regionOf(instance: Instance, { region }: Target): string | undefined {
  if (region === undefined) return undefined;
  const own = asString(member(instance.values, 'region'));
  return own === undefined || own === region ? region : undefined;
}

function addProvider(to: Evidence, provider: unknown, variables: unknown): void {
  const known = (expression: unknown) =>
    asString(member(expression, 'constant_value') ?? rootVariable(expression, provider, variables));
  const expressions = member(provider, 'expressions');
  // A list that is not constant may have more in it than the variables that it names.
  const allowed = accountsIn(memberAt(expressions, 'allowed_account_ids', 'constant_value'));
  if (allowed.length > 0) to.allowed.push(new Set(allowed));
  for (const account of accountsIn(memberAt(expressions, 'forbidden_account_ids', 'constant_value'))) {
    to.forbidden.add(account);
  }
  const role = assumedRole(expressions, (expression) => known(expression) === '');
  if (role !== undefined) {
    addArn(to, known(role));
    if (!isPlanned(role, provider)) to.late = true;
  }
  addRegion(to, known(member(expressions, 'region')));
  for (const name of repeatedArguments(expressions)) to.repeated[name === 'region' ? 'region' : 'account'] = true;
}

function accountsIn(list: unknown): string[] {
  return items(list).filter((item): item is string => typeof item === 'string' && ACCOUNT.test(item));
}

/** Asks only those for their values that it is about. */
function addInstance(to: Evidence, instance: Instance): void {
  const { mode, type } = instance;
  const textOf = (key: string) => asString(member(instance.values, key));
  if (mode === 'managed') {
    if (/^aws(cc)?_iam_/.test(type)) addArn(to, textOf('arn'));
    return;
  }
  if (type === 'aws_caller_identity') {
    addTo(to.callers, textOf('account_id'));
    addPartition(to, textOf('arn')?.split(':', 2)[1]);
  }
  if (type === 'aws_partition') addPartition(to, textOf('partition'));
  // With an argument it describes another region than the provider's.
  if (type === 'aws_region' && instance.config !== undefined && keysOf(instance.config.expressions).length === 0) {
    addRegion(to, textOf('region') ?? textOf('name'));
  }
}

function addArn(to: Evidence, arn: string | undefined): void {
  const [scheme, partition, , , account] = arn?.split(':', 5) ?? [];
  if (scheme !== 'arn') return;
  addPartition(to, partition);
  addTo(to.accounts, account);
}

function addTo(accounts: Set<string>, account: string | undefined): void {
  if (account !== undefined && ACCOUNT.test(account)) accounts.add(account);
}

function addPartition(to: Evidence, partition: string | undefined): void {
  if (partition?.startsWith('aws')) to.partitions.add(partition);
}

function addRegion(to: Evidence, region: string | undefined): void {
  if (region === undefined || !REGION.test(region)) return;
  to.regions.add(region);
  to.partitions.add(PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws');
}

function targetOf(evidence: Evidence): Target {
  const { partitions, regions, repeated } = evidence;
  if (repeated.account) return { inSomeAccount: true };
  const account = accountOf(evidence);
  const [partition] = partitions;
  const [region] = regions;
  return {
    ...(account !== undefined && { account }),
    ...(account === undefined && evidence.late && { inSomeAccount: true as const }),
    ...(partition !== undefined && partitions.size === 1 ? { partition } : {}),
    ...(region !== undefined && regions.size === 1 && !repeated.region ? { region } : {}),
  };
}

/** The one account that all evidence is for; of what contradicts itself nothing is taken. */
function accountOf({ accounts, callers, late, allowed, forbidden }: Evidence): string | undefined {
  const lone = allowed.filter(({ size }) => size === 1).flatMap((list) => [...list]);
  const [account, ...others] = new Set([...accounts, ...(late ? [] : callers), ...lone]);
  if (account === undefined || others.length > 0 || forbidden.has(account)) return undefined;
  return allowed.every((list) => list.has(account)) ? account : undefined;
}
