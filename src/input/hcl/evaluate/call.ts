import type { Place, Span } from '../../place.js';
import { type Cause, type Entry, type List, literal, type MapValue, type Text, type Value } from '../../value.js';
import { convert } from './convert.js';
import { charge, type Env, said } from './env.js';
import { factsOf } from './facts.js';
import * as make from './make.js';
import { type Big, bigOf, isWhole, toBigInt } from './numbers.js';
import type { SourceFile } from './scope.js';
import { NUMBER, STRING, type Type, typesOf, unify } from './types.js';

/** A function: how many arguments it takes, and what it makes of them. */
export interface Definition {
  min: number;
  /** Unset: any number. */
  max?: number;
  /** Elements of the result are those of the arguments, each sensitive or not by itself. */
  keeps?: true;
  run(call: Call): Value;
}

export type Definitions = Readonly<Record<string, Definition>>;

/**
 * A function while it is called. The readers give an argument as what the function needs, converted the way Terraform does; where it
 * cannot be that, or is not known, they stop the call with an error or with what is not known as its value.
 */
export class Call {
  constructor(
    readonly args: readonly Value[],
    readonly env: Env,
    readonly span: Span,
    readonly place: Place,
  ) {}

  /** The call as causes show it. */
  get said(): string {
    return said(this.env, this.span);
  }

  /** An argument as it is, known or not. */
  value(at: number): Value {
    return this.args[at] ?? this.fail('an argument is missing');
  }

  /** An argument that is not null and not unknown as a whole. */
  given(at: number): Value {
    const value = this.value(at);
    if (value.kind === 'absent') return this.fail('an argument is null');
    if (value.kind === 'unknown') throw this.unknownBy(value);
    return value;
  }

  /** As a text, which may have holes. */
  text(at: number): Text {
    return this.toText(this.given(at));
  }

  toText(value: Value): Text {
    const converted = value.kind === 'text' ? value : convert(value, STRING, this.said);
    if (converted.kind === 'text') {
      if (factsOf(converted).fails === 'yes') throw this.unknownBy(converted);
      return converted;
    }
    if (converted.kind === 'unknown') throw this.unknownBy(converted);
    return this.fail('a text is null');
  }

  /** As a text that is known in full. */
  string(at: number): string {
    return this.toString(this.given(at));
  }

  toString(value: Value): string {
    const text = this.toText(value);
    const known = literal(text);
    if (known === undefined) throw this.unknownBy(text);
    return known;
  }

  number(at: number): Big {
    return this.toNumber(this.given(at));
  }

  toNumber(value: Value): Big {
    const converted = convert(value, NUMBER, this.said);
    if (converted.kind === 'scalar') return bigOf(converted);
    if (converted.kind === 'absent') return this.fail('a number is null');
    throw this.unknownBy(converted);
  }

  /** As a whole number that JavaScript's own numbers hold. */
  integer(at: number): number {
    const big = this.number(at);
    const value = isWhole(big) ? Number(toBigInt(big)) : Number.NaN;
    return Number.isSafeInteger(value) ? value : this.fail('a whole number is required');
  }

  boolean(at: number): boolean {
    const converted = convert(this.given(at), { is: 'bool' }, this.said);
    if (converted.kind === 'scalar') return converted.value === true;
    throw this.unknownBy(converted);
  }

  /** As a list, set or tuple, which may be open. */
  list(at: number): List {
    return this.toList(this.given(at));
  }

  toList(value: Value): List {
    if (value.kind === 'list') return value;
    if (value.kind === 'unknown' || make.loneHole(value) !== undefined) throw this.unknownBy(value);
    return this.fail('a list is required');
  }

  /** As a list of which all items are there; the items may be unknown. */
  items(at: number): readonly Value[] {
    const list = this.list(at);
    if (list.open !== undefined) throw this.unknownBy(list);
    return list.items;
  }

  /** Items with one type for all, as Terraform converts arguments that are lists of anything. */
  unified(at: number): readonly Value[] {
    const items = this.items(at);
    return this.list(at).type === undefined ? this.unify(items) : items;
  }

  unify(items: readonly Value[]): readonly Value[] {
    const type = unify(typesOf(items)) ?? this.fail('all elements must have the same type');
    return type.is === 'any' ? items : items.map((item) => this.convert(item, type));
  }

  convert(value: Value, type: Type): Value {
    const converted = convert(value, type, this.said);
    if (converted.kind === 'unknown' && converted.fails === 'yes') throw new make.Stop(converted);
    return converted;
  }

  map(at: number): MapValue {
    const value = this.given(at);
    if (value.kind === 'map') return value;
    if (make.loneHole(value) !== undefined) throw this.unknownBy(value);
    return this.fail('a map or an object is required');
  }

  /** What is known of this file; stops where it cannot be read. */
  file(path: string): SourceFile | 'missing' {
    const { readFile } = this.env.scope;
    const found = readFile?.(path) ?? { kind: 'unsupported', expression: this.said, place: this.place };
    if (typeof found === 'string' || 'text' in found) return found;
    throw new make.Stop(make.unknown(found, this.place, 'maybe'));
  }

  existingFile(path: string): SourceFile {
    const file = this.file(path);
    return file === 'missing' ? this.fail(`there is no file \`${path}\``) : file;
  }

  charge(steps: number): void {
    charge(this.env, steps, this.span);
  }

  /** Looks at all that is in a value. */
  chargeAll(value: Value): void {
    this.charge(factsOf(value).size);
  }

  fail(why: string): never {
    throw new make.Stop(make.failure(this.said, why, this.place));
  }

  /** What the result is when it hangs on something unknown. */
  unknownBy(value: Value): make.Stop {
    return new make.Stop(make.derived(value, this.place));
  }

  /** What the result is when it could be known, and this version does not work it out, or nobody can before apply. */
  unknown(kind: Cause['kind']): Value {
    return make.unknown({ kind, expression: this.said, place: this.place }, this.place, 'maybe');
  }

  ofString(value: string): Value {
    this.charge(value.length / 16);
    return this.bound(make.string(value, this.place));
  }

  ofNumber(digits: string): Value {
    return make.number(digits, this.place);
  }

  ofBoolean(value: boolean): Value {
    return make.boolean(value, this.place);
  }

  ofList(items: readonly Value[], more: Pick<List, 'type' | 'open'> = {}): Value {
    this.charge(items.length);
    return this.bound({ kind: 'list', items, place: this.place, ...more });
  }

  ofMap(entries: readonly Entry[], more: Pick<MapValue, 'type' | 'open'> = {}): Value {
    this.charge(entries.length);
    return this.bound({ kind: 'map', entries, place: this.place, ...more });
  }

  /** An entry of a map that this call makes; its key has no place of its own. */
  entry(key: string, value: Value): Entry {
    return { key, keyPlace: value.place, value };
  }

  bound(value: List | MapValue | Text): Value {
    return make.bounded(value, () => this.said);
  }
}
