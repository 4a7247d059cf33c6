import { describe, expect, test } from '@jest/globals';
import { offender } from '../support/bad-inputs.js';
import { change, events } from '../support/events.js';
import { runAction } from '../support/runner-emulator.js';

/* A pull request is not blocked by an old violation that it leaves alone; everything else is. */

const changes = ['pull_request of a fork', 'merge_group'] as const;
const others = ['push', 'schedule', 'workflow_dispatch'] as const;

const standing = () => change({ 'old.yaml': offender }, { 'README.md': '# shop\n' });
const bringing = () => change({ 'old.yaml': offender }, { 'new.yaml': offender });

describe.each(changes)('%s', (name) => {
  test('an old violation is shown and does not block', async () => {
    const made = standing();
    const seen = await runAction({ workspace: made.workspace, ...events[name](made) });
    expect({ status: seen.status, outputs: Object.fromEntries(seen.outputs) }).toMatchObject({
      status: 0,
      outputs: { decision: 'allow', violations: '1', new: '0' },
    });
    expect(seen.annotations.map(({ file }) => file)).toEqual(['old.yaml']);
  });

  test('a new one blocks, and comes first', async () => {
    const made = bringing();
    const seen = await runAction({ workspace: made.workspace, ...events[name](made) });
    expect({ status: seen.status, outputs: Object.fromEntries(seen.outputs) }).toMatchObject({
      status: 1,
      outputs: { decision: 'deny', violations: '2', new: '1' },
    });
    expect(seen.annotations.map(({ file }) => file)).toEqual(['new.yaml', 'old.yaml', undefined]);
  });

  test('`gate-on: all` blocks by old ones, too', async () => {
    const made = standing();
    const inputs = { 'gate-on': 'all' };
    const seen = await runAction({ workspace: made.workspace, inputs, ...events[name](made) });
    expect(seen.outputs.get('decision')).toBe('deny');
  });

  test('`config-ref: head` changes nothing about what is compared', async () => {
    const made = standing();
    const inputs = { 'config-ref': 'head' };
    const seen = await runAction({ workspace: made.workspace, inputs, ...events[name](made) });
    expect(seen.outputs.get('decision')).toBe('allow');
  });
});

test.each(others)('on %s every violation counts', async (name) => {
  const made = standing();
  const seen = await runAction({ workspace: made.workspace, ...events[name](made) });
  expect({ decision: seen.outputs.get('decision'), new: seen.outputs.get('new') }).toEqual({
    decision: 'deny',
    new: '0',
  });
});

test('`base` names what to compare with', async () => {
  const made = standing();
  const inputs = { base: made.base, 'gate-on': 'new' };
  const seen = await runAction({ workspace: made.workspace, inputs, ...events.push(made) });
  expect(seen.outputs.get('decision')).toBe('allow');
});

test('a `base` that is nothing: exit 2', async () => {
  const made = standing();
  const seen = await runAction({ workspace: made.workspace, inputs: { base: 'nowhere' }, ...events.push(made) });
  expect({ status: seen.status, said: seen.annotations[0]?.message }).toEqual({
    status: 2,
    said: expect.stringMatching(/`nowhere`/),
  });
});
