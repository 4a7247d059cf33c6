import { type Context, context } from '../condition/context.js';
import { type AwsRequester, isAws, requesterOf, roleName } from './requester.js';

/**
 * What a request says of who asks, whatever else it is about: keys in lower case, those that it never carries without values. Keys that
 * differ among requests of the same principal, and those of which AWS does not say what they are, are left out. A session's role is
 * taken to have no path.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principal-properties
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable
 */
export function contextOf(principal: string): Context {
  const requester = requesterOf(principal);
  if (isAws(requester)) {
    return context([
      ...ofAccount(requester.account),
      ...ofType(requester.is),
      ['aws:PrincipalArn', [principalArn(principal, requester)]],
      ...(requester.is === 'user' ? ([['aws:username', [roleName(requester)]]] as const) : []),
      ...(requester.is === 'root' ? ([['aws:userid', [requester.account]]] as const) : []),
    ]);
  }
  if (requester.is === 'service') {
    return context([
      ['aws:PrincipalIsAWSService', ['true']],
      ['aws:PrincipalServiceName', [requester.name]],
      ...never('aws:FederatedProvider', 'aws:username'),
    ]);
  }
  if (requester.is === 'provider') return context(never(...ofServices));
  if (requester.is !== 'anonymous') return context([]);
  return context([
    ['aws:PrincipalAccount', ['anonymous']],
    ['aws:PrincipalType', ['Anonymous']],
    ['aws:userid', ['anonymous']],
    ...never('aws:PrincipalArn', 'aws:PrincipalIsAWSService', 'aws:FederatedProvider', 'aws:username', ...ofServices),
  ]);
}

type Entries = (readonly [string, readonly string[]])[];

const ofServices = ['aws:PrincipalServiceName', 'aws:PrincipalServiceNamesList'];

function never(...keys: string[]): Entries {
  return keys.map((key) => [key, []]);
}

/** What the requests of everybody in an account say. */
function ofAccount(account: string): Entries {
  return [['aws:PrincipalAccount', [account]], ['aws:PrincipalIsAWSService', ['false']], ...never(...ofServices)];
}

const types: Readonly<Record<AwsRequester['is'], string>> = {
  root: 'Account',
  user: 'User',
  role: 'AssumedRole',
  session: 'AssumedRole',
  'federated-user': 'FederatedUser',
};

/** What the requests of all users, all sessions of roles, … say. */
function ofType(is: AwsRequester['is']): Entries {
  const isRole = is === 'role' || is === 'session';
  return [
    ['aws:PrincipalType', [types[is]]],
    ...(is === 'user' ? [] : never('aws:username')),
    // there only where a role was assumed through an identity provider
    ...(isRole ? [] : never('aws:FederatedProvider')),
  ];
}

/** What `contextOf` says of everybody of the same kind in the same account, or in any other. */
export function familyContext(principal: string, { sameAccount }: { sameAccount: boolean }): Context {
  const requester = requesterOf(principal);
  if (!isAws(requester))
    return new Map([...contextOf(principal)].filter(([key]) => key !== 'aws:principalservicename'));
  const all = context([...ofAccount(requester.account), ...ofType(requester.is)]);
  return sameAccount ? all : new Map([...all].filter(([key]) => key !== 'aws:principalaccount'));
}

/**
 * Whether every request of such a principal carries the key (in lower case), whatever its value.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable
 */
export function carries(principal: string, key: string): boolean {
  const requester = requesterOf(principal);
  if (!isAws(requester)) return false;
  return ofEverybody.has(key) || (requester.is === 'user' && key === 'aws:username');
}

const ofEverybody: ReadonlySet<string> = new Set([
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principaltype',
  'aws:userid',
]);

/** "For IAM roles, the request context returns the ARN of the role." */
function principalArn(principal: string, requester: AwsRequester): string {
  if (requester.is !== 'session') return principal;
  return `arn:${requester.partition}:iam::${requester.account}:role/${roleName(requester)}`;
}
