import { rowsByName } from './lines.js';
import { unpacked } from './packed.js';
import { packed } from './tables/managed-policies.js';

const rows = rowsByName(
  () => unpacked(packed),
  (document) => document,
);

const ARN = /^arn:(aws[a-z-]*):iam::aws:policy\/(.+)$/;

/** The names of the AWS managed policies, with their paths: `service-role/AWSLambdaRole`. */
export function managedPolicyNames(): readonly string[] {
  return rows.names();
}

/**
 * The latest document of a policy that AWS manages, as JSON has it; undefined where there is none of that ARN.
 *
 * The table is of the partition `aws`. Another partition's policy of that name is taken to say the same about the ARNs of its own
 * partition; AWS does not promise that, and China's differ here and there.
 * @param arn with its path and as AWS spells it, `arn:aws:iam::aws:policy/job-function/Billing`: ARNs are case-sensitive
 */
export function managedPolicy(arn: string): unknown {
  const [, partition, name] = ARN.exec(arn) ?? [];
  if (partition === undefined || name === undefined) return undefined;
  const document = rows.get(name);
  if (document === undefined) return undefined;
  return JSON.parse(partition === 'aws' ? document : document.replaceAll('arn:aws:', `arn:${partition}:`));
}
