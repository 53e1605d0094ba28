import { nearest } from "@fuyou/kernel";
import type { GridRow, MergedCells } from "./grid.js";
import { findHeadings, type Headings } from "./heading-recognition.js";
import type { Sheet } from "./sheet.js";
import { comparable } from "./written-text.js";

/** What a sheet of a file turned out to be (识别的表). */
export type Recognition =
  | { readonly sheet: Sheet; readonly headings: Headings }
  | { readonly sheet: Sheet; readonly headings: undefined }
  | { readonly sheet: undefined; readonly alike: readonly Sheet[]; readonly nearest: string };

const suffix =
  /(登记表|登记簿|登记册|登记|台账|一览表|明细表|情况表|汇总表|统计表|花名册|名册|清单|名单|表|簿|册|registers?|list|table|sheet)$/u;
const around = /^(附件|附表|表)?\d*|[(（[【].*?[)）\]】]|\d{4}年度?|\d+$/gu;

/** The registers of a deployment, ready to be recognised by the names and headings of sheets (识别登记表). */
export class SheetCatalogue {
  readonly #exact = new Map<string, Sheet>();
  readonly #loose = new Map<string, Sheet | null>();
  readonly #titles: string[];

  /** @param sheets - the registers */
  constructor(readonly sheets: readonly Sheet[]) {
    this.#titles = sheets.map(({ table }) => table.title.zh);
    for (const sheet of sheets) {
      const { name, title } = sheet.table;
      for (const key of new Set([title.zh, title.en, name].map(comparable))) {
        if (!this.#exact.has(key)) this.#exact.set(key, sheet);
      }
      for (const key of new Set([title.zh, title.en, name].map(bare))) {
        const other = this.#loose.get(key);
        this.#loose.set(key, other === undefined || other === sheet ? sheet : null);
      }
    }
  }

  /**
   * Which register a sheet is: by its name, else by its headings, else by a name that ends like one.
   *
   * @param name - name of the sheet, or of the file
   * @param lines - its first lines
   * @param merged - merged cells among them
   */
  recognise(name: string, lines: readonly GridRow[], merged: readonly MergedCells[]): Recognition {
    const named = this.#exact.get(comparable(name)) ?? this.#loose.get(bare(name));
    if (named) return { sheet: named, headings: findHeadings(named, lines, merged) };
    const fitting = this.#fitting(lines, merged);
    const best = Math.max(0, ...fitting.map(({ headings }) => headings.known.length));
    const alike = fitting.filter(({ headings }) => headings.known.length === best);
    const ending = alike.filter(({ sheet }) => bare(name).endsWith(bare(sheet.table.title.zh)));
    const only = alike.length === 1 ? alike[0] : ending.length === 1 ? ending[0] : undefined;
    if (only !== undefined) return only;
    return {
      sheet: undefined,
      alike: alike.map(({ sheet }) => sheet),
      nearest: nearest(bare(name), this.#titles) ?? "—",
    };
  }

  /** Registers whose required columns are all there and that know most of the headings. */
  #fitting(lines: readonly GridRow[], merged: readonly MergedCells[]) {
    return this.sheets.flatMap((sheet) => {
      const headings = findHeadings(sheet, lines, merged);
      if (headings === undefined || headings.missing.length > 0) return [];
      if (headings.known.length < 2 * headings.strange.length) return [];
      return [{ sheet, headings }];
    });
  }
}

/** The name of a sheet without what is added to it: `附件1 机构登记表（2015年）` is `机构`. */
function bare(name: string): string {
  const plain = name.normalize("NFKC").toLowerCase().replace(/\s+/gu, "").replace(around, "");
  let key = comparable(plain);
  for (;;) {
    const shorter = key.replace(suffix, "");
    if (shorter === key || shorter === "") return key;
    key = shorter;
  }
}
