import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { doChange, FuyouError, integrityOf } from "@fuyou/kernel";
import { aCounty, anAct, aPlugin, composed, findingsIn, issuesOf } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { licenceKindPoint } from "./extension-points.js";
import { licences } from "./licence.js";
import { registerPractice } from "./licence-change.js";
import { personnelPlugin } from "./personnel-plugin.js";
import { staff } from "./staff.js";
import { trainings } from "./training.js";
import { transferStaff } from "./transfer.js";

const composition = composed(hierarchyPlugin, reformPlugin, personnelPlugin);
const doctor = { id: "s1", name: "甲", institution: "station", employment: "established" };
const found = (...rows: readonly object[]) =>
  findingsIn(composition, aHierarchy({ staff: [doctor], licences: rows }));

const assistant = { id: "l1", person: "s1", kind: "assistant-physician" };
const physician = { id: "l2", person: "s1", kind: "physician" };

describe("a register of licences", () => {
  it("holds licences of different kinds for one person", () => {
    expect(found(physician, { id: "l3", person: "s1", kind: "fp-technique" })).toEqual([]);
  });

  it("is told a person who would be counted twice", () => {
    const [one, ...others] = found(assistant, physician);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ severity: "warning", subject: "licences/l2" });
    expect(one?.message).toMatchInlineSnapshot(`
      {
        "en": "the person 's1' has the licences 'l1' and 'l2' at the same time, of which one is the other or includes it, and is counted twice by rules on licences. Cancel the lower of them, or correct the days on which it is valid.",
        "zh": "人员 s1 同时登记了两份相同或有包含关系的执业资格：l1 与 l2，按资格计数时会重复。请注销较低的一份，或更正有效期。",
      }
    `);
    expect(found(physician, { ...physician, id: "l4" })).toHaveLength(1);
  });

  it("is silent where one licence followed the other", () => {
    const before = { ...assistant, period: { from: "2004-01-01", to: "2009-06-30" } };
    const after = { ...physician, period: { from: "2009-07-01" } };
    expect(found(before, after)).toEqual([]);
    expect(found({ ...assistant, retiredOn: "2009-07-01" }, after)).toEqual([]);
  });

  it("is told an unknown kind", () => {
    expect(found({ ...physician, kind: "doctor" }).map(({ code }) => code)).toEqual([
      "KERNEL_UNKNOWN_CODE",
    ]);
  });
});

describe("what belongs to a person", () => {
  it("goes along when the person is transferred, and stays when the person leaves", () => {
    const training = { id: "t1", person: "s1", on: "2019-05-01", subject: "急救", hours: 8 };
    const county = aCounty(
      composition,
      aHierarchy({
        staff: [doctor],
        licences: [{ ...physician, placeOfPractice: "station" }],
        trainings: [training],
      }),
    );
    const draft = county.draft();
    doChange(draft, transferStaff, { persons: ["s1"], to: "hospital" }, anAct("2020-02-29"));
    const moved = draft.finish().county;
    const [licence] = moved.by(licences, "person", "s1");
    expect(licence).toMatchObject({ kind: "physician", placeOfPractice: "station" });
    expect(moved.by(trainings, "person", "s1")).toHaveLength(1);
    const later = moved.draft();
    later.retire(staff, "s1", "2021-01-01");
    const { county: left, edits } = later.finish();
    expect(integrityOf(left, edits)).toEqual([]);
    expect(left.by(licences, "person", "s1")).toHaveLength(1);
  });
});

describe("a kind of licence", () => {
  it("may include only kinds that exist", () => {
    const title = { zh: "专科护士", en: "specialist nurse" };
    const more = (included: string) =>
      aPlugin(
        "more",
        (to) => to.add(licenceKindPoint, { code: "specialist-nurse", title, includes: [included] }),
        [personnelPlugin],
      );
    const issues = (included: string) =>
      issuesOf(hierarchyPlugin, reformPlugin, personnelPlugin, more(included));
    expect(issues("nurse")).toEqual([]);
    expect(issues("nurses").map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        {
          "en": "more: the kind of licence 'specialist-nurse' includes 'nurses', which does not exist; the nearest is 'nurse'. Correct the code, or add that kind.",
          "zh": "插件 more：执业资格类型 specialist-nurse 所包含的 nurses 不存在，最接近的是 nurse。请更正代码，或增加该类型。",
        },
      ]
    `);
  });
});

describe("registering a licence for another place of practice", () => {
  const registered = (over: object) => {
    const row = { id: "l1", person: "s1", kind: "nurse", placeOfPractice: "station", ...over };
    const draft = aCounty(composition, aHierarchy({ staff: [doctor], licences: [row] })).draft();
    try {
      doChange(draft, registerPractice, { licence: "l1", at: "hospital" }, anAct("2020-03-01"));
      return draft.get(licences, "l1")?.placeOfPractice;
    } catch (error) {
      return FuyouError.is(error) ? error.text : error;
    }
  };

  it("is done on a day on which it is valid", () => {
    expect(registered({})).toBe("hospital");
    expect(registered({ period: { from: "2010-01-01", to: "2019-12-31" } })).toEqual({
      zh: "执业资格 l1 在 2020-03-01 无效，不能变更执业地点。请核对有效期。",
      en: "the licence 'l1' is not valid on 2020-03-01 and is not registered for another place. Check the days on which it is valid.",
    });
  });
});
