import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { continuityAnswer } from "./continuity-answer.js";
import { cellsOf, held, paperContext, withSteps } from "./sample-duties.js";

const { county, town, village } = sampleDivisions;
const composition = withSteps([]);
const hospital = { institution: "hospital" };
const station = { institution: "station" };
const all = [
  held("care", hospital, town),
  held("order", { institution: "government" }, town),
  held("training", hospital, town),
  held("advice", hospital, town),
];
const contextOf = (assignments: object[]) =>
  paperContext(rehearsed(composition, aHierarchy({ assignments })), composition);
const answer = (...assignments: object[]) => continuityAnswer.answer(contextOf(assignments));
const numbers = ({ facts }: ReturnType<typeof answer>) => facts.map(({ value }) => value);

describe("the answer on the continuity of duties", () => {
  it("is clear with one lead each; several holders of a duty without a named lead are no fault", () => {
    const told = answer(...all, held("advice", station, town));
    expect(told).toMatchObject({
      state: "clear",
      text: { zh: "各项职责没有间断；文件指明牵头的均只有一家牵头。" },
    });
    expect([numbers(told), told.table]).toEqual([[0, 0, 0, 0, 1], undefined]);
  });

  it("is open with two leads, with none, and with a duty that nobody holds", () => {
    const two = answer(...all, held("care", station, town));
    expect([two.state, numbers(two)]).toEqual(["open", [0, 1, 0, 0, 0]]);
    expect(cellsOf(two.table, "duty", "division", "matter")).toEqual([
      ["职责care", "样镇", "不止一家牵头"],
    ]);
    const assisting = held("care", hospital, village, { involvement: "assist" });
    const none = answer(...all.slice(1), assisting);
    expect(numbers(none)).toEqual([0, 0, 1, 0, 0]);
    expect(cellsOf(none.table, "division", "matter")).toEqual([["样村", "没有牵头单位"]]);
    const unheld = answer(...all.slice(1));
    expect(unheld.text.en).toBe(
      "Interrupted: 0; more than one lead: 0; no lead: 0; held by nobody: 1.",
    );
  });

  it("takes a lead around the division for its lead", () => {
    const leading = held("care", { institution: "county-hospital" }, county);
    const assisting = held("care", hospital, village, { involvement: "assist" });
    expect(answer(...all.slice(1), leading, assisting).state).toBe("clear");
  });

  it("names interruptions with their days, and knows nothing of a plan that does not compile", () => {
    const context = contextOf(all);
    const gap = { duty: "care", division: town, from: "2020-02-03", to: "2020-02-05" };
    const gaps = [gap, { ...gap, duty: "a-service" }];
    const told = continuityAnswer.answer({
      ...context,
      transition: { ...context.transition, gaps },
    });
    expect(cellsOf(told.table, "duty", "matter", "from", "to")).toEqual([
      ["职责care", "间断", "2020-02-03", "2020-02-05"],
    ]);
    const transition = { ...context.transition, compiled: false };
    expect(continuityAnswer.answer({ ...context, transition })).toMatchObject({
      state: "unknown",
      facts: [],
    });
  });
});
