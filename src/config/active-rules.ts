import { shippedRules } from '../data/shipped-rules.js';
import { checkValue } from '../engine/check-rule.js';
import type { Params } from '../engine/evaluate.js';
import type { ActiveRule } from '../engine/judge.js';
import type { Rule, UnknownAs } from '../engine/rule.js';
import { meant } from '../input/suggest.js';
import type { Config, ConfigProblem, Override } from './config.js';
import { type TextSource, workTree } from './text-source.js';

/**
 * The rules of this run: the shipped ones and the user's, with the configuration's overrides.
 * @param extra absolute paths of more rule files and folders
 * @param unknown what `--unknown` says, over everything else
 * @param source what rule files are read from
 * @returns the rules that are on, or what is wrong (exit 2)
 */
export async function activeRules(
  config: Config,
  extra: readonly string[],
  unknown: UnknownAs | undefined,
  cwd: string,
  source: TextSource = workTree,
): Promise<{ rules: readonly ActiveRule[] } | { problems: readonly ConfigProblem[] }> {
  const rules = new Map<string, { rule: Rule; file: string }>();
  const problems: ConfigProblem[] = [];
  const add = (rule: Rule, file: string) => {
    const twin = rules.get(rule.id);
    if (twin === undefined) rules.set(rule.id, { rule, file });
    else if (twin.file !== file)
      problems.push({
        file,
        message: `the rule \`${rule.id}\` is defined in ${twin.file}, too; give this one another id`,
      });
  };
  const sets = [...config.rules, ...extra];
  if (sets.includes('recommended')) for (const rule of shippedRules) add(rule, 'the shipped rules');
  const paths = sets.filter((set) => set !== 'recommended');
  if (paths.length > 0) {
    const { loadRules } = await import('./rules.js');
    for (const path of paths) {
      const loaded = await loadRules(path, cwd, source);
      problems.push(...loaded.problems);
      for (const { rule, file } of loaded.rules) add(rule, file);
    }
  }
  for (const id of config.overrides.keys()) {
    if (!rules.has(id))
      problems.push(at(config, ['overrides', id], `there is no rule \`${id}\`${meant(id, rules.keys())}`));
  }
  const active: ActiveRule[] = [];
  for (const { rule } of rules.values()) {
    const override = config.overrides.get(rule.id) ?? {};
    problems.push(...checkParams(rule, override, config));
    if (override.off !== undefined) continue;
    active.push({
      rule,
      severity: override.severity ?? rule.severity,
      params: paramsOf(rule, override),
      unknown: unknown ?? override.unknown ?? rule.unknown,
    });
  }
  return problems.length > 0 ? { problems } : { rules: active };
}

/** The parameters of a rule where nobody overrides them. */
export function paramsOf(rule: Rule, override: Override = {}): Params {
  const defaults = Object.fromEntries(Object.entries(rule.params).map(([name, param]) => [name, param.default]));
  return { ...defaults, ...(override.params as Params | undefined) };
}

function checkParams(rule: Rule, override: Override, config: Config): ConfigProblem[] {
  return Object.entries(override.params ?? {}).flatMap(([name, value]) => {
    const route = ['overrides', rule.id, 'params', name];
    const param = Object.hasOwn(rule.params, name) ? rule.params[name] : undefined;
    if (param === undefined) {
      return [
        at(
          config,
          route,
          `the rule \`${rule.id}\` has no parameter \`${name}\`${meant(name, Object.keys(rule.params))}`,
        ),
      ];
    }
    const wrong = checkValue(param, value);
    return wrong === undefined ? [] : [at(config, route, `\`${name}\` ${wrong}`)];
  });
}

function at(config: Config, route: readonly string[], message: string): ConfigProblem {
  const { line, column } = config.positionOf(route, 'key');
  return { message, file: config.file ?? '.passgate.yml', line, column };
}
