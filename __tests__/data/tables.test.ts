import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  type ActionResources,
  actionResourcesTable,
  type ServiceResources,
} from '../../scripts/data/action-resources-table.js';
import { actionsTable } from '../../scripts/data/actions-table.js';
import { conditionKeysTable } from '../../scripts/data/condition-keys-table.js';
import { managedPoliciesTable } from '../../scripts/data/managed-policies-table.js';
import { iamData, managedPolicies as managedPolicyPackage } from '../../scripts/data/packages.js';
import { passRoleActionsTable, readPassRoleActions } from '../../scripts/data/passrole-actions-table.js';
import { servicePrincipalsTable } from '../../scripts/data/service-principals-table.js';
import { plainModule } from '../../scripts/data/table-module.js';
import { actionsOf, levelOf, services } from '../../src/data/actions.js';
import { linesByName } from '../../src/data/lines.js';
import { managedPolicy, managedPolicyNames } from '../../src/data/managed-policies.js';
import { unpacked } from '../../src/data/packed.js';
import { roleConsumers } from '../../src/data/role-consumers.js';
import { servicePrincipal, servicePrincipals } from '../../src/data/service-principals.js';
import { packed as actionResources } from '../../src/data/tables/action-resources.js';
import { table as actions } from '../../src/data/tables/actions.js';
import { table as conditionKeys } from '../../src/data/tables/condition-keys.js';
import { packed as managedPolicies } from '../../src/data/tables/managed-policies.js';
import { table as passRoleActions } from '../../src/data/tables/passrole-actions.js';
import { table as principals } from '../../src/data/tables/service-principals.js';
import { webProviders } from '../../src/iam/principal/requester.js';

/*
 * Every table is what its writer makes of what its readers read: nothing is lost, and nothing in it is passed over.
 */

/** `List A,B Read C` */
function groups(line: string): [string, string[]][] {
  const words = line.split(' ');
  expect(words.length % 2).toBe(0);
  return words.flatMap((word, at) =>
    at % 2 === 0 ? [[word, (words[at + 1] ?? '').split(',')] as [string, string[]]] : [],
  );
}

function grouped(names: readonly string[], groupOf: (name: string) => string | undefined): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) found.set(String(groupOf(name)), [...(found.get(String(groupOf(name))) ?? []), name]);
  return found;
}

describe('round trips', () => {
  test('actions', () => {
    const read = services().map((service) => {
      return [service, grouped(actionsOf(service), (name) => levelOf(`${service}:${name}`))] as const;
    });
    expect(actionsTable(new Map(read))).toBe(actions);
  });

  test('what actions are about', () => {
    const table = unpacked(actionResources);
    const read = [...linesByName(table)].map(([service, line]): [string, ServiceResources] => [
      service,
      JSON.parse(line),
    ]);
    expect(actionResourcesTable(new Map(read))).toBe(table);
  });

  test('condition keys', () => {
    const types = new Map<string, Set<string>>();
    for (const [prefix, line] of linesByName(conditionKeys)) {
      for (const [type, rests] of groups(line)) {
        for (const rest of rests) {
          const key = `${prefix}:${rest}`;
          types.set(key, (types.get(key) ?? new Set()).add(type));
        }
      }
    }
    expect(conditionKeysTable(types)).toBe(conditionKeys);
  });

  test('AWS managed policies', () => {
    const read = managedPolicyNames().map((name): [string, unknown] => [
      name,
      managedPolicy(`arn:aws:iam::aws:policy/${name}`),
    ]);
    expect(managedPoliciesTable(new Map(read))).toBe(unpacked(managedPolicies));
  });

  test('actions that pass roles', () => {
    expect(passRoleActionsTable(readPassRoleActions(readFileSync('src/data/passrole-actions.csv', 'utf8')))).toBe(
      passRoleActions,
    );
  });

  test('service principals', () => {
    const read = servicePrincipals().map((name): [string, Set<string>] => {
      const { trusted, passed, linked } = servicePrincipal(name) ?? {};
      const where = { trusted, passed, linked };
      return [name, new Set(Object.entries(where).flatMap(([column, is]) => (is ? [column] : [])))];
    });
    expect(servicePrincipalsTable(new Map(read))).toBe(principals);
  });

  test.each(['a ${b} `c` \\d\n', 'agent.${Domain}.x String a\\,b\n'])('a module holds its table: %j', (text) => {
    const [, literal = ''] = plainModule(text, ['a source'], 'anything').split('export const table: string = ');
    expect(new Function(`return ${literal}`)()).toBe(text);
  });
});

describe('tables are well-formed', () => {
  const files = readdirSync('src/data/tables');

  test.each(files)('%s says what made it, from what', (file) => {
    const lines = readFileSync(`src/data/tables/${file}`, 'utf8').split('\n');
    const comments = lines.filter((line) => line.startsWith('// '));
    expect(comments[0]).toBe('// Generated by scripts/data.mjs. Do not edit.');
    for (const source of comments.slice(2)) {
      expect(source).toMatch(
        /\((MIT)\), data of 20\d\d-\d\d-\d\d, after https:\/\/|csv, which names the source of every/,
      );
    }
    expect(comments.length).toBeGreaterThan(2);
  });

  test('the CSV files that they name are there', () => {
    for (const file of files) {
      const [, csv] = /^\/\/ (src\/\S+\.csv),/m.exec(readFileSync(`src/data/tables/${file}`, 'utf8')) ?? [];
      if (csv !== undefined) expect(existsSync(csv)).toBe(true);
    }
  });

  test('the licences of all packages are there', () => {
    const licences = readFileSync('scripts/data/licenses.txt', 'utf8');
    for (const { name, license } of [iamData, managedPolicyPackage])
      expect(licences).toContain(`${name}\n${license}\n`);
    expect(licences.match(/Permission is hereby granted/g)).toHaveLength(2);
  });

  test('all of them together stay small', () => {
    const size = files.reduce((sum, file) => sum + readFileSync(`src/data/tables/${file}`).length, 0);
    expect(size).toBeLessThan(1_300_000);
  });

  test('every action that has a level says what it is about, and no other', () => {
    const about = [...linesByName(unpacked(actionResources))].flatMap(([service, line]) => {
      const { actions: rows }: { actions: Record<string, ActionResources> } = JSON.parse(line);
      return Object.keys(rows).map((name) => `${service}:${name}`);
    });
    const named = services().flatMap((service) => actionsOf(service).map((name) => `${service}:${name.toLowerCase()}`));
    expect(about.sort()).toEqual(named.sort());
  });

  test('every principal that a role consumer needs trusted is known', () => {
    const trusted = Object.values(roleConsumers).flatMap((rows) => rows.flatMap(({ services: names }) => names));
    const strange = trusted.filter((name) => servicePrincipal(name)?.trusted !== true);
    expect(strange.filter((name) => !webProviders.includes(name))).toEqual([]);
  });
});
