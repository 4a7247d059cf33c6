import { meant, suggest } from '../input/suggest.js';
import {
  type FlagName,
  oneOf,
  type ScanFlag,
  type ScanOptions,
  scanFlags,
  scanOptions,
  UsageError,
} from '../scan-flags.js';

export interface Inputs extends ScanOptions {
  /** As written; empty input is `.`. */
  workingDirectory: string;
  /** A branch, tag or commit, `base` or `head`, whose configuration and rules hold; undefined: what suits the event. */
  configRef: string | undefined;
  /** Undefined: no API at all. */
  token: string | undefined;
  allowPullRequestTarget: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What `action.yml` declares, in the order of the table. */
export const inputNames: readonly FlagName[] = (Object.entries(scanFlags) as [FlagName, ScanFlag][])
  .filter(([, { only }]) => only !== 'cli')
  .map(([name]) => name);

/**
 * Reads and checks the inputs, which the runner hands over as `INPUT_<NAME>`: upper case, blanks as `_`, hyphens kept; empty where the
 * workflow gives none. https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs
 *
 * @throws UsageError for a value that is none of the possible ones, and for an input that is misspelt: left unread, it would look
 * as if it held
 */
export function readInputs(env: Environment): Inputs {
  refuseMisspelt(env);
  const lines = (name: FlagName) => (env[variable(name)] ?? '').split(/\r\n|\n|\r/).map((line) => line.trim());
  const list = (name: FlagName) => lines(name).filter((line) => line !== '');
  const text = (name: FlagName) => {
    const [value, ...more] = list(name);
    if (more.length > 0) throw new UsageError(`\`${name}\` takes one value, not ${more.length + 1} lines`);
    return value;
  };
  // As @actions/core reads one: https://yaml.org/spec/1.2/spec.html#id2804923
  const on = (name: FlagName) => {
    const value = text(name) ?? 'false';
    return oneOf(name, /^(True|TRUE|False|FALSE)$/.test(value) ? value.toLowerCase() : value, switches) === 'true';
  };
  return {
    ...scanOptions({ text, list, on, say: (name) => name }),
    workingDirectory: text('working-directory') ?? '.',
    configRef: text('config-ref'),
    token: text('github-token'),
    allowPullRequestTarget: on('allow-pull-request-target'),
  };
}

const switches = ['true', 'false'] as const;

function variable(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}

/** A job may have variables of its own that begin like this; what is near to an input, or can only be one, is meant for us. */
function refuseMisspelt(env: Environment): void {
  for (const key of Object.keys(env)) {
    const name = key.startsWith('INPUT_') ? key.slice('INPUT_'.length).toLowerCase() : undefined;
    if (name === undefined || inputNames.some((known) => known === name)) continue;
    if (name.includes('-') || suggest(name, inputNames) !== undefined) {
      throw new UsageError(`there is no input \`${name}\`${meant(name, inputNames)}`);
    }
  }
}
