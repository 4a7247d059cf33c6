import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Listing, SourceFile } from '../hcl/evaluate/scope.js';
import { showPath } from '../paths.js';
import type { Place, Span, Syntax } from '../place.js';
import type { Cause } from '../value.js';
import { type Declaration, resourceKey } from './declarations.js';
import { readInstalled } from './installed-modules.js';
import { asString, member, memberAt } from './json.js';
import { languageOf } from './language.js';
import { listFiles } from './list-files.js';
import { fence, isFolder, type ModuleFiles, openModule, readSource, wholeOnly } from './source-files.js';
import type { SourceLookup } from './source-lookup.js';

/** The sources of a plan. */
export interface Source extends SourceLookup {
  /** A module's files; undefined where they are not at hand. `modulePath`: as in `SourceLookup`. */
  module(modulePath: readonly string[]): SourceModule | undefined;
  /** A file that an expression names; `path` is relative to the root module's folder. */
  read(path: string): SourceFile | Cause;
  /** Files that were asked and cannot be read whole: where the first error of each stands. */
  broken(): readonly Place[];
  /** The files below a folder that an expression names, for `fileset`; `path` as for `read`. */
  list(path: string): Listing | Cause;
}

export interface SourceModule {
  files: ModuleFiles;
  /** What `path.module` is there: relative to the root module's folder. */
  path: string;
  /** The place of something in one of the files. */
  place(file: string, span: Span, syntax: Syntax): Place;
}

/** What has to be known of a plan to open its sources. */
export interface SourcePlan {
  configuration: unknown;
  /** These two tell which files were read: `languageOf`. */
  complete?: unknown;
  terraformVersion?: unknown;
}

/** A module by the path of its calls. */
interface Module {
  /** Absolute; undefined where its files are not at hand. */
  folder: string | undefined;
  files: ModuleFiles | undefined;
  /** Its part of `configuration`. */
  configuration: unknown;
  /** Where this repository calls it, if it is not a part of the repository itself. */
  anchor: Place | undefined;
  /** Made when it is asked for. */
  opened?: SourceModule | undefined;
}

/**
 * The sources of a plan, to look up places and references in. Nothing is read before it is asked for; files that cannot be read, and
 * all that links lead to outside of the git work tree (of `rootDir`, where there is no git), are as if they were not there.
 *
 * An installed module is found as `terraform init` has noted it. Its places have an `anchor`; where it is not installed here, a
 * resource's place is the anchor alone, with no file.
 * https://developer.hashicorp.com/terraform/language/modules/sources
 *
 * @param rootDir the root module's folder
 * @param cwd absolute: files are shown relative to it
 */
export function openSource(rootDir: string, plan: SourcePlan, cwd: string): Source {
  const root = resolve(rootDir);
  const isAllowed = fence(root);
  const language = languageOf(plan);
  const listings = new Map<string, Listing | Cause>();
  const folders = new Map<string, ModuleFiles>();
  const modules = new Map<string, Module>();
  let installed: ReturnType<typeof readInstalled> | undefined;

  function open(folder: string): ModuleFiles | undefined {
    if (!isFolder(folder) || !isAllowed(folder)) return undefined;
    const known = folders.get(folder) ?? openModule(folder, isAllowed, language);
    folders.set(folder, known);
    return known;
  }

  function moduleAt(path: readonly string[]): Module {
    const key = path.join('.');
    let module = modules.get(key);
    if (module === undefined) {
      module = path.length === 0 ? rootModule() : calledModule(path, key);
      modules.set(key, module);
    }
    return module;
  }

  function rootModule(): Module {
    const configuration = member(plan.configuration, 'root_module');
    return { folder: root, files: open(root), configuration, anchor: undefined };
  }

  function calledModule(path: readonly string[], key: string): Module {
    const caller = moduleAt(path.slice(0, -1));
    const name = path.at(-1) ?? '';
    const call = caller.files?.call(name);
    const configured = memberAt(caller.configuration, 'module_calls', name);
    const source = asString(member(configured, 'source')) ?? call?.declaration.source;
    const found = source === undefined ? undefined : folderOf(source, key, caller, configured);
    const folder = found === undefined || open(found) === undefined ? undefined : found;
    const isOwn = folder !== undefined && !relative(root, folder).split(sep).includes('.terraform');
    const own = call === undefined ? undefined : placeOf(call.file, call.declaration);
    return {
      folder,
      files: folder === undefined ? undefined : open(folder),
      configuration: member(configured, 'module'),
      anchor: isOwn ? undefined : (caller.anchor ?? own),
    };
  }

  /** Of a module of one's own the source says it, whatever was noted. */
  function folderOf(source: string, key: string, caller: Module, configured: unknown): string | undefined {
    if (/^\.\.?\//.test(source)) return caller.folder === undefined ? undefined : join(caller.folder, source);
    installed ??= readInstalled(root, isAllowed, language);
    const folder = installed(key, { source, version: asString(member(configured, 'version_constraint')) });
    return folder === undefined ? undefined : resolve(root, folder);
  }

  function openedModule({ files, folder, anchor }: Module): SourceModule | undefined {
    if (files === undefined || folder === undefined) return undefined;
    const path = relative(root, folder).split(sep).join('/');
    // Every expression has a place each time it is evaluated.
    const places = new Map<string, WeakMap<Span, Place>>();
    return {
      files: wholeOnly(files),
      path: path === '' ? '.' : path,
      place(file, span, syntax) {
        const known = places.get(file) ?? new WeakMap<Span, Place>();
        places.set(file, known);
        const place = known.get(span) ?? placeOf(file, { span, syntax }, anchor);
        known.set(span, place);
        return place;
      },
    };
  }

  function placeOf(file: string, { span, syntax }: Declaration, anchor?: Place): Place {
    return { file: showPath(file, cwd), span, syntax, route: [], ...(anchor === undefined ? {} : { anchor }) };
  }

  return {
    module(modulePath) {
      const module = moduleAt(modulePath);
      module.opened ??= openedModule(module);
      return module.opened;
    },
    read(path) {
      const file = resolve(root, path);
      const text = readSource(file, isAllowed);
      const shown = showPath(file, cwd);
      if (text !== undefined)
        return { text, place: (span) => within({ file: shown, span, syntax: 'none', route: [] }) };
      const expression = existsSync(file) ? `the file ${path}, which cannot be read` : `the file ${path}`;
      return missing(expression);
    },
    broken: () =>
      [...folders.values()].flatMap((files) =>
        files.broken().map(({ file, at, in: { syntax } }) => placeOf(file, { span: at, syntax })),
      ),
    list(path) {
      const folder = resolve(root, path);
      const shown = existsSync(folder) ? `the folder ${path}, which cannot be listed` : `the folder ${path}`;
      const listing = listings.get(path) ?? listFiles(folder, root, isAllowed) ?? missing(shown);
      listings.set(path, listing);
      return listing;
    },
    resource(modulePath, mode, type, name) {
      const { files, anchor } = moduleAt(modulePath);
      const found = files?.resource(resourceKey(mode, type, name), name);
      if (found !== undefined) return placeOf(found.file, found.declaration, anchor);
      return anchor === undefined ? undefined : { file: null, syntax: 'none', route: [], anchor };
    },
    bareReference(modulePath, mode, type, name, path) {
      const { files } = moduleAt(modulePath);
      const key = resourceKey(mode, type, name);
      const found = files?.resource(key, name);
      const reference = found?.whole === true ? found.declaration.bareReference(path) : undefined;
      if (files === undefined || reference === undefined) return undefined;
      const overridden = files.overrides(key).some(({ declaration }) => declaration.sets(String(path[0])));
      return overridden ? undefined : reference;
    },
    sets(modulePath, mode, type, name, attribute) {
      const { files } = moduleAt(modulePath);
      const key = resourceKey(mode, type, name);
      const found = files?.resource(key, name);
      if (files === undefined || found === undefined) return undefined;
      const sets = [found, ...files.overrides(key)].some(({ declaration }) => declaration.sets(attribute));
      return sets || found.whole ? sets : undefined;
    },
  };
}

function missing(expression: string): Cause {
  return { kind: 'outside', expression, place: { file: null, syntax: 'none', route: [] } };
}

/** Of a file in which no resource is written: what reads it stands elsewhere. */
function within(origin: Place): Place {
  return { file: null, syntax: 'none', route: [], origin };
}
