import type { Policy, Statement } from '../model/policy.js';
import type { RoleUse } from '../model/role-use.js';
import type { World } from '../model/world.js';
import type { SubjectName } from './rule.js';
import { type Fact, ownAccountOf, type Subject } from './subject.js';

/** All subjects of one kind in a world. What may be one is one, with facts that are not known. */
export function* subjectsOf(world: World, each: SubjectName): Generator<Subject> {
  if (each === 'role-use') {
    for (const use of world.roleUses) yield { each, use, facts: roleUseFacts(use, world) };
    return;
  }
  for (const policy of world.policies) {
    if (each === 'grant' && (policy.as === 'trust' || !world.holders.grants(policy))) continue;
    for (const statement of policy.statements) {
      if (each === 'statement') yield { each, policy, statement, facts: statementFacts(policy, statement) };
      else if (statement.effect !== 'Deny') {
        const holders = () => world.holders.of(policy);
        yield { each, policy, statement, holders, scps: world.scps, facts: grantFacts(policy, statement) };
      }
    }
  }
}

function statementFacts(policy: Policy, statement: Statement): Record<string, Fact> {
  const { place, effectCause: cause, sidCause } = statement;
  const effect = statement.effect === 'unknown' ? undefined : statement.effect;
  return {
    effect: { type: 'scalar', value: effect, ...(cause !== undefined && { cause }), place },
    sid: { type: 'scalar', value: statement.sid, ...(sidCause !== undefined && { cause: sidCause }), place },
    actions: { type: 'actions', patterns: statement.actions },
    resources: { type: 'arns', patterns: statement.resources, place, own: ownAccountOf(policy.on) },
  };
}

function grantFacts(policy: Policy, statement: Statement): Record<string, Fact> {
  const { place, effectCause } = statement;
  return {
    actions: { type: 'actions', patterns: statement.actions, ...(effectCause !== undefined && { effectCause }) },
    resources: { type: 'arns', patterns: statement.resources, place, own: ownAccountOf(policy.on) },
  };
}

function roleUseFacts(use: RoleUse, world: World): Record<string, Fact> {
  const policy = use.role.is === 'inside' ? world.trust.get(use.role.identity.resource.address) : undefined;
  return {
    consumer_type: { type: 'scalar', value: use.consumer.type, place: use.consumer.place },
    services: { type: 'list', values: use.services },
    trust: { type: 'trust', use, policy, rcps: world.rcps },
  };
}
