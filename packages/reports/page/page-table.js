// The tables of the page as its data hold them: by columns, every value once.

/** @typedef {"zh" | "en"} Language */
/** @typedef {{ zh: string, en: string }} Text */
/** @typedef {string | number | Text | null} Cell */
/** @typedef {{ key: string, label: Text, kind: string, values: Cell[], rows: number[] }} Column */
/** @typedef {{ title: Text, columns: Column[], notes: Text[] }} Table */
/** @typedef {{ id: string, title: Text, tables: Table[], data: unknown }} Section */
/** @typedef {{ code: string, name: Text, mark: Text | null, sections: Section[] }} PageData */

/**
 * The cell of a column in a row.
 *
 * @param {Column} column
 * @param {number} row
 * @returns {Cell}
 */
export function cellAt(column, row) {
  return column.values[column.rows[row] ?? -1] ?? null;
}

/**
 * A cell as words of a language; nothing where the datum is missing.
 *
 * @param {Cell} cell
 * @param {Language} language
 */
export function wordsOf(cell, language) {
  if (cell === null) return "";
  return typeof cell === "object" ? cell[language] : String(cell);
}

/**
 * Column of a table by its key.
 *
 * @param {Table} table
 * @param {string} key
 * @returns {Column}
 */
export function columnOf(table, key) {
  const column = table.columns.find((each) => each.key === key);
  if (column === undefined) throw new Error(`no column ${key}`);
  return column;
}

/**
 * Which rows contain all the words looked for, in any of the columns; both languages are looked through.
 *
 * @param {Column[]} columns
 * @param {string} text
 * @param {number} count how many rows there are
 * @returns {Uint8Array} 1 for each row that does
 */
export function rowsWith(columns, text, count) {
  const kept = new Uint8Array(count).fill(1);
  for (const term of text.toLowerCase().split(/\s+/)) {
    if (term === "") continue;
    const found = new Uint8Array(count);
    for (const column of columns) {
      const hits = column.values.map((cell) => spokenOf(cell).includes(term));
      column.rows.forEach((value, row) => {
        if (hits[value]) found[row] = 1;
      });
    }
    for (let row = 0; row < count; row += 1) if (found[row] === 0) kept[row] = 0;
  }
  return kept;
}

/** @type {WeakMap<object, string>} */
const spoken = new WeakMap();

/**
 * A cell in small letters, in both languages.
 *
 * @param {Cell} cell
 */
function spokenOf(cell) {
  if (cell === null || typeof cell !== "object") return String(cell ?? "").toLowerCase();
  const held = spoken.get(cell) ?? `${cell.zh}\n${cell.en}`.toLowerCase();
  spoken.set(cell, held);
  return held;
}
