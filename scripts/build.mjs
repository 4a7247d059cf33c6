// Sources -> dist/, which is committed and runs without npm install: npm run build. The same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const run = (program, ...args) =>
  execFileSync(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });

run('scripts/generate.mjs');
rmSync('lib', { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
for (const entry of ['cli']) {
  const out = join('lib', 'bundle', entry);
  run(
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    `lib/${entry}.js`,
    '--out',
    out,
    '--license',
    'licenses.txt',
    '--minify',
  );
  for (const file of readdirSync(out))
    cpSync(join(out, file), join('dist', file === 'index.js' ? `${entry}.js` : file));
}
writeFileSync('dist/package.json', '{ "type": "module" }\n');
