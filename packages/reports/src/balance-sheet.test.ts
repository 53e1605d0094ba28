import type { Row } from "@fuyou/kernel";
import type { ConservationLine, Transition } from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { movementsByAuthority } from "./authority.js";
import { balanceSheet } from "./balance-sheet.js";
import { reportInput, sampleComposition } from "./testing.js";
import { wordingIn } from "./wording.js";

const [sample] = reportInput().transitions as [Transition];
const nil = { opening: 0, entered: 0, exits: 0, closing: 0, residual: 0, unaccounted: [] };

function sheet(over: Partial<Transition>, language: "zh" | "en" = "en"): string[] {
  const transition = { ...sample, steps: [], ...over };
  const { source } = balanceSheet(transition, sampleComposition, wordingIn(language)) as {
    source: string;
  };
  return source.split("</tr>").map((row) =>
    row
      .replace(/<svg.*?<\/svg>/g, "")
      .replace(/<[^>]+>/g, "|")
      .replace(/[\s|]*\|[\s|]*/g, "|"),
  );
}

function line(over: Partial<ConservationLine>): ConservationLine {
  return { ...nil, category: "persons", unit: "person", ...over };
}

describe("a row of the balance sheet", () => {
  it("says money in yuan and area in square metres", () => {
    const conservation = [
      line({ category: "originalCost", unit: "fen", opening: 12_345_678, closing: 12_345_678 }),
      line({ category: "area", unit: "0.01m2", opening: 3_250, entered: 1_600, closing: 4_850 }),
    ];
    const rows = sheet({ conservation });
    expect(rows[1]).toContain("|Original cost of assets|yuan|123,456.78|0|0|123,456.78|0|");
    expect(rows[2]).toContain("|Area of rooms|m²|32.5|＋16|0|48.5|0|");
    expect(sheet({ conservation }, "zh")[1]).toContain("|资产原值|元|123,456.78|0|0|123,456.78|0|");
  });

  it("shows what came, what went and what is missing", () => {
    const lost = line({ opening: 1_281, entered: 3, exits: 2, closing: 1_280, residual: 2 });
    expect(sheet({ conservation: [lost] })[1]).toContain("|Persons|1,281|＋3|−2|1,280|2|");
  });

  it("names what left without authority, and counts persons without naming them", () => {
    const unaccounted = ["staff/p1", "staff/p2", "rooms/room-1"];
    const rows = sheet({ conservation: [line({ residual: 2, unaccounted })] });
    expect(rows[2]).toContain("Changed without authority: staff 2; rooms 1 (room-1)");
    expect(rows.join()).not.toContain("p1");
  });

  it("proves nothing for a plan that does not compile", () => {
    const given = { conservation: [line({})], compiled: false };
    const page = balanceSheet({ ...sample, ...given }, sampleComposition, wordingIn("en"));
    expect(JSON.stringify(page)).not.toContain("residual good");
    expect(JSON.stringify(page)).toContain("does not compile");
  });

  it("calls what a plugin counts by the register it is counted in", () => {
    const rows = sheet({ conservation: [line({ category: "beds", unit: "item" })] });
    expect(rows[1]).toContain("|Beds|");
  });
});

describe("entries and exits by authority", () => {
  it("add up to the balance sheet", () => {
    const movements = movementsByAuthority(sample, sampleComposition);
    for (const { category, entered, exits } of sample.conservation) {
      const own = movements.filter((each) => each.category === category);
      expect(own.reduce((sum, each) => sum + each.entered, 0)).toBe(entered);
      expect(own.reduce((sum, each) => sum + each.exits, 0)).toBe(exits);
    }
    expect(movements.map(({ category, entered }) => [category, entered])).toEqual([
      ["posts", 1],
      ["duties", 2],
    ]);
    expect(movements[0]?.authority).toMatchObject({ issuer: "样县编委", number: "〔2020〕1号" });
  });

  it("leave out what moved without authority, and count what left", () => {
    const row = { id: "q1", institution: "hospital", number: 3 } as Row;
    const act = { type: "test", payload: {}, on: "2020-02-01", cites: [] };
    const edits = [{ table: "quotas", id: "q1", before: row, after: null }];
    const authority = { issuer: "县编委", cites: [] };
    const changes = [
      { change: { ...act, authority }, edits },
      { change: act, edits },
    ];
    const step = { step: "s", title: { zh: "s", en: "s" }, phase: "act", on: act.on, changes };
    expect(movementsByAuthority({ ...sample, steps: [step] }, sampleComposition)).toEqual([
      { authority, category: "quotas", unit: "quota", entered: 0, exits: 3 },
    ]);
  });
});
