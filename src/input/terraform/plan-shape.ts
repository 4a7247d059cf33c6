import { Part } from '../json-bytes/later.js';
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
 * - `terraform_version` counts only for which files were read (`language.ts`): what the plan may hold is told by `format_version`.
 * - `proposed_unknown` of formats before 1.0: `after_unknown` says the same.
 * - `action_invocations`: actions of providers change no resource.
 * - of a change `importing`, `replace_paths`, `action_reason` and `generated_config`: what there was is in `before`, what will be in `after`.
 */

/** An instance in `planned_values` and in the prior state. */
const stateResource = {
  address: 'later',
  mode: 'scalar',
  type: 'scalar',
  name: 'scalar',
  index: 'later',
  values: 'later',
  sensitive_values: 'marks',
} as const;

const output = objectOf({ sensitive: 'scalar', value: 'later' });

/** https://developer.hashicorp.com/terraform/internals/json-format#change-representation */
const change = objectOf({
  actions: 'later',
  before: 'later',
  after: 'later',
  after_unknown: 'marks',
  before_sensitive: 'marks',
  after_sensitive: 'marks',
});

/** What `planned_values` says as well is asked for only where that has not the resource. */
const resourceChange = {
  address: 'later',
  previous_address: 'later',
  module_address: 'later',
  mode: 'scalar',
  type: 'scalar',
  name: 'later',
  index: 'later',
  deposed: 'later',
  change,
} as const;

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

/** All that is read of a plan. */
export const planShape: Shape = planShapeFor(() => true);

/**
 * The same, with the managed resources of other types than these set aside by their type, unless something in them is a secret: a plan
 * of thousands of resources has few that have to do with IAM.
 */
export function planShapeFor(isWanted: (type: string) => boolean): Shape {
  const group = (resource: Part): string | undefined => {
    const type = resource.get('type');
    return resource.get('mode') === 'managed' && typeof type === 'string' && !isWanted(type) ? type : undefined;
  };
  const resource = objectOf(stateResource, (part) => (part.isMarked('sensitive_values') ? undefined : group(part)));
  const changed = objectOf(resourceChange, (part) => {
    const inner = part.get('change');
    const isSecret =
      !(inner instanceof Part) || inner.isMarked('before_sensitive') || inner.isMarked('after_sensitive');
    return isSecret ? undefined : group(part);
  });
  const stateModule = objectOf({
    resources: listOf(resource),
    address: 'scalar',
    child_modules: () => listOf(stateModule),
  });
  /** https://developer.hashicorp.com/terraform/internals/json-format#values-representation */
  const values = objectOf({ outputs: mapOf(output), root_module: stateModule });
  // Members that no plan has are kept for later, so that what is no plan can be told by its members.
  return mapOf('later', {
    format_version: 'scalar',
    terraform_version: 'scalar',
    planned_values: values,
    resource_changes: listOf(changed),
    deferred_changes: listOf(objectOf({ reason: 'scalar', resource_change: changed })),
    prior_state: objectOf({ values }),
    configuration: objectOf({ provider_config: mapOf('later'), root_module: configModule }),
    complete: 'scalar',
    errored: 'scalar',
  });
}
