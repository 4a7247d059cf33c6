import { admits } from '../principal/trust.js';
import type { Statement } from '../statement.js';
import { about, all } from './access.js';
import { type Found, findRequest } from './find-request.js';
import { accessOf, type Policies, type Policy } from './policies.js';
import type { Request } from './request.js';
import type { Universe } from './universe.js';

/** A user or role with all that it may do. */
export interface Actor {
  /** Its ARN. */
  arn: string;
  /** Identity policies, boundary, SCPs. */
  policies: Policies;
  /** ARNs of customer managed policies that it holds, and of groups that it is in. */
  managed?: readonly string[];
  groups?: readonly string[];
  /** A role's trust policy; a user has none. */
  trust?: Policy;
}

/** A way in which a role that was passed to a service works for who passed it: all of the actions are needed. */
export interface PassWay {
  /** The service that the role has to trust. */
  service: string;
  /** What `iam:PassedToService` says then, where it is another. */
  passedTo?: string;
  actions: readonly string[];
}

/** That one actor can act as another. `is: 'unknown'`: that cannot be told. */
export interface Edge {
  from: string;
  to: string;
  /**
   * - `assume`: it assumes the role.
   * - `pass`: it passes the role to a service that works for it.
   * - `change`: it changes policies or credentials, its own (`to` is itself: it can give itself anything) or another's.
   */
  how: 'assume' | 'pass' | 'change';
  is: true | 'unknown';
  /** All that is needed, as requests that are allowed; where it cannot be told, those that are. */
  requests: readonly Request[];
  /** `iam:PutUserPolicy on itself`; where it cannot be told, why. */
  why: string;
}

interface Change {
  action: string;
  /** Which of the actor's ARNs it is about. */
  on: 'user' | 'role' | 'managed' | 'group';
  /** It gives whoever calls it the place of another; else only on oneself does it give anything. */
  takesOver: boolean;
}

/**
 * What changes a principal's own permissions, or hands over another's.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
 */
const changes: readonly Change[] = [
  { action: 'iam:PutUserPolicy', on: 'user', takesOver: false },
  { action: 'iam:AttachUserPolicy', on: 'user', takesOver: false },
  { action: 'iam:PutRolePolicy', on: 'role', takesOver: false },
  { action: 'iam:AttachRolePolicy', on: 'role', takesOver: false },
  { action: 'iam:PutGroupPolicy', on: 'group', takesOver: false },
  { action: 'iam:AttachGroupPolicy', on: 'group', takesOver: false },
  { action: 'iam:CreatePolicyVersion', on: 'managed', takesOver: false },
  { action: 'iam:SetDefaultPolicyVersion', on: 'managed', takesOver: false },
  { action: 'iam:CreateAccessKey', on: 'user', takesOver: true },
  { action: 'iam:CreateLoginProfile', on: 'user', takesOver: true },
  { action: 'iam:UpdateLoginProfile', on: 'user', takesOver: true },
  { action: 'iam:UpdateAssumeRolePolicy', on: 'role', takesOver: true },
];

/**
 * Who can become what: for each actor the others that it can act as, and whether it can give itself anything, each with the requests
 * that show it. What is not listed is proved not to be so, for what is looked at here.
 * @param ways how services work for who passes them a role
 */
export function edgesBetween(actors: readonly Actor[], ways: readonly PassWay[], universe: Universe): Edge[] {
  return actors.flatMap((actor) => [
    ...actors.flatMap((other) =>
      other === actor ? [] : [...toAssume(actor, other, universe), ...toPass(actor, other, ways, universe)],
    ),
    ...actors.flatMap((other) => toChange(actor, other, universe)),
  ]);
}

/** All that an actor can become in one or more certain steps, itself left out unless it can give itself anything. */
export function reachableFrom(arn: string, edges: readonly Edge[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const left = [arn];
  for (let from = left.pop(); from !== undefined; from = left.pop()) {
    for (const edge of edges) {
      if (edge.from !== from || edge.is !== true || reached.has(edge.to)) continue;
      reached.add(edge.to);
      left.push(edge.to);
    }
  }
  return reached;
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
function toAssume(actor: Actor, role: Actor, universe: Universe): Edge[] {
  if (role.trust === undefined) return [];
  const policies = { ...actor.policies, resource: role.trust };
  const found = ask(
    actor,
    policies,
    'sts:AssumeRole',
    role.arn,
    universe,
    accountOf(actor.arn) === accountOf(role.arn),
  );
  return edge(actor, role, 'assume', [found], 'sts:AssumeRole');
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html: only roles of the own account can be passed. */
function toPass(actor: Actor, role: Actor, ways: readonly PassWay[], universe: Universe): Edge[] {
  const { trust } = role;
  if (trust === undefined || accountOf(actor.arn) !== accountOf(role.arn)) return [];
  const passed = memo((service: string) => {
    const given = new Map([...(universe.given ?? []), ['iam:passedtoservice', [service]] as const]);
    return ask(actor, actor.policies, 'iam:PassRole', role.arn, { ...universe, given });
  });
  const trusts = memo((service: string) => admits(trust.statements, service, { ...universe, open: trust.open }).is);
  const edges: Edge[] = [];
  for (const { service, passedTo = service, actions } of ways) {
    const [trusted, pass] = [trusts(service), passed(passedTo)];
    if (trusted === false || pass.is === false) continue;
    const allowed = actions.map((action) => ask(actor, actor.policies, action, undefined, universe));
    const doubt: Found[] =
      trusted === 'unknown' ? [{ is: 'unknown', why: `whether the role trusts ${service} is not known` }] : [];
    const [found] = edge(
      actor,
      role,
      'pass',
      [pass, ...allowed, ...doubt],
      `iam:PassRole to ${service} with ${actions.join(', ')}`,
    );
    if (found?.is === true) return [found];
    if (found !== undefined) edges.push(found);
  }
  return edges.slice(0, 1);
}

function toChange(actor: Actor, other: Actor, universe: Universe): Edge[] {
  const own = other === actor;
  const edges: Edge[] = [];
  for (const { action, on, takesOver } of changes) {
    if (own === takesOver) continue;
    for (const arn of targetsOf(other, on)) {
      const found = ask(actor, actor.policies, action, arn, universe);
      edges.push(...edge(actor, other, 'change', [found], `${action} on ${own && arn === other.arn ? 'itself' : arn}`));
    }
  }
  const [certain] = edges.filter(({ is }) => is === true);
  return certain === undefined ? edges.slice(0, 1) : [certain];
}

function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

function targetsOf({ arn, managed = [], groups = [], trust }: Actor, on: Change['on']): readonly string[] {
  if (on === 'managed') return managed;
  if (on === 'group') return groups;
  return (on === 'role') === (trust !== undefined) ? [arn] : [];
}

/** Whether an actor may do one thing, on one resource or on any. */
function ask(
  actor: Actor,
  policies: Policies,
  action: string,
  resource: string | undefined,
  universe: Universe,
  sameAccount = true,
): Found {
  const only: Statement = {
    effect: 'Allow',
    actions: { not: false, items: [{ pieces: [action] }] },
    resources: { not: false, items: [{ pieces: [resource ?? '*'] }] },
    conditions: [],
  };
  return findRequest(all([about(only), accessOf(policies, sameAccount)]), { ...universe, principal: actor.arn });
}

function edge(from: Actor, to: Actor, how: Edge['how'], found: readonly Found[], why: string): Edge[] {
  if (found.some(({ is }) => is === false)) return [];
  const requests = found.flatMap((one) => (one.is === true ? [one.request] : []));
  const doubt = found.find((one) => one.is === 'unknown');
  const is = doubt === undefined ? true : 'unknown';
  const reason = doubt?.is === 'unknown' ? `${why}: ${doubt.why}` : why;
  return [{ from: from.arn, to: to.arn, how, is, requests, why: reason }];
}

function accountOf(arn: string): string | undefined {
  return arn.split(':')[4];
}
