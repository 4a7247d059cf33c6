/*
 * How GitHub's runner finds commands in what a step prints, retold from
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs and ActionCommandManager.cs beside it.
 */

export interface Command {
  name: string;
  properties: Readonly<Record<string, string>>;
  data: string;
}

/** What the runner knows; other names are text. */
const registered = [
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask', 'add-matcher', 'remove-matcher', 'echo'],
  ...['set-env', 'set-output', 'save-state', 'add-path', 'stop-commands', 'internal-set-repo-path'],
];

/** The runner undoes escapes in this order, `%25` last. */
const dataEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const propertyEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const;
const legacyEscapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
] as const;

function undo(text: string, escapes: readonly (readonly [string, string])[]): string {
  return escapes.reduce((done, [escaped, plain]) => done.replaceAll(escaped, plain), text);
}

/** The runner compares by culture: characters without a weight of their own are as if they were not there. */
function weightless(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
}

/** `::name key=value,…::data`, white space before it or not; undefined where the line is text. */
export function parseCommand(line: string): Command | undefined {
  return parseV2(line) ?? parseLegacy(line) ?? parseV2(weightless(line)) ?? parseLegacy(weightless(line));
}

function parseV2(line: string): Command | undefined {
  const message = line.trimStart();
  if (!message.startsWith('::')) return undefined;
  const end = message.indexOf('::', 2);
  if (end < 0) return undefined;
  return command(message.slice(2, end), ',', propertyEscapes, undo(message.slice(end + 2), dataEscapes));
}

/** `##[name key=value;…]data`, anywhere in the line. */
function parseLegacy(line: string): Command | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return command(line.slice(start + 3, end), ';', legacyEscapes, undo(line.slice(end + 1), legacyEscapes));
}

function command(
  info: string,
  separator: string,
  escapes: readonly (readonly [string, string])[],
  data: string,
): Command | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!registered.includes(name)) return undefined;
  const properties = (space < 0 ? '' : info.slice(space + 1).trim()).split(separator).flatMap((pair) => {
    const equals = pair.indexOf('=');
    const [key, value] = equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    return key === '' || value === '' ? [] : [[key, undo(value, escapes)] as const];
  });
  return { name, properties: Object.fromEntries(properties), data };
}

/**
 * The outputs that a file command file gives, `name=value` or `name<<delimiter`, lines, `delimiter`.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs
 * @throws where the runner fails the step
 */
export function parseFileCommands(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const [, name, sign, rest = ''] = /^(.*?)(<<|=)(.*)$/.exec(line) ?? [];
    if (name === undefined || name === '') throw new Error(`the runner refuses \`${line}\``);
    if (sign === '=') {
      values.set(name, rest);
      continue;
    }
    const end = lines.indexOf(rest);
    if (rest === '' || end < 0) throw new Error(`there is no end \`${rest}\` of \`${name}\``);
    values.set(
      name,
      lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n'),
    );
  }
  return values;
}
