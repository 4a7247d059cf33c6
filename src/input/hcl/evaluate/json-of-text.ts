import type { Place } from '../../place.js';
import type { Base, Cause, Entry, Hole, MapValue, Segment, Text, Value } from '../../value.js';
import { causeOfHole, failure, unknown } from './make.js';
import { parseBig, scalarOf, showBig } from './numbers.js';
import { fromSegments, placeWithin, positionIn, segmentsOf } from './texts.js';

/** Levels of lists and objects within each other. */
const MAX_DEPTH = 300;

/** Stands for a hole in the text that is read. What else looks like it is told apart by where it is. */
const MARK = '\ufffc';

/** Why a text is no JSON. */
class JsonError extends Error {}

export interface JsonOptions {
  /** A key that comes twice makes the whole unknown; else the last one counts, as for Terraform. */
  refuseDuplicates?: boolean;
}

/**
 * What the JSON in a text says. A hole within a string is a part of it; one in place of a value makes that unknown (and a list it stands in
 * open, for it may be several). Everything has the place where it stands in the source: exactly, where the source has it character by
 * character, else the place of the piece. A text that is no JSON is unknown as a whole, with an error as cause.
 */
export function jsonOfText(text: Text, options: JsonOptions = {}): Value {
  if (text.json !== undefined) return text.sensitive ? { ...text.json, sensitive: true } : text.json;
  const reader = new Reader(segmentsOf(text), text, options);
  try {
    return reader.document();
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const hole = text.parts.find((part) => typeof part !== 'string');
    // With its holes filled it may well be JSON.
    if (hole !== undefined) return unknown(causeOfHole(hole, text.place), text.place, 'maybe');
    return failure('JSON', error.message, text.place);
  }
}

class Reader {
  private readonly source: string;
  /** Where each segment begins in `source`. */
  private readonly starts: number[] = [];
  private at = 0;
  private last = 0;

  constructor(
    private readonly segments: readonly Segment[],
    private readonly text: Text,
    private readonly options: JsonOptions,
  ) {
    let source = '';
    for (const { part } of segments) {
      this.starts.push(source.length);
      source += typeof part === 'string' ? part : MARK;
    }
    this.source = source;
  }

  document(): Value {
    this.space();
    const value = this.value(0);
    this.space();
    if (this.at < this.source.length) throw new JsonError('something stands behind the value');
    return value;
  }

  private value(depth: number): Value {
    if (depth > MAX_DEPTH) throw new JsonError('it is nested too deep');
    const hole = this.holeHere();
    if (hole !== undefined) return this.holeValue(hole);
    switch (this.source[this.at]) {
      case '{':
        return this.object(depth);
      case '[':
        return this.array(depth);
      case '"':
        return this.string();
      default:
        return this.literal();
    }
  }

  private holeValue({ segment, hole }: { segment: Segment; hole: Hole }): Value {
    this.at += 1;
    if (segment.json !== undefined) return this.marked(segment.json);
    return this.marked(unknown(causeOfHole(hole, segment.place), segment.place, 'maybe'));
  }

  private object(depth: number): Value {
    const start = this.at;
    const entries: Entry[] = [];
    const keys = new Set<string>();
    let open: Cause | undefined;
    this.at += 1;
    this.space();
    while (this.source[this.at] !== '}') {
      const between = this.openHole();
      if (between !== undefined) open ??= between;
      else {
        const keyStart = this.at;
        const key = this.key();
        const keyPlace = this.place(keyStart, this.at);
        if (keys.has(key)) {
          if (this.options.refuseDuplicates) throw new JsonError(`the key \`${key}\` comes twice`);
          entries.splice(
            entries.findIndex((entry) => entry.key === key),
            1,
          );
        }
        keys.add(key);
        this.space();
        this.expect(':');
        this.space();
        entries.push({ key, keyPlace, value: this.value(depth + 1) });
      }
      if (!this.more('}')) break;
    }
    this.expect('}');
    const map: MapValue = { ...this.base(start), kind: 'map', entries };
    return open === undefined ? map : { ...map, open };
  }

  private array(depth: number): Value {
    const start = this.at;
    const items: Value[] = [];
    let open: Cause | undefined;
    this.at += 1;
    this.space();
    while (this.source[this.at] !== ']') {
      const before = this.openHole();
      if (before !== undefined) open ??= before;
      else items.push(this.value(depth + 1));
      if (!this.more(']')) break;
    }
    this.expect(']');
    const list: Value = { ...this.base(start), kind: 'list', items };
    return open === undefined ? list : { ...list, open };
  }

  /** A hole between items or entries, which may be none, one or several of them; one that is the JSON of a value is that value. */
  private openHole(): Cause | undefined {
    const found = this.holeHere();
    if (found === undefined || found.segment.json !== undefined) return undefined;
    this.at += 1;
    return causeOfHole(found.hole, found.segment.place);
  }

  /** Goes on behind an item: whether another one follows. A hole may stand there without a comma. */
  private more(close: string): boolean {
    this.space();
    if (this.source[this.at] === ',') {
      this.at += 1;
      this.space();
      if (this.source[this.at] === close) throw new JsonError(`a comma before \`${close}\``);
      return true;
    }
    return this.holeHere() !== undefined || this.previousIsHole();
  }

  private previousIsHole(): boolean {
    let before = this.at - 1;
    while (/\s/.test(this.source.charAt(before))) before -= 1;
    const isOpen = !/[\]}]/.test(this.source.charAt(this.at)) && this.at < this.source.length;
    return (
      isOpen && this.segmentAt(before).segment.part !== MARK && typeof this.segmentAt(before).segment.part !== 'string'
    );
  }

  private key(): string {
    if (this.source[this.at] !== '"') throw new JsonError('a key in quotes is expected');
    const start = this.at;
    const { pieces } = this.characters();
    let key = '';
    for (const { part, place } of pieces) {
      if (typeof part !== 'string') throw new JsonError(`a key is not known (${causeOfHole(part, place).expression})`);
      key += part;
    }
    if (start === this.at) throw new JsonError('a key is expected');
    return key;
  }

  private string(): Value {
    const start = this.at;
    const { pieces } = this.characters();
    const base = this.base(start);
    const segments = pieces.map((piece): Segment => ({ ...piece, verbatim: false }));
    const made = fromSegments(segments, base);
    // Where the pieces of one string come from matters to nobody but what joins them again.
    const { segments: _, ...plain } = made;
    return plain;
  }

  /** The content of a string, from its opening quote up to behind its closing one. */
  private characters(): { pieces: { part: string | Hole; place: Place }[] } {
    const pieces: { part: string | Hole; place: Place }[] = [];
    const { place } = this.text;
    this.at += 1;
    for (;;) {
      const from = this.at;
      while (this.at < this.source.length && !this.isSpecial(this.at)) this.at += 1;
      if (this.at > from) pieces.push({ part: this.source.slice(from, this.at), place });
      const character = this.source[this.at];
      const found = this.holeHere();
      if (found !== undefined) {
        pieces.push({ part: found.hole, place: found.segment.place });
        this.at += 1;
      } else if (character === '"') {
        this.at += 1;
        return { pieces };
      } else if (character === '\\') pieces.push({ part: this.escape(), place });
      else throw new JsonError(character === undefined ? 'a string is not closed' : 'a control character in a string');
    }
  }

  private isSpecial(at: number): boolean {
    const code = this.source.charCodeAt(at);
    return code === 0x22 || code === 0x5c || code < 0x20 || (code === 0xfffc && this.holeAt(at) !== undefined);
  }

  private escape(): string {
    const letter = this.source[this.at + 1] ?? '';
    const simple = ESCAPES.get(letter);
    this.at += 2;
    if (simple !== undefined) return simple;
    const digits = this.source.slice(this.at, this.at + 4);
    if (letter !== 'u' || !/^[0-9a-fA-F]{4}$/.test(digits)) throw new JsonError('an escape that JSON does not have');
    this.at += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  private literal(): Value {
    const pattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;
    const start = this.at;
    pattern.lastIndex = start;
    const [source] = pattern.exec(this.source) ?? [];
    if (source === undefined) throw new JsonError('a value is expected');
    this.at += source.length;
    // A literal that goes on in a hole is not known.
    const glued = this.holeHere();
    const base = this.base(start);
    if (glued !== undefined) {
      this.at += 1;
      return { ...base, ...unknown(causeOfHole(glued.hole, base.place), base.place, 'maybe') };
    }
    if (source === 'null') return { ...base, kind: 'absent', computed: false };
    if (source === 'true' || source === 'false') return { ...base, kind: 'scalar', value: source === 'true' };
    const big = parseBig(source);
    if (big === undefined) throw new JsonError('a number is too large');
    return { ...base, ...scalarOf(showBig(big)) };
  }

  private expect(character: string): void {
    if (this.source[this.at] !== character) throw new JsonError(`\`${character}\` is expected`);
    this.at += 1;
  }

  private space(): void {
    while (/[ \t\r\n]/.test(this.source.charAt(this.at))) this.at += 1;
  }

  private holeHere(): { segment: Segment; hole: Hole } | undefined {
    return this.holeAt(this.at);
  }

  private holeAt(at: number): { segment: Segment; hole: Hole } | undefined {
    if (this.source[at] !== MARK) return undefined;
    const { segment } = this.segmentAt(at);
    return typeof segment.part === 'string' ? undefined : { segment, hole: segment.part };
  }

  /** The segment that an offset is in; asked mostly in ascending order. */
  private segmentAt(at: number): { segment: Segment; start: number } {
    const { starts } = this;
    const isIn = (index: number): boolean =>
      (starts[index] ?? Number.POSITIVE_INFINITY) <= at && at < (starts[index + 1] ?? Number.POSITIVE_INFINITY);
    if (!isIn(this.last)) {
      if (isIn(this.last + 1)) this.last += 1;
      else {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
          const middle = (low + high + 1) >> 1;
          if ((starts[middle] ?? 0) <= at) low = middle;
          else high = middle - 1;
        }
        this.last = low;
      }
    }
    const segment = this.segments[this.last] ?? { part: '', place: this.text.place, verbatim: false };
    return { segment, start: starts[this.last] ?? 0 };
  }

  private base(start: number): Base {
    const place = this.place(start, this.at);
    return this.text.sensitive ? { place, sensitive: true } : { place };
  }

  private marked(value: Value): Value {
    return this.text.sensitive && !value.sensitive ? { ...value, sensitive: true } : value;
  }

  /** The place of what stands from one offset up to another. */
  private place(from: number, to: number): Place {
    const first = this.segmentAt(from);
    if (!first.segment.verbatim || typeof first.segment.part !== 'string') return first.segment.place;
    const end = this.segmentAt(Math.max(from, to - 1));
    const isWhole = end.segment.verbatim && end.segment.place.file === first.segment.place.file;
    const { part, place } = first.segment;
    if (end.start === first.start) return placeWithin(first.segment, part, from - first.start, to - first.start);
    const untilEnd = placeWithin(first.segment, part, from - first.start, part.length);
    const span = end.segment.place.span;
    if (!isWhole || span === undefined || place.span === undefined || typeof end.segment.part !== 'string')
      return untilEnd;
    const start = positionIn(place.span.start, part, from - first.start);
    return { ...place, span: { start, end: positionIn(span.start, end.segment.part, to - end.start) } };
  }
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ...[['"', '"'] as const, ['\\', '\\'] as const, ['/', '/'] as const, ['b', '\b'] as const],
  ...[['f', '\f'] as const, ['n', '\n'] as const, ['r', '\r'] as const, ['t', '\t'] as const],
]);
