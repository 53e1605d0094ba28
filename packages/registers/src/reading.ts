import type { Composition, CountyHeader, PlainDate } from "@fuyou/kernel";
import { type CellFault, cellFault, type SheetPlace } from "./cell-fault.js";
import type { Grid, GridRow } from "./grid.js";
import { headingDepth } from "./heading-recognition.js";
import { CountyReader, isExplaining } from "./reading-county.js";
import type { ReadRecord, Tell } from "./reading-record.js";
import { SheetReading } from "./reading-sheet.js";
import type { Sheet } from "./sheet.js";
import { SheetCatalogue } from "./sheet-recognition.js";

/** How files are read (读取选项). */
export interface ReadingOptions {
  /** The day whose code lists count, and of which findings speak. */
  readonly date: PlainDate;
  /** The registers and code lists. */
  readonly composition: Composition;
  /** Which county it is, where the caller knows; it goes before what the files say. */
  readonly header?: CountyHeader | undefined;
  /**
   * Hears how far the reading is.
   *
   * @param read - the file, the sheet, and how many records of it were read
   */
  readonly onProgress?: ((read: ReadingProgress) => void) | undefined;
}

/** How far the reading of a file is (读取进度). */
export interface ReadingProgress extends SheetPlace {
  /** Records read of the sheet. */
  readonly rows: number;
}

/** What was read from some files (读取结果). */
export interface GridReading {
  /** Which county it is; undefined where neither the caller nor the files say it whole. */
  readonly header: CountyHeader | undefined;
  /** The records by name of their register, in the order of the files, faulty ones among them. */
  readonly tables: ReadonlyMap<string, readonly ReadRecord[]>;
  /** Everything to be told, each at its cell, in the order of the files. */
  readonly faults: readonly CellFault[];
}

const progressEvery = 5_000;

/**
 * Reads sheets into records (读取登记表): tells which register each is, understands its headings, reads every
 * cell, and tells every fault of all files in one pass. Lines are read as they are asked for; only records stay.
 *
 * @param grids - the sheets of all files
 * @param sheets - the registers
 * @param options - the day, the code lists, the county
 */
export async function readGrids(
  grids: Iterable<Grid> | AsyncIterable<Grid>,
  sheets: readonly Sheet[],
  options: ReadingOptions,
): Promise<GridReading> {
  const faults: CellFault[] = [];
  const tables = new Map<string, ReadRecord[]>();
  const tell = (fault: CellFault) => {
    faults.push(fault);
  };
  const catalogue = new SheetCatalogue(sheets);
  const county = new CountyReader(options.date, tell);
  for await (const grid of grids) {
    if (isExplaining(grid.sheet)) {
      for await (const row of grid.rows()) county.read(grid, row);
    } else {
      await readGrid(grid, catalogue, tables, options, tell);
    }
  }
  return { header: county.header(options.header), tables, faults };
}

async function readGrid(
  grid: Grid,
  catalogue: SheetCatalogue,
  tables: Map<string, ReadRecord[]>,
  { date, onProgress }: ReadingOptions,
  tell: Tell,
): Promise<void> {
  const at: SheetPlace = { file: grid.file, sheet: grid.sheet };
  const lines = grid.rows()[Symbol.asyncIterator]();
  const head = await firstLines(lines);
  try {
    if (head.length === 0) return;
    const found = catalogue.recognise(grid.sheet, head, grid.merged);
    if (found.sheet === undefined) {
      if (grid.hidden) return;
      const names = found.alike.map(({ table }) => table.title.zh).join("、");
      const details = { at, line: 0, severity: "warning" as const, date };
      tell(
        found.alike.length > 1
          ? cellFault("REGISTERS_SHEET_ALIKE", { ...details, severity: "error", value: names })
          : cellFault("REGISTERS_UNKNOWN_SHEET", { ...details, suggestion: found.nearest }),
      );
      return;
    }
    const { sheet, headings } = found;
    const register = sheet.table;
    if (headings === undefined) {
      if (!head.some(isFilled)) return;
      const details = { at, line: head[0]?.number ?? 1, date, register, value: head.length };
      tell(cellFault("REGISTERS_NO_HEADINGS", { ...details, severity: "error" }));
      return;
    }
    if (grid.hidden) {
      const details = { at, line: 0, date, register, severity: "information" as const };
      tell(cellFault("REGISTERS_HIDDEN_SHEET", details));
    }
    const above = head.filter(({ number }) => number <= headings.last);
    const reading = new SheetReading(at, sheet, headings, above, date, tell);
    const records = tables.get(register.name) ?? [];
    tables.set(register.name, records);
    const read = (row: GridRow) => {
      const record = reading.read(row);
      if (record === undefined) return;
      records.push(record);
      if (reading.rows % progressEvery === 0) onProgress?.({ ...at, rows: reading.rows });
    };
    head.filter(({ number }) => number > headings.last).forEach(read);
    for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
      read(next.value);
    }
    reading.finish();
    onProgress?.({ ...at, rows: reading.rows });
  } finally {
    await lines.return?.();
  }
}

async function firstLines(lines: AsyncIterator<GridRow>): Promise<GridRow[]> {
  const head: GridRow[] = [];
  while (head.length < headingDepth) {
    const next = await lines.next();
    if (next.done === true) break;
    head.push(next.value);
  }
  return head;
}

function isFilled({ cells }: GridRow): boolean {
  return cells.some((cell) => cell !== null && cell !== "");
}
