import { lookup } from '../data/lookup.js';
import { meant, suggest } from '../input/suggest.js';
import { factTypes, placeholders } from './facts.js';
import type { Argument, Clause, Param, Rule } from './rule.js';

/** What the schema cannot say of a rule. `route` is where in the file, from the top. */
export interface RuleFault {
  route: readonly (string | number)[];
  message: string;
}

/** @param name the file's name without its ending, which has to be the id */
export function checkRule(rule: Rule, name: string): RuleFault[] {
  const faults: RuleFault[] = [];
  if (rule.id !== name)
    faults.push({
      route: ['id'],
      message: `the id is \`${rule.id}\`, but the file is called \`${name}\`; they must be the same`,
    });
  if (rule.require === undefined && rule.forbid === undefined) {
    faults.push({ route: ['each'], message: 'the rule asks nothing; it needs `require` or `forbid`' });
  }
  for (const part of ['where', 'require', 'forbid'] as const) {
    const clause = rule[part];
    if (clause !== undefined) faults.push(...checkNames(clause, rule, [part]));
  }
  for (const [, placeholder = ''] of rule.message.matchAll(/\{(\w+)\}/g)) {
    const known = placeholders[rule.each];
    if (known.includes(placeholder)) continue;
    const near = suggest(placeholder, known);
    const message = `\`{${placeholder}}\` is none of ${known.map((one) => `\`{${one}}\``).join(', ')}`;
    faults.push({
      route: ['message'],
      message: near === undefined ? message : `${message}; did you mean \`{${near}}\`?`,
    });
  }
  for (const [param, declared] of Object.entries(rule.params)) {
    const wrong = checkValue(declared, declared.default);
    if (wrong !== undefined) faults.push({ route: ['params', param, 'default'], message: wrong });
  }
  return faults;
}

/** What is wrong with a parameter's value; undefined if nothing is. */
export function checkValue(param: Param, value: unknown): string | undefined {
  const is = (ok: boolean, what: string) => (ok ? undefined : `must be ${what}`);
  switch (param.type) {
    case 'integer':
      return is(Number.isSafeInteger(value), 'a whole number');
    case 'boolean':
      return is(typeof value === 'boolean', 'true or false');
    case 'string':
      return is(typeof value === 'string', 'a text');
    case 'patterns':
      return is(Array.isArray(value) && value.every((one) => typeof one === 'string'), 'a list of texts');
    case 'enum': {
      const values = param.values ?? [];
      const hint = typeof value === 'string' ? meant(value, values) : '';
      return is(values.includes(String(value)), `one of ${values.map((one) => `\`${one}\``).join(', ')}${hint}`);
    }
  }
}

/** What the operators take that do not take every parameter. */
const wanted: Readonly<Record<string, readonly Param['type'][]>> = {
  min_prefix: ['integer'],
  name: ['enum'],
  reach: ['string', 'patterns', 'enum'],
  cover: ['string', 'patterns', 'enum'],
  within: ['string', 'patterns', 'enum'],
  includes: ['string', 'patterns', 'enum'],
  admits: ['string', 'patterns', 'enum'],
};

/** Parameters and facts that a clause names. */
function checkNames(value: Clause | readonly Clause[] | Argument, rule: Rule, route: RuleFault['route']): RuleFault[] {
  if (typeof value !== 'object') return [];
  if (names(value, 'param')) {
    const param = Object.hasOwn(rule.params, value.param) ? rule.params[value.param] : undefined;
    if (param === undefined) {
      const message = `the rule has no parameter \`${value.param}\`${meant(value.param, Object.keys(rule.params))}`;
      return [{ route: [...route, 'param'], message }];
    }
    const types = lookup(wanted, String(route.at(-1)));
    if (types === undefined || types.includes(param.type)) return [];
    const message = `\`${value.param}\` is of type ${param.type}; here it must be ${types.join(' or ')}`;
    return [{ route: [...route, 'param'], message }];
  }
  if (names(value, 'fact')) {
    const facts = Object.entries(factTypes[rule.each]).flatMap(([fact, type]) =>
      type === 'list' || type === 'scalar' ? [fact] : [],
    );
    if (facts.includes(value.fact)) return [];
    const message = `there is no fact \`${value.fact}\` with values of its own${meant(value.fact, facts)}`;
    return [{ route: [...route, 'fact'], message }];
  }
  if (Array.isArray(value)) return value.flatMap((one: Clause, index) => checkNames(one, rule, [...route, index]));
  return Object.entries(value).flatMap(([key, part]) => checkNames(part, rule, [...route, key]));
}

function names<Key extends string>(value: object, key: Key): value is Record<Key, string> {
  return typeof Object.getOwnPropertyDescriptor(value, key)?.value === 'string';
}
