import { type Dirent, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Listing } from '../hcl/evaluate/scope.js';
import type { Fence } from './source-files.js';

/** Files and folders of one listing; of more nothing is said. */
const MOST = 10_000;

/** What stands there is not the same when a plan is made and when it is judged. */
const CLOSED: ReadonlySet<string> = new Set(['.git', '.terraform']);

/**
 * What stands below a folder. Undefined where there is no such folder, it lies behind the fence, or there is too much in it. Links are
 * closed, and so is what `terraform init` makes in the root module's folder, be it there or not.
 *
 * @param folder absolute
 * @param root the root module's folder, absolute
 */
export function listFiles(folder: string, root: string, isAllowed: Fence): Listing | undefined {
  if (!isAllowed(folder)) return undefined;
  const files: string[] = [];
  const closed = new Set<string>();
  const made = relative(folder, join(root, '.terraform'));
  if (made.split(sep)[0] !== '..') closed.add(shown(made));
  const open = [''];
  for (let seen = 0; open.length > 0; ) {
    const below = open.pop() ?? '';
    const entries = entriesOf(join(folder, below));
    seen += entries?.length ?? 0;
    if (entries === undefined || seen > MOST) return undefined;
    for (const entry of entries) {
      const path = join(below, entry.name);
      if (entry.isFile()) files.push(shown(path));
      else if (entry.isDirectory() && !CLOSED.has(entry.name)) open.push(path);
      else closed.add(shown(path));
    }
  }
  return { files, closed: [...closed] };
}

function shown(path: string): string {
  return path.split(sep).join('/');
}

function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}
