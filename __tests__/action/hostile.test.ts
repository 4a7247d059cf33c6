import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forbidden, hostileText } from '../report/hostile.js';
import { folder } from '../support/cli.js';
import { nodes } from '../support/nodes.js';
import { runAction, type Seen, token } from '../support/runner-emulator.js';

/*
 * Everything in a plan or template can be written by whoever opens a pull request. None of it may become a command, a link or a mention,
 * and what Terraform marks as sensitive may turn up nowhere.
 */

const plans = fileURLToPath(new URL('../fixtures/plans', import.meta.url));

/** A workspace that holds a scenario. */
function scenario(name: string): string {
  const workspace = folder({});
  cpSync(`${plans}/${name}`, workspace, { recursive: true });
  return workspace;
}

/** Everything that leaves a run. */
function everything({ stdout, stderr, summary, outputs }: Seen): string {
  return [stdout, stderr, summary, ...outputs.values(), readFileSync(outputs.get('report') ?? '', 'utf8')].join('\n');
}

function expectNothingForged(seen: Seen): void {
  expect(seen.others).toEqual([]);
  for (const { message, title = '' } of [...seen.annotations, ...seen.dropped]) {
    expect(message).not.toMatch(forbidden);
    expect(title).not.toMatch(forbidden);
    // The log writes the lines of a message below each other, where one of them could be taken for a message of its own.
    for (const line of message.split('\n')) expect(line).not.toMatch(/^\s*(::|##\[)/);
  }
  expect(seen.log).not.toMatch(/##\[|^\s*::/m);
  expect(seen.stderr).toBe('');
}

describe.each(nodes)('$name', ({ path: node }) => {
  test('names that are commands, links, tables, mentions, escapes', async () => {
    const seen = await runAction({ node, workspace: scenario('hostile-names'), inputs: { plan: 'plan.json' } });
    expectNothingForged(seen);
    expect({ status: seen.status, violations: seen.outputs.get('violations') }).toEqual({ status: 1, violations: '8' });
    // One place, eight instances, one annotation; and the decision.
    expect(seen.annotations.map(({ level, file, line }) => ({ level, file, line }))).toEqual([
      { level: 'error', file: 'main.tf', line: expect.any(Number) },
      { level: 'error' },
    ]);
    expect(seen.summary).not.toMatch(/<b onclick|\]\(https|@octocat|<!--|\n\s*\||\n\n/);
    expect([...seen.summary.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)).toEqual(
      [
        ...seen.summary.matchAll(
          /href="(https:&#?\w*|https:\/\/(?:github\.com\/acme|docs\.aws\.amazon\.com)\/[^"]*)"/g,
        ),
      ].map(([, url]) => url),
    );
  });

  test.each(readdirSync(plans).filter((name) => name.startsWith('sensitive-')))('secrets of %s', async (name) => {
    const seen = await runAction({ node, workspace: scenario(name), inputs: { plan: 'plan.json', 'source-dir': '.' } });
    const text = everything(seen);
    expect(seen.outputs.get('decision')).toMatch(/allow|deny/);
    expect(text).not.toMatch(/xk-4417-not-for-logs|partner-drop-8c1f0b|northwind-secret/i);
    expect(text).not.toContain(token);
    expectNothingForged(seen);
  });
});

test('any names at all', async () => {
  const names = fc.array(fc.tuple(hostileText, hostileText, hostileText), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(names, hostileText, async (policies, outside) => {
      const template = {
        Description: outside,
        Resources: Object.fromEntries(
          policies.map(([sid, name, action], index) => [
            `P${index}${name}`,
            {
              Type: 'AWS::IAM::ManagedPolicy',
              Metadata: { [name]: sid },
              Properties: {
                ManagedPolicyName: name,
                PolicyDocument: {
                  Version: '2012-10-17',
                  Statement: [{ Sid: sid, Effect: 'Allow', Action: ['iam:PassRole', action], Resource: '*' }],
                },
              },
            },
          ]),
        ),
      };
      const seen = await runAction({ workspace: folder({ 'template.json': JSON.stringify(template, null, 1) }) });
      expectNothingForged(seen);
      // Nobody gets through, whatever it is called; and nothing is annotated but this file.
      expect(seen.status).not.toBe(0);
      expect(seen.annotations.every(({ file }) => file === undefined || file === 'template.json')).toBe(true);
      expect(seen.annotations.at(-1)?.message).toMatch(/^(DENY|ERROR): /);
      const unlinked = seen.summary.replace(/href="https:\/\/(github\.com\/acme|docs\.aws\.amazon\.com)\/[^"]*"/g, '');
      expect(unlinked).not.toMatch(/href|<!--|<script|\n\n|\]\(/);
    }),
    { numRuns: 25 },
  );
}, 60_000);
