import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { doChange } from "@fuyou/kernel";
import {
  aCitation,
  aCounty,
  anAct,
  aPlugin,
  composed,
  issuesOf,
  schemaFaults,
} from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { standardsPlugin } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { assetsPlugin } from "./assets-plugin.js";
import { constructionProjects } from "./construction-project.js";
import {
  type EquipmentProject,
  equipmentProjectSchema,
  equipmentProjects,
} from "./equipment-project.js";
import {
  advanceProject,
  awardEquipment,
  planProjects,
  stageOf,
  startProject,
} from "./project-change.js";
import { projectPlanPoint } from "./project-plan.js";

const plugins = [hierarchyPlugin, standardsPlugin, reformPlugin, assetsPlugin];
const composition = composed(...plugins);
const on = (day: string) => anAct(day, { authority: { issuer: "县发改局", cites: [aCitation()] } });
const planned = () => {
  const draft = aCounty(composition, aHierarchy()).draft();
  const construction = [
    { id: "c1", name: "新楼", institution: "hospital", kind: "new", plannedCost: 100 } as const,
  ];
  const equipment = [{ id: "e1", name: "B超", institution: "hospital", kind: "renewal" } as const];
  doChange(draft, planProjects, { construction, equipment }, on("2020-01-01"));
  return draft;
};

describe("projects", () => {
  it("have the fields of their interface", () => {
    const full: Required<EquipmentProject> = {
      id: "e",
      name: "n",
      institution: "h",
      kind: "new",
      plannedYear: 2008,
      plan: "p",
      plannedCost: 1,
      procurement: "open-tender",
      startedOn: "2008-01-01",
      completedOn: "2008-02-01",
      retiredOn: "2009-01-01",
      period: undefined,
    };
    expect(schemaFaults(equipmentProjectSchema, full)).toEqual([]);
  });

  it("go from stage to stage, forward only", () => {
    const draft = planned();
    const stage = (date: string) => stageOf(draft.require(constructionProjects, "c1"), date);
    expect(stage("2020-01-01")).toBe("planned");
    doChange(draft, advanceProject, { project: "c1", stage: "procedures" }, on("2020-02-01"));
    doChange(draft, startProject, { project: "c1" }, on("2020-06-01"));
    expect(["2020-01-31", "2020-02-01", "2020-05-31", "2020-06-01"].map(stage)).toEqual([
      ...["planned", "procedures", "procedures", "started"],
    ]);
    const back = () =>
      doChange(draft, advanceProject, { project: "c1", stage: "land" }, on("2020-07-01"));
    expect(back).toThrow(
      "the project 'c1' stands at 'started', so that 'land' cannot be recorded. Stages go forward only; correct the dates where they are wrong.",
    );
  });

  it("commit money when they begin or are awarded, so that a discipline window can bar it", () => {
    expect([startProject.nature, awardEquipment.nature, advanceProject.nature]).toEqual([
      ...["spending", "spending", undefined],
    ]);
    const draft = planned();
    const award = { project: "e1", procurement: "open-tender" };
    doChange(draft, awardEquipment, award, on("2020-03-01"));
    expect(draft.get(equipmentProjects, "e1")).toMatchObject({
      procurement: "open-tender",
      startedOn: "2020-03-01",
    });
    expect(() => doChange(draft, awardEquipment, award, on("2020-03-02"))).toThrow(/'started'/);
  });

  it("come onto the books by an authority only", () => {
    const draft = aCounty(composition, aHierarchy()).draft();
    const construction = [
      { id: "c1", name: "新楼", institution: "hospital", kind: "new" } as const,
    ];
    expect(() => doChange(draft, planProjects, { construction }, anAct("2020-01-01"))).toThrow(
      /construction-projects\/c1/,
    );
  });

  it("are asked for by kinds of institution that exist", () => {
    const rules = aPlugin(
      "rules",
      (to) =>
        to.add(projectPlanPoint, {
          id: "p",
          title: { zh: "项目", en: "p" },
          unit: { zh: "单位", en: "unit" },
          work: "equipment",
          kinds: ["township-hospitl"],
          cites: [aCitation()],
        }),
      [assetsPlugin],
    );
    expect(issuesOf(...plugins, rules).map(({ text }) => text.en)).toEqual([
      "rules: project 'p': there is no kind of institution 'township-hospitl'; the nearest is 'township-hospital'. Correct the code.",
    ]);
  });
});
