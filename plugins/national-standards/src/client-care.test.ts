import { datedContacts } from "@fuyou/clients";
import { describe, expect, it } from "vitest";
import { retentions, riskColours, schedules } from "./client-care.js";
import { optionsSchema } from "./options.js";

const all = schedules(optionsSchema.parse({}));
const days = (code: string, anchors: Record<string, string>) => {
  const schedule = all.find((each) => each.code === code);
  if (schedule === undefined) throw new Error(code);
  return datedContacts(schedule, anchors).map(
    ({ contact, earliest, latest }) => `${contact.code} ${earliest} ${latest}`,
  );
};

describe("the national schedules", () => {
  it("offer five contacts in pregnancy, in completed weeks", () => {
    // the last period on Monday 2018-01-01: a week begins every Monday
    expect(days("antenatal-contacts", { "last-period": "2018-01-01" })).toEqual([
      "week-12 2018-01-01 2018-04-01",
      "week-16 2018-04-23 2018-05-27",
      "week-21 2018-05-28 2018-06-24",
      "week-28 2018-07-16 2018-09-16",
      "week-37 2018-09-17 2018-10-14",
    ]);
  });

  it("end the contacts in pregnancy with the birth, early as it may come", () => {
    const early = { "last-period": "2018-01-01", delivery: "2018-08-01" };
    expect(days("antenatal-contacts", early)).toHaveLength(3);
  });

  it("offer a visit within a week of discharge and a check on day 42", () => {
    const told = { delivery: "2018-01-28", discharge: "2018-02-01" };
    expect(days("postpartum-contacts", told)).toEqual([
      "home-visit 2018-02-01 2018-02-08",
      "day-42 2018-03-11 2018-03-11",
    ]);
  });

  it("offer a child thirteen contacts and three blood tests by its sixth year", () => {
    const told = { birth: "2018-01-31", discharge: "2018-02-03" };
    expect(days("child-contacts", told)).toEqual([
      "newborn-visit 2018-02-03 2018-02-10",
      "day-28 2018-02-28 2018-03-02",
      "month-3 2018-04-30 2018-05-30",
      "month-6 2018-07-31 2018-08-30",
      "month-8 2018-09-30 2018-10-30",
      "month-12 2019-01-31 2019-02-27",
      "month-18 2019-07-31 2019-08-30",
      "month-24 2020-01-31 2020-02-28",
      "month-30 2020-07-31 2020-08-30",
      "month-36 2021-01-31 2021-02-27",
      "year-4 2022-01-31 2023-01-30",
      "year-5 2023-01-31 2024-01-30",
      "year-6 2024-01-31 2025-01-30",
    ]);
    expect(days("child-blood-tests", told)).toEqual([
      "month-6-8 2018-07-31 2018-10-30",
      "month-18 2019-07-31 2019-08-30",
      "month-30 2020-07-31 2020-08-30",
    ]);
  });

  it("are given by the services that a deployment names, without tolerance unless it says one", () => {
    const contacts = { childService: "child-health", graceDays: 3 };
    const named = schedules(optionsSchema.parse({ contacts }));
    expect(named.map(({ service, graceDays }) => [service, graceDays])).toEqual([
      ["perinatal-care", 3],
      ["perinatal-care", 3],
      ["child-health", 3],
      ["child-health", 3],
    ]);
    expect(all.map(({ graceDays }) => graceDays)).toEqual([0, 0, 0, 0]);
  });
});

describe("the colours of pregnancy risk", () => {
  it("are five; purple alone may stand beside another, and for all but green grade 2 is advised", () => {
    expect(riskColours.map(({ code, beside, leastGrade }) => [code, beside, leastGrade])).toEqual([
      ["green", false, undefined],
      ["yellow", false, 2],
      ["orange", false, 2],
      ["red", false, 2],
      ["purple", true, 2],
    ]);
  });
});

describe("records of care", () => {
  it("are kept 15 years, and 30 where care was in hospital", () => {
    expect(retentions.map(({ code, years }) => [code, years])).toEqual([
      ["outpatient", 15],
      ["inpatient", 30],
    ]);
  });
});
