import { type Composition, clausePoint, type Disposition, type Text } from "@fuyou/kernel";
import { z } from "zod";

/** One clause as `fuyou clauses` tells of it. */
export interface ClauseLine {
  /** Identifier of the source document. */
  source: string;
  /** Row of the clause register. */
  row: string;
  /** The clause as the document numbers it. */
  clause: string;
  /** What it says, in our own words; not part of `--json`. */
  gist: Text;
  /** What the framework does with it. */
  disposition: Disposition;
  /** `plugin/point/key` of everything that carries it. */
  carriedBy: readonly string[];
  /** Why, in both languages; null where it is simply carried. */
  reason: Text | null;
}

/** Shape of what `fuyou clauses --json` prints. */
export const clauseLinesSchema: z.ZodType<Omit<ClauseLine, "gist">[]> = z.array(
  z.strictObject({
    source: z.string(),
    row: z.string(),
    clause: z.string(),
    disposition: z.enum([
      "carried",
      "context",
      "serviceOnly",
      "split",
      "notOperationalised",
      "unresolved",
      "damaged",
      "planned",
    ]),
    carriedBy: z.array(z.string()),
    reason: z.strictObject({ zh: z.string(), en: z.string() }).nullable(),
  }),
);

/**
 * Every clause of the documents, in the order of its row.
 *
 * @param composition - the plugins
 */
export function clauseLines(composition: Composition): ClauseLine[] {
  return composition
    .all(clausePoint)
    .map(({ value: { source, row, clause, gist, disposition, carriedBy, reason } }) => ({
      source,
      row,
      clause,
      gist,
      disposition,
      carriedBy,
      reason,
    }))
    .sort((a, b) => (a.row < b.row ? -1 : 1));
}
