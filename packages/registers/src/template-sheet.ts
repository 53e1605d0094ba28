import type { Language } from "@fuyou/kernel";
import {
  type CellStyle,
  type CellValue,
  colToLetter,
  type HeaderFooter,
  type SheetProtection,
  type WriteSheet,
} from "hucre";
import { syntheticNote } from "./county-sheet.js";
import { readingMark } from "./quoted-text.js";
import type { Sheet } from "./sheet.js";
import { headingsOf, pathLine } from "./sheet-lines.js";
import { exampleMark, exampleOf, explanationMark, explanationOf } from "./template-explanation.js";
import {
  firstRecordLine,
  isReading,
  lastLine,
  readingOnly,
  type SheetPlace,
  type SheetSettings,
  sourcesOf,
} from "./template-place.js";
import { exampleStyle, headingStyle, noteStyle, titleStyle, valueStyle } from "./template-style.js";
import { validationOf } from "./template-validation.js";

/**
 * A register as a sheet of a workbook (登记表工作表): what it is, headings, paths (hidden), explanations, an example
 * where asked for, and as its last line the pattern of the records. Headings stay in sight, what is not data is
 * locked, and each column lets in what its datum may be.
 *
 * @param sheet - the register
 * @param places - its columns, with those that only people read among them
 * @param settings - what the sheets share
 */
export function templateSheet(
  sheet: Sheet,
  places: readonly SheetPlace[],
  settings: SheetSettings,
): WriteSheet {
  const { language, example, synthetic } = settings;
  const lines = linesOf(sheet, places, settings);
  const cells = new Map(
    lines.flatMap(({ cells: values, style }, row) =>
      places.map((place, column) => {
        const cell = { value: values[column] ?? null, style: style(place) };
        return [`${row},${column}`, cell] as const;
      }),
    ),
  );
  const first = firstRecordLine(example);
  return {
    name: settings.names.get(sheet.table.name) ?? sheet.table.name,
    rows: lines.map((line) => line.cells),
    cells,
    columns: places.map((place, at) => ({ width: widthOf(place, lines[1]?.cells[at]) })),
    rowDefs: new Map([
      [0, { height: 20 }],
      [1, { height: 24 }],
      [2, { hidden: true }],
      [3, { height: 62 }],
    ]),
    freezePane: { rows: 2, columns: 1 },
    protection,
    dataValidations: places.flatMap((place, at) => {
      if (isReading(place)) return [];
      const range = `${colToLetter(at)}${first}:${colToLetter(at)}${lastLine}`;
      return [validationOf(place, range, language, sourcesOf(place, settings))];
    }),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$2:$2",
    },
    headerFooter: headerFooterOf(language, synthetic),
  };
}

/**
 * What every page of a workbook shows when printed (页眉页脚): the mark of generated records, the sheet, the page.
 *
 * @param language - the language
 * @param synthetic - whether records are generated
 */
export function headerFooterOf(language: Language, synthetic: boolean): HeaderFooter {
  const mark = synthetic ? { oddHeader: `&C${syntheticNote[language]}` } : {};
  return { ...mark, oddFooter: "&L&A&R&P / &N" };
}

/** Without a password: it keeps from slips, and whoever has to may take it off. */
const protection: SheetProtection = {
  sheet: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
};

interface StyledLine {
  readonly cells: CellValue[];
  style(place: SheetPlace): CellStyle;
}

function linesOf(
  sheet: Sheet,
  places: readonly SheetPlace[],
  settings: SheetSettings,
): StyledLine[] {
  const { language, keysLocked, synthetic } = settings;
  const headings = headingsOf(sheet.columns, language);
  const paths = pathLine(sheet.columns);
  const own = (place: SheetPlace, texts: readonly string[]) =>
    isReading(place) ? undefined : texts[sheet.columns.indexOf(place)];
  const title: StyledLine = {
    cells: [titleOf(sheet, settings)],
    style: () => titleStyle(synthetic),
  };
  const heading: StyledLine = {
    cells: places.map((place) => own(place, headings) ?? headingOf(place)),
    style: (place) => headingStyle(!isReading(place) && place.required),
  };
  const path: StyledLine = {
    cells: places.map((place) => own(place, paths) ?? null),
    style: () => noteStyle,
  };
  const explanation: StyledLine = {
    cells: places.map((place, at) => {
      const said = explained(place, settings);
      return at === 0 ? `${explanationMark[language]}${said}` : said;
    }),
    style: () => noteStyle,
  };
  const example: StyledLine = {
    cells: places.map((place, at) => {
      if (at === 0) return exampleMark[language];
      return isReading(place) ? null : exampleOf(place, language);
    }),
    style: (place) => exampleStyle(isReading(place) ? "text" : place.kind),
  };
  const pattern: StyledLine = {
    cells: places.map(() => null),
    style: (place) =>
      isReading(place) ? noteStyle : valueStyle(place, keysLocked && place.path === "id"),
  };
  const before = [title, heading, path, explanation];
  return settings.example ? [...before, example, pattern] : [...before, pattern];
}

/** `※ 机构 institutions`: which register it is, that its records are generated, and what else is to be said. */
function titleOf(sheet: Sheet, { language, synthetic, note }: SheetSettings): string {
  const said = [
    `${readingMark} ${sheet.table.title[language]} ${sheet.table.name}`,
    ...(synthetic ? [syntheticNote[language]] : []),
    note?.(sheet) ?? "",
  ];
  return said.filter((each) => each !== "").join("　");
}

function headingOf(place: SheetPlace): string | null {
  return isReading(place) ? `${readingMark}${place.heading}` : null;
}

function explained(place: SheetPlace, settings: SheetSettings): string {
  const { language } = settings;
  if (isReading(place)) return readingOnly[language];
  return explanationOf(place, language, sourcesOf(place, settings).target);
}

/** Wide enough for the heading and for what usually stands below it; a Chinese character counts two. */
function widthOf(place: SheetPlace, heading: CellValue | undefined): number {
  const written = [...String(heading ?? "")].reduce(
    (width, char) => width + (char > "\u2e7f" ? 2 : 1),
    0,
  );
  const least = isReading(place) || place.kind === "text" || place.kind === "reference" ? 18 : 13;
  return Math.max(least, written + 3);
}
