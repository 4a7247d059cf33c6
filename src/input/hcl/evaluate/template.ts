import type { Place } from '../../place.js';
import type { Segment, Text, Value } from '../../value.js';
import type { Template, TemplateFor, TemplateIf, TemplatePart } from '../ast.js';
import { asText } from './convert.js';
import { charge, type Env, said } from './env.js';
import { equalTexts } from './equal.js';
import { factsOf } from './facts.js';
import { bindElement, elementsOf } from './for.js';
import { bounded, failure, loneHole, Stop, withSensitive } from './make.js';
import { truthOf } from './operators.js';
import { fromSegments, segmentsOf } from './texts.js';

/** A text that is being put together. */
interface Draft {
  segments: Segment[];
  sensitive: boolean;
}

/**
 * Text with sequences; one interpolation alone is the value itself.
 * https://developer.hashicorp.com/terraform/language/expressions/strings#string-templates
 */
export function evaluateTemplate(template: Template, env: Env): Value {
  const { parts, form, span } = template;
  const place = env.scope.place(span);
  const [only] = parts;
  if (only === undefined) return { kind: 'text', parts: [], place };
  if (parts.length === 1 && only.kind === 'interpolation') return env.value(only.expression, env);
  if (parts.length === 1 && only.kind === 'text' && form === 'quoted')
    return { kind: 'text', parts: [only.text], place };
  const draft: Draft = { segments: [], sensitive: false };
  for (const part of parts) addPart(part, draft, env);
  const text = fromSegments(draft.segments, { place });
  return bounded(draft.sensitive ? withSensitive(text) : text, () => said(env, span));
}

function addPart(part: TemplatePart, draft: Draft, env: Env): void {
  charge(env, 1, part.span);
  switch (part.kind) {
    case 'text':
      draft.segments.push({ part: part.text, place: env.scope.place(part.span), verbatim: part.verbatim });
      return;
    case 'interpolation':
      addValue(env.value(part.expression, env), said(env, part.span), env.scope.place(part.span), draft, env, part);
      return;
    case 'template-if':
      addIf(part, draft, env);
      return;
    case 'template-for':
      addFor(part, draft, env);
      return;
  }
}

function addValue(value: Value, shown: string, place: Place, draft: Draft, env: Env, part: TemplatePart): void {
  if (factsOf(value).sensitive) draft.sensitive = true;
  if (value.kind === 'unknown') {
    draft.segments.push({ part: hole(value), place, verbatim: false });
    return;
  }
  const text = asText(value, shown);
  if (text === undefined) {
    const why = value.kind === 'absent' ? 'null cannot be part of a text' : 'a list or map cannot be part of a text';
    draft.segments.push({ part: hole(failure(shown, why, place)), place, verbatim: false });
    return;
  }
  charge(env, factsOf(text).size, part.span);
  // A single hole is where the sequence stands; other text is where it was written.
  const segments =
    loneHole(text) === undefined ? segmentsOf(text) : [{ part: text.parts[0] ?? '', place, verbatim: false }];
  for (const segment of segments) draft.segments.push(segment);
}

function hole({ cause, fails }: Value & { kind: 'unknown' }): Segment['part'] {
  return fails === undefined ? { of: 'unknown', cause } : { of: 'unknown', cause, fails };
}

function addIf({ condition, parts, otherwise }: TemplateIf, draft: Draft, env: Env): void {
  const place = env.scope.place(condition.span);
  const value = env.value(condition, env);
  if (factsOf(value).sensitive) draft.sensitive = true;
  const truth = truthOf(value, place, said(env, condition.span));
  if (typeof truth === 'boolean') {
    for (const part of truth ? parts : otherwise) addPart(part, draft, env);
    return;
  }
  const [yes, no] = [parts, otherwise].map((branch) => {
    const made: Draft = { segments: [], sensitive: false };
    for (const part of branch) addPart(part, made, env);
    if (made.sensitive) draft.sensitive = true;
    return made.segments;
  });
  if (yes !== undefined && no !== undefined && sameText(yes, no, place)) draft.segments.push(...yes);
  else draft.segments.push({ part: hole(truth), place, verbatim: false });
}

function sameText(one: readonly Segment[], other: readonly Segment[], place: Place): boolean {
  const [a, b]: Text[] = [one, other].map((segments) => fromSegments(segments, { place }));
  return a !== undefined && b !== undefined && equalTexts(a, b) === true;
}

function addFor({ key, value, collection: over, parts, span }: TemplateFor, draft: Draft, env: Env): void {
  const place = env.scope.place(over.span);
  const collection = env.value(over, env);
  if (factsOf(collection).sensitive) draft.sensitive = true;
  const elements = elementsOf(collection, over.span, env);
  if ('stop' in elements) {
    if (elements.stop.kind !== 'unknown') throw new Stop(failure(said(env, span), 'this cannot be repeated', place));
    draft.segments.push({ part: hole(elements.stop), place, verbatim: false });
    return;
  }
  for (const pair of elements.pairs) {
    charge(env, 1, span);
    const inner = bindElement(env, { key, value }, pair, collection);
    for (const part of parts) addPart(part, draft, inner);
  }
  if (elements.open !== undefined)
    draft.segments.push({ part: { of: 'unknown', cause: elements.open, fails: 'maybe' }, place, verbatim: false });
}
