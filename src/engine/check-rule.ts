import { suggest } from '../input/suggest.js';
import { placeholders } from './facts.js';
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
    if (clause !== undefined) faults.push(...checkParams(clause, rule.params, [part]));
  }
  for (const [, placeholder = ''] of rule.message.matchAll(/\{(\w+)\}/g)) {
    const known = placeholders[rule.each];
    if (known.includes(placeholder)) continue;
    const meant = suggest(placeholder, known);
    const message = `\`{${placeholder}}\` is none of ${known.map((one) => `\`{${one}}\``).join(', ')}`;
    faults.push({
      route: ['message'],
      message: meant === undefined ? message : `${message}; did you mean \`{${meant}}\`?`,
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
      const meant = typeof value === 'string' ? suggest(value, values) : undefined;
      const hint = meant === undefined || meant === value ? '' : `; did you mean \`${meant}\`?`;
      return is(values.includes(String(value)), `one of ${values.map((one) => `\`${one}\``).join(', ')}${hint}`);
    }
  }
}

function checkParams(
  value: Clause | readonly Clause[] | Argument,
  params: Rule['params'],
  route: RuleFault['route'],
): RuleFault[] {
  if (typeof value !== 'object') return [];
  if (isParam(value)) {
    if (Object.hasOwn(params, value.param)) return [];
    const meant = suggest(value.param, Object.keys(params));
    const message = `the rule has no parameter \`${value.param}\``;
    return [
      { route: [...route, 'param'], message: meant === undefined ? message : `${message}; did you mean \`${meant}\`?` },
    ];
  }
  if (Array.isArray(value)) return value.flatMap((one: Clause, index) => checkParams(one, params, [...route, index]));
  return Object.entries(value).flatMap(([key, part]) => checkParams(part, params, [...route, key]));
}

function isParam(value: object): value is { param: string } {
  return 'param' in value && typeof value.param === 'string';
}
