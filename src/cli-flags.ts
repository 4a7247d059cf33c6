import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { meant } from './input/suggest.js';
import { oneOf, type ScanFlag, type ScanOptions, scanFlags, scanOptions, UsageError } from './scan-flags.js';

const allFormats = ['text', 'json', 'markdown'] as const;
export type Format = (typeof allFormats)[number];
const compareFormats = ['text', 'json'] as const;
export type CompareFormat = (typeof compareFormats)[number];

export type Flags =
  | { command: 'help' }
  | { command: 'version' }
  | { command: 'rules test'; paths: readonly string[] }
  | { command: 'slim'; plan: string; output: string | undefined }
  | {
      command: 'compare';
      before: string;
      after: string;
      config: string | undefined;
      sourceDir: string | undefined;
      format: CompareFormat;
      output: string | undefined;
    }
  | (ScanOptions & {
      command: 'scan';
      formats: readonly Format[];
      /** The nth belongs to the nth format. */
      outputs: readonly string[];
    });

type Options = Record<string, { type: 'string' | 'boolean'; multiple?: boolean; short?: string }>;

const options: Options = {
  ...Object.fromEntries(
    Object.entries<ScanFlag>(scanFlags)
      .filter(([, { only }]) => only !== 'action')
      .map(([name, { type }]) => [
        name,
        { type: type === 'switch' ? 'boolean' : 'string', multiple: type === 'list' } as const,
      ]),
  ),
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
};

const commands = ['scan', 'compare', 'slim', 'rules'];

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
        `\`${['rules', ...paths.slice(0, 1)].join(' ')}\` is no command${meant(verb, ['test'])}; there is \`rules test <file or folder…>\``,
      );
    if (files.length === 0) throw new UsageError('`rules test` needs a rule file or a folder of them');
    return { command: 'rules test', paths: files };
  }
  if (command === 'compare') return compareFlags(paths, values);
  if (command === 'slim') return slimFlags(paths, values);
  if (command !== 'scan')
    throw new UsageError(
      `\`${command}\` is no command${meant(command, commands)} (files are judged by \`passgate scan <path…>\`)`,
    );
  const list = (name: string) => [values[name] ?? []].flat().filter((value) => typeof value === 'string');
  const scan = scanOptions({
    text: (name) => list(name)[0],
    list,
    on: (name) => values[name] === true,
    say: (name) => `--${name}`,
  });
  const given = list('format');
  const formats = (given.length === 0 ? ['text'] : given).map((format) => oneOf('--format', format, allFormats));
  const outputs = list('output');
  if (outputs.length > formats.length)
    throw new UsageError(
      `there are ${outputs.length} \`--output\` for ${formats.length} \`--format\`; the nth output belongs to the nth format`,
    );
  if (formats.length - outputs.length > 1)
    throw new UsageError('only one format can go to standard output; give the others an `--output`');
  const twice = outputs.find((file, index) => outputs.findIndex((other) => resolve(other) === resolve(file)) < index);
  if (twice !== undefined)
    throw new UsageError(`\`--output ${twice}\` is given twice; the second report would replace the first`);
  return { command: 'scan', ...scan, paths: [...paths, ...scan.paths], formats, outputs };
}

function compareFlags(paths: readonly string[], values: ReturnType<typeof parse>['values']): Flags {
  const own = ['config', 'source-dir', 'format', 'output'];
  const stranger = Object.keys(values).find((flag) => !own.includes(flag));
  if (stranger !== undefined) throw new UsageError(`\`compare\` has no flag \`--${stranger}\``);
  const [before, after] = paths;
  if (before === undefined || after === undefined || paths.length > 2)
    throw new UsageError(
      `\`compare\` takes two files, what was before and what is after, not ${paths.length === 0 ? 'none' : paths.length}`,
    );
  const one = (flag: string): string | undefined => {
    const [value, ...more] = [values[flag] ?? []].flat();
    if (more.length > 0) throw new UsageError(`\`compare\` takes one \`--${flag}\``);
    return value === undefined ? undefined : String(value);
  };
  return {
    ...{ command: 'compare', before, after, config: one('config'), sourceDir: one('source-dir') },
    format: oneOf('--format', one('format') ?? 'text', compareFormats),
    output: one('output'),
  };
}

function slimFlags(paths: readonly string[], values: ReturnType<typeof parse>['values']): Flags {
  const stranger = Object.keys(values).find((flag) => flag !== 'output');
  if (stranger !== undefined) throw new UsageError(`\`slim\` has no flag \`--${stranger}\``);
  const [plan] = paths;
  if (plan === undefined || paths.length > 1)
    throw new UsageError(`\`slim\` takes one plan, not ${paths.length === 0 ? 'none' : paths.length}`);
  const [output, ...outputs] = [values.output ?? []].flat();
  if (outputs.length > 0) throw new UsageError('`slim` has one `--output`');
  return { command: 'slim', plan, output: typeof output === 'string' ? output : undefined };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [, flag] = /'(--?[^'= ]+)/.exec(error instanceof Error ? error.message : '') ?? [];
    if (flag === undefined || !(error instanceof Error)) throw error;
    const name = flag.replace(/^-+/, '');
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option !== undefined)
      throw new UsageError(`\`--${name}\` ${option.type === 'string' ? 'needs a value' : 'takes no value'}`);
    throw new UsageError(`there is no flag \`${flag}\`${meant(name, Object.keys(options), '--')}`);
  }
}

export const help = `Passgate judges what a change to AWS IAM will allow, before it is merged. Offline, without credentials.

Usage
  passgate scan [path…]            judge Terraform plans (terraform show -json) and CloudFormation templates:
                                   files, folders and globs; without any, what is below this folder
  passgate compare <before> <after>
                                   what the second allows that the first did not: two policies, plans or templates
  passgate slim <plan>             write what judging needs of a plan, without its secrets: plan.slim.json.gz for plan.json
  passgate rules test <path…>      run the examples in rule files

Flags of scan
  --plan GLOB, --templates GLOB    more files, as globs
  --config FILE                    instead of the .passgate.yml here or above
  --rules PATH                     more rules: a file or a folder
  --source-dir DIR                 where the .tf files of the plan are; found by itself where it can be
  --format text|json|markdown      several: each with its --output FILE, one may go to standard output
  --output FILE                    the nth output belongs to the nth format
  --fail-on-severity SEVERITY      the lowest that denies: critical, high (default), medium, low, info
  --unknown fail|warn|ignore       what to make of what cannot be decided; each rule has its default
  --gate-on all|new                new: what was so before the change does not deny (default: all)
  --base DIR|COMMIT                the files as they were before, for templates; a plan knows it itself
  --warn-only                      exit 0 in spite of violations
  --allow-empty                    it is all right to find no plan and no template
  --help, --version

Flags of compare
  --config FILE, --source-dir DIR  as for scan
  --format text|json, --output FILE

Flags of slim
  --output FILE

Exit codes
  0 allowed   1 violations   2 bad usage, configuration or rule   3 something could not be judged
  compare: 0 nothing added   1 access was added   2 bad usage or configuration   3 something could not be decided
  slim: 0 written   2 bad usage   3 it cannot be read or written
`;
