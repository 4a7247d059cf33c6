import { literal } from '../condition/variables.js';
import type { Kleene } from '../kleene.js';
import type { Pieces } from '../statement.js';
import { hasWildcard } from '../text/glob.js';

/** Where a role and what uses it are, as far as that is known. */
export interface Whereabouts {
  /** `aws`, `aws-cn`, … */
  partition?: string;
  /** `eu-central-1` */
  region?: string;
}

interface Service {
  /** `ec2`, `monitoring.rds` */
  name: string;
  region: string | undefined;
  suffix: string;
}

/** Every partition has principals under this one. */
const EVERYWHERE = 'amazonaws.com';

/** https://docs.amazonaws.cn/en_us/aws/latest/userguide/iam.html */
const suffixes: readonly { suffix: string; partition: string | undefined }[] = [
  { suffix: 'amazonaws.com.cn', partition: 'aws-cn' },
  { suffix: EVERYWHERE, partition: undefined },
];

/** A region's name, such as `eu-central-1` or `us-gov-west-1`. No service's name is like that. */
const REGION = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/;
const OWN_REGION = 'own-region-1';

/**
 * Whether a service principal as a policy writes it is this service. `X.<region>.amazonaws.com` is X, unless the region is known to
 * be another one; `X.amazonaws.com.cn` is X in the partition `aws-cn`, is another elsewhere, and is unknown where the partition is
 * not known. AWS documents no other spelling and not that case is ignored: names are compared exactly.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services
 */
export function sameService(written: string, service: string, world: Whereabouts): Kleene {
  if (written === service) return true;
  const [left, right] = [read(written), read(service)];
  if (left === undefined || right === undefined || left.name !== right.name) return false;
  const region = right.region ?? world.region;
  if (left.region !== undefined && region !== undefined && left.region !== region) return false;
  const partition = suffixes.find(({ suffix }) => suffix === left.suffix)?.partition;
  if (left.suffix === right.suffix || partition === undefined) return true;
  return world.partition === undefined ? 'unknown' : world.partition === partition;
}

/**
 * The same of a text with gaps. A fixed gap named `region` is the region that the policy is applied in. With any other gap it is
 * unknown, unless what stands before the gap is not how this service's names begin.
 */
export function namesService(written: Pieces, service: string, world: Whereabouts): Kleene {
  const known = written.map((piece) =>
    typeof piece !== 'string' && piece.stands === 'fixed' && piece.name === 'region'
      ? (world.region ?? OWN_REGION)
      : piece,
  );
  const text = literal(known);
  if (text !== undefined) {
    // AWS accepts no wildcards in principals; what such a one would mean is not known
    return hasWildcard(text)
      ? couldBegin(text.slice(0, text.search(/[*?]/)), service)
      : sameService(text, service, world);
  }
  let start = '';
  for (const piece of known) {
    if (typeof piece !== 'string') break;
    start += piece;
  }
  return couldBegin(start, service);
}

function couldBegin(start: string, service: string): Kleene {
  const name = `${read(service)?.name ?? service}.`;
  return name.startsWith(start) || start.startsWith(name) ? 'unknown' : false;
}

function read(principal: string): Service | undefined {
  const suffix = suffixes.find((candidate) => principal.endsWith(`.${candidate.suffix}`))?.suffix;
  if (suffix === undefined) return undefined;
  const name = principal.slice(0, -suffix.length - 1);
  const dot = name.lastIndexOf('.');
  const last = name.slice(dot + 1);
  return dot > 0 && REGION.test(last)
    ? { name: name.slice(0, dot), region: last, suffix }
    : { name, region: undefined, suffix };
}
