import { showRoute } from '../input/place.js';
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
  const parts = withoutIndexes(JSON.stringify([rule, framework, address, ...offending]));
  // Not imported: it would be loaded where there is nothing to find, too.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(parts).digest('hex').slice(0, 32);
}

/** `count` indexes shift when one is taken out before. */
function withoutIndexes(text: string): string {
  return text.replaceAll(/\[\d+\]/g, '');
}

function statement(policy: Policy, { effect, actions, resources, principals, conditions }: Statement): unknown[] {
  const limits = conditions.map((condition) => [condition.operator, condition.key, texts({ items: condition.values })]);
  const asked = principals?.items.map(({ kind, value }) => `${kind} ${show(value)}`).sort();
  return [policy.as, effect, list(actions), resources && list(resources), asked, principals?.not, limits.sort()];
}

function list(patterns: Patterns): unknown[] {
  return [patterns.not, texts(patterns), patterns.open?.expression];
}

function texts({ items }: Pick<Patterns, 'items'>): string[] {
  return items.map(({ value }) => show(value)).sort();
}

/** With the attribute, since one resource may hand the same role over twice. */
function roleUse({ role, services, value, place }: RoleUse): unknown[] {
  const handed = role.is === 'inside' ? role.identity.resource.address : show(value);
  return [handed, services, showRoute(place.route)];
}
