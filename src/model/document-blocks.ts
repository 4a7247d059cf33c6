import type { Route } from '../input/place.js';
import { renderPolicy } from '../input/policy-document.js';
import type { Resource } from '../input/resource.js';
import type { Cause, MapValue, Value } from '../input/value.js';
import { jsonText } from './json-text.js';

/**
 * The blocks of a Terraform `aws_iam_policy_document` as the policy that it renders.
 * @param route where the policy stands in the resource that uses the document
 * @param contentOf what a text that is a policy says
 * @returns the policy, or why it cannot be told from the blocks.
 */
export function documentPolicy(
  document: Resource,
  route: Route,
  contentOf: (value: Value) => Value = (value) => (value.kind === 'text' ? jsonText(value) : value),
): MapValue | Cause {
  return renderPolicy(document, route, contentOf);
}
