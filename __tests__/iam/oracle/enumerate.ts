import {
  actionLetters,
  actionPatterns,
  addressTexts,
  arnLetters,
  conditionKeys,
  momentTexts,
  numberTexts,
  resourceLetters,
  resourcePatterns,
  stringLetters,
  variableLetters,
  variableResources,
} from './alphabet.js';
import { type Letter, literal, textOf, wildcards } from './glob.js';
import { everyKind } from './kinds.js';
import {
  actionApplies,
  type Context,
  hasVariables,
  keyHolds,
  lettersOf,
  listed,
  type OraclePolicies,
  type OracleRequest,
  type PolicyDocument,
  type PolicyStatement,
  resourceApplies,
} from './policy-oracle.js';

/**
 * All requests of the small world of alphabet.ts that policies can tell apart, and a search through all of them.
 *
 * A policy sees of a text only which of its patterns match it: one text of every kind (kinds.ts) that all patterns together can
 * tell apart is as good as all texts. Values of the condition keys are chosen likewise; a set of values is any set of them, since
 * only what kinds are in it counts. Numbers, moments and addresses are the ends of all ranges and what lies between and beyond.
 */

const none: Context = new Map();
const principal = 'arn:aws:iam::111111111111:user/someone';

/** The letters of patterns, with every value that variables in them may have. */
function filled(patterns: readonly string[], contexts: readonly Context[]): (readonly Letter[])[] {
  return patterns.flatMap((pattern) =>
    contexts.flatMap((context) => {
      const letters = lettersOf(pattern, context, true);
      return letters === null ? [] : [letters];
    }),
  );
}

/** Every way to write a text in small and capital letters. */
function cases(text: string): string[] {
  return Array.from(text).reduce<string[]>(
    (all, char) =>
      all.flatMap((start) => [...new Set([char.toLowerCase(), char.toUpperCase()])].map((one) => start + one)),
    [''],
  );
}

const literals = (texts: readonly string[]) => texts.map(literal);

/** What policies compare one key's values with. */
function patternsOf(key: string, contexts: readonly Context[]): (readonly Letter[])[] {
  const words = conditionKeys.find((one) => one.key === key)?.words ?? [];
  return words.flatMap(({ operators, values, ...variables }) => {
    const [operator = ''] = operators;
    const fixed = [...values.map(String), ...(variables.unfilled ?? [])];
    const varying = filled([...(variables.filled ?? []), ...(variables.unfilled ?? [])], contexts);
    if (operator === 'StringEqualsIgnoreCase') return literals(fixed.flatMap(cases));
    // `*` in the values of StringEquals is a character like others
    if (operator === 'StringEquals') return [...literals(fixed), ...varying.map((one) => literal(textOf(one)))];
    return [...fixed.map(wildcards), ...varying];
  });
}

const actions = everyKind(
  actionPatterns.map((pattern) => wildcards(pattern.toLowerCase())),
  'anything',
  actionLetters.starts,
  actionLetters.letters,
);
if (actions.length > 32) throw new Error('one bit an action');

/** The value of a variable matters to its own conditions, and to the resources whose name it is. */
const name = 'arn:aws:s:::';
const names = resourcePatterns.flatMap((one) => (one.startsWith(name) ? [wildcards(one.slice(name.length))] : []));
const variableValues = everyKind(
  [...patternsOf('s:k1', []), ...names],
  'segment',
  variableLetters.starts,
  variableLetters.letters,
);
const variableContexts: readonly Context[] = [none, ...variableValues.map((value) => new Map([['s:k1', [value]]]))];

export const resourceWords = [
  ...[...resourcePatterns, ...variableResources.unfilled].map(wildcards),
  ...filled([...variableResources.filled, ...variableResources.unfilled], variableContexts),
];
export const resources = everyKind(resourceWords, 'segment', resourceLetters.starts, resourceLetters.letters);

const strings = (key: string) =>
  everyKind(patternsOf(key, variableContexts), 'anything', stringLetters.starts, stringLetters.letters);
const arns = everyKind(patternsOf('s:arn', variableContexts), 'component', arnLetters.starts, arnLetters.letters);

/** All sets of these values but the empty one. */
function subsets(values: readonly string[]): string[][] {
  let sets: string[][] = [[]];
  for (const value of values) sets = [...sets, ...sets.map((set) => [...set, value])];
  return sets.slice(1);
}

const single = (texts: readonly string[]) => texts.map((text) => [text]);
/** What the request may have under each key; `null`: it has not got the key. `['']` is a set that is empty. */
const valuesOf: ReadonlyMap<string, readonly (readonly string[] | null)[]> = new Map([
  ['s:k1', [null, ...single(variableValues)]],
  ['s:k2', [null, ...single(strings('s:k2'))]],
  ['s:m', [null, [''], ...subsets(strings('s:m'))]],
  ['s:arn', [null, ...single(arns)]],
  ['s:n', [null, ...single(numberTexts)]],
  ['s:d', [null, ...single(momentTexts)]],
  ['s:t', [null, ['true'], ['false']]],
  ['s:ip', [null, ...single(addressTexts)]],
]);

function remembered<Value>(): (name: string, make: () => Value) => Value {
  const known = new Map<string, Value>();
  return (name, make) => {
    const had = known.get(name);
    if (had !== undefined) return had;
    const made = make();
    known.set(name, made);
    return made;
  };
}

/** For each resource whether a pattern is about it: 0 or 1. */
const resourceSets = remembered<Uint8Array>();

function resourceSet(pattern: string, variables: boolean, k1: readonly string[] | null): Uint8Array {
  return resourceSets(`${variables} ${variables && usesVariables(pattern) ? k1 : ''} ${pattern}`, () => {
    const context: Context = k1 === null ? none : new Map([['s:k1', k1]]);
    const holds = (resource: string) =>
      resourceApplies({ Effect: 'Allow', Resource: pattern }, resource, context, variables);
    return Uint8Array.from(resources, (resource) => (holds(resource) ? 1 : 0));
  });
}

/** Which actions a statement is about, one bit each. */
const actionSets = remembered<number>();

function actionSet(statement: PolicyStatement): number {
  const name = JSON.stringify([statement.Action ?? null, statement.NotAction ?? null]);
  return actionSets(name, () =>
    actions.reduce((set, action, at) => (actionApplies(statement, action) ? set | (1 << at) : set), 0),
  );
}

/** One operator on one key, with what it says of each value of the key; with variables, for each value of `s:k1` by itself. */
interface Test {
  key: string;
  variables: boolean;
  /** For each value of the key a text of `0` and `1`: one character, or one for each value of `s:k1`. */
  says: readonly string[];
}

const tests = remembered<Test>();

function testsOfStatement(statement: PolicyStatement, variables: boolean): Test[] {
  return Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([written, wanted]) => {
      const depends = variables && usesVariables(wanted);
      return tests(JSON.stringify([operator, written, wanted, variables]), () => {
        const key = written.toLowerCase();
        const others = depends ? known('s:k1') : [null];
        const says = known(key).map((value) =>
          others
            .map((other) => {
              const context = contextOf(['s:k1', key], [other, value]);
              return keyHolds(operator, written, wanted, context, variables) ? '1' : '0';
            })
            .join(''),
        );
        return { key, variables: depends, says };
      });
    }),
  );
}

function known(key: string): readonly (readonly string[] | null)[] {
  const values = valuesOf.get(key);
  if (values === undefined) throw new Error(`no such key: ${key}`);
  return values;
}

function contextOf(keys: readonly string[], values: readonly (readonly string[] | null | undefined)[]): Context {
  return new Map(
    keys.flatMap((key, at) => {
      const value = values[at] ?? null;
      return value === null ? [] : [[key, value] as const];
    }),
  );
}

function usesVariables(values: unknown): boolean {
  return JSON.stringify(values ?? null).includes('${');
}

interface Line {
  statement: PolicyStatement;
  allow: boolean;
  variables: boolean;
  actions: number;
  tests: readonly Test[];
}

function linesOf(document: PolicyDocument): Line[] {
  const variables = hasVariables(document);
  return listed(document.Statement).map((statement) => ({
    statement,
    allow: statement.Effect === 'Allow',
    variables,
    actions: actionSet(statement),
    tests: testsOfStatement(statement, variables),
  }));
}

/** All documents that limit the identity's: in identity policies, boundary and SCPs are alike. */
function documentsOf({ identity, boundary, scps = [], resource }: OraclePolicies): Line[][] {
  if (identity === undefined || resource !== undefined) throw new Error('identity policies only');
  return [identity, boundary, ...scps].flatMap((document) => (document === undefined ? [] : [linesOf(document)]));
}

/**
 * The values of a key that the lines tell apart, as indexes. Where a variable is in use all values of `s:k1` are: what they are
 * filled into tells them apart.
 */
function values(key: string, all: readonly Test[], k1Matters: boolean): number[] {
  const asked = all.filter((test) => test.key === key);
  const first = new Map<string, number>();
  for (const at of known(key).keys()) {
    const kind = key === 's:k1' && k1Matters ? String(at) : asked.map(({ says }) => says[at]).join(' ');
    if (!first.has(kind)) first.set(kind, at);
  }
  return [...first.values()];
}

/** Lines as a mask with one bit each, and for every mask that some item has, one such item. */
type Masks<Item> = ReadonlyMap<number, Item>;

function actionMasks(lines: readonly Line[]): Masks<string> {
  return new Map(
    actions.map((action, at) => [
      lines.reduce((mask, line, bit) => ((line.actions & (1 << at)) === 0 ? mask : mask | (1 << bit)), 0),
      action,
    ]),
  );
}

/** For each resource whether a line is about it. */
const lineSets = remembered<Uint8Array>();

function lineSet({ statement, variables }: Line, k1: readonly string[] | null): Uint8Array {
  const { Resource, NotResource } = statement;
  const depends = variables && usesVariables([Resource, NotResource]);
  const name = `${variables} ${depends ? k1 : ''} ${NotResource === undefined} ${listed(Resource ?? NotResource)}`;
  return lineSets(name, () => {
    const sets = listed(Resource ?? NotResource).map((one) => resourceSet(one, variables, k1));
    const wanted = Resource !== undefined;
    return Uint8Array.from(resources, (_, at) => (sets.some((set) => set[at] === 1) === wanted ? 1 : 0));
  });
}

function resourceMasks(lines: readonly Line[], k1: readonly string[] | null): Masks<string> {
  const masks = new Uint32Array(resources.length);
  for (const [bit, line] of lines.entries()) {
    const set = lineSet(line, k1);
    for (let at = 0; at < masks.length; at += 1) masks[at] = (masks[at] ?? 0) | ((set[at] ?? 0) << bit);
  }
  const found = new Map<number, string>();
  for (let at = 0; at < masks.length; at += 1) {
    const mask = masks[at] ?? 0;
    if (!found.has(mask)) found.set(mask, resources[at] ?? '');
  }
  return found;
}

/** Whether requests that these lines are about pass: no `Deny`, and an `Allow` of each document. */
function passes(documents: readonly (readonly Line[])[], lines: readonly Line[], mask: number): boolean {
  return documents.every((document) => {
    const about = document.filter((line) => (mask & (1 << lines.indexOf(line))) !== 0);
    return about.length > 0 && about.every(({ allow }) => allow);
  });
}

/**
 * A request that the first policies allow and the second (where there are any) do not; `null` where there is none at all.
 * Policies of the small world only.
 */
export function findDifference(before: OraclePolicies, after: OraclePolicies | null): OracleRequest | null {
  const own = documentsOf(before);
  const theirs = after === null ? null : documentsOf(after);
  const lines = [...own, ...(theirs ?? [])].flat();
  if (lines.length > 31) throw new Error('one bit a statement');

  const named = lines.some(
    ({ statement, variables }) => variables && usesVariables([statement.Resource, statement.NotResource]),
  );
  const all = lines.flatMap((line) => line.tests);
  const k1Matters = named || all.some((test) => test.variables);
  const keys = [...new Set([...(k1Matters ? ['s:k1'] : []), ...all.map(({ key }) => key)])];
  const choices = keys.map((key) => values(key, all, k1Matters));
  const slot = new Map(keys.map((key, at) => [key, at]));

  const whats = actionMasks(lines);
  const wheres = (named ? known('s:k1') : [null]).map((k1) => resourceMasks(lines, k1));
  /** Masks that are decided: requests with the same lines about them have the same answer. */
  const seen = new Set<number>();
  for (const chosen of product(choices)) {
    const k1 = k1Matters ? (chosen[0] ?? 0) : 0;
    const holds = ({ key, variables, says }: Test) =>
      says[chosen[slot.get(key) ?? 0] ?? 0]?.charAt(variables ? k1 : 0) === '1';
    const here = lines.reduce((mask, line, bit) => (line.tests.every(holds) ? mask | (1 << bit) : mask), 0);
    for (const [where, resource] of wheres[named ? k1 : 0] ?? []) {
      for (const [what, action] of whats) {
        const mask = here & where & what;
        if (seen.has(mask)) continue;
        seen.add(mask);
        if (!passes(own, lines, mask) || (theirs !== null && passes(theirs, lines, mask))) continue;
        const context = contextOf(
          keys,
          keys.map((key, at) => known(key)[chosen[at] ?? 0]),
        );
        return { principal, action, resource, context };
      }
    }
  }
  return null;
}

/** All ways to choose one of each. */
function* product(choices: readonly (readonly number[])[]): Generator<readonly number[]> {
  const chosen = choices.map(() => 0);
  for (;;) {
    yield chosen.map((at, key) => choices[key]?.[at] ?? 0);
    let key = chosen.length - 1;
    while (key >= 0 && (chosen[key] ?? 0) + 1 === choices[key]?.length) {
      chosen[key] = 0;
      key -= 1;
    }
    if (key < 0) return;
    chosen[key] = (chosen[key] ?? 0) + 1;
  }
}

/** A request of the small world: for tests of this file against the evaluator. */
export function someRequest(pick: (length: number) => number): OracleRequest {
  const one = <Item>(items: readonly Item[]): Item => items[pick(items.length)] as Item;
  const keys = [...valuesOf.keys()];
  return {
    principal,
    action: one(actions),
    resource: one(resources),
    context: contextOf(
      keys,
      keys.map((key) => one(known(key))),
    ),
  };
}
