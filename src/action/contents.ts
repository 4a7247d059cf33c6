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
    const { data } = await getOctokit(token).rest.repos.getContent({ owner, repo, path, ref, request: { signal } });
    return data;
  };
}
