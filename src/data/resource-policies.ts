import type { PolicyAttribute } from './policy-attributes.js';

/**
 * Which attributes hold a policy of a resource that is not IAM's, by resource type. All attributes of the AWS provider 5.100.0 that are
 * called a policy, content or permission were gone through, and those of CloudFormation that its documentation calls a policy.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html
 * https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */
export interface ResourcePolicyAttribute extends Omit<PolicyAttribute, 'as'> {
  /**
   * `resource`: who may do what with a resource. `identity`: what its holder may do, who is none of IAM's. `limit`: it grants nothing by
   * itself (control and session policies).
   */
  as: 'resource' | 'identity' | 'limit';
  /** The attribute that names the resource that the policy is on; `self`; `account`: it is on the whole account there, or organization. */
  on: string;
}

const policyOn = (on: string, path = 'policy'): readonly ResourcePolicyAttribute[] => [
  { path, as: 'resource', on, required: true },
];
const own = (path = 'policy'): readonly ResourcePolicyAttribute[] => [
  { path, as: 'resource', on: 'self', filledIn: true },
];
const limit = (path: string): readonly ResourcePolicyAttribute[] => [{ path, as: 'limit', on: 'self' }];
/** It is called a policy, or has statements, but is none of IAM's. */
const none: readonly ResourcePolicyAttribute[] = [];

const terraform: Readonly<Record<string, readonly ResourcePolicyAttribute[]>> = {
  aws_acmpca_policy: policyOn('resource_arn'),
  aws_api_gateway_domain_name: own(),
  aws_api_gateway_rest_api: own(),
  aws_api_gateway_rest_api_policy: policyOn('rest_api_id'),
  aws_backup_vault_policy: policyOn('backup_vault_name'),
  aws_cloudsearch_domain_service_access_policy: policyOn('domain_name', 'access_policy'),
  aws_cloudwatch_event_bus_policy: policyOn('event_bus_name'),
  aws_cloudwatch_log_delivery_destination_policy: policyOn('delivery_destination_name', 'delivery_destination_policy'),
  aws_cloudwatch_log_destination_policy: policyOn('destination_name', 'access_policy'),
  aws_cloudwatch_log_resource_policy: policyOn('account', 'policy_document'),
  aws_codeartifact_domain_permissions_policy: policyOn('domain', 'policy_document'),
  aws_codeartifact_repository_permissions_policy: policyOn('repository', 'policy_document'),
  aws_codebuild_resource_policy: policyOn('resource_arn'),
  aws_dynamodb_resource_policy: policyOn('resource_arn'),
  aws_ecr_registry_policy: policyOn('account'),
  aws_ecr_repository_creation_template: own('repository_policy'),
  aws_ecr_repository_policy: policyOn('repository'),
  aws_ecrpublic_repository_policy: policyOn('repository_name'),
  aws_efs_file_system_policy: policyOn('file_system_id'),
  aws_elasticsearch_domain: own('access_policies'),
  aws_elasticsearch_domain_policy: policyOn('domain_name', 'access_policies'),
  aws_glacier_vault: own('access_policy'),
  aws_glacier_vault_lock: policyOn('vault_name'),
  aws_glue_resource_policy: policyOn('account'),
  // Of things that connect with a certificate: https://docs.aws.amazon.com/iot/latest/developerguide/iot-policies.html
  aws_iot_policy: [{ path: 'policy', as: 'identity', on: 'self', required: true }],
  aws_kinesis_resource_policy: policyOn('resource_arn'),
  aws_kms_external_key: own(),
  aws_kms_key: own(),
  aws_kms_key_policy: policyOn('key_id'),
  aws_kms_replica_external_key: own(),
  aws_kms_replica_key: own(),
  aws_media_store_container_policy: policyOn('container_name'),
  aws_msk_cluster_policy: policyOn('cluster_arn'),
  aws_networkfirewall_resource_policy: policyOn('resource_arn'),
  aws_oam_sink_policy: policyOn('sink_identifier'),
  aws_opensearch_domain: own('access_policies'),
  aws_opensearch_domain_policy: policyOn('domain_name', 'access_policies'),
  // Also tag, backup and other policies: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies.html
  aws_organizations_policy: [{ path: 'content', as: 'limit', on: 'self', required: true, otherLanguages: true }],
  aws_organizations_resource_policy: policyOn('account', 'content'),
  aws_redshift_resource_policy: policyOn('resource_arn'),
  aws_redshiftserverless_resource_policy: policyOn('resource_arn'),
  aws_rolesanywhere_profile: limit('session_policy'),
  aws_s3_access_point: own(),
  aws_s3_bucket: own(),
  aws_s3_bucket_policy: policyOn('bucket'),
  aws_s3control_access_grants_instance_resource_policy: policyOn('account'),
  aws_s3control_access_point_policy: policyOn('access_point_arn'),
  aws_s3control_bucket_policy: policyOn('bucket'),
  aws_s3control_multi_region_access_point_policy: policyOn('details[].name', 'details[].policy'),
  aws_s3control_object_lambda_access_point_policy: policyOn('name'),
  aws_s3tables_table_bucket_policy: policyOn('table_bucket_arn', 'resource_policy'),
  aws_s3tables_table_policy: policyOn('name', 'resource_policy'),
  aws_sagemaker_model_package_group_policy: policyOn('model_package_group_name', 'resource_policy'),
  aws_schemas_registry_policy: policyOn('registry_name'),
  aws_secretsmanager_secret: own(),
  aws_secretsmanager_secret_policy: policyOn('secret_arn'),
  aws_ses_identity_policy: policyOn('identity'),
  aws_sesv2_email_identity_policy: policyOn('email_identity'),
  aws_sns_topic: own(),
  aws_sns_topic_policy: policyOn('arn'),
  aws_sqs_queue: own(),
  aws_sqs_queue_policy: policyOn('queue_url'),
  // https://docs.aws.amazon.com/transfer/latest/userguide/users-policies-session.html
  aws_transfer_access: limit('policy'),
  aws_transfer_user: limit('policy'),
  aws_vpc_endpoint: own(),
  // Without a policy it takes the default one away again.
  aws_vpc_endpoint_policy: [{ path: 'policy', as: 'resource', on: 'vpc_endpoint_id' }],
  aws_vpclattice_auth_policy: policyOn('resource_identifier'),
  aws_vpclattice_resource_policy: policyOn('resource_arn'),
  aws_xray_resource_policy: policyOn('account', 'policy_document'),
  // Texts and files of the users' own, stack policies, approval rules, and languages that are not IAM's.
  aws_appconfig_hosted_configuration_version: none,
  aws_cloudformation_stack: none,
  aws_cloudwatch_log_account_policy: none,
  aws_cloudwatch_log_data_protection_policy: none,
  aws_cloudwatch_log_index_policy: none,
  aws_codecommit_approval_rule_template: none,
  aws_connect_contact_flow: none,
  aws_connect_contact_flow_module: none,
  aws_ecr_lifecycle_policy: none,
  aws_networkmanager_core_network: none,
  aws_networkmanager_core_network_policy_attachment: none,
  aws_opensearchserverless_access_policy: none,
  aws_opensearchserverless_lifecycle_policy: none,
  aws_opensearchserverless_security_policy: none,
  aws_s3_bucket_object: none,
  aws_s3_object: none,
  aws_schemas_schema: none,
  aws_sns_topic_data_protection_policy: none,
  aws_sqs_queue_redrive_allow_policy: none,
  aws_sqs_queue_redrive_policy: none,
  aws_ssm_document: none,
  aws_verifiedaccess_endpoint: none,
  aws_verifiedaccess_group: none,
  aws_verifiedpermissions_policy: none,
};

/** https://registry.terraform.io/providers/hashicorp/awscc/latest/docs */
const cloudControl: Readonly<Record<string, readonly ResourcePolicyAttribute[]>> = {
  awscc_ecr_repository: own('repository_policy_text'),
  awscc_kms_key: own('key_policy'),
  awscc_s3_bucket_policy: policyOn('bucket', 'policy_document'),
  awscc_secretsmanager_resource_policy: policyOn('secret_id', 'resource_policy'),
  awscc_sns_topic_policy: policyOn('topics', 'policy_document'),
  awscc_sqs_queue_policy: policyOn('queues', 'policy_document'),
};

const cloudformation: Readonly<Record<string, readonly ResourcePolicyAttribute[]>> = {
  'AWS::ApiGateway::DomainNameV2': own('Policy'),
  'AWS::ApiGateway::RestApi': own('Policy'),
  'AWS::Backup::BackupVault': own('AccessPolicy'),
  'AWS::CloudTrail::ResourcePolicy': policyOn('ResourceArn', 'ResourcePolicy'),
  'AWS::CodeArtifact::Domain': own('PermissionsPolicyDocument'),
  'AWS::CodeArtifact::Repository': own('PermissionsPolicyDocument'),
  'AWS::DynamoDB::GlobalTable': [
    ...own('Replicas[].ResourcePolicy.PolicyDocument'),
    ...own('Replicas[].ReplicaStreamSpecification.ResourcePolicy.PolicyDocument'),
  ],
  'AWS::DynamoDB::Table': [
    ...own('ResourcePolicy.PolicyDocument'),
    ...own('StreamSpecification.ResourcePolicy.PolicyDocument'),
  ],
  'AWS::EC2::VPCEndpoint': own('PolicyDocument'),
  'AWS::ECR::PublicRepository': own('RepositoryPolicyText'),
  'AWS::ECR::RegistryPolicy': policyOn('account', 'PolicyText'),
  'AWS::ECR::Repository': own('RepositoryPolicyText'),
  'AWS::ECR::RepositoryCreationTemplate': own('RepositoryPolicy'),
  'AWS::EFS::FileSystem': own('FileSystemPolicy'),
  'AWS::Elasticsearch::Domain': own('AccessPolicies'),
  'AWS::EventSchemas::RegistryPolicy': policyOn('RegistryName', 'Policy'),
  'AWS::Events::EventBus': own('Policy'),
  // Its `Statement` is one of the policy of the bus; see also `permissions`.
  'AWS::Events::EventBusPolicy': [{ path: '', as: 'resource', on: 'EventBusName', amongOthers: true }],
  'AWS::IoT::Policy': [{ path: 'PolicyDocument', as: 'identity', on: 'self', required: true }],
  'AWS::KMS::Key': own('KeyPolicy'),
  'AWS::KMS::ReplicaKey': own('KeyPolicy'),
  'AWS::Kinesis::ResourcePolicy': policyOn('ResourceArn', 'ResourcePolicy'),
  'AWS::Lex::ResourcePolicy': policyOn('ResourceArn', 'Policy'),
  'AWS::Logs::DeliveryDestination': own('DeliveryDestinationPolicy.DeliveryDestinationPolicy'),
  'AWS::Logs::Destination': own('DestinationPolicy'),
  'AWS::Logs::ResourcePolicy': policyOn('account', 'PolicyDocument'),
  'AWS::MSK::ClusterPolicy': policyOn('ClusterArn', 'Policy'),
  'AWS::MediaStore::Container': own('Policy'),
  'AWS::Oam::Sink': own('Policy'),
  'AWS::OpenSearchService::Domain': own('AccessPolicies'),
  'AWS::Organizations::Policy': [{ path: 'Content', as: 'limit', on: 'self', required: true, otherLanguages: true }],
  'AWS::Organizations::ResourcePolicy': policyOn('account', 'Content'),
  'AWS::Redshift::Cluster': own('NamespaceResourcePolicy'),
  'AWS::RedshiftServerless::Namespace': own('NamespaceResourcePolicy'),
  'AWS::RolesAnywhere::Profile': limit('SessionPolicy'),
  'AWS::S3::AccessPoint': own('Policy'),
  'AWS::S3::BucketPolicy': policyOn('Bucket', 'PolicyDocument'),
  'AWS::S3::MultiRegionAccessPointPolicy': policyOn('MrapName', 'Policy'),
  'AWS::S3Express::BucketPolicy': policyOn('Bucket', 'PolicyDocument'),
  'AWS::S3ObjectLambda::AccessPointPolicy': policyOn('ObjectLambdaAccessPoint', 'PolicyDocument'),
  'AWS::S3Outposts::AccessPoint': own('Policy'),
  'AWS::S3Outposts::BucketPolicy': policyOn('Bucket', 'PolicyDocument'),
  'AWS::S3Tables::TableBucketPolicy': policyOn('TableBucketARN', 'ResourcePolicy'),
  'AWS::S3Tables::TablePolicy': policyOn('TableARN', 'ResourcePolicy'),
  'AWS::SNS::TopicInlinePolicy': policyOn('TopicArn', 'PolicyDocument'),
  'AWS::SNS::TopicPolicy': policyOn('Topics', 'PolicyDocument'),
  'AWS::SQS::QueueInlinePolicy': policyOn('Queue', 'PolicyDocument'),
  'AWS::SQS::QueuePolicy': policyOn('Queues', 'PolicyDocument'),
  'AWS::SSM::ResourcePolicy': policyOn('ResourceArn', 'Policy'),
  'AWS::SageMaker::ModelPackageGroup': own('ModelPackageGroupPolicy'),
  'AWS::SecretsManager::ResourcePolicy': policyOn('SecretId', 'ResourcePolicy'),
  'AWS::Transfer::User': limit('Policy'),
  'AWS::VpcLattice::AuthPolicy': policyOn('ResourceIdentifier', 'Policy'),
  'AWS::VpcLattice::ResourcePolicy': policyOn('ResourceArn', 'Policy'),
  'AWS::XRay::ResourcePolicy': policyOn('account', 'PolicyDocument'),
  'AWS::Logs::AccountPolicy': none,
  'AWS::Logs::LogGroup': none,
  'AWS::OpenSearchServerless::AccessPolicy': none,
  'AWS::OpenSearchServerless::LifecyclePolicy': none,
  'AWS::OpenSearchServerless::SecurityPolicy': none,
  'AWS::SNS::Topic': none,
  'AWS::SSM::Document': none,
};

export const resourcePolicies = { ...terraform, ...cloudControl, ...cloudformation };
