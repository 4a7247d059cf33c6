import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { asString, items, member, memberAt, members } from '../../../src/input/terraform/json.js';
import { openSource } from '../../../src/input/terraform/source.js';
import { findSourceDir } from '../../../src/input/terraform/source-dir.js';

/** Plans that Terraform made of the sources beside them. */
const plans = join(import.meta.dirname, '../../fixtures/plans');
const scenarios = readdirSync(plans).filter((name) => existsSync(join(plans, name, 'plan.json')));

interface Wanted {
  path: readonly string[];
  mode: 'managed' | 'data';
  type: string;
  name: string;
  expressions: unknown;
}

/** All resources that a configuration has, those of modules included. */
function resourcesOf(module: unknown, path: readonly string[] = []): Wanted[] {
  const own = items(member(module, 'resources')).map((resource): Wanted => {
    const [type, name] = [asString(member(resource, 'type')) ?? '', asString(member(resource, 'name')) ?? ''];
    const mode = member(resource, 'mode') === 'data' ? 'data' : 'managed';
    return { path, mode, type, name, expressions: member(resource, 'expressions') };
  });
  const called = members(member(module, 'module_calls'));
  return [...own, ...called.flatMap(([name, call]) => resourcesOf(member(call, 'module'), [...path, name]))];
}

describe.each(scenarios)('%s', (scenario) => {
  const folder = join(plans, scenario);
  const plan: unknown = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'));
  const configuration = member(plan, 'configuration');
  const resources = resourcesOf(memberAt(configuration, 'root_module'));
  const source = openSource(folder, { configuration }, plans);

  test('its folder is found', () => {
    expect(findSourceDir(join(folder, 'plan.json'), configuration, undefined, plans)).toEqual({ dir: folder });
  });

  test('every resource is found where it is declared', () => {
    for (const { path, mode, type, name } of resources) {
      const place = source.resource(path, mode, type, name);
      const text = place?.file ? readFileSync(join(plans, place.file), 'utf8') : '';
      const block = text.slice(place?.span?.start.offset, place?.span?.end.offset);
      const header = `${mode === 'data' ? 'data' : 'resource'} "${type}" "${name}" {`;
      expect(block.slice(0, header.length)).toBe(place?.syntax === 'json' ? block.slice(0, header.length) : header);
      expect([place?.span?.start.line, block.at(-1)]).toEqual([expect.any(Number), '}']);
    }
  });

  test('a bare reference is the first that Terraform lists', () => {
    for (const { path, mode, type, name, expressions } of resources) {
      for (const [argument, expression] of members(expressions)) {
        const [first] = items(member(expression, 'references'));
        const found = source.bareReference(path, mode, type, name, [argument]);
        // `x[each.key].arn` is listed as `x` and `each.key`.
        if (found !== undefined) expect(found.replace(/\[(each\.key|count\.index)\].*/, '')).toBe(first);
      }
    }
  });
});

test('there are scenarios, with bare references in them', () => {
  const folder = join(plans, 'nested-modules');
  const { configuration } = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'));
  const source = openSource(folder, { configuration }, plans);
  const found = resourcesOf(configuration.root_module).flatMap(({ path, mode, type, name, expressions }) =>
    members(expressions).flatMap(([argument]) => source.bareReference(path, mode, type, name, [argument]) ?? []),
  );
  expect(scenarios.length).toBeGreaterThan(50);
  expect(found.length).toBeGreaterThan(3);
});

test('resources of an installed module are anchored at its call', () => {
  const folder = join(plans, 'installed-module');
  const { configuration } = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'));
  const source = openSource(folder, { configuration }, folder);
  const [inner] = resourcesOf(configuration.root_module).filter(({ path }) => path[0] === 'intern');
  const place = inner && source.resource(inner.path, inner.mode, inner.type, inner.name);
  expect(place?.file).toBe('.terraform/modules/intern/modules/deployer/main.tf');
  expect(place?.anchor?.file).toBe('main.tf');
  const lines = readFileSync(join(folder, 'main.tf'), 'utf8').split('\n');
  expect(lines[(place?.anchor?.span?.start.line ?? 0) - 1]).toBe('module "intern" {');
});
