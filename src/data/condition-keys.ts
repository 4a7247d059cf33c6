import { linesByName, once } from './lines.js';
import { lookup } from './lookup.js';
import { table } from './tables/condition-keys.js';

/**
 * Keys of every service, by value type; the table has those that services declare.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const global = {
  multivalued: [
    'aws:CalledVia',
    'aws:PrincipalOrgPaths',
    'aws:PrincipalServiceNamesList',
    'aws:ResourceOrgPaths',
    'aws:SourceOrgPaths',
    'aws:TagKeys',
    'aws:VpceOrgPaths',
  ],
  singleValued: [
    'aws:AssumedRoot',
    'aws:CalledViaAWSMCP',
    'aws:CalledViaFirst',
    'aws:CalledViaLast',
    'aws:ChatbotSourceArn',
    'aws:CurrentTime',
    'aws:Ec2InstanceSourcePrivateIPv4',
    'aws:Ec2InstanceSourceVpc',
    'aws:EpochTime',
    'aws:FederatedProvider',
    'aws:IsMcpServiceAction',
    'aws:MultiFactorAuthAge',
    'aws:MultiFactorAuthPresent',
    'aws:PrincipalAccount',
    'aws:PrincipalArn',
    'aws:PrincipalIsAWSService',
    'aws:PrincipalOrgID',
    'aws:PrincipalServiceName',
    'aws:PrincipalTag/${TagKey}',
    'aws:PrincipalType',
    'aws:referer',
    'aws:RequestedRegion',
    'aws:RequestTag/${TagKey}',
    'aws:ResourceAccount',
    'aws:ResourceOrgID',
    'aws:ResourceTag/${TagKey}',
    'aws:SecureTransport',
    'aws:SignInSessionArn',
    'aws:SourceAccount',
    'aws:SourceArn',
    'aws:SourceIdentity',
    'aws:SourceIp',
    'aws:SourceOrgID',
    'aws:SourceVpc',
    'aws:SourceVpcArn',
    'aws:SourceVpce',
    'aws:TokenIssueTime',
    'aws:UserAgent',
    'aws:userid',
    'aws:username',
    'aws:ViaAWSMCPService',
    'aws:ViaAWSService',
    'aws:VpceAccount',
    'aws:VpceOrgID',
    'aws:VpcSourceIp',
    'codebuild:BuildArn',
    'codebuild:ProjectArn',
    'ec2:RoleDelivery',
    'ec2:SourceInstanceArn',
    'glue:CredentialIssuingService',
    'glue:RoleAssumedBy',
    'identitystore:UserId',
    'lambda:SourceFunctionArn',
    'ssm:SourceInstanceArn',
    // https://docs.github.com/en/actions/reference/security/oidc
    'token.actions.githubusercontent.com:aud',
  ],
  /** Of the single-valued, those that are no text. */
  types: {
    ARN: ['aws:PrincipalArn', 'aws:SourceArn'],
    Bool: [
      'aws:MultiFactorAuthPresent',
      'aws:PrincipalIsAWSService',
      'aws:SecureTransport',
      'aws:ViaAWSMCPService',
      'aws:ViaAWSService',
    ],
    Date: ['aws:CurrentTime', 'aws:TokenIssueTime'],
    IPAddress: ['aws:SourceIp', 'aws:VpcSourceIp'],
    Numeric: ['aws:MultiFactorAuthAge'],
  },
} as const;

/**
 * Claims of a token, which have the same name whoever issued it: `amr` has several values
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif), `sub` is one text
 * (https://datatracker.ietf.org/doc/html/rfc7519#section-4.1.2). `aud` may be either, and AWS does not say what it does with several.
 */
const claims: ReadonlyMap<string, boolean> = new Map([
  ['amr', true],
  ['sub', false],
]);

/** What AWS writes for the part of a key that is the user's: `${TagKey}`, `<key>`, and `tag-key` at the end. */
const PLACEHOLDER = /\$\{[^}]*\}|<[^>]*>|(?<=\/)tag-key$/i;

/** Keys with a placeholder, as what stands before and behind it. */
interface Family {
  before: string;
  after: string;
  multivalued: boolean;
}

/** In lower case. Where services differ about a key, requests may carry several values for it. */
const keys = once((): ReadonlyMap<string, boolean> => {
  const all = new Map<string, boolean>();
  const add = (key: string, multivalued: boolean) => {
    const name = key.toLowerCase();
    all.set(name, all.get(name) === true || multivalued);
  };
  for (const key of global.multivalued) add(key, true);
  for (const key of global.singleValued) add(key, false);
  for (const [prefix, line] of linesByName(table)) {
    const words = line.split(' ');
    for (let at = 0; at + 1 < words.length; at += 2) {
      const multivalued = words[at]?.startsWith('ArrayOf') === true;
      for (const rest of words[at + 1]?.split(',') ?? []) add(`${prefix}:${rest}`, multivalued);
    }
  }
  return all;
});

/** The type of AWS's tables, and what its values are. */
const kinds: Readonly<Record<string, 'arn' | 'bool' | 'date' | 'ip' | 'number'>> = {
  ARN: 'arn',
  Bool: 'bool',
  Date: 'date',
  IPAddress: 'ip',
  Numeric: 'number',
};

/** In lower case, keys whose values are no text. A key of which services differ is left out. */
const kindsByKey = once(() => {
  const all = new Map<string, string>();
  const add = (key: string, type: string) => {
    const name = key.toLowerCase();
    const before = all.get(name);
    all.set(name, before === undefined || before === type ? type : 'String');
  };
  for (const [type, names] of Object.entries(global.types)) for (const key of names) add(key, type);
  for (const [prefix, line] of linesByName(table)) {
    const words = line.split(' ');
    for (let at = 0; at + 1 < words.length; at += 2) {
      const type = words[at]?.replace(/^ArrayOf/, '') ?? '';
      for (const rest of words[at + 1]?.split(',') ?? []) add(`${prefix}:${rest}`, type);
    }
  }
  return all;
});

/** Those of which most is given come first. */
const families = once((): readonly Family[] => {
  const found: Family[] = [];
  for (const [key, multivalued] of keys()) {
    const [before, after] = key.split(PLACEHOLDER);
    if (before !== undefined && after !== undefined) found.push({ before, after, multivalued });
  }
  const given = ({ before, after }: Family) => before.length + after.length;
  return found.sort((a, b) => given(b) - given(a));
});

/** Issuers of tokens have a dot in their names, services have none. */
function claimOf(name: string): boolean | undefined {
  const issuer = name.slice(0, Math.max(name.indexOf(':'), 0));
  return issuer.includes('.') ? claims.get(name.slice(name.lastIndexOf(':') + 1)) : undefined;
}

/**
 * Whether requests may carry several values for a condition key; undefined for one that is not known, the claims of most identity
 * providers for instance.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 * @param key in any case: key names are not case-sensitive
 */
export function isMultivalued(key: string): boolean | undefined {
  const name = key.toLowerCase();
  const known = claimOf(name) ?? keys().get(name);
  if (known !== undefined) return known;
  return families().find(
    ({ before, after }) =>
      name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after),
  )?.multivalued;
}

/**
 * Of which kind all values of a condition key (in any case) are, as AWS declares it; undefined for text, and where it is not known.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function kindOf(key: string) {
  return lookup(kinds, kindsByKey().get(key.toLowerCase()) ?? '');
}
