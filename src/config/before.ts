import { resolve } from 'node:path';
import type { Selected } from '../input/files.js';
import type { Place } from '../input/place.js';
import type { Document, Resource } from '../input/resource.js';
import type { BaseFiles } from './base-files.js';

/** Whether the text at a place is on lines that the change adds. */
export type IsAdded = (place: Place) => Promise<boolean>;

/**
 * Everything as it was before the change: a plan says so itself, a template is read at the base. Undefined where neither tells.
 * @param base undefined where there is none
 */
export async function resourcesBefore(
  document: Document,
  { path }: Selected,
  base: BaseFiles | undefined,
): Promise<readonly Resource[] | undefined> {
  if (document.before !== undefined) return document.before();
  if (base === undefined || document.framework !== 'cloudformation') return undefined;
  const read = await base.read(path);
  if (read === undefined) return [];
  if ('problem' in read) return undefined;
  const { readTemplate } = await import('../input/cloudformation/template-yaml.js');
  const { resources, problems } = readTemplate(read.text, document.name);
  return problems.length > 0 ? undefined : resources;
}

/**
 * Where a change is applied before it is merged, the state has the violation already, although the change brings it: then its text
 * is on lines that the base does not have. Without a base nothing is known to be added.
 * @param cwd absolute: what places are relative to
 */
export function addedSince(base: BaseFiles | undefined, cwd: string): IsAdded {
  const files = new Map<string, Promise<ReadonlySet<string> | undefined>>();
  const linesOf = async (file: string): Promise<ReadonlySet<string> | undefined> => {
    const path = resolve(cwd, file);
    const earlier = await base?.read(path);
    if (earlier === undefined) return new Set();
    return 'text' in earlier ? new Set(earlier.text.split(/\r?\n/).map((line) => line.trim())) : undefined;
  };
  return async ({ file, span, syntax }) => {
    if (base === undefined || file === null || span === undefined || syntax !== 'hcl') return false;
    const { readText } = await import('../input/read.js');
    let lines = files.get(file);
    if (lines === undefined) {
      lines = linesOf(file);
      files.set(file, lines);
    }
    const before = await lines;
    const now = readText(resolve(cwd, file));
    if (before === undefined || !('text' in now)) return false;
    const text = now.text.split(/\r?\n/)[span.start.line - 1];
    return text !== undefined && !before.has(text.trim());
  };
}
