/**
 * Which attributes hold a policy, by resource type. `identity`: what its holder may do. `trust`: who may assume the role.
 * `path` is read by `model/select.ts`.
 */
export interface PolicyAttribute {
  path: string;
  as: 'identity' | 'trust';
}

const inline = [{ path: 'Policies[].PolicyDocument', as: 'identity' }] as const;
const document = [{ path: 'PolicyDocument', as: 'identity' }] as const;

export const policyAttributes: Readonly<Record<string, readonly PolicyAttribute[]>> = {
  aws_iam_role: [
    { path: 'assume_role_policy', as: 'trust' },
    { path: 'inline_policy[].policy', as: 'identity' },
  ],
  aws_iam_policy: [{ path: 'policy', as: 'identity' }],
  aws_iam_role_policy: [{ path: 'policy', as: 'identity' }],
  aws_iam_user_policy: [{ path: 'policy', as: 'identity' }],
  aws_iam_group_policy: [{ path: 'policy', as: 'identity' }],
  aws_ssoadmin_permission_set_inline_policy: [{ path: 'inline_policy', as: 'identity' }],
  'AWS::IAM::Role': [{ path: 'AssumeRolePolicyDocument', as: 'trust' }, ...inline],
  'AWS::IAM::User': inline,
  'AWS::IAM::Group': inline,
  'AWS::IAM::Policy': document,
  'AWS::IAM::ManagedPolicy': document,
  'AWS::IAM::RolePolicy': document,
  'AWS::IAM::UserPolicy': document,
  'AWS::IAM::GroupPolicy': document,
  'AWS::SSO::PermissionSet': [{ path: 'InlinePolicy', as: 'identity' }],
};
