import { lookup } from '../data/lookup.js';
import { type PolicyAttribute, policyAttributes } from '../data/policy-attributes.js';
import type { Place } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import { type Cause, literal, type Value } from '../input/value.js';
import { causesIn, malformed } from './causes.js';
import { decode, unreadable } from './decode.js';
import { documentPolicy } from './document-blocks.js';
import type { Names } from './identity.js';
import { jsonText } from './json-text.js';
import type { Policy, Reading, Statement } from './policy.js';
import { select } from './select.js';
import { showReference } from './show.js';

/** Every policy that a resource of this change carries, by `data/policy-attributes.ts`; one that cannot be read is there, too, and says why. */
export function policiesOf(resource: Resource, names: Names): Policy[] {
  return resource.mode === 'managed' || resource.type === 'aws_iam_role' ? readPolicies(resource, names) : [];
}

/** The same, of what is only looked up, too. */
export function readPolicies(resource: Resource, names: Names): Policy[] {
  return (lookup(policyAttributes, resource.type) ?? []).flatMap((attribute) =>
    readAttribute(resource, attribute, names),
  );
}

type Attribute = Omit<PolicyAttribute, 'as'> & Pick<Policy, 'as'>;

/** The policies at one attribute of a resource. */
export function readAttribute(resource: Resource, attribute: Attribute, names: Names): Policy[] {
  const { amongOthers, otherLanguages, required, filledIn } = attribute;
  const values = select(resource.attributes, attribute.path)
    // Terraform shows an inline policy that is not set as an empty text, too.
    .filter((value) => literal(value) !== '' && (filledIn === undefined || !value.computed))
    .filter((value) => amongOthers === undefined || isPolicy(value));
  if (values.length === 0 && required) values.push(notSet(resource, attribute));
  return values
    .filter((value) => otherLanguages === undefined || isPolicy(contentOf(value, names).content))
    .map((value) => readPolicy(value, resource, attribute, names));
}

function notSet({ place: { route: _, ...where } }: Resource, { path }: Attribute): Value {
  const place = { ...where, route: [path] };
  return { kind: 'unknown', cause: malformed(`no \`${path}\``, place), place };
}

function isPolicy(value: Value): boolean {
  if (value.kind !== 'map') return value.kind === 'unknown';
  return value.open !== undefined || value.entries.some(({ key }) => key.toLowerCase() === 'statement');
}

/** A policy that is this value of a resource. */
export function readPolicy(value: Value, on: Resource, { as }: Pick<Policy, 'as'>, names: Names): Policy {
  const { document, statements } = statementsOf(value, on, names);
  return {
    on,
    as,
    route: value.place.route,
    statements,
    reading: readingOf(statements),
    document,
    place: value.place,
  };
}

/** What stands in a text that refers to nothing is the same as it was and as it will be, and read once for both. */
const literalPolicies = new WeakMap<Value, readonly Statement[]>();

function statementsOf(
  value: Value,
  on: Resource,
  names: Names,
): { statements: readonly Statement[]; document?: Resource | undefined } {
  const isLiteral = literal(value) !== undefined;
  const known = isLiteral ? literalPolicies.get(value) : undefined;
  if (known !== undefined) return { statements: known };
  const { document, content } = contentOf(value, names);
  const statements = content.kind === 'map' ? decode(content, on, names) : [unreadable(reason(content))];
  if (isLiteral) literalPolicies.set(value, statements);
  return { statements, document };
}

/** The policy as values: as it stands, parsed from its text, or taken from the document that the attribute refers to. */
function contentOf(
  value: Value,
  names: Names,
  rendered: Map<string, Value> = new Map(),
): { content: Value; document?: Resource } {
  if (value.kind !== 'text') return { content: value };
  const [hole] = value.parts;
  if (value.parts.length !== 1 || typeof hole !== 'object' || hole.of !== 'resource')
    return { content: jsonText(value) };
  const document = names.resource(hole.address);
  if (value.json !== undefined)
    return document === undefined ? { content: value.json } : { content: value.json, document };
  const expression = showReference(hole);
  if (document?.type !== 'aws_iam_policy_document' || !/^(minified_)?json$/.test(hole.attribute)) {
    return {
      content: { kind: 'unknown', cause: { kind: 'apply', expression, place: value.place }, place: value.place },
    };
  }
  if (!hole.exact) {
    const cause: Cause = { kind: 'no-source', expression, place: value.place };
    return { content: { kind: 'unknown', cause, place: value.place }, document };
  }
  const known = rendered.get(document.address);
  if (known !== undefined) return { content: known, document };
  // For a document that is made from itself.
  rendered.set(document.address, unknown({ kind: 'apply', expression, place: value.place }, value.place));
  const policy = documentPolicy(document, value.place.route, (inner) => contentOf(inner, names, rendered).content);
  const content = policy.kind === 'map' ? policy : unknown(policy, value.place);
  rendered.set(document.address, content);
  return { content, document };
}

function unknown(cause: Cause, place: Place): Value {
  return { kind: 'unknown', cause, place };
}

function reason(content: Value): Cause {
  if (content.kind === 'unknown') return content.cause;
  return malformed('a policy that is no JSON object', content.place);
}

function readingOf(statements: readonly Statement[]): Reading {
  const read = statements.filter((statement) => statement.index >= 0);
  if (read.length === 0 && statements.length > 0) return 'not-readable';
  return statements.every((statement) => causesIn(statement).length === 0) ? 'decoded' : 'partly-unknown';
}
