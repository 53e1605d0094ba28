import { definePlugin } from "@fuyou/kernel";
import { requirementPoint, standardsPlugin } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { composeDeployment } from "./compose-deployment.js";
import { ruleDiffSchema } from "./rule-diff-schema.js";
import { hospitalStaff, rulesPlugin, townPeople, twoTowns } from "./sample-rules.js";

const [east, west] = ["999901101000", "999901102000"];
const deploy = (...plugins: Parameters<typeof composeDeployment>[0]["plugins"]) =>
  composeDeployment({ county: "999901", registers: twoTowns, plugins });
const person = { severity: "mandatory", unit: "person" } as const;

describe("the comparison of rules", () => {
  it("matches rules of two plugins by what they measure, and tells what changes by township", async () => {
    const deployment = deploy(
      rulesPlugin("a", [hospitalStaff(2)]),
      rulesPlugin("b", [hospitalStaff(4, { id: "hospital-people" }), townPeople(9_000)]),
    );
    const diff = ruleDiffSchema.parse(await deployment.diffRules({ from: "a", to: "b" }));
    expect(diff.rules.map(({ how, from, to }) => [how, from?.id, to?.id])).toEqual([
      ["changed", "hospital-staff", "hospital-people"],
      ["added", undefined, "town-people"],
    ]);
    expect([diff.from.rules, diff.to.rules, diff.synthetic]).toEqual([1, 2, true]);
    const [first, second] = diff.places;
    // East: three staff, so met by 2 and one short of 4; its 8,000 people are 1,000 short of 9,000.
    expect(first).toEqual({
      division: east,
      name: { zh: "东镇", en: "东镇" },
      verdicts: [
        { from: "met", to: "short", count: 1 },
        { from: null, to: "short", count: 1 },
      ],
      lacking: [
        { ...person, from: 0, to: 1, unknownFrom: 0, unknownTo: 0 },
        { severity: "target", unit: "person", from: 0, to: 1_000, unknownFrom: 0, unknownTo: 0 },
      ],
      excess: [],
      changes: [
        {
          rule: "hospital-people",
          subject: "institutions/east",
          name: "east卫生院",
          from: { verdict: "met", ...person, lacking: null, excess: null },
          to: { verdict: "short", ...person, lacking: 1, excess: null },
        },
        {
          rule: "town-people",
          subject: `divisions/${east}`,
          name: "东镇",
          from: null,
          to: {
            verdict: "short",
            severity: "target",
            unit: "person",
            lacking: 1_000,
            excess: null,
          },
        },
      ],
    });
    // West: one of staff, 1 short of 2 and 3 of 4; nobody has counted its people, which is not zero.
    expect(second?.lacking).toEqual([
      { ...person, from: 1, to: 3, unknownFrom: 0, unknownTo: 0 },
      { severity: "target", unit: "person", from: 0, to: 0, unknownFrom: 0, unknownTo: 1 },
    ]);
    expect(second?.division).toBe(west);
    expect(diff.total.lacking).toEqual([
      { ...person, from: 1, to: 4, unknownFrom: 0, unknownTo: 0 },
      { severity: "target", unit: "person", from: 0, to: 1_000, unknownFrom: 0, unknownTo: 1 },
    ]);
  });

  it("takes each plugin's rules as it declares them, also those another has put its own in place of", async () => {
    const first = rulesPlugin("a", [hospitalStaff(2)]);
    const second = definePlugin({
      id: "b",
      title: { zh: "文件b", en: "document b" },
      dependsOn: [standardsPlugin, first],
      contribute: (to) => to.replace(requirementPoint, hospitalStaff(3), first),
    });
    const diff = await deploy(first, second).diffRules({ from: "a", to: "b" });
    expect(diff.rules.map((each) => [each.how, each.from?.plugin, each.to?.plugin])).toEqual([
      ["changed", "a", "b"],
    ]);
    expect(diff.places.map((each) => each.changes.length)).toEqual([0, 1]);
  });

  it("judges the same county by the rules of another deployment, with its own registers", async () => {
    const deployment = deploy(rulesPlugin("a", [hospitalStaff(1)]));
    const other = deploy(
      rulesPlugin("a", [hospitalStaff(1)]),
      rulesPlugin("new", [
        hospitalStaff(1, {
          id: "few-staff",
          require: { ...hospitalStaff(1).require, compare: "at-most" },
        }),
      ]),
    );
    const diff = await deployment.diffRules({ with: other, before: true });
    const changed = diff.rules.filter((each) => each.how !== "same");
    expect(changed.map(({ how, to }) => [how, to?.id])).toEqual([["added", "few-staff"]]);
    // East has three where one is the most: two too many, which is no shortfall.
    expect(diff.total.excess).toEqual([
      { ...person, from: 0, to: 2, unknownFrom: 0, unknownTo: 0 },
    ]);
    expect(diff.total.lacking.filter((each) => each.to > 0)).toEqual([]);
    expect(diff.findings).toEqual([]);
  });

  it("names faults of the county's records in the registers of the other deployment", async () => {
    const kind = {
      id: "east",
      name: "东",
      kind: "odd-kind",
      division: east,
      legalForm: "public-institution",
    };
    const data = {
      ...twoTowns(),
      tables: { ...twoTowns().tables, institutions: [kind], staff: [] },
    };
    const odd = composeDeployment({ county: "999901", registers: data, plugins: [] });
    const diff = await odd.diffRules({ with: deploy(), before: true });
    expect(diff.findings.map((each) => each.code)).toContain("KERNEL_UNKNOWN_CODE");
  });

  it("judges on the day asked for", async () => {
    const later = hospitalStaff(9, { period: { from: "2030-01-01" } });
    const deployment = deploy(
      rulesPlugin("a", [hospitalStaff(2)]),
      rulesPlugin("b", [{ ...later, id: "later" }]),
    );
    expect((await deployment.diffRules({ from: "a", to: "b" })).to.rules).toBe(0);
    const diff = await deployment.diffRules({ from: "a", to: "b", on: "2030-06-01" });
    expect([diff.date, diff.to.rules]).toEqual(["2030-06-01", 1]);
  });

  it("refuses a plugin that is not there", async () => {
    await expect(deploy().diffRules({ from: "nobody", to: "assets" })).rejects.toThrow(
      "[DEPLOYMENT_UNKNOWN_PLUGIN]",
    );
  });
});
