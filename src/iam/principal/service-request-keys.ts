import { type Context, context } from '../condition/context.js';

/**
 * What is known of a condition key in a request by which an AWS service itself assumes a role.
 * - `never`: it tells of a person's or workload's session, which a service has not.
 * - `unclear`: AWS says that (nearly) every request carries it, but not what it is for a service. It is none of ours: a condition
 *   counts only where it comes out the same with the key missing as with `instead`.
 * Every other key may be there with any value, `aws:SourceArn`, `aws:SourceAccount`, `aws:SourceOrgID` and `aws:SourceOrgPaths` first.
 */
interface Row {
  /** In lower case; one that ends in `*` stands for all that begin like it. */
  key: string;
  carried: 'never' | 'unclear';
  instead?: string;
  page: string;
}

const USER_GUIDE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/';
const GLOBAL = `${USER_GUIDE}reference_policies_condition-keys.html#condition-keys-`;
const STS = `${USER_GUIDE}reference_policies_iam-condition-keys.html#`;

export const rows: readonly Row[] = [
  { key: 'sts:externalid', carried: 'never', page: `${STS}ck_externalid` },
  { key: 'sts:sourceidentity', carried: 'never', page: `${STS}ck_sourceidentity` },
  { key: 'saml:*', carried: 'never', page: `${STS}condition-keys-saml` },
  { key: 'aws:assumedroot', carried: 'never', page: `${GLOBAL}assumedroot` },
  { key: 'aws:calledvia*', carried: 'never', page: `${GLOBAL}calledvia` },
  { key: 'aws:chatbotsourcearn', carried: 'never', page: `${GLOBAL}chatbotsourcearn` },
  { key: 'aws:ec2instancesource*', carried: 'never', page: `${GLOBAL}ec2instancesourcevpc` },
  { key: 'aws:federatedprovider', carried: 'never', page: `${GLOBAL}federatedprovider` },
  { key: 'aws:multifactorauthage', carried: 'never', page: `${GLOBAL}multifactorauthage` },
  { key: 'aws:multifactorauthpresent', carried: 'never', page: `${GLOBAL}multifactorauthpresent` },
  { key: 'aws:principalorgid', carried: 'never', page: `${GLOBAL}principalorgid` },
  { key: 'aws:principalorgpaths', carried: 'never', page: `${GLOBAL}principalorgpaths` },
  { key: 'aws:principaltag/*', carried: 'never', page: `${GLOBAL}principaltag` },
  { key: 'aws:sourceidentity', carried: 'never', page: `${GLOBAL}sourceidentity` },
  { key: 'aws:tokenissuetime', carried: 'never', page: `${GLOBAL}tokenissuetime` },
  { key: 'aws:username', carried: 'never', page: `${GLOBAL}username` },
  { key: 'ec2:sourceinstancearn', carried: 'never', page: `${GLOBAL}other` },
  { key: 'lambda:sourcefunctionarn', carried: 'never', page: `${GLOBAL}other` },
  { key: 'ssm:sourceinstancearn', carried: 'never', page: `${GLOBAL}other` },
  { key: 'identitystore:userid', carried: 'never', page: `${GLOBAL}other` },
  { key: 'aws:principalaccount', carried: 'unclear', instead: '000000000000', page: `${GLOBAL}principalaccount` },
  {
    key: 'aws:principalarn',
    carried: 'unclear',
    instead: 'arn:aws:iam::000000000000:role/not-ours',
    page: `${GLOBAL}principalarn`,
  },
  { key: 'aws:principaltype', carried: 'unclear', instead: 'NotOurs', page: `${GLOBAL}principaltype` },
  { key: 'aws:userid', carried: 'unclear', instead: 'NOT-OURS', page: `${GLOBAL}userid` },
];

/**
 * `accounts.google.com:aud`, `token.actions.githubusercontent.com:sub`: claims of an identity provider's token. No AWS service has a
 * dot in its prefix. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
function isClaim(key: string): boolean {
  return key.slice(0, Math.max(key.indexOf(':'), 0)).includes('.');
}

function isRow(row: Row, key: string): boolean {
  return row.key.endsWith('*') ? key.startsWith(row.key.slice(0, -1)) : key === row.key;
}

/**
 * Services that do send what others never do: an external id that is theirs, or that the resource names.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-smsconfiguration.html
 * https://docs.aws.amazon.com/eks/latest/APIReference/API_PodIdentityAssociation.html
 * https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/iam-servicerole.html
 * https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html
 */
const senders: Readonly<Record<string, readonly string[]>> = {
  'sts:externalid': [
    'cognito-idp.amazonaws.com',
    'elasticbeanstalk.amazonaws.com',
    'firehose.amazonaws.com',
    'pods.eks.amazonaws.com',
  ],
};

/** Whether no request of this service's own carries the key, given in lower case. */
export function isNeverCarried(key: string, service: string): boolean {
  if (Object.hasOwn(senders, key) && senders[key]?.includes(service)) return false;
  return isClaim(key) || rows.some((row) => row.carried === 'never' && isRow(row, key));
}

/**
 * What every request of the service's own says: that it is one, and whose. Two contexts where the truth lies in one of them, as
 * far as `keys` (lower case) are concerned: without and with the keys of which AWS does not say what they are.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalisawsservice
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalservicename
 */
export function serviceContexts(service: string, keys: ReadonlySet<string>): [Context, ...Context[]] {
  const own: [string, string[]][] = [
    ['aws:PrincipalIsAWSService', ['true']],
    ['aws:PrincipalServiceName', [service]],
  ];
  const unclear = rows.filter((row) => row.carried === 'unclear' && keys.has(row.key));
  const without = context([...own, ...unclear.map((row): [string, string[]] => [row.key, []])]);
  if (unclear.length === 0) return [without];
  return [without, context([...own, ...unclear.map((row): [string, string[]] => [row.key, [row.instead ?? '']])])];
}
