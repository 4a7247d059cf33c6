"use strict";
exports.id = 732;
exports.ids = [732];
exports.modules = {

/***/ 3732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isMultivalued: () => (/* binding */ isMultivalued),
  kindOf: () => (/* binding */ kindOf)
});

// EXTERNAL MODULE: ./lib/data/lines.js
var lines = __webpack_require__(1434);
// EXTERNAL MODULE: ./lib/data/lookup.js
var lookup = __webpack_require__(4595);
;// CONCATENATED MODULE: ./lib/data/tables/condition-keys.js
const table = `a4b ArrayOfString filters_deviceType String amazonId
account ArrayOfString AccountResourceOrgPaths,AlternateContactTypes String AccountResourceOrgTags/\${TagKey},EmailTargetDomain,TargetRegion
accounts.google.com Numeric google/organization_number String aud,oaud,sub
acm-pca ARN TemplateArn
acm ArrayOfString DomainNames String CertificateAuthority,CertificateKeyPairOrigin,CertificateTransparencyLogging,Export,KeyAlgorithm,ValidationMethod
agent-registry String RecordCreatorAccount,RecordSourceAccount
agent.\${Domain}.buildkite.dev String build_branch,cluster_id,cluster_name,organization_id,organization_slug,pipeline_id,pipeline_slug
agent.\${Domain}.buildkite.site String build_branch,cluster_id,cluster_name,organization_id,organization_slug,pipeline_id,pipeline_slug
agent.buildkite.com String build_branch,cluster_id,cluster_name,organization_id,organization_slug,pipeline_id,pipeline_slug
agentaccess-mcp ARN StackArn
aidevops String SourceAgentSpaceArn,TargetAgentSpaceArn
airflow ArrayOfString TeamNames String DagAccessEntity,ResourceAction,ResourceId,ResourceType
amplifyuibuilder String CodegenJobResourceAppId,CodegenJobResourceEnvironmentName,CodegenJobResourceId,ComponentResourceAppId,ComponentResourceEnvironmentName,ComponentResourceId,FormResourceAppId,FormResourceEnvironmentName,FormResourceId,ThemeResourceAppId,ThemeResourceEnvironmentName,ThemeResourceId
aoss String CollectionId,collection,collection-group,index
apigateway ARN Request/CognitoUserPoolArn,Request/DomainNameArn,Resource/CognitoUserPoolArn ArrayOfBool Request/ApiKeyRequired,Resource/ApiKeyRequired ArrayOfString Request/AuthorizerType,Request/AuthorizerUri,Request/ConditionBasePaths,Request/EndpointType,Request/RouteAuthorizationType,Request/SecurityPolicy,Resource/AuthorizerType,Resource/AuthorizerUri,Resource/ConditionBasePaths,Resource/EndpointType,Resource/RouteAuthorizationType,Resource/SecurityPolicy Bool Request/DisableExecuteApiEndpoint,Resource/DisableExecuteApiEndpoint Numeric Request/Priority,Resource/Priority String Request/AccessAssociationSource,Request/AccessLoggingDestination,Request/AccessLoggingFormat,Request/ApiName,Request/Method,Request/MtlsTrustStoreUri,Request/MtlsTrustStoreVersion,Request/PortalDisplayName,Request/PortalDomainName,Request/PortalProductDisplayName,Request/ProductPageTitle,Request/ProductRestEndpointPageEndpointPrefix,Request/RestApiId,Request/RoutingMode,Request/Stage,Request/StageName,Resource/AccessLoggingDestination,Resource/AccessLoggingFormat,Resource/ApiName,Resource/Method,Resource/MtlsTrustStoreUri,Resource/MtlsTrustStoreVersion,Resource/PortalDisplayName,Resource/PortalDomainName,Resource/PortalProductDisplayName,Resource/PortalPublishStatus,Resource/ProductPageTitle,Resource/ProductRestEndpointPageEndpointPrefix,Resource/RestApiId,Resource/RoutingMode,Resource/Stage
application-autoscaling String scalable-dimension,service-namespace
apprunner ARN AutoScalingConfigurationArn,ConnectionArn,ObservabilityConfigurationArn,ServiceArn,VpcConnectorArn String VpcEndpointId,VpcId
appstream String userId
appsync String Visibility
arc-zonal-shift String ResourceIdentifier
artifact String ReportCategory,ReportSeries
autoscaling ArrayOfARN TargetGroupARNs ArrayOfString CapacityReservationIds,CapacityReservationResourceGroupArns,LoadBalancerNames,TargetCapacityTypes,TrafficSourceIdentifiers,VPCZoneIdentifiers Bool ForceDelete,LaunchTemplateVersionSpecified Numeric MaxSize,MetadataHttpPutResponseHopLimit,MinSize,SpotPrice String ImageId,InstanceType,InstanceTypes,LaunchConfigurationName,MetadataHttpEndpoint,MetadataHttpTokens,OperatorPrincipal,ResourceTag/\${TagKey}
aws-external-anthropic ARN KeyArn Bool CalledViaConsole String BearerTokenType,Capability
aws-marketplace ArrayOfString AgreementType,ProductId String Intent,PartyType,VerificationType
aws ArrayOfString TagKeys String RequestTag/\${TagKey},ResourceTag/\${TagKey}
backup ARN MpaApprovalTeamArn ArrayOfARN CopyTargets,FrameworkArns ArrayOfString CopyTargetOrgPaths Numeric ChangeableForDays,MaxRetentionDays,MinRetentionDays String Index
batch Bool AWSLogsCreateGroup,EKSPrivileged,Privileged Numeric EKSRunAsGroup,EKSRunAsUser,SchedulingPriority String AWSLogsGroup,AWSLogsRegion,AWSLogsStreamPrefix,EKSImage,EKSNamespace,EKSServiceAccountName,Image,LogDriver,ShareIdentifier,User
bedrock-agentcore ArrayOfString AllowedQueryParameters,AllowedRequestHeaders,AllowedResponseHeaders,CredentialProviderScope,InboundJwtClaim/aud,InboundJwtClaim/scope,securityGroups,subnets String CredentialProviderType,DiscoveryUrl,GatewayAuthorizerType,HttpTargetConfigurationType,InboundJwtClaim/client_id,InboundJwtClaim/iss,InboundJwtClaim/sub,InferenceTargetConfigurationType,KmsKeyArn,McpTargetConfigurationType,PolicyEngineArn,PolicyEngineMode,PrivateEndpointType,ProtocolType,ResourceConfigurationIdentifier,RuntimeAuthorizerType,actorId,namespace,runtimeSessionId,sessionId,strategyId,userid
bedrock-mantle ArrayOfString Files String BearerTokenType,CustomizedModelArn,DataRetentionMode,FineTuningJob,Model,ProjectArn,ReservationArn,ServiceTier
bedrock ARN GuardrailIdentifier,InferenceProfileArn,ModelArn,ProjectArn,PromptRouterArn,ThirdPartyKnowledgeBaseCredentialsSecretArn String BearerTokenType,DataRetentionMode,InlineAgentName,ServiceTier
billingconductor ARN PricingPlanArn
cases String CreatedBy,RelatedItemType
catalog String ChangeType
cleanrooms-ml String CollaborationId
cloud9 ARN OwnerArn,UserArn String EnvironmentId,EnvironmentName,InstanceType,Permissions,SubnetId
cloudformation ARN RoleArn,TypeArn ArrayOfString ResourceTypes,TargetRegion String ChangeSetName,CreateAction,ImportResourceTypes,StackPolicyUrl,TemplateUrl
cloudshell ArrayOfString SecurityGroupIds,SubnetIds,VpcIds
cloudwatch ArrayOfARN requestManagedResourceARNs ArrayOfString AlarmActions,requestInsightRuleLogGroups String HasAccessGrant,namespace
codebuild ARN buildArn,environment.fleet.fleetArn,projectArn ArrayOfBool secondaryArtifacts.encryptionDisabled,secondarySources.insecureSsl ArrayOfString buildBatchConfig.restrictions.computeTypesAllowed,buildBatchConfig.restrictions.fleetsAllowed,cache.modes,environment.environmentVariables.name,environment.environmentVariables.value,fileSystemLocations.identifier,fileSystemLocations.location,fileSystemLocations.type,secondaryArtifacts.artifactIdentifier,secondaryArtifacts.bucketOwnerAccess,secondaryArtifacts.location,secondarySources.auth.resource,secondarySources.auth.type,secondarySources.buildStatusConfig.context,secondarySources.buildStatusConfig.targetUrl,secondarySources.location,secondarySources.sourceIdentifier,vpcConfig.securityGroupIds,vpcConfig.subnets Bool artifacts,artifacts.encryptionDisabled,buildBatchConfig,cache,computeConfiguration,environment,environment.computeConfiguration,environment.environmentVariables,environment.privilegedMode,environment.registryCredential,exportConfig.s3Destination.encryptionDisabled,logsConfig,logsConfig.s3Logs,logsConfig.s3Logs.encryptionDisabled,manualCreation,secondaryArtifacts,secondaryArtifacts/\${artifactIdentifier}.encryptionDisabled,secondarySources,secondarySources.buildspec,secondarySources/\${sourceIdentifier}.buildspec,secondarySources/\${sourceIdentifier}.insecureSsl,shouldOverwrite,source,source.buildspec,source.insecureSsl,vpcConfig Numeric autoRetryLimit,computeConfiguration.disk,computeConfiguration.memory,computeConfiguration.vCpu,concurrentBuildLimit,environment.computeConfiguration.disk,environment.computeConfiguration.memory,environment.computeConfiguration.vCpu String artifacts.bucketOwnerAccess,artifacts.location,authType,buildBatchConfig.serviceRole,buildType,cache.location,cache.type,computeConfiguration.instanceType,computeConfiguration.machineType,computeType,encryptionKey,environment.certificate,environment.computeConfiguration.instanceType,environment.computeConfiguration.machineType,environment.computeType,environment.environmentVariables/\${name}.value,environment.image,environment.imagePullCredentialsType,environment.registryCredential.credential,environment.registryCredential.credentialProvider,environment.type,environmentType,exportConfig.s3Destination.bucket,exportConfig.s3Destination.bucketOwner,exportConfig.s3Destination.encryptionKey,exportConfig.s3Destination.path,fileSystemLocations/\${identifier}.location,fileSystemLocations/\${identifier}.type,fleetServiceRole,imageId,logsConfig.s3Logs.bucketOwnerAccess,logsConfig.s3Logs.location,logsConfig.s3Logs.status,projectVisibility,scopeConfiguration.domain,scopeConfiguration.name,scopeConfiguration.scope,secondaryArtifacts/\${artifactIdentifier}.bucketOwnerAccess,secondaryArtifacts/\${artifactIdentifier}.location,secondarySources/\${sourceIdentifier}.auth.resource,secondarySources/\${sourceIdentifier}.auth.type,secondarySources/\${sourceIdentifier}.buildStatusConfig.context,secondarySources/\${sourceIdentifier}.buildStatusConfig.targetUrl,secondarySources/\${sourceIdentifier}.location,serverType,serviceRole,source.auth.resource,source.auth.type,source.buildStatusConfig.context,source.buildStatusConfig.targetUrl,source.location,token,username,vpcConfig.vpcId
codecommit String References
codeconnections ARN HostArn String Branch,BranchName,FullRepositoryId,InstallationId,OwnerId,PassedToService,ProviderAction,ProviderPermissionsRequired,ProviderType,ProviderTypeFilter,RepositoryName,VpcId
codestar-connections ARN HostArn String Branch,BranchName,FullRepositoryId,InstallationId,OwnerId,PassedToService,ProviderAction,ProviderPermissionsRequired,ProviderType,ProviderTypeFilter,RepositoryName,VpcId
codestar-notifications ARN NotificationsForResource
cognito-identity-auth ARN IdentityPoolArn String AccountId
cognito-identity-unauth ARN IdentityPoolArn String AccountId
cognito-identity.amazonaws.com String amr,aud,sub
cognito-identity ARN IdentityPoolArn
comprehend ARN DataLakeKmsKey,ModelKmsKey,OutputKmsKey,VolumeKmsKey ArrayOfString VpcSecurityGroupIds,VpcSubnets String FlywheelIterationId
compute-optimizer String ResourceType
config String ConfigurationRecorderServicePrincipal
connect ARN PreferredUserArn,UserArn ArrayOfString FlowType,ListRealtimeContactAnalysisSegmentsBySegmentType,MonitorCapabilities,SearchContactsByContactAnalysis String AssignmentType,AttributeType,Channel,ContactAssociationId,ContactInitiationMethod,ExpressionValue,InstanceId,ListRealtimeContactAnalysisSegmentsByOutputType,PrimaryAttribute/\${PrimaryAttribute},SearchTag/\${TagKey},StorageResourceType,Subtype
dataexchange String JobType
datapipeline ArrayOfString PipelineCreator,workerGroup String Tag/\${TagKey}
datazone String domainId,projectId,userId
dax String EnclosingOperation
deadline ArrayOfString FarmMembershipLevels,FleetMembershipLevels,JobMembershipLevels,QueueMembershipLevels String AssociatedMembershipLevel,CalledAction,MembershipLevel,PrincipalId,RequesterPrincipalId
devops-guru ArrayOfString ServiceNames
dms String assessment-run-tag/\${TagKey},cert-tag/\${TagKey},data-migration-tag/\${TagKey},data-provider-tag/\${TagKey},endpoint-tag/\${TagKey},es-tag/\${TagKey},individual-assessment-tag/\${TagKey},instance-profile-tag/\${TagKey},migration-project-tag/\${TagKey},rep-tag/\${TagKey},replication-config-tag/\${TagKey},req-tag/\${TagKey},subgrp-tag/\${TagKey},task-tag/\${TagKey}
drs ARN EC2InstanceARN String CreateAction
ds-data String Identifier,MemberName,MemberRealm,Realm,SAMAccountName
dsql ArrayOfARN FisTargetArns String FisActionId,WitnessRegion
dynamodb ArrayOfARN FisTargetArns ArrayOfString Attributes,FirstPartitionKeyValues,FourthPartitionKeyValues,LeadingKeys,SecondPartitionKeyValues,ThirdPartitionKeyValues Bool FullTableScan String EnclosingOperation,FisActionId,ReturnConsumedCapacity,ReturnValues,Select
ebs ARN ParentSnapshot Numeric VolumeSize String Description
ec2-instance-connect IPAddress privateIpAddress Numeric maxTunnelDuration,remotePort
ec2 ARN AccepterVpc,CapacityReservationFleet,ClientRootCertificateChainArn,CloudwatchLogGroupArn,CloudwatchLogStreamArn,DestinationCapacityReservationId,DirectoryArn,InstancePlatform,InstanceProfile,LaunchTemplate,NewInstanceProfile,OutpostArn,ParentSnapshot,ParentVolume,PlacementGroup,RequesterVpc,SamlProviderArn,ServerCertificateArn,SourceCapacityReservationId,SourceInstanceARN,SourceOutpostArn,Subnet,Vpc ArrayOfARN FisTargetArns ArrayOfString IKEVersions,Phase1DHGroup,Phase1EncryptionAlgorithms,Phase1IntegrityAlgorithms,Phase2DHGroup,Phase2EncryptionAlgorithms,Phase2IntegrityAlgorithms,VpcePrivateDnsSpecifiedDomains Bool AssociatePublicIpAddress,EbsOptimized,Encrypted,EphemeralStorage,IsInterruptible,IsLaunchTemplateResource,Public Date CreateDate,EndDate Numeric CommitmentDuration,DPDTimeoutSeconds,InstanceCount,MetadataHttpPutResponseHopLimit,Phase1LifetimeSeconds,Phase2LifetimeSeconds,Quantity,RekeyFuzzPercentage,RekeyMarginTimeSeconds,RoleDelivery,SnapshotCoolOffPeriod,SnapshotLockDuration,TargetInstanceCount,VolumeInitializationRate,VolumeIops,VolumeSize,VolumeThroughput String Add/group,Add/userId,AllocationId,Attribute,Attribute/\${AttributeName},AuthenticationType,AuthorizedService,AuthorizedUser,AutoPlacement,AvailabilityZone,AvailabilityZoneId,BootModeOverride,CpuOptionsAmdSevSnp,CreateAction,DhcpOptionsID,Domain,ElasticGpuType,EndDateType,FisActionId,GatewayType,HostRecovery,ImageID,ImageType,InsideTunnelCidr,InsideTunnelIpv6Cidr,InstanceAutoRecovery,InstanceBandwidthWeighting,InstanceID,InstanceMarketType,InstanceMatchCriteria,InstanceMetadataTags,InstanceType,InternetGatewayID,InterruptibleCapacityReservationId,InterruptionType,IpamPrefixListResolverTargetId,Ipv4IpamPoolId,Ipv6IpamPoolId,KeyPairName,KeyPairType,KmsKeyId,Location,ManagedResourceOperator,MetadataHttpEndpoint,MetadataHttpTokens,NetworkAclID,NetworkInterfaceID,Owner,Permission,PlacementGroupName,PlacementGroupStrategy,ProductCode,PublicIpAddress,Region,Remove/group,Remove/userId,ReplayWindowSizePackets,ReservedInstancesOfferingType,ResourceTag/\${TagKey},RootDeviceType,RouteTableID,RoutingType,SecurityGroupID,SnapshotID,SnapshotTime,SourceAvailabilityZone,SubnetID,Tenancy,VolumeID,VolumeType,VpcID,VpcPeeringConnectionID,VpceMultiRegion,VpcePrivateDnsPreference,VpceServiceName,VpceServiceOwner,VpceServicePrivateDnsName,VpceServiceRegion,VpceSupportedRegion,osuser,transitGatewayAttachmentId,transitGatewayConnectPeerId,transitGatewayId,transitGatewayMeteringPolicyId,transitGatewayMulticastDomainId,transitGatewayPolicyTableId,transitGatewayRouteTableAnnouncementId,transitGatewayRouteTableId
ecr-public String ResourceTag/\${TagKey}
ecr String AccountSetting,ResourceTag/\${TagKey}
ecs ARN cluster,container-instances,daemon,daemon-task-definition,gateway,namespace,service,task,task-definition ArrayOfARN capacity-provider ArrayOfString compute-compatibility,subnet Bool auto-assign-public-ip,enable-ecs-managed-tags,instance-metadata-tags-propagation Numeric task-cpu,task-memory String CreateAction,ResourceTag/\${TagKey},account-setting,container-name,enable-ebs-volumes,enable-execute-command,enable-service-connect,enable-vpc-lattice,fargate-ephemeral-storage-kms-key,privileged,propagate-tags
eks ARN policyArn,principalArn ArrayOfARN encryptionConfigProviderKeyArns ArrayOfString kubernetesGroups,namespaces Bool blockStorageEnabled,bootstrapClusterCreatorAdminPermissions,bootstrapSelfManagedAddons,computeConfigEnabled,deletionProtection,elasticLoadBalancingEnabled,endpointPrivateAccess,endpointPublicAccess,kubeApiServerConfig,kubeControllerManagerConfig,kubeSchedulerConfig,loggingType/\${type},zonalShiftEnabled String accessEntryType,accessScope,authenticationMode,clientId,clusterName,controlPlaneEgressMode,controlPlaneScalingTier,issuerUrl,kubernetesVersion,supportType,username
elasticache Bool AtRestEncryptionEnabled,AuthTokenEnabled,AutomaticFailoverEnabled,ClusterModeEnabled,MultiAZEnabled,TransitEncryptionEnabled Numeric MaximumDataStorage,MaximumECPUPerSecond,MinimumDataStorage,MinimumECPUPerSecond,NumNodeGroups,ReplicasPerNodeGroup,SnapshotRetentionLimit String CacheNodeType,CacheParameterGroupName,DataStorageUnit,Durability,EngineType,EngineVersion,KmsKeyId,UserAuthenticationMode
elasticbeanstalk ARN FromApplication,FromApplicationVersion,FromConfigurationTemplate,FromEnvironment,FromPlatform,FromSolutionStack,InApplication
elasticfilesystem ARN AccessPointArn Bool AccessedViaMountTarget,Encrypted String CreateAction
elasticloadbalancing ArrayOfString ListenerProtocol,SecurityGroup,SecurityPolicy,Subnet String CreateAction,ResourceTag/,ResourceTag/\${TagKey},Scheme
elasticmapreduce ARN ExecutionRoleArn String RequestTag/\${TagKey},ResourceTag/\${TagKey}
emr-containers ARN ExecutionRoleArn,JobTemplateArn
events ArrayOfARN EventBusArn,TargetArn ArrayOfString Metadata/\${MetadataKey},detail-type,source Bool ContentFilterPresent String ManagedBy,Metadata/\${MetadataKey}/Matcher,PolicyName,SystemMetadata/AwsDetailType,SystemMetadata/AwsSource,SystemMetadata/ContentType,creatorAccount,detail.eventTypeCode,detail.service,detail.userIdentity.principalId,eventBusInvocation
execute-api ARN viaDomainArn
fis ArrayOfString Operations,Targets Numeric Percentage String Service
fsx Bool IsBackupCopyDestination,IsBackupCopySource,NfsDataRepositoryAuthenticationEnabled,NfsDataRepositoryEncryptionInTransitEnabled String ParentVolumeId,StorageVirtualMachineId
gameliftstreams ARN RoleArn
geo ArrayOfString DeviceIds,GeofenceIds
github.com/enterprises/\${EnterpriseName} String actor,actor_id,enterprise_id,environment,job_workflow_ref,ref,repository,repository_id,repository_owner_id,workflow
gitlab.com String namespace_id,pipeline_source,project_id,ref_protected,runner_environment,user_access_level,user_email,user_id,user_login
glacier String ArchiveAgeInDays,ResourceTag/
glue ArrayOfString SecurityGroupIds,SubnetIds,VpcIds Bool EnabledForRedshiftAutoDiscovery String CredentialIssuingService,FederatedAuthorizationSource,LakeFormationPermissions,RoleAssumedBy
graph.facebook.com String app_id,id
groundstation String AgentId,ConfigId,ConfigType,ContactId,DataflowEndpointGroupId,EphemerisId,GroundStationId,MissionProfileId,SatelliteId
health String eventTypeCode,service
iam ARN AssociatedResourceArn,DelegationRequestOwner,PermissionsBoundary,PolicyARN,RoleTemplateARN,TemplateArn ArrayOfString AccountPropertyNamespaces Numeric ServiceSpecificCredentialAgeDays String AWSServiceName,DelegationDuration,FIDO-FIPS-140-2-certification,FIDO-FIPS-140-3-certification,FIDO-certification,NotificationChannel,OrganizationsPolicyId,PassedToService,RegisterSecurityKey,ResourceTag/\${TagKey},ServiceSpecificCredentialServiceName
idcs-\${OciUniqueIdentifier}.identity.oraclecloud.com String rpst_id
identitycenter ARN ApplicationArn,InstanceArn
identitystore ARN IdentityStoreArn ArrayOfARN GroupExternalIdIssuers,UserExternalIdIssuers ArrayOfString GroupId,UserId String PrimaryRegion,ReservedUserId,UserId
imagebuilder ARN StatusTopicArn ArrayOfString CreatedResourceTagKeys String CreatedResourceTag/\${TagKey},Ec2MetadataHttpTokens,LifecyclePolicyResourceType
iot ARN thingArn ArrayOfARN ThingGroupArn ArrayOfString TunnelDestinationService Bool CommandExecutionParameterBoolean/\${CommandParameterName},Delete,IncludeSocketInformation Numeric CommandExecutionParameterNumber/\${CommandParameterName} String ClientMode,CommandExecutionParameterString/\${CommandParameterName},DomainName,JobId,Topic
iotanalytics String ResourceTag/\${TagKey}
iotevents String keyValue
iotfleetwise ARN DestinationArn,UpdateToDecoderManifestArn,UpdateToModelManifestArn ArrayOfString Signals
iotmanagedintegrations String cloudConnectorId,connectorDestinationId
iotsitewise ArrayOfARN taskArns String assetHierarchyPath,childAssetId,group,iam,isAssociatedWithAssetProperty,portal,project,propertyAlias,propertyId,user
iottwinmaker ArrayOfString linkedServices String destinationType,sourceType
iotwireless String DestinationName,DeviceProfileId,ServiceProfileId
kafka Bool publicAccessEnabled
kinesis ArrayOfARN FisTargetArns Numeric FisInjectPercentage String FisActionId
kms ARN GrantConstraintSourceArn ArrayOfString EncryptionContextKeys,GrantOperations,ResourceAliases Bool BypassPolicyLockoutSafetyCheck,GrantIsForAWSResource,MultiRegion,ReEncryptOnSameKey Date ValidTo Numeric RotationPeriodInDays,ScheduleKeyDeletionPendingWindowInDays,TrailingDaysWithoutKeyUsage String CallerAccount,CustomerMasterKeySpec,CustomerMasterKeyUsage,DataKeyPairSpec,EncryptionAlgorithm,EncryptionContext:\${EncryptionContextKey},ExpirationModel,GrantConstraintType,GranteePrincipal,GranteeServicePrincipal,KeyAgreementAlgorithm,KeyOrigin,KeySpec,KeyUsage,MacAlgorithm,MessageType,MultiRegionKeyType,PrimaryRegion,RecipientAttestation:ImageSha384,RecipientAttestation:NitroTPMPCR0,RecipientAttestation:NitroTPMPCR1,RecipientAttestation:NitroTPMPCR10,RecipientAttestation:NitroTPMPCR11,RecipientAttestation:NitroTPMPCR12,RecipientAttestation:NitroTPMPCR13,RecipientAttestation:NitroTPMPCR14,RecipientAttestation:NitroTPMPCR15,RecipientAttestation:NitroTPMPCR16,RecipientAttestation:NitroTPMPCR17,RecipientAttestation:NitroTPMPCR18,RecipientAttestation:NitroTPMPCR19,RecipientAttestation:NitroTPMPCR2,RecipientAttestation:NitroTPMPCR20,RecipientAttestation:NitroTPMPCR21,RecipientAttestation:NitroTPMPCR22,RecipientAttestation:NitroTPMPCR23,RecipientAttestation:NitroTPMPCR3,RecipientAttestation:NitroTPMPCR4,RecipientAttestation:NitroTPMPCR5,RecipientAttestation:NitroTPMPCR6,RecipientAttestation:NitroTPMPCR7,RecipientAttestation:NitroTPMPCR8,RecipientAttestation:NitroTPMPCR9,RecipientAttestation:PCR0,RecipientAttestation:PCR1,RecipientAttestation:PCR10,RecipientAttestation:PCR11,RecipientAttestation:PCR12,RecipientAttestation:PCR13,RecipientAttestation:PCR14,RecipientAttestation:PCR15,RecipientAttestation:PCR16,RecipientAttestation:PCR17,RecipientAttestation:PCR18,RecipientAttestation:PCR19,RecipientAttestation:PCR2,RecipientAttestation:PCR20,RecipientAttestation:PCR21,RecipientAttestation:PCR22,RecipientAttestation:PCR23,RecipientAttestation:PCR24,RecipientAttestation:PCR25,RecipientAttestation:PCR26,RecipientAttestation:PCR27,RecipientAttestation:PCR28,RecipientAttestation:PCR29,RecipientAttestation:PCR3,RecipientAttestation:PCR30,RecipientAttestation:PCR31,RecipientAttestation:PCR4,RecipientAttestation:PCR5,RecipientAttestation:PCR6,RecipientAttestation:PCR7,RecipientAttestation:PCR8,RecipientAttestation:PCR9,ReplicaRegion,RequestAlias,RetiringPrincipal,RetiringServicePrincipal,SigningAlgorithm,ViaService,WrappingAlgorithm,WrappingKeySpec
lakeformation Bool EnabledOnlyForMetaDataAccess
lambda ARN CodeSigningConfigArn,FunctionArn,SourceFunctionArn ArrayOfString Layer,SecurityGroupIds,SubnetIds Bool InvokedViaFunctionUrl String EventSourceToken,FunctionUrlAuthType,Principal,VpcIds
lex ArrayOfString associatedIntents,associatedSlotTypes String channelType
license-manager String ResourceTag/\${TagKey}
logs ARN DeliveryDestinationResourceArn ArrayOfARN LogGeneratingResourceArns String data_source_name,data_source_type
lookoutequipment Bool IsImportingData
mediaconvert Bool HttpInputsAllowed,HttpsInputsAllowed,S3InputsAllowed
medical-imaging String SeriesInstanceUID,StudyInstanceUID
memorydb Bool TLSEnabled String UserAuthenticationMode
mgh ARN AutomationUnitResourceAutomationUnitArn String AutomationRunResourceRunID,ConnectionResourceConnectionArn
mgn String CreateAction
mpa String ProtectedResourceAccount,RequestedOperation
neptune-db String QueryLanguage
neptune-graph Bool PublicConnectivity
networkmanager ARN cgwArn,directConnectGatewayArn,tgwArn,tgwConnectPeerArn,tgwRtbArn,vpcArn,vpnConnectionArn ArrayOfARN subnetArns ArrayOfString edgeLocations
nimble ARN studioId String createdBy,ownedBy,principalId,requesterPrincipalId
oam ArrayOfString ResourceTypes
observabilityadmin ArrayOfString CentralizationSourceId,CentralizationSourceRegions String CentralizationBackupRegion,CentralizationDestinationAccount,CentralizationDestinationRegion,CentralizationRuleName,SourceType,TargetRegions
oidc.circleci.com/org/\${OrgId} String oidc.circleci.com/project-id
organizations String PolicyType,ServicePrincipal,TransferDirection,TransferType
partnercentral-account-management ArrayOfString LegacyPartnerCentralRole,MarketingCentralRole,ProServeRole
partnercentral ArrayOfString FulfillmentTypes,Programs String Catalog,ChannelHandshakeType,RelatedEntityType,VerificationType
payment-cryptography ArrayOfString ResourceAliases Bool ExportDukptInitialKey String CertificateAuthorityPublicKeyIdentifier,DeriveKeyUsage,ExportKeyMaterial,ImportKeyMaterial,KeyAlgorithm,KeyClass,KeyUsage,PrivateKeyIdentifier,RequestAlias,SigningKeyIdentifier,WrappingKeyIdentifier
pi ArrayOfString Dimensions
proton String EnvironmentTemplate,ServiceTemplate
qapps String AppIsPublished,SessionIsShared,UserIsAppOwner,UserIsSessionModerator
qldb String Purge
quicksight ARN Group,IamArn ArrayOfARN KmsKeyArns ArrayOfString AllowedEmbeddingDomains String DirectoryType,Edition,SessionName,UserName
ram ARN PermissionArn,ResourceArn Bool AllowsExternalPrincipals,RequestedAllowsExternalPrincipals,RetainSharingOnAccountLeaveOrganization String PermissionResourceType,Principal,RequestedResourceType,ResourceShareName,ResourceTag/\${TagKey},ShareOwnerAccountId
rbin String Attribute/ResourceType,Request/ResourceType
rds Bool CopyOptionGroup,ManageMasterUserPassword,MultiAz,PubliclyAccessible,StorageEncrypted,TagsFromRequest,Vpc Numeric Piops,StorageSize String BackupTarget,DatabaseClass,DatabaseEngine,DatabaseName,EndpointType,TenantDatabaseName,cluster-pg-tag/\${TagKey},cluster-snapshot-tag/\${TagKey},cluster-tag/\${TagKey},db-tag/\${TagKey},es-tag/\${TagKey},og-tag/\${TagKey},pg-tag/\${TagKey},req-tag/\${TagKey},ri-tag/\${TagKey},secgrp-tag/\${TagKey},snapshot-tag/\${TagKey},subgrp-tag/\${TagKey}
redshift-data ARN glue-catalog-arn String session-owner-iam-userid,statement-owner-iam-userid
redshift-serverless String endpointAccessId,managedWorkgroupName,namespaceId,recoveryPointId,snapshotId,tableRestoreRequestId,workgroupId
redshift ARN ConsumerArn,InboundIntegrationArn,IntegrationSourceArn,IntegrationTargetArn Bool AllowWrites String ConsumerIdentifier,DbName,DbUser,DurationSeconds
refactor-spaces ArrayOfString CreatedByAccountIds String ApplicationCreatedByAccount,RouteCreatedByAccount,ServiceCreatedByAccount,SourcePath
resource-explorer-2 String Operation
route53-recovery-cluster Bool AllowSafetyRulesOverrides
route53 ArrayOfString ChangeResourceRecordSetsActions,ChangeResourceRecordSetsNormalizedRecordNames,ChangeResourceRecordSetsRecordTypes String VPCs
route53profiles ARN ResourceArns Numeric FirewallRuleGroupPriority String HostedZoneDomains,ResolverRuleDomains,ResourceIds,ResourceTypes
rtbfabric String InboundExternalLinkGatewayId,InboundExternalLinkLinkId,LinkLinkId,LinkRoutingRuleRuleId,OutboundExternalLinkLinkId,RequesterGatewayGatewayId,ResponderGatewayGatewayId
s3-object-lambda Numeric TlsVersion,signatureAge String authType,versionid
s3-outposts ARN DataAccessPointArn Numeric max-keys,signatureAge String AccessPointNetworkOrigin,DataAccessPointAccount,ExistingObjectTag/<key>,RequestObjectTag/<key>,RequestObjectTagKeys,authType,delimiter,prefix,signatureversion,versionid,x-amz-acl,x-amz-content-sha256,x-amz-copy-source,x-amz-metadata-directive,x-amz-server-side-encryption,x-amz-storage-class
s3 ARN AccessGrantsInstanceArn,DataAccessPointArn,deliverySourceArn,resourceArnBeingAuthorized,x-amz-server-side-encryption-aws-kms-key-id ArrayOfString InventoryAccessibleOptionalFields,RequestObjectTagKeys Bool ObjectCreationOperation,isReplicationPauseRequest Date object-lock-retain-until-date Numeric ExistingJobPriority,RequestJobPriority,TlsVersion,max-annotation-results,max-keys,object-lock-event-hold-duration-days,object-lock-remaining-retention-days,signatureAge String AccessGrantScope,AccessGrantsLocationScope,AccessPointNetworkOrigin,AccessPointTag/\${TagKey},BucketTag/\${TagKey},DataAccessPointAccount,ExistingJobOperation,ExistingObjectTag/<key>,JobSuspendedCause,RequestJobOperation,RequestObjectTag/<key>,ResourceAccount,annotation-prefix,authType,delimiter,destinationRegion,if-match,if-none-match,locationconstraint,logType,object-lock-event-hold,object-lock-legal-hold,object-lock-mode,prefix,signatureversion,versionid,x-amz-acl,x-amz-bucket-namespace,x-amz-content-sha256,x-amz-copy-source,x-amz-grant-full-control,x-amz-grant-read,x-amz-grant-read-acp,x-amz-grant-write,x-amz-grant-write-acp,x-amz-metadata-directive,x-amz-object-annotation-directive,x-amz-object-if-match,x-amz-object-ownership,x-amz-server-side-encryption,x-amz-server-side-encryption-customer-algorithm,x-amz-storage-class,x-amz-website-redirect-location
s3express ARN DataAccessPointArn,x-amz-server-side-encryption-aws-kms-key-id ArrayOfString InventoryAccessibleOptionalFields,Permissions Numeric TlsVersion,signatureAge String AccessPointNetworkOrigin,AccessPointTag/\${TagKey},AllAccessRestrictedToLocalZoneGroup,BucketTag/\${TagKey},DataAccessPointAccount,LocationName,ResourceAccount,SessionMode,authType,signatureversion,x-amz-content-sha256,x-amz-server-side-encryption
s3files ARN AccessPointArn String CreateAction
s3tables ARN KMSKeyArn String SSEAlgorithm,StorageClass,TableBucketTag/\${TagKey},namespace,tableName
s3vectors ARN kmsKeyArn String VectorBucketTag/\${TagKey},sseType
sagemaker ARN DomainSharingOutputKmsKey,DomainSharingOutputKmsKeyArn,FeatureGroupOfflineStoreKmsKey,FeatureGroupOfflineStoreKmsKeyArn,FeatureGroupOnlineStoreKmsKey,FeatureGroupOnlineStoreKmsKeyArn,HomeEfsFileSystemKmsKey,ModelArn,OutputKmsKey,OutputKmsKeyArn,OwnerUserProfileArn,VolumeKmsKey,VolumeKmsKeyArn,WorkteamArn ArrayOfARN ImageArns,ImageVersionArns,NotebookInstanceLifecycleConfigArns,StudioLifecycleConfigArns ArrayOfString AcceleratorTypes,CustomerMetadataPropertiesToRemove,InstanceTypes,UpdatableFeatures,VpcSecurityGroupIds,VpcSubnets Bool EnableRemoteDebug,FeatureGroupDisableGlueTableCreation,FeatureGroupEnableOnlineStore,FeatureGroupOfflineStoreConfig,InterContainerTrafficEncryption,IsUpdateRecord,NetworkIsolation Numeric KeepAlivePeriod,MaxRuntimeInSeconds,ServerlessMaxConcurrency,ServerlessMemorySize String AppNetworkAccessType,AuthMode,BearerTokenType,CurrentCustomerMetadataProperties/\${MetadataKey},CurrentModelLifeCycleStage,CurrentModelLifeCycleStageStatus,CustomerMetadataProperties/\${MetadataKey},DirectGatedModelAccess,DirectInternetAccess,DomainId,FeatureGroupOfflineStoreS3Uri,FileSystemAccessMode,FileSystemDirectoryPath,FileSystemId,FileSystemType,MinimumInstanceMetadataServiceVersion,ModelApprovalStatus,ModelLifeCycle:Stage,ModelLifeCycle:StageStatus,PipelineVersionId,RemoteAccess,ResourceTag/,ResourceTag/\${TagKey},RootAccess,SearchVisibilityCondition/\${FilterKey},SpaceSharingType,TaggingAction,TargetModel,UserProfileName,WorkteamType
saml ArrayOfString cn,eduorghomepageuri,eduorgidentityauthnpolicyuri,eduorglegalname,eduorgsuperioruri,eduorgwhitepagesuri,edupersonaffiliation,edupersonassurance,edupersonentitlement,edupersonnickname,edupersonorgunitdn,edupersonscopedaffiliation,edupersontargetedid String aud,commonName,doc,edupersonorgdn,edupersonprimaryaffiliation,edupersonprimaryorgunitdn,edupersonprincipalname,givenName,iss,mail,name,namequalifier,organizationStatus,primaryGroupSID,sub,sub_type,surname,uid,x500UniqueIdentifier
secretsmanager ARN ExternalSecretRotationRoleArn,KmsKeyArn,RotationLambdaARN,SecretId,resource/AllowRotationLambdaArn ArrayOfString AddReplicaRegions Bool BlockPublicPolicy,ForceDeleteWithoutRecovery,ForceOverwriteReplicaSecret,ModifyRotationRules,RotateImmediately Numeric RecoveryWindowInDays String Description,KmsKeyId,Name,ResourceTag/tag-key,SecretPrimaryRegion,Type,VersionId,VersionStage,resource/Type
securityhub String ASFFSyntaxPath/\${ASFFSyntaxPath},OCSFSyntaxPath/\${OCSFSyntaxPath},TargetAccount
serverlessrepo String applicationType
servicecatalog String Resource,ResourceType,accountLevel,roleLevel,userLevel
servicediscovery ARN NamespaceArn,ServiceArn String NamespaceName,ServiceCreatedByAccount,ServiceName
servicequotas String service
ses ARN AddonSubscriptionArn,MailManagerRuleSetArn,MailManagerTrafficPolicyArn ArrayOfString ConfigurationSetOptions,Recipients,ReplicaRegion String ApiVersion,ClickTrackingEnabled,ExportSourceType,FeedbackAddress,FromAddress,FromDisplayName,MailManagerIngressPointType,MultiRegionEndpointId,OpenTrackingEnabled,TenantName
signer String ProfileVersion
signin ARN PrincipalArn String OAuthClientAuthentication,OAuthClientId,OAuthGrantType,OAuthRedirectUri,OAuthTokenType
sns String Endpoint,Protocol
ssm ARN SourceInstanceARN ArrayOfString DocumentCategories,DocumentVersion,InventoryTypeName Bool AutoApprove,SessionDocumentAccessCheck String AccessRequestId,DocumentType,NodeAccountId,NodeOrgId,Overwrite,Policies,Recursive,SyncType,resourceTag/\${TagKey},resourceTag/aws:ssmmessages:session-id,resourceTag/aws:ssmmessages:target-id,resourceTag/tag-key
sso String ApplicationAccount,PrimaryRegion
states ArrayOfString StateMachineQualifier String HTTPEndpoint,HTTPMethod
sts ARN TaskPolicyArn ArrayOfARN RequestContextProviders ArrayOfString IdentityTokenAudience,TransitiveTagKeys Bool RoleAuthorizedByIdp Numeric DurationSeconds String AWSServiceName,ExternalId,RequestContext/\${ContextKey},RoleSessionName,SigningAlgorithm,SourceIdentity
swf String activityType.name,activityType.version,defaultTaskList.name,name,tagFilter.tag,tagList.member.0,tagList.member.1,tagList.member.2,tagList.member.3,tagList.member.4,taskList.name,typeFilter.name,typeFilter.version,version,workflowType.name,workflowType.version
synthetics ArrayOfString Names
timestream-influxdb String RestoreMode
token.actions.\${Domain}.ghe.com String actor,actor_id,enterprise_id,environment,job_workflow_ref,ref,repository,repository_id,repository_owner_id,workflow
token.actions.githubusercontent.com/\${SubPath} String actor,actor_id,enterprise_id,environment,job_workflow_ref,ref,repository,repository_id,repository_owner_id,workflow
token.actions.githubusercontent.com String actor,actor_id,enterprise_id,environment,job_workflow_ref,ref,repository,repository_id,repository_owner_id,workflow
transcribe String OutputBucketName,OutputEncryptionKMSKeyId,OutputKey,OutputLocation
transfer ArrayOfString RequestServerProtocols String RequestConnectorProtocol,RequestSecurityPolicyName,RequestServerDomain,RequestServerEndpointType
user-subscriptions Bool CreateForSelf
vpc-lattice-svcs ARN ServiceArn,ServiceNetworkArn ArrayOfString RequestQueryString/\${QueryStringKey} Numeric Port String RequestHeader/\${HeaderName},RequestMethod,RequestPath,SourceVpc,SourceVpcOwnerAccount
vpc-lattice ARN ResourceConfigurationArn,ServiceArn,ServiceNetworkArn ArrayOfARN TargetGroupArns ArrayOfString PrivateDnsSpecifiedDomains,SecurityGroupIds String AuthType,CreateAction,DomainName,PrivateDnsPreference,Protocol,VpcEndpointId,VpcId
wafv2 ARN LogDestinationResource String LogScope
wellarchitected String JiraProjectKey
wisdom ARN SearchFilter/RoutingProfileArn ArrayOfARN MessageTemplate/RoutingProfileArn ArrayOfString SearchFilter/Qualifier
workmail String ImpersonationRoleId
workspaces String userId
www.amazon.com String app_id,user_id
xray String ResourcePolicyName,TraceSegmentDestination
`;

;// CONCATENATED MODULE: ./lib/data/condition-keys.js



const global = {
    multivalued: [
        'aws:CalledVia',
        'aws:PrincipalOrgPaths',
        'aws:PrincipalServiceNamesList',
        'aws:ResourceOrgPaths',
        'aws:SourceOrgPaths',
        'aws:TagKeys',
        'aws:VpceOrgPaths',
    ],
    singleValued: [
        'aws:AssumedRoot',
        'aws:CalledViaAWSMCP',
        'aws:CalledViaFirst',
        'aws:CalledViaLast',
        'aws:ChatbotSourceArn',
        'aws:CurrentTime',
        'aws:Ec2InstanceSourcePrivateIPv4',
        'aws:Ec2InstanceSourceVpc',
        'aws:EpochTime',
        'aws:FederatedProvider',
        'aws:IsMcpServiceAction',
        'aws:MultiFactorAuthAge',
        'aws:MultiFactorAuthPresent',
        'aws:PrincipalAccount',
        'aws:PrincipalArn',
        'aws:PrincipalIsAWSService',
        'aws:PrincipalOrgID',
        'aws:PrincipalServiceName',
        'aws:PrincipalTag/${TagKey}',
        'aws:PrincipalType',
        'aws:referer',
        'aws:RequestedRegion',
        'aws:RequestTag/${TagKey}',
        'aws:ResourceAccount',
        'aws:ResourceOrgID',
        'aws:ResourceTag/${TagKey}',
        'aws:SecureTransport',
        'aws:SignInSessionArn',
        'aws:SourceAccount',
        'aws:SourceArn',
        'aws:SourceIdentity',
        'aws:SourceIp',
        'aws:SourceOrgID',
        'aws:SourceVpc',
        'aws:SourceVpcArn',
        'aws:SourceVpce',
        'aws:TokenIssueTime',
        'aws:UserAgent',
        'aws:userid',
        'aws:username',
        'aws:ViaAWSMCPService',
        'aws:ViaAWSService',
        'aws:VpceAccount',
        'aws:VpceOrgID',
        'aws:VpcSourceIp',
        'codebuild:BuildArn',
        'codebuild:ProjectArn',
        'ec2:RoleDelivery',
        'ec2:SourceInstanceArn',
        'glue:CredentialIssuingService',
        'glue:RoleAssumedBy',
        'identitystore:UserId',
        'lambda:SourceFunctionArn',
        'ssm:SourceInstanceArn',
        'token.actions.githubusercontent.com:aud',
    ],
    types: {
        ARN: ['aws:PrincipalArn', 'aws:SourceArn'],
        Bool: [
            'aws:MultiFactorAuthPresent',
            'aws:PrincipalIsAWSService',
            'aws:SecureTransport',
            'aws:ViaAWSMCPService',
            'aws:ViaAWSService',
        ],
        Date: ['aws:CurrentTime', 'aws:TokenIssueTime'],
        IPAddress: ['aws:SourceIp', 'aws:VpcSourceIp'],
        Numeric: ['aws:MultiFactorAuthAge'],
    },
};
const claims = new Map([
    ['amr', true],
    ['sub', false],
]);
const PLACEHOLDER = /\$\{[^}]*\}|<[^>]*>|(?<=\/)tag-key$/i;
const keys = (0,lines/* once */.Oo)(() => {
    const all = new Map();
    const add = (key, multivalued) => {
        const name = key.toLowerCase();
        all.set(name, all.get(name) === true || multivalued);
    };
    for (const key of global.multivalued)
        add(key, true);
    for (const key of global.singleValued)
        add(key, false);
    for (const [prefix, line] of (0,lines/* linesByName */.mN)(table)) {
        const words = line.split(' ');
        for (let at = 0; at + 1 < words.length; at += 2) {
            const multivalued = words[at]?.startsWith('ArrayOf') === true;
            for (const rest of words[at + 1]?.split(',') ?? [])
                add(`${prefix}:${rest}`, multivalued);
        }
    }
    return all;
});
const kinds = {
    ARN: 'arn',
    Bool: 'bool',
    Date: 'date',
    IPAddress: 'ip',
    Numeric: 'number',
};
const kindsByKey = (0,lines/* once */.Oo)(() => {
    const all = new Map();
    const add = (key, type) => {
        const name = key.toLowerCase();
        const before = all.get(name);
        all.set(name, before === undefined || before === type ? type : 'String');
    };
    for (const [type, names] of Object.entries(global.types))
        for (const key of names)
            add(key, type);
    for (const [prefix, line] of (0,lines/* linesByName */.mN)(table)) {
        const words = line.split(' ');
        for (let at = 0; at + 1 < words.length; at += 2) {
            const type = words[at]?.replace(/^ArrayOf/, '') ?? '';
            for (const rest of words[at + 1]?.split(',') ?? [])
                add(`${prefix}:${rest}`, type);
        }
    }
    return all;
});
const families = (0,lines/* once */.Oo)(() => {
    const found = [];
    for (const [key, multivalued] of keys()) {
        const [before, after] = key.split(PLACEHOLDER);
        if (before !== undefined && after !== undefined)
            found.push({ before, after, multivalued });
    }
    const given = ({ before, after }) => before.length + after.length;
    return found.sort((a, b) => given(b) - given(a));
});
function claimOf(name) {
    const issuer = name.slice(0, Math.max(name.indexOf(':'), 0));
    return issuer.includes('.') ? claims.get(name.slice(name.lastIndexOf(':') + 1)) : undefined;
}
function isMultivalued(key) {
    const name = key.toLowerCase();
    const known = claimOf(name) ?? keys().get(name);
    if (known !== undefined)
        return known;
    return families().find(({ before, after }) => name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after))?.multivalued;
}
function kindOf(key) {
    return (0,lookup/* lookup */.$)(kinds, kindsByKey().get(key.toLowerCase()) ?? '');
}


/***/ })

};
;