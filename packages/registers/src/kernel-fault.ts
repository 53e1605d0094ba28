import { type Finding, nearest, type Severity, type Text } from "@fuyou/kernel";
import type { CellFault } from "./cell-fault.js";
import { cellName } from "./cell-name.js";
import type { ReadRecord } from "./reading-record.js";
import type { Sheet, SheetColumn, SheetColumnKind } from "./sheet.js";

/** A fault that the register itself found, at the cell where the field stood (登记核验问题). */
export class KernelFault implements CellFault {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly register: string;
  readonly field: string;
  readonly value: string;
  readonly expected: Text;
  readonly finding: Finding;

  /**
   * @param finding - what the register found
   * @param record - the record it is about
   * @param sheet - its register
   * @param suggestion - what was probably meant
   */
  constructor(
    finding: Finding,
    record: ReadRecord,
    sheet: Sheet,
    readonly suggestion?: string | undefined,
  ) {
    const aspect = aspectOf(finding);
    const column = columnFor(aspect, sheet);
    const { table } = sheet;
    this.code = finding.code;
    this.severity = finding.severity;
    this.file = record.at.file;
    this.sheet = record.at.sheet;
    this.register = table.name;
    this.field = column?.path ?? "";
    const place = record.columns.get(column?.path ?? "") ?? record.columns.get("id") ?? 1;
    this.cell = cellName(place, record.at.line);
    const value = column === undefined ? record.row.id : valueAt(record.row, column.path);
    this.value = column?.personal === true ? "＊＊" : written(value);
    this.expected = column === undefined ? { zh: "", en: "" } : expectedOf(column);
    this.finding = { ...finding, message: this.#told(finding.message) };
  }

  /** The sentence with its cell before it, and behind it what was probably meant. */
  #told({ zh, en }: Text): Text {
    const { sheet, cell, suggestion } = this;
    const meant = suggestion === undefined ? { zh: "", en: "" } : meaning(suggestion);
    return { zh: `“${sheet}”${cell}：${zh}${meant.zh}`, en: `${sheet}!${cell}: ${en}${meant.en}` };
  }
}

const meaning = (suggestion: string): Text => ({
  zh: `最接近的是“${suggestion}”。`,
  en: ` The nearest is '${suggestion}'.`,
});

/**
 * Which part of its subject a finding is about (问题所涉字段): `cost`, `period.from`, `kind=hospital`; empty where it
 * does not say.
 *
 * @param finding - the finding
 */
export function aspectOf({ id, code, subject }: Finding): string {
  const rest = id.slice(code.length + subject.length + 1);
  return rest.startsWith("#") ? rest.slice(1, rest.lastIndexOf("@")) : "";
}

/** The column a finding is about: the one of its path, else the first of its field. */
function columnFor(aspect: string, sheet: Sheet): SheetColumn | undefined {
  const path = aspect.split("=")[0] ?? "";
  const root = path.split(".")[0] ?? "";
  if (root === "") return undefined;
  return (
    sheet.columns.find((column) => column.path === path) ??
    sheet.columns.find((column) => column.path === root) ??
    sheet.columns.find((column) => column.path.startsWith(`${root}.`))
  );
}

function valueAt(row: Readonly<Record<string, unknown>>, path: string): unknown {
  let at: unknown = row;
  for (const part of path.split(".")) at = (at as Record<string, unknown> | undefined)?.[part];
  return at;
}

function written(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const kinds: Readonly<Record<SheetColumnKind, Text>> = {
  text: { zh: "文字", en: "words" },
  whole: { zh: "整数", en: "a whole number" },
  fen: { zh: "金额", en: "an amount of money" },
  area: { zh: "面积", en: "an area" },
  date: { zh: "日期", en: "a day" },
  code: { zh: "代码表中的名称", en: "a name of the code list" },
  choice: { zh: "可选值之一", en: "one of the values" },
  flag: { zh: "是或否", en: "yes or no" },
  reference: { zh: "编号", en: "an identifier" },
  json: { zh: "机器数据（JSON）", en: "data (JSON)" },
};

function expectedOf({ kind, reference }: SheetColumn): Text {
  if (reference === undefined) return kinds[kind];
  const { zh, en } = reference.title;
  return { zh: `“${zh}”中的编号`, en: `an identifier of '${en}'` };
}

/** Looks for what an identifier that leads nowhere was meant to be (核对引用). */
export class ReferenceAdvice {
  readonly #known = new Map<string, string | undefined>();
  readonly #names = new Map<string, ReadonlyMap<string, string>>();

  /** @param tables - the records that were read, by name of their register */
  constructor(readonly tables: ReadonlyMap<string, readonly ReadRecord[]>) {}

  /**
   * The record that was probably meant: the one of that name, the one whose leading zeros were lost, or the one
   * written most alike; undefined where none is near.
   *
   * @param target - name of the register
   * @param value - the identifier that is not there
   */
  meant(target: string, value: string): string | undefined {
    const key = `${target}/${value}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#look(target, value));
    return this.#known.get(key);
  }

  #look(target: string, value: string): string | undefined {
    const records = this.tables.get(target) ?? [];
    const named = this.#namesOf(target, records).get(value);
    if (named !== undefined) return named;
    const ids = records.flatMap(({ row }) => (typeof row.id === "string" ? [row.id] : []));
    const padded = ids.find(
      (id) => id.length > value.length && id === value.padStart(id.length, "0"),
    );
    if (padded !== undefined) return padded;
    // Looking for the nearest of many, for many, would take minutes.
    if (ids.length * this.#known.size > 2_000_000) return undefined;
    return nearest(value, ids);
  }

  /** Identifiers by name, where one record only has the name. */
  #namesOf(target: string, records: readonly ReadRecord[]): ReadonlyMap<string, string> {
    const known = this.#names.get(target);
    if (known !== undefined) return known;
    const names = new Map<string, string>();
    const several = new Set<string>();
    for (const { row } of records) {
      const { id, name } = row;
      if (typeof id !== "string" || typeof name !== "string") continue;
      if (names.has(name)) several.add(name);
      names.set(name, id);
    }
    for (const name of several) names.delete(name);
    this.#names.set(target, names);
    return names;
  }
}
