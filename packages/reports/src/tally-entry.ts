import { type DivisionClass, divisionClass } from "@fuyou/hierarchy";
import type { Text } from "@fuyou/kernel";
import type { PictureRow } from "./picture-row.js";
import { textWidth, wrap } from "./text-width.js";
import { capital, type Wording } from "./wording.js";

/** One count as a picture shows it. */
export interface TallyEntry {
  /** What is counted, broken into lines. */
  lines: string[];
  /** How many there are. */
  count: number;
  /** How many more or fewer than before. */
  change: number;
}

/** What is counted at the right of a row. */
export interface RowTally {
  /** Its heading. */
  title: string;
  /** The counts. */
  entries: TallyEntry[];
}

const classes: Record<DivisionClass, Text> = {
  county: { zh: "县", en: "county" },
  street: { zh: "街道", en: "street" },
  town: { zh: "镇", en: "town" },
  township: { zh: "乡", en: "township" },
  "enterprise-unit": { zh: "场", en: "enterprise unit" },
  "residents-committee": { zh: "居委会", en: "residents' committee" },
  "village-committee": { zh: "村委会", en: "village committee" },
  other: { zh: "其他区划", en: "other division" },
};

/**
 * What a division is, read from its code.
 *
 * @param code - its code
 */
export function className(code: string): Text {
  return classes[divisionClass(code)];
}

/**
 * What is counted at the right of a township: its villages and what stands in them; at the right of
 * the county: its townships and villages.
 *
 * @param row - the row
 * @param side - which picture
 * @param townships - codes of all townships, for the county's row
 * @param villages - number of all villages, for the county's row
 * @param width - width of the column
 * @param wording - the language
 */
export function rowTally(
  row: PictureRow,
  side: "before" | "after",
  townships: readonly string[],
  villages: number,
  width: number,
  wording: Wording,
): RowTally {
  const zh = wording.language === "zh";
  const entry = (title: Text, count: number, change: number): TallyEntry => {
    const figures = wording.number(count) + (change === 0 ? "" : ` ＋${wording.number(change)}`);
    const room = width - 20 - textWidth(figures, 11);
    return { lines: wrap(zh ? title.zh : capital(title.en), 10.5, room, 3), count, change };
  };
  if (row.divisions[0]?.endsWith("000000")) {
    const byClass = new Map<Text, number>();
    for (const code of townships)
      byClass.set(className(code), (byClass.get(className(code)) ?? 0) + 1);
    const entries = [...byClass].map(([title, count]) => entry(title, count, 0));
    entries.push(entry({ zh: "村（居）", en: "villages" }, villages, 0));
    return { title: zh ? "全县" : "In the county", entries };
  }
  const { before, after } = row;
  const shown = side === "before" ? before : after;
  const keys = new Set([...before.tally.lines.keys(), ...after.tally.lines.keys()]);
  const entries: TallyEntry[] = [];
  for (const key of keys) {
    const [then, now] = [before.tally.lines.get(key), after.tally.lines.get(key)];
    const title = (then ?? now)?.title;
    if (title === undefined || (side === "before" && then === undefined)) continue;
    const [was, is] = [then?.count ?? 0, now?.count ?? 0];
    entries.push(side === "before" ? entry(title, was, 0) : entry(title, is, is - was));
  }
  const count = wording.number(shown.tally.villages);
  return { title: zh ? `村（居）${count}` : `${count} villages`, entries };
}

/**
 * The height in which a tally fits.
 *
 * @param tally - the tally
 */
export function tallyHeight(tally: RowTally): number {
  return 22 + tally.entries.reduce((height, each) => height + each.lines.length * 11.5 + 2, 0);
}
