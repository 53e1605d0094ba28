import type { Language } from "@fuyou/kernel";
import { countySheetName } from "./county-sheet.js";
import type { Sheet } from "./sheet.js";

/** Name of the hidden sheet that holds what the drop-down lists offer (代码表). */
export const listSheetName = "※lists";

/** How long the name of a sheet may be. */
const longest = 31;

/**
 * The names of the sheets of a workbook (工作表名), by name of the register: its title without the characters that a
 * sheet may not be called by, at most 31 long, and where two would be called alike its own name instead, and at last
 * a number behind it.
 *
 * @param sheets - the registers
 * @param language - the language of the titles
 */
export function sheetNamesOf(
  sheets: readonly Sheet[],
  language: Language,
): ReadonlyMap<string, string> {
  const taken = new Set([...Object.values(countySheetName), listSheetName, "History"].map(folded));
  const names = new Map<string, string>();
  for (const { table } of sheets) {
    for (const wanted of wantedNames(table.title[language], table.name)) {
      const name = legal(wanted);
      if (name === "" || taken.has(folded(name))) continue;
      taken.add(folded(name));
      names.set(table.name, name);
      break;
    }
  }
  return names;
}

function* wantedNames(title: string, name: string): Iterable<string> {
  yield title;
  yield name;
  for (let number = 2; ; number += 1) yield `${number} ${name}`;
}

function legal(name: string): string {
  const kept = name
    .replace(/[[\]:*?/\\]|\p{Cc}|\p{Surrogate}/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^['\s]+/u, "");
  return [...kept]
    .reduce((short, char) => (short.length + char.length > longest ? short : short + char), "")
    .replace(/['\s]+$/u, "");
}

function folded(name: string): string {
  return name.toLowerCase();
}
