import { institutions } from "@fuyou/hierarchy";
import { describe, expect, it } from "vitest";
import { hierarchyTree, type TreeBranch } from "./hierarchy-branch.js";
import { institutionChanges } from "./hierarchy-change.js";
import { hierarchyTable } from "./hierarchy-table.js";
import { reportInput, sampleComposition } from "./testing.js";
import { wordingIn } from "./wording.js";

const { opening, transitions } = reportInput();
const closing = transitions[0]?.after ?? opening;
const changes = institutionChanges(transitions, sampleComposition);
const tree = hierarchyTree({
  opening,
  closing,
  changes,
  composition: sampleComposition,
  wording: wordingIn("zh"),
});

describe("the hierarchy level by level", () => {
  const [county] = tree;
  const [town] = county?.below ?? [];

  it("has the county, its town and the town's village", () => {
    const codes = (branches: readonly TreeBranch[] | undefined) =>
      branches?.map((each) => each.division);
    expect(codes(tree)).toEqual(["999901000000"]);
    expect(codes(county?.below)).toEqual(["999901101000"]);
    expect(codes(town?.below)).toEqual(["999901101201"]);
  });

  it("tells what is new, what has ended and into what", () => {
    const standing = (branch: TreeBranch | undefined) =>
      branch?.bodies.map((body) => `${body.id} ${body.standing}`);
    expect(standing(town)).toContain("station ended");
    const station = town?.bodies.find((body) => body.id === "station");
    expect(station?.into).toEqual([closing.get(institutions, "hospital")?.name]);
    expect(county?.bodies.filter((body) => body.standing === "new")).toHaveLength(1);
    expect(county?.bodies.filter((body) => body.standing === "ended")).toHaveLength(2);
  });

  it("counts persons who move and never names them", () => {
    const staff = changes.get("station")?.find(({ title }) => title.zh === "人员");
    expect(staff?.count).toBe(1);
    expect(JSON.stringify([...changes])).not.toMatch(/p1|不可见/);
  });

  it("gives every institution a row with its standing before and after", () => {
    const { rows } = hierarchyTable(opening, closing, changes, sampleComposition);
    const row = rows.find((each) => each.division === "999901101000" && each.ended !== null);
    expect(row).toMatchObject({
      before: { zh: "在", en: "stands" },
      after: { zh: "无", en: "none" },
      ended: "2020-02-29",
    });
  });
});
