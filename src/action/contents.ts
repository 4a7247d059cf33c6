import type { ContentsApi } from '../config/contents-api.js';

/**
 * GitHub's contents API for the repository that is judged, by `GITHUB_API_URL` (of a GitHub Enterprise Server, too). The client is
 * loaded when it is first asked.
 *
 * @param repository `owner/name`
 */
export function contentsApi(token: string, repository: string): ContentsApi {
  const [owner = '', repo = ''] = repository.split('/');
  return async (path, ref, signal) => {
    const { getOctokit } = await import('@actions/github');
    const { repos } = getOctokit(token, { log: silent }).rest;
    try {
      const { data } = await repos.getContent({ owner, repo, path, ref, request: { signal } });
      return data;
    } catch (error) {
      throw isAnswer(error) ? error : new Error('no answer', { cause: error });
    }
  };
}

/** What a server writes into its headers is not printed. */
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** The client gives status 500 to what never got one. */
function isAnswer(error: unknown): boolean {
  return error instanceof Error && 'response' in error && error.response !== undefined;
}
