import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from '@jest/globals';
import type { ContentsApi } from '../../src/config/contents-api.js';

/** GitHub's API on this machine, for one repository. */
export interface FakeGithub {
  /** For `GITHUB_API_URL`. */
  url: string;
  /** Method and path of each request, and whether it came with a token. */
  requests: { line: string; authorized: boolean }[];
}

const stops: (() => void)[] = [];

afterAll(() => {
  for (const stop of stops.splice(0)) stop();
});

/**
 * Serves `GET /repos/{owner}/{repo}/contents/{path}?ref=`: https://docs.github.com/rest/repos/contents#get-repository-content
 * It is gone after the last test of the file.
 *
 * @param repository `owner/name`; others are not found
 * @param contents what to answer; what it throws with a `status` is answered so
 * @param fault answered to every request instead
 */
export async function fakeGithub(
  repository: string,
  contents: ContentsApi,
  fault?: { status: number; message: string },
): Promise<FakeGithub> {
  const requests: FakeGithub['requests'] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    requests.push({
      line: `${request.method} ${request.url}`,
      authorized: request.headers.authorization !== undefined,
    });
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
    };
    const [, name, path = ''] = /^\/repos\/([^/]+\/[^/]+)\/contents(?:\/(.*))?$/.exec(pathname) ?? [];
    if (fault !== undefined) send(fault.status, { message: fault.message });
    else if (name !== repository) send(404, { message: 'Not Found' });
    else {
      try {
        const ref = searchParams.get('ref') ?? 'HEAD';
        send(200, await contents(decodeURIComponent(path), ref, new AbortController().signal));
      } catch (error) {
        const status = error instanceof Error && 'status' in error ? Number(error.status) : 404;
        send(status, { message: 'Not Found' });
      }
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}
