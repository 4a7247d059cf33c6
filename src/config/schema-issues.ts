import { config, type core } from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import { type Route, showRoute } from '../input/place.js';
import { suggest } from '../input/suggest.js';
import { keysAt, member } from './schema-keys.js';
import { showText } from './show-text.js';
import { type NodesRead, offsetOf, type TextError } from './yaml-nodes.js';

// Without a locale zod says "Invalid input" and nothing else.
config(en());

const nouns: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

/**
 * Says what a schema has against a value: each message has the route, what is wrong and what would be right, with a suggestion for
 * misspelt keys and names. Of a union's branches the one speaks that the value fits best.
 *
 * @param issues from a failed `safeParse`
 * @param schema what it was parsed with: it knows the keys that exist
 * @param read the value and where it stands
 */
export function explainIssues(
  issues: readonly core.$ZodIssue[],
  schema: core.$ZodType,
  read: NodesRead,
): readonly TextError[] {
  return issues.flatMap((issue) => explain(issue, [], schema, read));
}

/** `base`: what comes before the issue's own path. */
function explain(issue: core.$ZodIssue, base: Route, schema: core.$ZodType, read: NodesRead): readonly TextError[] {
  const route = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, route, schema, read);

  const found = route.reduce(member, read.data);
  const name = route.length === 0 ? 'the file' : quote(route);
  const at = (message: string, what: 'key' | 'value' = 'value'): TextError[] => [
    { message, offset: offsetOf(read.root, route, what) },
  ];
  if (found === undefined)
    return at(`the key \`${showText(String(route.at(-1)))}\` is missing${within(route.slice(0, -1))}`);
  if (isAuthored(issue)) return at(`${name}: ${issue.message}`, issue.code === 'invalid_type' ? 'key' : 'value');
  if (found === null) return at(`${name} has no value; give it one or leave it out`, 'key');
  switch (issue.code) {
    case 'invalid_type':
      return at(`${name} must be ${noun(issue.expected)}, not ${describe(found)}`);
    case 'invalid_value':
      return at(oneOf(name, issue.values.map(String), found));
    case 'invalid_key':
      return issue.issues.flatMap((inner) => at(`${name}: as a key, ${lowerFirst(inner.message)}`, 'key'));
    case 'invalid_union':
      if (issue.errors.length === 0) return at(oneOf(name, discriminators(issue), found));
      return (
        bestBranch(issue.errors)?.flatMap((inner) => explain(inner, route, schema, read)) ??
        at(noBranch(name, issue.errors, found))
      );
    default:
      return at(`${name}: ${lowerFirst(issue.message)}; found ${describe(found)}`);
  }
}

/** A message that the schema's author gave, not one of the locale's. */
function isAuthored(issue: core.$ZodIssue): boolean {
  return issue.code === 'custom' || !/^(Invalid|Too big|Too small|Unrecognized)/.test(issue.message);
}

/** Of more unknown keys in one map nobody reads. */
const mostKeys = 100;

function unknownKeys(
  keys: readonly string[],
  route: Route,
  schema: core.$ZodType,
  read: NodesRead,
): readonly TextError[] {
  const known = keysAt(schema, route, read.data);
  return keys.slice(0, mostKeys).map((key) => {
    const close = suggest(key, known);
    const advice = close ? `did you mean \`${close}\`?` : `known keys: ${list(known)}`;
    const offset = offsetOf(read.root, [...route, key], 'key');
    return { message: `unknown key \`${showText(key)}\`${within(route)}; ${advice}`, offset };
  });
}

/** The values that choose a branch of a discriminated union; zod's types leave them out. */
function discriminators(issue: object): readonly string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

type Branches = readonly (readonly core.$ZodIssue[])[];

/** The branch with the fewest complaints, of those that do not refuse the value for its kind alone. */
function bestBranch(branches: Branches): readonly core.$ZodIssue[] | undefined {
  const ofKind = branches.filter((issues) => !issues.some((issue) => issue.path.length === 0 && isKind(issue)));
  return ofKind.toSorted((a, b) => a.length - b.length)[0];
}

function isKind({ code }: core.$ZodIssue): boolean {
  return code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union';
}

function noBranch(name: string, branches: Branches, found: unknown): string {
  const kinds = branches.flat().flatMap((issue) => {
    if (issue.code === 'invalid_value') return issue.values.map((value) => `\`${String(value)}\``);
    return issue.code === 'invalid_type' ? [noun(issue.expected)] : [];
  });
  return `${name} must be ${[...new Set(kinds)].join(' or ')}, not ${describe(found)}`;
}

function oneOf(name: string, values: readonly string[], found: unknown): string {
  const close = typeof found === 'string' ? suggest(found, values) : undefined;
  const must = values.length === 1 ? `${name} must be ${list(values)}` : `${name} must be one of ${list(values)}`;
  return `${must}, not ${describe(found)}${close ? `; did you mean \`${close}\`?` : ''}`;
}

function noun(expected: string): string {
  return nouns[expected] ?? expected;
}

function describe(found: unknown): string {
  if (typeof found === 'string') return `\`${showText(found)}\``;
  if (Array.isArray(found)) return 'a list';
  return typeof found === 'object' && found !== null ? 'a map' : `\`${String(found)}\``;
}

function within(route: Route): string {
  return route.length === 0 ? '' : ` in ${quote(route)}`;
}

function quote(route: Route): string {
  return `\`${showText(showRoute(route), 200)}\``;
}

function list(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
