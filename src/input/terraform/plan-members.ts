import { hasMember, member } from './json.js';

/** The top-level members of a plan that are read, of whatever type they are. */
export interface PlanMembers {
  formatVersion: unknown;
  plannedValues: unknown;
  resourceChanges: unknown;
  deferredChanges: unknown;
  priorState: unknown;
  configuration: unknown;
  variables: unknown;
  complete: unknown;
  errored: unknown;
}

/** The members of a plan that has been parsed; undefined each where there are none. */
export function planMembers(json: unknown): PlanMembers {
  return {
    formatVersion: member(json, 'format_version'),
    plannedValues: member(json, 'planned_values'),
    resourceChanges: member(json, 'resource_changes'),
    deferredChanges: member(json, 'deferred_changes'),
    priorState: member(json, 'prior_state'),
    configuration: member(json, 'configuration'),
    variables: member(json, 'variables'),
    complete: member(json, 'complete'),
    errored: member(json, 'errored'),
  };
}

/**
 * Whether this is what `terraform show -json` prints for a plan.
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export function isPlan(json: unknown): boolean {
  if (hasMember(json, 'planned_values') || hasMember(json, 'resource_changes')) return true;
  return hasMember(json, 'format_version') && hasMember(json, 'configuration');
}

/** Whether this is a state: what `terraform show -json` prints without a plan, or a raw `terraform.tfstate`. */
export function isState(json: unknown): boolean {
  if (isPlan(json)) return false;
  if (hasMember(json, 'format_version')) return hasMember(json, 'values');
  return ['version', 'serial', 'lineage'].every((key) => hasMember(json, key));
}
