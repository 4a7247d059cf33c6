import { resolve } from 'node:path';
import { loadRules } from '../config/rules.js';
import { safeText } from '../report/safe-text.js';
import { needlessClauses } from './deletion.js';
import { checkExamples } from './examples.js';

/**
 * Runs the examples of rule files and looks for clauses that no example needs.
 * @returns what to print, and the exit code: 0, or 2 when something is wrong
 */
export async function testRuleFiles(paths: readonly string[], cwd: string): Promise<{ output: string; code: number }> {
  const lines: string[] = [];
  let failed = 0;
  for (const path of paths) {
    const { rules, problems } = await loadRules(resolve(cwd, path), cwd);
    failed += problems.length;
    for (const { file, line, column, message } of problems) {
      lines.push(line === undefined ? `${file}: ${message}` : `${file}:${line}:${column ?? 1}: ${message}`);
    }
    for (const { rule, examples, file } of rules) {
      const wrong = checkExamples(rule, examples);
      const needless = needlessClauses(rule, examples).map(
        (clause) => `no example needs \`${clause}\`; add one that does, or leave it out`,
      );
      failed += wrong.length + needless.length;
      const count = examples.pass.length + examples.fail.length + examples.unknown.length;
      lines.push(...[...wrong, ...needless].map((message) => `${file}: ${message}`));
      if (wrong.length + needless.length === 0)
        lines.push(`${file}: ${count} examples as declared, every clause needed`);
    }
  }
  return { output: lines.map((line) => `${safeText(line)}\n`).join(''), code: failed === 0 ? 0 : 2 };
}
