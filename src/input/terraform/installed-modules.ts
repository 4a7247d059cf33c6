import { join } from 'node:path';
import { asString, items, member } from './json.js';
import type { Language } from './language.js';
import { type Fence, readSource } from './source-files.js';

/** A module that `terraform init` has installed, as it has noted it. */
interface Installed {
  /** Relative to the root module's folder. */
  folder: string;
  source: string;
  version: string | undefined;
}

/** What a call asks for, as it is written. */
interface Asked {
  source: string;
  /** `~> 5.0, != 5.1.0` */
  version: string | undefined;
}

/** `terraform-aws-modules/iam/aws//modules/x`, with the host of the registry or without. */
const IN_REGISTRY = /^(?:([\w-]+(?:\.[\w-]+)+)\/)?([\w-]+\/[\w-]+\/[\w-]+(?:\/\/.*)?)$/;

const NO_REGISTRY: ReadonlySet<string> = new Set(['github.com', 'bitbucket.org']);

/** https://developer.hashicorp.com/terraform/language/modules/sources#module-registry */
const REGISTRIES = { terraform: 'registry.terraform.io', opentofu: 'registry.opentofu.org' } as const;

/** `github.com/org/repo`, `git@github.com:org/repo.git`, with a folder in it and a query. */
const ON_HUB = /^(?:git::)?((?:github\.com|bitbucket\.org)\/[^/?]+\/[^/?]+?)(?:\.git)?(\/\/[^?]*)?(\?.*)?$/;
const BY_SSH = /^(?:git::)?([\w.-]+@[\w.-]+):(?!\/\/)([^?]*)(\?.*)?$/;

const CONSTRAINT = /^\s*(=|!=|>=|<=|>|<|~>)?\s*v?(\d+(?:\.\d+){0,2})\s*$/;

/**
 * The folders of installed modules by the path of their calls with dots, relative to the root module's. `terraform init` writes them down; the
 * file is an implementation detail of Terraform's that has not changed since 0.12.
 *
 * It may be another one than the plan was made with: a pull request can bring one along. `terraform init` believes what was noted for a
 * call only where the source is the call's, and the version one that it allows; it installs the module anew otherwise.
 * https://github.com/hashicorp/terraform/blob/v1.11.4/internal/initwd/module_install.go
 *
 * @returns the folder for a call; undefined where nothing was noted, or something else
 */
export function readInstalled(
  root: string,
  isAllowed: Fence,
  language: Language,
): (key: string, asked: Asked) => string | undefined {
  const noted = new Map<string, Installed>();
  const text = readSource(join(root, '.terraform', 'modules', 'modules.json'), isAllowed);
  for (const entry of items(member(text === undefined ? undefined : parse(text), 'Modules'))) {
    const [key, folder, source, version] = ['Key', 'Dir', 'Source', 'Version'].map((name) =>
      asString(member(entry, name)),
    );
    if (key !== undefined && folder !== undefined && source !== undefined) noted.set(key, { folder, source, version });
  }
  return (key, { source, version }) => {
    const found = noted.get(key);
    if (found === undefined || !fullSources(source, language).includes(found.source)) return undefined;
    return found.version === undefined || allows(version, found.version) ? found.folder : undefined;
  };
}

/** What a source is noted as. */
function fullSources(source: string, language: Language): readonly string[] {
  const [, host, path] = IN_REGISTRY.exec(source) ?? [];
  if (path !== undefined && !NO_REGISTRY.has(host ?? '')) {
    if (host !== undefined) return [source];
    const hosts = language === undefined ? Object.values(REGISTRIES) : [REGISTRIES[language]];
    return hosts.map((each) => `${each}/${path}`);
  }
  const [, repository, folder = '', query = ''] = ON_HUB.exec(source) ?? [];
  if (repository !== undefined) return [`git::https://${repository}.git${folder}${query}`];
  if (source.startsWith('/')) return [`file://${source}`];
  const [, who, where, asked = ''] = BY_SSH.exec(source) ?? [];
  return who === undefined ? [source] : [`git::ssh://${who}/${where}${asked}`];
}

/** https://developer.hashicorp.com/terraform/language/expressions/version-constraints */
function allows(constraints: string | undefined, version: string): boolean {
  if (constraints === undefined || constraints.trim() === '') return true;
  return constraints.split(',').every((constraint) => {
    const [, operator = '=', text] = CONSTRAINT.exec(constraint) ?? [];
    // Of what is released beforehand only that very one is meant.
    if (text === undefined || !/^\d+(\.\d+){0,2}$/.test(version))
      return constraint.replace(/^\s*=?\s*/, '') === version;
    const asked = text.split('.').map(Number);
    const order = compare(version.split('.').map(Number), asked);
    switch (operator) {
      case '=':
        return order === 0;
      case '!=':
        return order !== 0;
      case '>':
        return order > 0;
      case '>=':
        return order >= 0;
      case '<':
        return order < 0;
      case '<=':
        return order <= 0;
      default:
        return order >= 0 && compare(version.split('.').map(Number), nextOf(asked)) < 0;
    }
  });
}

/** What `~>` stays below: the last part that is written may grow. */
function nextOf(version: readonly number[]): number[] {
  const head = version.slice(0, Math.max(1, version.length - 1));
  return version.length === 1 ? [Number.POSITIVE_INFINITY] : head.with(-1, (head.at(-1) ?? 0) + 1);
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const part of [0, 1, 2]) {
    const difference = (one[part] ?? 0) - (other[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
