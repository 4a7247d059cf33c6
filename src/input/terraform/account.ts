import type { Resource } from '../resource.js';
import type { Instance, Instances } from './instances.js';
import { asString, items, keysOf, member, memberAt, members } from './json.js';
import type { PlanMembers } from './plan-members.js';

/** Where the resources of a provider go; what the plan does not tell, or tells in two ways, is left out. */
export type Target = Pick<Resource, 'account' | 'partition' | 'region'>;

const NOWHERE: Target = {};

/** What speaks for an account, a partition or a region. */
interface Evidence {
  accounts: Set<string>;
  partitions: Set<string>;
  regions: Set<string>;
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
 * `aws_region` read while planning, from constants in the provider's block, and from ARNs of IAM resources that are there already.
 * A resource of another provider has none. https://registry.terraform.io/providers/hashicorp/aws/latest/docs
 */
export function createTargets(plan: PlanMembers, instances: Instances): (instance: Instance) => Target {
  const groups = groupProviders(member(plan.configuration, 'provider_config'));
  // With a single provider, whatever the plan tells is about this one.
  const single = new Set(groups.values()).size <= 1;
  const groupOf = (instance: Instance): string | undefined => {
    if (!instance.type.startsWith('aws_')) return undefined;
    return single ? '' : groups.get(instance.config?.providerKey ?? '');
  };
  const evidence = new Map<string, Evidence>();
  const about = (group: string): Evidence => {
    const known = evidence.get(group) ?? { accounts: new Set(), partitions: new Set(), regions: new Set() };
    evidence.set(group, known);
    return known;
  };

  for (const [key, group] of groups) {
    addProvider(about(single ? '' : group), memberAt(plan.configuration, 'provider_config', key), plan.variables);
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

/**
 * The region of a resource, by that of its provider. Since provider 6 a resource may be in another one than its provider; in some
 * types the word means something else. https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support
 */
export function regionOf(instance: Instance, { region }: Target): string | undefined {
  if (region === undefined) return undefined;
  const own = asString(member(instance.values, 'region'));
  return own === undefined || own === region ? region : undefined;
}

/**
 * AWS providers by key, with the same group for those that are one. All that are configured by nothing in the sources are one: what
 * they take from the environment is the same, and modules that inherit such a provider have an entry of their own.
 */
function groupProviders(providers: unknown): ReadonlyMap<string, string> {
  const aws = members(providers).filter(([, provider]) => isAws(provider));
  return new Map(aws.map(([key, one]) => [key, members(member(one, 'expressions')).length === 0 ? '' : key]));
}

function isAws(provider: unknown): boolean {
  const fullName = asString(member(provider, 'full_name'));
  return fullName === undefined ? member(provider, 'name') === 'aws' : fullName.endsWith('/hashicorp/aws');
}

function addProvider(to: Evidence, provider: unknown, variables: unknown): void {
  const expressions = member(provider, 'expressions');
  const allowed = items(memberAt(expressions, 'allowed_account_ids', 'constant_value'));
  if (allowed.length === 1) addAccount(to, asString(allowed[0]));
  const region =
    memberAt(expressions, 'region', 'constant_value') ??
    rootVariable(member(expressions, 'region'), provider, variables);
  addRegion(to, asString(region));
}

/** `region = var.region` in a provider of the root module. */
function rootVariable(expression: unknown, provider: unknown, variables: unknown): unknown {
  const references = items(member(expression, 'references'));
  const [only] = references;
  if (references.length !== 1 || typeof only !== 'string' || !only.startsWith('var.')) return undefined;
  if (member(provider, 'module_address') !== undefined) return undefined;
  return memberAt(variables, only.slice('var.'.length), 'value');
}

/** Asks only those for their values that it is about. */
function addInstance(to: Evidence, instance: Instance): void {
  const { mode, type } = instance;
  const textOf = (key: string) => asString(member(instance.values, key));
  if (mode === 'managed') {
    if (type.startsWith('aws_iam_')) addArn(to, textOf('arn'));
    return;
  }
  if (type === 'aws_caller_identity') {
    addAccount(to, textOf('account_id'));
    addArn(to, textOf('arn'));
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
  addAccount(to, account);
}

function addAccount(to: Evidence, account: string | undefined): void {
  if (account !== undefined && ACCOUNT.test(account)) to.accounts.add(account);
}

function addPartition(to: Evidence, partition: string | undefined): void {
  if (partition?.startsWith('aws')) to.partitions.add(partition);
}

function addRegion(to: Evidence, region: string | undefined): void {
  if (region === undefined || !REGION.test(region)) return;
  to.regions.add(region);
  to.partitions.add(PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws');
}

function targetOf({ accounts, partitions, regions }: Evidence): Target {
  const [account] = accounts;
  const [partition] = partitions;
  const [region] = regions;
  return {
    ...(account !== undefined && accounts.size === 1 ? { account } : {}),
    ...(partition !== undefined && partitions.size === 1 ? { partition } : {}),
    ...(region !== undefined && regions.size === 1 ? { region } : {}),
  };
}
