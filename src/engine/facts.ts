import type { SubjectName } from './rule.js';

/** What a fact is, and with it the operators that fit it (`operators.ts`). */
export type FactType = 'scalar' | 'list' | 'actions' | 'arns' | 'trust';

/** The facts of each subject. Rules may name no others. */
export const factTypes: Readonly<Record<SubjectName, Readonly<Record<string, FactType>>>> = {
  statement: { effect: 'scalar', sid: 'scalar', actions: 'actions', resources: 'arns' },
  grant: { actions: 'actions', resources: 'arns' },
  'role-use': { consumer_type: 'scalar', services: 'list', trust: 'trust' },
};

/** What `message` may hold in braces. */
export const placeholders: Readonly<Record<SubjectName, readonly string[]>> = {
  statement: ['found', 'resource'],
  grant: ['found', 'resource'],
  'role-use': ['consumer', 'role', 'services', 'why'],
};
