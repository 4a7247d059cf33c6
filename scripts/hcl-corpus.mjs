// Parses every `.tf` file below the given folders with the project's parser and with the tree-sitter grammar of HCL, and prints how
// many blocks agree and where they do not: `node scripts/hcl-corpus.mjs <folder>…`. Exit 1 where there is a difference.
import { readdirSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';

register('./typescript-hooks.mjs', import.meta.url);
const { parseHcl } = await import('../src/input/hcl/parser.js');
const { loadGrammar } = await import('../__tests__/input/hcl/grammar.js');
const { outlineOf, print } = await import('../__tests__/input/hcl/outline.js');

const folders = process.argv.slice(2);
if (folders.length === 0) {
  process.stderr.write('usage: node scripts/hcl-corpus.mjs <folder>…\n');
  process.exit(2);
}

/** The blocks at any depth, by where they start. */
function blocksIn(outline, found = new Map()) {
  for (const child of outline.children) {
    if (child.what !== 'block') continue;
    found.set(child.start, child);
    blocksIn(child, found);
  }
  return found;
}

/** The first line in which two outlines differ. */
function difference(ours, theirs) {
  const [left, right] = [ours, theirs].map((outline) => (outline ? print(outline).split('\n') : []));
  const at = left.findIndex((line, index) => line !== right[index]);
  return `${left[at]?.trim() ?? 'nothing'} | ${right[at]?.trim() ?? 'nothing'}`;
}

const grammar = await loadGrammar();
const total = { files: 0, bytes: 0, blocks: 0, agree: 0, attributes: 0, filesWithErrors: 0, differences: 0 };

function say(file, text, offset, message) {
  total.differences += 1;
  const line = text.slice(0, offset).split('\n').length;
  process.stdout.write(`${file}:${line}: ${message}\n`);
}

function compare(file) {
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  const { body, errors } = parseHcl(text);
  const { outline, errors: theirErrors } = grammar(text);
  const ours = outlineOf(body);
  total.files += 1;
  total.bytes += bytes.length;
  if (errors.length > 0 && theirErrors.length > 0) total.filesWithErrors += 1;
  else if (errors.length > 0)
    say(file, text, errors[0].span.start.offset, `only ours has an error: ${errors[0].message}`);
  else if (theirErrors.length > 0)
    say(file, text, Number.parseInt(theirErrors[0], 10), 'only the grammar has an error');
  const theirBlocks = blocksIn(outline);
  for (const [start, block] of blocksIn(ours)) {
    total.blocks += 1;
    total.attributes += block.children.filter(({ what }) => what === 'attribute').length;
    const theirs = theirBlocks.get(start);
    theirBlocks.delete(start);
    if (theirs !== undefined && print(block) === print(theirs)) total.agree += 1;
    else say(file, text, start, `a block differs: ${difference(block, theirs)}`);
  }
  for (const start of theirBlocks.keys()) say(file, text, start, 'only the grammar has this block');
  if (print({ ...ours, end: 0 }) !== print({ ...outline, end: 0 }) && blocksIn(ours).size === 0) {
    say(file, text, 0, `the file differs: ${difference(ours, outline)}`);
  }
}

for (const folder of folders) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tf'));
  for (const name of names.sort()) compare(join(folder, name));
}
for (const [name, count] of Object.entries(total)) process.stdout.write(`${name.padEnd(16)} ${count}\n`);
process.exitCode = total.differences === 0 ? 0 : 1;
