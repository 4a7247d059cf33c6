import { closeSync, openSync, writeSync } from 'node:fs';

const provider = 'registry.terraform.io/hashicorp/aws';
const account = '111122223333';
const region = 'eu-central-1';

/**
 * The resources of a service: of forty, three have to do with IAM and one hands a role to a service. Attributes and their lengths are those of
 * the AWS provider; as in real plans, a few long documents (dashboards, a chart's values) make up
 * half of it. None offends a rule, so that printing findings is not what is measured.
 */
const kinds = [
  [10, 'aws_security_group_rule', securityGroupRule],
  [6, 'aws_cloudwatch_metric_alarm', alarm],
  [6, 'aws_ssm_parameter', parameter],
  [5, 'aws_route53_record', record],
  [3, 'aws_s3_bucket', bucket],
  [2, 'aws_sqs_queue', queue],
  [1, 'aws_cloudwatch_dashboard', dashboard],
  [1, 'grafana_dashboard', grafanaDashboard],
  [2, 'helm_release', helmRelease],
  [1, 'aws_iam_role', role],
  [1, 'aws_iam_role_policy', rolePolicy],
  [1, 'aws_iam_role_policy_attachment', attachment],
  [1, 'aws_lambda_function', lambda],
].flatMap(([times, type, make]) => Array.from({ length: times }, (_, n) => ({ type, name: `r${n}`, make, n })));

const isOfIam = (type) => type.startsWith('aws_iam_') || type === 'aws_lambda_function';

/** Attributes that nobody writes: the provider computes them. */
const computed = new Set(
  (
    'arn create_date dashboard_arn dashboard_id fqdn id invoke_arn last_modified metadata qualified_arn ' +
    'security_group_rule_id source_code_size status tags_all unique_id url version website_domain website_endpoint'
  ).split(' '),
);

const tags = (service) => ({ Environment: 'production', ManagedBy: 'terraform', Service: service, Team: 'shop' });
const hex = (service, n) => (BigInt(`0x${Buffer.from(`${service}${n}`).toString('hex')}`) % 2n ** 68n).toString(16);

function securityGroupRule(service, n) {
  return {
    cidr_blocks: [`10.${n}.0.0/16`, `10.${n}.16.0/20`],
    description: `from the load balancer to ${service}`,
    from_port: 8000 + n,
    id: `sgrule-${hex(service, n)}`,
    ipv6_cidr_blocks: [],
    prefix_list_ids: [],
    protocol: 'tcp',
    security_group_id: `sg-0${hex(service, 0)}`,
    security_group_rule_id: `sgr-0${hex(service, n)}`,
    self: false,
    source_security_group_id: null,
    timeouts: null,
    to_port: 8000 + n,
    type: 'ingress',
  };
}

function alarm(service, n) {
  const name = `${service}-errors-${n}`;
  const topic = `arn:aws:sns:${region}:${account}:on-call`;
  return {
    actions_enabled: true,
    alarm_actions: [topic],
    alarm_description: `More errors than usual in ${service}; see https://runbooks.example.com/${service}`,
    alarm_name: name,
    arn: `arn:aws:cloudwatch:${region}:${account}:alarm:${name}`,
    comparison_operator: 'GreaterThanOrEqualToThreshold',
    datapoints_to_alarm: 3,
    dimensions: { FunctionName: `${service}-${n}` },
    evaluate_low_sample_count_percentiles: '',
    evaluation_periods: 5,
    extended_statistic: '',
    id: name,
    insufficient_data_actions: [],
    metric_name: 'Errors',
    metric_query: [],
    namespace: 'AWS/Lambda',
    ok_actions: [topic],
    period: 60,
    statistic: 'Sum',
    tags: tags(service),
    tags_all: tags(service),
    threshold: 1,
    threshold_metric_id: '',
    treat_missing_data: 'notBreaching',
    unit: '',
  };
}

function parameter(service, n) {
  const name = `/${service}/config/${n}`;
  return {
    allowed_pattern: '',
    arn: `arn:aws:ssm:${region}:${account}:parameter${name}`,
    data_type: 'text',
    description: '',
    id: name,
    insecure_value: null,
    key_id: '',
    name,
    overwrite: null,
    tags: tags(service),
    tags_all: tags(service),
    tier: 'Standard',
    type: 'String',
    value: `value-${hex(service, n)}-of-${service}`,
    version: n,
  };
}

function record(service, n) {
  const name = `${service}-${n}.shop.example.com`;
  return {
    alias: [
      {
        evaluate_target_health: true,
        name: `dualstack.${service}-1234567890.${region}.elb.amazonaws.com`,
        zone_id: 'Z215JYRZR1TBD5',
      },
    ],
    allow_overwrite: null,
    cidr_routing_policy: [],
    failover_routing_policy: [],
    fqdn: name,
    geolocation_routing_policy: [],
    health_check_id: '',
    id: `Z0123456789ABCDEFGHIJ_${name}_A`,
    latency_routing_policy: [],
    multivalue_answer_routing_policy: false,
    name,
    records: [],
    set_identifier: '',
    ttl: 0,
    type: 'A',
    weighted_routing_policy: [],
    zone_id: 'Z0123456789ABCDEFGHIJ',
  };
}

function bucket(service, n) {
  const name = `shop-${service}-${n}`;
  const arn = `arn:aws:s3:::${name}`;
  const statement = {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [arn, `${arn}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  return {
    acceleration_status: '',
    acl: null,
    arn,
    bucket: name,
    bucket_domain_name: `${name}.s3.amazonaws.com`,
    bucket_prefix: '',
    bucket_regional_domain_name: `${name}.s3.${region}.amazonaws.com`,
    cors_rule: [],
    force_destroy: false,
    grant: [{ id: 'b'.repeat(64), permissions: ['FULL_CONTROL'], type: 'CanonicalUser', uri: '' }],
    hosted_zone_id: 'Z21DNDUVLTQW6Q',
    id: name,
    lifecycle_rule: [],
    logging: [],
    object_lock_configuration: [],
    object_lock_enabled: false,
    policy: policy(statement),
    region,
    replication_configuration: [],
    request_payer: 'BucketOwner',
    server_side_encryption_configuration: [
      {
        rule: [
          {
            apply_server_side_encryption_by_default: [{ kms_master_key_id: '', sse_algorithm: 'AES256' }],
            bucket_key_enabled: true,
          },
        ],
      },
    ],
    tags: tags(service),
    tags_all: tags(service),
    timeouts: null,
    versioning: [{ enabled: true, mfa_delete: false }],
    website: [],
    website_domain: null,
    website_endpoint: null,
  };
}

function dashboard(service) {
  const widget = (n) => ({
    type: 'metric',
    x: (n % 4) * 6,
    y: Math.floor(n / 4) * 6,
    width: 6,
    height: 6,
    properties: {
      metrics: [
        ['AWS/Lambda', 'Errors', 'FunctionName', `${service}-${n}`, { stat: 'Sum', period: 60 }],
        ['...', 'Duration', { stat: 'p99', yAxis: 'right' }],
      ],
      region,
      title: `${service} ${n}: errors and duration`,
      view: 'timeSeries',
    },
  });
  return {
    dashboard_arn: `arn:aws:cloudwatch::${account}:dashboard/${service}`,
    dashboard_body: JSON.stringify({ widgets: Array.from({ length: 40 }, (_, n) => widget(n)) }),
    dashboard_name: service,
    id: service,
  };
}

function grafanaDashboard(service) {
  const panel = (n) => ({
    id: n,
    type: 'timeseries',
    title: `${service} ${n}`,
    gridPos: { h: 8, w: 12, x: (n % 2) * 12, y: Math.floor(n / 2) * 8 },
    fieldConfig: {
      defaults: { unit: 'ms', thresholds: { mode: 'absolute', steps: [{ color: 'green', value: null }] } },
    },
    targets: [{ expr: `histogram_quantile(0.99, sum(rate(latency_bucket{service="${service}"}[5m])) by (le))` }],
  });
  return {
    config_json: JSON.stringify({ title: service, panels: Array.from({ length: 32 }, (_, n) => panel(n)) }),
    dashboard_id: 12,
    folder: 'shop',
    id: `1:${service}`,
    message: '',
    org_id: '1',
    overwrite: null,
    uid: service,
    url: `https://grafana.example.com/d/${service}`,
    version: 3,
  };
}

function helmRelease(service, n) {
  const name = `${service}-${n}`;
  const container = (at) =>
    `  - name: worker-${at}\n    image: "registry.example.com/shop/${service}:1.${at}.0"\n    resources:\n` +
    `      requests: { cpu: 100m, memory: 128Mi }\n    env:\n      - name: QUEUE\n        value: ${name}-${at}\n`;
  const values = `containers:\n${Array.from({ length: 16 }, (_, at) => container(at)).join('')}`;
  return {
    atomic: false,
    chart: 'service',
    cleanup_on_fail: false,
    create_namespace: false,
    dependency_update: false,
    description: null,
    id: name,
    lint: false,
    manifest: null,
    metadata: [
      { app_version: '1.16.0', chart: 'service', name, namespace: 'shop', revision: 7, values: '{}', version: '0.9.1' },
    ],
    name,
    namespace: 'shop',
    repository: 'https://charts.example.com',
    set: [{ name: 'image.tag', type: '', value: '1.4.2' }],
    set_list: [],
    set_sensitive: [],
    status: 'deployed',
    timeout: 300,
    values: [values],
    version: '0.9.1',
    wait: true,
  };
}

function queue(service, n) {
  const name = `${service}-${n}`;
  return {
    arn: `arn:aws:sqs:${region}:${account}:${name}`,
    content_based_deduplication: false,
    deduplication_scope: '',
    delay_seconds: 0,
    fifo_queue: false,
    fifo_throughput_limit: '',
    id: `https://sqs.${region}.amazonaws.com/${account}/${name}`,
    kms_data_key_reuse_period_seconds: 300,
    kms_master_key_id: '',
    max_message_size: 262144,
    message_retention_seconds: 345600,
    name,
    name_prefix: '',
    policy: '',
    receive_wait_time_seconds: 0,
    redrive_allow_policy: '',
    redrive_policy: JSON.stringify({
      deadLetterTargetArn: `arn:aws:sqs:${region}:${account}:dead`,
      maxReceiveCount: 5,
    }),
    sqs_managed_sse_enabled: true,
    tags: tags(service),
    tags_all: tags(service),
    url: `https://sqs.${region}.amazonaws.com/${account}/${name}`,
    visibility_timeout_seconds: 30,
  };
}

function role(service, n) {
  const name = `${service}-${n}`;
  return {
    arn: `arn:aws:iam::${account}:role/${name}`,
    assume_role_policy: policy({
      Effect: 'Allow',
      Principal: { Service: 'lambda.amazonaws.com' },
      Action: 'sts:AssumeRole',
    }),
    create_date: '2024-03-05T08:00:00Z',
    description: '',
    force_detach_policies: false,
    id: name,
    inline_policy: [],
    managed_policy_arns: [],
    max_session_duration: 3600,
    name,
    name_prefix: '',
    path: '/',
    permissions_boundary: '',
    tags: tags(service),
    tags_all: tags(service),
    unique_id: `AROA${hex(service, n).toUpperCase()}`,
  };
}

function rolePolicy(service, n) {
  const name = `${service}-${n}`;
  return {
    id: `${name}:work`,
    name: 'work',
    name_prefix: '',
    policy: policy(
      {
        Effect: 'Allow',
        Action: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
        Resource: `arn:aws:s3:::shop-${service}-${n}/*`,
      },
      {
        Effect: 'Allow',
        Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage'],
        Resource: `arn:aws:sqs:${region}:${account}:${name}`,
      },
    ),
    role: name,
  };
}

function attachment(service, n) {
  const policyArn = 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';
  const name = `${service}-${n}`;
  return { id: `${name}-20240305080000000000000001`, policy_arn: policyArn, role: name };
}

function lambda(service, n) {
  const name = `${service}-${n}`;
  const arn = `arn:aws:lambda:${region}:${account}:function:${name}`;
  return {
    architectures: ['arm64'],
    arn,
    code_signing_config_arn: '',
    dead_letter_config: [],
    description: '',
    environment: [{ variables: { LOG_LEVEL: 'info', QUEUE: name, SERVICE: service } }],
    ephemeral_storage: [{ size: 512 }],
    filename: null,
    function_name: name,
    handler: 'index.handler',
    id: name,
    image_config: [],
    invoke_arn: `arn:aws:apigateway:${region}:lambda:path/2015-03-31/functions/${arn}/invocations`,
    kms_key_arn: '',
    last_modified: '2024-03-05T08:00:00.000+0000',
    layers: [],
    logging_config: [
      { application_log_level: '', log_format: 'Text', log_group: `/aws/lambda/${name}`, system_log_level: '' },
    ],
    memory_size: 256,
    package_type: 'Zip',
    publish: false,
    qualified_arn: `${arn}:$LATEST`,
    reserved_concurrent_executions: -1,
    role: `arn:aws:iam::${account}:role/${name}`,
    runtime: 'nodejs20.x',
    s3_bucket: 'shop-artifacts',
    s3_key: `${service}/${hex(service, n)}.zip`,
    skip_destroy: false,
    source_code_hash: Buffer.from(hex(service, n)).toString('base64'),
    source_code_size: 104857,
    tags: tags(service),
    tags_all: tags(service),
    timeout: 30,
    tracing_config: [{ mode: 'Active' }],
    version: '$LATEST',
    vpc_config: [],
  };
}

function policy(...statements) {
  return JSON.stringify({ Statement: statements, Version: '2012-10-17' });
}

/** Marks as Terraform writes them: the shape of the values without what is plain. */
function marks(values) {
  const nested = Object.entries(values).filter(([, value]) => typeof value === 'object' && value !== null);
  return Object.fromEntries(
    nested.map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map((one) => (typeof one === 'object' ? marks(one) : false)) : {},
    ]),
  );
}

/** The four parts of a plan that have one module's resources in them. */
function modulePart(nth, withIam) {
  const service = `service-${nth}`;
  const call = `service_${nth}`;
  const module = `module.${call}`;
  const state = [];
  const changes = [];
  const blocks = [];
  for (const { type, name, make, n } of kinds) {
    if (!withIam && isOfIam(type)) continue;
    const values = make(service, n);
    const identity = { address: `${module}.${type}.${name}`, mode: 'managed', type, name };
    const sensitive = marks(values);
    state.push({ ...identity, provider_name: provider, schema_version: 0, values, sensitive_values: sensitive });
    // What is changed is that of one service in twenty.
    const isChanged = nth % 20 === 0 && 'tags' in values;
    const after = isChanged ? { ...values, tags: { ...values.tags, Team: 'checkout' } } : values;
    const change = {
      actions: [isChanged ? 'update' : 'no-op'],
      before: values,
      after,
      after_unknown: {},
      before_sensitive: sensitive,
      after_sensitive: sensitive,
    };
    changes.push({ ...identity, module_address: module, provider_name: provider, change });
    const written = Object.keys(values).filter((key) => !computed.has(key) && values[key] !== '');
    const expressions = Object.fromEntries(written.map((key) => [key, { references: ['var.service'] }]));
    blocks.push({
      ...{ address: `${type}.${name}`, mode: 'managed', type, name, provider_config_key: 'aws' },
      ...{ expressions, schema_version: 0 },
    });
  }
  return {
    state: JSON.stringify({ resources: state, address: module }),
    changes: changes.map((each) => JSON.stringify(each)).join(),
    call: `${JSON.stringify(call)}:${JSON.stringify({
      source: './modules/service',
      expressions: { service: { constant_value: service } },
      module: { resources: blocks, variables: { service: {} } },
    })}`,
  };
}

/**
 * Writes a plan of about so many bytes, part by part: it need not fit into a string.
 * @param {string} file
 * @param {number} bytes
 * @param {{ withIam?: boolean }} options without what has to do with IAM it shows what reading alone takes
 * @returns {number} how many resources it has
 */
export function writePlan(file, bytes, { withIam = true } = {}) {
  const { state, changes, call } = modulePart(1000, withIam);
  const modules = Math.max(1, Math.round(bytes / (2 * state.length + changes.length + call.length)));
  const out = openSync(file, 'w');
  const each = (key) => {
    for (let nth = 0; nth < modules; nth += 1)
      writeSync(out, `${nth === 0 ? '' : ','}${modulePart(1000 + nth, withIam)[key]}`);
  };
  writeSync(
    out,
    '{"format_version":"1.2","terraform_version":"1.11.4","planned_values":{"root_module":{"child_modules":[',
  );
  each('state');
  writeSync(out, ']}},"resource_changes":[');
  each('changes');
  writeSync(
    out,
    '],"prior_state":{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{"child_modules":[',
  );
  each('state');
  writeSync(out, ']}}},"configuration":{"provider_config":{"aws":{"name":"aws","full_name":');
  writeSync(out, `${JSON.stringify(provider)}}},"root_module":{"module_calls":{`);
  each('call');
  writeSync(out, '}}},"timestamp":"2025-01-01T00:00:00Z","applyable":false,"complete":true,"errored":false}');
  closeSync(out);
  return modules * kinds.filter(({ type }) => withIam || !isOfIam(type)).length;
}
