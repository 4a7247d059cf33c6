/**
 * Which attributes hold a policy that a principal holds, or a role trusts by, by resource type (others: `resource-policies.ts`). `identity`: what its holder may do. `trust`: who may assume the role.
 * `path` is read by `model/select.ts`.
 */
export interface PolicyAttribute {
  path: string;
  as: 'identity' | 'trust';
  /** Names of policies and other things stand there, too; a policy is what has a `Statement`. */
  amongOthers?: true;
  /** The resource is nothing without it: where it is not set, it could not be read. */
  required?: true;
  /** Where nobody sets it, the provider fills in what AWS has. */
  filledIn?: true;
  /** JSON that has no `Statement` is no policy of IAM's. */
  otherLanguages?: true;
}

const inline = [{ path: 'Policies[].PolicyDocument', as: 'identity' }] as const;
const document = [{ path: 'PolicyDocument', as: 'identity', required: true }] as const;
const text = [{ path: 'policy', as: 'identity', required: true }] as const;
// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-policies
const serverless = [{ path: 'Policies', as: 'identity', amongOthers: true }] as const;
// https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iam_role
const cloudControlInline = [{ path: 'policies[].policy_document', as: 'identity' }] as const;
const cloudControlDocument = [{ path: 'policy_document', as: 'identity' }] as const;

export const policyAttributes: Readonly<Record<string, readonly PolicyAttribute[]>> = {
  aws_iam_role: [
    { path: 'assume_role_policy', as: 'trust' },
    { path: 'inline_policy[].policy', as: 'identity' },
  ],
  aws_iam_policy: text,
  aws_iam_role_policy: text,
  aws_iam_user_policy: text,
  aws_iam_group_policy: text,
  aws_ssoadmin_permission_set_inline_policy: [{ path: 'inline_policy', as: 'identity' }],
  awscc_iam_role: [{ path: 'assume_role_policy_document', as: 'trust' }, ...cloudControlInline],
  awscc_iam_user: cloudControlInline,
  awscc_iam_group: cloudControlInline,
  awscc_iam_managed_policy: cloudControlDocument,
  awscc_iam_role_policy: cloudControlDocument,
  awscc_iam_user_policy: cloudControlDocument,
  awscc_iam_group_policy: cloudControlDocument,
  awscc_sso_permission_set: [{ path: 'inline_policy', as: 'identity' }],
  'AWS::IAM::Role': [{ path: 'AssumeRolePolicyDocument', as: 'trust' }, ...inline],
  'AWS::IAM::User': inline,
  'AWS::IAM::Group': inline,
  'AWS::IAM::Policy': document,
  'AWS::IAM::ManagedPolicy': document,
  'AWS::IAM::RolePolicy': document,
  'AWS::IAM::UserPolicy': document,
  'AWS::IAM::GroupPolicy': document,
  'AWS::SSO::PermissionSet': [{ path: 'InlinePolicy', as: 'identity' }],
  'AWS::Serverless::Function': serverless,
  'AWS::Serverless::StateMachine': serverless,
};
