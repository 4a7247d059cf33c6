import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roleConsumers } from '../../src/data/role-consumers.js';
import { actionResourcesTable, RESOURCES_LINE, resourcesOfServices } from './action-resources-table.js';
import { ACTION_LINE, actionsTable, type Levels, levelOfPackage } from './actions-table.js';
import { conditionKeysTable, KEYS_LINE } from './condition-keys-table.js';
import { type IamData, readIamData } from './iam-data.js';
import { latestDocuments, managedPoliciesTable, POLICY_LINE, readManagedPolicies } from './managed-policies-table.js';
import { iamData, managedPolicies, type Package, sourceOf, unpack } from './packages.js';
import { PASSROLE_LINE, passRoleActionsTable, readPassRoleActions } from './passrole-actions-table.js';
import { PRINCIPAL_LINE, seenPrincipals, servicePrincipalsTable } from './service-principals-table.js';
import { packedModule, plainModule } from './table-module.js';

const PASSROLE = 'src/data/passrole-actions.csv, which names the source of every action';
const CONSUMERS = 'src/data/role-consumers.csv, which names the source of every row';

/**
 * The modules of tables, and the licences under which their data is passed on, by path from the project's root. `npm run data` writes them.
 * @param folder where packages may be unpacked
 */
export function tables(folder: string): Map<string, string> {
  const roots = { iamData: unpack(iamData, folder), managedPolicies: unpack(managedPolicies, folder) };
  const data = readIamData(roots.iamData);
  const policies = readManagedPolicies(roots.managedPolicies);
  const principals = servicePrincipalsTable(seenPrincipals(Object.values(roleConsumers), policies));
  const passRole = passRoleActionsTable(readPassRoleActions(readFileSync('src/data/passrole-actions.csv', 'utf8')));
  const licences = [licenceOf(iamData, roots.iamData), licenceOf(managedPolicies, roots.managedPolicies)];
  return new Map([
    ['scripts/data/licenses.txt', licences.join('\n')],
    ['src/data/tables/actions.ts', plainModule(actionsTable(levelsOf(data)), [sourceOf(iamData)], ACTION_LINE)],
    [
      'src/data/tables/action-resources.ts',
      packedModule(actionResourcesTable(resourcesOfServices(data)), [sourceOf(iamData)], RESOURCES_LINE),
    ],
    [
      'src/data/tables/condition-keys.ts',
      plainModule(conditionKeysTable(typesOf(data)), [sourceOf(iamData)], KEYS_LINE),
    ],
    [
      'src/data/tables/managed-policies.ts',
      packedModule(managedPoliciesTable(latestDocuments(policies)), [sourceOf(managedPolicies)], POLICY_LINE),
    ],
    ['src/data/tables/passrole-actions.ts', plainModule(passRole, [PASSROLE], PASSROLE_LINE)],
    [
      'src/data/tables/service-principals.ts',
      plainModule(principals, [sourceOf(managedPolicies), CONSUMERS], PRINCIPAL_LINE),
    ],
  ]);
}

/** As in dist/licenses.txt: name, licence, text. @throws where the package has none */
function licenceOf({ name, license }: Package, root: string): string {
  const file = readdirSync(root).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence`);
  return `${name}\n${license}\n${readFileSync(join(root, file), 'utf8').trimEnd()}\n`;
}

function levelsOf({ actions }: IamData): Map<string, Levels> {
  const services = new Map<string, Levels>();
  for (const [service, rows] of actions) {
    const levels = new Map<string, string[]>();
    for (const { name, accessLevel } of rows.values()) {
      const level = levelOfPackage(accessLevel);
      levels.set(level, [...(levels.get(level) ?? []), name]);
    }
    services.set(service, levels);
  }
  return services;
}

function typesOf({ conditionKeys }: IamData): Map<string, Set<string>> {
  const types = new Map<string, Set<string>>();
  for (const rows of conditionKeys.values()) {
    for (const { key, type } of rows.values()) types.set(key, (types.get(key) ?? new Set()).add(type));
  }
  return types;
}
