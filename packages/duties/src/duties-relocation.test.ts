import { aDepartment, aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { absorb } from "@fuyou/reform";
import { aStepHead, rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { assignments } from "./assignment.js";
import { besidesUnheld, held, withSteps } from "./sample-duties.js";

const { town, village } = sampleDivisions;
const composition = withSteps([
  absorb.step(aStepHead("merge"), {
    survivor: { kinds: ["township-hospital"] },
    absorbed: [{ kinds: ["township-fp-station"] }],
  }),
]);
/** The station of the sample town is absorbed by its hospital. */
const merged = (rows: object[], over: object = {}) =>
  rehearsed(composition, aHierarchy({ assignments: rows, ...over }));
const station = { institution: "station" };
const hospital = { institution: "hospital" };
const days = (from: string, to?: string) => ({
  period: to === undefined ? { from } : { from, to },
});

const after = (transition: ReturnType<typeof merged>) =>
  [...transition.after.rows(assignments)].map(
    ({ id, institution, involvement, period, retiredOn }) =>
      `${id} ${institution} ${involvement} ${period.from.slice(2)}..${period.to?.slice(2) ?? ""}${retiredOn ? ` -${retiredOn}` : ""}`,
  );
const balance = (transition: ReturnType<typeof merged>) => {
  const line = transition.conservation.find((each) => each.category === "duties");
  return line && [line.opening, line.entered, line.exits, line.closing, line.residual];
};

describe("when a body ends, its duties", () => {
  it("move to the successor, each in its division and as lead or assistant, without a day between", () => {
    const transition = merged([
      held("care", station, town),
      held("advice", station, village, { involvement: "assist" }),
      held("training", station, town, days("2010-01-01", "2019-12-31")),
    ]);
    expect(besidesUnheld(transition.findings)).toEqual([]);
    expect(after(transition)).toEqual([
      "station.care station lead 10-01-01..20-02-09",
      "station.advice station assist 10-01-01..20-02-09",
      "station.training station lead 10-01-01..19-12-31",
      "station.care~2 hospital lead 20-02-10..",
      "station.advice~2 hospital assist 20-02-10..",
    ]);
    expect(transition.after.get(assignments, "station.advice~2")?.division).toBe(village);
    expect(balance(transition)).toEqual([2, 0, 0, 2, 0]);
    expect(transition.gaps).toEqual([]);
  });

  it("are joined, by authority, with the same the successor holds there in the same role", () => {
    const transition = merged([
      held("care", station, town),
      held("care", hospital, town),
      held("advice", station, town),
      held("advice", hospital, town, { involvement: "assist" }),
      held("training", station, town),
      held("training", hospital, village),
    ]);
    expect(after(transition).slice(6)).toEqual([
      "station.advice~2 hospital lead 20-02-10..",
      "station.training~2 hospital lead 20-02-10..",
    ]);
    expect(transition.after.get(assignments, "station.care")?.period.to).toBe("2020-02-09");
    expect(balance(transition)).toEqual([6, 0, 1, 5, 0]);
  });

  it("are not joined with what ends earlier: that would leave days without holder", () => {
    const transition = merged([
      held("care", station, town),
      held("care", hospital, town, days("2010-01-01", "2020-03-15")),
      held("advice", station, town, days("2010-01-01", "2020-06-30")),
      held("advice", hospital, town),
    ]);
    expect(after(transition).slice(4)).toEqual(["station.care~2 hospital lead 20-02-10.."]);
    expect(transition.gaps).toEqual([]);
    expect(balance(transition)).toEqual([4, 0, 1, 3, 0]);
  });

  it("last as long as they were to, and those to come begin when they were to", () => {
    const transition = merged([
      held("care", station, town, days("2010-01-01", "2020-12-31")),
      held("advice", station, town, days("2020-05-01")),
      held("training", station, town, { ...days("2010-01-01"), retiredOn: "2020-04-01" }),
    ]);
    expect(besidesUnheld(transition.findings)).toEqual([]);
    expect(after(transition)).toEqual([
      "station.care station lead 10-01-01..20-02-09",
      "station.advice station lead 20-05-01.. -2020-02-10",
      "station.training station lead 10-01-01..20-02-09 -2020-04-01",
      "station.care~2 hospital lead 20-02-10..20-12-31",
      "station.advice~2 hospital lead 20-05-01..",
      "station.training~2 hospital lead 20-02-10..20-03-31",
    ]);
  });

  it("keep the department that moves with them", () => {
    const departments = [aDepartment({ id: "d", institution: "station" })];
    const { after } = merged([held("care", station, town, { department: "d" })], { departments });
    expect(after.get(assignments, "station.care~2")).toMatchObject({
      institution: "hospital",
      department: "d",
    });
  });

  it("are refused where the successor's kind does not accept them: all of them at once", () => {
    const transition = merged([
      held("order", station, town),
      held("order", station, village, { id: "again" }),
      held("vanished", station, town, { duty: "care" }),
      held("training", station, town),
    ]);
    expect(transition.edits).toEqual([]);
    expect(besidesUnheld(transition.findings).map((each) => [each.id, each.message])).toEqual([
      [
        "DUTIES_NOT_ACCEPTED@institutions/hospital#merge:order@2020-02-10",
        {
          zh: "职责order属行政管理职责，不能交给样镇卫生院：其类型“乡镇卫生院”不接受这类职责。请改选其类型接受这类职责的承担者；行政管理职责留在政府部门。",
          en: "the duty duty order is administrative; 样镇卫生院 cannot take it, because its kind 'township hospital' does not accept such duties. Choose a holder whose kind accepts such duties; administrative ones stay with the government.",
        },
      ],
    ]);
  });

  it("may be assisted in by any successor", () => {
    const transition = merged([held("order", station, town, { involvement: "assist" })]);
    expect(besidesUnheld(transition.findings)).toEqual([]);
    expect(after(transition)[1]).toBe("station.order~2 hospital assist 20-02-10..");
  });
});

describe("a gap", () => {
  it("is found to the day where a holder's days run out, and stops the plan", () => {
    const transition = merged([held("care", station, town, days("2010-01-01", "2020-02-20"))]);
    expect(transition.gaps).toEqual([
      { duty: "care", division: town, from: "2020-02-21", to: "2020-02-29" },
    ]);
    expect(besidesUnheld(transition.findings).map((each) => [each.code, each.severity])).toEqual([
      ["REFORM_RESIDUAL", "error"],
      ["REFORM_GAP", "error"],
    ]);
    expect(besidesUnheld(transition.findings).at(-1)?.message).toEqual({
      zh: "方案 sample-plan：职责 care 在样镇自 2020-02-21 至 2020-02-29 无人承担。请让承接者自前任终止之日起承担。",
      en: "plan sample-plan: nobody holds the duty care in 样镇 from 2020-02-21 to 2020-02-29. Let its next holder begin on the day the last one ends.",
    });
  });

  it("is none where a holder for the county covers the village", () => {
    const transition = merged([
      held("care", station, village, days("2010-01-01", "2020-02-20")),
      held("care", { institution: "county-hospital" }, sampleDivisions.county),
    ]);
    expect(transition.gaps).toEqual([]);
  });
});
