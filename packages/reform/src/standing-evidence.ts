import {
  type Composition,
  type CountyView,
  type Finding,
  finding,
  inForce,
  type PlainDate,
} from "@fuyou/kernel";
import { reformCodes } from "./errors.js";
import { type Evidence, evidence } from "./evidence.js";
import {
  type EvidenceKind,
  type EvidenceNeed,
  evidenceKindPoint,
  issuerPoint,
} from "./evidence-kind.js";
import { listed } from "./wording.js";

/** The evidence of a plan that counts, and what is said of that which does not. */
export interface EvidenceReading {
  /** What counts, in the order of the register. */
  standing: readonly Evidence[];
  /** What is on record and does not count. */
  setAside: readonly Evidence[];
  /** Why each of these does not count. */
  findings: readonly Finding[];
}

const needTitles: Record<EvidenceNeed, { zh: string; en: string }> = {
  number: { zh: "文号", en: "its number" },
  institution: { zh: "所涉机构", en: "the institution it concerns" },
  about: { zh: "所涉记录", en: "the record it is about" },
};

/**
 * Which evidence of a plan counts by a day (有效证据): issued by one who may, with what its kind needs, and
 * not before what has to precede it.
 *
 * @param county - the county
 * @param composition - the kinds of evidence
 * @param plan - identifier of the plan
 * @param date - the day
 */
export function readEvidence(
  county: CountyView,
  composition: Composition,
  plan: string,
  date: PlainDate,
): EvidenceReading {
  const rows = [...county.rows(evidence)].filter((row) => row.plan === plan && inForce(row, date));
  const findings: Finding[] = [];
  const ordered = inOrder(rows, composition);
  const standing: Evidence[] = [];
  for (const row of ordered) {
    const found = [...faultsOf(row, standing, composition, date)];
    findings.push(...found);
    if (found.length === 0) standing.push(row);
  }
  const good = new Set(standing);
  return {
    standing: rows.filter((row) => good.has(row)),
    setAside: rows.filter((row) => !good.has(row)),
    findings,
  };
}

/** Evidence with that of the kinds that come before it in front of it. */
function inOrder(rows: readonly Evidence[], composition: Composition): Evidence[] {
  const depths = new Map<string, number>();
  const depth = (code: string): number => {
    const known = depths.get(code);
    if (known !== undefined) return known;
    depths.set(code, 0);
    const after = composition.get(evidenceKindPoint, code)?.after ?? [];
    const own = after.length === 0 ? 0 : 1 + Math.max(...after.map(depth));
    depths.set(code, own);
    return own;
  };
  return [...rows].sort((a, b) => depth(a.kind) - depth(b.kind));
}

function* faultsOf(
  row: Evidence,
  standing: readonly Evidence[],
  composition: Composition,
  date: PlainDate,
): Iterable<Finding> {
  const kind = composition.get(evidenceKindPoint, row.kind);
  if (kind === undefined) return;
  const details = {
    kind: "compile" as const,
    severity: "warning" as const,
    subject: `${evidence.name}/${row.id}`,
    date,
    plan: row.plan,
  };
  const values = { id: row.id, kind: kind.title };
  for (const need of kind.needs ?? []) {
    if (row[need] !== undefined) continue;
    const message = reformCodes.message("REFORM_EVIDENCE_INCOMPLETE", {
      ...values,
      need: needTitles[need],
    });
    yield finding(message, { ...details, aspect: need });
  }
  if (!kind.issuers.includes(row.issuer)) {
    const message = reformCodes.message("REFORM_EVIDENCE_UNAUTHORISED", {
      ...values,
      issuer: composition.get(issuerPoint, row.issuer)?.title ?? row.issuer,
      issuers: issuersOf(kind, composition),
    });
    yield finding(message, details);
  }
  for (const before of kind.after ?? []) {
    const precedes = (each: Evidence) =>
      each.kind === before &&
      each.period.from <= row.period.from &&
      (each.institution === undefined ||
        row.institution === undefined ||
        each.institution === row.institution);
    if (standing.some(precedes)) continue;
    const message = reformCodes.message("REFORM_EVIDENCE_TOO_EARLY", {
      ...values,
      date: row.period.from,
      before: composition.get(evidenceKindPoint, before)?.title ?? before,
    });
    yield finding(message, { ...details, aspect: before });
  }
}

/**
 * Who may issue a kind of evidence, for sentences.
 *
 * @param kind - the kind
 * @param composition - the names of issuers
 */
export function issuersOf(kind: EvidenceKind, composition: Composition) {
  return listed(
    kind.issuers.map((code) => composition.get(issuerPoint, code)?.title ?? { zh: code, en: code }),
  );
}
