import type { County, Language, Row, Text } from "@fuyou/kernel";
import { valueAt } from "./cell-text.js";
import {
  calledBeside,
  countedRecords,
  type ExportContent,
  exportedSheet,
  leftOut,
} from "./export-records.js";
import type { ExportedFile } from "./exported-file.js";
import type { CellValue } from "./grid.js";
import type { Sheet } from "./sheet.js";
import { headingsOf, lineWriter } from "./sheet-lines.js";
import { sheetNamesOf } from "./sheet-names.js";
import { fillingHints } from "./template.js";
import { coverSheet, workbookProperties } from "./template-cover.js";
import { offeredLists } from "./template-lists.js";
import { isReading, type SheetPlace, type SheetSettings } from "./template-place.js";
import { templateSheet } from "./template-sheet.js";
import { workbookStream } from "./workbook-stream.js";

/** What a workbook of a county's registers is made with. */
export interface WorkbookContent extends ExportContent {
  /** The language of headings and names. */
  readonly language: Language;
}

const title: Text = { zh: "登记表", en: "registers" };
const called: Text = { zh: "名称", en: "name" };

/**
 * A county's registers as one workbook (登记表工作簿), in the layout of the template: the county on the first sheet, a
 * sheet for each register, a name for reading beside each identifier. Records are written one by one.
 *
 * @param county - the county
 * @param sheets - its registers
 * @param content - the language, and whether personal fields are asked for
 * @throws FuyouError `REGISTERS_SHEET_FULL`, `REGISTERS_CELL_TOO_LONG`, while the content is read
 */
export function exportWorkbook(
  county: County,
  sheets: readonly Sheet[],
  content: WorkbookContent,
): ExportedFile {
  const { language, names = false, onProgress } = content;
  const exported = sheets.map((sheet) => exportedSheet(sheet, names));
  const settings: SheetSettings = {
    language,
    sheets: exported,
    names: sheetNamesOf(exported, language),
    lists: offeredLists(exported, language),
    example: false,
    keysLocked: true,
    synthetic: county.header.synthetic,
    note: ({ table }) => leftOutOf(sheets, table.name, names, language),
  };
  const records = countedRecords(county, exported, onProgress);
  const registers = exported.map((sheet) => {
    const places = withNames(sheet, language);
    const lines = linesOf(county, sheet, places, records(sheet), language);
    return { sheet: templateSheet(sheet, places, settings), lines };
  });
  const cover = coverSheet(
    {
      title,
      county: county.header,
      hints: names ? fillingHints : [maskedHint, ...fillingHints],
      records: new Map(sheets.map(({ table }) => [table.name, county.size(table)])),
    },
    settings,
  );
  const workbook = {
    sheets: [cover, ...registers.map(({ sheet }) => sheet), settings.lists.sheet],
    properties: workbookProperties(title, county.header, language),
  };
  const lines = new Map(registers.map(({ sheet, lines }) => [sheet.name, lines]));
  return { name: `${county.code}.xlsx`, content: workbookStream(workbook, lines) };
}

const maskedHint: Text = {
  zh: "本工作簿未导出个人信息栏目，供查阅；要能完整导回，请在导出时要求包含个人信息（--names）。",
  en: "Personal columns are left out of this workbook, which is for reading; ask for them when exporting (--names) to import it whole.",
};

/** The columns of a register with a name for reading after each identifier of another record. */
function withNames(sheet: Sheet, language: Language): SheetPlace[] {
  const headings = headingsOf(sheet.columns, language);
  return sheet.columns.flatMap((column, at): SheetPlace[] => {
    if (column.reference === undefined) return [column];
    const heading = `${headings[at]} · ${called[language]}`;
    return [column, { beside: column, heading }];
  });
}

function* linesOf(
  county: County,
  sheet: Sheet,
  places: readonly SheetPlace[],
  records: Iterable<Row>,
  language: Language,
): Iterable<CellValue[]> {
  const write = lineWriter(sheet, language);
  const own = places.map((place) => (isReading(place) ? -1 : sheet.columns.indexOf(place)));
  for (const record of records) {
    const cells = write(record);
    yield places.map((place, at) =>
      isReading(place)
        ? calledBeside(county, place.beside, valueAt(record, place.beside))
        : (cells[own[at] ?? -1] ?? null),
    );
  }
}

function leftOutOf(
  sheets: readonly Sheet[],
  table: string,
  names: boolean,
  language: Language,
): string | undefined {
  const columns = sheets.find((each) => each.table.name === table)?.columns ?? [];
  const personal = columns.filter((column) => column.personal);
  if (names || personal.length === 0) return undefined;
  const titles = personal.map((column) => column.title[language]);
  return language === "zh"
    ? `${leftOut.zh}：${titles.join("、")}`
    : `${leftOut.en}: ${titles.join(", ")}`;
}
