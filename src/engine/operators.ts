import { actionsCover, actionsReach } from '../iam/action.js';
import { resourcesCover, resourcesReach } from '../iam/arn/arn.js';
import { namedElements, witnessArn } from '../iam/arn/named-arn.js';
import { type Kleene, not } from '../iam/kleene.js';
import type { Pieces } from '../iam/statement.js';
import { covers } from '../iam/text/pattern.js';
import type { Cause } from '../input/value.js';
import type { Element, Patterns } from '../model/policy.js';
import { show } from '../model/show.js';
import { withoutVariables } from './at-home.js';
import type { Argument, Clause, Scalar } from './rule.js';
import type { Fact } from './subject.js';
import { admitsAny } from './trust.js';
import { all, any, type Evidence, negate, type Truth } from './truth.js';

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
      return all(elements(fact as ArnsFact, argument as unknown as ElementClause, resolve));
    case 'arns some':
      return any(elements(fact as ArnsFact, argument as unknown as ElementClause, resolve));
    // An element that holds is one too many.
    case 'arns none':
      return all(elements(fact as ArnsFact, argument as unknown as ElementClause, resolve).map(negate));
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
    };
  }
  return truth.is === true ? { ...truth, action } : truth;
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

/** One truth for each element; one for the whole of a NotResource; one more where there may be elements that are not known. */
function elements(fact: ArnsFact, asked: ElementClause, resolve: Resolve): Truth[] {
  const { patterns } = fact;
  if (patterns === undefined) return [withoutResource(fact)];
  const parts: Truth[][] = [];
  if (asked.arn !== undefined) parts.push(named(patterns, fact, asked.arn, resolve));
  if (asked.literal !== undefined)
    parts.push(each(patterns, (element) => (asked.literal ? isLiteral(element) : not(isLiteral(element)))));
  if (asked.within !== undefined) {
    const wide = texts(resolve(asked.within)).map((text) => [text]);
    parts.push(each(patterns, (element) => covers(wide, element.pieces, { colons: true })));
  }
  const [first = [], ...others] = parts;
  return first.map((truth, index) => all([truth, ...others.flatMap((other) => other[index] ?? [])]));
}

function each(patterns: Patterns, judge: (element: Element) => Kleene): Truth[] {
  const whole = (is: Kleene, cause: Cause | undefined): Truth => ({
    is,
    at: [{ place: patterns.place, shown: showAll(patterns) }],
    causes: cause === undefined ? [] : [cause],
  });
  if (patterns.not) return [whole(false, undefined)];
  const truths = patterns.items.map((element) => about(element, judge(element), patterns));
  return patterns.open === undefined ? truths : [...truths, whole('unknown', patterns.open)];
}

function isLiteral(element: Element): Kleene {
  if (element.pieces.some((piece) => (typeof piece === 'string' ? /[*?]/.test(piece) : piece.stands === 'variable')))
    return false;
  return element.pieces.some((piece) => typeof piece !== 'string' && piece.stands === 'unknown') ? 'unknown' : true;
}

function about(element: Element, is: Kleene, patterns: Patterns): Truth {
  if (is !== 'unknown') return { is, at: [evidence(element)], causes: [] };
  return { is, at: [evidence(element)], causes: element.cause === undefined ? causesOf(patterns) : [element.cause] };
}

function named(
  patterns: Patterns,
  fact: ArnsFact,
  asked: NonNullable<ElementClause['arn']>,
  resolve: Resolve,
): Truth[] {
  const [name] = resolve(asked.name ?? 'prefix');
  const [minPrefix] = resolve(asked.min_prefix ?? 1);
  const want = {
    service: asked.service,
    type: asked.type,
    name: name === 'literal' ? ('literal' as const) : ('prefix' as const),
    // Without one known character nothing is named.
    minPrefix: Math.max(1, Number(minPrefix)),
  };
  return namedElements(patterns, want, fact.universe).map(({ is, item }) => {
    const element = item === undefined ? undefined : patterns.items[item];
    const causes = is === 'unknown' ? causesOf(patterns) : [];
    const truth: Truth =
      element === undefined
        ? { is, at: [{ place: patterns.place, shown: showAll(patterns) }], causes }
        : about(element, is, patterns);
    if (is !== false) return truth;
    const filled = (one: { pieces: Pieces }) => withoutVariables(one.pieces, fact.universe);
    const all = { not: patterns.not, items: patterns.items.map((one) => ({ pieces: filled(one) })) };
    const within = element === undefined ? all : filled(element);
    return { ...truth, examples: [(avoid) => witnessArn(within, want, fact.universe, avoid)] };
  });
}
