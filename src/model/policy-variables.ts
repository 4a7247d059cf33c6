import { lookup } from '../data/lookup.js';
import type { Gap, Pieces } from '../iam/statement.js';

/** What `${*}`, `${?}` and `${$}` stand for: the character itself. No ARN of a role or user holds one, and only wildcards match it. */
const escaped: Readonly<Record<string, string>> = { '*': '\u{F002A}', '?': '\u{F003F}', $: '$' };

/**
 * Literal policy text with its IAM variables (`${aws:username}`, `${aws:PrincipalTag/team, 'none'}`) as gaps.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function splitVariables(text: string): Pieces {
  const pieces: (string | Gap)[] = [];
  let from = 0;
  for (let start = text.indexOf('${'); start >= 0; start = text.indexOf('${', from)) {
    const end = text.indexOf('}', start);
    if (end < 0) break;
    const inside = text.slice(start + 2, end);
    if (start > from) pieces.push(text.slice(from, start));
    pieces.push(lookup(escaped, inside) ?? { stands: 'variable', name: inside });
    from = end + 1;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/** Text of a policy version without variables, written so that nothing in it is taken for one. */
export function asText(text: string): string {
  return text.replaceAll('${', '${$}{');
}
