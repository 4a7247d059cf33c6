import type { Finding, Related } from '../engine/finding.js';
import { type Place, showRoute } from '../input/place.js';
import type { Cause } from '../input/value.js';
import type { ReportJson } from './json-schema.js';
import type { Report } from './report.js';
import { escapeBracketCommands, escapeUnprintable } from './safe-text.js';

type FindingJson = ReportJson['findings'][number];

/**
 * The report as JSON that can be printed anywhere; its shape is docs/report.schema.json.
 */
export function toJson(report: Report): string {
  const { counts } = report;
  const json: ReportJson = {
    schema: 1,
    tool: { name: 'passgate', version: report.version },
    decision: report.decision,
    counts: {
      documents: counts.documents,
      resources: counts.resources,
      policies: counts.policies,
      statements: counts.statements,
      roleUses: counts.roleUses,
      decoded: counts.decoded,
      partlyUnknown: counts.partlyUnknown,
      notReadable: counts.notReadable,
      outside: counts.outside,
      verdicts: { pass: counts.verdicts.pass, fail: counts.verdicts.fail, unknown: counts.verdicts.unknown },
      waived: counts.waived,
      new: counts.new,
      standing: counts.standing,
      fixed: counts.fixed,
    },
    findings: report.findings.map(findingJson),
    notes: report.notes.map(({ document, message }) => ({ document, message })),
    problems: report.problems.map(({ document, message, line }) => ({ document, message, line })),
  };
  return printableJson(json);
}

/**
 * JSON, indented by two spaces, with a line end.
 *
 * It can be printed anywhere: whatever is not printable, and the bracket of a `##[`, is a JSON escape, so that nothing in it acts
 * on a terminal or a runner, while a parser still reads exactly what was there. No line starts with `::`, as every line starts
 * with a quote or a bracket.
 */
export function printableJson(json: object): string {
  // Line breaks are ours: JSON.stringify escapes those in strings. What is left to escape stands in strings only.
  const lines = JSON.stringify(json, null, 2).split('\n');
  return `${lines.map((line) => escapeBracketCommands(escapeUnprintable(line))).join('\n')}\n`;
}

function findingJson(finding: Finding): FindingJson {
  const { rule, severity, verdict, state, document, resource, message, remediation, fingerprint } = finding;
  return {
    rule,
    severity,
    verdict,
    state,
    document,
    resource,
    message,
    remediation,
    fingerprint,
    when: [...finding.when],
    place: placeJson(finding.place),
    related: finding.related.map(relatedJson),
    witness: witnessJson(finding.witness),
    causes: finding.causes.map(causeJson),
    fixes: [],
    waiver: null,
  };
}

/** A place as all of Passgate's JSON has it: the route alone where the place in the text is not known. */
export function placeJson({ file, span, route }: Place): FindingJson['place'] {
  if (file === null || span === undefined) return { route: showRoute(route) };
  const { start, end } = span;
  return {
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    route: showRoute(route),
  };
}

function relatedJson({ note, resource, place }: Related): FindingJson['related'][number] {
  return { note, ...fileAndLine(place), route: showRoute(place.route), resource };
}

function witnessJson(witness: Finding['witness']): FindingJson['witness'] {
  if (witness === null) return null;
  const { principal, action, resource, allowed } = witness;
  const context = Object.entries(witness.context).map(([key, value]): [string, string | string[]] => [
    key,
    typeof value === 'string' ? value : [...value],
  ]);
  return { principal, action, resource, context: Object.fromEntries(context), allowed };
}

function causeJson({ kind, expression, place }: Cause): FindingJson['causes'][number] {
  return { kind, expression, ...fileAndLine(place) };
}

/** JSON.stringify leaves out what is undefined. */
function fileAndLine({ file, span }: Place): { file: string | undefined; line: number | undefined } {
  return file === null ? { file: undefined, line: undefined } : { file, line: span?.start.line };
}
