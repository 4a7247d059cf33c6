import type { PlannedResource } from './terraform-plan.js';
import { terraformPlan } from './terraform-plan.js';

/** A policy document as JSON. */
export type PolicyJson = Record<string, unknown>;

/** Who hands which role to which service, without saying whether Terraform or CloudFormation makes it. Keys are free names. */
export interface Change {
  roles?: Record<string, { name: string; trust: PolicyJson; permissions?: PolicyJson }>;
  /** What uses a role: the key of one above, or a literal `name` of one. */
  consumers?: Record<string, { takes: 'instance' | 'database' | 'function'; role: string | { name: string } }>;
  /** Managed policies of whoever makes the change. */
  passers?: Record<string, PolicyJson>;
}

/** The text of a plan or a template, and which of its addresses stand for which key of the change. */
export interface Rendered {
  text: string;
  keys: ReadonlyMap<string, string>;
}

/** A plan in which policies are `jsonencode`d, and roles are handed over by reference. */
export function asPlan({ roles = {}, consumers = {}, passers = {} }: Change): Rendered {
  const resources: (PlannedResource & { key: string })[] = [];
  for (const [key, { name, trust, permissions }] of Object.entries(roles)) {
    const values = { name, path: '/', assume_role_policy: trust };
    resources.push({ key, type: 'aws_iam_role', name: key, values });
    if (permissions === undefined) continue;
    const role = [`aws_iam_role.${key}.id`, `aws_iam_role.${key}`];
    const policy = { name: 'permissions', policy: permissions };
    resources.push({ key, type: 'aws_iam_role_policy', name: key, values: policy, references: { role } });
  }
  for (const [key, { takes, role }] of Object.entries(consumers)) {
    if (takes === 'instance') {
      const name = typeof role === 'string' ? (roles[role]?.name ?? '') : role.name;
      const byName =
        typeof role === 'string' ? { references: { role: [`aws_iam_role.${role}.name`, `aws_iam_role.${role}`] } } : {};
      const profile = { name: key, path: '/', role: name };
      resources.push({ key, type: 'aws_iam_instance_profile', name: key, values: profile, ...byName });
      const values = { ami: 'ami-0abcdef1234567890', instance_type: 't3.small', iam_instance_profile: key };
      const reference = [`aws_iam_instance_profile.${key}.name`, `aws_iam_instance_profile.${key}`];
      resources.push({ key, type: 'aws_instance', name: key, values, references: { iam_instance_profile: reference } });
    } else {
      const [type, attribute] =
        takes === 'database' ? ['aws_db_instance', 'monitoring_role_arn'] : ['aws_lambda_function', 'role'];
      const given =
        typeof role === 'string'
          ? { values: {}, references: { [attribute]: [`aws_iam_role.${role}.arn`, `aws_iam_role.${role}`] } }
          : { values: { [attribute]: arn(role.name) } };
      resources.push({ key, type, name: key, ...given });
    }
  }
  for (const [key, policy] of Object.entries(passers)) {
    resources.push({ key, type: 'aws_iam_policy', name: key, values: { name: key, path: '/', policy } });
  }
  return {
    text: terraformPlan(resources),
    keys: new Map(resources.map(({ key, type, name }) => [`${type}.${name}`, key])),
  };
}

/** A template in JSON in which roles are handed over by `Ref` and `Fn::GetAtt`. */
export function asTemplate({ roles = {}, consumers = {}, passers = {} }: Change): Rendered {
  const Resources: Record<string, unknown> = {};
  const keys = new Map<string, string>();
  const add = (id: string, key: string, Type: string, Properties: Record<string, unknown>) => {
    Resources[id] = { Type, Properties };
    keys.set(id, key);
  };
  for (const [key, { name, trust, permissions }] of Object.entries(roles)) {
    const inline =
      permissions === undefined ? {} : { Policies: [{ PolicyName: 'permissions', PolicyDocument: permissions }] };
    add(key, key, 'AWS::IAM::Role', { RoleName: name, AssumeRolePolicyDocument: trust, ...inline });
  }
  for (const [key, { takes, role }] of Object.entries(consumers)) {
    const given = typeof role === 'string' ? { 'Fn::GetAtt': [role, 'Arn'] } : arn(role.name);
    if (takes === 'database') add(key, key, 'AWS::RDS::DBInstance', { MonitoringRoleArn: given });
    if (takes === 'function') add(key, key, 'AWS::Lambda::Function', { Role: given });
    if (takes !== 'instance') continue;
    const named = typeof role === 'string' ? { Ref: role } : role.name;
    add(`${key}Profile`, key, 'AWS::IAM::InstanceProfile', { InstanceProfileName: key, Roles: [named] });
    add(key, key, 'AWS::EC2::Instance', { IamInstanceProfile: { Ref: `${key}Profile` } });
  }
  for (const [key, PolicyDocument] of Object.entries(passers))
    add(key, key, 'AWS::IAM::ManagedPolicy', { PolicyDocument });
  return { text: JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Resources }), keys };
}

const own = 'arn:aws:iam::111122223333:';

/** The same template for any account: `arn:${AWS::Partition}:iam::${AWS::AccountId}:…` instead of literal ARNs. */
export function asPortableTemplate(change: Change): Rendered {
  const { text, keys } = asTemplate(change);
  const portable = (_: string, value: unknown): unknown =>
    typeof value === 'string' && value.startsWith(own)
      ? { 'Fn::Sub': `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:${value.slice(own.length)}` }
      : value;
  return { text: JSON.stringify(JSON.parse(text, portable)), keys };
}

function arn(name: string): string {
  return `${own}role/${name}`;
}
