import type { Document, Note, Problem } from './resource.js';
import { type JsonObject, member } from './terraform/json.js';
import { readPlan } from './terraform/plan.js';
import { openSource, type Source } from './terraform/source.js';
import { doubtAbout, findSourceDir, type SourceDir } from './terraform/source-dir.js';
import { SourceFolders } from './terraform/source-folders.js';

/**
 * Reads a plan together with the `.tf` files that it was made from, where they are found; that they are not is a note.
 *
 * @param file the plan's: `path` is absolute, `name` as shown
 * @param sourceDir what `--source-dir` says; a folder that cannot be used is a problem, and the plan is read all the same
 * @param cwd absolute: places are shown relative to it
 * @param shared with the other plans of a run: which folders have sources
 */
export function readPlanDocument(
  json: JsonObject,
  { path, name }: { path: string; name: string },
  sourceDir: string | undefined,
  cwd: string,
  shared: { folders?: SourceFolders } = {},
): Document {
  shared.folders ??= new SourceFolders();
  const { folders } = shared;
  const configuration = member(json, 'configuration');
  const from = findSourceDir(path, configuration, sourceDir, cwd, folders);
  if (!('dir' in from)) return withNotes(readPlan(json, name, null), from);
  const [complete, terraformVersion] = ['complete', 'terraform_version'].map((key) => member(json, key));
  const source = openSource(from.dir, { configuration, complete, terraformVersion }, cwd);
  if (sourceDir !== undefined) return withNotes(readPlan(json, name, source), from);
  // Looking for other sources takes longer than anything else here: only where something turns on it, and once.
  let doubted: { because: string | undefined } | undefined;
  const doubt = () => {
    doubted ??= { because: doubtAbout(from.dir, path, configuration, cwd, folders) };
    return doubted.because;
  };
  return withNotes(unlessDoubted(readPlan(json, name, unlessDoubtedSource(source, doubt)), doubt), from);
}

type Doubt = () => string | undefined;

/** Sources that say nothing of values where they may not be those of the plan. What they `sets` makes nothing known. */
function unlessDoubtedSource(source: Source, doubt: Doubt): Source {
  return {
    ...source,
    bareReference: (...about) => {
      const bare = source.bareReference(...about);
      return bare === undefined || doubt() !== undefined ? undefined : bare;
    },
  };
}

/** The document, of whose sources only places count where they may not be those of the plan. */
function unlessDoubted(document: Document, doubt: Doubt): Document {
  const { name, resources, evaluated } = document;
  if (evaluated === undefined) return document;
  return {
    ...document,
    evaluated: async () => {
      const found = await evaluated();
      const message = doubt();
      if (message === undefined) return found;
      return { ...found, resources, notes: () => [...found.notes(), { document: name, message, ifUnknown: true }] };
    },
  };
}

function withNotes(document: Document, from: SourceDir): Document {
  const { name } = document;
  const notes: Note[] = from.note === undefined ? [] : [{ document: name, message: from.note }];
  const problems: Problem[] =
    'problem' in from && from.problem !== undefined ? [{ document: name, message: from.problem }] : [];
  return { ...document, notes: [...document.notes, ...notes], problems: [...document.problems, ...problems] };
}
