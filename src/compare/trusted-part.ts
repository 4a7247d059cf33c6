import type { Statement } from '../model/policy.js';
import type { Part } from './comparison.js';

/**
 * What a lone policy is: without Principal elements it is an identity policy; a role's trust policy where it is all about assuming
 * roles; else the policy of some other resource.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html
 */
export function trustedPart(statements: readonly Statement[]): Part {
  const read = statements.filter(({ index }) => index >= 0);
  if (read.every(({ principals }) => principals === undefined)) return 'identity';
  return read.every(({ resources }) => resources === undefined) ? 'trust' : 'resource';
}
