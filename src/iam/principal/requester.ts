/**
 * One name that a requester goes by, for itself or for what it belongs to: patterns (`*` for anything) of the texts that name it in
 * a policy (`names`), and of those of which it cannot be told (`doubts`).
 */
export interface Link {
  names: readonly string[];
  doubts: readonly string[];
}

/** A user, role, session or root user of an account. */
export interface AwsRequester {
  is: 'root' | 'user' | 'role' | 'session' | 'federated-user';
  partition: string;
  account: string;
  /** What follows `root`, `user/` …: path and name; for a session the role's name and its own. */
  name: string;
  /** The requester itself first (a role's session, then the role), its account last. */
  links: readonly [Link, ...Link[]];
}

/** Who asks. `other`: the text is of no form that AWS writes. */
export type Requester =
  | AwsRequester
  | { is: 'service' | 'provider' | 'canonical'; name: string }
  | { is: 'anonymous' | 'other' };

/**
 * Identity providers that are not written as an ARN. Any other name with dots is a service's.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-federated-web-identity
 */
export const webProviders: readonly string[] = [
  'accounts.google.com',
  'cognito-identity.amazonaws.com',
  'graph.facebook.com',
  'www.amazon.com',
];

const DOTTED = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
const CANONICAL = /^[0-9a-f]{64}$/;
const PROVIDER = /^arn:[^:]*:iam::[^:]*:(?:oidc|saml)-provider\//;
const AWS = /^arn:([^:*?]*):(iam|sts)::([^:*?]+):(root$|user\/|role\/|assumed-role\/|federated-user\/)([^*?]*)$/;

/**
 * Reads how a request says who asks:
 * - `arn:aws:iam::111122223333:user/path/name`, a user
 * - `arn:aws:iam::111122223333:role/path/name`, a role: some session of it, whatever it is called
 * - `arn:aws:sts::111122223333:assumed-role/name/session`, one session
 * - `arn:aws:sts::111122223333:federated-user/name`, a session from `GetFederationToken`
 * - `arn:aws:iam::111122223333:root`, the root user of an account
 * - `ec2.amazonaws.com`, an AWS service
 * - `arn:aws:iam::111122223333:oidc-provider/…`, `…:saml-provider/…`, or one of `webProviders`: who signed in there, and asks for a role
 * - 64 hexadecimal digits, the canonical user id of an account
 * - `*` or `anonymous`, nobody who is signed in
 * @param said the `aws:PrincipalArn` of the request, where it is known: of a session the ARN of its role, whose path the session's own
 *   ARN does not tell
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function requesterOf(principal: string, said?: string): Requester {
  if (principal === '*' || principal === 'anonymous') return { is: 'anonymous' };
  if (webProviders.includes(principal) || PROVIDER.test(principal)) return { is: 'provider', name: principal };
  if (DOTTED.test(principal)) return { is: 'service', name: principal };
  if (CANONICAL.test(principal)) return { is: 'canonical', name: principal };
  const [, partition = '', service, account = '', type, name = ''] = AWS.exec(principal) ?? [];
  const own = { partition, account, name };
  if (service === 'iam' && type === 'root') return aws('root', own, said);
  if (service === 'iam' && type === 'user/') return aws('user', own, said);
  if (service === 'iam' && type === 'role/') return aws('role', own, said);
  if (service === 'sts' && type === 'assumed-role/' && name.includes('/')) return aws('session', own, said);
  if (service === 'sts' && type === 'federated-user/') return aws('federated-user', own, said);
  return { is: 'other' };
}

/** Whether who asks is of an account: the root user, a user, a role or a session. */
export function isAws(requester: Requester): requester is AwsRequester {
  return 'links' in requester;
}

/** The name without the path before it; of a session the role's. */
export function roleName({ is, name }: Pick<AwsRequester, 'is' | 'name'>): string {
  return is === 'session' ? name.slice(0, name.indexOf('/')) : name.slice(name.lastIndexOf('/') + 1);
}

function aws(
  is: AwsRequester['is'],
  own: Pick<AwsRequester, 'partition' | 'account' | 'name'>,
  said?: string,
): AwsRequester {
  return { is, ...own, links: linksOf(is, own, said) };
}

/**
 * A session's ARN has no path, and a role's name is unique in its account, with whatever path: a session is taken to be of the role
 * without one, and may be of another with that name, unless it is said of which. An id that begins with `AIDA` or
 * `AROA` is that of some user or role, mostly of one that is gone.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
function linksOf(
  is: AwsRequester['is'],
  { partition, account, name }: Pick<AwsRequester, 'partition' | 'account' | 'name'>,
  said: string | undefined,
): [Link, ...Link[]] {
  const iam = `arn:${partition}:iam::${account}:`;
  const sts = `arn:${partition}:sts::${account}:`;
  const whole: Link = { names: [`${iam}root`, account], doubts: [] };
  const role = roleName({ is, name });
  switch (is) {
    case 'root':
      return [whole];
    case 'user':
      return [ofArn(`${iam}user/${name}`, ['AIDA*'], said), whole];
    case 'federated-user':
      // the session's name need not be that of the user whom it is of
      return [ofArn(`${sts}federated-user/${name}`, [`${iam}user/*`, 'AIDA*'], said), whole];
    case 'role':
      return [
        { names: [], doubts: [`${sts}assumed-role/${role}/*`] },
        ofArn(`${iam}role/${name}`, ['AROA*'], said),
        whole,
      ];
    case 'session':
      return [{ names: [`${sts}assumed-role/${name}`], doubts: [] }, ofRole(`${iam}role/`, role, said), whole];
  }
}

/** What is said may contradict who asks: then it is not known which of them is so. */
function ofArn(arn: string, doubts: readonly string[], said: string | undefined): Link {
  if (said === undefined || said === arn) return { names: [arn], doubts };
  return { names: [], doubts: [arn, said, ...doubts] };
}

/** The role of a session. */
function ofRole(start: string, role: string, said: string | undefined): Link {
  const own = [`${start}${role}`, `${start}*/${role}`];
  if (said === undefined) return { names: own.slice(0, 1), doubts: [...own.slice(1), 'AROA*'] };
  if (said.startsWith(start) && `/${said.slice(start.length)}`.endsWith(`/${role}`)) {
    return ofArn(said, ['AROA*'], said);
  }
  return { names: [], doubts: [...own, said, 'AROA*'] };
}
