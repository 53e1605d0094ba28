import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aDepartment, aHierarchy, anInstitution } from "@fuyou/hierarchy/testing";
import { composed, type Records } from "@fuyou/kernel/testing";
import { reformPlugin, strengthen } from "@fuyou/reform";
import { aPlanPlugin, aStepHead, rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { personnelPlugin } from "./personnel-plugin.js";
import { posts } from "./post.js";
import { quotas } from "./quota.js";
import { staff } from "./staff.js";

const step = (options: Record<string, { kinds: string[] }>) =>
  strengthen.step(aStepHead("strengthen"), {
    from: { kinds: ["township-fp-station"] },
    into: { kinds: ["township-hospital"] },
    plate: { kind: "mchfp-service-station", name: "站" },
    options,
  });
const offered = {
  hospital: { kinds: ["township-hospital"] },
  government: { kinds: ["township-government"] },
};
/** The station of the sample town ends into its hospital. */
function ended(tables: Records, options: Record<string, { kinds: string[] }> = offered) {
  const plan = aPlanPlugin([step(options)]);
  const composition = composed(hierarchyPlugin, reformPlugin, personnelPlugin, plan);
  return rehearsed(composition, aHierarchy(tables));
}

const person = (id: string, over: object = {}) => ({
  id,
  name: "合成人员",
  institution: "station",
  employment: "established",
  ...over,
});
const post = (id: string, over: object = {}) => ({
  id,
  institution: "station",
  kind: "professional",
  name: "岗位",
  ...over,
});
const choice = (who: string, chosen: string, over: object = {}) => ({
  id: `choice-${who}`,
  person: who,
  plan: "sample-plan",
  options: ["hospital", "government", "elsewhere"],
  chosen,
  on: "2020-02-05",
  ...over,
});
const placed = (transition: ReturnType<typeof ended>) =>
  Object.fromEntries([...transition.after.rows(staff)].map((each) => [each.id, each.institution]));
const held = (transition: ReturnType<typeof ended>) =>
  [...transition.after.rows(posts)].map((each) => [each.id, each.institution, each.holder ?? null]);

const told = (transition: ReturnType<typeof ended>) =>
  transition.findings.map((each) => `${each.severity} ${each.subject} ${each.code}`);

describe("when a body ends, its quotas and posts", () => {
  it("go to the successor with number, type and holder, ended ones stay where they were", () => {
    const quota = { type: "public-institution", fundingForm: "partial", institution: "station" };
    const transition = ended({
      staff: [person("a")],
      choices: [choice("a", "hospital")],
      posts: [
        post("p1", { holder: "a" }),
        post("p2"),
        post("p3", { retiredOn: "2015-01-01" }),
        post("p4", { institution: "hospital" }),
      ],
      quotas: [
        { ...quota, id: "q1", number: 7, leadership: 1 },
        { ...quota, id: "q2", number: 3, retiredOn: "2015-01-01" },
        { ...quota, id: "q3", number: 20, institution: "hospital" },
      ],
    });
    expect(held(transition)).toEqual([
      ["p1", "hospital", "a"],
      ["p2", "hospital", null],
      ["p3", "station", null],
      ["p4", "hospital", null],
    ]);
    expect([...transition.after.rows(quotas)]).toEqual([
      { ...quota, id: "q1", number: 7, leadership: 1, institution: "hospital" },
      { ...quota, id: "q2", number: 3, retiredOn: "2015-01-01" },
      { ...quota, id: "q3", number: 20, institution: "hospital" },
    ]);
    const lines = transition.conservation.map((each) => [
      each.category,
      each.opening,
      each.closing,
    ]);
    expect(lines).toEqual([
      ["persons", 1, 1],
      ["posts", 3, 3],
      ["quotas", 27, 27],
    ]);
  });
});

describe("when a body ends, its people", () => {
  it("go where they chose; who chose nothing is placed with the successor, and that is said", () => {
    const transition = ended({
      staff: [
        person("a"),
        person("b"),
        person("c"),
        person("d", { employment: "non-established", nonEstablishedKind: "own-contract" }),
        person("old", { employment: "retired" }),
        person("left", { retiredOn: "2019-05-01" }),
        person("other", { institution: "hospital" }),
      ],
      choices: [choice("a", "government"), choice("b", "hospital")],
    });
    expect(placed(transition)).toEqual({
      a: "government",
      b: "hospital",
      c: "hospital",
      d: "hospital",
      old: "hospital",
      left: "station",
      other: "hospital",
    });
    expect(transition.findings.map((each) => [each.severity, each.message])).toEqual([
      [
        "information",
        expect.objectContaining({
          zh: expect.stringContaining("2 人没有选择记录"),
          en: expect.stringContaining("silence is no choice"),
        }),
      ],
    ]);
  });

  it("do not go by a choice that was withdrawn, made in another plan, or made after the day", () => {
    const transition = ended({
      staff: ["a", "b", "c", "d"].map((id) => person(id)),
      choices: [
        choice("a", "government", { retiredOn: "2020-02-06" }),
        choice("b", "government", { plan: "another-plan" }),
        choice("c", "government", { on: "2020-02-11" }),
        choice("d", "government", { on: "2020-02-10" }),
      ],
    });
    expect(placed(transition)).toEqual({
      a: "hospital",
      b: "hospital",
      c: "hospital",
      d: "government",
    });
  });

  it("are not placed against a choice the plan does not offer: each such is an error", () => {
    const transition = ended({
      staff: [person("a"), person("b"), person("c")],
      choices: [choice("a", "elsewhere"), choice("b", "hospital"), choice("c", "elsewhere")],
    });
    expect(transition.edits).toEqual([]);
    expect(transition.findings.map((each) => [each.code, each.subject])).toEqual([
      ["PERSONNEL_OPTION_NOT_OFFERED", "staff/a"],
      ["PERSONNEL_OPTION_NOT_OFFERED", "staff/c"],
    ]);
    expect(transition.findings[0]?.message).toEqual({
      zh: "人员 a 选择“elsewhere”，而步骤 sample-plan.strengthen 只提供：hospital, government。请更正选择记录，或在方案中增加该去向。",
      en: "the person 'a' chose 'elsewhere', but the step sample-plan.strengthen offers only: hospital, government. Correct the record of the choice, or add the option to the plan.",
    });
  });

  it("all go to the successor where the plan gives no choice; a choice on record is told", () => {
    const tables = { staff: [person("a"), person("b")], choices: [choice("a", "government")] };
    const transition = ended(tables, {});
    expect(placed(transition)).toEqual({ a: "hospital", b: "hospital" });
    expect(told(transition)).toEqual(["warning staff/a PERSONNEL_CHOICE_WITHOUT_OFFER"]);
    expect(transition.findings[0]?.message).toEqual({
      zh: "人员 a 选择了“government”，而步骤 sample-plan.strengthen 不提供选择。其去向按方案；请撤回该记录，或在方案中提供选择。",
      en: "the person 'a' chose 'government', but the step sample-plan.strengthen offers no choice. The plan places the person; withdraw the record, or let the step offer a choice.",
    });
  });

  it("leave the posts that go elsewhere, unless they hold them beside another", () => {
    const transition = ended({
      staff: [person("a")],
      choices: [choice("a", "government")],
      posts: [
        post("p1", { holder: "a" }),
        post("p2", { holder: "a", concurrent: true }),
        post("p3", { holder: "a", institution: "government" }),
        post("p4", { holder: "a", retiredOn: "2015-01-01" }),
      ],
    });
    expect(held(transition)).toEqual([
      ["p1", "hospital", null],
      ["p2", "hospital", "a"],
      ["p3", "government", "a"],
      ["p4", "station", "a"],
    ]);
  });

  it("keep a department that moves with them, and leave it where they go elsewhere", () => {
    const transition = ended({
      departments: [aDepartment({ id: "d", institution: "station" })],
      staff: [person("a", { department: "d" }), person("b", { department: "d" })],
      choices: [choice("a", "hospital"), choice("b", "government")],
      posts: [post("p", { department: "d" })],
    });
    expect([...transition.after.rows(staff)].map((each) => each.department)).toEqual([
      "d",
      undefined,
    ]);
    expect(transition.after.get(posts, "p")).toMatchObject({
      institution: "hospital",
      department: "d",
    });
  });
});

describe("people on secondment", () => {
  it("to a body that ends go on at its successor; who is at home there is on loan no longer", () => {
    const transition = ended({
      institutions: [
        ...(aHierarchy().institutions as object[]),
        anInstitution({ id: "second", kind: "county-fp-station" }),
      ],
      staff: [
        person("a", { institution: "second", secondedTo: "station" }),
        person("b", { institution: "hospital", secondedTo: "station" }),
        person("c", { secondedTo: "hospital" }),
        person("d", { secondedTo: "second" }),
        person("e", { institution: "second", secondedTo: "station", retiredOn: "2019-01-01" }),
      ],
      choices: ["c", "d"].map((id) => choice(id, "hospital")),
    });
    expect(transition.findings).toEqual([]);
    const where = [...transition.after.rows(staff)];
    expect(where.map((each) => [each.id, each.institution, each.secondedTo ?? null])).toEqual([
      ["a", "second", "hospital"],
      ["b", "hospital", null],
      ["c", "hospital", null],
      ["d", "hospital", "second"],
      ["e", "second", "station"],
    ]);
  });
});
