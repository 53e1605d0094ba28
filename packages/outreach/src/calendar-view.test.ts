import { sampleDivisions } from "@fuyou/hierarchy/testing";
import { doChange } from "@fuyou/kernel";
import { anAct, issuesOf } from "@fuyou/kernel/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedDays, outreachCalendarView } from "./calendar-view.js";
import { type NewOutreachEvent, recordEvent } from "./event.js";
import {
  aDay,
  anAudience,
  aProgramme,
  asked,
  below,
  outreachCounty,
  outreachSample,
  withOutreach,
} from "./sample-outreach.js";

const composition = withOutreach();
const { town } = sampleDivisions;
const at = { institution: "hospital", division: town };

function after(...events: [event: Partial<NewOutreachEvent>, on: string][]) {
  const draft = outreachCounty(composition).draft();
  for (const [event, on] of events) doChange(draft, recordEvent, { ...at, ...event }, anAct(on));
  return draft.finish().county.asOf("2020-12-31");
}

describe("the calendar of outreach", () => {
  it("sets what was held beside what is asked for", () => {
    const county = after(
      [{ programme: "lectures", attendance: 40 }, "2020-05-01"],
      [{ day: "men-day" }, "2020-10-27"],
    );
    const { tables, findings } = outreachCalendarView.answer(asked(county, composition), {});
    const rows = tables[0]?.rows.map(({ on, asked: due, held, attendance, state }) => [
      on,
      due,
      held,
      attendance,
      state,
    ]);
    expect(rows).toEqual([
      ["2020-10-28", 1, 1, null, { zh: "已开展", en: "held" }],
      [null, 2, 1, 40, { zh: "次数不足", en: "too few" }],
      [null, null, 0, null, { zh: "未登记", en: "none on record" }],
    ]);
    expect(findings.map((each) => each.message)).toEqual([
      {
        zh: "2020 年“讲座”应开展 2 次，登记在案 1 次。请补登或安排。",
        en: "'lectures' is to be held 2 times in 2020; on record: 1. Record or hold what is missing.",
      },
      {
        zh: "“巡讲”在 2020-01-01 至 2020-12-31 没有任何登记的活动。请登记已开展的活动；文件没有规定次数。",
        en: "nothing is on record of 'tours' from 2020-01-01 to 2020-12-31. Record what was held; the document names no number.",
      },
    ]);
  });

  it("calls a day missed once it has passed, and to come before", () => {
    const county = after();
    const codes = (date: string, to?: string) =>
      outreachCalendarView
        .answer({ ...asked(county, composition), date }, to === undefined ? {} : { to })
        .findings.map((each) => each.code);
    expect(codes("2020-10-28")).toContain("OUTREACH_DAY_MISSED");
    expect(codes("2020-10-27", "2020-12-31")).not.toContain("OUTREACH_DAY_MISSED");
  });

  it("has an anniversary in its year only, and no 29 February in most years", () => {
    const days = [
      aDay({ code: "law", day: "06-01", year: 2015 }),
      aDay({ code: "leap", day: "02-29" }),
    ];
    const with_ = withOutreach({ days });
    const county = outreachCounty(with_);
    const marked = markedDays(county, with_, "2014-01-01", "2020-12-31").map((each) => each.on);
    expect(marked).toEqual(["2015-06-01", "2016-02-29", "2020-02-29"]);
  });

  it("marks every day once a year, whatever years are asked about", () => {
    const county = outreachCounty(composition);
    const year = fc.integer({ min: 1990, max: 2060 });
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 30 }), (first, more) => {
        const marked = markedDays(county, composition, `${first}-01-01`, `${first + more}-12-31`);
        expect(marked).toHaveLength(more + 1);
      }),
      { numRuns: 30 },
    );
  });

  it("refuses an event that belongs to nothing", () => {
    expect(() => after([{}, "2020-05-01"])).toThrow("OUTREACH_EVENT_OF_NOTHING");
  });
});

describe("an audience", () => {
  it("has no condition and no list of persons", () => {
    const holders = anAudience({
      code: "holders",
      title: { zh: "持证对象", en: "holders of a permit" },
    });
    const issues = issuesOf(...below, outreachSample({ audiences: [holders] }));
    expect(issues.map((each) => each.text)).toEqual([
      {
        zh: "对象 holders 以“持证”为条件，不予接受：宣传面向所有人。请只写称呼，不设条件，也不附人员清单。",
        en: "the audience holders depends on '持证' and is refused: information is for everybody. Name the audience only; set no condition and attach no list of persons.",
      },
    ]);
  });

  it("is one that exists", () => {
    const programmes = [aProgramme({ audiences: ["nobody"] })];
    const issues = issuesOf(...below, outreachSample({ programmes }));
    expect(issues.map((each) => each.text.en)).toEqual([
      expect.stringContaining("audiences.0: 'nobody' is not in the code list outreach.audience"),
    ]);
  });
});
