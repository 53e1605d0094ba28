import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { strengthen } from "@fuyou/reform";
import { aStepHead, rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { assignments } from "./assignment.js";
import { assignDutySets } from "./duty-step.js";
import { dutyMovements } from "./duty-transfer.js";
import { dutyTransferList } from "./duty-transfer-list.js";
import {
  aDutySet,
  cellsOf,
  held,
  paperContext,
  tablesOf,
  totalsOf,
  withSteps,
} from "./sample-duties.js";

const { town, village } = sampleDivisions;
const station = { institution: "station" };
const hospital = { institution: "hospital" };
const steps = [
  strengthen.step(aStepHead("strengthen"), {
    from: { kinds: ["township-fp-station"] },
    into: { kinds: ["township-hospital"] },
    plate: { kind: "mchfp-service-station", name: "站" },
  }),
  assignDutySets.step(aStepHead("assign", { after: ["strengthen"] }), { sets: ["worker"] }),
];
const sets = [
  aDutySet("worker", {
    duties: ["training"],
    involvement: "assist",
    postKinds: ["village-health-worker"],
  }),
];
const composition = withSteps(steps, sets);
const posts = ["w1", "w2", "w3", "w4"].map((id) => ({
  ...{ id, institution: "committee", kind: "village-health-worker", name: `专干${id}` },
}));
const transition = rehearsed(
  composition,
  aHierarchy({
    posts,
    assignments: [
      held("care", station, town),
      held("advice", station, town),
      held("advice", hospital, town),
      held("order", { institution: "government" }, town),
    ],
  }),
);
const context = paperContext(transition, composition);

describe("the list of duties transferred", () => {
  it("has what moved, what was joined and what was given, and adds up to the ledger", () => {
    const [moved, joined, given] = tablesOf(dutyTransferList.write(context, undefined));
    expect(cellsOf(moved, "no", "duty", "division", "from", "to", "involvement", "on")).toEqual([
      [1, "职责care", "样镇", "样镇计划生育服务所", "样镇卫生院", "牵头", "2020-02-10"],
    ]);
    expect(cellsOf(moved, "clause")).toEqual([["sample-notice 一(一)"]]);
    expect(totalsOf(moved)).toEqual([["duty", 1, 1]]);
    expect(cellsOf(joined, "duty", "from", "on")).toEqual([
      ["职责advice", "样镇计划生育服务所", "2020-02-10"],
    ]);
    expect(totalsOf(joined)).toEqual([["duty", 1, 1]]);
    expect(cellsOf(given, "duty", "holders", "involvement", "count", "on")).toEqual([
      ["职责training", "样村村民委员会专干w1等 4 个岗位", "配合", 4, "2020-02-10"],
    ]);
    expect(totalsOf(given)).toEqual([["count", 4, 4]]);
  });

  it("counts by the registers: an assignment the steps do not tell of shows", () => {
    const draft = transition.after.draft();
    draft.insert(assignments, { ...held("order", hospital, village), involvement: "assist" });
    const more = { ...transition, after: draft.finish().county };
    const [moved] = tablesOf(dutyTransferList.write(paperContext(more, composition), undefined));
    expect(totalsOf(moved)).toEqual([["duty", 1, 2]]);
  });

  it("is not drawn up where nothing changed", () => {
    const nothing = withSteps([]);
    const still = rehearsed(nothing, aHierarchy({ assignments: [held("care", station, town)] }));
    expect(dutyTransferList.write(paperContext(still, nothing), undefined)).toBeNull();
    expect(dutyMovements(still)).toEqual({ moved: [], joined: [], given: [] });
  });
});
