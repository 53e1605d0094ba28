import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { aCitation, composed, type Records } from "@fuyou/kernel/testing";
import { disciplineWindowPoint, reformPlugin } from "@fuyou/reform";
import { aPlanPlugin, rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { dateChecks } from "./date-check.js";
import { personnelPlugin } from "./personnel-plugin.js";
import { paperContext } from "./sample-paper.js";
import { stationPerson as person } from "./sample-station.js";
import { staff } from "./staff.js";

/** Staffing is barred in February 2020, the only phase of the sample plan. */
const composition = composed(
  hierarchyPlugin,
  reformPlugin,
  personnelPlugin,
  aPlanPlugin([], {
    contribute: (to) =>
      to.add(disciplineWindowPoint, {
        ...{ plan: "sample-plan", id: "people", title: { zh: "人事纪律", en: "staffing" } },
        ...{ from: "implement", to: "implement", bars: ["staffing"] },
        ...{ permit: "out-of-routine-permission", cites: [aCitation()] },
      }),
  }),
);
const recruitment = (id: string, announcedOn: string) => ({
  ...{ id, institution: "hospital", channel: "open-examination", posts: 1, announcedOn },
});
const discipline = (tables: Records) => {
  const context = paperContext(rehearsed(composition, aHierarchy(tables)), composition);
  return dateChecks(context).at(-1);
};

describe("staffing within the discipline window", () => {
  it("is wrong on the days of the window and not before or after", () => {
    const days = ["2020-01-31", "2020-02-01", "2020-02-29", "2020-03-01"];
    const recruitments = days.map((day) => recruitment(day, day));
    expect(discipline({ recruitments })).toMatchObject({
      what: { zh: "纪律期内招聘、减员" },
      faults: [
        { record: "recruitments/2020-02-01", on: "2020-02-01" },
        { record: "recruitments/2020-02-29", on: "2020-02-29" },
      ],
      untold: 0,
    });
  });

  it("is not told where a permission is on record by that day: the register names none", () => {
    const evidence = [
      {
        ...{ id: "p", kind: "out-of-routine-permission", plan: "sample-plan" },
        ...{ issuer: "county-government", number: "合成1号", period: { from: "2020-02-10" } },
      },
    ];
    const recruitments = [recruitment("r1", "2020-02-09"), recruitment("r2", "2020-02-10")];
    const check = discipline({ evidence, recruitments });
    expect([check?.faults.map(({ record }) => record), check?.untold]).toEqual([
      ["recruitments/r1"],
      1,
    ]);
  });

  it("does not tell why somebody left the books beside the plan", () => {
    const context = paperContext(
      rehearsed(composition, aHierarchy({ staff: [person("a")] })),
      composition,
    );
    const draft = context.transition.after.draft();
    draft.retire(staff, "a", "2020-02-15");
    const transition = { ...context.transition, after: draft.finish().county };
    const check = dateChecks({ ...context, transition }).at(-1);
    expect([check?.faults, check?.untold]).toEqual([[], 1]);
  });
});
