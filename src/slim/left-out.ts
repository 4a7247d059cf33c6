import { carrierAttributes, isKnownCarrier, mayBePolicy } from '../data/carriers.js';
import { lookup } from '../data/lookup.js';
import { roleConsumers } from '../data/role-consumers.js';
import { asString, isObject, items, type JsonObject, keysOf, member, members } from '../input/terraform/json.js';

/**
 * What programs are given to run and to run with: where people put secrets without a mark, and where the names of nothing are that a policy is
 * about. Arguments of the AWS provider (https://registry.terraform.io/providers/hashicorp/aws/latest/docs) and of others.
 */
const CONTENTS: ReadonlySet<string> = new Set([
  ...['environment', 'environment_variables', 'environment_variable', 'runtime_environment_variables', 'env'],
  ...['user_data', 'user_data_base64', 'custom_data', 'startup_script', 'metadata_startup_script', 'custom_json'],
  ...['container_definitions', 'template_body', 'dashboard_body', 'config_json', 'yaml_body', 'content'],
  ...['content_base64', 'default_arguments', 'non_overridable_arguments', 'connection_properties'],
  ...['request_templates', 'response_templates', 'extra_connection_attributes', 'triggers'],
]);

/** The same, by what is called so in one type only. */
const OF_TYPE: ReadonlySet<string> = new Set([
  ...['aws_cloudformation_stack.parameters', 'aws_sfn_state_machine.definition', 'aws_cloudwatch_event_target.input'],
  ...['aws_cloudwatch_event_target.input_transformer', 'aws_lambda_invocation.input', 'aws_lambda_invocation.result'],
  ...['aws_codebuild_project.source', 'aws_codebuild_project.secondary_sources', 'aws_emr_cluster.bootstrap_action'],
  ...['aws_emr_cluster.step', 'aws_emr_cluster.configurations_json', 'aws_sagemaker_model.primary_container'],
  ...['aws_sagemaker_model.container', 'aws_api_gateway_stage.variables', 'aws_apigatewayv2_stage.stage_variables'],
  ...['helm_release.values', 'helm_release.set', 'helm_release.set_list', 'helm_release.metadata'],
  ...['kubernetes_config_map.data', 'kubernetes_config_map_v1.data', 'kubernetes_manifest.manifest'],
  ...['kubernetes_manifest.object', 'kubernetes_deployment.spec', 'kubernetes_deployment_v1.spec'],
]);

/** `aws_lambda_function.f.environment`, of any instance, and what is below it. */
const REFERENCE = /^([^.[\]]+\.[^.[\]]+)(?:\[[^\]]*\])?\.([^.[\]]+)/;

/** Values of a resource, or what stands beside them, without what is left out. */
export interface LeftOut {
  /** Of values as they will be, or their `after_unknown`: there what is left out is unknown. */
  after(change: JsonObject, key: 'after' | 'after_unknown', resource: unknown): unknown;
  /** Of values as they were: nobody asks for them but by the tables of what is judged. */
  before(values: unknown, resource: unknown): unknown;
  /** Of the arguments of a block: references stay. */
  written(expressions: unknown, block: unknown): unknown;
}

/**
 * Leaves attributes out which no table reads and no expression of the configuration names. A local value, or an index that is computed, may still
 * lead to one: since it is unknown then, and no other value, so is what is made of it.
 * @param configuration of the plan
 */
export function createLeftOut(configuration: unknown): LeftOut {
  const named = namesIn(configuration);

  function isLeftOut(resource: unknown, name: string, value: unknown): boolean {
    const type = asString(member(resource, 'type')) ?? '';
    if (!CONTENTS.has(name) && !OF_TYPE.has(`${type}.${name}`)) return false;
    // `prod`, and the like: a name.
    if (name === 'environment' && [value, member(value, 'constant_value')].some((each) => typeof each === 'string'))
      return false;
    if (value === null || isRead(type, name) || isGuessed(type, name, value)) return false;
    return !named.has(`${type}.${asString(member(resource, 'name'))}.${name}`);
  }

  function without(values: unknown, resource: unknown): unknown {
    if (!isObject(values)) return values;
    if (keysOf(values).every((name) => !isLeftOut(resource, name, member(values, name)))) return values;
    return Object.fromEntries(members(values).filter(([name, value]) => !isLeftOut(resource, name, value)));
  }

  return {
    after(change, key, resource) {
      const { after, unknown } = { after: member(change, 'after'), unknown: member(change, 'after_unknown') };
      // Without marks, it would be no longer there.
      if (member(resource, 'mode') !== 'managed' || !isObject(unknown) || !isObject(after)) return member(change, key);
      if (key === 'after') return without(after, resource);
      const gone = keysOf(after).filter((name) => isLeftOut(resource, name, member(after, name)));
      return gone.length === 0
        ? unknown
        : Object.fromEntries([...members(unknown), ...gone.map((name) => [name, true])]);
    },
    before: (values, resource) =>
      member(resource, 'mode') === 'managed' ? without(values, resource) : digestless(values, resource),
    written(expressions, block) {
      if (member(block, 'mode') === 'data' || !isObject(expressions)) return expressions;
      const entries = members(expressions);
      return Object.fromEntries(
        entries.map(([name, each]) => [name, isLeftOut(block, name, each) ? withoutConstants(each) : each]),
      );
    },
  };
}

/** The `id` of a document is a checksum of its text, by which secrets in it could be guessed. */
function digestless(values: unknown, resource: unknown): unknown {
  if (member(resource, 'type') !== 'aws_iam_policy_document' || !isObject(values)) return values;
  return Object.fromEntries(members(values).filter(([name]) => name !== 'id'));
}

/** Whether a role or a policy is looked for in it. */
function isRead(type: string, name: string): boolean {
  if (carrierAttributes(type).includes(name)) return true;
  return (lookup(roleConsumers, type) ?? []).some(({ path }) => /^[^.[(]*/.exec(path)?.[0] === name);
}

/** Whether it may be a policy, of a type that no table has: `compare` looks at those, too. */
function isGuessed(type: string, name: string, value: unknown): boolean {
  if (isKnownCarrier(type)) return false;
  const constant = member(value, 'constant_value') ?? value;
  if (typeof constant === 'string') return mayBePolicy(name, constant);
  return name === 'content' && isObject(constant) && keysOf(constant).some((key) => key.toLowerCase() === 'statement');
}

/** All attributes that expressions name. */
function namesIn(configuration: unknown): ReadonlySet<string> {
  const named = new Set<string>();
  const open: unknown[] = [configuration];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) for (const each of next) open.push(each);
    else if (isObject(next)) {
      for (const [key, value] of members(next)) {
        if (key === 'references') for (const reference of items(value)) add(named, reference);
        if (value !== null && typeof value === 'object') open.push(value);
      }
    }
  }
  return named;
}

function add(named: Set<string>, reference: unknown): void {
  const [, block, attribute] = (typeof reference === 'string' && REFERENCE.exec(reference)) || [];
  if (block !== undefined) named.add(`${block}.${attribute}`);
}

function withoutConstants(expression: unknown): unknown {
  if (Array.isArray(expression)) return expression.map(withoutConstants);
  if (!isObject(expression)) return {};
  const { references } = expression;
  if (Array.isArray(references)) return { references };
  const entries = members(expression).filter(([key]) => key !== 'constant_value');
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutConstants(each)]));
}
