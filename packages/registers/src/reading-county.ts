import type { CountyHeader, PlainDate } from "@fuyou/kernel";
import { type CellFaultDetails, cellFault, type SheetPlace } from "./cell-fault.js";
import { cellReader } from "./cell-value.js";
import {
  type CountyLine,
  type CountyLineKey,
  countyLines,
  countySheetName,
} from "./county-sheet.js";
import { readDay } from "./day-cell.js";
import type { CellValue, GridRow } from "./grid.js";
import { readFlag } from "./named-cell.js";
import type { Tell } from "./reading-record.js";
import { cleanIdentifier, comparable } from "./written-text.js";

/** Ways in which people name the lines of {@link countyLines}, besides their labels. */
const alsoCalled: Readonly<Record<CountyLineKey, readonly string[]>> = {
  code: ["县代码", "code"],
  nameZh: ["name", "县名称"],
  nameEn: ["县名（英文）", "name of the county in English"],
  edition: ["区划版本", "edition"],
  date: ["date", "登记基准日"],
  synthetic: ["synthetic"],
};

const readName = cellReader({
  ...{ path: "name", title: { zh: "县名", en: "name" }, kind: "text" },
  ...{ list: false, required: true, personal: false },
});

const readers: Readonly<Record<CountyLineKey, (cell: CellValue) => unknown>> = {
  code: readCode,
  nameZh: readName,
  nameEn: readName,
  edition: readDay,
  date: readDay,
  synthetic: readFlag,
};

function readCode(cell: CellValue): unknown {
  const code = cleanIdentifier(String(cell));
  return /^\d{6}$/u.test(code) ? code : undefined;
}

const byName = new Map(
  countyLines.flatMap((line) =>
    [line.label.zh, line.label.en, ...alsoCalled[line.key]].map((name): [string, CountyLine] => [
      comparable(name),
      line,
    ]),
  ),
);

const sheetNames: ReadonlySet<string> = new Set(
  [...Object.values(countySheetName), "说明", "填写说明", "使用说明", "Read me", "county"].map(
    comparable,
  ),
);

/**
 * Whether a sheet explains the others and says which county they are of (说明表).
 *
 * @param name - name of the sheet
 */
export function isExplaining(name: string): boolean {
  return sheetNames.has(comparable(name));
}

/** Reads which county the registers are of (读取县情说明), from labels and the values beside them. */
export class CountyReader {
  readonly #found = new Map<CountyLineKey, unknown>();
  #at: SheetPlace | undefined;
  #empty = false;

  /**
   * @param date - the day the file is read for
   * @param tell - takes what is to be told
   */
  constructor(
    readonly date: PlainDate,
    readonly tell: Tell,
  ) {}

  /**
   * Reads a line of the explaining sheet.
   *
   * @param at - the file and sheet
   * @param row - the line
   */
  read(at: SheetPlace, { number, cells }: GridRow): void {
    const [label, cell] = [cells[0], cells[1]];
    const line = typeof label === "string" ? byName.get(comparable(label)) : undefined;
    if (line === undefined) return;
    if (cell === null || cell === undefined || cell === "") {
      // The line asks for a yes where records are generated: left empty, it says that none are.
      if (line.key === "synthetic") this.#empty = true;
      return;
    }
    const { key, label: title, hint: expected } = line;
    const value = readers[key](cell);
    if (typeof value !== "string" && typeof value !== "boolean") {
      const details = { at, line: number, column: 2, value: cell, expected };
      this.#say("REGISTERS_COUNTY_FIELD", { ...details, field: { path: key, title } });
      return;
    }
    this.#at ??= at;
    if (!this.#found.has(key)) this.#found.set(key, value);
    const first = this.#found.get(key);
    if (key !== "code" || first === value) return;
    const other = { zh: String(first), en: String(first) };
    this.#say("REGISTERS_OTHER_COUNTY", { at, line: number, column: 2, value, expected: other });
  }

  /**
   * The county the registers are of; undefined where no file says it whole.
   *
   * @param given - what the caller knows, which goes before what the files say
   */
  header(given: CountyHeader | undefined): CountyHeader | undefined {
    const code = this.#found.get("code");
    if (given !== undefined) {
      if (code !== undefined && code !== given.code && this.#at !== undefined) {
        const expected = { zh: given.code, en: given.code };
        const details = { at: this.#at, line: 0, value: String(code), expected };
        this.#say("REGISTERS_OTHER_COUNTY", details);
      }
      return given;
    }
    const name = this.#found.get("nameZh");
    const [edition, date] = [this.#found.get("edition"), this.#found.get("date")];
    const synthetic = this.#found.get("synthetic") ?? (this.#empty ? false : undefined);
    if (typeof code !== "string" || typeof name !== "string") return undefined;
    if (typeof edition !== "string" || typeof date !== "string") return undefined;
    if (typeof synthetic !== "boolean") return undefined;
    const en = this.#found.get("nameEn");
    return {
      code,
      name: { zh: name, en: typeof en === "string" ? en : name },
      edition,
      date,
      synthetic,
    };
  }

  #say(
    code: "REGISTERS_COUNTY_FIELD" | "REGISTERS_OTHER_COUNTY",
    details: Omit<CellFaultDetails, "date" | "severity">,
  ): void {
    this.tell(cellFault(code, { ...details, date: this.date, severity: "error" }));
  }
}
