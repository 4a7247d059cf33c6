import { paramsOf } from '../../src/config/active-rules.js';
import { shippedRules } from '../../src/data/shipped-rules.js';
import type { Finding } from '../../src/engine/finding.js';
import { type ActiveRule, judge } from '../../src/engine/judge.js';
import type { Clause, Rule, SubjectName } from '../../src/engine/rule.js';
import type { Document, Resource } from '../../src/input/resource.js';
import { world } from '../model/build.js';

/** A rule with nothing in it but what it asks. */
export function rule(
  each: SubjectName,
  asks: Pick<Rule, 'where' | 'require' | 'forbid'>,
  rest: Partial<Rule> = {},
): Rule {
  return {
    id: 'sample',
    title: 'A sample',
    severity: 'high',
    tags: [],
    rationale: 'why',
    remediation: 'what to do',
    references: [],
    params: {},
    unknown: 'warn',
    each,
    message: 'not so',
    ...asks,
    ...rest,
  };
}

export function active(one: Rule, rest: Partial<ActiveRule> = {}): ActiveRule {
  return { rule: one, severity: one.severity, params: paramsOf(one), unknown: one.unknown, ...rest };
}

export function shipped(id: string): ActiveRule {
  const found = shippedRules.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return active(found);
}

export const passRole = shipped('passrole-named-roles');
export const trustMatches = shipped('role-trust-matches-consumer');

export function findings(by: ActiveRule, resources: readonly Resource[], rest: Partial<Document> = {}): Finding[] {
  return judge([by], world(resources, rest)).judged.map(({ finding }) => finding);
}

/** The verdicts that are not zero: `1 fail, 2 unknown`; `nothing` where the rule applies to nothing. */
export function verdicts(by: ActiveRule, resources: readonly Resource[]): string {
  const counted = Object.entries(judge([by], world(resources)).verdicts).filter(([, count]) => count > 0);
  return counted.map(([verdict, count]) => `${count} ${verdict}`).join(', ') || 'nothing';
}

/** What a statement rule says of one statement. */
export function asks(where: Clause | undefined, require: Clause): ActiveRule {
  return active(rule('statement', { ...(where && { where }), require }));
}
