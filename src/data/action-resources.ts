import { readAction } from './action-name.js';
import { rowsByName } from './lines.js';
import { lookup } from './lookup.js';
import { unpacked } from './packed.js';
import { packed } from './tables/action-resources.js';

interface Service {
  types: Readonly<Record<string, { arns: readonly string[]; keys: readonly string[] }>>;
  actions: Readonly<Record<string, Action>>;
}

interface Action {
  types: readonly string[];
  /** AWS requires none of the types. */
  optional?: true;
  keys: readonly string[];
}

const ANYTHING = '*';

const rows = rowsByName(
  () => unpacked(packed),
  (line): Service => JSON.parse(line),
);

/**
 * Actions of which AWS requires none of several types, though every request is about one of them: operations on S3 name a bucket, an
 * object, or an access point of either. https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-actions.html
 */
const alwaysAboutOne: ReadonlySet<string> = new Set(['s3']);

/**
 * Requests that the table leaves out.
 * - A message to a phone number is about no topic: https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
 */
const aboutMore: ReadonlySet<string> = new Set(['sns:publish']);

/**
 * Placeholders before the end of a segment whose values may hold colons, which no wildcard there matches: things
 * (https://docs.aws.amazon.com/iot/latest/apireference/API_CreateThing.html) and databases
 * (https://docs.aws.amazon.com/glue/latest/webapi/API_DatabaseInput.html).
 */
const MAY_HOLD_COLONS = /\$\{(?:ThingName|DatabaseName)\}(?=[^:])/;
const PLACEHOLDER = /\$?\{[^}]*\}/g;

/**
 * What the resources of a type look like, as patterns by the rules for ARNs (src/iam/text/glob.ts). They match every ARN of the format:
 * a `*` that ends a segment reaches across colons, and no other value holds one.
 * @param format `arn:${Partition}:s3:::${BucketName}/${ObjectName}`
 */
export function patternsOf(format: string): string[] {
  // Recovery points of AWS Backup have the ARNs of whichever service made them.
  if (format.startsWith('arn:${Partition}:${Vendor}:')) return ['arn:*'];
  const held = MAY_HOLD_COLONS.test(format) ? [format, format.replace(MAY_HOLD_COLONS, '*:*')] : [format];
  return held.map((text) => text.replace(PLACEHOLDER, '*').replace(/\*{2,}/g, '*'));
}

function find(action: string): { service: Service; row: Action; prefix: string } | undefined {
  const read = readAction(action);
  const service = read && rows.get(read.service);
  const row = service && lookup(service.actions, read.name);
  return row && { service, row, prefix: read.service };
}

/**
 * Patterns of the ARNs that requests for an action may be about, `['*']` for what takes no resource or may do without one;
 * undefined for an action that is not known. They may match more than there is, not less.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 * @param action in any case
 */
export function resourcesOf(action: string): readonly string[] | undefined {
  const found = find(action);
  if (found === undefined) return undefined;
  const { service, row, prefix } = found;
  const optional = row.optional === true && !alwaysAboutOne.has(prefix);
  if (row.types.length === 0 || optional || aboutMore.has(action.toLowerCase())) return [ANYTHING];
  const formats = row.types.flatMap((type) => lookup(service.types, type)?.arns ?? []);
  return [...new Set(formats.flatMap(patternsOf))];
}

/**
 * The condition keys that AWS names for an action and for what it is about, as AWS spells them, placeholders included
 * (`aws:ResourceTag/${TagKey}`); undefined for an action that is not known. Keys of every request (`aws:SourceIp`) are not among them.
 * @param action in any case
 */
export function keysOf(action: string): readonly string[] | undefined {
  const found = find(action);
  if (found === undefined) return undefined;
  const { service, row } = found;
  const ofTypes = row.types.flatMap((type) => lookup(service.types, type)?.keys ?? []);
  return [...new Set([...row.keys, ...ofTypes])].sort();
}
