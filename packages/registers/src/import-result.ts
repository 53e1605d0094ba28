import {
  type Composition,
  type County,
  type CountyData,
  type CountyHeader,
  type Finding,
  finding,
  isBlocking,
  readCounty,
  referenceTarget,
} from "@fuyou/kernel";
import { type CellFault, cellFault, type SheetPlace } from "./cell-fault.js";
import { aspectOf, KernelFault, ReferenceAdvice } from "./kernel-fault.js";
import type { GridReading } from "./reading.js";
import { readingCodes } from "./reading-errors.js";
import type { ReadRecord } from "./reading-record.js";
import { RecordBook } from "./record-book.js";
import { sheetsOf } from "./sheet.js";

/** What is asked of an import (导入方式). */
export interface ReadingImportOptions {
  /** `whole`: everything or nothing; `valid`: what is without fault, and a list of the rest. */
  readonly part: "whole" | "valid";
}

/** A record that does not come in (未导入的记录). */
export interface LeftOut {
  /** Name of its register. */
  readonly register: string;
  /** Its identifier; undefined where it has none. */
  readonly id: string | undefined;
  /** Where it stood. */
  readonly at: SheetPlace & {
    /** Its line, from 1. */
    readonly line: number;
  };
  /** Why it stays out. */
  readonly reason: Finding;
}

/** What an import gives (导入结果). */
export interface ImportResult {
  /** The county's registers, without any error; undefined where nothing comes in. */
  readonly data: CountyData | undefined;
  /** The county of these registers; undefined where nothing comes in. */
  readonly county: County | undefined;
  /** The records that do not come in, each with its reason; with `whole` those that keep everything out. */
  readonly leftOut: readonly LeftOut[];
  /** Everything to be told, at the cell where it stands: of the cells, and of the registers themselves. */
  readonly faults: readonly CellFault[];
  /** The same as findings, and those that stand at no cell. */
  readonly findings: readonly Finding[];
}

/** Why a record stays out: told as a finding when it is asked for, for a file may have a hundred thousand. */
type Reason = Pick<CellFault, "finding">;

/** Registers that come in, and their county. */
type Taken = Pick<ImportResult, "data" | "county">;

const nothing: Taken = { data: undefined, county: undefined };

/**
 * Makes a county of what was read (生成县情数据). With `whole` nothing comes in unless all of it is without error;
 * with `valid` a record with an error stays out, and so does, transitively, every record that refers to one.
 *
 * @param reading - what was read
 * @param composition - the registers and code lists
 * @param options - the whole, or the valid part
 */
export function importReading(
  reading: GridReading,
  composition: Composition,
  { part }: ReadingImportOptions,
): ImportResult {
  const { header } = reading;
  const all = new RecordBook(reading.tables, composition);
  const leftOut = new Map<ReadRecord, Reason>();
  for (const [record, reason] of faultyRecords(reading)) leftOut.set(record, reason);
  if (header === undefined) {
    const missing = noCounty(reading.faults);
    return resultOf(nothing, leftOut, all, reading.faults, [missing]);
  }
  const data = all.data(header);
  const { county, findings: found } = readCounty(data, composition);
  const judged = [...found, ...all.danglingOf(header.date, found)];
  const { faults, apart, errors } = placed(judged, reading, all, composition, header);
  for (const [record, reason] of errors) if (!leftOut.has(record)) leftOut.set(record, reason);
  const told = [...reading.faults, ...faults];
  const clean =
    leftOut.size === 0 && ![...told, ...apart].some(({ severity }) => severity === "error");
  if (clean) return resultOf({ data, county }, leftOut, all, told, apart);
  const valid = part === "valid" ? validPart(all, leftOut, composition, header) : nothing;
  return resultOf(valid, leftOut, all, told, apart);
}

function resultOf(
  { data, county }: Taken,
  leftOut: ReadonlyMap<ReadRecord, Reason>,
  book: RecordBook,
  faults: readonly CellFault[],
  apart: readonly Finding[],
): ImportResult {
  const list = [...leftOut].map(([record, told]): LeftOut => {
    const { row, at } = record;
    const id = typeof row.id === "string" ? row.id : undefined;
    return {
      register: book.registerOf(record),
      id,
      at,
      get reason() {
        return told.finding;
      },
    };
  });
  return {
    data,
    county,
    leftOut: list,
    faults,
    get findings() {
      return [...faults.map((fault) => fault.finding), ...apart];
    },
  };
}

function noCounty(faults: readonly CellFault[]): Finding {
  const message = readingCodes.message("REGISTERS_NO_COUNTY", {});
  const date = faults[0]?.finding.id.split("@").at(-1) ?? "0000-00-00";
  return finding(message, { kind: "data", severity: "error", subject: "county", date });
}

const lineKey = (file: string, sheet: string, line: number | string) =>
  `${file}\u0000${sheet}\u0000${line}`;
const lineOf = (cell: string) => cell.replace(/^[A-Z]+/u, "");

/** Records with a fault of their cells, each with the first of them. */
function* faultyRecords({ tables, faults }: GridReading): Iterable<[ReadRecord, Reason]> {
  const lines = new Map<string, CellFault>();
  const sheets = new Map<string, CellFault>();
  for (const fault of faults) {
    if (fault.severity !== "error") continue;
    const { file, sheet, cell, code } = fault;
    const [at, key] =
      code === "REGISTERS_HEADING_MISSING"
        ? [sheets, lineKey(file, sheet, 0)]
        : [lines, lineKey(file, sheet, lineOf(cell))];
    if (!at.has(key)) at.set(key, fault);
  }
  for (const records of tables.values()) {
    for (const record of records) {
      if (!record.faulty) continue;
      const { file, sheet, line } = record.at;
      const fault = lines.get(lineKey(file, sheet, line)) ?? sheets.get(lineKey(file, sheet, 0));
      if (fault !== undefined) yield [record, fault];
    }
  }
}

/** What the registers found, at the cells where it stands. */
function placed(
  findings: readonly Finding[],
  reading: GridReading,
  all: RecordBook,
  composition: Composition,
  header: CountyHeader,
) {
  const sheets = new Map(sheetsOf(composition, header.date).map((each) => [each.table.name, each]));
  const advice = new ReferenceAdvice(reading.tables);
  const unread = unreadFields(reading.faults);
  const faults: CellFault[] = [];
  const apart: Finding[] = [];
  const errors: [ReadRecord, Reason][] = [];
  for (const each of findings) {
    const records = all.recordsOf(each);
    const [first] = records;
    const sheet = first && sheets.get(all.registerOf(first));
    if (first === undefined || sheet === undefined) {
      apart.push(each);
      continue;
    }
    const [root = "", value] = aspectOf(each).split(/[.=]/u);
    if (each.code === "KERNEL_INVALID_RECORD" && first.faulty && isUnread(first, root, unread)) {
      continue;
    }
    const dangling = each.code === "KERNEL_DANGLING_REFERENCE" && value !== undefined;
    const target = dangling ? referenceTarget(sheet.table, root).name : "";
    const meant = dangling
      ? advice.meant(target, aspectOf(each).slice(root.length + 1))
      : undefined;
    for (const record of records) {
      const fault = new KernelFault(each, record, sheet, meant);
      faults.push(fault);
      if (isBlocking(each)) errors.push([record, fault]);
    }
  }
  return { faults, apart, errors };
}

function unreadFields(faults: readonly CellFault[]): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const { severity, field, file, sheet, cell } of faults) {
    if (severity !== "error" || field === "") continue;
    fields.add(`${lineKey(file, sheet, lineOf(cell))}\u0000${field.split(".")[0]}`);
  }
  return fields;
}

/** Whether a field of a record is missing only because its cell, or its whole column, could not be read. */
function isUnread(record: ReadRecord, root: string, unread: ReadonlySet<string>): boolean {
  const { file, sheet, line } = record.at;
  if (unread.has(`${lineKey(file, sheet, line)}\u0000${root}`)) return true;
  return ![...record.columns.keys()].some((path) => path.split(".")[0] === root);
}

/** Takes records out until what is left is without error, and says of each why. */
function validPart(
  all: RecordBook,
  leftOut: Map<ReadRecord, Reason>,
  composition: Composition,
  header: CountyHeader,
): Taken {
  for (;;) {
    leaveOutWith(all, leftOut, header);
    const book = all.without(leftOut);
    const data = book.data(header);
    const { county, findings } = readCounty(data, composition);
    const errors = findings.filter(isBlocking);
    if (errors.length === 0) return { data, county };
    const before = leftOut.size;
    for (const each of errors) {
      for (const record of book.recordsOf(each)) {
        if (!leftOut.has(record)) leftOut.set(record, { finding: each });
      }
    }
    if (leftOut.size === before) return nothing;
  }
}

/** Leaves out what refers to a record that is left out, and what refers to that. */
function leaveOutWith(
  all: RecordBook,
  leftOut: Map<ReadRecord, Reason>,
  header: CountyHeader,
): void {
  const gone = [...leftOut.keys()];
  for (const record of gone) {
    const { id } = record.row;
    if (typeof id !== "string") continue;
    const alike = all.called(all.registerOf(record), id);
    if (alike.some((each) => !leftOut.has(each))) continue;
    for (const { table, field, referrer } of all.referrersOf(all.registerOf(record), id)) {
      if (leftOut.has(referrer)) continue;
      const { file, sheet, line } = referrer.at;
      const column = referrer.columns.get(field) ?? 1;
      const target = referenceTarget(table, field);
      const fault = cellFault("REGISTERS_LEFT_OUT_WITH", {
        ...{ at: { file, sheet }, line, column, severity: "error", date: header.date },
        ...{ register: table, value: String(referrer.row.id), suggestion: id },
        more: { target: target.title },
      });
      leftOut.set(referrer, fault);
      gone.push(referrer);
    }
  }
}
