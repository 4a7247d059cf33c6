/**
 * The resource types that are IAM's own: what they are, where their name stands, and what a reference to them yields.
 * Terraform: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_role (and its neighbours).
 * CloudFormation: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/AWS_IAM.html, "Return values" of each type.
 */
export interface IamType {
  kind: 'role' | 'user' | 'group' | 'policy' | 'instance-profile';
  /** The attribute that holds the name; unset, AWS or the provider makes one up. */
  name: string;
  path: string;
  /** What each attribute of a reference yields. `Ref` is CloudFormation's. */
  yields: Readonly<Record<string, 'arn' | 'name'>>;
  /** Attributes with the permissions boundary, and with the role of an instance profile. */
  boundary?: string;
  roles?: readonly string[];
}

const terraform = { name: 'name', path: 'path', yields: { arn: 'arn', name: 'name', id: 'name' } } as const;
const terraformPolicy = { name: 'name', path: 'path', yields: { arn: 'arn', name: 'name', id: 'arn' } } as const;
const cloudControl = {
  path: 'path',
  yields: { arn: 'arn', id: 'name', role_name: 'name', user_name: 'name', group_name: 'name' },
} as const;
const cloudformation = { path: 'Path', yields: { Arn: 'arn', Ref: 'name' } } as const;

export const iamTypes: Readonly<Record<string, IamType>> = {
  aws_iam_role: { kind: 'role', ...terraform, boundary: 'permissions_boundary' },
  aws_iam_user: { kind: 'user', ...terraform, boundary: 'permissions_boundary' },
  aws_iam_group: { kind: 'group', ...terraform },
  aws_iam_policy: { kind: 'policy', ...terraformPolicy },
  aws_iam_instance_profile: { kind: 'instance-profile', ...terraform, roles: ['role', 'role_name'] },
  awscc_iam_role: { kind: 'role', name: 'role_name', ...cloudControl, boundary: 'permissions_boundary' },
  awscc_iam_user: { kind: 'user', name: 'user_name', ...cloudControl, boundary: 'permissions_boundary' },
  awscc_iam_group: { kind: 'group', name: 'group_name', ...cloudControl },
  'AWS::IAM::Role': { kind: 'role', name: 'RoleName', ...cloudformation, boundary: 'PermissionsBoundary' },
  'AWS::IAM::User': { kind: 'user', name: 'UserName', ...cloudformation, boundary: 'PermissionsBoundary' },
  'AWS::IAM::Group': { kind: 'group', name: 'GroupName', ...cloudformation },
  'AWS::IAM::ManagedPolicy': {
    kind: 'policy',
    name: 'ManagedPolicyName',
    path: 'Path',
    yields: { Ref: 'arn', PolicyArn: 'arn' },
  },
  'AWS::IAM::InstanceProfile': {
    kind: 'instance-profile',
    name: 'InstanceProfileName',
    ...cloudformation,
    roles: ['Roles'],
  },
};

/** ARNs of a kind have this before the path and name: `arn:aws:iam::111122223333:role/path/name`. */
export const arnType: Readonly<Record<IamType['kind'], string>> = {
  role: 'role',
  user: 'user',
  group: 'group',
  policy: 'policy',
  'instance-profile': 'instance-profile',
};
