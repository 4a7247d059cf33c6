import type { Document, Note, Problem } from './resource.js';
import { type JsonObject, member } from './terraform/json.js';
import { readPlan } from './terraform/plan.js';
import { openSource } from './terraform/source.js';
import { findSourceDir } from './terraform/source-dir.js';

/**
 * Reads a plan together with the `.tf` files that it was made from, where they are found; that they are not is a note.
 *
 * @param file the plan's: `path` is absolute, `name` as shown
 * @param sourceDir what `--source-dir` says; a folder that cannot be used is a problem, and the plan is read all the same
 * @param cwd absolute: places are shown relative to it
 */
export function readPlanDocument(
  json: JsonObject,
  { path, name }: { path: string; name: string },
  sourceDir: string | undefined,
  cwd: string,
): Document {
  const configuration = member(json, 'configuration');
  const from = findSourceDir(path, configuration, sourceDir, cwd);
  const source = 'dir' in from ? openSource(from.dir, { configuration }, cwd) : null;
  const document = readPlan(json, name, source);
  const notes: Note[] = from.note === undefined ? [] : [{ document: name, message: from.note }];
  const problems: Problem[] =
    'problem' in from && from.problem !== undefined ? [{ document: name, message: from.problem }] : [];
  return { ...document, notes: [...document.notes, ...notes], problems: [...document.problems, ...problems] };
}
