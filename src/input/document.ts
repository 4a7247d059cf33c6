import { detect } from './detect.js';
import type { Selected } from './files.js';
import { readUtf8 } from './read.js';
import type { Document, Problem } from './resource.js';
import type { SourceFolders } from './terraform/source-folders.js';

export interface ReadOptions {
  /** Absolute: places are shown relative to it. */
  cwd: string;
  /** What `--source-dir` says: the folder of the root module that plans were made from. Undefined: it is looked for. */
  sourceDir: string | undefined;
  /** The same object for all files of a run: what is found out for one is there for the next. */
  shared?: { folders?: SourceFolders };
  /** Whether resources of a type of Terraform's are read at once, and not only where something refers to them; undefined: all are. */
  isWanted?: (type: string) => boolean;
}

/** `skipped`: it was found in a folder, and is nothing of ours. */
export type DocumentRead = { document: Document } | { skipped: string } | { problem: Problem };

/**
 * Reads a file that was selected: bytes to UTF-8, what it is by its content, and then the plan (with the `.tf` files it was made from, where they
 * are found) or the template. A file that was named must be a plan or template; one that was found in a folder is skipped where it is
 * neither, and nothing in it looks as if it was meant to be. Only the code for what the file is is loaded.
 */
export async function readDocument(selected: Selected, options: ReadOptions): Promise<DocumentRead> {
  const { name, named } = selected;
  const fail = (message: string, line?: number): DocumentRead => ({
    problem: { document: name, message, ...(line === undefined ? {} : { line }) },
  });

  const read = readUtf8(selected.path);
  if ('problem' in read) {
    const { message, line, skippable } = read.problem;
    return skippable && !named ? { skipped: message } : fail(message, line);
  }
  const found = await detect(read.bytes, name, options.isWanted);
  switch (found.kind) {
    case 'plan': {
      const { readPlanDocument } = await import('./plan-document.js');
      return { document: readPlanDocument(found.json, selected, options.sourceDir, options.cwd, options.shared) };
    }
    case 'template': {
      const { readTemplateNode } = await import('./cloudformation/template.js');
      return { document: readTemplateNode(found.template) };
    }
    case 'broken':
      return fail(found.message, found.line);
    case 'neither':
      return named ? fail(found.why, found.line) : { skipped: found.why };
  }
}
