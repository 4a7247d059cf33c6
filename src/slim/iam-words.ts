import { readAction } from '../data/action-name.js';
import { actionsOf, levelOf } from '../data/actions.js';

/**
 * What stands before the names in ARNs, as AWS writes it for everybody.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const ARN_WORDS: ReadonlySet<string> = new Set([
  ...['role', 'user', 'group', 'policy', 'instance-profile', 'assumed-role', 'federated-user', 'root', 'mfa'],
  ...['oidc-provider', 'saml-provider', 'server-certificate', 'service-role', 'aws-service-role', 'aws-reserved'],
  ...['function', 'layer', 'table', 'index', 'stream', 'secret', 'key', 'alias', 'log-group', 'log-stream', 'cluster'],
  ...['service', 'task', 'task-definition', 'repository', 'stateMachine', 'parameter', 'rule', 'event-bus', 'project'],
  ...['database', 'catalog', 'domain', 'instance', 'volume', 'certificate', 'accesspoint', 'restapis', 'document'],
]);

/**
 * What condition keys are made of, but for what is somebody's own: `aws:PrincipalTag/team`, `accounts.example.com:sub`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const KEY_WORDS: ReadonlySet<string> = new Set([
  ...['aws', 'sub', 'aud', 'amr', 'oaud', 'azp', 'PrincipalTag', 'RequestTag', 'ResourceTag', 'ExistingObjectTag'],
]);

/** What ARNs of AWS's own managed policies begin with, in any partition. */
const MANAGED = /^arn:aws[a-z-]{0,20}:iam::aws:/;

/** A service prefix and letters with wildcards. */
const ACTION = /^[a-z0-9-]{1,64}:[A-Za-z0-9*?]{0,128}$/;

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
const ELEMENTS: ReadonlySet<string> = new Set([
  ...['Version', 'Id', 'Statement', 'Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource'],
  ...['NotResource', 'Condition', 'AWS', 'Service', 'Federated', 'CanonicalUser', 'Allow', 'Deny', 'true', 'false'],
]);

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const OPERATOR =
  /^(ForAllValues:|ForAnyValue:)?(String|Numeric|Date|Bool|Binary|IpAddress|NotIpAddress|Arn|Null)[A-Za-z]{0,30}$/;

const SERVICE = /^[a-z0-9-]{1,64}(\.[a-z0-9-]{1,64})?\.amazonaws\.com(\.cn)?$/;

/** Whether a text is a word of IAM, the same for everybody, which tells nothing of who uses it. */
export function isIamWord(text: string): boolean {
  return (
    ARN_WORDS.has(text) ||
    KEY_WORDS.has(text) ||
    ELEMENTS.has(text) ||
    SERVICE.test(text) ||
    MANAGED.test(text) ||
    isAction(text)
  );
}

/** The same, and what the conditions of a policy are called. */
export function isPolicyWord(text: string): boolean {
  return isIamWord(text) || OPERATOR.test(text);
}

/** An action that AWS has, or a pattern of some. */
function isAction(text: string): boolean {
  if (!ACTION.test(text)) return false;
  if (levelOf(text) !== undefined) return true;
  const { service = '', name = '' } = readAction(text) ?? {};
  const start = /^[^*?]*/.exec(name)?.[0] ?? '';
  return start !== name && actionsOf(service).some((action) => action.toLowerCase().startsWith(start));
}
