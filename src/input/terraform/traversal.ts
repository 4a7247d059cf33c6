/** `name`: `aws_iam_role`, `app`; `key`: an index with its brackets, as Terraform writes it: `["etl"]`, `[0]`. */
export interface Step {
  kind: 'name' | 'key';
  text: string;
  /** Offset of the first character after it. */
  end: number;
}

/**
 * Reads one step of an address or a reference as Terraform prints it, from `offset` on; a dot before a name belongs to the step.
 * Quotes, dots and brackets inside a key are part of the key. Undefined where there is no step.
 * https://developer.hashicorp.com/terraform/cli/state/resource-addressing
 */
export function readStep(text: string, offset: number): Step | undefined {
  if (text[offset] === '[') {
    const end = endOfKey(text, offset);
    return end === undefined ? undefined : { kind: 'key', text: text.slice(offset, end), end };
  }
  if (offset > 0 && text[offset] !== '.') return undefined;
  const start = offset > 0 ? offset + 1 : 0;
  let end = start;
  while (end < text.length && text[end] !== '.' && text[end] !== '[') end += 1;
  return end === start ? undefined : { kind: 'name', text: text.slice(start, end), end };
}

function endOfKey(text: string, open: number): number | undefined {
  let at = open + 1;
  if (text[at] !== '"') {
    const close = text.indexOf(']', at);
    return close < 0 ? undefined : close + 1;
  }
  at += 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return text[at + 1] === ']' && text[at] === '"' ? at + 2 : undefined;
}

/** Nobody writes longer ones, and they are read again for every instance. */
const LONGEST = 2000;

/** The steps of a reference, at most eight; none where it is not one. */
export function readSteps(reference: string): readonly Step[] {
  const steps: Step[] = [];
  if (reference.length > LONGEST) return steps;
  for (let offset = 0; offset < reference.length && steps.length < 8; ) {
    const step = readStep(reference, offset);
    if (step === undefined) return [];
    steps.push(step);
    offset = step.end;
  }
  return steps;
}
