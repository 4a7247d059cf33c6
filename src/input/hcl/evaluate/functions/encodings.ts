import { isUtf8 } from 'node:buffer';
import { literal, type Text, text as textOf, type Value } from '../../../value.js';
import type { Call, Definitions } from '../call.js';
import { parseCsv } from '../csv.js';
import { factsOf } from '../facts.js';
import { encodedParts } from '../json-encode.js';
import { jsonOfText } from '../json-of-text.js';
import { failure, string } from '../make.js';
import { decodeYaml, YamlError } from '../yaml-decode.js';
import { encodeYaml } from '../yaml-encode.js';

/** The text, and what it is the JSON of. https://developer.hashicorp.com/terraform/language/functions/jsonencode */
function jsonencode(call: Call): Value {
  const json = call.value(0);
  call.chargeAll(json);
  const text: Text = { ...textOf(encodedParts(json), { place: call.place }), json };
  return call.bound(text);
}

function jsondecode(call: Call): Value {
  const text = call.text(0);
  call.charge(factsOf(text).size * 4);
  return decoded(call, untyped(jsonOfText(text)));
}

/** With tuples and objects only: JSON has no other types. */
function untyped(value: Value): Value {
  if (value.kind === 'list') {
    const { type, ...rest } = value;
    return { ...rest, items: value.items.map(untyped) };
  }
  if (value.kind !== 'map') return value;
  const { type, ...rest } = value;
  return { ...rest, entries: value.entries.map((entry) => ({ ...entry, value: untyped(entry.value) })) };
}

/** An error in what is decoded is one in the call. */
function decoded(call: Call, value: Value): Value {
  if (value.kind !== 'unknown' || value.fails !== 'yes') return value;
  return failure(call.said, value.cause.expression, call.place);
}

function yamldecode(call: Call): Value {
  const text = call.text(0);
  if (literal(text) === undefined) throw call.unknownBy(text);
  call.charge(factsOf(text).size * 16);
  try {
    return decodeYaml(text);
  } catch (error) {
    if (error instanceof YamlError) return call.fail(`the YAML cannot be read: ${error.message}`);
    throw error;
  }
}

function yamlencode(call: Call): Value {
  const value = call.value(0);
  if (!factsOf(value).known) throw call.unknownBy(value);
  call.charge(factsOf(value).size * factsOf(value).depth);
  return call.ofString(encodeYaml(value));
}

function csvdecode(call: Call): Value {
  const [names, ...rows] = parseCsv(call.string(0)) ?? call.fail('the CSV cannot be read');
  if (names === undefined) return call.fail('there is no line with names');
  if (new Set(names).size < names.length) return call.fail('a column comes twice');
  const maps = rows.map((row) => {
    if (row.length !== names.length) return call.fail('a row has another number of columns');
    return call.ofMap(row.map((field, at) => call.entry(names[at] ?? '', string(field, call.place))));
  });
  return call.ofList(maps, { type: 'list' });
}

/** Bytes of standard Base64, with padding; line ends may stand in it. */
function bytesOf(call: Call, text: string): Buffer {
  const plain = text.replace(/[\r\n]/g, '');
  const isBase64 = /^[A-Za-z0-9+/]*={0,2}$/.test(plain) && plain.length % 4 === 0;
  return isBase64 ? Buffer.from(plain, 'base64') : call.fail('this is no Base64');
}

function base64decode(call: Call): Value {
  const bytes = bytesOf(call, call.string(0));
  return isUtf8(bytes) ? call.ofString(bytes.toString()) : call.fail('the bytes are no UTF-8');
}

/** https://developer.hashicorp.com/terraform/language/functions/urlencode */
function urlencode(call: Call): Value {
  const escaped = encodeURIComponent(Buffer.from(call.string(0)).toString()).replaceAll('%20', '+');
  return call.ofString(
    escaped.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`),
  );
}

function urldecode(call: Call): Value {
  try {
    return call.ofString(decodeURIComponent(call.string(0).replaceAll('+', ' ')));
  } catch {
    return call.fail('this is no URL encoding');
  }
}

/** Encodings by the names of IANA, those that people use. */
const ENCODINGS_BY_NAME: ReadonlyMap<string, BufferEncoding> = new Map([
  ...[['utf-8', 'utf8'] as const, ['utf8', 'utf8'] as const, ['utf-16le', 'utf16le'] as const],
  ...[['iso-8859-1', 'latin1'] as const, ['us-ascii', 'latin1'] as const],
]);

/** Others may well be known to Terraform, so that it is no error. */
function encodingAt(call: Call, at: number): BufferEncoding | undefined {
  return ENCODINGS_BY_NAME.get(call.string(at).toLowerCase());
}

function textencodebase64(call: Call): Value {
  const text = call.string(0);
  const encoding = encodingAt(call, 1);
  if (encoding === undefined || (encoding === 'latin1' && /[^\x00-\x7f\u00a0-\u00ff]/.test(text)))
    return call.unknown('unsupported');
  return call.ofString(Buffer.from(text, encoding).toString('base64'));
}

function textdecodebase64(call: Call): Value {
  const bytes = bytesOf(call, call.string(0));
  const encoding = encodingAt(call, 1);
  return encoding === undefined ? call.unknown('unsupported') : call.ofString(bytes.toString(encoding));
}

/** https://developer.hashicorp.com/terraform/language/functions#encoding-functions. `urldecode` is OpenTofu's. */
export const ENCODINGS: Definitions = {
  base64decode: { min: 1, max: 1, run: base64decode },
  base64encode: { min: 1, max: 1, run: (call) => call.ofString(Buffer.from(call.string(0)).toString('base64')) },
  csvdecode: { min: 1, max: 1, run: csvdecode },
  jsondecode: { min: 1, max: 1, run: jsondecode },
  jsonencode: { min: 1, max: 1, run: jsonencode },
  textdecodebase64: { min: 2, max: 2, run: textdecodebase64 },
  textencodebase64: { min: 2, max: 2, run: textencodebase64 },
  urldecode: { min: 1, max: 1, run: urldecode },
  urlencode: { min: 1, max: 1, run: urlencode },
  yamldecode: { min: 1, max: 1, run: yamldecode },
  yamlencode: { min: 1, max: 1, run: yamlencode },
};
