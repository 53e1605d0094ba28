import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { aCitation, composed, issuesOf, type Records } from "@fuyou/kernel/testing";
import { reformPlugin, strengthen } from "@fuyou/reform";
import { aPlan, aPlanPlugin, aStepHead, rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { personnelPlugin } from "./personnel-plugin.js";
import { posts } from "./post.js";
import { staff } from "./staff.js";
import { type StaffRule, staffRulePoint } from "./staff-rule.js";

const step = strengthen.step(aStepHead("strengthen"), {
  from: { kinds: ["township-fp-station"] },
  into: { kinds: ["township-hospital"] },
  plate: { kind: "mchfp-service-station", name: "站" },
  options: {
    hospital: { kinds: ["township-hospital"] },
    government: { kinds: ["township-government"] },
  },
});
const rule = (over: Partial<StaffRule>): StaffRule => ({
  plan: "sample-plan",
  step: "strengthen",
  cites: [aCitation()],
  ...over,
});
/** Plugins with a rule on the staff of the step. */
const ruled = (over: Partial<StaffRule>, number: object = { number: "样编〔2020〕1号" }) =>
  [
    hierarchyPlugin,
    reformPlugin,
    personnelPlugin,
    aPlanPlugin([step], {
      plan: aPlan({ authority: { issuer: "样县编委", ...number } }),
      contribute: (to) => to.add(staffRulePoint, rule(over)),
    }),
  ] as const;
const ended = (over: Partial<StaffRule>, tables: Records, number?: object) =>
  rehearsed(composed(...ruled(over, number)), aHierarchy(tables));
const person = (id: string, over: object = {}) => ({
  id,
  name: "合成人员",
  institution: "station",
  employment: "established",
  ...over,
});
const choice = (who: string, over: object = {}) => ({
  id: `choice-${who}`,
  person: who,
  plan: "sample-plan",
  options: ["hospital", "government"],
  chosen: "government",
  on: "2020-02-05",
  ...over,
});
const where = (transition: ReturnType<typeof ended>) =>
  Object.fromEntries(
    [...transition.after.rows(staff)].map((each) => [each.id, each.retiredOn ?? each.institution]),
  );
const messages = (transition: ReturnType<typeof ended>) =>
  transition.findings.map((each) => [each.severity, each.message]);

describe("a plan's rule on staff", () => {
  it("says who may choose: a choice of anyone else is told, and the plan places the person", () => {
    const transition = ended(
      { mayChoose: ["established"] },
      {
        staff: [person("a"), person("b", { employment: "non-established" })],
        choices: [choice("a"), choice("b")],
      },
    );
    expect(where(transition)).toEqual({ a: "government", b: "hospital" });
    expect(messages(transition)).toEqual([
      [
        "warning",
        {
          zh: "人员 b 选择了“government”，而步骤 sample-plan.strengthen 不让编外人员选择。其去向按方案；请核对用人方式，或在方案中放宽。",
          en: "the person 'b' chose 'government', but in the step sample-plan.strengthen people of that employment (non-established) have no choice. The plan places the person; check the employment, or widen the plan.",
        },
      ],
    ]);
  });

  it("says until when: a later choice is told and counts as none, and the last day still counts", () => {
    const transition = ended(
      { until: "2020-02-05" },
      {
        staff: [person("a"), person("b")],
        choices: [choice("a"), choice("b", { on: "2020-02-06" })],
      },
    );
    expect(where(transition)).toEqual({ a: "government", b: "hospital" });
    expect(messages(transition)).toEqual([
      [
        "warning",
        {
          zh: "人员 b 于 2020-02-06 选择，晚于步骤 sample-plan.strengthen 的截止日 2020-02-05。其去向按方案；请核对日期，或推迟截止日。",
          en: "the person 'b' chose on 2020-02-06, after the last day of choice in the step sample-plan.strengthen, 2020-02-05. The plan places the person; check the day, or let the choice end later.",
        },
      ],
      [
        "information",
        {
          zh: "样镇计划生育服务所有 1 人没有选择记录，由方案安排到样镇卫生院。沉默不视为选择。请在实施前征求并记录其选择。",
          en: "of the staff of 样镇计划生育服务所, 1 without a choice on record are placed at 样镇卫生院 by the plan; silence is no choice. Ask them and record their choice before the plan is carried out.",
        },
      ],
    ]);
  });

  const each: StaffRule["employments"] = [
    { employment: "village-paid", becomes: "stays", option: "government" },
    { employment: "non-established", becomes: "ends" },
  ];
  const mixed = {
    staff: [
      person("v", { employment: "village-paid" }),
      person("n", { employment: "non-established" }),
      person("r", { employment: "retired" }),
      person("e"),
    ],
    choices: [choice("e", { chosen: "hospital" })],
    posts: [{ id: "p", institution: "station", kind: "manual", name: "岗位", holder: "n" }],
  };

  it("says what becomes of each employment: the retired pass to the successor, who leaves is an exit", () => {
    const transition = ended({ mayChoose: ["established"], employments: each }, mixed);
    expect(where(transition)).toEqual({
      v: "government",
      n: "2020-02-10",
      r: "hospital",
      e: "hospital",
    });
    expect(transition.after.get(posts, "p")?.holder).toBeUndefined();
    const lines = transition.conservation.map(({ category, opening, exits, closing, residual }) => [
      category,
      opening,
      exits,
      closing,
      residual,
    ]);
    expect(lines).toEqual([
      ["persons", 4, 1, 3, 0],
      ["posts", 1, 0, 1, 0],
      ["quotas", 0, 0, 0, 0],
    ]);
    expect(messages(transition)).toEqual([]);
  });

  it("ends nobody's employment without the number of a decision", () => {
    const transition = ended({ mayChoose: ["established"], employments: each }, mixed, {});
    expect(transition.edits).toEqual([]);
    expect(messages(transition)).toEqual([
      [
        "error",
        {
          zh: "解除聘用（n）没有批准机关的文号。请写明批准机关与文号。",
          en: "end of employment (n): there is no decision with a number. Name who decided, and the number of the document.",
        },
      ],
    ]);
  });

  it("keeps nobody where there is no body to stay with", () => {
    const employments = [
      { employment: "village-paid", becomes: "stays", option: "village" },
    ] as const;
    const transition = ended(
      { mayChoose: [], employments },
      { staff: [person("v", { employment: "village-paid" })] },
    );
    expect(messages(transition)).toEqual([
      [
        "error",
        {
          zh: "步骤 sample-plan.strengthen：样镇计划生育服务所的村聘人员应归“village”，而当地没有该去向。请在步骤中提供该去向，或更正人员规则。",
          en: "step sample-plan.strengthen: people of 样镇计划生育服务所 with the employment 'paid by the village' are to go by the option 'village', which does not exist there. Let the step offer it, or correct the rule on staff.",
        },
      ],
    ]);
  });

  it("speaks of a step there is", () => {
    const issues = issuesOf(...ruled({ step: "strengthn" }));
    expect(issues.map(({ code, text }) => [code, text.zh, text.en])).toEqual([
      [
        "PERSONNEL_RULE_WITHOUT_STEP",
        "插件 sample：人员规则所说的步骤 sample-plan.strengthn 不存在，最接近的是 sample-plan.strengthen。请更正方案或步骤的编号。",
        "sample: the rule on staff speaks of the step 'sample-plan.strengthn', which does not exist; the nearest is 'sample-plan.strengthen'. Correct the identifier of plan or step.",
      ],
    ]);
  });
});

describe("when a body takes people over", () => {
  it("a licence registered for the old place is a task, one registered for none is not", () => {
    const licence = (id: string, over: object = {}) => ({
      id,
      person: "a",
      kind: "nurse",
      ...over,
    });
    const transition = ended(
      { mayChoose: [] },
      {
        staff: [person("a")],
        licences: [
          licence("l1", { placeOfPractice: "station" }),
          licence("l2", { kind: "pharmacist" }),
          licence("l3", { kind: "physician", placeOfPractice: "station", retiredOn: "2019-01-01" }),
        ],
      },
    );
    expect(messages(transition)).toEqual([
      [
        "information",
        {
          zh: "人员 a 的执业资格 l1 登记在样镇计划生育服务所（station），本人已转到样镇卫生院（hospital）。请办理执业地点变更登记。",
          en: "the licence 'l1' of the person 'a' is registered for 样镇计划生育服务所 ('station'); the person is now with 样镇卫生院 ('hospital'). Have its place of practice registered anew.",
        },
      ],
    ]);
  });

  it("more people than numbers come along, and that is said at the body that has them then", () => {
    const transition = ended(
      { mayChoose: [] },
      {
        staff: [person("a"), person("b")],
        quotas: [
          {
            id: "q",
            institution: "station",
            type: "public-institution",
            fundingForm: "full",
            number: 1,
          },
        ],
      },
    );
    expect(transition.findings.map((each) => [each.code, each.subject, each.severity])).toEqual([
      ["PERSONNEL_OVER_ESTABLISHED", "institutions/hospital", "warning"],
    ]);
  });
});
