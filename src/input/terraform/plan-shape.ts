import { listOf, mapOf, objectOf, type Shape } from '../json-bytes/shape.js';

/*
 * What is read of a plan, and what is not. A plan of thousands of resources has few that have to do with IAM: of each resource only what
 * identifies it is read at once, its values when somebody asks for them.
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 *
 * Passed over on purpose:
 * - `resource_drift`: what somebody changed by hand since the last apply. `before` is the state after the refresh, so it has that
 *   already, and a drift that the change undoes is an `update` in `resource_changes`.
 * - `output_changes`: `planned_values.outputs` has the values; outputs grant nothing.
 * - `relevant_attributes`, `checks`, `timestamp`, `applyable`: say nothing about IAM.
 * - `terraform_version`: what counts is `format_version`, which OpenTofu writes, too.
 * - `proposed_unknown` of formats before 1.0: `after_unknown` says the same.
 * - `action_invocations`: actions of providers change no resource.
 * - of a change `importing`, `replace_paths`, `action_reason` and `generated_config`: what there was is in `before`, what will be in `after`.
 */

/** An instance in `planned_values` and in the prior state. */
const stateResource = objectOf({
  address: 'scalar',
  mode: 'scalar',
  type: 'scalar',
  name: 'scalar',
  index: 'scalar',
  values: 'later',
  sensitive_values: 'later',
});

const stateModule = objectOf({
  resources: listOf(stateResource),
  address: 'scalar',
  child_modules: () => listOf(stateModule),
});

const output = objectOf({ sensitive: 'scalar', value: 'later' });

/** https://developer.hashicorp.com/terraform/internals/json-format#values-representation */
const values = objectOf({ outputs: mapOf(output), root_module: stateModule });

/** https://developer.hashicorp.com/terraform/internals/json-format#change-representation */
const change = objectOf({
  actions: 'later',
  before: 'later',
  after: 'later',
  after_unknown: 'later',
  before_sensitive: 'later',
  after_sensitive: 'later',
});

/** What `planned_values` says as well is asked for only where that has not the resource. */
const resourceChange = objectOf({
  address: 'scalar',
  previous_address: 'later',
  module_address: 'later',
  mode: 'later',
  type: 'later',
  name: 'later',
  index: 'later',
  deposed: 'later',
  change,
});

/** A block of the sources. */
const block = objectOf({
  mode: 'scalar',
  type: 'scalar',
  name: 'scalar',
  provider_config_key: 'scalar',
  expressions: 'later',
  count_expression: 'later',
  for_each_expression: 'later',
  depends_on: 'later',
});

const moduleCall = objectOf({
  source: 'scalar',
  expressions: 'later',
  count_expression: 'later',
  for_each_expression: 'later',
  module: () => configModule,
  version_constraint: 'scalar',
  depends_on: 'later',
});

/** https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation */
const configModule = objectOf({
  outputs: 'later',
  resources: listOf(block),
  module_calls: mapOf(moduleCall),
  variables: 'later',
});

/** Members that no plan has are kept for later, so that what is no plan can be told by its members. */
export const planShape: Shape = mapOf('later', {
  format_version: 'scalar',
  planned_values: values,
  resource_changes: listOf(resourceChange),
  deferred_changes: listOf(objectOf({ reason: 'scalar', resource_change: resourceChange })),
  prior_state: objectOf({ values }),
  configuration: objectOf({ provider_config: mapOf('later'), root_module: configModule }),
  complete: 'scalar',
  errored: 'scalar',
});
