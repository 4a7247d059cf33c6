import { judgeFact, type Resolve } from './operators.js';
import type { Argument, Clause, Rule, Scalar } from './rule.js';
import type { Subject } from './subject.js';
import { all, any, negate, type Truth, truths } from './truth.js';

/** The parameters of a rule as they are set for this run. */
export type Params = Readonly<Record<string, Scalar | readonly Scalar[]>>;

/**
 * Whether a rule holds of a subject: `not where, or require and not forbid`. Undefined where the rule does not apply.
 */
export function evaluate(rule: Rule, params: Params, subject: Subject): Truth | undefined {
  const resolve = resolver(subject, params);
  const where = rule.where === undefined ? truths.yes : judge(rule.where, subject, resolve);
  if (where.is === false) return undefined;
  const required = rule.require === undefined ? truths.yes : judge(rule.require, subject, resolve);
  const forbidden = rule.forbid === undefined ? truths.yes : negate(judge(rule.forbid, subject, resolve));
  const body = all([required, forbidden]);
  if (body.is === true) return body;
  const { action } = all([where, body]);
  // What the rule is about decides first: only of a subject that is in can be said where it fails.
  const decided = where.is === 'unknown' ? where : body;
  return action === undefined ? decided : { ...decided, action };
}

function judge(clause: Clause, subject: Subject, resolve: Resolve): Truth {
  return all(
    Object.entries(clause).map(([key, asked]) => {
      if (key === 'all') return all((asked as readonly Clause[]).map((one) => judge(one, subject, resolve)));
      if (key === 'any') return any((asked as readonly Clause[]).map((one) => judge(one, subject, resolve)));
      if (key === 'not') return negate(judge(asked as Clause, subject, resolve));
      const fact = subject.facts[key];
      if (fact === undefined) throw new Error(`the schema let through the fact \`${key}\``);
      return judgeFact(fact, asked as Clause | Argument, resolve);
    }),
  );
}

function resolver(subject: Subject, params: Params): Resolve {
  const resolve: Resolve = (argument) => {
    if (argument === undefined) return [];
    if (typeof argument !== 'object') return [argument];
    if ('param' in argument) return resolve(params[argument.param]);
    if (!('fact' in argument)) return argument;
    const fact = subject.facts[argument.fact];
    return fact?.type === 'list'
      ? fact.values
      : fact?.type === 'scalar' && fact.value !== undefined
        ? [fact.value]
        : [];
  };
  return resolve;
}
