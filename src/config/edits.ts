import { showPath } from '../input/paths.js';
import type { ReadResult } from '../input/read.js';
import { type TextSource, yamlFiles } from './text-source.js';

/** More are counted only. */
const mostNames = 10;

/**
 * Which configuration and rule files are not the same in two sources.
 *
 * @param paths absolute, of files and folders
 * @returns their names as shown, new and removed ones marked; empty when all are the same
 */
export async function editedFiles(
  before: TextSource,
  after: TextSource,
  paths: readonly string[],
  cwd: string,
): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const path of paths) {
    for (const source of [before, after]) for (const file of await filesAt(source, path)) files.add(file);
  }
  const edited: string[] = [];
  for (const file of [...files].sort()) {
    const how = await compare(before, after, file);
    if (how !== 'same') edited.push(`\`${showPath(file, cwd)}\`${how === 'changed' ? '' : ` (${how})`}`);
  }
  if (edited.length <= mostNames) return edited;
  return [...edited.slice(0, mostNames), `${edited.length - mostNames} more`];
}

async function filesAt(source: TextSource, path: string): Promise<readonly string[]> {
  const found = await source.look(path);
  if (found.kind === 'missing') return [];
  if (found.kind !== 'folder') return [path];
  const { files, problems } = await yamlFiles(source, path);
  return [...files, ...problems.map((problem) => problem.path)];
}

async function compare(
  before: TextSource,
  after: TextSource,
  path: string,
): Promise<'same' | 'new' | 'removed' | 'changed'> {
  const old = await before.look(path);
  const now = await after.look(path);
  if (old.kind === 'missing') return now.kind === 'missing' ? 'same' : 'new';
  if (now.kind === 'missing') return 'removed';
  if (old.kind !== now.kind) return 'changed';
  if (old.kind !== 'file' || now.kind !== 'file') return 'same';
  if (old.id !== undefined && old.id === now.id) return 'same';
  const text = textOf(await before.read(path));
  return text !== undefined && text === textOf(await after.read(path)) ? 'same' : 'changed';
}

/** Without what a checkout on Windows adds. */
function textOf(read: ReadResult): string | undefined {
  return 'text' in read ? read.text.replaceAll('\r\n', '\n') : undefined;
}
