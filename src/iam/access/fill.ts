import { EXAMPLE_ACCOUNT } from '../arn/example-account.js';
import { variableKeys } from '../condition/variables.js';
import type { Element, Gap, Pieces, Statement } from '../statement.js';
import { hasWildcard } from '../text/glob.js';
import type { Access } from './access.js';
import type { Universe } from './universe.js';

/** The set with what is known of the own account, partition and region in its gaps, and what every request carries in its variables. */
export function fillHome(access: Access, { account, partition, region, given }: Universe): Access {
  const known = new Map(Object.entries({ account, partition, region }).filter(([, text]) => text !== undefined));
  return fill(access, (gap) => {
    if (gap.stands !== 'variable') return gap.stands === 'fixed' ? known.get(gap.name) : undefined;
    const [key = ''] = variableKeys([gap]);
    const [value, ...more] = given?.get(key) ?? [];
    return value === undefined || value === '' || more.length > 0 || hasWildcard(value) ? undefined : value;
  });
}

/** The set with some text in each gap that holds one; what it is taken to be in an example. */
export function fillFixed(access: Access): Access {
  return fill(access, ({ stands, name }) => (stands === 'fixed' ? exampleOf(name) : undefined));
}

/** The set with these texts in the places of policy variables, by the variable as it is written. */
export function fillVariables(access: Access, values: ReadonlyMap<string, string>): Access {
  return fill(access, ({ stands, name }) => (stands === 'variable' ? values.get(name) : undefined));
}

/** What stands in an example for what every policy knows of where it is. */
const examples = new Map([
  ['account', EXAMPLE_ACCOUNT],
  ['partition', 'aws'],
  ['region', 'us-east-1'],
  ['url-suffix', 'amazonaws.com'],
]);

/** Of `aws_iam_role.app.name`: a text that says where it comes from and can stand in an ARN. */
function exampleOf(name: string): string {
  return examples.get(name) ?? name.replace(/[^A-Za-z0-9_]+/g, '-').slice(0, 64);
}

/** @param textFor undefined: the gap stays */
function fill(access: Access, textFor: (gap: Gap) => string | undefined): Access {
  const filled = new Map<Statement, Statement>();
  const piece = (one: string | Gap) => (typeof one === 'string' ? one : (textFor(one) ?? one));
  const element = <One extends Element>(one: One): One =>
    one.pieces.every((part) => piece(part) === part) ? one : { ...one, pieces: join(one.pieces.map(piece)) };
  const list = <List extends { items: readonly Element[] }>(one: List): List => {
    const items = one.items.map(element);
    return items.every((item, at) => item === one.items[at]) ? one : { ...one, items };
  };
  const statement = (one: Statement): Statement => {
    if (!hasGaps(one)) return one;
    const known = filled.get(one);
    if (known !== undefined) return known;
    const { actions, resources, principals, conditions } = one;
    const values = conditions.map((condition) => {
      const { items } = list({ items: condition.values });
      return items.every((item, at) => item === condition.values[at]) ? condition : { ...condition, values: items };
    });
    const next: Statement = {
      ...one,
      actions: list(actions),
      ...(resources !== undefined && { resources: list(resources) }),
      ...(principals !== undefined && { principals: list(principals) }),
      conditions: values.every((value, at) => value === conditions[at]) ? conditions : values,
    };
    const same =
      next.actions === actions &&
      next.resources === resources &&
      next.principals === principals &&
      next.conditions === conditions;
    filled.set(one, same ? one : next);
    return same ? one : next;
  };
  return mapStatements(access, statement);
}

const gaps = new WeakMap<Statement, boolean>();

function hasGaps(statement: Statement): boolean {
  const known = gaps.get(statement);
  if (known !== undefined) return known;
  const { actions, resources, principals, conditions } = statement;
  const elements = [
    ...actions.items,
    ...(resources?.items ?? []),
    ...(principals?.items ?? []),
    ...conditions.flatMap(({ values }) => values),
  ];
  const has = elements.some(({ pieces }) => pieces.some((piece) => typeof piece !== 'string'));
  gaps.set(statement, has);
  return has;
}

/** Neighbouring texts as one, so that what has no gap is one text. */
function join(pieces: Pieces): Pieces {
  const joined: (string | Gap)[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

function mapStatements(access: Access, map: (statement: Statement) => Statement): Access {
  switch (access.is) {
    case 'statement': {
      const statement = map(access.statement);
      return statement === access.statement ? access : { is: 'statement', statement };
    }
    case 'not':
      return { is: 'not', of: mapStatements(access.of, map) };
    case 'unknown':
      return access;
    default:
      return { is: access.is, of: access.of.map((one) => mapStatements(one, map)) };
  }
}

/** Whether there are policy variables or texts that exist but are not known; what is not known at all is no such gap. */
export function isOpen(access: Access): boolean {
  let open = false;
  fill(access, ({ stands }) => {
    open ||= stands !== 'unknown';
    return undefined;
  });
  return open;
}

/** The policy variables in the statements of the set, as they are written: `aws:username`, `aws:PrincipalTag/team, 'none'`. */
export function variablesIn(access: Access): ReadonlySet<string> {
  const variables = new Set<string>();
  fill(access, ({ stands, name }) => {
    if (stands === 'variable') variables.add(name);
    return undefined;
  });
  return variables;
}
