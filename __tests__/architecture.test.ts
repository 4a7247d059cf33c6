import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

/*
 * Who may import whom. A later stage imports earlier ones, never the other way, and what is slow to load is loaded when it is needed.
 */

interface Import {
  from: string;
  /** A path from the project's root, or the name of a package. */
  to: string;
  how: 'value' | 'type' | 'lazy';
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => posix.join('src', file.replaceAll('\\', '/')));

const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, how: Import['how']) => {
    if (node !== undefined && ts.isStringLiteral(node)) found.push({ from, to: resolve(from, node.text), how });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, onlyTypes(node.importClause) ? 'type' : 'value');
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'value');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], 'lazy');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, readFileSync(from, 'utf8'), ts.ScriptTarget.ES2023));
  return found;
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((one) => one.isTypeOnly)
  );
}

function resolve(from: string, to: string): string {
  return to.startsWith('.') ? join(dirname(from), to).replaceAll('\\', '/').replace(/\.js$/, '.ts') : to;
}

/** `model` of `src/model/select.ts`; undefined for what lies in `src/` itself or is a package. */
function stage(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

describe('a stage imports earlier ones only', () => {
  const earlier: Readonly<Record<string, readonly string[]>> = {
    iam: [],
    data: [],
    input: ['iam'],
    model: ['data', 'iam', 'input'],
    engine: ['data', 'iam', 'input', 'model'],
    config: ['data', 'engine', 'iam', 'input', 'model'],
    report: ['engine', 'input', 'model'],
    compare: ['data', 'engine', 'iam', 'input', 'model', 'report'],
    slim: ['data', 'engine', 'input'],
    'rule-tester': ['config', 'engine', 'input', 'model', 'report'],
    action: ['config', 'engine', 'input', 'report'],
  };

  test('all of them are named here', () => {
    expect([...new Set(files.flatMap((file) => stage(file) ?? []))].sort()).toEqual(Object.keys(earlier).sort());
  });

  test.each(Object.entries(earlier))('%s', (name, allowed) => {
    const within = imports.filter(({ from, to }) => stage(from) === name && to.startsWith('src/'));
    // The generated rules have the type of a rule.
    const apart = within.filter(({ from, how }) => !(from === 'src/data/shipped-rules.ts' && how === 'type'));
    const strange = apart.filter(
      ({ to }) => !entries.includes(to) && stage(to) !== name && !allowed.includes(stage(to) ?? ''),
    );
    expect(strange).toEqual([]);
  });

  /** What lies in `src/` itself and may be imported from below it: types and flags that both entries share. */
  const entries = ['src/gate.ts', 'src/scan-flags.ts'];

  test('only the Action knows of the entries', () => {
    expect(
      imports.filter(({ from, to }) => entries.includes(to) && !['action', undefined].includes(stage(from))),
    ).toEqual([]);
  });

  test('iam/ needs nothing at all', () => {
    expect(imports.filter(({ from, to }) => stage(from) === 'iam' && stage(to) !== 'iam')).toEqual([]);
  });

  test('nothing comes from outside src/', () => {
    const outside = imports.filter(({ to }) => /^(\.\.|scripts|__tests__|bench|\/)/.test(to));
    expect(outside).toEqual([]);
  });

  test('every file that is imported is there', () => {
    expect(imports.filter(({ to }) => to.startsWith('src/') && !files.includes(to))).toEqual([]);
  });

  test('no module imports itself by way of others', () => {
    const next = new Map(
      files.map((file) => [
        file,
        imports.filter(({ from, how }) => from === file && how === 'value').map(({ to }) => to),
      ]),
    );
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
      if (way.includes(file) || done.has(file)) return;
      for (const to of next.get(file) ?? []) visit(to, [...way, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    // Expressions of HCL hold templates, and templates expressions.
    expect(circles.filter((circle) => !/^(src\/input\/hcl\/[\w-]+\.ts( -> )?)+$/.test(circle))).toEqual([]);
  });
});

describe('packages', () => {
  const users: Readonly<Record<string, RegExp>> = {
    yaml: /^src\/(config\/(strict-yaml|yaml-nodes)|input\/(cloudformation\/[\w-]+|hcl\/evaluate\/yaml-decode))\.ts$/,
    zod: /^src\/(config\/schema[\w-]*|config\/strict-yaml|engine\/schema|report\/json-schema|compare\/json-schema)\.ts$/,
    glob: /^src\/input\/[\w-]+\.ts$/,
    '@actions/core': /^src\/action(\.ts|\/[\w-]+\.ts)$/,
    '@actions/github': /^src\/action(\.ts|\/[\w-]+\.ts)$/,
  };
  const packages = imports.filter(({ to }) => !to.startsWith('src/') && !to.startsWith('node:'));
  const nameOf = (to: string) =>
    to
      .split('/')
      .slice(0, to.startsWith('@') ? 2 : 1)
      .join('/');

  test('are those that package.json names', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect([...new Set(packages.map(({ to }) => nameOf(to)))].sort()).toEqual(Object.keys(dependencies).sort());
  });

  test.each(Object.entries(users))('%s is used only where it is meant to be', (name, where) => {
    expect(packages.filter(({ from, to }) => nameOf(to) === name && !where.test(from))).toEqual([]);
  });

  test('there are no others', () => {
    expect(packages.filter(({ to }) => !Object.hasOwn(users, nameOf(to)))).toEqual([]);
  });
});

describe('what the command line loads at its start', () => {
  /** Everything that is reached without `import()`; types are no code. */
  function loaded(entry: string): Set<string> {
    const reached = new Set([entry]);
    for (const file of reached) {
      for (const { from, to, how } of imports) if (from === file && how === 'value') reached.add(to);
    }
    return reached;
  }

  test.each(['yaml', 'zod', 'glob', '@actions/core', '@actions/github'])('not %s', (name) => {
    expect([...loaded('src/cli.ts')].filter((path) => path === name || path.startsWith(`${name}/`))).toEqual([]);
  });

  test('not what reads rules, templates or plans, nor what only one format needs', () => {
    const slow =
      /^src\/(rule-tester\/|action\/|input\/(cloudformation\/|hcl\/|terraform\/(?!plan-members|json\.ts)))|^src\/(config\/(rules|schema|scps|strict-yaml)|report\/(text|json|json-schema))\.ts$/;
    expect([...loaded('src/cli.ts')].filter((path) => slow.test(path))).toEqual([]);
  });

  test('not what evaluates sources, not even where a plan is read', () => {
    const evaluator = /^src\/input\/(hcl\/evaluate\/|terraform\/evaluated\/)/;
    for (const entry of ['src/cli.ts', 'src/input/plan-document.ts']) {
      expect([...loaded(entry)].filter((path) => evaluator.test(path))).toEqual([]);
    }
  });

  test('nothing that only a comparison needs', () => {
    const own = /^src\/(compare\.ts|compare\/|data\/(universe|actions|managed-policies|tables\/))/;
    expect([...loaded('src/cli.ts')].filter((path) => own.test(path))).toEqual([]);
  });

  test('but the gate', () => expect([...loaded('src/cli.ts')]).toContain('src/gate.ts'));
});
