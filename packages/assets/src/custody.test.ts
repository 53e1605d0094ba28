import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { integrityOf, tablePoint } from "@fuyou/kernel";
import { aCounty, aPlugin, codeFaults, composed, findingsIn } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { assets } from "./asset.js";
import { type Custody, custodies } from "./custody.js";
import { assetsCodes } from "./errors.js";

const registers = aPlugin("registers", (to) => {
  for (const table of [assets, custodies]) to.add(tablePoint, table);
});
const composition = composed(hierarchyPlugin, registers);

// A B-mode ultrasound scanner, bought for 38,500.00 yuan.
const scanner = {
  id: "a1",
  name: "B超",
  classEdition: "2010",
  classCode: "3220000",
  originalCost: 3_850_000,
};
const custody = (id: string, institution: string, from: string, to?: string): Custody => ({
  id,
  asset: "a1",
  institution,
  period: { from, ...(to && { to }) },
});
const sample = aHierarchy({ assets: [scanner] });
const read = (...rows: Custody[]) => findingsIn(composition, { ...sample, custodies: rows });
const ids = (findings: readonly { id: string }[]) => findings.map((each) => each.id);

describe("the codes of assets", () => {
  it("say the same in both languages", () => {
    expect(codeFaults(assetsCodes)).toEqual([]);
  });
});

describe("an asset", () => {
  const faults = (over: object) =>
    findingsIn(composition, { ...sample, assets: [{ ...scanner, ...over }] }).map(
      ({ code, subject }) => [code, subject],
    );

  it("cost a whole number of fen, and never less than nothing", () => {
    expect(faults({})).toEqual([]);
    expect(faults({ originalCost: 0 })).toEqual([]);
    expect(faults({ originalCost: -1 })).toEqual([["KERNEL_NEGATIVE", "assets/a1"]]);
    expect(faults({ originalCost: 38_500.5 })).toEqual([["KERNEL_NOT_WHOLE", "assets/a1"]]);
    expect(faults({ originalCost: undefined })).toEqual([["KERNEL_INVALID_RECORD", "assets/a1"]]);
  });

  it("is counted by number and by original cost", () => {
    const counted = assets.conserved.map(({ category, unit, measure }) => [
      category,
      unit,
      measure(scanner as never, composition, "2020-01-01"),
    ]);
    expect(counted).toEqual([
      ["assets", "item", 1],
      ["originalCost", "fen", 3_850_000],
      ["landAndBuildings", "item", 0],
      ["landAndBuildingArea", "0.01m2", 0],
      ["vehicles", "item", 0],
    ]);
  });
});

describe("an asset in custody", () => {
  it("passes from one to the next on the morrow of the last day", () => {
    const until = custody("k1", "station", "2010-01-01", "2015-12-31");
    expect(read(until, custody("k2", "hospital", "2016-01-01"))).toEqual([]);
  });

  it("is told where two have it on the same day", () => {
    const until = custody("k1", "station", "2010-01-01", "2016-01-01");
    const found = read(until, custody("k2", "hospital", "2016-01-01"));
    expect(ids(found)).toEqual(["ASSETS_TWO_CUSTODIANS@custodies/k2@2020-01-01"]);
    expect(found[0]?.message).toMatchInlineSnapshot(`
      {
        "en": "the asset 'a1' has two custodians at the same time: 'station' and 'hospital'. End one of the two custody entries.",
        "zh": "资产 a1 同一时间由 station 和 hospital 两家占有。请终止其中一条占有记录。",
      }
    `);
  });

  it("is told the same where the second comes by a change, whichever comes last", () => {
    const [one, two] = [
      custody("k1", "station", "2010-01-01"),
      custody("k2", "hospital", "2016-01-01"),
    ];
    for (const [there, added] of [
      [one, two],
      [two, one],
    ] as const) {
      const draft = aCounty(composition, { ...sample, custodies: [there] }).draft();
      draft.insert(custodies, added);
      const { county, edits } = draft.finish();
      expect(ids(integrityOf(county, edits))).toEqual([
        "ASSETS_TWO_CUSTODIANS@custodies/k2@2020-01-01",
      ]);
    }
  });

  it("is told each custodian beyond the first", () => {
    const rows = ["k1", "k2", "k3"].map((id) => custody(id, "hospital", "2016-01-01"));
    expect(ids(read(...rows))).toEqual([
      "ASSETS_TWO_CUSTODIANS@custodies/k2@2020-01-01",
      "ASSETS_TWO_CUSTODIANS@custodies/k3@2020-01-01",
    ]);
  });

  it("does not count an entry that was taken back", () => {
    const wrong = { ...custody("k1", "station", "2016-01-01"), retiredOn: "2016-02-01" };
    expect(read(wrong, custody("k2", "hospital", "2016-01-01"))).toEqual([]);
  });
});
