import { basename } from 'node:path';
import { checkRule } from '../engine/check-rule.js';
import type { Examples, Rule } from '../engine/rule.js';
import { ruleSchema } from '../engine/schema.js';
import type { ConfigProblem } from './problem.js';
import { parseStrict } from './strict-yaml.js';
import { showFile, type TextSource, workTree, yamlFiles } from './text-source.js';

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
 * @returns the rules, and what is wrong with the others (exit 2)
 */
export async function loadRules(
  path: string,
  cwd: string,
  source: TextSource = workTree,
): Promise<{ rules: RuleFile[]; problems: ConfigProblem[] }> {
  const rules: RuleFile[] = [];
  const found = await ruleFiles(path, source);
  const problems: ConfigProblem[] = found.problems.map((problem) => ({
    message: problem.message,
    file: showFile(source, problem.path, cwd),
  }));
  for (const file of found.files) {
    const shown = showFile(source, file, cwd);
    const read = await source.read(file);
    if ('problem' in read) {
      const { message, line } = read.problem;
      problems.push({ message, file: shown, ...(line === undefined ? {} : { line }) });
      continue;
    }
    const parsed = parseRule(read.text, shown, idOf(file));
    if ('problems' in parsed) problems.push(...parsed.problems);
    else rules.push(parsed);
  }
  return { rules, problems };
}

/** @param id what the rule has to be called */
function parseRule(text: string, file: string, id: string): RuleFile | { problems: ConfigProblem[] } {
  const parsed = parseStrict(text, file, ruleSchema);
  if ('errors' in parsed) return { problems: [...parsed.errors] };
  // The schema is made of the same tables as the type.
  const { examples, ...rule } = parsed.value as unknown as Rule & { examples: Examples };
  const faults = checkRule(rule, id);
  if (faults.length === 0) return { rule, examples, file };
  return {
    problems: faults.map(({ route, message }) => {
      const { line, column } = parsed.positionOf(route);
      return { message, file, line, column };
    }),
  };
}

function idOf(path: string): string {
  return basename(path).replace(/\.ya?ml$/, '');
}

async function ruleFiles(path: string, source: TextSource): ReturnType<typeof yamlFiles> {
  const wrong = (message: string) => ({ files: [], problems: [{ path, message }] });
  const found = await source.look(path);
  if (found.kind === 'file') return { files: [path], problems: [] };
  if (found.kind === 'neither') return wrong(found.why);
  if (found.kind === 'missing') {
    const near = await source.near(path);
    return wrong(`no file or folder has this path${near === undefined ? '' : `; did you mean \`${basename(near)}\`?`}`);
  }
  const inside = await yamlFiles(source, path);
  return inside.files.length + inside.problems.length > 0
    ? inside
    : wrong('no rule files here; a rule is one `.yaml` file');
}
