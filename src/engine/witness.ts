import type { Access } from '../iam/access/access.js';
import { contains } from '../iam/access/decide.js';
import { fillHome } from '../iam/access/fill.js';
import type { FoundRequest } from '../iam/access/find-request.js';
import type { Request } from '../iam/access/request.js';
import type { Universe } from '../iam/access/universe.js';
import { ARN_OPTIONS } from '../iam/arn/arn.js';
import { type ArnKind, arnSpace } from '../iam/arn/arn-space.js';
import { spell } from '../iam/condition/context.js';
import { variableKeys } from '../iam/condition/variables.js';
import type { Element, Patterns, Pieces, Statement } from '../iam/statement.js';
import type { Automaton } from '../iam/text/automaton.js';
import { exampleOf, FILLERS } from '../iam/text/example.js';
import { compileAll, letters, WIDEST } from '../iam/text/glob.js';
import { matches, type PatternOptions } from '../iam/text/pattern.js';
import { accepts } from '../iam/text/subsets.js';
import type * as model from '../model/policy.js';
import type { Witness } from './finding.js';
import type { Home } from './home.js';

const MATCH_BUDGET = 1_000_000;

/** What a request is about, besides what limits it. */
export interface Wanted {
  /** Undefined: whatever resource. */
  kind: ArnKind | undefined;
  home: Home | undefined;
  /** Elements that the resource, and the action, may be of. */
  resources: readonly Patterns[];
  actions: readonly Patterns[];
}

/**
 * The same request on what can be, and easier to read: `role/any-role` instead of `role/x`, where it stays one of the set. Undefined:
 * only one with a name that nothing of the kind can have.
 */
export function readableRequest(
  { request, ...found }: FoundRequest,
  access: Access,
  universe: Universe,
  { kind, home, resources, actions }: Wanted,
): FoundRequest | undefined {
  const set = fillHome(access, universe);
  const fits = (changed: Partial<Request>) => contains(set, { ...request, ...changed }, universe) === true;
  const named = automata(actions, request.action, { ignoreCase: true });
  const action = exampleOf(named, [], FILLERS, (one) => fits({ action: one })) ?? request.action;
  if (kind === undefined) return { ...found, request: { ...request, action } };
  const spaces = arnSpace(kind, home ?? { partition: 'any', account: 'any' });
  const within = automata(resources, request.resource, ARN_OPTIONS);
  const words = FILLERS.map((word) => `${word}-${kind.type}`);
  for (const space of spaces) {
    const resource = exampleOf([...within, space], [], words, (one) => fits({ action, resource: one }));
    if (resource !== null) return { ...found, request: { ...request, action, resource } };
  }
  const can = accepts(spaces, letters(request.resource, ARN_OPTIONS), MATCH_BUDGET) === true;
  return can ? { ...found, request: { ...request, action } } : undefined;
}

/** Of each list the first pattern that may match the text. */
function automata(lists: readonly Patterns[], text: string, options: PatternOptions): Automaton[] {
  const elements = lists.flatMap(({ not, items }) =>
    not ? [] : items.filter(({ pieces }) => matches(pieces, text, options) !== false).slice(0, 1),
  );
  return compileAll(
    elements.map(({ pieces }) => pieces),
    options,
    WIDEST,
  );
}

/** The keys, in lower case, that statements ask a request for. */
export function keysIn(statements: Iterable<Statement>): Set<string> {
  return new Set([...spellings(statements)].map((key) => key.toLowerCase()));
}

/**
 * A request as people read it: only what the policies ask for, as they spell it. What is made from something sensitive is left out.
 * @param statements all that the request was weighed against
 */
export function asRequest(
  { principal, action, resource, context }: Request,
  statements: readonly Statement[],
): Witness {
  const said = saidIn(statements);
  const shown = new Map([...context].filter(([key]) => said.keys.has(key)));
  return {
    principal,
    action: said.isSecret.actions ? '(sensitive value)' : action,
    resource: said.isSecret.resources ? '(sensitive value)' : resource,
    context: said.isSecret.asked ? {} : Object.fromEntries(spell(shown, said.spelt)),
    allowed: true,
  };
}

/** How statements spell condition keys, and what of them is secret. */
interface Said {
  spelt: readonly string[];
  /** In lower case. */
  keys: ReadonlySet<string>;
  isSecret: { actions: boolean; resources: boolean; asked: boolean };
}

/** There may be thousands of requests that are held against the same statements. */
const saidBefore = new WeakMap<readonly Statement[], Said>();

function saidIn(statements: readonly Statement[]): Said {
  const known = saidBefore.get(statements);
  if (known !== undefined) return known;
  const spelt = [...spellings(statements)];
  const secret = (elementsOf: (statement: Statement) => readonly Element[]) =>
    statements.some((statement) => elementsOf(statement).some(isSecret));
  const asking = ({ conditions, resources }: Statement) => [
    ...conditions.flatMap(({ values }) => values),
    ...(resources?.items ?? []).filter(({ pieces }) => variableKeys(pieces).length > 0),
  ];
  const said = {
    spelt,
    keys: new Set(spelt.map((key) => key.toLowerCase())),
    isSecret: {
      actions: secret(({ actions }) => actions.items),
      resources: secret(({ resources }) => resources?.items ?? []),
      asked: secret(asking),
    },
  };
  saidBefore.set(statements, said);
  return said;
}

/** Only elements of the model have a value. */
function isSecret(element: Element | model.Element): boolean {
  return 'value' in element && element.value.sensitive === true;
}

function* spellings(statements: Iterable<Statement>): Generator<string> {
  for (const { conditions, resources } of statements) {
    for (const { key, values } of conditions) {
      yield key;
      for (const { pieces } of values) yield* spelledKeys(pieces);
    }
    for (const { pieces } of resources?.items ?? []) yield* spelledKeys(pieces);
  }
}

/** `aws:PrincipalTag/team` of `${aws:PrincipalTag/team, 'none'}`. */
function spelledKeys(pieces: Pieces): string[] {
  const gaps = pieces.flatMap((piece) =>
    typeof piece === 'string' || piece.stands !== 'variable' ? [] : [piece.name.replace(/,.*/s, '').trim()],
  );
  const known = new Set(gaps.map((key) => key.toLowerCase()));
  // Variables may stand in the text, too.
  return [...gaps, ...variableKeys(pieces).filter((key) => !known.has(key))];
}
