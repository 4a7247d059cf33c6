import { createHash } from 'node:crypto';
import type { Patterns, Policy, Statement } from '../model/policy.js';
import type { RoleUse } from '../model/role-use.js';
import { show } from '../model/show.js';
import type { Subject } from './subject.js';

/**
 * What other systems know a finding by: the rule, the kind of document, the resource without `count` indexes, and what offends. It
 * stays when lines move and changes when the grant does. 32 hexadecimal digits.
 */
export function fingerprint(rule: string, framework: string, address: string, subject: Subject): string {
  const offending = subject.each === 'role-use' ? roleUse(subject.use) : statement(subject.policy, subject.statement);
  const parts = [rule, framework, address.replaceAll(/\[\d+\]/g, ''), ...offending];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

function statement(policy: Policy, { effect, actions, resources, conditions }: Statement): string[] {
  const limits = conditions.map(
    ({ operator, key, values }) => `${operator} ${key} ${values.map(({ value }) => show(value)).join(' ')}`,
  );
  return [policy.as, effect, list(actions), resources === undefined ? '' : list(resources), ...limits.sort()];
}

function list({ not, items, open }: Patterns): string {
  const texts = items.map(({ value }) => show(value)).sort();
  return `${not ? 'not ' : ''}${texts.join(' ')}${open === undefined ? '' : ` ${open.expression}`}`;
}

function roleUse({ role, services, value }: RoleUse): string[] {
  return [role.is === 'inside' ? role.identity.resource.address : show(value), services.join(' ')];
}
