import { hierarchyPlugin } from "@fuyou/hierarchy";
import {
  addDays,
  type County,
  defineTable,
  type Period,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
  tablePoint,
} from "@fuyou/kernel";
import { aCounty, aPlugin, composed } from "@fuyou/kernel/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Continuity, gapsOf } from "./continuity.js";

interface Watch extends Row {
  readonly duty: string;
  readonly division: string;
  readonly period: Period;
}

const watches: Table<Watch> = defineTable<Watch>({
  name: "watches",
  title: { zh: "值守", en: "watches" },
  schema: z.strictObject({
    id: z.string(),
    duty: z.string(),
    division: z.string(),
    period: periodSchema,
    retiredOn: plainDateSchema.optional(),
  }),
});
const continuity: Continuity<Watch> = { id: "watches", table: watches, held: (row) => row };
const composition = composed(
  hierarchyPlugin,
  aPlugin("watches", (to) => to.add(tablePoint, watches), [hierarchyPlugin]),
);

const village = "999901101201";
const town = "999901101000";
const county = "999901000000";
const from = "2020-02-01";
const to = "2020-02-29";

let count = 0;
function watch(first: string, last?: string, over: Partial<Watch> = {}): Watch {
  count += 1;
  const period = last === undefined ? { from: first } : { from: first, to: last };
  return { id: `w${count}`, duty: "care", division: village, period, ...over };
}
const kept = (rows: readonly Watch[]): County => aCounty(composition, { watches: rows });
const gaps = (before: readonly Watch[], after: readonly Watch[] = before) =>
  gapsOf(continuity, kept(before), kept(after), from, to).map(
    (gap) => `${gap.duty}@${gap.division.slice(9)} ${gap.from.slice(5)}..${gap.to.slice(5)}`,
  );

describe("the gaps of a transition", () => {
  it("are none where one holds it throughout, or the next begins the day after", () => {
    expect(gaps([watch("2010-01-01")])).toEqual([]);
    expect(gaps([watch("2010-01-01", "2020-02-29")])).toEqual([]);
    const before = [watch("2010-01-01")];
    const after = [watch("2010-01-01", "2020-02-09"), watch("2020-02-10")];
    expect(gaps(before, after)).toEqual([]);
  });

  it("are exactly the days between two holders", () => {
    const before = [watch("2010-01-01")];
    const after = [watch("2010-01-01", "2020-02-09"), watch("2020-02-13")];
    expect(gaps(before, after)).toEqual(["care@201 02-10..02-12"]);
  });

  it("reach to the last day where nobody follows, and to the first where nobody is left", () => {
    const before = [watch("2010-01-01")];
    expect(gaps(before, [watch("2010-01-01", "2020-02-28")])).toEqual(["care@201 02-29..02-29"]);
    expect(gaps(before, [watch("2010-01-01", "2020-01-31")])).toEqual(["care@201 02-01..02-29"]);
    expect(gaps(before, [])).toEqual(["care@201 02-01..02-29"]);
    expect(gaps(before, [watch("2020-02-01")])).toEqual([]);
    expect(gaps(before, [watch("2020-02-02")])).toEqual(["care@201 02-01..02-01"]);
  });

  it("may be several, whatever the order of the records, and overlapping holders fill them", () => {
    const parts = [
      watch("2020-02-20", "2020-02-22"),
      watch("2010-01-01", "2020-02-05"),
      watch("2020-02-10", "2020-02-14"),
      watch("2020-02-08", "2020-02-12"),
    ];
    expect(gaps([watch("2010-01-01")], parts)).toEqual([
      "care@201 02-06..02-07",
      "care@201 02-15..02-19",
      "care@201 02-23..02-29",
    ]);
    expect(gaps([watch("2010-01-01")], [...parts, watch("2020-01-01", "2020-02-25")])).toEqual([
      "care@201 02-26..02-29",
    ]);
  });

  it("are not asked of what nobody held when it began, nor filled by another duty", () => {
    expect(gaps([watch("2010-01-01", "2020-01-31")], [])).toEqual([]);
    expect(gaps([watch("2020-02-02")], [])).toEqual([]);
    expect(
      gaps([watch("2010-01-01")], [watch("2010-01-01", undefined, { duty: "other" })]),
    ).toEqual(["care@201 02-01..02-29"]);
  });

  it("are filled by a holder for the whole township or county, not by one for a part", () => {
    const before = [watch("2010-01-01")];
    const wide = (division: string, first: string) => watch(first, undefined, { division });
    expect(gaps(before, [wide(town, "2010-01-01")])).toEqual([]);
    expect(gaps(before, [watch("2010-01-01", "2020-02-09"), wide(county, "2020-02-10")])).toEqual(
      [],
    );
    expect(gaps([wide(town, "2010-01-01")], before)).toEqual(["care@000 02-01..02-29"]);
    expect(gaps(before, [wide("999901102000", "2010-01-01")])).toEqual(["care@201 02-01..02-29"]);
  });

  it("begin on the day a record was ended, and one ended before it began holds nothing", () => {
    const ended = watch("2010-01-01", undefined, { retiredOn: "2020-02-10" });
    expect(gaps([watch("2010-01-01")], [ended])).toEqual(["care@201 02-10..02-29"]);
    const taken = watch("2020-02-10", undefined, { retiredOn: "2020-02-10" });
    expect(gaps([watch("2010-01-01")], [ended, taken])).toEqual(["care@201 02-10..02-29"]);
  });

  it("are told once for a duty that several held there", () => {
    expect(gaps([watch("2010-01-01"), watch("2010-01-01")], [])).toHaveLength(1);
  });

  it("are the days that a look at every single day finds", () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 33 }), fc.option(fc.nat(20)), fc.nat(2));
    const places = [village, town, county];
    const record = span.map(([begin, length, place]) => {
      const first = addDays(from, begin);
      const last = length === null ? undefined : addDays(first, length);
      return watch(first, last, { division: places[place] as string });
    });
    const records = fc.array(record, { maxLength: 6 });
    fc.assert(
      fc.property(records, records, (before, after) => {
        const holds = ({ period }: Watch, day: string) =>
          period.from <= day && (period.to === undefined || day <= period.to);
        const wanted = new Set<string>();
        for (const { division } of before.filter((each) => holds(each, from))) {
          const above = places.slice(places.indexOf(division));
          for (let day = from; day <= to; day = addDays(day, 1)) {
            const held = after.some((each) => above.includes(each.division) && holds(each, day));
            if (!held) wanted.add(`${division} ${day}`);
          }
        }
        const found = new Set<string>();
        for (const gap of gapsOf(continuity, kept(before), kept(after), from, to)) {
          for (let day = gap.from; day <= gap.to; day = addDays(day, 1)) {
            found.add(`${gap.division} ${day}`);
          }
        }
        expect([...found].sort()).toEqual([...wanted].sort());
      }),
    );
  });
});
