import { type Letter, literal, regex, wildcards } from './glob.js';
import { Open } from './open.js';
import { type Compare, compares, isOperator } from './operators.js';

/**
 * A naive evaluator of IAM policies, written from AWS's pages alone: the judge of `src/iam`, of which it imports nothing.
 *
 * Where AWS's pages do not say what happens it throws `Open`; the generated policies keep clear of that.
 */

type OneOrMore<Value> = Value | readonly Value[];
export type Who = '*' | { readonly [Kind in 'AWS' | 'Service' | 'Federated' | 'CanonicalUser']?: OneOrMore<string> };
export type Condition = Readonly<Record<string, Readonly<Record<string, OneOrMore<string | number | boolean>>>>>;

/** A statement as JSON has it. */
export interface PolicyStatement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: Who;
  readonly NotPrincipal?: Who;
  readonly Action?: OneOrMore<string>;
  readonly NotAction?: OneOrMore<string>;
  readonly Resource?: OneOrMore<string>;
  readonly NotResource?: OneOrMore<string>;
  readonly Condition?: Condition;
}

/** A policy document as JSON has it. */
export interface PolicyDocument {
  readonly Version?: string;
  readonly Statement: OneOrMore<PolicyStatement>;
}

/** Keys of the context are in lower case. Keys that the request does not have are not in the map. */
export type Context = ReadonlyMap<string, readonly string[]>;

/** One request. `principal` is an ARN, an account's root ARN, or the name of a service. */
export interface OracleRequest {
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  readonly context: Context;
}

/** What applies to a request. `scps`: one document per level of the organization; each has to allow. */
export interface OraclePolicies {
  readonly identity?: PolicyDocument;
  readonly boundary?: PolicyDocument;
  readonly scps?: readonly PolicyDocument[];
  readonly resource?: PolicyDocument;
}

export function listed<Value>(values: OneOrMore<Value> | undefined): readonly Value[] {
  if (values === undefined) return [];
  return Array.isArray(values) ? (values as readonly Value[]) : [values as Value];
}

/**
 * Variables exist from version 2012-10-17 on; a document without `Version` is a 2008-10-17 one, where `${aws:username}` is
 * a literal string. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
 */
export function hasVariables(document: PolicyDocument): boolean {
  return document.Version === '2012-10-17';
}

/** `${…}`: a key with an optional default between single quotes, or one of the three characters that stand for themselves. */
const variable = /\$\{(?:([*?$])|\s*([^,}]+?)\s*(?:,\s*'([^']*)'\s*)?)\}/u;

/**
 * The letters of a value of `Resource` or `Condition`, variables filled in from the context; `null` where one has no value.
 *
 * Filled-in text is literal. Whether AWS reads a `*` in it as a wildcard is not documented: such values are not judged.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function lettersOf(written: string, context: Context, variables: boolean): readonly Letter[] | null {
  if (!variables || !written.includes('${')) return wildcards(written);
  const letters: Letter[] = [];
  let rest = written;
  for (let found = variable.exec(rest); found !== null; found = variable.exec(rest)) {
    letters.push(...wildcards(rest.slice(0, found.index)));
    rest = rest.slice(found.index + found[0].length);
    const [, character, key, byDefault] = found;
    if (character !== undefined) {
      letters.push(...literal(character));
      continue;
    }
    const values = context.get(String(key).toLowerCase());
    if (values !== undefined && values.length !== 1) throw new Open('a variable is for keys with one value');
    const value = values?.[0] ?? byDefault;
    if (value === undefined) return null;
    if (/[*?$:]/u.test(value)) throw new Open(`special characters in the value of a variable: ${value}`);
    letters.push(...literal(value));
  }
  letters.push(...wildcards(rest));
  return letters;
}

/** Prefix and name of an action ignore case. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
export function actionApplies({ Action, NotAction }: PolicyStatement, action: string): boolean {
  const some = (patterns: OneOrMore<string>) =>
    listed(patterns).some((pattern) => regex(wildcards(pattern), 'anything', true).test(action));
  if (Action !== undefined) return some(Action);
  if (NotAction !== undefined) return !some(NotAction);
  throw new Open('neither Action nor NotAction');
}

function resourceMatches(patterns: readonly string[], resource: string, context: Context, variables: boolean): boolean {
  return patterns.some((pattern) => {
    const letters = lettersOf(pattern, context, variables);
    // "If AWS cannot resolve a variable this might cause the entire statement to be invalid": alone it matches nothing either way
    if (letters === null && patterns.length > 1) throw new Open('a variable without a value among other resources');
    return letters !== null && regex(letters, 'segment').test(resource);
  });
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html */
export function resourceApplies(
  { Resource, NotResource }: PolicyStatement,
  resource: string,
  context: Context,
  variables: boolean,
): boolean {
  if (Resource !== undefined) return resourceMatches(listed(Resource), resource, context, variables);
  if (NotResource === undefined) throw new Open('neither Resource nor NotResource');
  const patterns = listed(NotResource);
  if (patterns.some((pattern) => lettersOf(pattern, context, variables) === null)) {
    throw new Open('a variable without a value in NotResource');
  }
  return !resourceMatches(patterns, resource, context, variables);
}

/**
 * One operator on one key: `"StringLike": { "s3:prefix": […] }`.
 *
 * "If the key that you specify in a policy condition is not present in the request context, the values do not match and the
 * condition is false. If the policy condition requires that the key is not matched, such as StringNotLike or ArnNotLike, and the
 * right key is not present, the condition is true."
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * Several values are OR, for a negated operator NOR:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
 * `ForAllValues` "also returns true if there are no context keys in the request"; `ForAnyValue`: "For no matching context key or if
 * the key does not exist, the condition returns false." Likewise where the values "resolve to an empty data set, such as an empty
 * string"; and `Null` with `false` prevents "context keys with empty values from evaluating to true".
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition_examples-multi-valued-context-keys.html
 */
export function keyHolds(
  operator: string,
  key: string,
  written: OneOrMore<string | number | boolean>,
  context: Context,
  variables: boolean,
): boolean {
  const [, set, base, ifExists] = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/u.exec(operator) ?? [];
  if (base === undefined || !isOperator(base)) throw new Open(`no such operator: ${operator}`);
  const values = listed(written).map(String);
  const present = context.get(key.toLowerCase());
  if (base === 'Null') {
    if (set !== undefined || ifExists !== undefined) throw new Open(operator);
    const isNull = present === undefined || present.every((value) => value === '');
    return values.some((value) => (value === 'true') === isNull);
  }
  const { negated, variables: allowsVariables, matches }: Compare = compares[base];
  const filled = values.map((value) => lettersOf(value, context, variables && allowsVariables));
  if (filled.includes(null)) {
    const onlyOneWay = !negated && set !== 'ForAllValues' && ifExists === undefined && filled.length === 1;
    if (!onlyOneWay) throw new Open(`a variable without a value in ${operator}`);
    return false;
  }
  if (present === undefined) return ifExists !== undefined || (set === undefined ? negated : set === 'ForAllValues');
  if (set === undefined && present.length !== 1) throw new Open('several values without a set operator');
  if (set !== undefined && present.every((value) => value === '')) {
    if (set === 'ForAnyValue' && ifExists !== undefined) throw new Open('whether an empty value exists');
    return set === 'ForAllValues';
  }
  if (set !== undefined && present.includes('')) throw new Open('an empty text among others');
  const holds = (value: string) => filled.some((letters) => letters !== null && matches(letters, value)) !== negated;
  return set === 'ForAnyValue' ? present.some(holds) : present.every(holds);
}

/** All operators and all their keys are AND. */
export function conditionHolds(condition: Condition | undefined, context: Context, variables: boolean): boolean {
  return Object.entries(condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) => keyHolds(operator, key, values, context, variables)),
  );
}

const arn = /^arn:[^:]+:(?:iam|sts)::([0-9]{12}):(.+)$/u;

/** The account of a principal, where it has one. */
function accountOf(principal: string): string | undefined {
  return arn.exec(principal)?.[1] ?? (/^[0-9]{12}$/u.test(principal) ? principal : undefined);
}

function isAccount(written: string): boolean {
  return /^[0-9]{12}$/u.test(written) || arn.exec(written)?.[2] === 'root';
}

/**
 * `arn:aws:sts::…:assumed-role/name/session` is a session of `arn:aws:iam::…:role/name` (the session has no path): what a policy says
 * of the role it says of the session.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles
 */
function names(written: string, principal: string): boolean {
  if (written === principal) return true;
  const session = /^assumed-role\/([^/]+)\/[^/]+$/u.exec(arn.exec(principal)?.[2] ?? '');
  if (session === null || accountOf(written) !== accountOf(principal)) return false;
  const role = arn.exec(written)?.[2]?.split('/') ?? [];
  return role[0] === 'role' && role.at(-1) === session[1];
}

function listedPrincipals(who: Who): readonly string[] {
  return who === '*' ? ['*'] : Object.values(who).flatMap((values) => listed(values));
}

/**
 * An account stands for every principal of it; `*` for everybody.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export function principalApplies({ Principal, NotPrincipal, Effect }: PolicyStatement, principal: string): boolean {
  const isService = /^[a-z0-9.-]+\.amazonaws\.com(?:\.cn)?$/u.test(principal);
  const inAccount = (who: Who) =>
    listedPrincipals(who).some((one) => isAccount(one) && accountOf(one) === accountOf(principal));
  if (Principal !== undefined) {
    const all = listedPrincipals(Principal);
    if (all.includes('*') && isService) throw new Open('whether * is services, too');
    return all.includes('*') || inAccount(Principal) || all.some((one) => names(one, principal));
  }
  if (NotPrincipal !== undefined) {
    if (Effect === 'Allow') throw new Open('NotPrincipal with Allow is not supported');
    const named = listedPrincipals(NotPrincipal).some((one) => one === principal);
    if (named !== inAccount(NotPrincipal) && accountOf(principal) !== undefined) {
      throw new Open('NotPrincipal with only one of account and principal');
    }
    return !named;
  }
  return true;
}

function statementApplies(statement: PolicyStatement, request: OracleRequest, variables: boolean): boolean {
  return (
    principalApplies(statement, request.principal) &&
    actionApplies(statement, request.action) &&
    conditionHolds(statement.Condition, request.context, variables) &&
    resourceApplies(statement, request.resource, request.context, variables)
  );
}

function says(document: PolicyDocument, effect: 'Allow' | 'Deny', request: OracleRequest): boolean {
  return listed(document.Statement).some(
    (statement) => statement.Effect === effect && statementApplies(statement, request, hasVariables(document)),
  );
}

/**
 * Whether the request passes: no `Deny` anywhere, an `Allow` of the identity's or the resource's policy (principal and resource in
 * one account), and of the boundary and of every SCP that there is.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 *
 * @throws {Open} where AWS's pages do not decide.
 */
export function oracleAllows(policies: OraclePolicies, request: OracleRequest): boolean {
  const { identity, boundary, scps = [], resource } = policies;
  const all = [identity, boundary, resource, ...scps].filter((one) => one !== undefined);
  if (all.some((document) => says(document, 'Deny', request))) return false;
  if (!scps.every((document) => says(document, 'Allow', request))) return false;
  const byBoundary = boundary === undefined || says(boundary, 'Allow', request);
  const byIdentity = identity !== undefined && says(identity, 'Allow', request) && byBoundary;
  const byResource = resource !== undefined && says(resource, 'Allow', request);
  if (byResource && !byIdentity && boundary !== undefined) throw new Open('a resource policy beyond a boundary');
  return byIdentity || byResource;
}
