import type { IamData } from './iam-data.js';

/** Of one service, as JSON in a line of the table. */
export interface ServiceResources {
  /** By resource type: its ARN formats, and the condition keys that say something of it. */
  types: Record<string, { arns: string[]; keys: string[] }>;
  /** By action, in lower case. */
  actions: Record<string, ActionResources>;
}

export interface ActionResources {
  types: string[];
  /** AWS requires none of the types, so that requests may be about none of them. */
  optional?: true;
  keys: string[];
}

export const RESOURCES_LINE =
  'a service and, as JSON, its resource types and what its actions are about: `s3 {"types":{},"actions":{}}`';

/** The table that src/data/action-resources.ts reads. */
export function actionResourcesTable(services: ReadonlyMap<string, ServiceResources>): string {
  return [...services].map(([service, resources]) => `${service} ${JSON.stringify(resources)}\n`).join('');
}

/** @throws where an action names a resource type that its service does not have */
export function resourcesOfServices({ actions, resourceTypes }: IamData): Map<string, ServiceResources> {
  const services = new Map<string, ServiceResources>();
  for (const [service, rows] of actions) {
    const types = resourceTypes.get(service) ?? new Map();
    const made: ServiceResources = { types: {}, actions: {} };
    for (const [name, { arn, conditionKeys = [] }] of types) {
      made.types[name] = { arns: arn.split(', '), keys: [...conditionKeys] };
    }
    for (const [name, action] of rows) {
      const about = action.resourceTypes.map((type) => type.name.toLowerCase());
      const missing = about.find((type) => !types.has(type));
      if (missing !== undefined)
        throw new Error(`${service}:${name} is about ${missing}, which the service does not have`);
      const optional = about.length > 0 && !action.resourceTypes.some(({ required }) => required);
      made.actions[name] = { types: about, ...(optional ? { optional } : {}), keys: [...action.conditionKeys] };
    }
    services.set(service, made);
  }
  return services;
}
