import { aDepartment, aDivision, aHierarchy, anInstitution } from "@fuyou/hierarchy/testing";
import { type County, doChange, FuyouError, type PlainDate } from "@fuyou/kernel";
import { aCitation, aCounty, anAct, aPlugin, codeFaults, findingsIn } from "@fuyou/kernel/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MeetingCadence, meetingCadencePoint } from "./cadence.js";
import { meetingCalendarView } from "./calendar-view.js";
import { governanceCodes } from "./errors.js";
import { type Meeting, meetings } from "./meeting.js";
import { recordMeeting, strikeMeeting } from "./meeting-change.js";
import { meetingFaults } from "./meeting-fault.js";
import { obligations } from "./obligation.js";
import { composedWith } from "./sample-county.js";

const monthly: MeetingCadence = {
  code: "monthly",
  title: { zh: "月例会", en: "monthly meeting" },
  convener: { register: "departments", kinds: ["health-fp-office"] },
  every: "month",
  times: 1,
  attendees: [
    { code: "all-staff", title: { zh: "全员", en: "all staff" }, mandatory: true },
    {
      code: "station",
      title: { zh: "服务站", en: "the station" },
      mandatory: true,
      of: { register: "institutions", kinds: ["township-hospital"] },
    },
  ],
  agenda: [{ code: "tasks", title: { zh: "部署任务", en: "tasks" } }],
  outputs: [{ code: "return", title: { zh: "报表", en: "the return" } }],
  cites: [aCitation()],
  period: { from: "2018-01-15" },
};

const special: MeetingCadence = {
  code: "special",
  title: { zh: "专题会议", en: "special meeting" },
  convener: { register: "divisions", levels: ["township"] },
  every: "year",
  times: 4,
  attendees: [],
  agenda: [],
  outputs: [],
  cites: [aCitation()],
};

const composition = composedWith(
  aPlugin("sample", (to) => {
    for (const each of [monthly, special]) to.add(meetingCadencePoint, each);
  }),
);

const office = aDepartment({ id: "office", institution: "government", kind: "health-fp-office" });
const held = (id: string, on: PlainDate, over: Partial<Meeting> = {}): Meeting => ({
  id,
  cadence: "monthly",
  department: "office",
  on,
  attending: ["all-staff", "station"],
  agenda: ["tasks"],
  outputs: ["return"],
  ...over,
});
const town = "999901101000";
const met = (id: string, on: PlainDate, over: Partial<Meeting> = {}): Meeting => ({
  id,
  cadence: "special",
  division: town,
  on,
  ...over,
});

const county = (rows: readonly Meeting[], over: Record<string, readonly unknown[]> = {}): County =>
  aCounty(composition, aHierarchy({ departments: [office], meetings: rows, ...over }), {
    date: "2019-03-10",
  });

const states = (of: County, cadence: string, from: PlainDate, to: PlainDate) =>
  obligations(of, composition, from, to, { cadence }).map(
    (line) => `${line.span.to} ${line.state} ${line.inTime.length}+${line.madeUp.length}`,
  );

describe("meetings due and held", () => {
  it("asks for whole months from the day the rule holds, and tells held, late, missed and not over", () => {
    const now = county([
      held("a", "2018-02-28"),
      held("b", "2018-04-02", { madeUpFor: "2018-03-31" }),
      held("c", "2018-04-30"),
    ]);
    expect(states(now, "monthly", "2018-01-01", "2018-05-31")).toEqual([
      "2018-02-28 held 1+0",
      "2018-03-31 late 0+1",
      "2018-04-30 held 1+0",
      "2018-05-31 missed 0+0",
    ]);
    expect(states(now, "monthly", "2019-03-01", "2019-03-31")).toEqual(["2019-03-31 due 0+0"]);
  });

  it("counts any four of a year, and a fifth does no harm", () => {
    const three = ["2018-01-01", "2018-12-31", "2018-06-15"].map((on, at) => met(`m${at}`, on));
    expect(states(county(three), "special", "2018-01-01", "2018-12-31")).toEqual([
      "2018-12-31 missed 3+0",
    ]);
    const four = [...three, met("m3", "2018-06-15")];
    expect(states(county(four), "special", "2018-01-01", "2018-12-31")).toEqual([
      "2018-12-31 held 4+0",
    ]);
    const five = [...four, met("m4", "2018-07-01")];
    expect(states(county(five), "special", "2018-01-01", "2018-12-31")).toEqual([
      "2018-12-31 held 5+0",
    ]);
    const late = [...three, met("m5", "2019-01-02", { madeUpFor: "2018-10-01" })];
    expect(states(county(late), "special", "2018-01-01", "2018-12-31")).toEqual([
      "2018-12-31 late 3+1",
    ]);
  });

  it("asks nothing of a unit for a month in which it was founded or ended", () => {
    const ended = { ...office, retiredOn: "2018-04-01" };
    const now = county([], { departments: [ended] });
    expect(states(now, "monthly", "2018-01-01", "2018-05-31")).toEqual([
      "2018-02-28 missed 0+0",
      "2018-03-31 missed 0+0",
    ]);
  });

  it("does not know what is recorded for later than the day asked about", () => {
    const now = county([held("a", "2018-02-28")]);
    const asked = { cadence: "monthly", asOf: "2018-02-27" };
    const [line] = obligations(now, composition, "2018-02-01", "2018-02-28", asked);
    expect([line?.state, line?.inTime.length]).toEqual(["due", 0]);
  });

  it("says what is missing of a meeting, and that nobody recorded it", () => {
    const now = county([
      held("a", "2018-02-05", { attending: ["all-staff"], agenda: [], outputs: ["return"] }),
      held("b", "2018-03-05", { attending: undefined, agenda: undefined, outputs: undefined }),
    ]);
    const lines = obligations(now, composition, "2018-02-01", "2018-04-30", { cadence: "monthly" });
    const found = meetingFaults(now, lines);
    expect(found.map((each) => [each.code, each.severity, each.message.zh])).toEqual([
      [
        "GOVERNANCE_ATTENDEE_ABSENT",
        "warning",
        "样镇人民政府妇幼保健计划生育服务科 2018-02-05 的“月例会”，必到的服务站没有到会。请核对到会记录；确未到会的，另行传达。",
      ],
      [
        "GOVERNANCE_AGENDA_LEFT",
        "warning",
        "样镇人民政府妇幼保健计划生育服务科 2018-02-05 的“月例会”没有议“部署任务”。请在下次会议补议。",
      ],
      [
        "GOVERNANCE_ATTENDANCE_UNKNOWN",
        "information",
        "样镇人民政府妇幼保健计划生育服务科 2018-03-05 的“月例会”没有登记到会单位，必到者是否到会不明。请补登到会单位。",
      ],
      [
        "GOVERNANCE_AGENDA_UNKNOWN",
        "information",
        "样镇人民政府妇幼保健计划生育服务科 2018-03-05 的“月例会”没有登记议程。请补登所议事项。",
      ],
      [
        "GOVERNANCE_OUTPUT_UNKNOWN",
        "information",
        "样镇人民政府妇幼保健计划生育服务科 2018-03-05 的“月例会”没有登记会后成果。请补登报表、问题等成果。",
      ],
      [
        "GOVERNANCE_MEETING_MISSED",
        "warning",
        "样镇人民政府妇幼保健计划生育服务科 2018-04-01 至 2018-04-30的“月例会”应开 1 次，实开 0 次。请补登已开的会议，或补开并注明所补的一期。",
      ],
    ]);
    expect(found[5]?.message.en).toBe(
      "样镇人民政府妇幼保健计划生育服务科 held '月例会' 0 times between 2018-04-01 and 2018-04-30, of 1 due. Record the meetings that were held, or hold them now and say for which span.".replace(
        "月例会",
        "monthly meeting",
      ),
    );
  });

  it("misses no station where none stands: a street", () => {
    const street = "999901001000";
    const now = county([held("a", "2018-02-05", { attending: ["all-staff"] })], {
      divisions: [...(aHierarchy().divisions ?? []), aDivision({ id: street, name: "样街道" })],
      institutions: [
        ...(aHierarchy().institutions ?? []),
        anInstitution({
          id: "street",
          name: "样街道办事处",
          kind: "street-office",
          division: street,
        }),
      ],
      departments: [{ ...office, institution: "street" }],
    });
    const lines = obligations(now, composition, "2018-02-01", "2018-02-28", { cadence: "monthly" });
    expect(meetingFaults(now, lines)).toEqual([]);
  });

  it("finds records that no unit or code of the rule stands behind, several at once", () => {
    const now = county([
      held("b", "2018-02-05", { department: undefined, institution: "hospital" }),
      held("c", "2018-02-05", { agenda: ["task"] }),
    ]);
    const { findings, tables } = meetingCalendarView.answer(
      { county: now, before: null, composition, date: "2018-03-01" },
      { cadence: "monthly" },
    );
    const register = findings.slice(0, 2).map((each) => [each.subject, each.code]);
    expect(register).toEqual([
      ["meetings/b", "GOVERNANCE_NOT_THE_CONVENER"],
      ["meetings/c", "GOVERNANCE_UNKNOWN_PART"],
    ]);
    expect(tables[0]?.rows).toEqual([
      {
        cadence: monthly.title,
        unit: "样镇人民政府妇幼保健计划生育服务科",
        from: "2018-02-01",
        to: "2018-02-28",
        asked: 1,
        held: 1,
        late: 0,
        state: { zh: "已开", en: "held" },
      },
    ]);
  });

  it("refuses a meeting of two units and one that makes up for what is to come", () => {
    const refused = (meeting: Meeting) => {
      try {
        doChange(county([]).draft(), recordMeeting, { meeting }, anAct());
        return "recorded";
      } catch (thrown) {
        return FuyouError.is(thrown) ? thrown.code : "uncoded";
      }
    };
    expect(refused(held("a", "2018-02-05"))).toBe("recorded");
    expect(refused(held("a", "2018-02-05", { division: town }))).toBe("GOVERNANCE_SEVERAL_UNITS");
    expect(refused(held("a", "2018-02-05", { madeUpFor: "2018-03-01" }))).toBe(
      "GOVERNANCE_MADE_UP_EARLY",
    );
    const read = findingsIn(
      composition,
      aHierarchy({
        departments: [office],
        meetings: [held("a", "2018-02-05", { division: town, madeUpFor: "2018-03-01" })],
      }),
    );
    expect(read.map((each) => each.code)).toEqual([
      "GOVERNANCE_SEVERAL_UNITS",
      "GOVERNANCE_MADE_UP_EARLY",
    ]);
    const draft = county([held("a", "2018-02-05")]).draft();
    doChange(draft, strikeMeeting, { meeting: "a" }, anAct("2018-03-01"));
    expect(draft.get(meetings, "a")?.retiredOn).toBe("2018-03-01");
  });

  it("adds up: what two stretches of days owe is what the whole owes, and no meeting counts twice", () => {
    const day = fc.integer({ min: 0, max: 364 }).map((at) => {
      const date = new Date(Date.UTC(2018, 0, 1 + at));
      return date.toISOString().slice(0, 10);
    });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 30 }), day, (days, cut) => {
        const now = county(days.map((on, at) => held(`m${at}`, on)));
        const ask = (from: PlainDate, to: PlainDate) => states(now, "monthly", from, to);
        const next = new Date(Date.parse(`${cut}T00:00:00Z`) + 86_400_000)
          .toISOString()
          .slice(0, 10);
        const whole = ask("2018-01-01", "2018-12-31");
        expect([...ask("2018-01-01", cut), ...ask(next, "2018-12-31")]).toEqual(whole);
        expect(whole).toHaveLength(11);
        const counted = whole.map((line) => Number(line.split(" ")[2]?.split("+")[0]));
        const inRule = days.filter((on) => on >= "2018-02-01").length;
        expect(counted.reduce((sum, each) => sum + each, 0)).toBe(inRule);
      }),
      { numRuns: 40 },
    );
  });

  it("keeps its messages whole in both languages", () => {
    expect(codeFaults(governanceCodes)).toEqual([]);
  });
});
