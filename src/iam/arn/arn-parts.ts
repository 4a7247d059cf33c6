import type { Gap, Pieces } from '../statement.js';
import { hasWildcard } from '../text/glob.js';

/**
 * An ARN pattern cut at the colons that are written out: `arn:partition:service:region:account:resource`. The resource keeps its
 * colons. With fewer than six parts a wildcard or unknown text swallows the rest.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function cutArn(pieces: Pieces): readonly Pieces[] {
  const parts: (string | Gap)[][] = [[]];
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      parts.at(-1)?.push(piece);
      continue;
    }
    let rest = piece;
    while (parts.length < 6 && rest.includes(':')) {
      append(parts, rest.slice(0, rest.indexOf(':')));
      parts.push([]);
      rest = rest.slice(rest.indexOf(':') + 1);
    }
    append(parts, rest);
  }
  return parts;
}

/** Adds text to the last part; neighbours are joined. */
function append(parts: (string | Gap)[][], text: string): void {
  const part = parts.at(-1);
  const before = part?.at(-1);
  if (part === undefined || text === '') return;
  if (typeof before === 'string') part[part.length - 1] = before + text;
  else part.push(text);
}

/** The inverse of `cutArn`. */
export function joinArn(parts: readonly Pieces[]): Pieces {
  return parts.flatMap((part, at): Pieces => (at === 0 ? part : [':', ...part]));
}

/** The text of a part when nothing in it is a wildcard or a gap. */
export function plain(part: Pieces | undefined): string | undefined {
  if (part === undefined || part.some((piece) => typeof piece !== 'string' || hasWildcard(piece))) return undefined;
  return part.join('');
}
