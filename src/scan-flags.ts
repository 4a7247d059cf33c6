import { type Severity, severities } from './engine/finding.js';
import type { UnknownAs } from './engine/rule.js';
import { meant } from './input/suggest.js';

/** Bad usage (exit 2). The message is for people. */
export class UsageError extends Error {}

/** How something about a scan can be told: a flag of the command line, an input of the Action, or both under one name. */
export interface ScanFlag {
  /** `list`: a flag several times, an input with one value a line. */
  type: 'text' | 'list' | 'choice' | 'switch';
  /** The values of a choice. */
  values?: readonly string[];
  /** Missing: in both. */
  only?: 'cli' | 'action';
}

/** All there are. `action.yml`, the help and the README are held against this table by tests. */
export const scanFlags = {
  plan: { type: 'list' },
  templates: { type: 'list' },
  config: { type: 'text' },
  'config-ref': { type: 'text', only: 'action' },
  rules: { type: 'list' },
  'source-dir': { type: 'text' },
  base: { type: 'text' },
  format: { type: 'list', only: 'cli' },
  output: { type: 'list', only: 'cli' },
  'fail-on-severity': { type: 'choice', values: severities },
  'gate-on': { type: 'choice', values: ['all', 'new'] },
  unknown: { type: 'choice', values: ['fail', 'warn', 'ignore'] },
  'warn-only': { type: 'switch' },
  'allow-empty': { type: 'switch' },
  'working-directory': { type: 'text', only: 'action' },
  'github-token': { type: 'text', only: 'action' },
  'allow-pull-request-target': { type: 'switch', only: 'action' },
} as const satisfies Readonly<Record<string, ScanFlag>>;

export type FlagName = keyof typeof scanFlags;
type NameOf<Type extends ScanFlag['type']> = {
  [Name in FlagName]: (typeof scanFlags)[Name]['type'] extends Type ? Name : never;
}[FlagName];

/** What was given, as text. */
export interface Given {
  text(name: NameOf<'text' | 'choice'>): string | undefined;
  list(name: NameOf<'list'>): readonly string[];
  on(name: NameOf<'switch'>): boolean;
  /** A name as the reader has to write it: `--config`, `config`. */
  say(name: FlagName): string;
}

export interface ScanOptions {
  paths: readonly string[];
  config: string | undefined;
  rules: readonly string[];
  sourceDir: string | undefined;
  base: string | undefined;
  failOn: Severity;
  /** Undefined: what fits the command line, or the event. */
  gateOn: 'all' | 'new' | undefined;
  unknown: UnknownAs | undefined;
  warnOnly: boolean;
  allowEmpty: boolean;
}

/** What the command line and the Action have in common, checked. @throws UsageError */
export function scanOptions(given: Given): ScanOptions {
  return {
    paths: [...given.list('plan'), ...given.list('templates')],
    config: given.text('config'),
    rules: given.list('rules'),
    sourceDir: given.text('source-dir'),
    base: given.text('base'),
    failOn: choice(given, 'fail-on-severity') ?? 'high',
    gateOn: choice(given, 'gate-on'),
    unknown: choice(given, 'unknown'),
    warnOnly: given.on('warn-only'),
    allowEmpty: given.on('allow-empty'),
  };
}

function choice<Name extends NameOf<'choice'>>(
  given: Given,
  name: Name,
): (typeof scanFlags)[Name]['values'][number] | undefined {
  const value = given.text(name);
  const { values }: { values: readonly (typeof scanFlags)[Name]['values'][number][] } = scanFlags[name];
  return value === undefined ? undefined : oneOf(given.say(name), value, values);
}

/** @param name as the reader has to write it @throws UsageError */
export function oneOf<Value extends string>(name: string, value: string, values: readonly Value[]): Value {
  const found = values.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const list = values.map((candidate) => `\`${candidate}\``).join(', ');
  throw new UsageError(
    `\`${name}\` must be ${values.length > 1 ? 'one of ' : ''}${list}, not \`${value}\`${meant(value, values)}`,
  );
}
