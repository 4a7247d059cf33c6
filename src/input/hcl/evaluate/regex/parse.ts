/**
 * A regular expression in RE2's syntax, as a tree. https://github.com/google/re2/wiki/Syntax
 * `accepts`: whether a character is one of these.
 */
export type Node =
  | { kind: 'character'; accepts: (codePoint: number) => boolean }
  | { kind: 'assertion'; is: Assertion }
  | { kind: 'sequence' | 'choice'; nodes: readonly Node[] }
  | { kind: 'repeat'; node: Node; least: number; most: number; greedy: boolean }
  | { kind: 'group'; node: Node; index: number };

export type Assertion = 'text-start' | 'text-end' | 'line-start' | 'line-end' | 'word-boundary' | 'no-word-boundary';

export interface Pattern {
  node: Node;
  /** Names of the groups from 1 on; undefined for one without a name. */
  groups: readonly (string | undefined)[];
}

/** The pattern is none that RE2 takes, or is one that this version does not read. */
export class PatternError extends Error {}

/** Go refuses more, too. */
const MAX_REPEAT = 1000;
const MAX_DEPTH = 100;

interface Flags {
  ignoreCase: boolean;
  multiLine: boolean;
  dotAll: boolean;
  swapGreed: boolean;
}

type Accepts = (codePoint: number) => boolean;

/**
 * A pattern of Go's syntax (https://pkg.go.dev/regexp/syntax) as a tree.
 * @throws PatternError where it is not one, or uses what is not supported
 */
export function parsePattern(source: string): Pattern {
  const parser = new Parser([...source]);
  const node = parser.choice({ ignoreCase: false, multiLine: false, dotAll: false, swapGreed: false }, 0);
  if (!parser.atEnd()) throw new PatternError('unexpected )');
  return { node, groups: parser.groups };
}

class Parser {
  readonly groups: (string | undefined)[] = [];
  private at = 0;

  constructor(private readonly characters: readonly string[]) {}

  atEnd(): boolean {
    return this.at >= this.characters.length;
  }

  choice(outer: Flags, depth: number): Node {
    if (depth > MAX_DEPTH) throw new PatternError('nested too deep');
    // Flags that are set within a group hold up to its end.
    const flags = { ...outer };
    const choices: Node[] = [this.sequence(flags, depth)];
    while (this.take('|')) choices.push(this.sequence(flags, depth));
    const [only] = choices;
    return choices.length === 1 && only !== undefined ? only : { kind: 'choice', nodes: choices };
  }

  private sequence(flags: Flags, depth: number): Node {
    const nodes: Node[] = [];
    while (!this.atEnd() && !this.sees('|') && !this.sees(')')) {
      const atom = this.atom(flags, depth);
      if (atom !== undefined) nodes.push(this.repeated(atom, flags));
    }
    return { kind: 'sequence', nodes };
  }

  private repeated(atom: Node, flags: Flags): Node {
    const bounds = this.bounds();
    if (bounds === undefined) return atom;
    const greedy = this.take('?') === flags.swapGreed;
    if (this.bounds() !== undefined) throw new PatternError('invalid nested repetition operator');
    const [least, most] = bounds;
    return { kind: 'repeat', node: atom, least, most, greedy };
  }

  private bounds(): readonly [number, number] | undefined {
    if (this.take('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.take('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.take('?')) return [0, 1];
    if (!this.sees('{')) return undefined;
    const match = /^\{(\d{1,5})(,(\d{0,5}))?\}/.exec(this.characters.slice(this.at, this.at + 14).join(''));
    if (match === null) return undefined;
    const [text, first, comma, second] = match;
    const least = Number(first);
    const most = comma === undefined ? least : second === '' ? Number.POSITIVE_INFINITY : Number(second);
    if (least > MAX_REPEAT || (most > MAX_REPEAT && most !== Number.POSITIVE_INFINITY) || most < least) {
      throw new PatternError('invalid repeat count');
    }
    this.at += text.length;
    return [least, most];
  }

  /** Undefined for what is only a setting. */
  private atom(flags: Flags, depth: number): Node | undefined {
    const character = this.next();
    switch (character) {
      case '(':
        return this.group(flags, depth);
      case '[':
        return { kind: 'character', accepts: this.characterClass(flags) };
      case '.':
        return { kind: 'character', accepts: flags.dotAll ? () => true : (code) => code !== 0x0a };
      case '^':
        return { kind: 'assertion', is: flags.multiLine ? 'line-start' : 'text-start' };
      case '$':
        return { kind: 'assertion', is: flags.multiLine ? 'line-end' : 'text-end' };
      case '*':
      case '+':
      case '?':
        throw new PatternError('missing argument to repetition operator');
      case '\\':
        return this.escaped(flags);
      default:
        return { kind: 'character', accepts: one(character.codePointAt(0) ?? 0, flags) };
    }
  }

  private group(flags: Flags, depth: number): Node | undefined {
    let index: number | undefined;
    let inner = flags;
    if (!this.take('?')) index = this.groups.push(undefined);
    else if (this.sees('<') || this.sees('P')) {
      this.take('P');
      if (!this.take('<')) throw new PatternError('invalid named capture');
      const name = this.until('>');
      if (!/^\w+$/.test(name) || this.groups.includes(name)) throw new PatternError('invalid named capture');
      index = this.groups.push(name);
    } else {
      inner = this.flags(flags);
      if (this.take(')')) {
        Object.assign(flags, inner);
        return undefined;
      }
      if (!this.take(':')) throw new PatternError('invalid or unsupported group');
    }
    const node = this.choice(inner, depth + 1);
    if (!this.take(')')) throw new PatternError('missing closing )');
    return index === undefined ? node : { kind: 'group', node, index };
  }

  private flags(outer: Flags): Flags {
    const flags = { ...outer };
    let value = true;
    for (;;) {
      if (this.take('i')) flags.ignoreCase = value;
      else if (this.take('m')) flags.multiLine = value;
      else if (this.take('s')) flags.dotAll = value;
      else if (this.take('U')) flags.swapGreed = value;
      else if (value && this.take('-')) value = false;
      else return flags;
    }
  }

  private escaped(flags: Flags): Node {
    const letter = this.next();
    const assertion = ASSERTIONS.get(letter);
    if (assertion !== undefined) return { kind: 'assertion', is: assertion };
    if (letter === 'Q') return this.quoted(flags);
    this.at -= 1;
    const set = this.classEscape();
    if (set !== undefined) return { kind: 'character', accepts: set };
    return { kind: 'character', accepts: one(this.escapedCode(), flags) };
  }

  /** `\Q…\E` */
  private quoted(flags: Flags): Node {
    const nodes: Node[] = [];
    while (!this.atEnd()) {
      const character = this.next();
      if (character === '\\' && this.take('E')) break;
      nodes.push({ kind: 'character', accepts: one(character.codePointAt(0) ?? 0, flags) });
    }
    return { kind: 'sequence', nodes };
  }

  /** `\d`, `\pL` and the like, from behind the backslash; undefined where it is something else, and nothing is taken. */
  private classEscape(): Accepts | undefined {
    const letter = this.characters[this.at] ?? '';
    const set = PERL.get(letter.toLowerCase());
    if (set !== undefined) {
      this.at += 1;
      return letter === letter.toLowerCase() ? set : (code) => !set(code);
    }
    if (letter !== 'p' && letter !== 'P') return undefined;
    this.at += 1;
    const negated = (letter === 'P') !== (this.characters[this.at] === '{' && this.characters[this.at + 1] === '^');
    const name = this.take('{') ? this.until('}').replace('^', '') : this.next();
    const accepts = unicodeClass(name);
    return negated ? (code) => !accepts(code) : accepts;
  }

  /** The character that an escape stands for, from behind the backslash. */
  private escapedCode(): number {
    const letter = this.next();
    const simple = ESCAPES.get(letter);
    if (simple !== undefined) return simple;
    if (letter === 'x') {
      const digits = this.take('{') ? this.until('}') : this.next() + this.next();
      const code = Number.parseInt(digits, 16);
      if (/^[0-9a-fA-F]{1,6}$/.test(digits) && code <= 0x10ffff) return code;
    } else if (!/[\w]/.test(letter) && (letter.codePointAt(0) ?? 0x80) < 0x80) return letter.codePointAt(0) ?? 0;
    throw new PatternError('invalid escape sequence');
  }

  /** From behind the opening bracket. */
  private characterClass(flags: Flags): Accepts {
    const negated = this.take('^');
    const sets: Accepts[] = [];
    for (let first = true; first || !this.sees(']'); first = false) {
      if (this.sees('[') && this.characters[this.at + 1] === ':') {
        sets.push(this.posixClass());
        continue;
      }
      if (this.sees('\\')) {
        this.at += 1;
        const set = this.classEscape();
        if (set !== undefined) {
          sets.push(set);
          continue;
        }
        this.at -= 1;
      }
      const low = this.classCode();
      const isRange = this.sees('-') && this.characters[this.at + 1] !== ']';
      if (isRange) this.at += 1;
      const high = isRange ? this.classCode() : low;
      if (high < low) throw new PatternError('invalid character class range');
      sets.push(range(low, high, flags));
    }
    this.at += 1;
    const accepts: Accepts = (code) => sets.some((set) => set(code));
    return negated ? (code) => !accepts(code) : accepts;
  }

  private classCode(): number {
    const character = this.next();
    return character === '\\' ? this.escapedCode() : (character.codePointAt(0) ?? 0);
  }

  private posixClass(): Accepts {
    this.at += 2;
    const negated = this.take('^');
    const name = this.until(':');
    const set = POSIX.get(name);
    if (set === undefined || !this.take(']')) throw new PatternError('invalid character class range');
    const accepts: Accepts = (code) => code < 0x80 && set.test(String.fromCharCode(code));
    return negated ? (code) => !accepts(code) : accepts;
  }

  private until(mark: string): string {
    const end = this.characters.indexOf(mark, this.at);
    if (end < 0) throw new PatternError(`missing ${mark}`);
    const text = this.characters.slice(this.at, end).join('');
    this.at = end + 1;
    return text;
  }

  private sees(character: string): boolean {
    return this.characters[this.at] === character;
  }

  private take(character: string): boolean {
    const found = this.sees(character);
    if (found) this.at += 1;
    return found;
  }

  private next(): string {
    const character = this.characters[this.at];
    if (character === undefined) throw new PatternError('the pattern ends too early');
    this.at += 1;
    return character;
  }
}

const ASSERTIONS: ReadonlyMap<string, Assertion> = new Map([
  ...[['A', 'text-start'] as const, ['z', 'text-end'] as const],
  ...[['b', 'word-boundary'] as const, ['B', 'no-word-boundary'] as const],
]);

const ESCAPES: ReadonlyMap<string, number> = new Map([
  ...[['a', 7] as const, ['f', 12] as const, ['t', 9] as const],
  ...[['n', 10] as const, ['r', 13] as const, ['v', 11] as const],
]);

export function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122);
}

const PERL: ReadonlyMap<string, Accepts> = new Map<string, Accepts>([
  ['d', (code) => code >= 48 && code <= 57],
  ['w', isWord],
  ['s', (code) => code === 9 || code === 10 || code === 12 || code === 13 || code === 32],
]);

const POSIX: ReadonlyMap<string, RegExp> = new Map([
  ...[['alnum', /[0-9A-Za-z]/] as const, ['alpha', /[A-Za-z]/] as const, ['ascii', /[\x00-\x7f]/] as const],
  ...[['blank', /[\t ]/] as const, ['cntrl', /[\x00-\x1f\x7f]/] as const, ['digit', /[0-9]/] as const],
  ...[['graph', /[!-~]/] as const, ['lower', /[a-z]/] as const, ['print', /[ -~]/] as const],
  ...[['punct', /[!-/:-@[-`{-~]/] as const, ['space', /[\t\n\v\f\r ]/] as const, ['upper', /[A-Z]/] as const],
  ...[['word', /[0-9A-Za-z_]/] as const, ['xdigit', /[0-9A-Fa-f]/] as const],
]);

/** Other cases of a character. */
function cases(code: number): number[] {
  const character = String.fromCodePoint(code);
  return [character.toLowerCase(), character.toUpperCase()]
    .filter((other) => [...other].length === 1)
    .map((other) => other.codePointAt(0) ?? code);
}

function one(code: number, flags: Flags): Accepts {
  return range(code, code, flags);
}

function range(low: number, high: number, { ignoreCase }: Flags): Accepts {
  const within: Accepts = (code) => code >= low && code <= high;
  return ignoreCase ? (code) => within(code) || cases(code).some(within) : within;
}

/** JavaScript has the same categories and scripts. It is asked about single characters only. */
function unicodeClass(name: string): Accepts {
  if (!/^\w{1,30}$/.test(name)) throw new PatternError('invalid character class range');
  for (const property of [name, `Script=${name}`]) {
    try {
      const pattern = new RegExp(`^\\p{${property}}$`, 'u');
      return (code) => pattern.test(String.fromCodePoint(code));
    } catch {
      // It may be the name of a script, or of nothing.
    }
  }
  throw new PatternError('invalid character class range');
}
