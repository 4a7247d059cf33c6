// Writes docs/report.schema.json from src/report/json-schema.ts: node scripts/report-schema.mjs
import { writeFile } from 'node:fs/promises';
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
const { reportJsonSchema } = await import('../src/report/json-schema.js');
await writeFile(new URL('../docs/report.schema.json', import.meta.url), reportJsonSchema());
