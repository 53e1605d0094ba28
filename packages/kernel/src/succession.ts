import { z } from "zod";
import { type Citation, citationSchema } from "./citation.js";
import type { CountyView } from "./county.js";
import { type PlainDate, plainDateSchema } from "./date.js";
import type { Draft } from "./draft.js";
import { FuyouError } from "./error.js";
import { kernelCodes } from "./errors.js";
import { finding } from "./finding.js";
import type { Fraction } from "./quantity.js";
import { type AnyTable, defineTable, type Row, type Table } from "./table.js";

/**
 * That a record which ended lives on in another (承继关系): PROV `wasDerivedFrom`, one per
 * predecessor and successor. A retired code resolves through it and never leads nowhere.
 */
export interface Succession extends Row {
  /** Table of both records. */
  table: string;
  /** The record that ended, or was joined. */
  predecessor: string;
  /** The record in which it lives on (承继单位). */
  successor: string;
  /** First day of the successor's standing in its place. */
  on: PlainDate;
  /** Share of the predecessor, where it was divided; absent for the whole. */
  share?: Fraction | undefined;
  /**
   * Whether the predecessor stands on beside it (派生分立): lineage only. Who has taken the place of the
   * predecessor is not answered by it.
   */
  splitOff?: boolean | undefined;
  /** The clauses on which it rests. */
  cites: readonly Citation[];
}

/** Shape of a {@link Succession}. */
export const successionSchema: z.ZodType<Succession> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "承继编号", en: "identifier" } }),
  table: z
    .string()
    .min(1)
    .meta({ label: { zh: "登记表", en: "register" } }),
  predecessor: z
    .string()
    .min(1)
    .meta({ label: { zh: "被承继记录", en: "predecessor" } }),
  successor: z
    .string()
    .min(1)
    .meta({ label: { zh: "承继记录", en: "successor" } }),
  on: plainDateSchema.meta({ label: { zh: "承继日期", en: "on" } }),
  share: z
    .strictObject({ p: z.int().min(1), q: z.int().min(1) })
    .optional()
    .meta({ label: { zh: "份额", en: "share" } }),
  splitOff: z
    .boolean()
    .optional()
    .meta({ label: { zh: "派生分立", en: "split off" } }),
  cites: z.array(citationSchema).meta({ label: { zh: "依据条款", en: "clauses" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "终止日期", en: "ended on" } }),
});

/** Register of successions (承继登记): the lineage of everything that ended. */
export const successions: Table<Succession> = defineTable<Succession>({
  name: "successions",
  title: { zh: "承继关系", en: "successions" },
  schema: successionSchema,
  *check(rows, county, rejected) {
    for (const row of rows) {
      const table = county.tables.find((each) => each.name === row.table);
      const place = { kind: "data", severity: "error", subject: `successions/${row.id}` } as const;
      const details = { ...place, date: county.date, cites: row.cites[0] };
      if (table === undefined) {
        const known = county.tables.map((each) => each.name).join(", ");
        const values = { table: row.table, known };
        yield finding(kernelCodes.message("KERNEL_UNKNOWN_TABLE", values), details);
        continue;
      }
      for (const field of ["predecessor", "successor"] as const) {
        const value = row[field];
        if (county.has(table, value) || rejected?.has(`${table.name}/${value}`)) continue;
        const names = { table: successions.title, target: table.title };
        const values = { ...names, id: row.id, field, value };
        const message = kernelCodes.message("KERNEL_DANGLING_REFERENCE", values);
        yield finding(message, { ...details, aspect: `${field}=${value}` });
      }
      if (!leadsBack(county, row)) continue;
      const values = { table: table.title, id: row.predecessor };
      yield finding(kernelCodes.message("KERNEL_OWN_SUCCESSOR", values), details);
    }
  },
});

/**
 * The successions in which a predecessor was given up on a day, found by index; records of several tables
 * share identifiers. One that ended counts for the days before; without a day, only those that stand.
 */
function successionsOf(
  county: CountyView,
  table: string,
  predecessor: string,
  asOf?: PlainDate,
): Succession[] {
  return county
    .by(successions, "predecessor", predecessor)
    .filter(
      ({ table: of, splitOff, retiredOn }) =>
        of === table &&
        splitOff !== true &&
        (retiredOn === undefined || (asOf !== undefined && retiredOn > asOf)),
    );
}

function leadsBack(county: CountyView, from: Succession): boolean {
  const seen = new Set<string>();
  const open = [from.successor];
  while (open.length > 0) {
    const id = open.pop() as string;
    if (id === from.predecessor) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const next of successionsOf(county, from.table, id)) open.push(next.successor);
  }
  return false;
}

/**
 * Writes down that a record lives on in others.
 *
 * @param draft - the next state
 * @param table - table of the records
 * @param predecessor - the record that ends or is joined
 * @param successors - the records in which it lives on
 * @param on - first day of the successors' standing in its place
 * @param cites - the clauses on which it rests
 * @throws FuyouError `KERNEL_OWN_SUCCESSOR`, `KERNEL_DUPLICATE_ID` where it stands already
 */
export function recordSuccession(
  draft: Draft,
  table: AnyTable,
  predecessor: string,
  successors: readonly string[],
  on: PlainDate,
  cites: readonly Citation[],
): void {
  for (const successor of successors) {
    if (successor === predecessor) {
      throw new FuyouError(
        kernelCodes.message("KERNEL_OWN_SUCCESSOR", { table: table.title, id: predecessor }),
      );
    }
    const standing = successionsOf(draft, table.name, predecessor);
    const there = standing.find((each) => each.successor === successor);
    const id = there?.id ?? draft.freshId(successions, `${table.name}:${predecessor}:${successor}`);
    draft.insert(successions, { id, table: table.name, predecessor, successor, on, cites });
  }
}

/**
 * What a record has become by a day: itself while it stands, otherwise the records in which it lives
 * on, through as many reforms as lie between. A succession that was reversed leads on until the eve.
 *
 * @param county - the county
 * @param table - table of the record
 * @param id - its identifier
 * @param asOf - the day; the county's own when not given
 */
export function successorsOf<R extends Row>(
  county: CountyView,
  table: Table<R, never>,
  id: string,
  asOf: PlainDate = county.date,
): R[] {
  const result = new Map<string, R>();
  const seen = new Set<string>();
  const open = [id];
  while (open.length > 0) {
    const each = open.shift() as string;
    if (seen.has(each)) continue;
    seen.add(each);
    const row = county.get(table, each);
    if (row !== undefined && (row.retiredOn === undefined || row.retiredOn > asOf)) {
      result.set(each, row);
      continue;
    }
    for (const next of successionsOf(county, table.name, each, asOf)) {
      if (next.on <= asOf) open.push(next.successor);
    }
  }
  return [...result.values()];
}
