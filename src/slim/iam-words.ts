import { readAction } from '../data/action-name.js';
import { actionsOf, levelOf } from '../data/actions.js';
import { ARN_WORDS, SERVICE_PRINCIPAL } from '../input/plain-words.js';

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

/**
 * Also what only looks like an operator (`StringEqual`): the finding on it names it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const OPERATOR =
  /^(ForAllValues:|ForAnyValue:)?(String|Numeric|Date|Bool|Binary|IpAddress|NotIpAddress|Arn|Null)[A-Za-z]{0,30}$/;

/** Whether a text is a word of IAM, the same for everybody, which tells nothing of who uses it. */
export function isIamWord(text: string): boolean {
  return (
    ARN_WORDS.has(text) ||
    KEY_WORDS.has(text) ||
    ELEMENTS.has(text) ||
    SERVICE_PRINCIPAL.test(text) ||
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
