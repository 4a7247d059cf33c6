import type { Entry, Failure, Tree } from './commit-source.js';
import { showText } from './show-text.js';
import { tooLong } from './text-source.js';

/**
 * `GET /repos/{owner}/{repo}/contents/{path}?ref={ref}` with the media type `application/vnd.github+json` of the repository that is judged:
 * gives the body, or throws an error with the HTTP `status`. https://docs.github.com/rest/repos/contents#get-repository-content
 *
 * @param path from the root of the repository, with `/`, not encoded; empty for the root
 * @param ref a commit, branch or tag
 * @param signal aborts when nobody waits any longer
 */
export type ContentsApi = (path: string, ref: string, signal: AbortSignal) => Promise<unknown>;

/** In milliseconds: how long an answer may take, and when it is asked for again. */
export interface Patience {
  answer: number;
  again: number;
}

/** More entries of a folder are left out without a word. */
const mostEntries = 1000;

/** A commit's folders and files as GitHub has them. Of the body nothing is taken for granted. */
export function contentsTree(
  api: ContentsApi,
  ref: string,
  patience: Patience = { answer: 20_000, again: 1000 },
): Tree {
  return {
    list: async (folder) => {
      const answer = await ask(api, folder.path, ref, patience);
      if (!('body' in answer)) return answer;
      const entries = Array.isArray(answer.body) ? answer.body.map((item) => readEntry(item, folder.path)) : undefined;
      if (entries === undefined || !entries.every((entry) => entry !== undefined)) return notUnderstood(folder);
      if (entries.length >= mostEntries) {
        return { absent: `GitHub's API does not list all of a folder with ${mostEntries} entries` };
      }
      return { entries };
    },
    bytes: async (file, limit) => {
      const answer = await ask(api, file.path, ref, patience);
      if (!('body' in answer)) return answer;
      const { type, encoding, content, size } = recordOf(answer.body);
      if (type !== 'file' || typeof size !== 'number') return notUnderstood(file);
      if (size > limit) return { problem: tooLong(limit) };
      if (encoding === 'none') return { absent: "GitHub's API does not give a file of this size" };
      if (encoding !== 'base64' || typeof content !== 'string') return notUnderstood(file);
      const bytes = Buffer.from(content, 'base64');
      return bytes.length === size ? { bytes } : notUnderstood(file);
    },
  };
}

async function ask(
  api: ContentsApi,
  path: string,
  ref: string,
  { answer, again }: Patience,
): Promise<{ body: unknown } | Failure> {
  for (let attempt = 1; ; attempt += 1) {
    const abort = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<'late'>((done) => {
      timer = setTimeout(() => done('late'), answer);
    });
    try {
      const body = await Promise.race([api(path, ref, abort.signal), timeout]);
      if (body !== 'late') return { body };
      return { absent: `GitHub's API did not answer within ${answer / 1000} s` };
    } catch (error) {
      const { status, code } = recordOf(error);
      // What is wrong on their side may be over in a moment.
      const isTheirs = typeof status !== 'number' || status >= 500;
      if (!isTheirs || attempt > 1) return { absent: sayError(status, code) };
    } finally {
      clearTimeout(timer);
      abort.abort();
    }
    await new Promise((done) => setTimeout(done, again));
  }
}

/** Only what cannot hold a secret: messages of errors have addresses and headers in them. */
function sayError(status: unknown, code: unknown): string {
  if (typeof status !== 'number') {
    const why = typeof code === 'string' ? ` (${showText(code, 40)})` : '';
    return `GitHub's API could not be reached${why}`;
  }
  return `GitHub's API says ${status}${meanings[status] ?? ''}`;
}

const meanings: Readonly<Record<number, string>> = {
  401: ' (the token is not valid)',
  403: ' (the token may not read the contents, or has used up its requests)',
  404: ' (it has no such commit, or the token may not read the contents)',
  429: ' (the token has used up its requests)',
};

const kinds: Readonly<Record<string, Entry['kind']>> = {
  file: 'file',
  dir: 'folder',
  symlink: 'link',
  submodule: 'submodule',
};

/** Submodules are listed as files, but there is nothing to download. */
function readEntry(item: unknown, folder: string): Entry | undefined {
  const { name, type, sha, download_url: download } = recordOf(item);
  if (typeof name !== 'string' || typeof type !== 'string' || typeof sha !== 'string' || /^$|^\.\.?$|\//.test(name)) {
    return undefined;
  }
  const kind =
    type === 'file' && download === null ? 'submodule' : Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  return kind && { name, path: folder === '' ? name : `${folder}/${name}`, kind, id: sha };
}

function notUnderstood(entry: Entry): Failure {
  return { absent: `GitHub's API says something about \`${showText(entry.path || '/')}\` that is not understood` };
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
