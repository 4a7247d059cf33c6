import type { Report } from '../report/report.js';
import { decisionText } from '../report/text-summary.js';

export function toAnnotations(report: Report, { pathOf }: { pathOf(file: string): string | undefined }) {
  return report.findings.slice(0, 10).map((finding) => {
    const { file, span } = finding.place;
    const path = file === null ? undefined : pathOf(file);
    return {
      level: 'error' as const,
      title: finding.rule,
      message: finding.message,
      ...(path === undefined ? {} : { file: path, ...(span ? { startLine: span.start.line } : {}) }),
    };
  });
}
export function toSummary(report: Report, _o: { limit: number }): string {
  return `${decisionText(report)}\n`;
}
