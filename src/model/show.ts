import { showReference } from '../input/causes.js';
import type { Cause, Hole, Value } from '../input/value.js';

export { showReference };

/** A value as people write it, in one line: `arn:aws:iam::${account}:role/app-*`. Sensitive values are not shown. */
export function show(value: Value): string {
  if (value.sensitive) return '(sensitive value)';
  switch (value.kind) {
    case 'text':
      return value.parts
        .map((part) => (typeof part === 'string' ? part : showHole(part, value.parts.length === 1)))
        .join('');
    case 'scalar':
      return value.exact ?? String(value.value);
    case 'unknown':
      return value.cause.expression;
    case 'absent':
      return 'nothing';
    case 'list':
      return value.items.length === 1 && value.items[0] !== undefined
        ? show(value.items[0])
        : `${value.items.length} items`;
    case 'map':
      return 'an object';
  }
}

/** A key of an object or of JSON in a text, unless that is sensitive. */
export function showKey(key: string, { sensitive }: Value): string {
  return sensitive ? '(sensitive value)' : `\`${key}\``;
}

function showHole(hole: Hole, alone: boolean): string {
  const text =
    hole.of === 'symbol' ? symbols[hole.name] : hole.of === 'unknown' ? hole.cause.expression : showReference(hole);
  // What is unknown inside of `Fn::Sub` is called as it is written there.
  return alone || text.startsWith('${') ? text : `\${${text}}`;
}

const symbols: Readonly<Record<Extract<Hole, { of: 'symbol' }>['name'], string>> = {
  account: 'AWS::AccountId',
  partition: 'AWS::Partition',
  region: 'AWS::Region',
  'url-suffix': 'AWS::URLSuffix',
  'stack-name': 'AWS::StackName',
  'stack-id': 'AWS::StackId',
};

/** Why something is not known, as a sentence without its end. */
export function showCause(cause: Cause): string {
  switch (cause.kind) {
    case 'apply':
      return `\`${cause.expression}\` is known only after apply`;
    case 'parameter':
      return `\`${cause.expression}\` has no default`;
    case 'outside':
      return `\`${cause.expression}\` is not part of this change`;
    case 'no-source':
      return `the plan says only that it is made from \`${cause.expression}\`, not how`;
    case 'unsupported':
      return `\`${cause.expression}\` is not evaluated by this version`;
    case 'malformed':
      return `it has ${cause.expression}`;
    case 'undecided':
      return cause.expression;
  }
}
