import { aDepartment, aHierarchy } from "@fuyou/hierarchy/testing";
import { type Change, type County, doChange, FuyouError } from "@fuyou/kernel";
import { aCitation, aCounty, anAct, aPlugin, findingsIn, issuesOf } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { bodiesView, responsibilitiesView } from "./bodies-view.js";
import { type BodyMember, bodyMembers, type GoverningBody, governingBodies } from "./body.js";
import { dissolveBody, formBody, seatMember, unseatMembers } from "./body-change.js";
import { bodyKindPoint } from "./body-kind.js";
import { readBodies } from "./body-reading.js";
import { responsibilityPoint } from "./responsibility.js";
import { composedWith } from "./sample-county.js";

const cites = [aCitation()];
const composition = composedWith(
  aPlugin("sample", (to) => {
    to.add(bodyKindPoint, {
      code: "leading-group",
      title: { zh: "领导小组", en: "leading group" },
      of: { register: "county" },
      seats: [
        { code: "health", title: { zh: "卫生部门", en: "health" }, required: true },
        { code: "finance", title: { zh: "财政部门", en: "finance" }, required: true },
        { code: "guest", title: { zh: "列席单位", en: "guest" }, required: false },
      ],
      cites,
    });
    to.add(bodyKindPoint, {
      code: "committee",
      title: { zh: "医院党委", en: "party committee" },
      of: { register: "institutions", kinds: ["township-hospital"] },
      seats: [],
      seatsOpen: { zh: "文件未写", en: "the document does not say" },
      cites,
    });
    const matter = { title: { zh: "服务", en: "services" }, cites };
    to.add(responsibilityPoint, {
      ...matter,
      code: "town",
      holder: { zh: "镇政府", en: "the town government" },
      part: "overall",
      of: { register: "institutions", kinds: ["township-government"] },
      unchanged: true,
    });
    to.add(responsibilityPoint, {
      ...matter,
      code: "household",
      holder: { zh: "家庭", en: "households" },
      part: "cooperate",
      voluntary: true,
    });
    to.add(responsibilityPoint, {
      ...matter,
      code: "street",
      holder: { zh: "街道办", en: "the street office" },
      part: "lead",
      of: { register: "institutions", kinds: ["street-office"] },
    });
  }),
);

const group: GoverningBody = {
  id: "group",
  kind: "leading-group",
  name: "样县领导小组",
  period: { from: "2015-11-01" },
};
const health: BodyMember = {
  id: "health",
  body: "group",
  seat: "health",
  role: "head",
  institution: "health-department",
  period: { from: "2015-11-01" },
};
const county = (rows: readonly GoverningBody[], members: readonly BodyMember[]): County =>
  aCounty(composition, aHierarchy({ "governing-bodies": rows, "body-members": members }));
const told = (of: County) =>
  readBodies(of, composition, "2020-01-01").findings.map((each) => [
    each.severity,
    each.message.zh,
    each.message.en,
  ]);

describe("governing bodies", () => {
  it("are missed where they have to be, each at its own place", () => {
    expect(told(county([], []))).toEqual([
      [
        "warning",
        "样县没有成立“领导小组”。请成立并登记，或核对其存续期间。",
        "样县 has no 'leading group'. Form and record it, or check the days on which it exists.",
      ],
      [
        "warning",
        "样镇卫生院没有成立“医院党委”。请成立并登记，或核对其存续期间。",
        "样镇卫生院 has no 'party committee'. Form and record it, or check the days on which it exists.",
      ],
    ]);
  });

  it("miss their required seats, and say where a source does not tell who sits there", () => {
    const committee = {
      ...group,
      id: "c",
      kind: "committee",
      name: "党委",
      institution: "hospital",
    };
    const stranger: BodyMember = {
      ...health,
      id: "stranger",
      seat: "helth",
      role: "member",
      institution: "station",
    };
    expect(told(county([group, committee], [health, stranger])).map((each) => each[1])).toEqual([
      "样县领导小组缺席位“财政部门”，没有登记由哪个部门或岗位担任。请登记该席位的部门或岗位，不登记个人。",
      "样县领导小组登记了席位“helth”，而“领导小组”没有这一席位；最接近的是 health。请核对席位代码。",
      "党委由谁组成，来源文件看不出：文件未写。请按成立该机构的文件登记成员单位。",
    ]);
  });

  it("notice that a member has ended", () => {
    const gone = { ...aDepartment({ id: "gone" }), retiredOn: "2019-05-01" };
    const { institution: _, ...seated } = health;
    const now = aCounty(
      composition,
      aHierarchy({
        departments: [gone],
        "governing-bodies": [group],
        "body-members": [{ ...seated, department: "gone" }],
      }),
    );
    expect(told(now)[0]?.[2]).toBe(
      "样县领导小组 has nobody in the seat 'finance'; no department or post is on record for it. Record the department or post in that seat, not a person.",
    );
    expect(told(now)[1]?.[2]).toBe(
      "样镇卫生院妇幼保健计划生育服务科, a member of 样县领导小组, ended on 2019-05-01. Let its successor take the seat.",
    );
  });

  it("are formed, joined, left and dissolved, and refuse what is no member", () => {
    const draft = county([], []).draft();
    const at = (on: string) => anAct(on);
    doChange(draft, formBody, { body: group, members: [health] }, at("2015-11-01"));
    const finance: BodyMember = { ...health, id: "finance", seat: "finance", role: "deputy" };
    doChange(draft, seatMember, { member: finance }, at("2016-01-01"));
    doChange(draft, unseatMembers, { members: ["finance"] }, at("2017-01-01"));
    expect(draft.get(bodyMembers, "finance")?.period.to).toBe("2016-12-31");
    doChange(draft, dissolveBody, { body: "group" }, at("2018-01-01"));
    expect(draft.get(governingBodies, "group")?.retiredOn).toBe("2018-01-01");
    expect(draft.get(bodyMembers, "health")?.period.to).toBe("2017-12-31");
    const refused = <P>(change: Change<P>, payload: P) => {
      try {
        doChange(draft, change, payload, at("2019-01-01"));
        return "done";
      } catch (thrown) {
        return FuyouError.is(thrown) ? thrown.code : "uncoded";
      }
    };
    const late = { ...health, id: "late" };
    expect(refused(seatMember, { member: late })).toBe("GOVERNANCE_BODY_ENDED");
    expect(refused(seatMember, { member: { ...late, department: "x" } })).toBe(
      "GOVERNANCE_MEMBER_OF_ONE",
    );
    const double = { ...group, id: "double", institution: "hospital", division: "999901101000" };
    expect(refused(formBody, { body: double, members: [] })).toBe("GOVERNANCE_SEVERAL_UNITS");
    const read = findingsIn(
      composition,
      aHierarchy({
        "governing-bodies": [group, double],
        "body-members": [{ ...health, post: "p" }],
      }),
    );
    expect(read.map((each) => each.code)).toContain("GOVERNANCE_SEVERAL_UNITS");
    expect(read.map((each) => each.code)).toContain("GOVERNANCE_MEMBER_OF_ONE");
  });

  it("are shown with departments and posts, never with persons", () => {
    const context = {
      county: county([group], [health]),
      before: null,
      composition,
      date: "2020-01-01",
    };
    const [table] = bodiesView.answer(context, {}).tables;
    expect(table?.rows[0]).toEqual({
      kind: { zh: "领导小组", en: "leading group" },
      unit: "样县",
      name: "样县领导小组",
      since: "2015-11-01",
      members: "样县卫生和计划生育局",
    });
  });
});

describe("who answers for what", () => {
  it("counts the units, asks nothing of households, and misses whoever is not there", () => {
    const context = { county: county([], []), before: null, composition, date: "2020-01-01" };
    const { tables, findings } = responsibilitiesView.answer(context, {});
    expect(tables[0]?.rows.map(({ units, remark }) => [units, remark])).toEqual([
      [1, { zh: "改革前后不变", en: "as before the reform" }],
      [null, { zh: "自愿", en: "by choice" }],
      [0, null],
    ]);
    expect(findings.map((each) => each.message.zh)).toEqual([
      "“服务”由街道办负责，而本县登记表中没有这样的单位。请补登该单位，或核对责任的层级。",
    ]);
  });

  it("does not compose where a household is made a unit", () => {
    const wrong = aPlugin("wrong", (to) =>
      to.add(responsibilityPoint, {
        code: "wrong",
        title: { zh: "样", en: "sample" },
        holder: { zh: "家庭", en: "households" },
        part: "cooperate",
        voluntary: true,
        of: { register: "divisions" },
        cites,
      }),
    );
    expect(issuesOf(wrong).map((each) => each.code)).toEqual(["GOVERNANCE_INVALID_CONTRIBUTION"]);
  });
});
