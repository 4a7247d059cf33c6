import type { Report } from './report/report.js';

/** 0 allow, 1 violations, 2 bad usage, configuration or rule (there is no report then), 3 input that could not be judged. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The exit code of a run that has a report; `warn-only` changes nothing but this. */
export function exitCodeOf({ decision, warnOnly }: Pick<Report, 'decision' | 'warnOnly'>): ExitCode {
  if (decision === 'error') return 3;
  return decision === 'allow' || warnOnly ? 0 : 1;
}
