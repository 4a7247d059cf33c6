import { showRoute } from '../input/place.js';
import type { Patterns, Policy, Statement } from '../model/policy.js';
import type { RoleUse } from '../model/role-use.js';
import { show } from '../model/show.js';
import type { Subject } from './subject.js';

type Mask = (text: string) => string;

/**
 * What other systems know a finding by: the rule, the kind of document, the resource without `count` indexes, and what offends. It
 * stays when lines move and changes when the grant does. 32 hexadecimal digits.
 *
 * Secrets are masked first: it is published, and who knows all else could try guesses.
 * @param mask takes secrets out of a text
 */
export function fingerprint(rule: string, framework: string, address: string, subject: Subject, mask: Mask): string {
  const offending =
    subject.each === 'role-use' ? roleUse(subject.use, mask) : statement(subject.policy, subject.statement, mask);
  const parts = withoutIndexes(JSON.stringify([rule, framework, mask(address), ...offending]));
  // Not imported: it would be loaded where there is nothing to find, too.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(parts).digest('hex').slice(0, 32);
}

/** `count` indexes shift when one is taken out before. */
function withoutIndexes(text: string): string {
  return text.replaceAll(/\[\d+\]/g, '');
}

function statement(
  policy: Policy,
  { effect, actions, resources, principals, conditions }: Statement,
  mask: Mask,
): unknown[] {
  const limits = conditions.map(({ operator, key, values }) => {
    // Keys have no mark of their own.
    const isSecret = values.some(({ value }) => value.sensitive);
    return [mask(operator), isSecret ? '(sensitive)' : mask(key), texts({ items: values }, mask)];
  });
  const asked = principals?.items.map(({ kind, value }) => `${mask(kind)} ${mask(show(value))}`).sort();
  const granted = [list(actions, mask), resources && list(resources, mask)];
  return [policy.as, effect, ...granted, asked, principals?.not, limits.sort()];
}

function list(patterns: Patterns, mask: Mask): unknown[] {
  const { not, open } = patterns;
  return [not, texts(patterns, mask), open && mask(open.expression)];
}

/** Masked before they are sorted: the order would tell something. */
function texts({ items }: Pick<Patterns, 'items'>, mask: Mask): string[] {
  return items.map(({ value }) => mask(show(value))).sort();
}

/** With the attribute, since one resource may hand the same role over twice. */
function roleUse({ role, services, value, place }: RoleUse, mask: Mask): unknown[] {
  const handed = role.is === 'inside' ? role.identity.resource.address : show(value);
  return [mask(handed), services, mask(showRoute(place.route))];
}
