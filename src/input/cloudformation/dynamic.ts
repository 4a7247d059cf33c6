import type { Cause, Hole } from '../value.js';
import { shorten } from './functions.js';

/** How a dynamic reference begins. */
export const OPEN = '{{resolve:';
const CLOSE = '}}';

type Parts = readonly (string | Hole)[];

/**
 * Puts an unknown hole of kind `outside` in the place of every dynamic reference (`{{resolve:ssm:/name}}`), also where a hole is part of
 * it. One that does not end stays text. Neighbouring strings have to be joined before. Linear in the text.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
export function resolveDynamic(parts: Parts, place: Cause['place']): Parts {
  if (!parts.some((part) => typeof part === 'string' && part.includes(OPEN))) return parts;
  const out: (string | Hole)[] = [];
  let pending: (string | Hole)[] | undefined;

  for (const part of parts) {
    if (typeof part !== 'string') {
      (pending ?? out).push(part);
      continue;
    }
    let from = 0;
    for (;;) {
      if (pending === undefined) {
        const open = part.indexOf(OPEN, from);
        if (open === -1) break;
        out.push(part.slice(from, open));
        pending = [];
        from = open;
      }
      const close = part.indexOf(CLOSE, from);
      if (close === -1) break;
      pending.push(part.slice(from, close + CLOSE.length));
      out.push({ of: 'unknown', cause: { kind: 'outside', expression: shorten(say(pending)), place } });
      pending = undefined;
      from = close + CLOSE.length;
    }
    (pending ?? out).push(part.slice(from));
  }
  return pending === undefined ? out : [...out, ...pending];
}

/** As one would write it in `Fn::Sub`. */
function say(parts: Parts): string {
  return parts.map((part) => (typeof part === 'string' ? part : `\${${name(part)}}`)).join('');
}

function name(hole: Hole): string {
  if (hole.of === 'resource') return hole.attribute === 'Ref' ? hole.address : `${hole.address}.${hole.attribute}`;
  return hole.of === 'symbol' ? hole.name : hole.cause.expression;
}
