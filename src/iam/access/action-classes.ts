import { ACTION_OPTIONS } from '../action.js';
import type { Patterns, Pieces } from '../statement.js';
import type { Budget } from '../text/budget.js';
import { hasWildcard } from '../text/glob.js';
import { matcher } from '../text/matcher.js';
import { type Side, type SideClass, sideClasses, sidesOf } from './sides.js';
import type { Universe } from './universe.js';

/** One way in which actions match the statements. */
export interface ActionClass {
  truths: SideClass['truths'];
  /** Actions that AWS has, as it spells them. */
  known: readonly string[];
  /** One that AWS might have, where it has none, or may have more. */
  other: string | undefined;
}

/** `service:name`, in whatever letters. */
const ANY_ACTION: readonly Pieces[] = [['?*:?*']];
const EVERYTHING: readonly Pieces[] = [['*']];
/** Services for an example, where any will do. */
const COMMON = ['s3', 'ec2', 'lambda', 'dynamodb', 'sqs', 'iam', 'kms', 'sns'];

/**
 * All ways in which the actions of a statement match the sides, each with AWS's actions that are so. What AWS may add is a way, too.
 * @param actions undefined: any action
 * @param lives as of `sideClasses`
 * @returns whether these are all
 */
export function actionClasses(
  actions: Patterns | undefined,
  sides: readonly Side[],
  universe: Universe,
  lives: (truths: SideClass['truths']) => boolean,
  budget: Budget,
): { classes: readonly ActionClass[]; complete: boolean } {
  const within = actions === undefined || actions.not || actions.open !== undefined ? EVERYTHING : patternsOf(actions);
  const found = new Map<string, Found>();
  // There may be very many actions, and mostly they are like one that was there before.
  const names = new Map<string, Found>();
  const dead = new Set<string>();
  let complete = true;
  const note = (truths: SideClass['truths']) => {
    const key = nameOf(truths, sides);
    const known = found.get(key);
    if (known !== undefined) return known;
    const made: Found = { truths, known: new Set<string>(), other: undefined };
    found.set(key, made);
    return made;
  };
  const knownTo = knownActions(sides, universe);
  for (const pattern of within) {
    const known = knownTo(pattern);
    for (const action of known) {
      budget.left -= sides.length;
      const name = nameOfText(action, sides);
      const alike = names.get(name);
      if (alike !== undefined) alike.known.add(action);
      else if (!dead.has(name)) {
        const truths = sidesOf(action, sides);
        if (!lives(truths)) dead.add(name);
        else {
          const one = note(truths);
          one.known.add(action);
          names.set(name, one);
        }
      }
    }
    // A name without wildcards is one action, and AWS has it.
    if (isLiteral(pattern) && known.length > 0) continue;
    const classes = sideClasses(
      sides,
      isLiteral(pattern) ? [[pattern]] : [[pattern], ANY_ACTION],
      ACTION_OPTIONS,
      lives,
      budget,
    );
    for (let next = classes.next(); ; next = classes.next()) {
      if (next.done) {
        complete &&= next.value;
        break;
      }
      // As it is written: it is in lower case where it is compared.
      note(next.value.truths).other ??= isLiteral(pattern) ? pattern.join('') : next.value.text;
    }
  }
  return { classes: [...found.values()].map((one) => ({ ...one, known: [...one.known] })), complete };
}

interface Found {
  truths: SideClass['truths'];
  known: Set<string>;
  other: string | undefined;
}

/** The same for actions that match the same sides. */
function nameOfText(action: string, sides: readonly Side[]): string {
  let name = '';
  for (const { part, matches } of sides) if (matches(action)) name += `${part},`;
  return name;
}

/** The same for truths that are the same: the parts that are true, and those that are left out. */
function nameOf(truths: SideClass['truths'], sides: readonly Side[]): string {
  let name = '';
  for (const { part, is } of truths) if (is) name += `${part},`;
  return truths.length === sides.length ? name : `${name} of ${truths.map(({ part }) => part).join()}`;
}

function patternsOf(actions: Patterns): readonly Pieces[] {
  return actions.items.map(({ pieces }) => pieces);
}

function isLiteral(pattern: Pieces): boolean {
  return pattern.every((piece) => typeof piece === 'string' && !hasWildcard(piece));
}

/**
 * AWS's actions that a pattern matches, of the services that it or a side names; of all other services, which are alike to the
 * sides, one.
 */
function knownActions(sides: readonly Side[], { actionsOf }: Universe): (pattern: Pieces) => readonly string[] {
  if (actionsOf === undefined) return () => [];
  const all = spellings(actionsOf);
  return (pattern) => {
    const [text] = pattern;
    if (typeof text !== 'string' || pattern.length > 1) return [];
    const own = serviceOf(text);
    if (own !== undefined && !hasWildcard(text)) {
      const action = all(own).get(text.toLowerCase());
      return action === undefined ? [] : [action];
    }
    const matches = matcher([pattern], ACTION_OPTIONS);
    const actions = (service: string) => [...all(service).values()].filter(matches);
    if (own !== undefined) return actions(own);
    const named = new Set(sides.flatMap(servicesOf));
    const [other] = COMMON.filter((service) => !named.has(service)).flatMap(actions);
    const known = [...named].flatMap(actions);
    return other === undefined ? known : [...known, other];
  };
}

type ActionsOf = NonNullable<Universe['actionsOf']>;

const known = new WeakMap<ActionsOf, Map<string, ReadonlyMap<string, string>>>();

/** AWS's actions of a service as it spells them, by what they are in lower case. Kept, since it is asked for again and again. */
function spellings(actionsOf: ActionsOf): (service: string) => ReadonlyMap<string, string> {
  const byService = known.get(actionsOf) ?? new Map<string, ReadonlyMap<string, string>>();
  known.set(actionsOf, byService);
  return (service) => {
    const made =
      byService.get(service) ??
      new Map(actionsOf(service).map((name) => [`${service}:${name}`.toLowerCase(), `${service}:${name}`]));
    byService.set(service, made);
    return made;
  };
}

function servicesOf({ patterns }: Side): string[] {
  return patterns.flatMap(([text]) => (typeof text === 'string' ? (serviceOf(text) ?? []) : []));
}

/** In lower case; undefined: several, or not known. */
function serviceOf(text: string): string | undefined {
  const [, service] = /^([^:*?]+):/.exec(text) ?? [];
  return service?.toLowerCase();
}
