import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml';
import type { Place, Span } from '../../place.js';
import type { Entry, Text, Value } from '../../value.js';
import { parseBig, scalarOf, showBig } from './numbers.js';
import { placeWithin, segmentsOf } from './texts.js';

/** Levels of lists and maps within each other, and nodes in all: an alias counts as all that it stands for. */
const MAX_DEPTH = 300;
const MAX_NODES = 200_000;

/** Why a text is no YAML that can be read. */
export class YamlError extends Error {}

/**
 * What a YAML text says, the way Terraform reads it: one document, YAML 1.2 with the words for true and false of 1.1. Everything has its
 * place in the source where that has the text character by character. Throws `YamlError`. The text has no holes.
 * https://developer.hashicorp.com/terraform/language/functions/yamldecode
 */
export function decodeYaml(text: Text): Value {
  const source = text.parts.join('');
  const document = parseDocument(source, {
    ...{ schema: 'failsafe', version: '1.2', lineCounter: new LineCounter(), uniqueKeys: false },
  });
  const [error] = document.errors;
  if (error !== undefined) throw new YamlError(error.message.split('\n', 1)[0] ?? 'it cannot be read');
  if (document.contents === null) throw new YamlError('it is empty');
  const reader = new Reader(text);
  return reader.read(document.contents, 0, (node) => node.resolve(document));
}

type Resolve = (alias: Node & { resolve(document: unknown): Node | undefined }) => Node | undefined;

class Reader {
  private nodes = 0;
  private readonly segments: readonly { start: number; end: number; place: (from: number, to: number) => Place }[];

  constructor(private readonly text: Text) {
    let at = 0;
    this.segments = segmentsOf(text).map((segment) => {
      const part = typeof segment.part === 'string' ? segment.part : '';
      const start = at;
      at += part.length;
      const place = (from: number, to: number): Place =>
        segment.verbatim ? placeWithin(segment, part, from - start, Math.min(to - start, part.length)) : segment.place;
      return { start, end: at, place };
    });
  }

  read(node: unknown, depth: number, resolve: Resolve): Value {
    this.nodes += 1;
    if (depth > MAX_DEPTH || this.nodes > MAX_NODES) throw new YamlError('it is too large');
    if (isAlias(node)) {
      const target = resolve(node as never);
      if (target === undefined) throw new YamlError('an alias to nothing');
      return this.read(target, depth + 1, resolve);
    }
    if (isScalar(node)) return this.scalar(node);
    const place = this.placeOf(node);
    if (isSeq(node)) {
      this.refuseTag(node.tag);
      return {
        ...this.base(place),
        kind: 'list',
        items: node.items.map((item) => this.read(item, depth + 1, resolve)),
      };
    }
    if (!isMap(node)) throw new YamlError('something that is no list, map or scalar');
    this.refuseTag(node.tag);
    const entries = new Map<string, Entry>();
    const merged = new Map<string, Entry>();
    for (const pair of node.items) {
      const key = this.read(pair.key, depth + 1, resolve);
      const value = this.read(pair.value, depth + 1, resolve);
      if (isScalar(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN') {
        for (const map of value.kind === 'list' ? value.items : [value]) {
          if (map.kind !== 'map') throw new YamlError('only maps can be merged');
          for (const entry of map.entries) if (!merged.has(entry.key)) merged.set(entry.key, entry);
        }
        continue;
      }
      const name =
        key.kind === 'text' ? key.parts.join('') : key.kind === 'scalar' ? (key.exact ?? String(key.value)) : undefined;
      if (name === undefined) throw new YamlError('a key that is no text');
      entries.set(name, { key: name, keyPlace: key.place, value });
    }
    for (const [name, entry] of merged) if (!entries.has(name)) entries.set(name, entry);
    return { ...this.base(place), kind: 'map', entries: [...entries.values()] };
  }

  private scalar(node: Scalar): Value {
    const text = String(node.value ?? '');
    const base = this.base(this.placeOf(node));
    const isText = node.tag === 'tag:yaml.org,2002:str' && node.source !== undefined && this.hasTag(node);
    this.refuseTag(node.tag);
    const made: Value = { ...base, kind: 'text', parts: text === '' ? [] : [text] };
    if (node.type !== 'PLAIN' || isText) return made;
    if (/^(?:null|Null|NULL|~|)$/.test(text)) return { ...base, kind: 'absent', computed: false };
    if (/^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(text)) return { ...base, kind: 'scalar', value: true };
    if (/^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(text)) return { ...base, kind: 'scalar', value: false };
    if (/^[+-]?\.(?:inf|Inf|INF|nan|NaN|NAN)$/.test(text)) throw new YamlError('a number that is not finite');
    const digits = numberOf(text);
    if (digits !== undefined) return { ...base, ...scalarOf(digits) };
    if (/^\d{4}-\d\d?-\d\d?(?:$|[Tt ]|\s)/.test(text)) return { ...base, kind: 'text', parts: [timestamp(text)] };
    return made;
  }

  /** Whether a tag is written before it, so that `!!str 1` is a text. */
  private hasTag(node: Scalar): boolean {
    const [start = 0] = node.range ?? [];
    return /!!str\s+$/.test(this.text.parts.join('').slice(Math.max(0, start - 20), start));
  }

  private refuseTag(tag: string | undefined): void {
    if (tag !== undefined && !KNOWN_TAGS.has(tag)) throw new YamlError(`the tag \`${tag}\``);
  }

  private base(place: Place) {
    return this.text.sensitive ? { place, sensitive: true as const } : { place };
  }

  private placeOf(node: unknown): Place {
    const range = (node as { range?: readonly number[] | null } | null)?.range;
    if (range === undefined || range === null) return this.text.place;
    const [from = 0, to = 0] = range;
    const first = this.segments.find(({ start, end }) => start <= from && from < end);
    const last = this.segments.find(({ start, end }) => start < to && to <= end);
    if (first === undefined) return this.text.place;
    const start = first.place(from, to);
    const span: Span | undefined = start.span;
    const endSpan = last?.place(to, to).span;
    return span === undefined || endSpan === undefined || last === first
      ? start
      : { ...start, span: { ...span, end: endSpan.end } };
  }
}

const KNOWN_TAGS: ReadonlySet<string> = new Set([
  ...['tag:yaml.org,2002:str', 'tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq', '!'],
]);

/** Decimal digits of a plain scalar that is a number. */
function numberOf(text: string): string | undefined {
  if (/^(?:0x[0-9a-fA-F]{1,64}|0o[0-7]{1,64})$/.test(text)) return String(BigInt(text));
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return undefined;
  const big = parseBig(text);
  return big === undefined ? undefined : showBig(big);
}

/** As Terraform shows what YAML takes for a date: https://yaml.org/type/timestamp.html */
function timestamp(text: string): string {
  const match =
    /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.\d*)?[ \t]*(Z|[+-]\d\d?(?::?\d\d)?)?)?$/.exec(
      text,
    );
  if (match === null) return text;
  const [, year, month = '', day = '', hour = '0', minute = '00', second = '00', zone = 'Z'] = match;
  const two = (digits: string): string => digits.padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${zone}`;
}
