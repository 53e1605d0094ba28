// Files written from the data of the page: CSV of a table, JSON of a part or of everything.
import { cellAt, wordsOf } from "./page-table.js";

/** @typedef {import("./page-table.js").Language} Language */
/** @typedef {import("./page-table.js").Column} Column */
/** @typedef {import("./page-table.js").Table} Table */
/** @typedef {import("./page-table.js").PageData} PageData */

/** Units that a figure of a kind is written in. */
/** @type {Record<string, { zh: string, en: string }>} */
const units = { fen: { zh: "元", en: "yuan" }, area: { zh: "㎡", en: "m²" } };

/** What the verdicts are called in a file. */
/** @type {Record<string, { zh: string, en: string }>} */
const verdicts = {
  met: { zh: "达标", en: "met" },
  short: { zh: "不足", en: "short" },
  unknown: { zh: "不明", en: "unknown" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
};

/**
 * A table as CSV: a heading, a line for each row, and in a county with invented records a last column that
 * says so. No cell starts a formula.
 *
 * @param {Table} table
 * @param {Language} language
 * @param {string | undefined} said the mark of invented records; undefined where there are none
 */
export function csvOf(table, language, said) {
  const mark = said === undefined ? [] : [said];
  const heading = table.columns.map(({ label, kind }) => {
    const unit = units[kind]?.[language];
    return unit === undefined ? label[language] : `${label[language]} (${unit})`;
  });
  const count = table.columns[0]?.rows.length ?? 0;
  const lines = [[...heading, ...mark].map(quoted).join(",")];
  for (let row = 0; row < count; row += 1) {
    const cells = table.columns.map((column) => csvCell(column, row, language));
    lines.push([...cells, ...mark.map(quoted)].join(","));
  }
  return `${lines.join("\r\n")}\r\n`;
}

/**
 * @param {Column} column
 * @param {number} row
 * @param {Language} language
 */
function csvCell(column, row, language) {
  const cell = cellAt(column, row);
  if (typeof cell === "number") {
    return column.kind === "fen" || column.kind === "area" ? (cell / 100).toFixed(2) : String(cell);
  }
  if (column.kind === "verdict" && typeof cell === "string") {
    return quoted(verdicts[cell]?.[language] ?? cell);
  }
  return quoted(wordsOf(cell, language));
}

/**
 * Text as a cell of CSV, never read as a formula by a spreadsheet.
 *
 * @param {string} text
 */
export function quoted(text) {
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as plain rows.
 *
 * @param {Table} table
 */
function plainTable({ title, columns, notes }) {
  const count = columns[0]?.rows.length ?? 0;
  const rows = Array.from({ length: count }, (_, row) =>
    Object.fromEntries(columns.map((column) => [column.key, cellAt(column, row)])),
  );
  return {
    title,
    notes,
    columns: columns.map(({ key, label, kind }) => ({ key, label, kind })),
    rows,
  };
}

/**
 * A part of the report, or all of it where no part is named, as JSON in both languages.
 *
 * @param {PageData} data
 * @param {string} id
 */
export function jsonOf(data, id) {
  const { code, name } = data;
  const sections = data.sections
    .filter((each) => id === "" || each.id === id)
    .map(({ id: key, title, tables }) => ({ id: key, title, tables: tables.map(plainTable) }));
  return JSON.stringify(
    { county: { code, name }, synthetic: data.mark !== null, sections },
    null,
    1,
  );
}

/**
 * Writes the file that a button stands for.
 *
 * @param {HTMLElement} button
 * @param {PageData} data
 * @param {Language} language
 */
export function download(button, data, language) {
  const { download: kind = "", section = "", table = "0" } = button.dataset;
  const said = data.mark?.[language];
  const mark = said === undefined ? "" : `-${said}`;
  const part = section === "" ? "report" : section;
  const own = data.sections.find(({ id }) => id === section)?.tables[Number(table)];
  const several = kind === "csv" && Number(table) > 0 ? `-${Number(table) + 1}` : "";
  const name = `${data.code}-${part}${several}${mark}.${kind}`.replaceAll(" ", "-");
  if (kind === "json") save(name, jsonOf(data, section), "application/json");
  // The mark of byte order tells spreadsheets that the Chinese in it is UTF-8.
  else if (own !== undefined) save(name, `\uFEFF${csvOf(own, language, said)}`, "text/csv");
}

/**
 * @param {string} name
 * @param {string} text
 * @param {string} type
 */
function save(name, text, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
