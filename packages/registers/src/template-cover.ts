import type { CountyHeader, Language, Text } from "@fuyou/kernel";
import type { Cell, CellValue, WorkbookProperties, WriteSheet } from "hucre";
import { countyCells, countyLines, countySheetName, syntheticNote } from "./county-sheet.js";
import { readingMark } from "./quoted-text.js";
import type { SheetSettings } from "./template-place.js";
import { headerFooterOf } from "./template-sheet.js";
import { headingStyle, noteStyle, plainStyle, titleStyle } from "./template-style.js";

/** What the first sheet of a workbook says. */
export interface Cover {
  /** Its headline. */
  readonly title: Text;
  /** What is known of the county. */
  readonly county: Partial<CountyHeader>;
  /** What to know before reading or filling in, a line each. */
  readonly hints: readonly Text[];
  /** How many records stand in each register, by its name; absent in a template. */
  readonly records?: ReadonlyMap<string, number> | undefined;
}

const registerHeadings: readonly Text[] = [
  { zh: `${readingMark}工作表`, en: `${readingMark}sheet` },
  { zh: "登记表", en: "register" },
  { zh: "必填栏目", en: "required columns" },
  { zh: "记录数", en: "records" },
];

/**
 * The first sheet of a workbook (首表): of which county it is, how to fill it in, and which registers there are.
 * Only the lines of the county are read back.
 *
 * @param cover - what it says
 * @param settings - what the sheets share
 */
export function coverSheet(cover: Cover, settings: SheetSettings): WriteSheet {
  const { language, synthetic } = settings;
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const add = (values: readonly CellValue[], ...styles: Cell["style"][]) => {
    for (const [at, value] of values.entries()) {
      cells.set(`${rows.length},${at}`, { value, style: styles[at] ?? styles.at(-1) ?? {} });
    }
    rows.push([...values]);
  };
  add([`${readingMark} ${cover.title[language]}`], titleStyle(false));
  if (synthetic) add([`${readingMark} ${syntheticNote[language]}`], titleStyle(true));
  rows.push([]);
  for (const [at, values] of countyCells(cover.county, language).entries()) {
    add(values, headingStyle(true), countyValue(at), plainStyle);
  }
  rows.push([]);
  for (const hint of cover.hints) add([`${readingMark} ${hint[language]}`], plainStyle);
  rows.push([]);
  add(
    registerHeadings.map((each) => each[language]),
    headingStyle(false),
  );
  for (const { table, columns } of settings.sheets) {
    const sheet = settings.names.get(table.name) ?? table.name;
    const required = columns.filter((each) => each.required).map((each) => each.title[language]);
    const at = rows.length;
    add(
      [
        `${readingMark}${sheet}`,
        table.name,
        required.join(language === "zh" ? "、" : ", "),
        cover.records?.get(table.name) ?? null,
      ],
      plainStyle,
    );
    const location = `'${sheet.replace(/'/gu, "''")}'!A1`;
    const linked = cells.get(`${at},0`);
    cells.set(`${at},0`, { ...linked, hyperlink: { target: "", location } });
  }
  return {
    name: countySheetName[language],
    rows,
    cells,
    columns: [{ width: 34 }, { width: 28 }, { width: 48 }, { width: 12 }],
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    headerFooter: headerFooterOf(language, synthetic),
  };
}

function countyValue(at: number): Cell["style"] {
  const format = countyLines[at]?.kind === "date" ? "yyyy-mm-dd" : "@";
  return { ...noteStyle, ...plainStyle, numFmt: format, protection: { locked: false } };
}

/**
 * The properties of a workbook's file (文件属性): what it is, of which county, and whether records are generated.
 *
 * @param title - what it is
 * @param county - what is known of the county
 * @param language - the language
 */
export function workbookProperties(
  title: Text,
  county: Partial<CountyHeader>,
  language: Language,
): WorkbookProperties {
  const of = county.name === undefined ? "" : ` · ${county.name[language]}`;
  const day = new Date(`${county.date ?? "2000-01-01"}T00:00:00Z`);
  return {
    title: `${title[language]}${of}`,
    creator: "Fuyou",
    created: day,
    modified: day,
    ...(county.synthetic === true
      ? { description: syntheticNote[language], keywords: "synthetic", custom: { synthetic: true } }
      : {}),
  };
}
