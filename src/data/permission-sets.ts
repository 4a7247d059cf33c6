/**
 * Which attributes say what a permission set allows, by resource type. `self` stands for the resource itself, or for the policies
 * written in it; paths are read by `model/select.ts`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html
 * https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssoadmin_permission_set (and its neighbours)
 */
export interface PermissionSetRow {
  /** The permission set. */
  set: string;
  /** Policies that it has: `self`, ARNs, or names of policies in the account that it is used in. */
  policies: readonly string[];
  boundary?: readonly string[];
}

const set = 'permission_set_arn';

export const permissionSets: Readonly<Record<string, PermissionSetRow>> = {
  'AWS::SSO::PermissionSet': {
    set: 'self',
    policies: ['self', 'ManagedPolicies[]', 'CustomerManagedPolicyReferences[].Name'],
    boundary: ['PermissionsBoundary.ManagedPolicyArn', 'PermissionsBoundary.CustomerManagedPolicyReference.Name'],
  },
  awscc_sso_permission_set: {
    set: 'self',
    policies: ['self', 'managed_policies[]', 'customer_managed_policy_references[].name'],
    boundary: [
      'permissions_boundary.managed_policy_arn',
      'permissions_boundary.customer_managed_policy_reference.name',
    ],
  },
  aws_ssoadmin_permission_set: { set: 'self', policies: [] },
  aws_ssoadmin_permission_set_inline_policy: { set, policies: ['self'] },
  aws_ssoadmin_managed_policy_attachment: { set, policies: ['managed_policy_arn'] },
  aws_ssoadmin_managed_policy_attachments_exclusive: { set, policies: ['managed_policy_arns[]'] },
  aws_ssoadmin_customer_managed_policy_attachment: { set, policies: ['customer_managed_policy_reference[].name'] },
  aws_ssoadmin_permissions_boundary_attachment: {
    set,
    policies: [],
    boundary: [
      'permissions_boundary[].managed_policy_arn',
      'permissions_boundary[].customer_managed_policy_reference[].name',
    ],
  },
};
