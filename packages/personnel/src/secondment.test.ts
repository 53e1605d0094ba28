import { aHierarchy } from "@fuyou/hierarchy/testing";
import { doChange } from "@fuyou/kernel";
import { aCounty, anAct } from "@fuyou/kernel/testing";
import { rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { occupancyOf } from "./occupancy.js";
import {
  stationChoice as choice,
  stationPerson as person,
  withStaffRule,
} from "./sample-station.js";
import { staff } from "./staff.js";
import { transferPapers } from "./transfer-paper.js";
import { acceptTransfers } from "./transfer-paper-change.js";

const composition = withStaffRule({ papers: true });
const quota = (id: string, institution: string, number: number) => ({
  ...{ id, institution, type: "public-institution", fundingForm: "full", number },
});
/** How many established people each body has, of how many authorised. */
const taken = (county: Parameters<typeof occupancyOf>[0], ...bodies: string[]) =>
  bodies.map((body) => {
    const use = occupancyOf(county, body, []).uses.find((each) => each.group === "established");
    return [body, use?.occupied, use?.authorised];
  });

describe("people on secondment are counted at home", () => {
  const tables = aHierarchy({
    staff: [
      person("in", { institution: "government", secondedTo: "station" }),
      person("out", { secondedTo: "government" }),
    ],
    quotas: [quota("q1", "government", 3), quota("q2", "station", 1), quota("q3", "hospital", 4)],
    choices: [choice("out", "hospital")],
  });

  it("before a reform", () => {
    expect(taken(aCounty(composition, tables), "government", "station", "hospital")).toEqual([
      ["government", 1, 3],
      ["station", 1, 1],
      ["hospital", 0, 4],
    ]);
  });

  it("after it: who was on loan to the body that ended is still at home, and no paper concerns them", () => {
    const { after, conservation } = rehearsed(composition, tables);
    expect(after.get(staff, "in")).toMatchObject({
      institution: "government",
      secondedTo: "hospital",
    });
    expect(after.by(transferPapers, "person", "in")).toEqual([]);
    // One quota of the station goes to the hospital with the person who is on loan from it.
    expect(taken(after, "government", "station", "hospital")).toEqual([
      ["government", 1, 3],
      ["station", 0, undefined],
      ["hospital", 1, 5],
    ]);
    expect(conservation.find((line) => line.category === "persons")).toMatchObject({
      ...{ opening: 2, entered: 0, exits: 0, closing: 2, residual: 0 },
    });
  });

  it("who was on loan from it has a new home, stays on loan, and the paper speaks of the home", () => {
    const { after } = rehearsed(composition, tables);
    expect(after.get(staff, "out")).toMatchObject({
      institution: "hospital",
      secondedTo: "government",
    });
    const [paper] = after.by(transferPapers, "person", "out");
    expect(paper).toMatchObject({ from: "station", to: "hospital" });
    const draft = after.draft();
    doChange(draft, acceptTransfers, { papers: [paper?.id ?? ""] }, anAct("2020-03-01"));
    const accepted = draft.finish().county.get(staff, "out");
    expect(accepted).toMatchObject({ institution: "hospital", secondedTo: "government" });
  });
});
