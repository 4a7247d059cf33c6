import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Body, Expression } from '../hcl/ast.js';
import { foldersUpToGitRoot, isInside } from '../paths.js';
import type { Span } from '../place.js';
import { readText } from '../read.js';
import { type CallDeclaration, type Declarations, noDeclarations, type ResourceDeclaration } from './declarations.js';
import { readJsonSyntax } from './json-syntax.js';
import type { Language } from './language.js';
import { readNativeSyntax } from './native-syntax.js';

/** No source file that a person writes is larger than these bytes. */
const MAX_SOURCE_SIZE = 10 * 2 ** 20;

/** After so many searches for a name in vain a file is parsed, so that many names and many files do not multiply. */
const MAX_SEARCHES = 8;

/** The source files of one module's folder. */
export interface ModuleFiles {
  resource(key: string, name: string): Found<ResourceDeclaration> | undefined;
  call(name: string): Found<CallDeclaration> | undefined;
  /** What override files say of a resource; it goes over what the other files say. */
  overrides(key: string): readonly Found<ResourceDeclaration>[];
  /** The same of a module call. */
  callOverrides(name: string): readonly Found<CallDeclaration>[];
  /** What override files say of these goes over what the other files say. */
  local(name: string): Found<() => Expression> | undefined;
  variable(name: string): Found<() => Body> | undefined;
  output(name: string): Found<() => Body> | undefined;
  /** The names of all outputs. */
  outputs(): readonly string[];
  /** Whether a file with errors speaks of something of that name, and may say more of it than could be read. */
  isDoubted(name: string): boolean;
  /** Of the files that were asked, those with errors. */
  broken(): readonly { file: string; at: Span; in: Declarations }[];
}

export interface Found<T> {
  /** Absolute. */
  file: string;
  /** What the file and its syntax are. */
  in: Declarations;
  declaration: T;
  /** Whether all is known that is said of it: neither its file nor an override file that speaks of it has errors. */
  whole: boolean;
}

/** Whether a path may be read. */
export type Fence = (path: string) => boolean;

/** Lets pass what lies in the git work tree of a folder, or in the folder where there is no git, links resolved. */
export function fence(folder: string): Fence {
  const real = realPath(folder);
  const workspace = real === undefined ? undefined : foldersUpToGitRoot(real).at(-1);
  return (path) => {
    const target = realPath(path);
    return workspace !== undefined && target !== undefined && isInside(target, workspace);
  };
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(resolve(path));
  } catch {
    return undefined;
  }
}

/** Whether a folder stands there. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Whether Terraform or OpenTofu reads a file of that name. */
export function isSourceName(name: string): boolean {
  return /\.(tf|tofu)(\.json)?$/.test(name) && !/^\.|^#.*#$/.test(name);
}

/** The names of all source files of a folder, whoever reads them, sorted; none where there is no folder. */
function sourceNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter(isSourceName).sort();
  } catch {
    return [];
  }
}

/**
 * The same as one of the two reads them. Terraform reads no `.tofu` files; OpenTofu reads `main.tofu` instead of `main.tf` beside it. Where
 * it is not known which one it was, a folder with such files has none: they could say anything.
 * https://developer.hashicorp.com/terraform/language/files
 * https://opentofu.org/docs/language/files/
 */
function namesIn(folder: string, language: Language): readonly string[] {
  const names = sourceNames(folder);
  const all = new Set(names);
  const isTofu = (name: string) => /\.tofu(\.json)?$/.test(name);
  if (!names.some(isTofu)) return names;
  if (language === undefined) return [];
  if (language === 'terraform') return names.filter((name) => !isTofu(name));
  return names.filter((name) => isTofu(name) || !all.has(name.replace(/\.tf(\.json)?$/, '.tofu$1')));
}

/** `override.tf`, `x_override.tf.json`: https://developer.hashicorp.com/terraform/language/files/override */
function isOverride(name: string): boolean {
  return /(^|_)override\.(tf|tofu)(\.json)?$/.test(name);
}

/** The text of a source file; undefined where it cannot be read, is too large or lies behind the fence. */
export function readSource(path: string, isAllowed: Fence): string | undefined {
  if (!isAllowed(path)) return undefined;
  const result = readText(path, MAX_SOURCE_SIZE);
  return 'text' in result ? result.text : undefined;
}

/** What a source file declares, by the syntax that its name tells. */
function readDeclarations(name: string, text: string): Declarations {
  return name.endsWith('.json') ? readJsonSyntax(text) : readNativeSyntax(text);
}

/** The source files of a folder. Nothing is read before it is asked for, and nothing parsed twice. */
export function openModule(folder: string, isAllowed: Fence, language: Language): ModuleFiles {
  const names = namesIn(folder, language);
  const base = names.filter((name) => !isOverride(name)).map((name) => openFile(join(folder, name), isAllowed));
  let overriding: readonly File[] | undefined;

  /** Parsed files first: what they declare costs nothing to look up. */
  function find<T>(name: string, pick: (declarations: Declarations) => T | undefined): Found<T> | undefined {
    for (const parsedOnly of [true, false]) {
      for (const file of base) {
        const declarations = parsedOnly ? file.parsed() : file.declarations(name);
        const declaration = declarations && pick(declarations);
        if (declarations === undefined || declaration === undefined) continue;
        const whole = declarations.broken === undefined && !speaks(overridingFiles(), name);
        return { file: file.path, in: declarations, declaration, whole };
      }
    }
    return undefined;
  }

  function overridingFiles(): readonly File[] {
    overriding ??= names.filter(isOverride).map((name) => openFile(join(folder, name), isAllowed));
    return overriding;
  }

  function overrides<T>(pick: (declarations: Declarations) => T | undefined): Found<T>[] {
    return overridingFiles().flatMap((file) => {
      const declarations = file.declarations();
      const declaration = declarations && pick(declarations);
      if (declarations === undefined || declaration === undefined) return [];
      return [{ file: file.path, in: declarations, declaration, whole: declarations.broken === undefined }];
    });
  }

  /** The last override counts. */
  function last<T>(name: string, pick: (declarations: Declarations) => T | undefined): Found<T> | undefined {
    return overrides(pick).at(-1) ?? find(name, pick);
  }

  return {
    resource: (key, name) => find(name, ({ resources }) => resources.get(key)),
    call: (name) => find(name, ({ calls }) => calls.get(name)),
    overrides: (key) => overrides(({ resources }) => resources.get(key)),
    callOverrides: (name) => overrides(({ calls }) => calls.get(name)),
    local: (name) => last(name, ({ locals }) => locals.get(name)),
    variable: (name) => last(name, ({ variables }) => variables.get(name)),
    output: (name) => last(name, ({ outputs }) => outputs.get(name)),
    outputs: () => [...new Set(base.flatMap((file) => [...(file.declarations()?.outputs.keys() ?? [])]))],
    isDoubted: (name) => speaks([...base, ...overridingFiles()], name),
    broken: () =>
      [...base, ...(overriding ?? [])].flatMap((file) => {
        const declarations = file.parsed();
        const at = declarations?.broken;
        return declarations === undefined || at === undefined ? [] : [{ file: file.path, at, in: declarations }];
      }),
  };
}

/** Whether the text of one of these has that name in it, and errors. */
function speaks(files: readonly File[], name: string): boolean {
  return files.some((file) => {
    const declarations = file.declarations(name);
    return declarations?.broken !== undefined && (declarations.text === '' || declarations.text.includes(name));
  });
}

/** The same files for those who ask for values: what may not be all that is said is as if it were not said. */
export function wholeOnly(files: ModuleFiles): ModuleFiles {
  const whole = <T>(found: Found<T> | undefined) => (found?.whole === true ? found : undefined);
  return {
    ...files,
    resource: (key, name) => whole(files.resource(key, name)),
    call: (name) => whole(files.call(name)),
    local: (name) => whole(files.local(name)),
    variable: (name) => whole(files.variable(name)),
    output: (name) => whole(files.output(name)),
  };
}

interface File {
  path: string;
  /** Undefined before it was parsed. */
  parsed(): Declarations | undefined;
  /** Undefined where the text does not hold `name` at all. */
  declarations(name?: string): Declarations | undefined;
}

function openFile(path: string, isAllowed: Fence): File {
  let text: string | undefined;
  let parsed: Declarations | undefined;
  let searches = 0;
  return {
    path,
    parsed: () => parsed,
    declarations(name) {
      if (parsed !== undefined) return parsed;
      if (text === undefined) {
        text = readSource(path, isAllowed);
        if (text === undefined) {
          parsed = unread();
          return parsed;
        }
      }
      searches += 1;
      if (name !== undefined && searches <= MAX_SEARCHES && !text.includes(name)) return undefined;
      parsed = readDeclarations(path, text);
      text = '';
      return parsed;
    },
  };
}

/** Of a file that may not or cannot be read. */
function unread(): Declarations {
  const start = { offset: 0, line: 1, column: 1 };
  return { ...noDeclarations('', 'hcl'), broken: { start, end: start } };
}
