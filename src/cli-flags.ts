import { parseArgs } from 'node:util';
import { type Severity, severities } from './engine/finding.js';
import type { UnknownAs } from './engine/rule.js';
import { suggest } from './input/suggest.js';

export type Flags =
  | { command: 'help' }
  | { command: 'version' }
  | { command: 'rules test'; paths: readonly string[] }
  | {
      command: 'scan';
      paths: readonly string[];
      config: string | undefined;
      rules: readonly string[];
      sourceDir: string | undefined;
      formats: readonly ('text' | 'json')[];
      /** The nth belongs to the nth format. */
      outputs: readonly string[];
      failOn: Severity;
      unknown: UnknownAs | undefined;
      warnOnly: boolean;
      allowEmpty: boolean;
    };

/** Bad usage (exit 2). The message is for people. */
export class UsageError extends Error {}

const options = {
  plan: { type: 'string', multiple: true },
  templates: { type: 'string', multiple: true },
  config: { type: 'string' },
  rules: { type: 'string', multiple: true },
  'source-dir': { type: 'string' },
  format: { type: 'string', multiple: true },
  output: { type: 'string', multiple: true },
  'fail-on-severity': { type: 'string' },
  'gate-on': { type: 'string' },
  unknown: { type: 'string' },
  'warn-only': { type: 'boolean' },
  'allow-empty': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const commands = ['scan', 'rules'];

/** @param args what follows `passgate` @throws UsageError */
export function flagsOf(args: readonly string[]): Flags {
  const { values, positionals } = parse(args);
  if (values.help || (positionals.length === 0 && args.length === 0)) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command = '', ...paths] = positionals;
  if (command === 'rules') {
    const [verb = '', ...files] = paths;
    if (verb !== 'test')
      throw new UsageError(
        `\`rules ${verb}\` is no command${meant(verb, ['test'])}; there is \`rules test <file or folder…>\``,
      );
    if (files.length === 0) throw new UsageError('`rules test` needs a rule file or a folder of them');
    return { command: 'rules test', paths: files };
  }
  if (command !== 'scan')
    throw new UsageError(
      `\`${command}\` is no command${meant(command, commands)}; to judge files: \`passgate scan <path…>\``,
    );
  const formats = (values.format ?? ['text']).map((format) => oneOf('format', format, ['text', 'json'] as const));
  const outputs = values.output ?? [];
  if (outputs.length > formats.length)
    throw new UsageError(
      `there are ${outputs.length} \`--output\` for ${formats.length} \`--format\`; the nth output belongs to the nth format`,
    );
  if (formats.length - outputs.length > 1)
    throw new UsageError('only one format can go to standard output; give the others an `--output`');
  oneOf('gate-on', values['gate-on'] ?? 'all', ['all'] as const);
  return {
    command: 'scan',
    paths: [...paths, ...(values.plan ?? []), ...(values.templates ?? [])],
    config: values.config,
    rules: values.rules ?? [],
    sourceDir: values['source-dir'],
    formats,
    outputs,
    failOn: oneOf('fail-on-severity', values['fail-on-severity'] ?? 'high', severities),
    unknown:
      values.unknown === undefined ? undefined : oneOf('unknown', values.unknown, ['fail', 'warn', 'ignore'] as const),
    warnOnly: values['warn-only'] ?? false,
    allowEmpty: values['allow-empty'] ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [, flag] = /'(--?[^'= ]+)/.exec(error instanceof Error ? error.message : '') ?? [];
    if (flag === undefined || !(error instanceof Error)) throw error;
    const name = flag.replace(/^-+/, '');
    if (Object.hasOwn(options, name))
      throw new UsageError(
        `\`--${name}\` ${options[name as keyof typeof options].type === 'string' ? 'needs a value' : 'takes no value'}`,
      );
    throw new UsageError(`there is no flag \`${flag}\`${meant(name, Object.keys(options), '--')}`);
  }
}

function oneOf<Value extends string>(flag: string, value: string, values: readonly Value[]): Value {
  const found = values.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const list = values.map((candidate) => `\`${candidate}\``).join(', ');
  throw new UsageError(
    `\`--${flag}\` must be ${values.length > 1 ? 'one of ' : ''}${list}, not \`${value}\`${meant(value, values)}`,
  );
}

function meant(word: string, candidates: readonly string[], before = ''): string {
  const suggestion = suggest(word, candidates);
  return suggestion === undefined ? '' : `; did you mean \`${before}${suggestion}\`?`;
}

export const help = `Passgate judges what a change to AWS IAM will allow, before it is merged. Offline, without credentials.

Usage
  passgate scan [path…]            judge Terraform plans (terraform show -json) and CloudFormation templates:
                                   files, folders and globs; without any, what is below this folder
  passgate rules test <path…>      run the examples in rule files

Flags of scan
  --plan GLOB, --templates GLOB    more files, as globs
  --config FILE                    instead of the .passgate.yml here or above
  --rules PATH                     more rules: a file or a folder
  --source-dir DIR                 where the .tf files of the plan are; found by itself where it can be
  --format text|json               several: each with its --output FILE, one may go to standard output
  --output FILE                    the nth output belongs to the nth format
  --fail-on-severity SEVERITY      the lowest that denies: critical, high (default), medium, low, info
  --unknown fail|warn|ignore       what to make of what cannot be decided; each rule has its default
  --gate-on all                    every violation counts
  --warn-only                      exit 0 in spite of violations
  --allow-empty                    it is all right to find no plan and no template
  --help, --version

Exit codes
  0 allowed   1 violations   2 bad usage, configuration or rule   3 something could not be judged
`;
