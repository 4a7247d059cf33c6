import { attachments, memberships, ownBoundaries } from './attachments.js';
import { iamTypes } from './iam-types.js';
import { permissionSets } from './permission-sets.js';
import { policyAttributes } from './policy-attributes.js';
import { roleConsumers } from './role-consumers.js';

const tables = [iamTypes, policyAttributes, attachments, memberships, ownBoundaries, permissionSets, roleConsumers];
const types: ReadonlySet<string> = new Set(tables.flatMap((table) => Object.keys(table)));

/** Whether anything is judged of resources of a type, or told by them: the ARNs of IAM's own say what account this is. */
export function isJudgedType(type: string): boolean {
  return types.has(type) || /^aws(cc)?_iam_/.test(type);
}
