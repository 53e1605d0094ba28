import { aHierarchy } from "@fuyou/hierarchy/testing";
import type { Records } from "@fuyou/kernel/testing";
import { rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { cellsOf, paperContext, tablesOf, totalsOf } from "./sample-paper.js";
import {
  stationChoice as choice,
  stationPerson as person,
  withStaffRule,
} from "./sample-station.js";
import type { StaffRule } from "./staff-rule.js";
import { transferRoster } from "./transfer-roster.js";
import { transferredStaff } from "./transferred-staff.js";

const quota = (institution: string, number: number) => ({
  id: `q-${institution}`,
  institution,
  type: "public-institution",
  fundingForm: "full",
  number,
});
const people = {
  staff: [
    person("a", { professionalTitle: "junior", postClass: "professional" }),
    person("b", { employment: "non-established" }),
    person("old", { employment: "retired" }),
    person("h", { institution: "hospital" }),
  ],
  quotas: [quota("station", 2), quota("hospital", 1)],
  choices: [choice("b", "government")],
};
const run = (tables: Records, rule: Partial<StaffRule> = {}) => {
  const composition = withStaffRule(rule);
  return paperContext(rehearsed(composition, aHierarchy(tables)), composition);
};

describe("the transfer roster", () => {
  it("lists by receiving body who comes, and what the body may have and has then", () => {
    const [summary, hospital, government, more] = tablesOf(
      transferRoster.write(run(people), undefined),
    );
    // The hospital has its own quota of 1 and the station's 2; a and h stand in them.
    expect(cellsOf(summary, "institution", "count", "established", "others")).toEqual([
      ["样镇人民政府", 1, 0, 1],
      ["样镇卫生院", 2, 1, 1],
    ]);
    expect(cellsOf(summary, "authorised", "occupied", "vacant", "over")).toEqual([
      [null, 0, null, null],
      [3, 2, 1, 0],
    ]);
    expect(totalsOf(summary)).toEqual([
      ["count", 3, 3],
      ["established", 1, 1],
      ["others", 2, 2],
      ["occupied", 2, 2],
    ]);
    expect(cellsOf(hospital, "no", "person", "name", "employment", "on", "paper")).toEqual([
      [1, "b", "＊", "编外", "2020-02-10", "未办理"],
    ]);
    expect(cellsOf(government, "no", "person", "postClass", "title", "from", "open")).toEqual([
      [1, "a", "专业技术岗位", "初级", "样镇计划生育服务所", null],
      [2, "old", null, null, "样镇计划生育服务所", null],
    ]);
    expect([totalsOf(hospital), totalsOf(government), more]).toEqual([
      [["name", 1, 1]],
      [["name", 2, 2]],
      undefined,
    ]);
  });

  it("counts by the registers and not by its rows: a person the steps do not tell of shows", () => {
    const context = run(people);
    const { transition } = context;
    const steps = transition.steps.map((step) => ({
      ...step,
      changes: step.changes.map((change) => ({
        ...change,
        edits: change.edits.filter(({ id }) => id !== "a"),
      })),
    }));
    const told = { ...context, transition: { ...transition, steps } };
    const [summary] = tablesOf(transferRoster.write(told, undefined));
    expect(totalsOf(summary)[0]).toEqual(["count", 2, 3]);
  });

  it("says how far the papers are, and lists those whose employment ends", () => {
    const ends = {
      papers: true,
      employments: [{ employment: "non-established", becomes: "ends" }],
    };
    const context = run({ ...people, choices: [] }, ends as Partial<StaffRule>);
    const tables = tablesOf(transferRoster.write(context, undefined));
    expect(cellsOf(tables[1], "person", "paper", "open")).toEqual([
      ["a", "待接收", 6],
      ["old", "待接收", 3],
    ]);
    expect(cellsOf(tables[2], "no", "person", "name", "institution", "on")).toEqual([
      [1, "b", "＊", "样镇计划生育服务所", "2020-02-10"],
    ]);
    expect(totalsOf(tables[2])).toEqual([["name", 1, 1]]);
  });

  it("is not drawn up where nobody moves", () => {
    expect(transferRoster.write(run({}), undefined)).toBeNull();
  });
});

describe("those transferred", () => {
  it("count once from the first body to the last, and not at all where they come back", () => {
    const { transition } = run(people);
    const [step] = transition.steps;
    const move = (id: string, from: string, to: string, on: string) => ({
      change: { type: "t", payload: {}, on, cites: [] },
      edits: [
        {
          table: "staff",
          id,
          before: { id, institution: from },
          after: { id, institution: to },
        },
      ],
    });
    const changes = [
      move("x", "station", "hospital", "2020-02-10"),
      move("y", "station", "hospital", "2020-02-10"),
      move("x", "hospital", "government", "2020-02-12"),
      move("y", "hospital", "station", "2020-02-12"),
    ];
    const twice = { ...transition, steps: [{ ...step, changes }] } as typeof transition;
    expect(
      transferredStaff(twice).map(({ person: { id }, from, to, on }) => [id, from, to, on]),
    ).toEqual([["x", "station", "government", "2020-02-12"]]);
  });
});
