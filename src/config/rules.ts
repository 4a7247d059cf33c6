import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkRule } from '../engine/check-rule.js';
import type { Examples, Rule } from '../engine/rule.js';
import { ruleSchema } from '../engine/schema.js';
import { nearPath, showPath } from '../input/paths.js';
import { readText, sayError } from '../input/read.js';
import { parseStrict } from './strict-yaml.js';

/** What is wrong with a rule file (exit 2). Line and column are 1-based. */
export interface RuleProblem {
  message: string;
  file: string;
  line?: number;
  column?: number;
}

export interface RuleFile {
  rule: Rule;
  examples: Examples;
  /** As shown. */
  file: string;
}

/**
 * Reads rules: a file, or all `.yaml` and `.yml` files of a folder and those below it. Load this module lazily, it brings the YAML parser
 * and zod.
 * @param path absolute
 * @param cwd what file names are shown relative to
 */
export function loadRules(path: string, cwd: string): { rules: RuleFile[]; problems: RuleProblem[] } {
  const rules: RuleFile[] = [];
  const problems: RuleProblem[] = [];
  const files = ruleFiles(path);
  if (typeof files === 'string') return { rules, problems: [{ message: files, file: showPath(path, cwd) }] };
  if (files.length === 0)
    problems.push({ message: 'no rule files here; a rule is one `.yaml` file', file: showPath(path, cwd) });
  for (const file of files) {
    const shown = showPath(file, cwd);
    const read = readText(file);
    if ('problem' in read) {
      problems.push({ ...read.problem, file: shown });
      continue;
    }
    const parsed = parseRule(read.text, shown);
    if ('problems' in parsed) problems.push(...parsed.problems);
    else rules.push(parsed);
  }
  return { rules, problems };
}

/** @param file as shown; its base name has to be the id of the rule */
export function parseRule(text: string, file: string): RuleFile | { problems: RuleProblem[] } {
  const parsed = parseStrict(text, file, ruleSchema);
  if ('errors' in parsed) return { problems: [...parsed.errors] };
  // The schema is made of the same tables as the type.
  const { examples, ...rule } = parsed.value as unknown as Rule & { examples: Examples };
  const faults = checkRule(rule, basename(file).replace(/\.ya?ml$/, ''));
  if (faults.length === 0) return { rule, examples, file };
  return {
    problems: faults.map(({ route, message }) => {
      const { line, column } = parsed.positionOf(route);
      return { message, file, line, column };
    }),
  };
}

/** The files, or why they cannot be told. Links count as what they lead to. */
function ruleFiles(path: string): string[] | string {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) {
      const near = nearPath(path);
      return `no file or folder has this path${near === undefined ? '' : `; did you mean \`${basename(near)}\`?`}`;
    }
    if (!stats.isDirectory()) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => /\.ya?ml$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => statSync(file).isFile())
      .sort();
  } catch (error) {
    return sayError(error);
  }
}
