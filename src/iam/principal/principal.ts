import { literal } from '../condition/variables.js';
import { type Kleene, some } from '../kleene.js';
import type { PrincipalElement, Principals, Statement } from '../statement.js';
import { namesService, type Whereabouts } from './service-principal.js';

/** `ec2.amazonaws.com`; anything else that asks has an ARN or a number. */
function isServicePrincipal(principal: string): boolean {
  return principal.includes('.') && !principal.includes(':') && !principal.includes('/');
}

/**
 * Whether a statement is about the one who asks. A bare `*` is everybody, but whether Allow to everybody lets services in AWS does
 * not say, nor whether `{"AWS": "*"}` means services at all: unknown. Other AWS, federated and canonical principals, known or not,
 * are no service. Without a Principal, and with NotPrincipal, which AWS does not accept in trust policies, it is unknown. Whom
 * else than a service a Principal names is not decided here.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export function isAbout({ principals, effect }: Statement, principal: string, world: Whereabouts): Kleene {
  if (principals === undefined || principals.not) return 'unknown';
  const service = isServicePrincipal(principal);
  const truths = principals.items.map((item): Kleene => {
    if (isEverybody(item)) return item.kind === 'any' && (effect === 'Deny' || !service) ? true : 'unknown';
    if (service) return item.kind === 'Service' && namesService(item.pieces, principal, world);
    return item.kind === 'Service' ? false : 'unknown';
  });
  return some(principals.open === undefined ? truths : [...truths, 'unknown']);
}

/** `*` and `{"AWS": "*"}`. */
export function isEverybody({ kind, pieces }: PrincipalElement): boolean {
  return kind === 'any' || (kind === 'AWS' && literal(pieces) === '*');
}

/** The principals of some statements for people: services first, at most three, the rest as a number. Undefined for none. */
export function listed(all: readonly (Principals | undefined)[]): string | undefined {
  const items = all.flatMap((principals) => (principals === undefined || principals.not ? [] : principals.items));
  const services = items.filter((item) => item.kind === 'Service');
  const names = new Set([...services, ...items.filter((item) => item.kind !== 'Service')].map(shown));
  const first = [...names].slice(0, 3).map((name) => `\`${name}\``);
  const [last = ''] = first.slice(-1);
  if (names.size > 3) return `${first.join(', ')} and ${names.size - 3} more`;
  return names.size < 2 ? first[0] : `${first.slice(0, -1).join(', ')} and ${last}`;
}

function shown({ pieces }: PrincipalElement): string {
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : '…')).join('');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
