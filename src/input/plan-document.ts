import type { Document, Note, Problem } from './resource.js';
import { type JsonObject, member } from './terraform/json.js';
import { readPlan } from './terraform/plan.js';
import { openSource, type Source } from './terraform/source.js';
import { type Doubt, doubtAbout, findSourceDir, type SourceDir } from './terraform/source-dir.js';
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
  const open = (dir: string) => openSource(dir, { configuration, complete, terraformVersion }, cwd);
  const source = open(from.dir);
  if (sourceDir !== undefined) return withNotes(readPlan(json, name, source), from);
  // Looking for other sources takes longer than anything else here: only where something turns on it, and once.
  let doubted: { is: Doubted | undefined } | undefined;
  const doubt = () => {
    doubted ??= { is: doubtedSources(doubtAbout(from.dir, path, configuration, cwd, folders), open) };
    return doubted.is;
  };
  return withNotes(unlessDoubted(readPlan(json, name, unlessDoubtedSource(source, doubt)), doubt), from);
}

/** The sources that the plan may have been made from as well; undefined: there are too many folders to know. */
interface Doubted {
  message: string;
  others: readonly Source[] | undefined;
}

function doubtedSources(doubt: Doubt | undefined, open: (dir: string) => Source): Doubted | undefined {
  return doubt && { message: doubt.message, others: doubt.dirs?.map(open) };
}

/** Sources that say nothing of values where they may not be those of the plan. An attribute is set where any of these sets it. */
function unlessDoubtedSource(source: Source, doubt: () => Doubted | undefined): Source {
  return {
    ...source,
    bareReference: (...about) => {
      const bare = source.bareReference(...about);
      return bare === undefined || doubt() !== undefined ? undefined : bare;
    },
    sets: (...about) => {
      const own = source.sets(...about);
      const doubted = own === true ? undefined : doubt();
      if (doubted === undefined) return own;
      return doubted.others === undefined || doubted.others.some((other) => other.sets(...about) === true) || own;
    },
  };
}

/** The document, of whose sources only places count where they may not be those of the plan. */
function unlessDoubted(document: Document, doubt: () => Doubted | undefined): Document {
  const { name, resources, aside, evaluated } = document;
  if (evaluated === undefined) return document;
  return {
    ...document,
    evaluated: async () => {
      const found = await evaluated();
      const message = doubt()?.message;
      if (message === undefined) return found;
      const { place, notes } = found;
      return {
        resources,
        ...(aside !== undefined && { aside }),
        place,
        notes: () => [...notes(), { document: name, message, ifUnknown: true }],
      };
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
