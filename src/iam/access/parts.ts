import type { Condition, Pieces, Principals, Statement } from '../statement.js';
import type { Access } from './access.js';

/** What a statement says about one side of a request. Equal parts of several statements are one, and so have one truth. */
export type Part =
  /** The action, or the resource, matches one of the patterns: either of several without gaps, or of one that has some. */
  | { readonly of: 'action' | 'resource'; readonly patterns: readonly Pieces[]; readonly gaps: boolean }
  | { readonly of: 'principal'; readonly principals: Principals; readonly effect: Statement['effect'] }
  | { readonly of: 'condition'; readonly condition: Condition }
  /** Something that cannot be read: it may be so or not. */
  | { readonly of: 'unknown' };

/** A formula over the numbers of parts. */
export type Formula =
  | boolean
  | { readonly part: number }
  | { readonly not: Formula }
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] };

/** A set of requests, taken apart. */
export interface Compiled {
  parts: readonly Part[];
  formula: Formula;
  /** Every request of the set is about one of these statements; undefined: it may be about none. */
  drivers: readonly Driver[] | undefined;
}

/** A statement, with the formula of the requests that it is about. */
export interface Driver {
  statement: Statement;
  formula: Formula;
}

/** Takes a set of requests apart. */
export function compileAccess(access: Access): Compiled {
  const table = new PartTable();
  const drivers = driversOf(access)?.map((statement) => ({ statement, formula: table.statement(statement) }));
  return { parts: table.parts, formula: table.access(access), drivers };
}

/** Of the sets that all have to hold, the one with the fewest statements. */
function driversOf(access: Access): readonly Statement[] | undefined {
  if (access.is === 'statement') return [access.statement];
  if (access.is === 'any') {
    const each = access.of.map(driversOf);
    return each.every((one) => one !== undefined) ? [...new Set(each.flat())] : undefined;
  }
  if (access.is !== 'all') return undefined;
  return access.of
    .map(driversOf)
    .filter((one) => one !== undefined)
    .reduce<readonly Statement[] | undefined>((a, b) => (a === undefined || b.length < a.length ? b : a), undefined);
}

class PartTable {
  readonly parts: Part[] = [];
  private readonly numbers = new Map<unknown, number>();
  private readonly statements = new Map<Statement, Formula>();

  access(access: Access): Formula {
    switch (access.is) {
      case 'statement':
        return this.statement(access.statement);
      case 'unknown':
        return this.part(`unknown ${access.name}`, { of: 'unknown' });
      case 'not':
        return negation(this.access(access.of));
      case 'all':
        return conjunction(access.of.map((one) => this.access(one)));
      case 'any':
        return disjunction(access.of.map((one) => this.access(one)));
    }
  }

  statement(statement: Statement): Formula {
    const known = this.statements.get(statement);
    if (known !== undefined) return known;
    const { actions, resources, principals, conditions, openConditions } = statement;
    const all = [this.patterns('action', actions)];
    if (resources !== undefined) all.push(this.patterns('resource', resources));
    if (principals !== undefined) all.push(this.principals(principals, statement.effect));
    // Neither an identity policy's statement nor a trust policy's: AWS takes no such one.
    if (resources === undefined && principals === undefined) all.push(this.unknown());
    for (const condition of conditions) all.push(this.condition(condition));
    if (openConditions !== undefined) all.push(this.unknown());
    const formula = conjunction(all);
    this.statements.set(statement, formula);
    return formula;
  }

  private patterns(of: 'action' | 'resource', { not, items, open }: Statement['actions']): Formula {
    const plain = items.filter(({ pieces }) => pieces.every((piece) => typeof piece === 'string'));
    const any: Formula[] = [];
    if (plain.length > 0) {
      const texts = [...new Set(plain.map(({ pieces }) => pieces.join('')))].sort();
      const patterns = texts.map((text) => [text]);
      any.push(this.part(`${of} ${JSON.stringify(texts)}`, { of, patterns, gaps: false }));
    }
    for (const item of items) {
      if (plain.includes(item)) continue;
      // The same unknown text need not be the same text: another file, another value.
      const same = item.pieces.every((piece) => typeof piece === 'string' || piece.stands !== 'unknown');
      const key = same ? `${of} gap ${JSON.stringify(item.pieces)}` : item;
      any.push(this.part(key, { of, patterns: [item.pieces], gaps: true }));
    }
    if (open !== undefined) any.push(this.unknown());
    const matches = disjunction(any);
    return not ? negation(matches) : matches;
  }

  private principals(principals: Principals, effect: Statement['effect']): Formula {
    const { not, items, open } = principals;
    const unknown =
      open !== undefined ||
      items.some(({ pieces }) => pieces.some((piece) => typeof piece !== 'string' && piece.stands === 'unknown'));
    const key = unknown ? principals : `principal ${effect} ${not} ${JSON.stringify(items.map(textOf).sort())}`;
    return this.part(key, { of: 'principal', principals, effect });
  }

  private condition(condition: Condition): Formula {
    const { operator, key, values, open } = condition;
    const unknown =
      open !== undefined ||
      values.some(({ pieces }) => pieces.some((piece) => typeof piece !== 'string' && piece.stands === 'unknown'));
    const text = () =>
      `condition ${JSON.stringify([operator, key.toLowerCase(), values.map(({ pieces }) => JSON.stringify(pieces)).sort()])}`;
    return this.part(unknown ? condition : text(), { of: 'condition', condition });
  }

  /** Each is one of its own: what one says about an action need not be what another says about a resource. */
  private unknown(): Formula {
    return this.part({}, { of: 'unknown' });
  }

  private part(key: unknown, part: Part): Formula {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.parts.push(part) - 1;
      this.numbers.set(key, number);
    }
    return { part: number };
  }
}

function textOf({ kind, pieces }: Principals['items'][number]): string {
  return JSON.stringify([kind, pieces]);
}

function negation(formula: Formula): Formula {
  if (typeof formula === 'boolean') return !formula;
  return 'not' in formula ? formula.not : { not: formula };
}

/** A formula that holds where all of these do, without what is settled at once. */
export function conjunction(all: readonly Formula[]): Formula {
  const open = all.filter((one) => one !== true);
  if (open.includes(false)) return false;
  const [only = true] = open;
  return open.length < 2 ? only : { all: open };
}

function disjunction(any: readonly Formula[]): Formula {
  const open = any.filter((one) => one !== false);
  if (open.includes(true)) return true;
  const [only = false] = open;
  return open.length < 2 ? only : { any: open };
}

/** Truths of parts, by their number; what is not decided yet is missing. */
export type Truths = readonly (boolean | undefined)[];

/** What is left of the formula once some parts are decided. */
export function simplify(formula: Formula, truths: Truths): Formula {
  if (typeof formula === 'boolean') return formula;
  if ('part' in formula) return truths[formula.part] ?? formula;
  if ('not' in formula) {
    const inner = simplify(formula.not, truths);
    return inner === formula.not ? formula : negation(inner);
  }
  if ('all' in formula) return conjunction(formula.all.map((one) => simplify(one, truths)));
  return disjunction(formula.any.map((one) => simplify(one, truths)));
}

/** What is left of the formula where one of its parts, the very object, is known to be true. */
export function assuming(formula: Formula, truth: Formula): Formula {
  if (formula === truth) return true;
  if (typeof formula === 'boolean' || 'part' in formula) return formula;
  if ('not' in formula) return negation(assuming(formula.not, truth));
  if ('all' in formula) return conjunction(formula.all.map((one) => assuming(one, truth)));
  return disjunction(formula.any.map((one) => assuming(one, truth)));
}

/** The numbers of the parts that the formula still depends on. */
export function partsIn(formula: Formula, into: Set<number> = new Set()): Set<number> {
  if (typeof formula === 'boolean') return into;
  if ('part' in formula) into.add(formula.part);
  else if ('not' in formula) partsIn(formula.not, into);
  else for (const one of 'all' in formula ? formula.all : formula.any) partsIn(one, into);
  return into;
}
