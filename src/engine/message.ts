import type { Cause } from '../input/value.js';
import { showCause } from '../model/show.js';
import type { Rule } from './rule.js';
import type { Subject } from './subject.js';
import type { Truth } from './truth.js';

/** The rule's message with its placeholders filled in, or for what is undecided: why. */
export function messageOf(rule: Rule, subject: Subject, truth: Truth): string {
  if (truth.is === 'unknown') return undecided(subject, truth);
  const values = placeholdersOf(subject, truth);
  return rule.message.replaceAll(/\{(\w+)\}/g, (written, name: string) => values[name] ?? written);
}

function placeholdersOf(subject: Subject, { at, why }: Truth): Readonly<Record<string, string>> {
  const found = some([...new Set(at.map(({ shown }) => `\`${shown}\``))]);
  if (subject.each !== 'role-use') return { found, resource: subject.policy.on.address };
  const { consumer, role, services } = subject.use;
  return {
    consumer: consumer.address,
    role:
      role.is === 'inside' ? role.identity.resource.address : role.is === 'outside' ? `\`${role.shown}\`` : 'a role',
    services: services.join(' or '),
    why: why ?? 'it is not trusted',
  };
}

function undecided(subject: Subject, { causes }: Truth): string {
  const because = some([...new Set(causes.map(showCause))], 2);
  if (subject.each !== 'role-use') return `undecided: ${because}`;
  const { consumer, services } = subject.use;
  return `undecided whether the role that ${consumer.address} hands over trusts ${services.join(' or ')}: ${because}`;
}

function some(texts: readonly string[], limit = 3): string {
  const shown = texts.slice(0, limit).join(', ');
  return texts.length > limit ? `${shown} and ${texts.length - limit} more` : shown;
}

/** The same cause once. */
export function distinct(causes: readonly Cause[]): Cause[] {
  const seen = new Map(causes.map((cause) => [`${cause.kind} ${cause.expression}`, cause]));
  return [...seen.values()];
}
