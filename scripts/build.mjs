// Sources -> dist/, which is committed and runs without npm install: npm run build. The same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';

const run = (program, ...args) =>
  execFileSync(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });

/** Writes a package of one module to where lib/ finds it before node_modules. */
const standIn = (name, files) => {
  const folder = `lib/node_modules/${name}`;
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(`${folder}/${file}`, `${text}\n`);
};

run('scripts/generate.mjs');
rmSync('lib', { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');

// One bundle for both programs, so that they share their parts.
const entries = ['action', 'cli'];
writeFileSync('lib/index.js', entries.map((name) => `export const ${name} = () => import('./${name}.js');\n`).join(''));

// @actions/core brings a whole HTTP client (undici) for a token that Passgate never asks for; it would be a third of the Action's
// start. The Action reads the API, where it has to, with @actions/github, which is loaded then.
cpSync('node_modules/@actions/core', 'lib/node_modules/@actions/core', { recursive: true, dereference: true });
standIn('@actions/http-client', {
  'package.json': '{ "type": "module", "exports": { ".": "./index.js", "./lib/auth": "./index.js" } }',
  'index.js':
    "const no = () => { throw new Error('OpenID Connect is not part of this bundle'); };\nexport { no as HttpClient, no as BearerCredentialHandler };",
});

// CommonJS starts faster than modules do. Where nothing says which of the two a folder holds, ncc writes CommonJS.
writeFileSync('lib/package.json', '{}\n');

/** A program whose parts do not load has judged nothing: exit 3. */
const start = (name) => `require('./index.js')
  .${name}()
  .catch((error) => {
    console.error(error);
    process.exitCode = 3;
  });
`;

// Whoever runs dist/ while it is built sees the old one or the new one.
const out = 'lib/dist';
run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/index.js', '-o', out, '--license', 'licenses.txt');

// `glob` comes as one file with others in it, whose licences ncc does not see.
const inGlob = [
  ...['@isaacs/nonrecursive-glob-match', 'balanced-match', 'brace-expansion', 'minimatch', 'minipass'],
  ...['path-scurry', 'path-scurry/node_modules/lru-cache'],
];
for (const folder of inGlob.map((name) => `node_modules/${name}`)) {
  const { name, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const [file] = readdirSync(folder).filter((entry) => /^licen[cs]e/i.test(entry));
  appendFileSync(`${out}/licenses.txt`, `\n${name}\n${license}\n${readFileSync(`${folder}/${file}`, 'utf8')}`);
}

// What the tables in src/data/tables were made from.
appendFileSync(`${out}/licenses.txt`, `\n${readFileSync('scripts/data/licenses.txt', 'utf8')}`);

for (const name of entries) writeFileSync(`${out}/${name}.js`, start(name));
writeFileSync(`${out}/package.json`, '{ "type": "commonjs" }\n');
rmSync('dist', { recursive: true, force: true });
renameSync(out, 'dist');
