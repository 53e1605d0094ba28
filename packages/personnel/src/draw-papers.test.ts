import { aHierarchy } from "@fuyou/hierarchy/testing";
import type { Records } from "@fuyou/kernel/testing";
import { rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import {
  stationChoice as choice,
  stationPerson as person,
  withStaffRule,
} from "./sample-station.js";
import { staff } from "./staff.js";
import type { StaffRule } from "./staff-rule.js";
import { transferItems } from "./transfer-item.js";
import { transferPapers } from "./transfer-paper.js";

/** The plan rehearsed, with a rule on staff that asks for papers unless said otherwise. */
const run = (tables: Records, over: Partial<StaffRule> = {}) =>
  rehearsed(withStaffRule({ papers: true, ...over }), aHierarchy(tables));
const toHospital = "sample-plan.strengthen.station.hospital";
const people = {
  staff: [person("a"), person("b"), person("old", { employment: "retired" })],
  choices: [choice("a", "hospital"), choice("b", "government")],
};

describe("a step whose rule on staff asks for papers", () => {
  it("draws one up for everyone it moves, a batch for each body from which and to which they go", () => {
    const transition = run(people);
    const drawn = { from: "station", preparedOn: "2020-02-10", plan: "sample-plan" };
    expect([...transition.after.rows(transferPapers)]).toEqual([
      { ...drawn, id: `${toHospital}.a`, batch: toHospital, person: "a", to: "hospital" },
      { ...drawn, id: `${toHospital}.old`, batch: toHospital, person: "old", to: "hospital" },
      {
        ...drawn,
        id: "sample-plan.strengthen.station.government.b",
        batch: "sample-plan.strengthen.station.government",
        person: "b",
        to: "government",
      },
    ]);
    expect([...transition.after.rows(staff)].map((each) => [each.id, each.institution])).toEqual([
      ["a", "hospital"],
      ["b", "government"],
      ["old", "hospital"],
    ]);
    expect(transition.conservation.map((line) => [line.category, line.residual])).toEqual([
      ["persons", 0],
      ["posts", 0],
      ["quotas", 0],
    ]);
  });

  it("says of the retired what passes to the successor: services along, the pension file apart", () => {
    const { after } = run(people);
    const items = (who: string) =>
      after
        .by(transferItems, "paper", `${toHospital}.${who}`)
        .map((each) => [each.item, each.route]);
    expect(items("old")).toEqual([
      ["personnel-file", "separate"],
      ["retirement-services", "with-person"],
      ["pension-file", "separate"],
    ]);
    expect(items("a")).toHaveLength(6);
  });

  it("draws none where the rule does not ask, and none for those who leave", () => {
    expect([...run(people, { papers: undefined }).after.rows(transferPapers)]).toEqual([]);
    const ends = { employments: [{ employment: "non-established", becomes: "ends" }] } as const;
    const leaving = run({ staff: [person("n", { employment: "non-established" })] }, ends);
    expect(leaving.after.get(staff, "n")?.retiredOn).toBe("2020-02-10");
    expect([...leaving.after.rows(transferPapers)]).toEqual([]);
  });

  const beforehand = (over: object) => ({
    ...people,
    "transfer-papers": [
      {
        ...{ id: "t1", batch: "b1", person: "a", from: "station", to: "hospital" },
        ...{ preparedOn: "2019-12-01", ...over },
      },
    ],
  });

  it("gives no second paper to whom one waits or was accepted", () => {
    const accepted = { decision: "accepted", decidedOn: "2019-12-10" };
    for (const over of [{}, accepted]) {
      const papers = [...run(beforehand(over)).after.rows(transferPapers)];
      expect(papers.map((each) => each.person)).toEqual(["a", "old", "b"]);
    }
    const withdrawn = run(beforehand({ retiredOn: "2019-12-20" })).after;
    expect(withdrawn.by(transferPapers, "person", "a").map((each) => each.id)).toEqual([
      "t1",
      `${toHospital}.a`,
    ]);
  });

  it("names whose paper leads elsewhere, and draws none up beside it", () => {
    const transition = run(beforehand({ to: "government" }));
    expect(transition.after.get(staff, "a")?.institution).toBe("hospital");
    expect(transition.after.by(transferPapers, "person", "a")).toHaveLength(1);
    expect(transition.findings.map((each) => [each.severity, each.subject, each.message])).toEqual([
      [
        "warning",
        "staff/a",
        {
          zh: "人员 a 有一份转往样镇人民政府的未决手续（t1），而步骤 sample-plan.strengthen 把其转到样镇卫生院，未另办手续。请撤销该手续，再办理到新单位的手续。",
          en: "the person 'a' has a paper that leads to 样镇人民政府 and waits for a decision ('t1'), while the step sample-plan.strengthen moves the person to 样镇卫生院; no other paper was drawn up. Withdraw that paper and draw up one for the body that has the person now.",
        },
      ],
    ]);
  });
});
