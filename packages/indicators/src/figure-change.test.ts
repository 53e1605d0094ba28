import { doChange, FuyouError } from "@fuyou/kernel";
import { anAct } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { indicatorFigures, isStanding } from "./figure.js";
import { correctFigure, type FigureReport, reportFigure } from "./figure-change.js";
import {
  places,
  sampleCatalogue,
  sampleComposition,
  sampleCounty,
  year2015,
} from "./sample-indicators.js";

const composition = sampleComposition(sampleCatalogue());
const report: FigureReport = {
  indicator: "hospital",
  division: places.east,
  period: year2015,
  numerator: 98,
  denominator: 100,
  source: "东镇卫生院",
};
const draft = () => sampleCounty(composition, []).draft();
const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (thrown) {
    if (FuyouError.is(thrown)) return thrown.text.zh;
    throw thrown;
  }
  return "";
};

describe("a figure", () => {
  it("is reported with the day of the act, under an identifier that says what it is", () => {
    const next = draft();
    doChange(next, reportFigure, report, anAct("2015-10-11"));
    expect([...next.rows(indicatorFigures)]).toEqual([
      { id: "hospital-999901101000-2015-09-30", ...report, reportedOn: "2015-10-11" },
    ]);
  });

  it("is not reported twice, nor before its period is over", () => {
    const next = draft();
    doChange(next, reportFigure, report, anAct("2015-10-11"));
    expect(refusal(() => doChange(next, reportFigure, report, anAct("2015-10-12")))).toBe(
      "指标“hospital”在区划 999901101000、2014-10-01 - 2015-09-30 已有数据 hospital-999901101000-2015-09-30。如需改动，请用更正。",
    );
    const rural = { ...report, scope: "rural" };
    doChange(next, reportFigure, rural, anAct("2015-10-12"));
    expect(refusal(() => doChange(draft(), reportFigure, report, anAct("2015-09-30")))).toBe(
      "指标“hospital”的报告期 2014-10-01 - 2015-09-30 在 2015-09-30 尚未结束。请在报告期结束后上报。",
    );
    const open = { ...report, period: { from: "2014-10-01" } };
    expect(refusal(() => doChange(draft(), reportFigure, open, anAct("2015-10-11")))).toContain(
      "尚未结束",
    );
  });

  it("is corrected by another that names it, and the wrong one stays", () => {
    const next = draft();
    doChange(next, reportFigure, report, anAct("2015-10-11"));
    const id = "hospital-999901101000-2015-09-30";
    const correction = { figure: id, numerator: 97, denominator: 100, source: "东镇卫生院" };
    doChange(next, correctFigure, correction, anAct("2015-10-20"));
    const rows = [...next.rows(indicatorFigures)];
    expect(rows.map((row) => [row.id, row.numerator, isStanding(row, "2015-10-20")])).toEqual([
      [id, 98, false],
      [`${id}~2`, 97, true],
    ]);
    expect(rows[1]?.corrects).toBe(id);
    expect(refusal(() => doChange(next, correctFigure, correction, anAct("2015-10-21")))).toBe(
      `数据 ${id} 已于 2015-10-20 作废，不能再更正。请更正现行的那一条。`,
    );
    const same = { ...correction, figure: `${id}~2` };
    expect(refusal(() => doChange(next, correctFigure, same, anAct("2015-10-21")))).toBe(
      `对数据 ${id}~2 的更正与原数相同。请核对更正后的分子和分母。`,
    );
    const unknown = { ...correction, figure: "nowhere" };
    expect(() => doChange(next, correctFigure, unknown, anAct("2015-10-21"))).toThrow(
      "KERNEL_UNKNOWN_RECORD",
    );
  });

  it("may be struck out in favour of a missing count, which is not zero", () => {
    const next = draft();
    doChange(next, reportFigure, report, anAct("2015-10-11"));
    const id = "hospital-999901101000-2015-09-30";
    doChange(
      next,
      correctFigure,
      { figure: id, denominator: 100, source: "东镇卫生院" },
      anAct("2015-10-20"),
    );
    expect(next.get(indicatorFigures, `${id}~2`)?.numerator).toBeUndefined();
  });
});
