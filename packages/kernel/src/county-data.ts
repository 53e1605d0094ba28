import { z } from "zod";
import { columnsOf } from "./column.js";
import type { Composition } from "./composition.js";
import { County, type CountyData, type CountyHeader } from "./county.js";
import { isPlainDate, type PlainDate, plainDateSchema } from "./date.js";
import { kernelCodes } from "./errors.js";
import { type Finding, finding } from "./finding.js";
import { doubtfulRows, referenceFindings } from "./integrity.js";
import { reasonOf, valueAt } from "./issue-reason.js";
import { nearest } from "./nearest.js";
import type { AnyTable, Row } from "./table.js";
import { textSchema } from "./text.js";

/** Shape of a {@link CountyHeader}. */
export const countyHeaderSchema: z.ZodType<CountyHeader> = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  name: textSchema,
  edition: plainDateSchema,
  date: plainDateSchema,
  synthetic: z.boolean(),
});

/** Shape of {@link CountyData}; the records themselves are judged against their tables. */
export const countyDataSchema: z.ZodType<CountyData> = z.strictObject({
  county: countyHeaderSchema,
  tables: z.record(z.string(), z.array(z.unknown())),
});

/** What reading registers gives: a county, and everything that is wrong with them. */
export interface CountyReading {
  /** The county of all records that have the declared form. */
  county: County;
  /** Every fault found, several at once. */
  findings: Finding[];
}

/**
 * Reads a county from plain data. Every record is judged against its table's shape, code lists,
 * references and cross-field checks; all faults are reported together, each once. What misses a
 * record that was left out for a fault of its own is not reported on top of it.
 *
 * @param data - name, codes, date, and records by table
 * @param composition - the plugins that declare tables and code lists
 */
export function readCounty(data: CountyData, composition: Composition): CountyReading {
  const tables = composition.tables;
  const date = isPlainDate(data.county.date) ? data.county.date : "0000-00-00";
  const found = new Map<string, Finding>();
  const keep = (each: Finding) => {
    if (!found.has(each.id)) found.set(each.id, each);
  };
  const draft = County.empty(data.county, tables).draft();
  const faulty = new Set<string>();
  for (const name of Object.keys(data.tables)) {
    if (tables.some((table) => table.name === name)) continue;
    const message = kernelCodes.message("KERNEL_UNKNOWN_TABLE", {
      table: name,
      known: tables.map((table) => table.name).join(", "),
    });
    keep(finding(message, { kind: "data", severity: "error", subject: name, date }));
  }
  for (const table of tables) {
    for (const [place, raw] of (data.tables[table.name] ?? []).entries()) {
      const id = identifierOf(raw, place);
      const subject = `${table.name}/${id}`;
      const parsed = table.schema.safeParse(raw);
      if (!parsed.success) {
        faulty.add(subject);
        for (const issue of parsed.error.issues) {
          const aspect = fieldOf(issue);
          const message = issueMessage(table, id, raw, issue);
          keep(finding(message, { kind: "data", severity: "error", subject, date, aspect }));
        }
      } else if (draft.has(table, id)) {
        const message = kernelCodes.message("KERNEL_DUPLICATE_ID", { table: table.title, id });
        keep(finding(message, { kind: "data", severity: "error", subject, date }));
      } else {
        draft.put(table, id, parsed.data as Row);
      }
    }
  }
  const { county } = draft.finish();
  for (const each of registerFindings(county, composition, faulty)) keep(each);
  return { county, findings: [...found.values()] };
}

/**
 * Judges the registers of a county by themselves (登记核验): references, codes, and what each register finds
 * among its own records: faults, and what is still to be done. What comes up in two registers is told once.
 *
 * @param county - the county
 * @param composition - the registers and code lists
 * @param faulty - `table/id` of records that have a fault of their own already
 */
export function* registerFindings(
  county: County,
  composition: Composition,
  faulty: ReadonlySet<string> = new Set(),
): Iterable<Finding> {
  const told = new Set<string>();
  for (const table of county.tables) {
    for (const each of tableFindings(county, table, composition, faulty)) {
      if (told.has(each.id)) continue;
      told.add(each.id);
      yield each;
    }
  }
}

function* tableFindings(
  county: County,
  table: AnyTable,
  composition: Composition,
  faulty: ReadonlySet<string>,
): Iterable<Finding> {
  const rows = [...county.rows<Row>(table)];
  const doubtful = doubtfulRows(county, table);
  yield* referenceFindings(county, table, doubtful, faulty);
  yield* codeFindings(table, rows, composition, county.date);
  yield* table.check?.(rows, county, faulty) ?? [];
}

/** The identifier of a record, or its number in the register where it has none. */
function identifierOf(raw: unknown, place: number): string {
  const id = (raw as { id?: unknown } | null)?.id;
  return typeof id === "string" && id !== "" ? id : `#${place + 1}`;
}

/** The field an issue is about; for fields that are not declared, their names. */
function fieldOf(issue: z.core.$ZodIssue): string {
  const beyond = issue.code === "unrecognized_keys" ? [issue.keys.join(", ")] : [];
  return [...issue.path, ...beyond].join(".");
}

function issueMessage(table: AnyTable, id: string, raw: unknown, issue: z.core.$ZodIssue) {
  const value = valueAt(raw, issue.path);
  const place = { table: table.title, id, field: fieldOf(issue) };
  if (typeof value === "number") {
    if (!Number.isInteger(value)) {
      return kernelCodes.message("KERNEL_NOT_WHOLE", { ...place, value });
    }
    if (issue.code === "too_small" && value < 0) {
      return kernelCodes.message("KERNEL_NEGATIVE", { ...place, value });
    }
  }
  return kernelCodes.message("KERNEL_INVALID_RECORD", {
    ...place,
    reason: reasonOf(issue, raw, table.schema),
  });
}

/**
 * The codes of some records that are in no list (代码核验), each with the nearest one that is.
 *
 * @param table - the register
 * @param rows - its records
 * @param composition - the code lists
 * @param date - the day
 */
export function* codeFindings(
  table: AnyTable,
  rows: readonly Row[],
  composition: Composition,
  date: PlainDate,
): Iterable<Finding> {
  for (const column of columnsOf(table)) {
    if (column.codeList === undefined) continue;
    const list = composition.keys(column.codeList);
    for (const row of rows) {
      const value = (row as unknown as Record<string, unknown>)[column.name];
      for (const code of Array.isArray(value) ? value : value === undefined ? [] : [value]) {
        if (list.has(code)) continue;
        const message = kernelCodes.message("KERNEL_UNKNOWN_CODE", {
          table: table.title,
          id: row.id,
          field: column.name,
          value: String(code),
          list: column.codeList,
          nearest: nearest(String(code), list) ?? "—",
        });
        const subject = `${table.name}/${row.id}`;
        yield finding(message, {
          kind: "data",
          severity: "error",
          subject,
          date,
          aspect: `${column.name}=${code}`,
        });
      }
    }
  }
}
