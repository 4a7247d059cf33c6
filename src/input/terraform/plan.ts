import type { Place } from '../place.js';
import type { Aside, Document, Evaluated, Note, Resource } from '../resource.js';
import type { MapValue } from '../value.js';
import { createTargets, regionOf, type Target } from './account.js';
import { createComplaints } from './complaints.js';
import { readConfig } from './config.js';
import type { Evaluation } from './evaluated/evaluation.js';
import { collectBefore, collectInstances, type Instance, type Instances } from './instances.js';
import { items, member, memberAt, nameOfKind } from './json.js';
import { callPath, createModules, type Modules } from './modules.js';
import { type PlanMembers, planMembers } from './plan-members.js';
import { createReferences } from './references.js';
import { collectSecrets } from './secrets.js';
import type { Source } from './source.js';
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
export function readPlan(json: unknown, name: string, source: Source | SourceLookup | null): Document {
  const members = planMembers(json);
  const refused = refuse(members);
  if (refused === undefined) return readMembers(members, name, source);
  const problems = [{ document: name, message: refused }];
  return { name, framework: 'terraform', resources: [], secrets: [], notes: [], problems };
}

function readMembers(plan: PlanMembers, name: string, source: Source | SourceLookup | null): Document {
  const complaints = createComplaints(name);
  const configuration = complaints.object(plan.configuration, 'configuration');
  const config = readConfig(member(configuration, 'root_module'), complaints);
  const modules = createModules(config);
  const instances = collectInstances(plan, modules, complaints);
  if (plan.errored === true) {
    complaints.add(
      'planning ended in an error, so the plan is not whole: see what `terraform plan` says, and plan again',
    );
  }
  let evaluated: Promise<Evaluated> | undefined;
  let before: readonly Resource[] | undefined;
  const sources = source !== null && 'module' in source ? source : undefined;
  const read = new Map<Instance, MapValue>();
  return {
    name,
    framework: 'terraform',
    ...toResources(instances, plan, modules, source, null, read),
    ...(sources !== undefined && {
      evaluated: () => {
        evaluated ??= evaluate(plan, instances, modules, sources, name);
        return evaluated;
      },
    }),
    before: () => {
      before ??= toResources(collectBefore(plan, modules, instances), plan, modules, null, null, read).resources;
      return before;
    },
    secrets: collectSecrets(plan, config, [...instances.byAddress.values()]),
    notes: notesOn(plan, name),
    problems: complaints.problems(),
  };
}

/** Loaded only then: most plans need no more than they say themselves. */
async function evaluate(
  plan: PlanMembers,
  instances: Instances,
  modules: Modules,
  source: Source,
  name: string,
): Promise<Evaluated> {
  const { createEvaluation } = await import('./evaluated/evaluation.js');
  const evaluation = createEvaluation(plan, instances, modules, source, name);
  return {
    ...toResources(instances, plan, modules, source, evaluation),
    place(address, route) {
      const instance = instances.byAddress.get(address);
      return instance && evaluation.place(instance, route);
    },
    notes: () => evaluation.notes(),
  };
}

function toResources(
  instances: Instances,
  plan: PlanMembers,
  modules: Modules,
  source: SourceLookup | null,
  evaluation: Evaluation | null = null,
  read = new Map<Instance, MapValue>(),
): { resources: readonly Resource[]; aside?: Aside } {
  const references = createReferences(instances, modules);
  const targetOf = createTargets(plan, instances);
  const attributesOf = (instance: Instance) => {
    const known = read.get(instance) ?? readAttributes(instance, references, source, evaluation);
    read.set(instance, known);
    return known;
  };
  const deferred = new Set(items(plan.deferredChanges).map((each) => memberAt(each, 'resource_change', 'address')));
  const toResource = (instance: Instance) => {
    const place = source?.resource(callPath(instance.module), instance.mode, instance.type, instance.name) ?? NO_PLACE;
    return new PlannedResource(instance, targetOf(instance), place, deferred.has(instance.address), attributesOf);
  };
  const resources = [...instances.byAddress.values()].map(toResource);
  if (instances.aside === 0) return { resources };
  const found = new Map<string, Resource>();
  const find = (address: string) => {
    // What a value refers to has been read by then.
    const instance = instances.byAddress.get(address);
    const resource = found.get(address) ?? (instance && toResource(instance));
    if (resource !== undefined) found.set(address, resource);
    return resource;
  };
  return { resources, aside: { count: instances.aside, find } };
}

const NO_PLACE: Place = { file: null, syntax: 'none', route: [] };
const ALWAYS: readonly string[] = [];

/** A class for the same reason as `PlannedInstance`. */
class PlannedResource implements Resource {
  readonly address: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly when = ALWAYS;
  declare readonly account?: string;
  declare readonly inSomeAccount?: true;
  declare readonly partition?: string;
  declare readonly deferred?: true;
  private known: MapValue | undefined;

  constructor(
    private readonly instance: Instance,
    private readonly target: Target,
    readonly place: Place,
    isDeferred: boolean,
    private readonly attributesOf: (instance: Instance) => MapValue,
  ) {
    this.address = instance.address;
    this.mode = instance.mode;
    this.type = instance.type;
    if (target.account !== undefined) this.account = target.account;
    if (target.inSomeAccount) this.inSomeAccount = true;
    if (target.partition !== undefined) this.partition = target.partition;
    if (isDeferred) this.deferred = true;
  }

  get region(): string | undefined {
    return regionOf(this.instance, this.target);
  }

  get attributes(): MapValue {
    this.known ??= this.attributesOf(this.instance);
    return this.known;
  }
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
  if (deferred > 0)
    notes.push({
      document,
      message: `${deferred === 1 ? '1 change is' : `${deferred} changes are`} deferred to a later plan`,
    });
  else if (plan.complete === false && plan.errored !== true) {
    notes.push({ document, message: 'the plan is not complete (-target)' });
  }
  return notes;
}
