import type { Complaints } from './complaints.js';
import { asString, hasMember, hasObject, isObject, type JsonObject, member, members } from './json.js';

/** A resource as the sources have it, once for all of its instances. It may have none (`count = 0`, `-target`). */
export interface ConfigResource {
  /** Attribute and block names to expressions; empty where only dynamic blocks are written, of which the plan has no trace. */
  readonly expressions: JsonObject;
  /** `aws`, `aws.west`: a key of the configuration's `provider_config`. */
  readonly providerKey: string | undefined;
}

export interface ConfigCall {
  /** Input names to expressions. */
  expressions: JsonObject;
  module: ConfigModule;
}

/** A module as the sources have it. https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation */
export interface ConfigModule {
  /** By `aws_iam_role.app` and `data.aws_iam_role.app`. */
  resources: ReadonlyMap<string, ConfigResource>;
  calls: ReadonlyMap<string, ConfigCall>;
  /** Output names to `{ expression }`. */
  outputs: JsonObject;
  /** Variable names to `{ default, sensitive }`. */
  variables: JsonObject;
}

/** Modules in modules in modules: nobody writes more levels than these, and every walk may rely on it. */
export const MODULE_LEVELS = 100;

/** The name of a resource within its module: `aws_iam_role.app`, `data.aws_iam_role.app`. */
export function localName(mode: 'managed' | 'data', type: string, name: string): string {
  return mode === 'data' ? `data.${type}.${name}` : `${type}.${name}`;
}

/** Reads `configuration.root_module` with all modules below it; what has a wrong type is left out with a complaint. */
export function readConfig(root: unknown, complaints: Complaints): ConfigModule {
  return readModule(root, 'configuration.root_module', 0, complaints);
}

function readModule(json: unknown, where: string, level: number, complaints: Complaints): ConfigModule {
  const body = complaints.object(json, where) ?? {};
  const calls = new Map<string, ConfigCall>();
  for (const [name, call] of members(complaints.object(member(body, 'module_calls'), `${where}.module_calls`))) {
    if (level >= MODULE_LEVELS) {
      complaints.add(`modules are nested more than ${MODULE_LEVELS} levels deep in \`configuration\``);
      break;
    }
    const path = `${where}.module_calls.${name}`;
    if (complaints.object(call, path) === undefined) continue;
    calls.set(name, {
      expressions: complaints.object(member(call, 'expressions'), `${path}.expressions`) ?? {},
      module: readModule(member(call, 'module'), `${path}.module`, level + 1, complaints),
    });
  }
  return {
    resources: readResources(member(body, 'resources'), `${where}.resources`, complaints),
    calls,
    outputs: complaints.object(member(body, 'outputs'), `${where}.outputs`) ?? {},
    variables: complaints.object(member(body, 'variables'), `${where}.variables`) ?? {},
  };
}

function readResources(json: unknown, where: string, complaints: Complaints): Map<string, ConfigResource> {
  const resources = new Map<string, ConfigResource>();
  for (const [index, resource] of complaints.list(json, where).entries()) {
    const type = asString(member(resource, 'type'));
    const name = asString(member(resource, 'name'));
    const isWrong = hasMember(resource, 'expressions') && !hasObject(resource, 'expressions');
    if (type === undefined || name === undefined || isWrong) {
      complaints.add(`\`${where}[${index}]\` is not a resource: it needs \`type\`, \`name\` and \`expressions\``);
      continue;
    }
    const mode = member(resource, 'mode');
    // Ephemeral resources, for one, are in the sources only and may have the name of a managed one.
    if (mode !== undefined && mode !== 'managed' && mode !== 'data') continue;
    resources.set(localName(mode ?? 'managed', type, name), new Block(resource));
  }
  return resources;
}

/** Its expressions are read when they are asked for: few are. A class, since a plan has very many and getters of an object weigh more. */
class Block implements ConfigResource {
  private known: JsonObject | undefined;

  constructor(private readonly json: unknown) {}

  get providerKey(): string | undefined {
    return asString(member(this.json, 'provider_config_key'));
  }

  get expressions(): JsonObject {
    if (this.known === undefined) {
      const expressions = member(this.json, 'expressions');
      this.known = isObject(expressions) ? expressions : {};
    }
    return this.known;
  }
}
