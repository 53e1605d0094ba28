import { doChange, FuyouError } from "@fuyou/kernel";
import { anAct, findingsIn } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { needCounts, needReports } from "./report.js";
import {
  type NewNeedReport,
  strikeReport,
  submitReport,
  suppressSmallCells,
} from "./report-change.js";
import { aCount, aReport, sampleDivisions, surveyCounty, withSurvey } from "./sample-survey.js";

const { village, town, county: whole } = sampleDivisions;
const composition = withSurvey();
const january = { from: "2020-01-01", to: "2020-01-31" };
const report: NewNeedReport = {
  kind: "needs",
  division: village,
  period: january,
  receivedBy: ["government"],
  threshold: 5,
  counts: [
    { topic: "a", channel: "village-staff", count: 12 },
    { topic: "b", channel: "village-staff", suppressed: true },
  ],
};

function submitted(...reports: NewNeedReport[]) {
  const draft = surveyCounty(composition).draft();
  for (const each of reports) doChange(draft, submitReport, each, anAct("2020-02-02"));
  return draft.finish().county;
}

function refused(...reports: NewNeedReport[]): unknown {
  try {
    submitted(...reports);
    return "taken";
  } catch (thrown) {
    return thrown instanceof FuyouError ? thrown.code : thrown;
  }
}

describe("a village's report", () => {
  it("is suppressed before it leaves the village", () => {
    const cells = [4, 5, 0, 1].map((count) => ({ topic: "a", channel: "village-staff", count }));
    expect(suppressSmallCells(cells, 5).map(({ count }) => count)).toEqual([
      undefined,
      5,
      0,
      undefined,
    ]);
  });

  it("comes in with its numbers", () => {
    const after = submitted(report);
    expect([...after.rows(needReports)]).toEqual([
      {
        id: `needs-${village}-2020-01-01`,
        kind: "needs",
        division: village,
        period: january,
        receivedOn: "2020-02-02",
        receivedBy: ["government"],
        threshold: 5,
      },
    ]);
    expect(
      [...after.rows(needCounts)].map(({ topic, count, suppressed }) => ({
        topic,
        count,
        suppressed,
      })),
    ).toEqual([
      { topic: "a", count: 12, suppressed: undefined },
      { topic: "b", count: undefined, suppressed: true },
    ]);
  });

  it("is refused with a small number, because what is said is kept in the journal", () => {
    const small = { ...report, counts: [{ topic: "a", channel: "village-staff", count: 4 }] };
    expect(refused(small)).toBe("NEEDS_SMALL_CELL");
    expect(
      refused({ ...small, counts: [{ topic: "a", channel: "village-staff", count: 5 }] }),
    ).toBe("taken");
    expect(
      refused({ ...small, counts: [{ topic: "a", channel: "village-staff", count: 0 }] }),
    ).toBe("taken");
    expect(
      refused({
        ...small,
        threshold: undefined,
        counts: [{ topic: "a", channel: "village-staff", count: 1 }],
      }),
    ).toBe("NEEDS_SMALL_CELL");
  });

  it("is refused twice, for a wrong span, from the county, and with numbers from a township", () => {
    const quarter = { from: "2020-01-01", to: "2020-03-31" };
    expect(refused(report, report)).toBe("NEEDS_REPORT_TWICE");
    expect(refused({ ...report, period: quarter })).toBe("NEEDS_WRONG_SPAN");
    expect(refused({ ...report, division: whole })).toBe("NEEDS_WRONG_LEVEL");
    expect(refused({ ...report, division: town, period: quarter })).toBe(
      "NEEDS_COUNTS_OF_TOWNSHIP",
    );
    expect(
      refused({ ...report, division: town, period: quarter, counts: [], threshold: undefined }),
    ).toBe("taken");
    expect(refused({ ...report, division: "999901999999" })).toBe("KERNEL_UNKNOWN_RECORD");
    expect(refused({ ...report, counts: [{ topic: "a", channel: "village-staff" }] })).toBe(
      "NEEDS_CELL_WITHOUT_NUMBER",
    );
    expect(refused({ ...report, person: "p1" } as NewNeedReport)).toBe("KERNEL_INVALID_CHANGE");
  });

  it("can be struck out and sent again", () => {
    const draft = submitted(report).draft();
    doChange(draft, strikeReport, { report: `needs-${village}-2020-01-01` }, anAct("2020-02-04"));
    doChange(draft, submitReport, report, anAct("2020-02-05"));
    expect([...draft.rows(needReports)].map(({ id, retiredOn }) => [id, retiredOn])).toEqual([
      [`needs-${village}-2020-01-01`, "2020-02-04"],
      [`needs-${village}-2020-01-01~2`, undefined],
    ]);
  });

  it("is judged when registers are read, too", () => {
    const first = aReport(village, "01", "2020-02-03");
    const codes = findingsIn(composition, {
      ...surveyCounty(composition).toData().tables,
      "need-reports": [first, { ...first, id: "again" }, aReport(town, "01", "2020-02-03")],
      "need-counts": [
        aCount(first.id, "a", 3),
        aCount(first.id, "b", "small", { count: 8 }),
        aCount(`${town}-01`, "c", 9),
      ],
    }).map((each) => each.code);
    expect(codes.sort()).toEqual([
      "NEEDS_CELL_WITHOUT_NUMBER",
      "NEEDS_COUNTS_OF_TOWNSHIP",
      "NEEDS_REPORT_TWICE",
      "NEEDS_SMALL_CELL",
      "NEEDS_WRONG_SPAN",
    ]);
  });
});
