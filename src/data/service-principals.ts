import { rowsByName } from './lines.js';
import { table } from './tables/service-principals.js';

export interface ServicePrincipal {
  /** `ec2.amazonaws.com` */
  name: string;
  /**
   * Where it is: `X.amazonaws.com` may be in every partition, and no table says in which.
   * https://docs.amazonaws.cn/en_us/aws/latest/userguide/iam.html
   */
  partitions: 'any' | readonly string[];
  /** A role that a resource takes has to trust it. This says nothing of `passed`, nor the other way round. */
  trusted: boolean;
  /** AWS managed policies have it as a value of `iam:PassedToService`. */
  passed: boolean;
  /** AWS managed policies have it as a value of `iam:AWSServiceName`: it has service-linked roles. */
  linked: boolean;
}

const rows = rowsByName(() => table, parse);

function parse(line: string, name: string): ServicePrincipal {
  const seen = new Set(line.split(' '));
  return {
    name,
    partitions: name.endsWith('.amazonaws.com.cn') ? ['aws-cn'] : 'any',
    trusted: seen.has('trusted'),
    passed: seen.has('passed'),
    linked: seen.has('linked'),
  };
}

/** The names of the service principals that are known. AWS has no list of all. */
export function servicePrincipals(): readonly string[] {
  return rows.names();
}

/** What is known of a service principal, by its exact name; undefined where nothing is. Regional names are not listed. */
export function servicePrincipal(name: string): ServicePrincipal | undefined {
  return rows.get(name);
}
