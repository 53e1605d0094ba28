import {
  type Composition,
  type CountyView,
  type Finding,
  finding,
  type PlainDate,
  spansOf,
} from "@fuyou/kernel";
import { type Evidence, evidenceKindPoint, readEvidence } from "@fuyou/reform";
import { type Deliverable, deliverablePoint } from "./deliverable.js";
import { governanceCodes } from "./errors.js";
import { type ResponsibleUnit, stoodThrough, unitsIn } from "./unit.js";

/**
 * How a document owed stands (应交文件情况): `issued` in time, or at any time where no day is named; `late` after
 * its day; `missing` the day is past; `due` it is not; `open` not on record, and no day is named.
 */
export type DocumentState = "issued" | "late" | "missing" | "due" | "open";

/** A document that a unit owes (应交文件), once or in one span. */
export interface DocumentOwed {
  /** What is owed. */
  readonly deliverable: Deliverable;
  /** Who owes it. */
  readonly unit: ResponsibleUnit;
  /** The day by which it is owed; null where none is named. */
  readonly due: PlainDate | null;
  /** The evidence under which it was issued; null where none counts. */
  readonly issued: Evidence | null;
  /** How it stands. */
  readonly state: DocumentState;
}

/** The documents owed, with what is wrong with the evidence on record. */
export interface DocumentsOwed {
  /** The documents, one by one. */
  readonly lines: readonly DocumentOwed[];
  /** Missing documents, and evidence that does not count and why. */
  readonly findings: readonly Finding[];
}

/** Evidence of a plan that counts, by kind and institution. */
class Issued {
  readonly findings: Finding[] = [];
  readonly #plans = new Map<string, ReadonlyMap<string, Evidence[]>>();
  readonly #county: CountyView;
  readonly #composition: Composition;
  readonly #date: PlainDate;

  constructor(county: CountyView, composition: Composition, date: PlainDate) {
    this.#county = county;
    this.#composition = composition;
    this.#date = date;
  }

  /** What of a kind was issued for a unit, in the order of the days. */
  of({ plan, evidence }: Deliverable, unit: ResponsibleUnit): readonly Evidence[] {
    let held = this.#plans.get(plan);
    if (held === undefined) {
      const read = readEvidence(this.#county, this.#composition, plan, this.#date);
      this.findings.push(...read.findings);
      const byKind = new Map<string, Evidence[]>();
      const inOrder = [...read.standing].sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
      for (const each of inOrder) {
        const key = `${each.kind}@${each.institution ?? ""}`;
        const known = byKind.get(key);
        if (known === undefined) byKind.set(key, [each]);
        else known.push(each);
      }
      held = byKind;
      this.#plans.set(plan, held);
    }
    return held.get(`${evidence}@${unit.record ?? ""}`) ?? [];
  }
}

/**
 * The documents that units owed in some days, and those owed once (应交、已交、迟交、未交). One that comes round is
 * owed in each span that ends within the days and that its unit stood through; one issued within the span counts.
 *
 * @param county - the county
 * @param composition - what is owed, and the kinds of evidence
 * @param from - first day, for what comes round
 * @param to - last day, for what comes round
 * @param date - the day as of which it is asked
 */
export function documentsOwed(
  county: CountyView,
  composition: Composition,
  from: PlainDate,
  to: PlainDate,
  date: PlainDate,
): DocumentsOwed {
  const issued = new Issued(county, composition, date);
  const lines: DocumentOwed[] = [];
  for (const { value, validity } of composition.all(deliverablePoint)) {
    if (validity.from !== null && date < validity.from) continue;
    for (const unit of unitsIn(county, value.of)) {
      const own = issued.of(value, unit).filter((each) => each.period.from <= date);
      if (value.every === undefined) {
        if (!stoodThrough(unit, { from: date, to: date }) && own.length === 0) continue;
        lines.push(line(value, unit, value.by ?? null, own[0] ?? null, date));
        continue;
      }
      for (const span of spansOf(value.every, from, to)) {
        if (validity.from !== null && span.from < validity.from) continue;
        if (validity.to !== null && validity.to < span.to) continue;
        if (!stoodThrough(unit, span)) continue;
        const within = own.find(({ period }) => span.from <= period.from && period.from <= span.to);
        lines.push(line(value, unit, span.to, within ?? null, date));
      }
    }
  }
  const missing = lines.flatMap((each) => missingFinding(each, composition, date));
  return { lines, findings: [...missing, ...issued.findings] };
}

function line(
  deliverable: Deliverable,
  unit: ResponsibleUnit,
  due: PlainDate | null,
  issued: Evidence | null,
  date: PlainDate,
): DocumentOwed {
  const state = (): DocumentState => {
    if (issued !== null) return due !== null && issued.period.from > due ? "late" : "issued";
    if (due === null) return "open";
    return due < date ? "missing" : "due";
  };
  return { deliverable, unit, due, issued, state: state() };
}

function missingFinding(
  { deliverable, unit, due, state }: DocumentOwed,
  composition: Composition,
  date: PlainDate,
): Finding[] {
  if (state !== "missing" && state !== "open") return [];
  const { title, evidence, cites, code } = deliverable;
  const kind = composition.get(evidenceKindPoint, evidence)?.title ?? evidence;
  const values = { unit: unit.name, title, kind };
  const message =
    due === null
      ? governanceCodes.message("GOVERNANCE_DOCUMENT_OPEN", values)
      : governanceCodes.message("GOVERNANCE_DOCUMENT_MISSING", { ...values, due });
  return [
    finding(message, {
      kind: "data",
      severity: due === null ? "information" : "warning",
      subject: unit.id,
      aspect: code,
      date: due ?? date,
      cites: cites[0],
    }),
  ];
}
