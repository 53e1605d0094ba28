import {
  type DivisionLevel,
  divisionLevel,
  divisions,
  institutions,
  parentDivision,
} from "@fuyou/hierarchy";
import {
  addDays,
  type CountyView,
  inForce,
  type PlainDate,
  type Span,
  spansOf,
  type Text,
} from "@fuyou/kernel";
import { type NeedReport, needReports } from "./report.js";
import type { ReportFlow, SurveyKind } from "./survey-kind.js";

/** A summary that was due (应报报表), and what came of it. */
export interface DueReport {
  /** The village or township that owes it. */
  readonly division: string;
  /** The division above, which adds it up. */
  readonly within: string;
  /** The month or quarter it covers. */
  readonly span: Span;
  /** Last day on which it is in time; null where the document gives no number of days. */
  readonly deadline: PlainDate | null;
  /** The summary; null where none came. */
  readonly report: NeedReport | null;
  /** Whether it came after its deadline; null where there is none, or nothing came. */
  readonly late: boolean | null;
  /** The recipients that did not receive it; null where who received it was not recorded. */
  readonly unserved: readonly Text[] | null;
}

/**
 * The summaries of one flow that were due between two days (应报报表): one per division of the level that stood at the
 * end of the span, and per month or quarter that ended between them. What is still to come is not due.
 *
 * @param county - the county
 * @param kind - the survey
 * @param flow - which level sends
 * @param from - the earlier day
 * @param to - the later day
 */
export function dueReports(
  county: CountyView,
  kind: SurveyKind,
  flow: ReportFlow,
  from: PlainDate,
  to: PlainDate,
): DueReport[] {
  const due: DueReport[] = [];
  const spans = spansOf(flow.cadence, from, to);
  for (const division of county.rows(divisions)) {
    if (divisionLevel(division.id) !== flow.from) continue;
    const reports = reportsOf(county, kind.code, division.id);
    for (const span of spans) {
      if (!inForce(division, span.to)) continue;
      const report = reports.get(span.from) ?? null;
      const deadline = flow.dueDays === null ? null : addDays(span.to, flow.dueDays);
      due.push({
        division: division.id,
        within: parentDivision(division.id) as string,
        span,
        deadline,
        report,
        late: report === null || deadline === null ? null : report.receivedOn > deadline,
        unserved: report === null ? null : unserved(county, flow, report),
      });
    }
  }
  return due;
}

/**
 * The summaries of a division that stand, by the first day of what they cover (按期间查报表).
 *
 * @param county - the county
 * @param kind - code of the survey
 * @param division - the village or township
 */
export function reportsOf(
  county: CountyView,
  kind: string,
  division: string,
): Map<PlainDate, NeedReport> {
  const reports = new Map<PlainDate, NeedReport>();
  for (const each of county.by(needReports, "division", division)) {
    if (each.kind === kind && each.retiredOn === undefined) reports.set(each.period.from, each);
  }
  return reports;
}

/**
 * The divisions of a level that stand on a day inside another (辖内区划), in the order of their codes.
 *
 * @param county - the county
 * @param level - the level
 * @param within - the division they lie in
 * @param date - the day
 */
export function divisionsIn(
  county: CountyView,
  level: DivisionLevel,
  within: string,
  date: PlainDate,
): string[] {
  const found: string[] = [];
  for (const each of county.rows(divisions)) {
    if (divisionLevel(each.id) !== level || !inForce(each, date)) continue;
    for (let at: string | undefined = each.id; at !== undefined; at = parentDivision(at)) {
      if (at !== within) continue;
      found.push(each.id);
      break;
    }
  }
  return found.sort();
}

function unserved(county: CountyView, flow: ReportFlow, report: NeedReport): Text[] | null {
  const { receivedBy } = report;
  if (receivedBy === undefined) return null;
  const kinds = new Set(receivedBy.map((id) => county.get(institutions, id)?.kind));
  return flow.recipients
    .filter((recipient) => !recipient.kinds.some((each) => kinds.has(each)))
    .map((recipient) => recipient.title);
}
