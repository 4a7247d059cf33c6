import type { ErrorCode, YAMLParseError } from 'yaml';
import type { Position } from '../place.js';

/** Something wrong with a text. `line` is 1-based. */
export interface TextProblem {
  message: string;
  line?: number;
}

/** One mistake often makes the parser stumble many times after; the first few tell enough. */
const MOST = 5;

/** The parser's errors in words that say what to do, the first of each line. */
export function yamlProblems(
  errors: readonly YAMLParseError[],
  locate: (offset: number) => Position,
): readonly TextProblem[] {
  const problems = new Map<number, TextProblem>();
  for (const error of errors) {
    const { line } = locate(error.pos[0]);
    if (!problems.has(line)) problems.set(line, { message: say(error), line });
    if (problems.size === MOST) break;
  }
  return [...problems.values()];
}

function say({ code, message }: YAMLParseError): string {
  const own = SAYINGS.find((saying) => saying.code === code && (saying.when?.test(message) ?? true));
  return own?.say ?? `the YAML cannot be read: ${decapitalise(message)}`;
}

const SAYINGS: readonly { code: ErrorCode; when?: RegExp; say: string }[] = [
  { code: 'TAB_AS_INDENT', say: 'a tab indents this line; YAML takes spaces only' },
  { code: 'BAD_ALIAS', when: /empty/, say: 'a `*` that is text takes quotes in YAML: write `"*"`' },
  {
    code: 'MULTIPLE_DOCS',
    say: 'a second YAML document begins here (`---`); a template is one document: put each in a file of its own',
  },
  {
    code: 'MULTIPLE_TAGS',
    say: 'two tags on one value; write the inner function in its long form, such as `Fn::Sub:`',
  },
  {
    code: 'MISSING_CHAR',
    when: /^Missing closing/,
    say: 'the text ends inside of quotes: a closing quote is missing above',
  },
  {
    code: 'MISSING_CHAR',
    when: /^Implicit map keys/,
    say: 'a key without a value: a `:` is missing, or the line is indented wrongly',
  },
  {
    code: 'BAD_INDENT',
    when: /^Flow/,
    say: 'a `[` or `{` that is opened above is not closed, or its lines are not indented enough',
  },
  { code: 'BAD_INDENT', when: /^All/, say: 'this line is indented otherwise than the keys it belongs to' },
  { code: 'MULTILINE_IMPLICIT_KEY', say: 'a `:` is missing here, or the line is indented wrongly' },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    say: 'a map cannot begin here: text with `: ` in it takes quotes, or a line is indented wrongly',
  },
  { code: 'BAD_SCALAR_START', say: 'text that begins with `@`, `%` or a backquote takes quotes' },
  { code: 'BAD_DQ_ESCAPE', say: 'no such escape in double quotes; write `\\\\` for a backslash, or use single quotes' },
  {
    code: 'UNEXPECTED_TOKEN',
    when: /block-seq-ind/,
    say: 'a list cannot begin on the line of its key, or a line is indented wrongly',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    when: /at node end/,
    say: 'text after the end of a value; a value that holds quotes or brackets takes quotes as a whole',
  },
  { code: 'UNEXPECTED_TOKEN', when: /flow-(?:map|seq)-end/, say: 'a `}` or `]` closes nothing here' },
];

function decapitalise(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
