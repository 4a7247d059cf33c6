// Writes the files that are made from others: npm run generate
import { writeFileSync } from 'node:fs';
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
const { generated } = await import('./generated.js');
for (const [path, text] of await generated()) writeFileSync(path, text);
