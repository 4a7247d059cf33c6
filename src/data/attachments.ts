/**
 * Which attributes say who holds a policy, by resource type. `self` stands for the resource itself. Paths are read by
 * `model/select.ts`; what they yield is a name, an ARN or a reference.
 */
export interface Attachment {
  /** The policy, or `self`: the policies written in this resource. */
  policy: string;
  /** The principals that hold it, or `self`. */
  holders: readonly string[];
}

export interface Membership {
  users: readonly string[];
  groups: readonly string[];
}

/** What a resource leaves a principal of its policies of one kind: every other one it takes away. */
export interface Exclusive {
  holder: string;
  /** Inline policies by their names, or managed ones by their ARNs. */
  of: 'inline' | 'managed';
  listed: string;
  /** Where blocks are listed, the attribute of each that is the name. */
  name?: string;
}

const terraformInline = (holder: string): readonly Attachment[] => [{ policy: 'self', holders: [holder] }];
const terraformAttached = (holder: string): readonly Attachment[] => [{ policy: 'policy_arn', holders: [holder] }];
const own: Attachment = { policy: 'self', holders: ['self'] };
const listed: readonly Attachment[] = [{ policy: 'self', holders: ['Roles[]', 'Users[]', 'Groups[]'] }];

export const attachments: Readonly<Record<string, readonly Attachment[]>> = {
  aws_iam_role: [own, { policy: 'managed_policy_arns[]', holders: ['self'] }],
  aws_iam_role_policy: terraformInline('role'),
  aws_iam_user_policy: terraformInline('user'),
  aws_iam_group_policy: terraformInline('group'),
  aws_iam_role_policy_attachment: terraformAttached('role'),
  aws_iam_user_policy_attachment: terraformAttached('user'),
  aws_iam_group_policy_attachment: terraformAttached('group'),
  aws_iam_policy_attachment: [{ policy: 'policy_arn', holders: ['roles[]', 'users[]', 'groups[]'] }],
  aws_iam_role_policy_attachments_exclusive: [{ policy: 'policy_arns[]', holders: ['role_name'] }],
  aws_iam_user_policy_attachments_exclusive: [{ policy: 'policy_arns[]', holders: ['user_name'] }],
  aws_iam_group_policy_attachments_exclusive: [{ policy: 'policy_arns[]', holders: ['group_name'] }],
  'AWS::IAM::Role': [own, { policy: 'ManagedPolicyArns[]', holders: ['self'] }],
  'AWS::IAM::User': [own, { policy: 'ManagedPolicyArns[]', holders: ['self'] }],
  'AWS::IAM::Group': [own, { policy: 'ManagedPolicyArns[]', holders: ['self'] }],
  'AWS::IAM::Policy': listed,
  'AWS::IAM::ManagedPolicy': listed,
  'AWS::IAM::RolePolicy': [{ policy: 'self', holders: ['RoleName'] }],
  'AWS::IAM::UserPolicy': [{ policy: 'self', holders: ['UserName'] }],
  'AWS::IAM::GroupPolicy': [{ policy: 'self', holders: ['GroupName'] }],
};

const exclusive = (holder: string): Readonly<Record<string, readonly Exclusive[]>> => ({
  [`aws_iam_${holder}_policies_exclusive`]: [{ holder: `${holder}_name`, of: 'inline', listed: 'policy_names' }],
  [`aws_iam_${holder}_policy_attachments_exclusive`]: [
    { holder: `${holder}_name`, of: 'managed', listed: 'policy_arns' },
  ],
});

/**
 * https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_role_policies_exclusive: what is not listed is removed.
 * `managed_policy_arns` and `inline_policy` blocks are exclusive, too:
 * https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_role.
 */
export const exclusives: Readonly<Record<string, readonly Exclusive[]>> = {
  aws_iam_role: [
    { holder: 'self', of: 'managed', listed: 'managed_policy_arns' },
    { holder: 'self', of: 'inline', listed: 'inline_policy', name: 'name' },
  ],
  ...exclusive('role'),
  ...exclusive('user'),
  ...exclusive('group'),
};

/**
 * These leave a policy, or a group, to those only that they list: everybody else loses it.
 * https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_policy_attachment
 * https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_group_membership
 */
export const soleAttachments: ReadonlySet<string> = new Set(['aws_iam_policy_attachment']);
export const soleMemberships: ReadonlySet<string> = new Set(['aws_iam_group_membership']);

/** The boundary of what holds its policies itself, and is no principal here. */
export const ownBoundaries: Readonly<Record<string, string>> = {
  'AWS::SSO::PermissionSet': 'PermissionsBoundary.*',
  awscc_sso_permission_set: 'permissions_boundary.*',
  // https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-permissionsboundary
  'AWS::Serverless::Function': 'PermissionsBoundary',
  'AWS::Serverless::StateMachine': 'PermissionsBoundary',
};

export const memberships: Readonly<Record<string, Membership>> = {
  aws_iam_user_group_membership: { users: ['user'], groups: ['groups[]'] },
  aws_iam_group_membership: { users: ['users[]'], groups: ['group'] },
  'AWS::IAM::User': { users: ['self'], groups: ['Groups[]'] },
  'AWS::IAM::UserToGroupAddition': { users: ['Users[]'], groups: ['GroupName'] },
};
