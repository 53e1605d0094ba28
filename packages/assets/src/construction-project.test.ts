import { schemaFaults } from "@fuyou/kernel/testing";
import { expect, it } from "vitest";
import { type ConstructionProject, constructionProjectSchema } from "./construction-project.js";

it("the schema of construction projects has the fields of its interface", () => {
  const project: Required<ConstructionProject> = {
    id: "c1",
    name: "样镇服务站新建",
    institution: "station",
    kind: "new",
    targetGrade: "B",
    plannedYear: 2008,
    completedOn: "2008-10-31",
    costSoFar: 5_000_000,
    plannedCost: 30_000_000,
    fundingSources: ["自筹", "上级补助"],
    plannedArea: 80_000,
    plan: "sample",
    proceduresOn: "2007-03-01",
    landOn: "2007-05-01",
    startedOn: "2007-09-01",
    retiredOn: "2020-01-01",
    period: undefined,
  };
  expect(schemaFaults(constructionProjectSchema, project)).toEqual([]);
});
