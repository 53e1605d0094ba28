import { institutions } from "@fuyou/hierarchy";
import {
  type Composition,
  type CountyView,
  type Finding,
  finding,
  type PlainDate,
  spansOf,
  type Text,
} from "@fuyou/kernel";
import { issuerPoint } from "@fuyou/reform";
import { governanceCodes } from "./errors.js";
import {
  type Inspection,
  type InspectionProblem,
  inspectionProblems,
  inspections,
} from "./inspection.js";
import { type InspectionRule, inspectionRulePoint, problemKindPoint } from "./inspection-rule.js";
import { type Liability, liabilityPoint } from "./liability.js";
import { prohibitionPoint } from "./prohibition.js";
import { stoodThrough, unitsIn } from "./unit.js";

/** A problem as it stands (问题情况), with what would follow from it and who decides. */
export interface ProblemReading {
  /** The inspection that found it. */
  readonly inspection: Inspection;
  /** The problem. */
  readonly problem: InspectionProblem;
  /** The institution. */
  readonly unit: string;
  /** The liabilities for which it is a case; decided elsewhere. */
  readonly liabilities: readonly Liability[];
  /** Whether its day is past and nothing is on record. */
  readonly overdue: boolean;
}

/** The inspections of an arrangement (检查落实情况). */
export interface RuleReading {
  /** The arrangement. */
  readonly rule: InspectionRule;
  /** How many institutions it speaks of. */
  readonly units: number;
  /** How many inspections of them are on record in the days asked about. */
  readonly made: number;
  /** How many were due in those days; null where the document does not say how often. */
  readonly due: number | null;
}

/** The inspections read. */
export interface InspectionsReading {
  /** By arrangement. */
  readonly rules: readonly RuleReading[];
  /** The problems found in the days asked about. */
  readonly problems: readonly ProblemReading[];
  /** What was not inspected, overdue corrections, breaches, what is for others to decide. */
  readonly findings: readonly Finding[];
}

/**
 * The inspections of some days (监督检查情况): what was due and made, the problems found and whether they were put
 * right, and who has to decide what follows.
 *
 * @param county - the county
 * @param composition - arrangements, prohibitions and liabilities
 * @param from - first day
 * @param to - last day
 * @param date - the day as of which it is asked
 */
export function readInspections(
  county: CountyView,
  composition: Composition,
  from: PlainDate,
  to: PlainDate,
  date: PlainDate,
): InspectionsReading {
  const findings: Finding[] = [];
  const made = [...county.rows(inspections)].filter(
    (each) => each.retiredOn === undefined && from <= each.on && each.on <= to && each.on <= date,
  );
  const rules: RuleReading[] = [];
  for (const { value: rule } of composition.at(inspectionRulePoint, date)) {
    const units = unitsIn(county, rule.of);
    const own = made.filter((each) => each.rule === rule.code);
    findings.push(...own.flatMap((each) => wrongInspector(each, rule, composition)));
    const standing = units.filter((each) => stoodThrough(each, { from: date, to: date }));
    const due = rule.every === undefined ? null : dueOf(county, rule, from, to, date, findings);
    rules.push({ rule, units: standing.length, made: own.length, due });
  }
  const problems = made.flatMap((inspection) =>
    county
      .by(inspectionProblems, "inspection", inspection.id)
      .filter((each) => each.retiredOn === undefined)
      .map((problem) => readProblem(county, composition, inspection, problem, date)),
  );
  for (const each of problems) findings.push(...problemFindings(each, composition, date));
  for (const { value } of composition.at(prohibitionPoint, date)) {
    if (value.content === "stated") continue;
    const message = governanceCodes.message("GOVERNANCE_CONTENT_OPEN", { title: value.title });
    const about = { kind: "data", severity: "information", subject: value.code, date } as const;
    findings.push(finding(message, { ...about, cites: value.cites[0] }));
  }
  return { rules, problems, findings };
}

/** How many inspections were due, with a finding for each that is missing. */
function dueOf(
  county: CountyView,
  rule: InspectionRule,
  from: PlainDate,
  to: PlainDate,
  date: PlainDate,
  findings: Finding[],
): number {
  let due = 0;
  const spans = spansOf(rule.every ?? "year", from, to).filter(
    (span) => rule.period === undefined || rule.period.from <= span.from,
  );
  for (const unit of unitsIn(county, rule.of)) {
    const own = county
      .by(inspections, "institution", unit.record ?? "")
      .filter((each) => each.rule === rule.code && each.retiredOn === undefined);
    for (const span of spans) {
      if (!stoodThrough(unit, span)) continue;
      due += 1;
      if (span.to >= date || own.some((each) => span.from <= each.on && each.on <= span.to)) {
        continue;
      }
      const values = { unit: unit.name, rule: rule.title, ...span };
      findings.push(
        finding(governanceCodes.message("GOVERNANCE_NOT_INSPECTED", values), {
          kind: "data",
          severity: "warning",
          subject: unit.id,
          aspect: rule.code,
          date: span.to,
          cites: rule.cites[0],
        }),
      );
    }
  }
  return due;
}

function wrongInspector(
  inspection: Inspection,
  rule: InspectionRule,
  composition: Composition,
): Finding[] {
  if (rule.by.includes(inspection.by)) return [];
  const called = (code: string): Text =>
    composition.get(issuerPoint, code)?.title ?? { zh: code, en: code };
  const may = rule.by.map(called);
  const message = governanceCodes.message("GOVERNANCE_NOT_THE_INSPECTOR", {
    id: inspection.id,
    by: called(inspection.by),
    rule: rule.title,
    may: {
      zh: may.map((each) => each.zh).join("、"),
      en: may.map((each) => each.en).join(", "),
    },
  });
  return [
    finding(message, {
      kind: "data",
      severity: "warning",
      subject: `inspections/${inspection.id}`,
      date: inspection.on,
      cites: rule.cites[0],
    }),
  ];
}

function readProblem(
  county: CountyView,
  composition: Composition,
  inspection: Inspection,
  problem: InspectionProblem,
  date: PlainDate,
): ProblemReading {
  const liabilities = composition
    .at(liabilityPoint, inspection.on)
    .map(({ value }) => value)
    .filter(({ triggers }) => triggers.includes(problem.kind));
  const { correctBy, correctedOn } = problem;
  const open = correctedOn === undefined || correctedOn > date;
  return {
    inspection,
    problem,
    unit: county.get(institutions, inspection.institution)?.name ?? inspection.institution,
    liabilities,
    overdue: open && correctBy !== undefined && correctBy < date,
  };
}

function* problemFindings(
  { inspection, problem, unit, liabilities, overdue }: ProblemReading,
  composition: Composition,
  date: PlainDate,
): Iterable<Finding> {
  const about = (severity: "warning" | "information", aspect?: string) => ({
    kind: "data" as const,
    severity,
    subject: `inspection-problems/${problem.id}`,
    date,
    ...(aspect === undefined ? {} : { aspect }),
  });
  const { id, correctBy, correctedOn, prohibition } = problem;
  const kind = composition.get(problemKindPoint, problem.kind)?.title ?? problem.kind;
  if (overdue) {
    const values = { unit, id, kind, by: correctBy ?? "" };
    const message = governanceCodes.message("GOVERNANCE_CORRECTION_OVERDUE", values);
    yield finding(message, about("warning"));
  } else if (correctBy === undefined && correctedOn === undefined) {
    const message = governanceCodes.message("GOVERNANCE_CORRECTION_UNDATED", { unit, id, kind });
    yield finding(message, about("information"));
  }
  const breached =
    prohibition === undefined
      ? undefined
      : composition.get(prohibitionPoint, prohibition, inspection.on);
  if (breached !== undefined) {
    const values = { unit, id, prohibition: breached.title };
    const message = governanceCodes.message("GOVERNANCE_PROHIBITION_BREACHED", values);
    yield finding(message, { ...about("warning"), cites: breached.cites[0] });
  }
  for (const { code, title, decidedBy, cites } of liabilities) {
    const open = {
      zh: "有权机关（文件未写明）",
      en: "an authority that the document does not name",
    };
    const values = { unit, id, liability: title, decidedBy: decidedBy ?? open };
    const message = governanceCodes.message("GOVERNANCE_LIABILITY_DECIDED_ELSEWHERE", values);
    yield finding(message, { ...about("information", code), cites: cites[0] });
  }
}
