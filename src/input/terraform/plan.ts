import type { Document, Note, Resource } from '../resource.js';
import type { MapValue } from '../value.js';
import { createTargets } from './account.js';
import { createComplaints } from './complaints.js';
import { readConfig } from './config.js';
import { collectInstances, type Instances } from './instances.js';
import { items, member, nameOfKind } from './json.js';
import { callPath, createModules, type Modules } from './modules.js';
import { type PlanMembers, planMembers } from './plan-members.js';
import { createReferences } from './references.js';
import { collectSecrets } from './secrets.js';
import type { SourceLookup } from './source-lookup.js';
import { readAttributes } from './values.js';

/** `format_version` by its major number: 0 before Terraform 1.1, 1 from then on. */
const FORMATS: ReadonlySet<string> = new Set(['0', '1']);

/**
 * Reads a plan as `terraform show -json` prints it: everything as it will be after the change, in Terraform's own terms.
 * `json` is what `isPlan` holds of, `name` what the document is called in reports, `source` what is known of the `.tf` files. Never throws:
 * what cannot be read is in `problems`. Attributes are built when they are first asked for.
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export function readPlan(json: unknown, name: string, source: SourceLookup | null): Document {
  const members = planMembers(json);
  const refused = refuse(members);
  if (refused === undefined) return readMembers(members, name, source);
  const problems = [{ document: name, message: refused }];
  return { name, framework: 'terraform', resources: [], secrets: [], notes: [], problems };
}

function readMembers(plan: PlanMembers, name: string, source: SourceLookup | null): Document {
  const complaints = createComplaints(name);
  const configuration = complaints.object(plan.configuration, 'configuration');
  const config = readConfig(configuration?.root_module, complaints);
  const modules = createModules(config);
  const instances = collectInstances(plan, modules, complaints);
  if (plan.errored === true) {
    complaints.add(
      'planning ended in an error, so the plan is not whole: see what `terraform plan` says, and plan again',
    );
  }
  return {
    name,
    framework: 'terraform',
    resources: toResources(instances, plan, modules, source),
    before: () => resourcesBefore(plan, modules),
    secrets: collectSecrets(plan, config, [...instances.byAddress.values()]),
    notes: notesOn(plan, name),
    problems: complaints.problems(),
  };
}

/**
 * The state that was planned against, after its refresh: moved resources have their new addresses in it already. On a first plan
 * there is none, and nothing was there before.
 */
function resourcesBefore(plan: PlanMembers, modules: Modules): readonly Resource[] {
  const state: PlanMembers = {
    ...plan,
    plannedValues: member(plan.priorState, 'values') ?? { root_module: {} },
    resourceChanges: undefined,
    deferredChanges: undefined,
    priorState: undefined,
  };
  // What is malformed in it is no reason not to judge the change: without a before, everything counts as new.
  return toResources(collectInstances(state, modules, createComplaints('')), state, modules, null);
}

function toResources(
  instances: Instances,
  plan: PlanMembers,
  modules: Modules,
  source: SourceLookup | null,
): readonly Resource[] {
  const references = createReferences(instances, modules);
  const targetOf = createTargets(plan, instances);
  return [...instances.byAddress.values()].map((instance): Resource => {
    let attributes: MapValue | undefined;
    const { address, mode, type } = instance;
    const place = source?.resource(callPath(instance.module), mode, type, instance.name);
    return {
      ...targetOf(instance),
      address,
      mode,
      type,
      get attributes() {
        attributes ??= readAttributes(instance, references, source);
        return attributes;
      },
      when: [],
      place: place ?? { file: null, syntax: 'none', route: [] },
    };
  });
}

/** Why a plan is not read at all; undefined for a format that is known. Plans that were cut down may have lost the version. */
function refuse({ formatVersion }: PlanMembers): string | undefined {
  if (formatVersion === undefined) return undefined;
  if (typeof formatVersion !== 'string')
    return `\`format_version\` should be a string, but is ${nameOfKind(formatVersion)}`;
  const [major] = formatVersion.split('.', 1);
  if (major !== undefined && FORMATS.has(major)) return undefined;
  return `this plan has the format version \`${formatVersion.slice(0, 40)}\`; this version of Passgate reads 0.x and 1.x`;
}

function notesOn(plan: PlanMembers, document: string): Note[] {
  const notes: Note[] = [];
  const deferred = items(plan.deferredChanges).length;
  if (deferred > 0) notes.push({ document, message: `${deferred} changes are deferred to a later plan` });
  else if (plan.complete === false && plan.errored !== true) {
    notes.push({ document, message: 'the plan is not complete (-target)' });
  }
  return notes;
}
