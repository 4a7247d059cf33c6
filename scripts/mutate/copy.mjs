// The copy of sources and tests that mutants are tried in.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';
import { mutantsOf } from './mutants.mjs';

/**
 * Compiles sources and tests into `out`, with all mutants, each behind a switch, in the files that `isTarget` says.
 * @returns the mutants, and the compiled test files
 */
export function copyInto(out, isTarget) {
  rmSync(out, { recursive: true, force: true });
  const found = [];
  const runtime = pathToFileURL(resolve('scripts/mutate/runtime.mjs')).href;
  for (const root of ['src', '__tests__/iam', '__tests__/support']) {
    cpSync(root, join(out, root), { recursive: true, filter: (file) => !file.endsWith('.ts') });
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      const file = join(root, name);
      if (!file.endsWith('.ts') || file.endsWith('.d.ts')) continue;
      let text = readFileSync(file, 'utf8');
      if (isTarget(file)) {
        const mutated = mutantsOf(file, text, found.length, runtime);
        text = mutated.text;
        found.push(...mutated.mutants);
      }
      text = text.replace(/from '(@jest\/globals|fast-check)'/g, (_, shimmed) => `from '${shim(shimmed)}'`);
      const { code } = transformSync(text, {
        filename: file,
        jsc: { target: 'es2022', parser: { syntax: 'typescript', importAttributes: true } },
        module: { type: 'es6' },
      });
      mkdirSync(join(out, dirname(file)), { recursive: true });
      writeFileSync(join(out, file.replace(/\.ts$/, '.js')), code);
    }
  }
  const files = readdirSync(join(out, '__tests__/iam'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.js'))
    .map((name) => join(out, '__tests__/iam', name));
  return { mutants: found, testFiles: files.sort() };
}

function shim(name) {
  return pathToFileURL(resolve(`scripts/mutate/${name.replace('@', '').replace('/', '-')}.mjs`)).href;
}
