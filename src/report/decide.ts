import { type Finding, type Severity, severities } from '../engine/finding.js';
import { showRoute } from '../input/place.js';
import type { Problem } from '../input/resource.js';
import type { Decision, Report } from './report.js';

/** What is said once, for a whole run: input that cannot be judged is an error whatever else was found. */
export function decide(
  findings: readonly Finding[],
  problems: readonly Problem[],
  threshold: Pick<Report, 'failOn' | 'gateOn'>,
): Decision {
  if (problems.length > 0) return 'error';
  return findings.some((finding) => blocks(finding, threshold)) ? 'deny' : 'allow';
}

/** Whether a finding denies: it counts as a failure, is severe enough, and with `gate-on: new` the change brings it. */
export function blocks(
  { severity, verdict, unknownAs, state }: Finding,
  { failOn, gateOn }: Pick<Report, 'failOn' | 'gateOn'>,
): boolean {
  const fails = verdict === 'fail' || unknownAs === 'fail';
  return fails && isAtOrAbove(severity, failOn) && (gateOn === 'all' || state !== 'standing');
}

/** Whether a severity is as bad as the threshold, or worse. */
export function isAtOrAbove(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** The order of a report: by severity, document, resource, route and rule. */
export function byImportance(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compare(a.document, b.document) ||
    compare(a.resource, b.resource) ||
    compareRoutes(a.place.route, b.place.route) ||
    compare(a.rule, b.rule)
  );
}

function compareRoutes(a: Finding['place']['route'], b: Finding['place']['route']): number {
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (typeof step === 'number' && typeof other === 'number') {
      if (step !== other) return step - other;
    } else if (step !== other) return compare(String(step), String(other));
  }
  return compare(showRoute(a), showRoute(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
