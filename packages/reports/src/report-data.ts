import {
  type CountyHeader,
  type Language,
  type Text,
  type Verdict,
  type ViewCell,
  type ViewColumn,
  type ViewTable,
  verdictTitles,
} from "@fuyou/kernel";
import type { ReportInput } from "./report.js";
import type { ReportMaterials } from "./report-section.js";
import { reportSections } from "./report-sections.js";
import { Subjects } from "./subject.js";
import { syntheticMark } from "./synthetic-mark.js";
import { wordingIn } from "./wording.js";

/** A part of the report as data (报告数据): everything it shows in numbers and words. */
export interface ReportDataSection {
  /** Its identifier, as the page has it. */
  id: string;
  /** Its heading. */
  title: Text;
  /** Its tables, in both languages; money in fen, areas in hundredths of a square metre. */
  tables: readonly ViewTable[];
}

/** The report as data (报告数据). */
export interface ReportData {
  /** The county. */
  county: Pick<CountyHeader, "code" | "name">;
  /** Whether any of its records is invented. */
  synthetic: boolean;
  /** The parts that have tables. */
  sections: readonly ReportDataSection[];
}

/** A file of data. */
export interface ReportDataFile {
  /** Its name. */
  file: string;
  /** What stands in it. */
  text: string;
}

/**
 * Everything the report shows as data (报告数据): the tables of its parts, in both languages and without persons.
 *
 * @param input - what the report is made of
 */
export function reportData({ county, ...input }: ReportInput): ReportData {
  const closing = input.transitions.at(-1)?.after ?? input.opening;
  const wording = wordingIn("zh");
  const subjects = new Subjects(closing, input.composition, wording);
  const materials: ReportMaterials = { ...input, closing, subjects, wording };
  return {
    county: { code: county.code, name: county.name },
    synthetic: county.synthetic,
    sections: reportSections
      .map(({ id, title, tables }) => ({ id, title, tables: tables?.(materials) ?? [] }))
      .filter(({ tables }) => tables.length > 0),
  };
}

/**
 * The report as files of data: one JSON of everything, and each table as CSV in both languages, in UTF-8 with
 * the mark by which spreadsheets know it. No cell starts a formula, and every line of a county with invented
 * records says so.
 *
 * @param input - what the report is made of
 */
export function reportDataFiles(input: ReportInput): ReportDataFile[] {
  const data = reportData(input);
  const files: ReportDataFile[] = [
    { file: "report.json", text: `${JSON.stringify(data, null, 1)}\n` },
  ];
  for (const { id, tables } of data.sections) {
    for (const [at, table] of tables.entries()) {
      for (const language of ["zh", "en"] as const) {
        const file = `${id}${at === 0 ? "" : `-${at + 1}`}.${language}.csv`;
        files.push({ file, text: tableAsCsv(table, language, data.synthetic) });
      }
    }
  }
  return files;
}

const units: Readonly<Partial<Record<ViewColumn["kind"], Text>>> = {
  fen: { zh: "元", en: "yuan" },
  area: { zh: "㎡", en: "m²" },
};

/**
 * A table as CSV (逗号分隔文件).
 *
 * @param table - the table
 * @param language - the language of its words
 * @param synthetic - whether a last column says that records are invented
 */
export function tableAsCsv(table: ViewTable, language: Language, synthetic: boolean): string {
  const mark = synthetic ? [quoted(syntheticMark[language])] : [];
  const heading = table.columns.map(({ label, kind }) => {
    const unit = units[kind]?.[language];
    return quoted(unit === undefined ? label[language] : `${label[language]} (${unit})`);
  });
  const lines = table.rows.map((row) =>
    table.columns.map((column) => cellText(row[column.key] ?? null, column, language)),
  );
  return `\uFEFF${[heading, ...lines].map((cells) => `${[...cells, ...mark].join(",")}\r\n`).join("")}`;
}

function cellText(cell: ViewCell, { kind }: ViewColumn, language: Language): string {
  if (cell === null) return "";
  if (typeof cell === "number") return units[kind] === undefined ? String(cell) : hundredths(cell);
  if (typeof cell !== "string") return quoted(cell[language]);
  return quoted(kind === "verdict" ? (verdictTitles[cell as Verdict]?.[language] ?? cell) : cell);
}

/** Fen as yuan, hundredths as whole ones, without a detour through broken numbers. */
function hundredths(value: number): string {
  const digits = String(Math.abs(value)).padStart(3, "0");
  return `${value < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function quoted(text: string): string {
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
