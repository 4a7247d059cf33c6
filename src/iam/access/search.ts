import { ACTION_OPTIONS } from '../action.js';
import { ARN_OPTIONS } from '../arn/arn.js';
import { arnShape } from '../arn/arn-shape.js';
import type { Context } from '../condition/context.js';
import { type KeyClass, keyClasses } from '../condition/key-classes.js';
import { STAR, unescaped, variableKeys } from '../condition/variables.js';
import { waysToDecide } from '../kleene.js';
import { asSaid, isAbout } from '../principal/principal.js';
import { holdersInGeneral, type PrincipalClass, principalClasses } from '../principal/principal-classes.js';
import { carries, contextOf } from '../principal/principal-context.js';
import type { Condition, Patterns, Pieces, Statement } from '../statement.js';
import type { Budget } from '../text/budget.js';
import { matches } from '../text/pattern.js';
import { type ActionClass, actionClasses } from './action-classes.js';
import { assignments, type Key } from './assignments.js';
import { GapRelations } from './gap-relations.js';
import {
  assuming,
  type Compiled,
  conjunction,
  type Driver,
  type Formula,
  type Part,
  partsIn,
  simplify,
  type Truths,
} from './parts.js';
import { type About, NO_RESOURCE } from './readable.js';
import type { Request } from './request.js';
import { SideTexts } from './side-texts.js';
import { type Side, sideOf, sidesOf, sidesWithin } from './sides.js';
import type { Universe } from './universe.js';

/** A request that is in the set as far as its classes tell. */
export interface Candidate {
  request: Request;
  /** Actions of AWS's that are like it in all that the set says of actions and resources; none: AWS has no such action. */
  actions: readonly string[];
  about: About;
}

/** Patterns of which a resource that is shown is made readable. */
const MOST_NEAR = 20;
/** Lists of principals of which it is not known whether they are about one who asks. */
const MOST_OPEN = 10;
const nothingMore: About = { within: [], matched: [], unmatched: [] };
const NONE: Patterns = { not: false, items: [] };
const EVERYTHING: readonly Pieces[] = [['*']];

/** Goes through the ways in which requests may look. */
export class Search {
  private complete = true;
  readonly gaps: GapRelations;
  /** Condition keys, in lower case, that anything asks for. */
  private readonly keys: ReadonlySet<string>;
  private readonly sides = new Map<number, Side>();
  private readonly classes = new Map<string, readonly KeyClass[]>();
  private readonly principals = new Map<string, readonly PrincipalClass[]>();

  constructor(
    readonly compiled: Compiled,
    readonly universe: Universe,
    /** How much may be looked at, in all; it is counted down. */
    readonly budget: Budget,
  ) {
    this.gaps = new GapRelations(compiled.parts, budget);
    this.keys = new Set(compiled.parts.flatMap(keysIn));
    for (const [number, part] of compiled.parts.entries()) {
      if (part.of !== 'action' && part.of !== 'resource') continue;
      const options = part.of === 'action' ? ACTION_OPTIONS : ARN_OPTIONS;
      this.sides.set(number, sideOf(number, part.patterns, part.gaps, options));
    }
  }

  /** Whether nothing was left out since this was last asked. */
  takeComplete(): boolean {
    const { complete } = this;
    this.complete = true;
    return complete;
  }

  /**
   * For each way in which actions match the statements the requests about the driver that make the formula true, as a list that is
   * made while it is read. Every request of the set is like one of them, in all that the statements say, unless something was left out.
   */
  *groups(driver: Driver | undefined): Generator<Iterable<Candidate>> {
    const { formula } = this.compiled;
    const whole = driver === undefined ? formula : conjunction([driver.formula, assuming(formula, driver.formula)]);
    const { classes, complete } = actionClasses(
      driver?.statement.actions,
      this.sidesIn(whole, 'action'),
      this.universe,
      (truths) => simplify(whole, this.withTruths([], truths)) !== false,
      this.budget,
    );
    this.complete &&= complete;
    for (const one of [...classes].sort((a, b) => Number(b.known.length > 0) - Number(a.known.length > 0))) {
      const truths = this.withTruths([], one.truths);
      const rest = simplify(whole, truths);
      if (rest !== false) yield* this.actionGroups(one, rest, truths, driver);
    }
  }

  /** Actions that are alike to the statements may still be about other resources. */
  private *actionGroups(
    { known, other }: ActionClass,
    rest: Formula,
    truths: Truths,
    driver: Driver | undefined,
  ): Generator<Iterable<Candidate>> {
    const { resourcesOf } = this.universe;
    const groups = new Map<string, string[]>();
    for (const action of known) {
      const key = JSON.stringify(resourcesOf?.(action));
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [action]);
      else group.push(action);
    }
    if (groups.size > 1) {
      // Mostly there is no such request, whatever it is about.
      const [any] = this.requests(rest, truths, driver, known[0] ?? '', []);
      if (any === undefined) return;
    }
    for (const actions of groups.values()) {
      const [action = ''] = actions;
      const types = resourcesOf?.(action)?.map((text) => [text]);
      yield lazily(() => this.requests(rest, truths, driver, action, actions, types));
    }
    if (other !== undefined) yield lazily(() => this.requests(rest, truths, driver, other, []));
  }

  private *requests(
    rest: Formula,
    truths: Truths,
    driver: Driver | undefined,
    action: string,
    actions: readonly string[],
    types?: readonly Pieces[],
  ): Generator<Candidate> {
    const sides = this.sidesIn(rest, 'resource');
    for (const { within, gapped } of this.resourcesOf(driver?.statement.resources, sides.length > 0, types)) {
      const fixed = [...truths];
      if (gapped !== undefined) fixed[gapped] = true;
      const isIn = (text: string) =>
        within.every((list) => list.some((pattern) => matches(pattern, text, ARN_OPTIONS) !== false));
      // A request is about a whole ARN, or, where it is about no resource, `*`.
      if (isIn(STAR)) {
        const now = this.withTruths(fixed, sidesOf(STAR, sides));
        for (const { principal, context } of this.requesters(rest, now, undefined))
          yield { request: { principal, action, resource: NO_RESOURCE, context }, actions, about: nothingMore };
      }
      const { decided, open } = sidesWithin(sides, within);
      const texts = new SideTexts(within, open, ARN_OPTIONS, arnShape, this.budget);
      const now = this.withTruths(fixed, decided);
      for (const { principal, context, truths: found } of this.requesters(rest, now, texts)) {
        const like = texts.like(found);
        if (like === null) continue;
        if (like === 'unknown') this.complete = false;
        else {
          const near = (wanted: boolean) =>
            sides.flatMap(({ part, patterns }) => (found[part] === wanted ? patterns : [])).slice(0, MOST_NEAR);
          const about = { within, matched: near(true), unmatched: near(false) };
          yield { request: { principal, action, resource: unescaped(like.text), context }, actions, about };
        }
      }
    }
  }

  /** Where to look for resources: a list a pattern of the driver. `gapped` is the part that a pattern with gaps is. */
  private *resourcesOf(
    resources: Patterns | undefined,
    matter: boolean,
    types: readonly Pieces[] | undefined,
  ): Generator<{ within: readonly (readonly Pieces[])[]; gapped?: number }> {
    const more = types === undefined ? [] : [types];
    if (resources === undefined || resources.not || resources.open !== undefined) {
      yield { within: types !== undefined && !matter ? more : [EVERYTHING, ...more] };
      return;
    }
    for (const { pieces } of resources.items) {
      const within = [[pieces], ...more];
      const gapped = this.compiled.parts.findIndex(
        (part) => part.of === 'resource' && part.gaps && part.patterns[0] === pieces,
      );
      yield gapped < 0 ? { within } : { within, gapped };
    }
  }

  /** Who asks, and with what context. @param texts undefined: it is known which sides the resource matches */
  private *requesters(
    formula: Formula,
    truths: Truths,
    texts: SideTexts | undefined,
  ): Generator<{ principal: string; context: Context; truths: Truths }> {
    const rest = simplify(formula, truths);
    if (rest === false) return;
    const numbers = this.numbersIn(rest, 'principal');
    for (const one of this.principalsOf(numbers)) {
      this.budget.left -= 1;
      const next = [...truths];
      for (const [at, number] of numbers.entries()) next[number] = one.bits[at];
      const left = simplify(rest, next);
      if (left === false) continue;
      for (const found of this.contexts(left, next, one, texts)) yield { principal: one.principal, ...found };
    }
  }

  private *contexts(
    rest: Formula,
    truths: Truths,
    { principal, given }: PrincipalClass,
    texts: SideTexts | undefined,
  ): Generator<{ context: Context; truths: Truths }> {
    const open = [...partsIn(rest)];
    // nothing else tells of which role a session is
    const stays = (key: string) => key === 'aws:principalarn' && this.universe.principal === undefined;
    const asked = [...given].filter(([key]) => this.keys.has(key) || stays(key));
    const fixed = new Map([...(this.universe.given ?? []), ...asked]);
    const isOf = (number: number, of: Part['of']) => this.compiled.parts[number]?.of === of;
    const sides = texts === undefined ? [] : open.filter((number) => isOf(number, 'resource'));
    const choices = {
      keys: this.keysOf(open, fixed, principal),
      sides,
      free: open.filter((number) => !isOf(number, 'condition') && !sides.includes(number)),
      possible: (next: Truths) => this.gaps.possible(next) && texts?.like(next) !== null,
      budget: this.budget,
    };
    const found = assignments(rest, truths, choices);
    for (let next = found.next(); ; next = found.next()) {
      if (next.done) {
        this.complete &&= next.value;
        return;
      }
      const said = [...fixed, ...next.value.values].filter(([, values]) => values.length > 0);
      yield { context: new Map(said), truths: next.value.truths };
    }
  }

  private keysOf(numbers: readonly number[], fixed: Context, principal: string): Key[] {
    const byKey = new Map<string, { part: number; condition: Condition }[]>();
    for (const part of numbers) {
      const found = this.compiled.parts[part];
      if (found?.of !== 'condition') continue;
      const key = found.condition.key.toLowerCase();
      const list = byKey.get(key) ?? [];
      list.push({ part, condition: found.condition });
      byKey.set(key, list);
    }
    return [...byKey].map(([key, list]) => ({
      key,
      parts: list.map(({ part }) => part),
      classes: this.classesOf(key, list, fixed, carries(principal, key)),
    }));
  }

  private classesOf(
    key: string,
    list: readonly { part: number; condition: Condition }[],
    fixed: Context,
    present: boolean,
  ): readonly KeyClass[] {
    const given = this.universe.never?.(key) === true ? [] : fixed.get(key);
    const asked = list.flatMap(({ condition }) => condition.values.flatMap(({ pieces }) => variableKeys(pieces)));
    const number = JSON.stringify([list.map(({ part }) => part), given, present, asked.map((one) => fixed.get(one))]);
    const known = this.classes.get(number);
    if (known !== undefined) return known;
    const kind = this.universe.kindOf?.(key);
    const multivalued = this.universe.isMultivalued?.(key);
    const { classes, complete } = keyClasses(
      key,
      list.map(({ condition }) => condition),
      {
        ...(kind !== undefined && { kind }),
        ...(multivalued !== undefined && { multivalued }),
        ...(given !== undefined && { given }),
        present,
        budget: this.budget,
        context: fixed,
      },
    );
    this.complete &&= complete;
    this.classes.set(number, classes);
    return classes;
  }

  /** Who may ask. Where no policy says who, it is whoever holds the identity policies: a user or a role. */
  private principalsOf(numbers: readonly number[]): readonly PrincipalClass[] {
    const key = numbers.join();
    const known = this.principals.get(key);
    if (known !== undefined) return known;
    const { classes, complete } = this.makePrincipals(numbers);
    this.complete &&= complete;
    this.principals.set(key, classes);
    return classes;
  }

  private makePrincipals(numbers: readonly number[]): { classes: readonly PrincipalClass[]; complete: boolean } {
    const { principal } = this.universe;
    const lists = numbers.flatMap((number) => {
      const part = this.compiled.parts[number];
      return part?.of === 'principal' ? [part] : [];
    });
    if (principal !== undefined) return classesOfOne(principal, lists, this.universe);
    if (lists.length > 0) return principalClasses(lists, this.universe, (key) => this.keys.has(key));
    const holders = holdersInGeneral(this.universe);
    const differ = holders.some(({ given }) => [...given.keys()].some((key) => this.keys.has(key)));
    return { classes: differ ? holders : holders.slice(0, 1), complete: true };
  }

  private sidesIn(formula: Formula, of: 'action' | 'resource'): Side[] {
    return this.numbersIn(formula, of).flatMap((number) => this.sides.get(number) ?? []);
  }

  /** In ascending order. */
  private numbersIn(formula: Formula, of: 'action' | 'resource' | 'principal'): number[] {
    return [...partsIn(formula)].filter((number) => this.compiled.parts[number]?.of === of).sort((a, b) => a - b);
  }

  private withTruths(truths: Truths, found: readonly { part: number; is: boolean }[]): (boolean | undefined)[] {
    const next = [...truths];
    for (const { part, is } of found) next[part] = is;
    return next;
  }
}

function lazily<Item>(make: () => Iterator<Item>): Iterable<Item> {
  return { [Symbol.iterator]: make };
}

/** The one who asks, once for each way in which what is not known of it may be. */
function classesOfOne(
  principal: string,
  lists: readonly Pick<Statement, 'principals' | 'effect'>[],
  universe: Universe,
): { classes: readonly PrincipalClass[]; complete: boolean } {
  const given = new Map([...contextOf(principal), ...(universe.given ?? [])]);
  const world = asSaid(universe, given);
  const truths = lists.map((list) => isAbout({ ...list, actions: NONE, conditions: [] }, principal, world));
  const ways = waysToDecide(truths, MOST_OPEN);
  return { classes: ways?.map((bits) => ({ principal, bits, given })) ?? [], complete: ways !== undefined };
}

function keysIn(part: Part): string[] {
  if ('gaps' in part) return part.patterns.flatMap(variableKeys);
  if (part.of !== 'condition') return [];
  const { key, values } = part.condition;
  return [key.toLowerCase(), ...values.flatMap(({ pieces }) => variableKeys(pieces))];
}
