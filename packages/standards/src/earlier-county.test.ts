import { aCounty } from "@fuyou/kernel/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount, asBefore } from "./bound-builders.js";
import { worthCollecting } from "./collection.js";
import { describe as described } from "./description.js";
import { explain } from "./explainer.js";
import { count, fieldValue, presence, sum } from "./measure-builders.js";
import { includes } from "./predicate-builders.js";
import { type Requirement, requirement } from "./requirement.js";
import { checkRequirements } from "./requirement-check.js";
import { RequirementMonitor } from "./requirement-monitor.js";
import { judgeRequirements } from "./requirement-verdicts.js";
import { type Chamber, chambers, offices, sampleComposition } from "./sample-county.js";

// An office may not have less room than before: one rule for each kind of measure.
const rule = (id: string, over: Partial<Requirement["require"]>, each = offices.name) =>
  requirement({
    id,
    title: { zh: "用房不得减少", en: "rooms must not be reduced" },
    each,
    subject: { zh: "单位", en: "office" },
    require: {
      measure: count(chambers, { by: "office", unit: "room" }),
      compare: "at-least",
      bound: asBefore(),
      ...over,
    },
    severity: "mandatory",
    cites: [{ source: "003", clause: "二(二)5" }],
    period: { from: "2018-01-01" },
  });
const called = { zh: "用房面积", en: "area of rooms" };
const areaOf = sum(chambers, { by: "office", field: "area", unit: "0.01m2", called });
const uses = presence(chambers, {
  by: "office",
  unit: "item",
  things: ["service", "school"].map((use) => ({
    called: { zh: use, en: use },
    where: includes("uses", use),
  })),
  called: { zh: "用途", en: "uses" },
});
const rooms = rule("rooms", {});
const area = rule("area", { measure: areaOf });
const list = rule("list", { measure: uses });
const own = rule("own", { measure: fieldValue("area", { unit: "0.01m2" }) }, chambers.name);
const composition = sampleComposition(rooms, area, list, own);

type Room = [id: string, office: string, area?: number, uses?: readonly string[]];

const countyWith = (date: string, ...held: Room[]) =>
  aCounty(
    composition,
    {
      places: [{ id: "t1", name: "甲镇" }],
      offices: [
        { id: "o1", name: "甲办", kind: "town", place: "t1" },
        { id: "o2", name: "乙办", kind: "town", place: "t1" },
      ],
      chambers: held.map(([id, office, area, used]) => ({
        id,
        name: id,
        office,
        uses: used ?? ["service"],
        ...(area === undefined ? {} : { area }),
      })),
    },
    { date },
  );
const before = countyWith("2017-12-31", ["a", "o1", 1600, ["service", "school"]], ["b", "o1", 900]);
const options = { date: "2018-06-01", plan: null, before };
const found = (county: ReturnType<typeof countyWith>, given: Partial<typeof options> = options) =>
  checkRequirements(county, composition, { date: "2018-06-01", plan: null, ...given });
const of = (key: string, ...args: Parameters<typeof found>) =>
  found(...args).find((each) => each.id.startsWith(`${key}@`));

describe("what must not be reduced", () => {
  it("is met by as much as before, and short of less, whatever is measured", () => {
    const now = countyWith("2018-06-01", ["a", "o1", 1500], ["c", "o2", 700]);
    const told = found(now).map((each) => [each.id, each.verdict, each.shortfall]);
    expect(told).toEqual([
      ["rooms@offices/o1@2018-06-01", "short", 1],
      ["rooms@offices/o2@2018-06-01", "met", null],
      ["area@offices/o1@2018-06-01", "short", 1000],
      ["area@offices/o2@2018-06-01", "met", null],
      ["list@offices/o1@2018-06-01", "short", 1],
      ["list@offices/o2@2018-06-01", "met", null],
      ["own@chambers/a@2018-06-01", "short", 100],
      ["own@chambers/c@2018-06-01", "met", null],
    ]);
  });

  it("is said with how much there was", () => {
    const now = countyWith("2018-06-01", ["a", "o1", 1500], ["c", "o2", 700]);
    expect(of("rooms@offices/o1", now)).toMatchObject({
      measured: { value: 1, unit: "room" },
      bound: { value: 2, unit: "room" },
    });
    const said = ["rooms@offices/o1", "area@offices/o1", "own@chambers/c"].map(
      (key) => of(key, now)?.message,
    );
    expect(said).toMatchInlineSnapshot(`
      [
        {
          "en": "甲办: chambers 1 room; at least as much as before required (2 rooms before); 1 room short.",
          "zh": "甲办：房间1间，要求不少于原有水平（原为2间），还差1间。",
        },
        {
          "en": "甲办: area of rooms 15 m²; at least as much as before required (25 m² before); 10 m² short.",
          "zh": "甲办：用房面积15㎡，要求不少于原有水平（原为25㎡），还差10㎡。",
        },
        {
          "en": "c: area 7 m²; at least as much as before required (not there before); met.",
          "zh": "c：面积7㎡，要求不少于原有水平（原无此项），已达到要求。",
        },
      ]
    `);
  });

  it("says the rule and explains the bound", () => {
    expect([
      described(area, "zh", composition),
      described(area, "en", composition),
    ]).toMatchInlineSnapshot(`
      [
        "每个单位的用房面积应不少于原有水平（依据 003 二(二)5）。",
        "Every office: area of rooms must be at least as much as before (003 二(二)5).",
      ]
    `);
    const now = countyWith("2018-06-01", ["a", "o1", 1500]);
    const told = explain(now, composition, "area", "o1", "2018-06-01", before);
    expect(told).toMatchObject({ verdict: "short", shortfall: 1000 });
    expect(told.bound).toMatchInlineSnapshot(`
      {
        "datum": null,
        "derivation": {
          "en": "25 m² before",
          "zh": "原为25㎡",
        },
        "quantity": {
          "unit": "0.01m2",
          "value": 2500,
        },
      }
    `);
  });

  it("is unknown without an earlier county, and says why", () => {
    const now = countyWith("2018-06-01", ["a", "o1", 1500]);
    const finding = of("area@offices/o1", now, { before: undefined as never });
    expect(finding).toMatchObject({ verdict: "unknown", code: "STANDARDS_NO_EARLIER_COUNTY" });
    expect(finding?.message).toMatchInlineSnapshot(`
      {
        "en": "甲办: area of rooms 15 m²; at least as much as before required; this cannot be judged, because no earlier county is given to compare with. Give the earlier county, in the option before.",
        "zh": "甲办：用房面积15㎡，要求不少于原有水平，因未提供此前的县数据而无法判定。请以 before 提供此前的县数据。",
      }
    `);
  });

  it("is unknown where the earlier county has no such register, and says which", () => {
    const now = countyWith("2018-06-01", ["a", "o1", 1500]);
    const finding = of("rooms@offices/o1", now, { before: countyWith("2017-12-31") });
    expect(finding?.code).toBe("STANDARDS_NO_EARLIER_COUNTY");
    expect(finding?.message.en).toMatchInlineSnapshot(
      `"甲办: chambers 1 room; at least as much as before required; this cannot be judged, because the earlier register 'chambers' has no record at all. Give the earlier county, in the option before."`,
    );
  });

  it("leaves open what the earlier county leaves open, and judges what it does not", () => {
    // Before: one room of 16 m² and one nobody measured. 15 m² are too little whatever it had.
    const half = countyWith("2017-12-31", ["a", "o1", 1600], ["b", "o1"]);
    const less = countyWith("2018-06-01", ["a", "o1", 1500]);
    expect(of("area@offices/o1", less, { before: half })).toMatchObject({ verdict: "short" });
    const more = countyWith("2018-06-01", ["a", "o1", 1700]);
    const finding = of("area@offices/o1", more, { before: half });
    expect(finding?.verdict).toBe("unknown");
    expect(finding?.message).toMatchInlineSnapshot(`
      {
        "en": "甲办: area of rooms 17 m²; at least as much as before required (16 m² or more before); this cannot be judged, because the register 'chambers (before)' does not give the area of b (at best met, at worst short). Enter it in that register.",
        "zh": "甲办：用房面积17㎡，要求不少于原有水平（原为至少16㎡），因登记表“房间（此前）”中b未登记面积而无法判定（最好为达到要求，最差为不足）。请在该登记表中补录。",
      }
    `);
    expect(worthCollecting(more, composition, "2018-06-01", half)).toEqual([
      {
        datum: { table: "chambers", id: "b", field: "area", earlier: true },
        decides: 1,
        touches: 1,
      },
    ]);
  });

  it("asks nothing of a record that had ended before", () => {
    const draft = before.draft();
    draft.retire(chambers, "a", "2017-06-01");
    const ended = draft.finish().county;
    const now = countyWith("2018-06-01", ["a", "o1", 1]);
    expect(of("own@chambers/a", now, { before: ended })).toMatchObject({ verdict: "met" });
  });

  it("is kept up by a monitor as a full check finds it", () => {
    const room = fc.record({
      at: fc.nat(3),
      how: fc.constantFrom("area", "move", "retire", "insert"),
      area: fc.option(fc.nat(3000), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(room, { maxLength: 8 }), fc.boolean(), (acts, given) => {
        const at = given ? options : { ...options, before: undefined as never };
        let now = countyWith("2018-06-01", ["a", "o1", 1600], ["b", "o1", 900]);
        const monitor = new RequirementMonitor(now, composition, at);
        for (const [index, { at: place, how, area: next }] of acts.entries()) {
          const draft = now.draft();
          const all = [...draft.rows<Chamber>(chambers)];
          const held = all[place % all.length] as Chamber;
          const made = { name: "新", office: "o2", uses: ["school"], area: next };
          if (how === "insert") draft.insert(chambers, { id: `n${index}`, ...made });
          else if (held.retiredOn !== undefined) continue;
          else if (how === "area") draft.update(chambers, held.id, { area: next });
          else if (how === "move") draft.update(chambers, held.id, { office: "o2" });
          else draft.retire(chambers, held.id, "2018-03-01");
          const { county, edits } = draft.finish();
          now = county;
          monitor.apply(edits, now);
          const full = checkRequirements(now, composition, at);
          expect(monitor.findings()).toEqual(full);
          const columns = judgeRequirements(now, composition, at);
          expect(columns.flatMap((each) => [...each.findings()])).toEqual(full);
        }
      }),
    );
  });

  it("stands beside a fixed bound on the same target without contradiction", () => {
    expect(sampleComposition(rooms, rule("two", { bound: amount(2) }))).toBeDefined();
  });
});
