import type { Permission } from '../data/permissions.js';
import type { Resource } from '../input/resource.js';
import { type Hole, literal, type MapValue, type Text, text, type Value } from '../input/value.js';
import { causeOf } from './causes.js';
import { select } from './select.js';

/**
 * The statement that a resource adds to the policy of another, as a policy; undefined where it adds none. An action and a principal are
 * part of every one. https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
 */
export function permissionPolicy(resource: Resource, row: Permission): MapValue | undefined {
  const { place } = resource;
  const at = (path: string) => select(resource.attributes, path).filter((value) => literal(value) !== '');
  const [principal] = at(row.principal);
  const actions = at(row.action);
  if (principal === undefined && actions.length === 0) return undefined;
  if (actions.length === 0 && row.defaultAction !== undefined) actions.push(text([row.defaultAction], { place }));
  const map = (entries: readonly (readonly [string, Value | undefined])[]): MapValue => ({
    kind: 'map',
    entries: entries.flatMap(([key, value]) => (value === undefined ? [] : [{ key, keyPlace: value.place, value }])),
    place,
  });
  const [sid] = row.sid === undefined ? [] : at(row.sid);
  const conditions = row.conditions.flatMap(({ operator, key, path }) => {
    return at(path).map((value): [string, string, Value] => [operator, key, value]);
  });
  const operators = [...new Set(conditions.map(([operator]) => operator))];
  const statement = map([
    ['Sid', sid],
    ['Effect', text(['Allow'], { place })],
    ['Principal', principal && principalOf(principal)],
    ['Action', actions.length > 0 ? { kind: 'list', items: actions, place } : undefined],
    ['Resource', resourceOf(resource, row)],
    ...(conditions.length === 0
      ? []
      : ([
          [
            'Condition',
            map(
              operators.map((operator) => [
                operator,
                map(conditions.filter(([each]) => each === operator).map(([, key, value]) => [key, value])),
              ]),
            ),
          ],
        ] as const)),
  ]);
  return map([['Statement', { kind: 'list', items: [statement], place }]]);
}

/**
 * An account, an ARN, `*` or a service, as a policy's `Principal` has it; what cannot be told to be one of these stays as it is, and is
 * no principal that is known.
 */
function principalOf(value: Value): Value {
  if (literal(value) === '*') return value;
  const kind = value.kind === 'text' ? kindOf(value) : undefined;
  if (kind === undefined) {
    const cause = causeOf(value, 'a principal that is no account, ARN or service');
    return { kind: 'unknown', cause, place: value.place };
  }
  return { kind: 'map', entries: [{ key: kind, keyPlace: value.place, value }], place: value.place };
}

function kindOf({ parts }: Text): 'AWS' | 'Service' | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (typeof first === 'string' && (first.startsWith('arn:') || (/^\d{12}$/.test(first) && parts.length === 1)))
    return 'AWS';
  if (typeof last === 'string' && /\.amazonaws\.com(\.cn)?$/.test(last)) return 'Service';
  if (parts.length !== 1 || typeof first !== 'object') return undefined;
  if (first.of === 'symbol') return first.name === 'account' ? 'AWS' : undefined;
  return first.of === 'resource' && /arn$/i.test(first.attribute) ? 'AWS' : undefined;
}

/** `arn:<partition>:lambda:<region>:<account>:function:<name>`; undefined: AWS's default, whatever that is. */
function resourceOf(resource: Resource, { on, qualifier, service, prefix }: Permission): Value | undefined {
  const [value] = select(resource.attributes, on);
  if (value?.kind !== 'text' || literal(value) === '') return value;
  const suffix = qualifier === undefined ? undefined : select(resource.attributes, qualifier)[0];
  const rest: (string | Hole)[] =
    suffix?.kind === 'text' && suffix.parts.length > 0
      ? [':', ...suffix.parts]
      : suffix?.kind === 'scalar'
        ? [`:${suffix.value}`]
        : [];
  const { place } = value;
  const base = { place, ...(value.sensitive && { sensitive: true as const }) };
  const [first] = value.parts;
  const isArn =
    typeof first === 'string' ? first.startsWith('arn:') : first?.of === 'resource' && /arn$/i.test(first.attribute);
  if (isArn) return text([...value.parts, ...rest], base);
  const symbol = (name: 'partition' | 'region' | 'account'): Hole => ({ of: 'symbol', name });
  const where = ['arn:', symbol('partition'), `:${service}:`, symbol('region'), ':', symbol('account'), `:${prefix}`];
  return text([...where, ...value.parts, ...rest], base);
}
