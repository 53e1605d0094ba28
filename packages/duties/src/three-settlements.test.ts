import { aDepartment, aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import type { Records } from "@fuyou/kernel/testing";
import { type DocumentContent, strengthen } from "@fuyou/reform";
import { aStepHead, rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { cellsOf, held, paperContext, tablesOf, totalsOf, withSteps } from "./sample-duties.js";
import { threeSettlements } from "./three-settlements.js";

const { town } = sampleDivisions;
const composition = withSteps([
  strengthen.step(aStepHead("strengthen"), {
    from: { kinds: ["township-fp-station"] },
    into: { kinds: ["township-hospital"] },
    plate: { kind: "mchfp-service-station", name: "站" },
  }),
]);
const quota = (institution: string, number: number, leadership?: number) => ({
  ...{ id: `q-${institution}`, institution, type: "public-institution", fundingForm: "full" },
  ...{ number, ...(leadership === undefined ? {} : { leadership }) },
});
const post = (id: string, institution: string, over: object = {}) => ({
  ...{ id, institution, kind: "professional", name: `岗位${id}`, ...over },
});
const tables: Records = {
  departments: [aDepartment({ name: "妇幼科" })],
  quotas: [quota("station", 2, 1), quota("hospital", 3)],
  posts: [
    post("s1", "station", { leadership: true }),
    post("h1", "hospital", { grade: 9 }),
    post("g1", "government"),
  ],
  assignments: [
    held("care", { institution: "station" }, town),
    held("advice", { institution: "hospital" }, town),
    held("training", { post: "h1" }, town),
    held("order", { institution: "government" }, town),
  ],
};
const write = (more: Records = {}, key = "hospital") => {
  const transition = rehearsed(composition, aHierarchy({ ...tables, ...more }));
  const context = paperContext(transition, composition);
  return threeSettlements.write(context, { key, title: { zh: key, en: key } });
};
const titled = (content: DocumentContent | null, title: string) =>
  tablesOf(content).find((table) => table.title.zh === title);

describe("the three-settlements document", () => {
  it("is drawn up for the standing units whose functions, departments, posts or quotas a step changes", () => {
    const transition = rehearsed(composition, aHierarchy(tables));
    const copies = [...(threeSettlements.copies?.(paperContext(transition, composition)) ?? [])];
    expect(copies.map(({ key, title }) => [key, title.zh])).toEqual([["hospital", "样镇卫生院"]]);
    expect(write({}, "station")).toBeNull();
    expect(write({}, "government")).toBeNull();
  });

  it("settles functions with lead, clause and origin", () => {
    const content = write();
    expect(content?.title?.zh).toBe("样镇卫生院主要职责、内设机构和人员编制规定");
    const functions = titled(content, "主要职责");
    expect(cellsOf(functions, "area", "duty", "division", "involvement", "change")).toEqual([
      ["样", "职责advice", "样镇", "牵头", "保留"],
      ["样", "职责care", "样镇", "牵头", "由样镇计划生育服务所划入"],
    ]);
    expect(cellsOf(functions, "clause")[0]).toEqual(["sample-notice 一(一)"]);
    expect(totalsOf(functions)).toEqual([["duty", 2, 2]]);
    expect(cellsOf(titled(content, "岗位职责"), "post", "duty")).toEqual([
      ["岗位h1", "职责training"],
    ]);
    expect(totalsOf(titled(content, "岗位职责"))).toEqual([["duty", 1, 1]]);
  });

  it("settles departments, quotas and posts, with what there was before", () => {
    const content = write();
    expect(cellsOf(titled(content, "内设机构"), "name", "change")).toEqual([["妇幼科", "保留"]]);
    const establishment = titled(content, "人员编制");
    // The station's two quotas come to the hospital's three; only the station's tell of heads.
    expect(cellsOf(establishment, "type", "form", "before", "after", "leadership")).toEqual([
      ["事业编制", "全额拨款", 3, 5, 1],
    ]);
    expect(totalsOf(establishment)).toEqual([
      ["before", 3, 3],
      ["after", 5, 5],
    ]);
    const settled = titled(content, "岗位设置");
    expect(cellsOf(settled, "class", "grade", "before", "after", "leadership", "vacant")).toEqual([
      ["专业技术岗位", 9, 1, 1, 0, 1],
      ["专业技术岗位", null, 0, 1, 1, 1],
    ]);
    expect(totalsOf(settled)).toEqual([
      ["before", 1, 1],
      ["after", 2, 2],
      ["vacant", 2, undefined],
    ]);
  });

  it("says so where the register has nothing, and bears the number on record", () => {
    const evidence = [
      ["establishment-proposal", "county-health-department"],
      ["establishment-office-opinion", "county-establishment-office"],
      ["personnel-department-opinion", "county-personnel-department"],
      ["establishment-approval", "county-establishment-committee"],
      ["three-settlements", "county-establishment-office", "hospital"],
    ].map(([kind, issuer, institution]) => ({
      ...{ id: `e-${kind}`, kind, plan: "sample-plan", issuer, number: `${kind}号` },
      ...(institution === undefined ? {} : { institution }),
      period: { from: "2020-01-01" },
    }));
    const content = write({ departments: [], evidence });
    expect([content?.number, content?.on]).toEqual(["three-settlements号", "2020-01-01"]);
    expect(content?.blocks).toContainEqual({
      kind: "paragraph",
      text: { zh: "登记中没有内设机构。", en: "Departments: nothing on record." },
    });
    expect(write()?.number).toBeUndefined();
    expect(content?.blocks).toContainEqual(
      expect.objectContaining({
        kind: "facts",
        facts: expect.arrayContaining([
          expect.objectContaining({ value: "样镇计划生育服务所" }),
          expect.objectContaining({ value: "three-settlements号" }),
        ]),
      }),
    );
  });
});
