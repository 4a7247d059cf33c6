import { actionsCover, actionsReach } from '../iam/action.js';
import { resourcesCover, resourcesReach } from '../iam/arn/arn.js';
import { namedArn, namedElements, type Want } from '../iam/arn/named-arn.js';
import { every, type Kleene, not } from '../iam/kleene.js';
import type { Pieces } from '../iam/statement.js';
import { covers } from '../iam/text/pattern.js';
import type { Cause } from '../input/value.js';
import type { Element, Patterns } from '../model/policy.js';
import { show } from '../model/show.js';
import type { Argument, Clause, Scalar } from './rule.js';
import type { Fact } from './subject.js';
import { admitsAny } from './trust.js';
import { type Asked, all, any, type Evidence, negate, type Truth } from './truth.js';

/** Looks up what stands right of an operator: values as they are, parameters and facts by what they hold. */
export type Resolve = (argument: Argument | undefined) => readonly Scalar[];

/**
 * What a rule asks of one fact: `reach: iam:PassRole`, or a bare value for a scalar. Several operators on one fact are joined by
 * and, several values by or.
 */
export function judgeFact(fact: Fact, asked: Clause | Argument, resolve: Resolve): Truth {
  if (fact.type === 'scalar') return scalar(fact, resolve(wantedOf(asked)));
  const operators = Object.entries(asked as Record<string, Argument>);
  return all(operators.map(([operator, argument]) => judgeOperator(fact, operator, argument, resolve)));
}

function judgeOperator(fact: Fact, operator: string, argument: Argument, resolve: Resolve): Truth {
  switch (`${fact.type} ${operator}`) {
    case 'list includes':
      return {
        is: (fact as Extract<Fact, { type: 'list' }>).values.some((value) => resolve(argument).includes(value)),
        at: [],
        causes: [],
      };
    case 'actions reach':
      return any(texts(resolve(argument)).map((action) => reachAction(fact as ActionsFact, action)));
    case 'actions cover':
      return any(texts(resolve(argument)).map((action) => coverAction(fact as ActionsFact, action)));
    case 'arns reach':
      return any(
        texts(resolve(argument)).map((arn) => onList(fact as ArnsFact, (patterns) => resourcesReach(patterns, arn))),
      );
    case 'arns cover':
      return any(
        texts(resolve(argument)).map((arn) => onList(fact as ArnsFact, (patterns) => resourcesCover(patterns, arn))),
      );
    case 'arns every':
    case 'arns some':
    case 'arns none':
      return onElements(fact as ArnsFact, operator, argument as unknown as ElementClause, resolve);
    case 'trust admits':
      return admitsAny(fact as Extract<Fact, { type: 'trust' }>, texts(resolve(argument)));
  }
  throw new Error(`the schema let through \`${operator}\` on ${fact.type}`);
}

type ActionsFact = Extract<Fact, { type: 'actions' }>;
type ArnsFact = Extract<Fact, { type: 'arns' }>;

/** A bare value, or what stands under `in`. */
function wantedOf(asked: Clause | Argument): Argument {
  return (typeof asked === 'object' && 'in' in asked ? asked.in : asked) as Argument;
}

function texts(values: readonly Scalar[]): string[] {
  return values.map(String);
}

function scalar(fact: Extract<Fact, { type: 'scalar' }>, wanted: readonly Scalar[]): Truth {
  if (fact.cause !== undefined)
    return { is: 'unknown', at: [{ place: fact.place, shown: fact.cause.expression }], causes: [fact.cause] };
  return { is: fact.value !== undefined && wanted.includes(fact.value), at: [], causes: [] };
}

function reachAction(fact: ActionsFact, action: string): Truth {
  const truth = onPatterns(fact.patterns, (patterns) => actionsReach(patterns, action));
  if (truth.is === true && fact.effectCause !== undefined) {
    return {
      is: 'unknown',
      at: [{ place: fact.patterns.place, shown: fact.effectCause.expression }],
      causes: [fact.effectCause],
      action,
    };
  }
  return truth.is === false ? truth : { ...truth, action };
}

function coverAction(fact: ActionsFact, action: string): Truth {
  const truth = onPatterns(fact.patterns, (patterns) => actionsCover(patterns, action));
  if (truth.is === true && fact.effectCause !== undefined)
    return { ...truth, is: 'unknown', causes: [fact.effectCause] };
  return truth;
}

function onList(fact: ArnsFact, judge: (patterns: Patterns) => Kleene): Truth {
  return fact.patterns === undefined ? withoutResource(fact) : onPatterns(fact.patterns, judge);
}

/** Which items decide it, found by asking again with each alone. */
function onPatterns(patterns: Patterns, judge: (patterns: Patterns) => Kleene): Truth {
  const is = judge(patterns);
  const items = patterns.not
    ? []
    : patterns.items.filter((item) => judge({ not: false, items: [item], place: patterns.place }) === is);
  const at = items.length > 0 ? items.map(evidence) : [{ place: patterns.place, shown: showAll(patterns) }];
  return { is, at, causes: is === 'unknown' ? causesOf(patterns) : [] };
}

function causesOf(patterns: Patterns): Cause[] {
  const causes = patterns.items.flatMap((item) => item.cause ?? []);
  if (patterns.open !== undefined) causes.push(patterns.open);
  const undecided: Cause = {
    kind: 'undecided',
    expression: `\`${showAll(patterns)}\` is too intricate to decide`,
    place: patterns.place,
  };
  return causes.length > 0 ? causes : [undecided];
}

function evidence(element: Element): Evidence {
  return { place: element.value.place, shown: show(element.value) };
}

function showAll(patterns: Patterns): string {
  const items = patterns.items.map((item) => show(item.value));
  if (patterns.not) return `everything but ${items.join(', ') || 'nothing'}`;
  return items.join(', ') || (patterns.open?.expression ?? 'nothing');
}

function withoutResource(fact: ArnsFact): Truth {
  const cause: Cause = { kind: 'malformed', expression: 'a statement without `Resource`', place: fact.place };
  return { is: 'unknown', at: [{ place: fact.place, shown: 'a statement without Resource' }], causes: [cause] };
}

interface ElementClause {
  arn?: { service: string; type: string; name?: Argument; min_prefix?: Argument };
  literal?: boolean;
  within?: Argument;
}

/** One element and what is to be said of it; or the whole of a NotResource, or what may be there besides. */
interface Judged {
  truth: Truth;
  resources: Patterns;
}

function onElements(fact: ArnsFact, operator: string, asked: ElementClause, resolve: Resolve): Truth {
  const { patterns } = fact;
  if (patterns === undefined) return withoutResource(fact);
  const clause = clauseOf(asked, resolve);
  const judged = elements(patterns, fact, clause);
  const part: Asked = { key: JSON.stringify([operator, clause]), ...(clause.want && { kind: clause.want }) };
  // Of several that would do one is enough, so that it shows nothing to be about another.
  if (operator === 'some') return any(judged.map((one) => offending(one, part)));
  // An element that holds is one too many.
  if (operator === 'none') return all(judged.map((one) => offending({ ...one, truth: negate(one.truth) }, part)));
  const wouldDo = (pieces: Pieces) => every(asksOf(clause).map((ask) => ask({ pieces })));
  const inEvery: Asked = { ...part, wouldDo };
  return all(judged.map((one) => offending(one, inEvery)));
}

function offending({ truth, resources }: Judged, asked: Asked): Truth {
  const { is, at } = truth;
  const [evidence] = at;
  if (is === true || evidence === undefined) return truth;
  return { ...truth, offences: [{ is, at: evidence, resources, asked }] };
}

/** An `ElementClause` with its arguments looked up. */
interface ReadClause {
  want?: Want;
  literal?: boolean;
  within?: readonly Pieces[];
}

function clauseOf({ arn, literal, within }: ElementClause, resolve: Resolve): ReadClause {
  const read: ReadClause = {};
  if (arn !== undefined) read.want = wantOf(arn, resolve);
  if (literal !== undefined) read.literal = literal;
  if (within !== undefined) read.within = texts(resolve(within)).map((text) => [text]);
  return read;
}

function wantOf({ service, type, ...asked }: NonNullable<ElementClause['arn']>, resolve: Resolve): Want {
  const [name] = resolve(asked.name ?? 'prefix');
  const [minPrefix] = resolve(asked.min_prefix ?? 1);
  return {
    service,
    type,
    name: name === 'literal' ? 'literal' : 'prefix',
    // Without one known character nothing is named.
    minPrefix: Math.max(1, Number(minPrefix)),
  };
}

/** What a clause asks of one element. */
function asksOf({ want, literal, within }: ReadClause): ((element: { pieces: Pieces }) => Kleene)[] {
  const asks: ((element: { pieces: Pieces }) => Kleene)[] = [];
  if (want !== undefined) asks.push(({ pieces }) => namedArn(pieces, want));
  if (literal !== undefined) asks.push((element) => (literal ? isLiteral(element) : not(isLiteral(element))));
  if (within !== undefined) asks.push(({ pieces }) => covers(within, pieces, { colons: true }));
  return asks;
}

/** One truth for each element; one for the whole of a NotResource; one more where there may be elements that are not known. */
function elements(patterns: Patterns, { own }: ArnsFact, clause: ReadClause): Judged[] {
  const { want, ...others } = clause;
  const asks = asksOf(patterns.not ? others : clause);
  if (patterns.not) {
    // Whatever is left out, what is left is neither literal nor within anything.
    const left = want === undefined ? [] : namedElements(patterns, want, own).map(({ is }) => is);
    return [whole(patterns, every([...left, ...asks.map(() => false as const)]), causesOf(patterns))];
  }
  const judged = patterns.items.map((element): Judged => {
    const is = every(asks.map((ask) => ask(element)));
    return { truth: about(element, is, patterns), resources: { ...alone(patterns), items: [element] } };
  });
  return patterns.open === undefined ? judged : [...judged, whole(patterns, 'unknown', [patterns.open])];
}

function alone({ not: is, place }: Patterns): Patterns {
  return { not: is, items: [], place };
}

function whole(patterns: Patterns, is: Kleene, causes: readonly Cause[]): Judged {
  const at = [{ place: patterns.place, shown: showAll(patterns) }];
  return { truth: { is, at, causes: is === 'unknown' ? causes : [] }, resources: patterns };
}

function isLiteral({ pieces }: { pieces: Pieces }): Kleene {
  if (pieces.some((piece) => (typeof piece === 'string' ? /[*?]/.test(piece) : piece.stands === 'variable')))
    return false;
  return pieces.some((piece) => typeof piece !== 'string' && piece.stands === 'unknown') ? 'unknown' : true;
}

function about(element: Element, is: Kleene, patterns: Patterns): Truth {
  if (is !== 'unknown') return { is, at: [evidence(element)], causes: [] };
  return { is, at: [evidence(element)], causes: element.cause === undefined ? causesOf(patterns) : [element.cause] };
}
