import { decide } from '../iam/access/decide.js';
import type { Policies } from '../iam/access/policies.js';
import type { Request } from '../iam/access/request.js';
import type { Universe } from '../iam/access/universe.js';
import { showRoute } from '../input/place.js';
import type { Statement } from '../model/policy.js';
import type { Subject } from './subjects.js';

/** Why a request was not allowed before, as a clause. */
export function whyNot(before: Policies, subject: Subject | undefined, request: Request, universe: Universe): string {
  if (subject === undefined) return 'not there';
  const [reason] = decide(before, request, universe).because;
  if (reason === undefined || !('part' in reason)) return 'not allowed';
  if (reason.why === 'denies') {
    const policy = reason.part === 'boundary' ? before.boundary : before.identity;
    return `denied by ${shown(policy?.statements[reason.statement] as Statement | undefined)}`;
  }
  return reason.part === 'boundary' ? 'not within the permissions boundary' : 'not allowed by any statement';
}

function shown(statement: Statement | undefined): string {
  if (statement === undefined) return 'a statement';
  const { sid, place } = statement;
  const line = place.span === undefined ? '' : `:${place.span.start.line}`;
  const where = place.file === null ? showRoute(place.route) : `${place.file}${line}`;
  return sid === undefined ? `the statement at ${where}` : `${sid} (${where})`;
}
