const iam = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/';
const organizations = 'https://docs.aws.amazon.com/organizations/latest/userguide/';

/**
 * The pages that the cases come from: the English text of the IAM user guide as of May 2023, and excerpts of the pages as they are
 * today where those differ (wildcards across colons, RCPs, names of pages).
 */
export const pages = {
  action: `${iam}reference_policies_elements_action.html`,
  assumeRole: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
  boundaries: `${iam}access_policies_boundaries.html`,
  checkNoNewAccess: 'https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CheckNoNewAccess.html',
  condition: `${iam}reference_policies_elements_condition.html`,
  confusedDeputy: `${iam}confused-deputy.html`,
  crossAccount: `${iam}reference_policies_evaluation-logic-cross-account.html`,
  crossAccountTutorial: `${iam}tutorial_cross-account-with-roles.html`,
  assumeRolePermissions: `${iam}id_credentials_temp_control-access_assumerole.html`,
  dates: 'https://www.w3.org/TR/NOTE-datetime',
  evaluation: `${iam}reference_policies_evaluation-logic.html`,
  denyAllow: `${iam}reference_policies_evaluation-logic_policy-eval-denyallow.html`,
  example: (name: string) => `${iam}reference_policies_examples_${name}.html`,
  externalId: `${iam}id_roles_create_for-user_externalid.html`,
  getFederationToken: `${iam}id_credentials_temp_control-access_getfederationtoken.html`,
  keyPolicies: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html',
  multipleValues: `${iam}reference_policies_condition-logic-multiple-context-keys-or-values.html`,
  multivalued: `${iam}reference_policies_condition-single-vs-multi-valued-context-keys.html`,
  setOperators: `${iam}reference_policies_multi-value-conditions.html`,
  notAction: `${iam}reference_policies_elements_notaction.html`,
  notPrincipal: `${iam}reference_policies_elements_notprincipal.html`,
  notResource: `${iam}reference_policies_elements_notresource.html`,
  oidc: `${iam}id_roles_create_for-idp_oidc.html`,
  operators: `${iam}reference_policies_elements_condition_operators.html`,
  passRole: `${iam}id_roles_use_passrole.html`,
  principal: `${iam}reference_policies_elements_principal.html`,
  rcpEvaluation: `${organizations}orgs_manage_policies_rcps_evaluation.html`,
  rcpExamples: `${organizations}orgs_manage_policies_rcps_examples.html`,
  rcps: `${organizations}orgs_manage_policies_rcps.html`,
  resource: `${iam}reference_policies_elements_resource.html`,
  saml: `${iam}id_roles_create_for-idp_saml.html`,
  scpEvaluation: `${organizations}orgs_manage_policies_scps_evaluation.html`,
  scpExamples: `${organizations}orgs_manage_policies_scps_examples.html`,
  scps: `${organizations}orgs_manage_policies_scps.html`,
  tags: `${iam}access_tags.html`,
  variables: `${iam}reference_policies_variables.html`,
  version: `${iam}reference_policies_elements_version.html`,
} as const;
