import type { Place } from '../../place.js';
import { renderPolicy } from '../../policy-document.js';
import type { Entry, Text, Value } from '../../value.js';
import { NOWHERE } from './plan-values.js';
import { jsonIn, reconcileJson } from './reconcile.js';

/** What a policy document is made from. https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document */
const PARTS = [
  ...['version', 'policy_id', 'statement', 'source_policy_documents', 'override_policy_documents'],
  ...['source_json', 'override_json'],
];

/**
 * The `json` of an `aws_iam_policy_document`: the text of the plan, or a hole that stands for it, with what it says.
 * @param planned the attribute in the plan
 * @param place of the data source's block
 * @param partOf what is known of one of its arguments and blocks
 */
export function documentText(
  address: string,
  planned: Value,
  place: Place | undefined,
  partOf: (name: string) => Value,
): Value {
  if (planned.kind !== 'text') return planned;
  const entries = PARTS.map((key): Entry => ({ key, keyPlace: NOWHERE, value: partOf(key) }));
  const attributes = { kind: 'map' as const, entries, place: NOWHERE };
  const rendered = renderPolicy({ address, attributes, place: place ?? NOWHERE }, [], contentOf);
  if (rendered.kind !== 'map') return planned;
  const known = jsonIn(planned);
  const json = known === undefined ? rendered : reconcileJson(known, rendered);
  if (json === undefined) return planned;
  const text: Text = { ...planned, json };
  return place === undefined ? text : { ...text, place };
}

function contentOf(value: Value): Value {
  return (value.kind === 'text' ? jsonIn(value) : undefined) ?? value;
}
