import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import type { Composition } from "@fuyou/kernel";
import { aCounty, issuesOf, type Records } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { offersService, readinessOf, unitsByDuty } from "./readiness.js";
import {
  aNeed,
  aService,
  catalogue,
  core,
  holds,
  midwifery,
  somebody,
  withNeeds,
} from "./sample-services.js";
import { type ServiceNeed, serviceNeedPoint } from "./service-need.js";

const date = "2020-01-01";
const needs: readonly ServiceNeed[] = [
  aNeed("nurses", { any: ["nursing"], atLeast: 2 }),
  aNeed("gynaecologist", { any: ["gynaecology"] }),
  aNeed("room", { kind: "room", any: ["consulting-room", "ward"] }),
  aNeed("desk", { kind: "thing", any: ["desk-and-chair"] }),
];
const composition = withNeeds(...needs);
const staffed = [
  somebody("1", { specialty: "nursing" }),
  somebody("2", { specialty: "gynaecology" }),
];
const room = (over: object = {}) => ({
  id: "r1",
  name: "一室",
  premises: "p1",
  institution: "hospital",
  functions: ["consulting-room"],
  area: 1600,
  ...over,
});
const premises = [{ id: "p1", name: "样镇卫生院", division: sampleDivisions.town }];
const records: Records = {
  staff: staffed,
  licences: [{ id: "l2", person: "2", kind: "mch-technique" }],
  "technique-licences": [midwifery("hospital")],
  premises,
  rooms: [room()],
  "room-items": [{ id: "i1", room: "r1", item: "computer", quantity: 1 }],
};
const readiness = (over: Records = {}, by: Composition = composition, institution = "hospital") =>
  readinessOf(aCounty(by, aHierarchy({ ...records, ...over })), by, {
    service: "delivery",
    institution,
    date,
  });

describe("readiness of a unit for a service", () => {
  it("is the share of its things in each domain, and in general the mean of the domains", () => {
    const found = readiness();
    // Staff 1 of 2, licences 2 of 2, rooms 1 of 1, equipment 0 of 1: (1/2 + 1 + 1 + 0) / 4.
    expect(
      found?.domains.map(({ domain, present, asked, unknown }) => [
        domain,
        present,
        asked,
        unknown,
      ]),
    ).toEqual([
      ["staff", 1, 2, 0],
      ["rooms", 1, 1, 0],
      ["equipment", 0, 1, 0],
      ["licences", 2, 2, 0],
    ]);
    expect(found?.general).toEqual({ least: { p: 5, q: 8 }, most: { p: 5, q: 8 } });
    expect(found?.verdict).toBe("not-ready");
    expect(found?.unknown).toEqual([]);
  });

  it("comes with the shortest list of what is missing, each by name and how many", () => {
    expect(
      readiness()?.missing.map(({ domain, any, count, fills }) => [
        domain,
        any.map(({ en }) => en),
        count,
        fills.map(({ en }) => en),
      ]),
    ).toEqual([
      ["staff", ["nursing"], 1, ["need nurses"]],
      ["equipment", ["desk and chair"], 1, ["need desk"]],
    ]);
    const ready = readiness({
      staff: [...staffed, somebody("3", { specialty: "nursing" })],
      "room-items": [{ id: "i2", room: "r1", item: "desk-and-chair" }],
    });
    expect([ready?.verdict, ready?.missing, ready?.general?.least]).toEqual([
      "ready",
      [],
      { p: 1, q: 1 },
    ]);
  });

  it("lists what is not known as not known, never as missing", () => {
    const found = readiness({
      staff: [...staffed, somebody("3")],
      rooms: [],
      "room-items": [],
      "technique-licences": [],
    });
    expect(found?.verdict).toBe("unknown");
    expect(found?.missing).toEqual([]);
    expect(found?.unknown.map(({ need, why }) => [need.en, why.en])).toEqual([
      ["need nurses", "the specialty of 1 is not on file"],
      ["need room", "the register 'rooms' says nothing of it"],
      ["need desk", "the register 'things in rooms' says nothing of it"],
      [
        "licence for midwifery, given by the county",
        "the register 'licences for techniques' says nothing of it",
      ],
    ]);
    // Staff 1 to 2 of 2, rooms and equipment 0 to 1 of 1, licences 1 to 2 of 2.
    expect(found?.general).toEqual({ least: { p: 1, q: 4 }, most: { p: 1, q: 1 } });
  });

  it("says what is missing though something else is not known", () => {
    const found = readiness({
      "technique-licences": [midwifery("county-hospital")],
      rooms: [],
      "room-items": [],
    });
    expect(found?.verdict).toBe("not-ready");
    expect(found?.missing.map(({ any }) => any[0]?.en)).toEqual(["nursing", "midwifery"]);
    expect(found?.unknown).toHaveLength(2);
  });

  it("counts those seconded to a unit and not those seconded away, retired or gone", () => {
    const count = (staff: object[]) =>
      readiness({ staff, licences: [] }, withNeeds(aNeed("nurses")))?.domains.find(
        ({ domain }) => domain === "staff",
      );
    const nurse = { specialty: "nursing" };
    const other = somebody("9", { specialty: "finance" });
    expect(count([other, somebody("1", nurse)])?.present).toBe(1);
    expect(count([other, somebody("1", { ...nurse, secondedTo: "station" })])?.present).toBe(0);
    expect(
      count([other, somebody("1", { ...nurse, institution: "station", secondedTo: "hospital" })])
        ?.present,
    ).toBe(1);
    expect(count([other, somebody("1", { ...nurse, employment: "retired" })])?.present).toBe(0);
    expect(count([other, somebody("1", { ...nurse, retiredOn: date })])?.present).toBe(0);
  });

  it("takes a licence of more for a licence of less, on the days it is valid", () => {
    const doctor = aNeed("doctor", { kind: "personal-licence", any: ["assistant-physician"] });
    const by = withNeeds(doctor);
    const present = (licence: object) =>
      readiness({ licences: [{ id: "l", person: "1", ...licence }] }, by)?.domains[0]?.present;
    // The unit's own licence for midwifery is the first thing there.
    expect(present({ kind: "physician" })).toBe(2);
    expect(present({ kind: "nurse" })).toBe(1);
    expect(present({ kind: "physician", period: { from: "2015-01-01", to: date } })).toBe(2);
    expect(present({ kind: "physician", period: { from: "2015-01-01", to: "2019-12-31" } })).toBe(
      1,
    );
  });

  it("uses rooms that are shared as well as its own", () => {
    const shared = readiness({
      rooms: [room({ institution: "station" })],
      "room-uses": [
        { id: "u1", room: "r1", institution: "hospital", period: { from: "2019-01-01" } },
      ],
    });
    expect(shared?.domains.find(({ domain }) => domain === "rooms")?.present).toBe(1);
  });

  it("asks a need of the levels it names, and nothing where no document says what it takes", () => {
    const by = withNeeds(aNeed("nurses", { levels: ["county"] }));
    expect(readiness({}, by)?.domains.map(({ domain }) => domain)).toEqual(["licences"]);
    const county = aCounty(composition, aHierarchy(records));
    const talk = readinessOf(county, composition, {
      service: "talk",
      institution: "hospital",
      date,
    });
    expect([talk?.verdict, talk?.general]).toEqual(["nothing-asked", null]);
    const question = { service: "delivery", institution: "hospital", date };
    expect(readinessOf(county, composition, { ...question, service: "none" })).toBeUndefined();
    expect(readinessOf(county, composition, { ...question, institution: "none" })).toBeUndefined();
  });
});

it("offering a service is holding its duty, ready or not", () => {
  const county = aCounty(
    composition,
    aHierarchy({
      posts: [{ id: "post", institution: "clinic", kind: "village-doctor", name: "乡村医生" }],
      assignments: [
        holds("hospital"),
        holds("station", "care", { period: { from: "2010-01-01", to: "2019-12-31" } }),
        { ...holds("clinic"), institution: undefined, post: "post" },
      ],
    }),
  );
  expect([...(unitsByDuty(county, date).get("care") ?? [])]).toEqual(["hospital", "clinic"]);
  const offers = (unit: string) => offersService(county, aService("delivery"), unit, date);
  expect(["hospital", "station", "clinic", "committee"].map(offers)).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

it("refuses a need of an unknown kind, service or thing", () => {
  const wrong = [
    aNeed("a", { kind: "specialities" }),
    aNeed("b", { services: ["delivry"] }),
    aNeed("c", { kind: "room", any: ["wards"] }),
  ];
  const issues = issuesOf(
    ...core,
    catalogue((to) => {
      for (const need of wrong) to.add(serviceNeedPoint, need);
    }),
  );
  expect(issues.map(({ values }) => [values.key, values.code, values.nearest])).toEqual([
    ["a", "specialities", "specialty"],
    ["b", "delivry", "delivery"],
    ["c", "wards", "ward"],
  ]);
});
