/**
 * Resources that add one statement to the policy of another resource, by type: which attribute says what of it. What is not set is no
 * part of the statement.
 * https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 * https://docs.aws.amazon.com/lambda/latest/api/API_AddLayerVersionPermission.html
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutPermission.html
 * https://docs.aws.amazon.com/privateca/latest/APIReference/API_CreatePermission.html
 * https://docs.aws.amazon.com/signer/latest/api/API_AddProfilePermission.html
 */
export interface Permission {
  sid?: string;
  action: string;
  /** Where none is set. */
  defaultAction?: string;
  /** An account, an ARN, a service or `*`. */
  principal: string;
  /** What it is on: its ARN, or the last part of it. */
  on: string;
  /** What else the ARN ends in. */
  qualifier?: string;
  /** What stands before a name in the ARN: `lambda`, `function:`. */
  service: string;
  prefix: string;
  conditions: readonly { operator: string; key: string; path: string }[];
}

const equals = (key: string, path: string) => ({ operator: 'StringEquals', key, path });

/** https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html */
const lambda: Permission = {
  sid: 'statement_id',
  action: 'action',
  principal: 'principal',
  on: 'function_name',
  qualifier: 'qualifier',
  service: 'lambda',
  prefix: 'function:',
  conditions: [
    { operator: 'ArnLike', key: 'aws:SourceArn', path: 'source_arn' },
    equals('aws:SourceAccount', 'source_account'),
    equals('aws:PrincipalOrgID', 'principal_org_id'),
    equals('lambda:EventSourceToken', 'event_source_token'),
    equals('lambda:FunctionUrlAuthType', 'function_url_auth_type'),
  ],
};

const lambdaTemplate: Permission = {
  action: 'Action',
  principal: 'Principal',
  on: 'FunctionName',
  service: 'lambda',
  prefix: 'function:',
  conditions: [
    { operator: 'ArnLike', key: 'aws:SourceArn', path: 'SourceArn' },
    equals('aws:SourceAccount', 'SourceAccount'),
    equals('aws:PrincipalOrgID', 'PrincipalOrgID'),
    equals('lambda:EventSourceToken', 'EventSourceToken'),
    equals('lambda:FunctionUrlAuthType', 'FunctionUrlAuthType'),
    { operator: 'Bool', key: 'lambda:InvokedViaFunctionUrl', path: 'InvokedViaFunctionUrl' },
  ],
};

export const permissions: Readonly<Record<string, Permission>> = {
  aws_lambda_permission: lambda,
  aws_lambda_layer_version_permission: {
    sid: 'statement_id',
    action: 'action',
    principal: 'principal',
    on: 'layer_name',
    qualifier: 'version_number',
    service: 'lambda',
    prefix: 'layer:',
    conditions: [equals('aws:PrincipalOrgID', 'organization_id')],
  },
  // Its `condition` is always `StringEquals` on `aws:PrincipalOrgID`.
  aws_cloudwatch_event_permission: {
    sid: 'statement_id',
    action: 'action',
    defaultAction: 'events:PutEvents',
    principal: 'principal',
    on: 'event_bus_name',
    service: 'events',
    prefix: 'event-bus/',
    conditions: [equals('aws:PrincipalOrgID', 'condition[].value')],
  },
  aws_acmpca_permission: {
    action: 'actions[]',
    principal: 'principal',
    on: 'certificate_authority_arn',
    service: 'acm-pca',
    prefix: 'certificate-authority/',
    conditions: [equals('aws:SourceAccount', 'source_account')],
  },
  aws_signer_signing_profile_permission: {
    sid: 'statement_id',
    action: 'action',
    principal: 'principal',
    on: 'profile_name',
    service: 'signer',
    prefix: '/signing-profiles/',
    conditions: [],
  },
  'AWS::Lambda::Permission': lambdaTemplate,
  'AWS::Lambda::LayerVersionPermission': {
    action: 'Action',
    principal: 'Principal',
    on: 'LayerVersionArn',
    service: 'lambda',
    prefix: 'layer:',
    conditions: [equals('aws:PrincipalOrgID', 'OrganizationId')],
  },
  'AWS::Events::EventBusPolicy': {
    sid: 'StatementId',
    action: 'Action',
    principal: 'Principal',
    on: 'EventBusName',
    service: 'events',
    prefix: 'event-bus/',
    conditions: [equals('aws:PrincipalOrgID', 'Condition.Value')],
  },
  'AWS::ACMPCA::Permission': {
    action: 'Actions[]',
    principal: 'Principal',
    on: 'CertificateAuthorityArn',
    service: 'acm-pca',
    prefix: 'certificate-authority/',
    conditions: [equals('aws:SourceAccount', 'SourceAccount')],
  },
  'AWS::Signer::ProfilePermission': {
    sid: 'StatementId',
    action: 'Action',
    principal: 'Principal',
    on: 'ProfileName',
    service: 'signer',
    prefix: '/signing-profiles/',
    conditions: [],
  },
};
