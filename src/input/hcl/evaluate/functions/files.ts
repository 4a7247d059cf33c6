import type { MapValue, Value } from '../../../value.js';
import { parseHclTemplate } from '../../parser.js';
import type { Call, Definitions } from '../call.js';
import { bind, type Env } from '../env.js';
import { mayMatchBelow, pathMatches } from '../file-pattern.js';
import { Stop, string, unknown, withSensitive } from '../make.js';
import { compareTexts } from '../order.js';
import { basename, cleanPath, dirname } from '../paths.js';
import type { Scope, SourceFile } from '../scope.js';
import { fromSegments } from '../texts.js';

/** The text of a file, line by line with its places. */
function textOf(call: Call, { text, place }: SourceFile): Value {
  const segments = [];
  let line = 1;
  for (let at = 0; at < text.length; line += 1) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found + 1;
    const start = { offset: at, line, column: 1 };
    const last =
      found === -1 ? { offset: end, line, column: end - at + 1 } : { offset: end, line: line + 1, column: 1 };
    segments.push({ part: text.slice(at, end), place: place({ start, end: last }), verbatim: true });
    at = end;
  }
  call.charge(segments.length + text.length / 16);
  return call.bound(fromSegments(segments, { place: call.place }));
}

/**
 * Evaluates a text as a template that knows nothing but these names.
 * https://developer.hashicorp.com/terraform/language/functions/templatefile
 */
function render(call: Call, { text, place }: SourceFile, variables: MapValue): Value {
  const { template, errors } = parseHclTemplate(text);
  const [error] = errors;
  if (error !== undefined) return call.fail(`the template cannot be read: ${error.message}`);
  call.charge(text.length / 16);
  const outer = call.env.scope;
  const { open } = variables;
  const scope: Scope = {
    ...outer,
    text,
    place,
    resolve(path) {
      const [name] = path;
      if (open === undefined || name === undefined) return undefined;
      return { value: unknown(open, call.place, 'maybe'), taken: 1 };
    },
  };
  let env: Env = { scope, names: undefined, value: call.env.value };
  for (const { key, value } of variables.entries)
    env = bind(env, key, variables.sensitive ? withSensitive(value) : value);
  const made = env.value(template, env);
  // The template's own line is where its text is from; as a whole it stands where it is called.
  return made.kind === 'text' && made.segments !== undefined ? { ...made, place: call.place } : made;
}

function templatefile(call: Call): Value {
  const path = call.string(0);
  return render(call, call.existingFile(path), call.map(1));
}

/** The template is a text that something refers to; it stands where that was written. */
function templatestring(call: Call): Value {
  const text = call.string(0);
  const { place } = call.given(0);
  return render(call, { text, place: () => place }, call.map(1));
}

/**
 * Terraform puts the folder before the pattern and cleans what that makes, so that `**` + `/` is `**`, and follows links.
 * https://developer.hashicorp.com/terraform/language/functions/fileset
 */
function fileset(call: Call): Value {
  const [folder, pattern] = [call.string(0), cleanPath(call.string(1).replace(/^\/+/, ''))];
  // Characters of patterns count in the folder, too.
  if (/[*?[{\\]/.test(folder) || pattern === '..' || pattern.startsWith('../')) return call.unknown('unsupported');
  if (/\{[^}]*\//.test(pattern)) return call.fail('`{` without `}` in one of the names of the pattern');
  const found = call.env.scope.listFiles?.(folder);
  if (found === undefined) return call.unknown('unsupported');
  if ('kind' in found) throw new Stop(unknown(found, call.place, 'maybe'));
  call.charge(found.files.length + found.closed.length);
  const charge = (steps: number): void => call.charge(steps);
  const closed = found.closed.find((path) => mayMatchBelow(pattern, path, charge));
  if (closed !== undefined) {
    const expression = `what is in ${cleanPath(`${folder}/${closed}`)}`;
    return unknown({ kind: 'outside', expression, place: call.place }, call.place, 'maybe');
  }
  const matching = found.files.filter((path) => pathMatches(pattern, path, charge));
  const items = matching.toSorted(compareTexts).map((path) => string(path, call.place));
  return call.ofList(items, { type: 'set' });
}

/** https://developer.hashicorp.com/terraform/language/functions#filesystem-functions */
export const FILES: Definitions = {
  abspath: {
    min: 1,
    max: 1,
    run: (call) => {
      const path = call.string(0);
      return path.startsWith('/') ? call.ofString(cleanPath(path)) : call.unknown('outside');
    },
  },
  basename: { min: 1, max: 1, run: (call) => call.ofString(basename(call.string(0))) },
  dirname: { min: 1, max: 1, run: (call) => call.ofString(dirname(call.string(0))) },
  file: { min: 1, max: 1, run: (call) => textOf(call, call.existingFile(call.string(0))) },
  filebase64: {
    min: 1,
    max: 1,
    run: (call) => call.ofString(Buffer.from(call.existingFile(call.string(0)).text).toString('base64')),
  },
  fileexists: { min: 1, max: 1, run: (call) => call.ofBoolean(call.file(call.string(0)) !== 'missing') },
  fileset: { min: 2, max: 2, run: fileset },
  pathexpand: {
    min: 1,
    max: 1,
    run: (call) => {
      const path = call.string(0);
      return path.startsWith('~') ? call.unknown('outside') : call.ofString(path);
    },
  },
  templatefile: { min: 2, max: 2, run: templatefile },
  templatestring: { min: 2, max: 2, run: templatestring },
};
