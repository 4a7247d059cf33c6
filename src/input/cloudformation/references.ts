import { type Absent, type Hole, type List, type Text, text, type Unknown } from '../value.js';
import { resolveDynamic } from './dynamic.js';
import type { Parameter } from './parameters.js';
import { type Scope, type Spot, spend, unknown, VALUE_COST } from './scope.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html */
const SYMBOLS: ReadonlyMap<string, Extract<Hole, { of: 'symbol' }>['name']> = new Map([
  ['AWS::AccountId', 'account'],
  ['AWS::Partition', 'partition'],
  ['AWS::Region', 'region'],
  ['AWS::URLSuffix', 'url-suffix'],
  ['AWS::StackName', 'stack-name'],
  ['AWS::StackId', 'stack-id'],
]);

/**
 * What `Ref` to a name is: a parameter's default, a resource, a pseudo-parameter (`AWS::NoValue` is absent). A name that does not exist
 * is unknown and no problem: AWS refuses such a template anyway, and the rest of it can be judged.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html
 */
export function reference(name: string, spot: Spot, scope: Scope): Text | List | Absent | Unknown {
  const { place } = spot;
  if (name === 'AWS::NoValue') return { kind: 'absent', computed: false, place };
  if (name === 'AWS::NotificationARNs') return unknown('outside', spot);
  const symbol = SYMBOLS.get(name);
  if (symbol !== undefined) return text([{ of: 'symbol', name: symbol }], { place });
  const parameter = scope.parameters.get(name);
  return parameter === undefined ? attribute(name, 'Ref', spot, scope) : parameterValue(parameter, spot, scope);
}

/**
 * What `Fn::GetAtt` of a resource's attribute is; the attribute may have dots (`Outputs.RoleArn`). `Ref` stands for the resource itself.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html
 */
export function attribute(name: string, path: string, spot: Spot, scope: Scope): Text | Unknown {
  const type = scope.resources.get(name);
  // What a module or macro makes is not in the template; a typo cannot be told from it.
  if (type?.endsWith('::MODULE') || (type === undefined && scope.generates)) return unknown('unsupported', spot);
  if (type === undefined) return unknown('malformed', spot);
  return text([{ of: 'resource', address: name, attribute: path, exact: true, place: spot.place }], {
    place: spot.place,
  });
}

function parameterValue(parameter: Parameter, spot: Spot, scope: Scope): Text | List | Unknown {
  if (parameter.is === 'unknown') return unknown(parameter.kind, spot);
  const base = { place: spot.place, ...(parameter.sensitive ? { sensitive: true as const } : {}) };
  if (parameter.is === 'text') {
    if (!spend(scope, parameter.text.length, spot.place)) return unknown('unsupported', spot);
    return text(resolveDynamic([parameter.text], spot.place), base);
  }
  const { file, span, syntax, route } = spot.place;
  const units = parameter.items.reduce((sum, item) => sum + VALUE_COST + item.length + route.length, 0);
  if (!spend(scope, units, spot.place)) return unknown('unsupported', spot);
  const items = parameter.items.map((item, index) => {
    const place = { file, ...(span ? { span } : {}), syntax, route: [...route, index] };
    return text(resolveDynamic([item], place), { ...base, place });
  });
  return { ...base, kind: 'list', items };
}
