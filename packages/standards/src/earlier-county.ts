import { type CountyView, inForce, type Row } from "@fuyou/kernel";
import type { CompiledRequirement, Subject } from "./compiled-requirement.js";
import type { ExactSpan } from "./exact.js";
import { Measuring } from "./measuring.js";
import { Tallies } from "./tally.js";

/**
 * The counters of an earlier county (此前) on its own day; null where none is given.
 *
 * @param before - the earlier county
 */
export function earlierTallies(before: CountyView | undefined): Tallies | null {
  return before === undefined ? null : new Tallies(before, before.date);
}

/** What a measure gave before. */
export type Earlier =
  /** Between which numbers it lay. */
  | { found: ExactSpan }
  /** The earlier county did not have the record, so nothing is asked. */
  | { found: null; open: false }
  /** It cannot be told: there is no earlier county, or it has no such register. */
  | { found: null; open: true };

/**
 * Takes a requirement's measure on the same subject in the earlier county. What is missing there is
 * noted as missing.
 *
 * @param compiled - the requirement
 * @param measuring - the subject as it is now
 */
export function takenBefore(
  { measure, table }: CompiledRequirement,
  measuring: Measuring,
): Earlier {
  const { before } = measuring.tallies;
  if (before === null) return { found: null, open: true };
  const subject = subjectBefore(measuring.subject, table, before);
  if (subject === undefined) return { found: null, open: false };
  const then = new Measuring(subject, before);
  const found = then.take(measure);
  if (found === null) return { found: null, open: true };
  const missing = then.missing.map((datum) => ({ ...datum, earlier: true as const }));
  measuring.missing = [...measuring.missing, ...missing];
  return { found };
}

/** The same subject before; undefined where the earlier county did not have the record. */
function subjectBefore(
  subject: Subject,
  table: CompiledRequirement["table"],
  { county, date }: Tallies,
): Subject | undefined {
  if (table === null || subject.row === null) return subject;
  const row = county.get<Row>(table, subject.key);
  return row === undefined || !inForce(row, date) ? undefined : { ...subject, row };
}
