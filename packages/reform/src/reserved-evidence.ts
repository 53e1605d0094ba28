import { type Composition, type Edit, type Finding, finding, type PlainDate } from "@fuyou/kernel";
import { reformCodes } from "./errors.js";
import { type Evidence, evidence } from "./evidence.js";
import { evidenceKindPoint } from "./evidence-kind.js";

/**
 * The evidence that acts entered by hand would write or withdraw although only the carrying out of a plan does
 * (系统登记的证据): each an error.
 *
 * @param edits - what the acts did
 * @param composition - the kinds of evidence, which declare it
 * @param date - the day
 */
export function* reservedEvidence(
  edits: readonly Edit[],
  composition: Composition,
  date: PlainDate,
): Iterable<Finding> {
  for (const { table, id, before, after } of edits) {
    if (table !== evidence.name) continue;
    for (const row of new Set([before, after]) as Set<Evidence | null>) {
      const kind = row === null ? undefined : composition.get(evidenceKindPoint, row.kind);
      if (kind?.reserved !== true) continue;
      const values = { id, kind: kind.title };
      yield finding(reformCodes.message("REFORM_EVIDENCE_RESERVED", values), {
        kind: "compile",
        severity: "error",
        subject: `${table}/${id}`,
        date,
      });
      break;
    }
  }
}
