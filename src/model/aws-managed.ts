import { attachments, ownBoundaries } from '../data/attachments.js';
import { denyingManagedPolicies } from '../data/denying-managed-policies.js';
import { iamTypes } from '../data/iam-types.js';
import { lookup } from '../data/lookup.js';
import type { Place } from '../input/place.js';
import type { Document, Resource } from '../input/resource.js';
import type { MapValue, Value } from '../input/value.js';
import { decode } from './decode.js';
import type { Names } from './identity.js';
import { jsonText } from './json-text.js';
import type { Policy } from './policy.js';
import { select } from './select.js';

/** The policy that AWS has under an ARN; undefined for other ARNs, and for what is not known. */
export type AwsManaged = (arn: string) => Policy | undefined;

/** In whichever partition: `arn:aws-cn:iam::aws:policy/job-function/Billing`. */
const awsPolicy = /^arn:([^:]*):iam::(aws:policy\/.+)$/;

/**
 * AWS-managed policies as those of this change, for what they deny and where they are boundaries.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html#aws-managed-policies
 *
 * @param documentOf the document by its ARN, in whichever partition; undefined: no table is at hand
 */
export function awsManagedPolicies(documentOf: ((arn: string) => unknown) | undefined, names: Names): AwsManaged {
  const known = new Map<string, Policy | undefined>();
  return (arn) => {
    const [, partition = '', name] = awsPolicy.exec(arn) ?? [];
    if (documentOf === undefined || name === undefined) return undefined;
    // Where the partition is not known it is taken to be the one that most use.
    const address = `arn:${/^aws[a-z-]*$/.test(partition) ? partition : 'aws'}:iam::${name}`;
    if (known.has(address)) return known.get(address);
    const document = documentOf(address);
    const policy = document === undefined ? undefined : policyOf(address, document, names);
    known.set(address, policy);
    return policy;
  };
}

/** Whether some attachment is of an AWS-managed policy that denies something, or some boundary is one: only then their table is needed. */
export function needsAwsManaged({ resources }: Document): boolean {
  return resources.some((resource) => {
    if (resource.mode !== 'managed') return false;
    const boundary = lookup(iamTypes, resource.type)?.boundary ?? lookup(ownBoundaries, resource.type);
    const attached = (lookup(attachments, resource.type) ?? []).map(({ policy }) => policy);
    return (
      (boundary !== undefined && select(resource.attributes, boundary).some((value) => nameIn(value) !== undefined)) ||
      attached.some(
        (path) =>
          path !== 'self' &&
          select(resource.attributes, path).some((value) => denyingManagedPolicies.has(nameIn(value) ?? '')),
      )
    );
  });
}

/** `job-function/Billing` of the ARN of an AWS-managed policy, whatever its partition; undefined for any other text. */
function nameIn(value: Value): string | undefined {
  const last = value.kind === 'text' ? value.parts.at(-1) : undefined;
  return typeof last === 'string' ? /:aws:policy\/(.+)$/.exec(last)?.[1] : undefined;
}

function policyOf(arn: string, document: unknown, names: Names): Policy {
  const place: Place = { file: null, syntax: 'none', route: [] };
  const attributes: MapValue = { kind: 'map', entries: [], place };
  const on: Resource = { address: arn, mode: 'data', type: 'aws_iam_policy', attributes, when: [], place };
  const content = jsonText({ kind: 'text', parts: [JSON.stringify(document)], place });
  if (content.kind !== 'map') throw new Error(`the table has no policy for ${arn}`);
  const statements = decode(content, on, names);
  return { on, as: 'identity', route: [], statements, reading: 'decoded', document: undefined, place };
}
