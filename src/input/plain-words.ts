/** Words of policies and of Terraform. */
const WORDS: ReadonlySet<string> = new Set([
  ...['true', 'false', 'null', 'none', 'default', 'Allow', 'Deny', 'Effect', 'Action', 'NotAction', 'Resource'],
  ...['NotResource', 'Principal', 'NotPrincipal', 'Service', 'Federated', 'Condition', 'Statement', 'Version'],
  ...['2012-10-17', '2008-10-17', 'aws', 'aws-cn', 'aws-us-gov', 'AWS', 'Sid', 'Id', 'arn', 'CanonicalUser'],
]);

/**
 * What stands before the names in ARNs, as AWS writes it for everybody.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const ARN_WORDS: ReadonlySet<string> = new Set([
  ...['role', 'user', 'group', 'policy', 'instance-profile', 'assumed-role', 'federated-user', 'root', 'mfa'],
  ...['oidc-provider', 'saml-provider', 'server-certificate', 'service-role', 'aws-service-role', 'aws-reserved'],
  ...['function', 'layer', 'table', 'index', 'stream', 'secret', 'key', 'alias', 'log-group', 'log-stream', 'cluster'],
  ...['service', 'task', 'task-definition', 'repository', 'stateMachine', 'parameter', 'rule', 'event-bus', 'project'],
  ...['database', 'catalog', 'domain', 'instance', 'volume', 'certificate', 'accesspoint', 'restapis', 'document'],
  ...['bucket', 'queue', 'topic', 'object'],
]);

/** Prefixes of services. The table of all actions is not loaded for this: it is large, and most runs need it not. */
const SERVICES: ReadonlySet<string> = new Set([
  ...['acm', 'apigateway', 'appsync', 'athena', 'autoscaling', 'backup', 'batch', 'bedrock', 'cloudformation'],
  ...['cloudfront', 'cloudtrail', 'cloudwatch', 'codebuild', 'codecommit', 'codedeploy', 'codepipeline'],
  ...['cognito-idp', 'config', 'dms', 'dynamodb', 'ec2', 'ecr', 'ecs', 'eks', 'elasticache'],
  ...['elasticloadbalancing', 'elasticmapreduce', 'es', 'events', 'execute-api', 'firehose', 'glue', 'guardduty'],
  ...['iam', 'imagebuilder', 'iot', 'kafka', 'kinesis', 'kms', 'lambda', 'logs', 'mq', 'monitoring', 'opensearch'],
  ...['organizations', 'pipes', 'rds', 'rds-db', 'redshift', 'route53', 's3', 'sagemaker', 'scheduler'],
  ...['secretsmanager', 'servicediscovery', 'ses', 'sns', 'sqs', 'ssm', 'sso', 'states', 'sts', 'tag', 'transfer'],
  ...['vpc-flow-logs', 'wafv2', 'xray', 'ecs-tasks', 'edgelambda'],
]);

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const OPERATOR =
  /^(ForAllValues:|ForAnyValue:)?(String|Numeric|Date|Bool|Binary|IpAddress|NotIpAddress|Arn|Null)(Not)?(Equals|Like|LessThan|GreaterThan)?(Equals)?(IgnoreCase)?(IfExists)?$/;

/** Regions, with a zone or without. https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html */
const REGION =
  /^[a-z]{2}(-[a-z]{3,5})?-(north|south|east|west|central|northeast|northwest|southeast|southwest)-\d[a-z]?$/;

/** `lambda.amazonaws.com`, also of a region or another partition. */
export const SERVICE_PRINCIPAL = /^[a-z0-9-]{1,64}(\.[a-z0-9-]{1,64})?\.amazonaws\.com(\.cn)?$/;

/** An action or a condition key. */
const OF_A_SERVICE = /^([a-z0-9-]{1,64}):[A-Za-z*?]{1,64}$/;

/** Keys that AWS has for requests to all services. */
const GLOBAL_KEY =
  /^aws:(Source|Principal|Request|Resource|Called|Via|Token|Current|Multi|Secure|User|Referer|Federated)[A-Za-z]{0,40}$/;

/** Whether a text is a word that everybody uses: it tells nothing, and hiding it makes a report unreadable. */
export function isPlainWord(text: string): boolean {
  if (!/[A-Za-z0-9]/.test(text) || WORDS.has(text) || ARN_WORDS.has(text) || SERVICES.has(text)) return true;
  if (OPERATOR.test(text) || REGION.test(text) || SERVICE_PRINCIPAL.test(text) || GLOBAL_KEY.test(text)) return true;
  return SERVICES.has(OF_A_SERVICE.exec(text)?.[1] ?? '');
}

/**
 * The same, and what ARNs begin with, `arn:aws:iam::111122223333:role/`: for a part of a text that is secret because of another part. Accounts are
 * no secret of their own. https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
 */
export function isPlainPart(text: string): boolean {
  if (!/^arn:\S{1,200}$/.test(text)) return isPlainWord(text);
  return text.split(/[:/*?]+/).every((part) => /^\d{12}$/.test(part) || isPlainWord(part));
}
