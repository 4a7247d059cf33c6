import fc from 'fast-check';
import { actionPatterns, conditionKeys, type KeyWords, resourcePatterns, variableResources } from './alphabet.js';
import {
  hasVariables,
  listed,
  type OraclePolicies,
  type PolicyDocument,
  type PolicyStatement,
} from './policy-oracle.js';

/**
 * Small random policies over the small world of alphabet.ts. What AWS's pages leave open is not generated: a variable that may have
 * no value stands alone, in `Resource` or in a positive condition, where "matches nothing" and "the statement is invalid" are one.
 */

type Value = string | number | boolean;
type Conditions = Record<string, Record<string, Value[]>>;

const some = <Item>(items: readonly Item[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength: most });

const action = fc
  .record({ not: weighted(5, 1), patterns: some(actionPatterns, 2) })
  .map(({ not, patterns }) => (not ? { NotAction: patterns } : { Action: patterns }));

function weighted(no: number, yes: number): fc.Arbitrary<boolean> {
  return fc.oneof({ weight: no, arbitrary: fc.constant(false) }, { weight: yes, arbitrary: fc.constant(true) });
}

const fixedResource = fc
  .record({ not: weighted(5, 1), patterns: some(resourcePatterns, 2) })
  .map(({ not, patterns }) => (not ? { NotResource: patterns } : { Resource: patterns }));

const filledResource = fc
  .record({
    not: weighted(3, 1),
    one: fc.constantFrom(...variableResources.filled),
    more: fc.array(fc.constantFrom(...resourcePatterns), { maxLength: 1 }),
  })
  .map(({ not, one, more }) => (not ? { NotResource: [one, ...more] } : { Resource: [one, ...more] }));

const unfilledResource = fc.constantFrom(...variableResources.unfilled).map((one) => ({ Resource: [one] }));

const resource = fc.oneof(
  { weight: 16, arbitrary: fixedResource },
  { weight: 1, arbitrary: filledResource },
  { weight: 1, arbitrary: unfilledResource },
);

/** What stands before and after the name of an operator. */
const frames = [
  ['', ''],
  ['', ''],
  ['', 'IfExists'],
] as const;
/** `ForAnyValue:…IfExists` is left out: whether a set exists that is empty, the pages do not say. */
const setFrames = [
  ['ForAllValues:', ''],
  ['ForAllValues:', ''],
  ['ForAnyValue:', ''],
  ['ForAnyValue:', ''],
  ['ForAllValues:', 'IfExists'],
] as const;

function oneCondition({ key, multivalued, words }: KeyWords): fc.Arbitrary<Conditions> {
  const named = fc.constantFrom(key, key, key, key.toUpperCase());
  const frame = fc.constantFrom(...(multivalued ? setFrames : frames));
  const compared = words.map(({ operators, values, filled = [], unfilled = [] }) => {
    const fixed = fc
      .tuple(frame, fc.constantFrom(...operators), named, some(values, 2))
      .map(([[set, suffix], operator, name, all]) => ({ [`${set}${operator}${suffix}`]: { [name]: all } }));
    const withVariables = filled.map((value) =>
      fc
        .tuple(frame, fc.constantFrom(...operators), named)
        .map(([[set, suffix], operator, name]) => ({ [`${set}${operator}${suffix}`]: { [name]: [value] } })),
    );
    const positive = operators.filter((operator) => !operator.includes('Not'));
    const withGaps = unfilled.map((value) =>
      fc.tuple(fc.constantFrom(...positive), named).map(([operator, name]) => ({ [operator]: { [name]: [value] } })),
    );
    const variables = [...withVariables, ...withGaps];
    return variables.length === 0
      ? fixed
      : fc.oneof({ weight: 6, arbitrary: fixed }, { weight: 1, arbitrary: fc.oneof(...variables) });
  });
  const missing = fc
    .tuple(fc.constantFrom<Value>('true', 'false', true), named)
    .map(([value, name]) => ({ Null: { [name]: [value] } }));
  return fc.oneof({ weight: 5, arbitrary: fc.oneof(...compared) }, { weight: 1, arbitrary: missing });
}

/** Two conditions side by side; where both have the same operator, its keys together. */
function both(first: Conditions, second: Conditions): Conditions {
  const together: Conditions = { ...first };
  for (const [operator, keys] of Object.entries(second)) together[operator] = { ...together[operator], ...keys };
  return together;
}

function conditionsOn(keys: readonly KeyWords[]): fc.Arbitrary<Conditions> {
  return fc
    .oneof(
      { weight: 4, arbitrary: fc.constant<Conditions[]>([]) },
      { weight: 4, arbitrary: fc.tuple(fc.oneof(...keys.map(oneCondition))).map((all): Conditions[] => all) },
      { weight: 1, arbitrary: fc.array(fc.oneof(...keys.map(oneCondition)), { minLength: 2, maxLength: 2 }) },
    )
    .map((all) => all.reduce(both, {}))
    .filter(oneSpelling);
}

/** Keys that differ in case only, under one operator: AWS takes no such policy. */
function oneSpelling(conditions: Conditions): boolean {
  return Object.values(conditions).every(
    (keys) => new Set(Object.keys(keys).map((key) => key.toLowerCase())).size === Object.keys(keys).length,
  );
}

function statementOn(keys: readonly KeyWords[]): fc.Arbitrary<PolicyStatement> {
  return fc
    .record({ deny: weighted(3, 1), action, resource, conditions: conditionsOn(keys) })
    .map(({ deny, action: what, resource: on, conditions }) => ({
      Effect: deny ? ('Deny' as const) : ('Allow' as const),
      ...what,
      ...on,
      ...(Object.keys(conditions).length > 0 && { Condition: conditions }),
    }));
}

const version = fc.constantFrom('2012-10-17', '2012-10-17', '2012-10-17', '2012-10-17', '2008-10-17', undefined);

function documentOn(keys: readonly KeyWords[]): fc.Arbitrary<PolicyDocument> {
  return fc
    .tuple(version, fc.array(statementOn(keys), { minLength: 1, maxLength: 4 }))
    .map(([Version, Statement]) => documentOf(Version, Statement))
    .filter(isDecided);
}

function documentOf(Version: string | undefined, Statement: readonly PolicyStatement[]): PolicyDocument {
  return { ...(Version !== undefined && { Version }), Statement };
}

/**
 * Without variables `${aws:username}` is a literal string; whether the `*` of `${*}` then is a wildcard, the pages do not say.
 * Defaults and other spellings are left out of such documents to keep the texts of requests few.
 */
function isDecided(document: PolicyDocument): boolean {
  return hasVariables(document) || !/\$\{[*?]\}|\$\{S|\$\{[^}]*'/u.test(JSON.stringify(document));
}

/** At most three keys, since each multiplies the requests. */
const keysOfAPair = fc.uniqueArray(fc.constantFrom(...conditionKeys), { minLength: 1, maxLength: 3 });

/** Ways to make a second policy that is near the first: near ones are where mistakes show. */
type Edit = (document: PolicyDocument, other: PolicyDocument) => PolicyDocument;

const statements = (document: PolicyDocument) => [...listed(document.Statement)];

/** Part of the first statement taken from another policy. */
const replacing =
  (...parts: readonly (keyof PolicyStatement)[]): Edit =>
  (document, other) => {
    const [first, ...rest] = statements(document);
    const [theirs] = statements(other);
    const kept = Object.entries(first ?? {}).filter(([part]) => !parts.some((one) => one === part));
    const taken = Object.entries(theirs ?? {}).filter(([part]) => parts.some((one) => one === part));
    return documentOf(document.Version, [
      Object.fromEntries([...kept, ...taken]) as unknown as PolicyStatement,
      ...rest,
    ]);
  };

const more: Edit = (document, other) =>
  documentOf(document.Version, [...statements(document), ...statements(other).slice(0, 1)]);
const fewer: Edit = (document) =>
  documentOf(document.Version, statements(document).length > 1 ? statements(document).slice(1) : statements(document));
const reversed: Edit = (document) => documentOf(document.Version, statements(document).reverse());
const independent: Edit = (_, other) => other;
const otherVersion: Edit = (document) =>
  documentOf(hasVariables(document) ? '2008-10-17' : '2012-10-17', statements(document));

/** Conditions of which always exactly one holds: a statement split in two by them says what it said. */
const halves: readonly (readonly [Conditions, Conditions])[] = [
  [{ StringEquals: { 's:k1': ['a', 'b'] } }, { StringNotEquals: { 's:k1': ['a', 'b'] } }],
  [{ StringLike: { 's:k2': ['a*'] } }, { StringNotLike: { 's:k2': ['a*'] } }],
  [{ 'ForAnyValue:StringLike': { 's:m': ['a*', 'b'] } }, { 'ForAllValues:StringNotLike': { 's:m': ['a*', 'b'] } }],
  [{ ArnLike: { 's:arn': ['arn:aws:s:*:*:a*'] } }, { ArnNotLike: { 's:arn': ['arn:aws:s:*:*:a*'] } }],
  [{ NumericGreaterThan: { 's:n': ['1.5'] } }, { NumericLessThanEqualsIfExists: { 's:n': ['1.5'] } }],
  [{ DateLessThan: { 's:d': ['2020-01-01T00:00:00Z'] } }, { DateGreaterThanEqualsIfExists: { 's:d': ['1577836800'] } }],
  [{ IpAddress: { 's:ip': ['10.0.0.0/30'] } }, { NotIpAddress: { 's:ip': ['10.0.0.0/31', '10.0.0.2/31'] } }],
  [{ Bool: { 's:t': ['true'] } }, { BoolIfExists: { 's:t': ['false'] } }],
  [{ Null: { 's:k1': ['true'] } }, { StringLike: { 's:k1': ['*'] } }],
];

/**
 * Keys in a condition of the statement already, under the same operator, would be overwritten: such a statement is left as it is.
 */
function halved([one, other]: readonly [Conditions, Conditions]): Edit {
  return (document) => {
    const [first, ...rest] = statements(document);
    if (first === undefined) return document;
    const had = first.Condition ?? {};
    const clash = [...Object.keys(one), ...Object.keys(other)].some((operator) => Object.hasOwn(had, operator));
    if (clash) return document;
    const halfOf = (condition: Conditions) => ({ ...first, Condition: { ...had, ...condition } });
    return documentOf(document.Version, [halfOf(one), ...rest, halfOf(other)]);
  };
}

const edits: readonly Edit[] = [
  independent,
  independent,
  replacing('Action', 'NotAction'),
  replacing('Resource', 'NotResource'),
  replacing('Condition'),
  replacing('Condition', 'Resource', 'NotResource'),
  replacing('Effect'),
  more,
  fewer,
  reversed,
  otherVersion,
];

/** Every edit, and every way to split once. */
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...edits) },
  { weight: 1, arbitrary: fc.constantFrom(...halves.map(halved)) },
);

/** Two identity policies, the second often near the first. */
export const policyPair: fc.Arbitrary<readonly [PolicyDocument, PolicyDocument]> = keysOfAPair.chain((keys) =>
  fc
    .tuple(documentOn(keys), documentOn(keys), edit, fc.boolean())
    .map(([document, other, change, swap]) => {
      const pair = [document, change(document, other)] as const;
      return swap ? ([pair[1], pair[0]] as const) : pair;
    })
    .filter((pair) => pair.every(isDecided)),
);

export const policyTriple = keysOfAPair.chain((keys) =>
  fc
    .tuple(documentOn(keys), documentOn(keys), edit, edit)
    .map(([document, other, one, two]) => {
      const second = one(document, other);
      return [document, second, two(second, other)] as const;
    })
    .filter((all) => all.every(isDecided)),
);

/**
 * An SCP stands beside FullAWSAccess unless that was taken away, and a level that allows nothing allows nothing at all. What a level
 * without any `Allow` is meant to be is for its reader to say, so that none is generated.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 */
function scp(document: PolicyDocument): PolicyDocument {
  if (statements(document).some(({ Effect }) => Effect === 'Allow')) return document;
  return documentOf(document.Version, [...statements(document), { Effect: 'Allow', Action: '*', Resource: '*' }]);
}

/** Sets of policies: with a boundary or SCPs now and then. */
export const policiesPair: fc.Arbitrary<readonly [OraclePolicies, OraclePolicies]> = fc
  .tuple(policyPair, policyPair, fc.nat({ max: 5 }))
  .map(([[P, Q], [R, S], kind]) => {
    const shapes: readonly (readonly [OraclePolicies, OraclePolicies])[] = [
      [
        { identity: P, boundary: R },
        { identity: Q, boundary: R },
      ],
      [{ identity: P, boundary: R }, { identity: Q }],
      [{ identity: P }, { identity: Q, boundary: S }],
      [
        { identity: P, boundary: R },
        { identity: P, boundary: S },
      ],
      [
        { identity: P, scps: [scp(R)] },
        { identity: Q, scps: [scp(S)] },
      ],
      [
        { identity: P, scps: [scp(R)] },
        { identity: P, boundary: S, scps: [scp(R), scp(Q)] },
      ],
    ];
    return shapes[kind] ?? [{ identity: P }, { identity: Q }];
  });
