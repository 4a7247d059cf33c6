import { describe, expect, test } from '@jest/globals';
import { wantedCommit } from '../../src/config/base-ref.js';

const base = '1'.repeat(40);
const head = '2'.repeat(40);
const merge = '3'.repeat(40);
const pullRequest = { pull_request: { base: { sha: base, ref: 'main' }, head: { sha: head } } };
const queue = { merge_group: { base_sha: base, base_ref: 'refs/heads/main', head_sha: head } };

describe('a change is judged by its base', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])(
    '%s',
    (event) => {
      expect(wantedCommit({ event, payload: pullRequest, sha: merge }, undefined)).toEqual({
        wanted: { label: 'base main', names: [base], remote: base, mergeOf: { merge, head } },
      });
    },
  );

  test('pull_request without anything to find the merge by', () => {
    const payload = { pull_request: { base: { sha: base } } };
    expect(wantedCommit({ event: 'pull_request', payload, sha: undefined }, 'base')).toEqual({
      wanted: { label: 'base', names: [base], remote: base },
    });
  });

  test('merge_group', () => {
    expect(wantedCommit({ event: 'merge_group', payload: queue, sha: head }, undefined)).toEqual({
      wanted: { label: 'base main', names: [base], remote: base },
    });
  });

  test.each(['workflow_run', 'issue_comment'])('%s, which may have checked out a pull request', (event) => {
    expect(wantedCommit({ event, payload: {}, sha: base }, undefined)).toEqual({
      wanted: { label: 'the default branch', names: [base], remote: base },
    });
  });
});

describe('there is nothing but the work tree', () => {
  test.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release', ''])('%s', (event) => {
    // A payload says nothing that its event does not have.
    expect(wantedCommit({ event, payload: pullRequest, sha: merge }, undefined)).toEqual({ wanted: null });
    expect(wantedCommit({ event, payload: undefined, sha: undefined }, 'base')).toEqual({ wanted: null });
  });

  test('config-ref: head, whatever the event', () => {
    expect(wantedCommit({ event: 'pull_request', payload: pullRequest, sha: merge }, 'head')).toEqual({ wanted: null });
  });
});

describe('an event that does not say its base is a problem, never the work tree', () => {
  test.each([
    ['no payload', undefined],
    ['null', null],
    ['text', 'pull_request'],
    ['a list', [pullRequest]],
    ['empty', {}],
    ['a pull request that is null', { pull_request: null }],
    ['no base', { pull_request: { head: { sha: head } } }],
    ['a base that is text', { pull_request: { base } }],
    ['a branch in place of the commit', { pull_request: { base: { sha: 'main' } } }],
    ['an option in place of the commit', { pull_request: { base: { sha: '--upload-pack=x' } } }],
    ['a list in place of the commit', { pull_request: { base: { sha: [base] } } }],
    ['a line after the commit', { pull_request: { base: { sha: `${base}\n` } } }],
    ['inherited', { pull_request: Object.create({ base: { sha: base } }) }],
  ])('pull_request: %s', (_, payload) => {
    expect(wantedCommit({ event: 'pull_request', payload, sha: merge }, undefined)).toEqual({
      problem:
        'the `pull_request` event does not say which commit is its base; name a branch, tag or commit with `config-ref`',
    });
  });

  test.each(['merge_group', 'workflow_run', 'issue_comment'])('%s', (event) => {
    expect(wantedCommit({ event, payload: {}, sha: undefined }, undefined)).toHaveProperty('problem');
  });
});

describe('config-ref', () => {
  const wanted = (name: string) => wantedCommit({ event: 'pull_request', payload: pullRequest, sha: merge }, name);

  test('a branch: that of the remote before others, tags last', () => {
    const names = ['refs/remotes/origin/policy', 'refs/heads/policy', 'refs/tags/policy'];
    expect(wanted('policy')).toEqual({ wanted: { label: 'policy', names, remote: 'policy' } });
    expect(wanted('refs/heads/policy')).toEqual({ wanted: { label: 'policy', names, remote: 'refs/heads/policy' } });
  });

  test('another ref, as it is', () => {
    expect(wanted('refs/tags/v1')).toEqual({
      wanted: { label: 'refs/tags/v1', names: ['refs/tags/v1'], remote: 'refs/tags/v1' },
    });
  });

  test('a commit', () => {
    expect(wanted(head)).toEqual({ wanted: { label: '2222222', names: [head], remote: head } });
  });

  test.each([
    ['--upload-pack=touch x', '`config-ref`: `--upload-pack=touch x` begins with `-`'],
    ['@{-1}', '`config-ref`: `@{-1}` is no name of a branch, tag or commit'],
    ['main\nother', '`config-ref`: `main\\u000aother` is no name of a branch, tag or commit'],
    ['main~1', '`config-ref`: `main~1` is no name of a branch, tag or commit'],
    ['', '`config-ref`: `` is no name of a branch, tag or commit'],
    ['HEAD', '`config-ref`: `HEAD` is no name of a branch, tag or commit; did you mean `head`?'],
    ['Base', '`config-ref`: `Base` is no name of a branch, tag or commit; did you mean `base`?'],
    ['a'.repeat(10_000), `\`config-ref\`: \`${'a'.repeat(60)}…\` is longer than 255 characters`],
  ])('refused: %j', (name, problem) => expect(wanted(name)).toEqual({ problem }));
});

test('a branch with a hostile name is spelt out', () => {
  const payload = { pull_request: { base: { sha: base, ref: '::error::`x`\n\u001b[31m' }, head: { sha: head } } };
  expect(wantedCommit({ event: 'pull_request', payload, sha: merge }, undefined)).toHaveProperty(
    'wanted.label',
    'base ::error::\\u0060x\\u0060\\u000a\\u001b[31m',
  );
});
