import { placeJson, printableJson } from '../report/json.js';
import type { Addition, Comparison, Undecided } from './comparison.js';
import type { ComparisonJson } from './json-schema.js';

/** The comparison as JSON that can be printed anywhere; its shape is docs/comparison.schema.json. */
export function comparisonJson(comparison: Comparison): string {
  const { version, kind, before, after, compared, outcome, added, undecided, notes, problems } = comparison;
  const json: ComparisonJson = {
    schema: 1,
    tool: { name: 'passgate', version },
    outcome,
    kind,
    before,
    after,
    compared,
    added: added.map(additionJson),
    undecided: undecided.map(undecidedJson),
    notes: notes.map(({ document, message }) => ({ document, message })),
    problems: problems.map(({ document, message, line }) => ({ document, message, line })),
  };
  return printableJson(json);
}

function additionJson(addition: Addition): ComparisonJson['added'][number] {
  const { danger, part, who, requests, anyService, resource, sid, when, unless, place } = addition;
  return {
    danger,
    policy: part,
    who: who.map(whoJson),
    requests: requests.map(({ actions, listed, resource: on, context, principal, was }) => ({
      principal,
      actions: [...actions],
      listed,
      resource: on,
      context: Object.fromEntries(Object.entries(context).map(([key, values]) => [key, [...values]])),
      was,
    })),
    anyService,
    resource,
    sid: sid ?? null,
    when: [...when],
    unless: [...unless],
    place: placeJson(place),
  };
}

function undecidedJson({ part, who, why, resource, place }: Undecided): ComparisonJson['undecided'][number] {
  return { policy: part, who: who.map(whoJson), why, resource, place: placeJson(place) };
}

function whoJson({ resource, policy, isNew }: Addition['who'][number]): ComparisonJson['added'][number]['who'][number] {
  return { resource, holds: policy ? 'whoever' : 'itself', new: isNew };
}
