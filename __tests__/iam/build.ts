import { type Context, context } from '../../src/iam/condition/context.js';
import type { Condition, Gap, Pieces, PrincipalElement, PrincipalKind, Statement } from '../../src/iam/statement.js';

export const unknownGap: Gap = { stands: 'unknown', name: 'var.unknown' };
export const account: Gap = { stands: 'fixed', name: 'account' };
export const variable = (name: string): Gap => ({ stands: 'variable', name });

type Written = string | Pieces;

const element = (written: Written) => ({ pieces: typeof written === 'string' ? [written] : written });

/** `Condition: { operator: { key: values } }` */
export function condition(operator: string, key: string, ...values: Written[]): Condition {
  return { operator, key, values: values.map(element) };
}

export function request(entries: Record<string, string | string[]>): Context {
  return context(Object.entries(entries).map(([key, values]) => [key, [values].flat()]));
}

type Who = '*' | Partial<Record<Exclude<PrincipalKind, 'any'>, Written | readonly Written[]>>;

function principalItems(who: Who): PrincipalElement[] {
  if (who === '*') return [{ kind: 'any', pieces: ['*'] }];
  const kinds: Exclude<PrincipalKind, 'any'>[] = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
  return kinds.flatMap((kind) => {
    const written = who[kind];
    if (written === undefined) return [];
    // a list of pieces holds a gap; a list of principals holds texts or lists
    const isPieces =
      typeof written !== 'string' && written.some((part) => typeof part === 'object' && 'stands' in part);
    const all = typeof written === 'string' ? [written] : isPieces ? [written as Pieces] : (written as Written[]);
    return all.map((one) => ({ kind, ...element(one) }));
  });
}

interface Parts {
  effect?: Statement['effect'];
  action?: string | string[];
  notAction?: string | string[];
  resource?: Written | Written[];
  notResource?: string | string[];
  principal?: Who;
  notPrincipal?: Who;
  conditions?: Condition[];
  openActions?: true;
  openPrincipals?: true;
  openConditions?: true;
}

/** A statement; `resource` is one text or a list of texts or pieces. Allow, unless told. */
export function statement(parts: Parts): Statement {
  const actions = [parts.notAction ?? parts.action ?? []].flat().map(element);
  const resources = parts.resource ?? parts.notResource;
  const who = parts.principal ?? parts.notPrincipal;
  return {
    effect: parts.effect ?? 'Allow',
    actions: { not: parts.notAction !== undefined, items: actions, ...(parts.openActions && { open: 'more' }) },
    ...(resources !== undefined && {
      resources: {
        not: parts.notResource !== undefined,
        items: (typeof resources === 'string' ? [resources] : (resources as Written[])).map(element),
      },
    }),
    ...(who !== undefined && {
      principals: {
        not: parts.notPrincipal !== undefined,
        items: principalItems(who),
        ...(parts.openPrincipals && { open: 'more' }),
      },
    }),
    conditions: parts.conditions ?? [],
    ...(parts.openConditions && { openConditions: 'more' }),
  };
}
