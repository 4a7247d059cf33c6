import { readFileSync } from 'node:fs';
import { comparisonJsonSchema } from '../src/compare/json-schema.js';
import { configJsonSchema } from '../src/config/schema.js';
import { ruleJsonSchema } from '../src/engine/schema.js';
import { reportJsonSchema } from '../src/report/json-schema.js';
import { compileRoleConsumers } from './compile-role-consumers.js';
import { compileRules } from './compile-rules.js';

/** Every file that is made from another, by its path from the project's root. `npm run generate` writes them, a test compares. */
export async function generated(): Promise<Map<string, string>> {
  return new Map([
    ['src/data/role-consumers.ts', compileRoleConsumers(readFileSync('src/data/role-consumers.csv', 'utf8'))],
    ['src/data/shipped-rules.ts', await compileRules('rules')],
    ['docs/report.schema.json', reportJsonSchema()],
    ['docs/comparison.schema.json', json(comparisonJsonSchema())],
    ['docs/config.schema.json', json(configJsonSchema())],
    ['docs/rule.schema.json', json(ruleJsonSchema())],
  ]);
}

function json(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
