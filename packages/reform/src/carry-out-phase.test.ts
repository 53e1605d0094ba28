import { hierarchyPlugin, institutions, registerChange } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { applyEdits, FuyouError, reversed } from "@fuyou/kernel";
import { aCitation, aCounty, composed } from "@fuyou/kernel/testing";
import { is } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { approved } from "./approved-plan.js";
import { carryOut } from "./carry-out.js";
import { carryOutPhase, type PhaseAct } from "./carry-out-phase.js";
import { compilePlan } from "./compile.js";
import { type Evidence, evidence } from "./evidence.js";
import { type Gate, gatePoint } from "./gate.js";
import { gatesAt } from "./gates-at.js";
import { reformPlugin } from "./reform-plugin.js";
import { defineStepKind, stepKindPoint } from "./step.js";
import { aPhase, aPlanPlugin, aStepHead } from "./testing.js";

const plan = "sample-plan";
const renaming = defineStepKind<{ name: string }>({
  kind: "renaming",
  title: { zh: "更名", en: "renaming" },
  schema: z.strictObject({ name: z.string() }),
  compile: (context, { name }) => context.do(registerChange, { institution: "clinic", name }),
});
const aGate = (id: string, over: Partial<Gate>): Gate => ({
  plan,
  id,
  phase: "implement",
  title: { zh: `关口${id}`, en: `gate ${id}` },
  evidence: id,
  cites: [aCitation()],
  ...over,
});
const gates = [
  aGate("establishment-approval", { title: { zh: "编委批准", en: "approval" } }),
  aGate("asset-inventory", {
    phase: undefined,
    step: "rename",
    title: { zh: "资产清查", en: "inventory" },
    of: { each: "institutions", where: is("kind", "township-fp-station") },
  }),
  aGate("acceptance", { phase: "conclude" }),
];
const composition = composed(
  hierarchyPlugin,
  reformPlugin,
  aPlanPlugin(
    [
      renaming.step(aStepHead("rename"), { name: "新名" }),
      renaming.step(aStepHead("again", { phase: "conclude", on: "2020-03-10" }), {
        name: "再新名",
      }),
    ],
    {
      phases: [aPhase(), aPhase({ id: "conclude", from: "2020-03-01", to: "2020-03-31" })],
      contribute(to) {
        to.add(stepKindPoint, renaming);
        for (const gate of gates) to.add(gatePoint, gate);
      },
    },
  ),
);

const paper = (kind: string, issuer: string, from: string, over: Partial<Evidence> = {}) => ({
  id: kind,
  kind,
  plan,
  issuer,
  period: { from },
  ...over,
});
const health = "county-health-department";
const inOrder: readonly Evidence[] = [
  paper("establishment-proposal", health, "2020-01-03"),
  paper("establishment-office-opinion", "county-establishment-office", "2020-01-06"),
  paper("personnel-department-opinion", "county-personnel-department", "2020-01-06"),
  paper("establishment-approval", "county-establishment-committee", "2020-01-10", {
    number: "1号",
  }),
  paper("asset-inventory", "institution", "2020-02-03", { institution: "station" }),
  paper("acceptance", health, "2020-03-20"),
];
const without = (...kinds: string[]) => inOrder.filter((each) => !kinds.includes(each.kind));
const changed = (kind: string, over: Partial<Evidence>) =>
  inOrder.map((each) => (each.kind === kind ? { ...each, ...over } : each));
const countyOf = (papers: readonly Evidence[]) =>
  aCounty(composition, aHierarchy({ evidence: papers }));

const act: PhaseAct = {
  date: "2020-02-20",
  actor: "样县卫生计生局",
  authority: { issuer: "样县编委", number: "1号" },
};
const said = (papers: readonly Evidence[], date = "2020-02-20") =>
  gatesAt(countyOf(papers), composition, plan, "implement", date).map((each) => each.message);
const refusal = (
  papers: readonly Evidence[],
  over: Partial<PhaseAct> = {},
  phase = "implement",
) => {
  const county = countyOf(papers);
  const transition = compilePlan(county, composition, plan);
  try {
    carryOutPhase(county, composition, approved(transition), phase, { ...act, ...over });
  } catch (thrown) {
    if (FuyouError.is(thrown, "REFORM_PHASE_REFUSED")) return thrown.text;
    throw thrown;
  }
  return undefined;
};

describe("the gates of a phase", () => {
  it("are open where the evidence is on record in order", () => {
    expect(said(inOrder)).toEqual([]);
  });

  it("name the evidence that is missing, for which body, and who issues it", () => {
    expect(said(without("asset-inventory"))).toEqual([
      {
        zh: "方案 sample-plan：阶段“实施”的关口“资产清查”未开，截至 2020-02-20 缺少“资产清查报告”：样镇计划生育服务所。请由所涉机构或县财政部门出具并登记，再实施该阶段。",
        en: "plan sample-plan: the gate 'inventory' of the phase 'implementation' is closed: by 2020-02-20 there is no asset inventory report on record for 样镇计划生育服务所. Have it issued by the institution itself or county finance department and recorded, then carry the phase out.",
      },
    ]);
  });

  it("do not count evidence of a later day, or evidence withdrawn", () => {
    expect(said(inOrder, "2020-02-02")).toHaveLength(1);
    expect(said(changed("asset-inventory", { retiredOn: "2020-02-10" }))).toHaveLength(1);
  });

  it("do not count an approval that comes before the opinions it has to wait for", () => {
    const [closed, early] = said(
      changed("personnel-department-opinion", { period: { from: "2020-01-11" } }),
    );
    expect(closed?.en).toContain("there is no approval of the establishment committee on record");
    expect(early).toEqual({
      zh: "证据 establishment-approval（编委批复，2020-01-10）先于应在其前的“人社部门意见”，不作数。请先取得并登记“人社部门意见”，再重新出具。",
      en: "the evidence establishment-approval (approval of the establishment committee, 2020-01-10) comes before the opinion of the personnel department that has to precede it, and does not count. Obtain and record the opinion of the personnel department first, then have it issued again.",
    });
  });

  it("do not count evidence by one who may not issue it, or without its number", () => {
    expect(said(changed("establishment-approval", { issuer: health }))[1]).toEqual({
      zh: "证据 establishment-approval（编委批复）由县卫生计生部门出具，无权出具，不作数。应由县编委出具。",
      en: "the evidence establishment-approval (approval of the establishment committee) was issued by the county health department, which may not issue it, and does not count. It is for the county establishment committee to issue.",
    });
    expect(said(changed("establishment-approval", { number: undefined }))[1]).toEqual({
      zh: "证据 establishment-approval（编委批复）缺少文号，不作数。请撤回后按原件补全重新登记。",
      en: "the evidence establishment-approval (approval of the establishment committee) lacks its number and does not count. Withdraw it and record it again from the original.",
    });
  });

  it("list open cases without closing for them", () => {
    const open = paper("open-case", health, "2020-02-05", { about: "staff/s1" });
    const found = gatesAt(
      countyOf([...inOrder, open]),
      composition,
      plan,
      "implement",
      "2020-02-20",
    );
    expect(found.map((each) => [each.severity, each.message])).toEqual([
      [
        "warning",
        {
          zh: "方案 sample-plan：未决事项 open-case（staff/s1）自 2020-02-05 起尚未办结。请办结后撤销该事项；未办结的照列，不影响验收。",
          en: "plan sample-plan: the case open-case about staff/s1, open since 2020-02-05, is not settled. Settle it and withdraw the case; until then it stays listed and does not bar acceptance.",
        },
      ],
    ]);
  });

  it("are warnings in a rehearsal, which is carried out as a whole all the same", () => {
    const county = countyOf(without("asset-inventory"));
    const transition = compilePlan(county, composition, plan);
    expect(transition.findings.map((each) => [each.code, each.severity])).toEqual([
      ["REFORM_GATE_CLOSED", "warning"],
    ]);
    const done = carryOut(county, composition, transition);
    expect(done.toData()).toEqual(transition.after.toData());
  });
});

describe("carrying out a phase", () => {
  it("does the edits of the phase and no others, and records that it was done", () => {
    const county = countyOf(inOrder);
    const transition = compilePlan(county, composition, plan);
    const done = carryOutPhase(county, composition, approved(transition), "implement", act);
    expect(done.county.get(institutions, "clinic")?.name).toBe("新名");
    expect(done.county.date).toBe("2020-02-29");
    expect(done.county.get(evidence, "sample-plan.implement.phase-completion")).toEqual({
      id: "sample-plan.implement.phase-completion",
      kind: "phase-completion",
      plan,
      issuer: "acting-body",
      issuerName: "样县卫生计生局",
      number: "1号",
      phase: "implement",
      period: { from: "2020-02-20" },
    });
    const undone = applyEdits(done.county, reversed(done.edits)).asOf(county.date);
    expect(undone.toData()).toEqual(county.toData());
  });

  it("phase by phase comes to what the whole plan comes to, but for the two records of it", () => {
    const county = countyOf(inOrder);
    const transition = compilePlan(county, composition, plan);
    const first = carryOutPhase(county, composition, approved(transition), "implement", act);
    const date = "2020-03-25";
    const then = carryOutPhase(first.county, composition, approved(transition), "conclude", {
      ...act,
      date,
    });
    const { county: header, tables } = then.county.toData();
    const whole = transition.after.toData();
    expect(header).toEqual(whole.county);
    expect(tables.evidence).toHaveLength(inOrder.length + 2);
    expect({ ...tables, evidence: [] }).toEqual({ ...whole.tables, evidence: [] });
  });

  it("is refused without evidence, with the closed gate in the refusal", () => {
    expect(
      refusal(without("establishment-approval"), { authority: { issuer: "样县编委" } }),
    ).toEqual({
      zh: "方案 sample-plan：阶段“实施”的关口“编委批准”未开，截至 2020-02-20 缺少“编委批复”。请由县编委出具并登记，再实施该阶段。因此方案 sample-plan 的阶段“实施”不能实施（1 项）。请逐项处理后再实施。",
      en: "plan sample-plan: the gate 'approval' of the phase 'implementation' is closed: by 2020-02-20 there is no approval of the establishment committee on record. Have it issued by the county establishment committee and recorded, then carry the phase out. For these reasons (1) the phase 'implementation' of the plan sample-plan cannot be carried out. Settle each of them, then carry it out.",
    });
  });

  it("is refused out of order, late, and on another's authority", () => {
    expect(refusal(inOrder, { date: "2020-03-25" }, "conclude")?.en).toContain(
      "plan sample-plan: the phase 'implementation', which comes before 'implementation', is not on record as carried out by 2020-03-25. Carry out 'implementation' first.",
    );
    expect(refusal(inOrder, { date: "2020-03-01" })?.en).toContain(
      "the phase 'implementation' of the plan sample-plan is to be carried out from 2020-02-01 to 2020-02-29, not on 2020-03-01. Act within these days; once they have passed, move the phase and have the plan approved again.",
    );
    expect(refusal(inOrder, { authority: { issuer: "样县卫生局" } })?.en).toContain(
      "the plan sample-plan is authorised by 样县编委, but the act cites 样县卫生局. Cite the body that authorises it and its number.",
    );
    expect(refusal(inOrder, { authority: { issuer: "样县编委", number: "2号" } })?.en).toContain(
      "the number 2号 cited for the plan sample-plan is on no evidence that counts by 2020-02-20. Record the document first.",
    );
  });

  it("is refused a second time", () => {
    const county = countyOf(inOrder);
    const transition = compilePlan(county, composition, plan);
    const done = carryOutPhase(county, composition, approved(transition), "implement", act).county;
    expect(() => carryOutPhase(done, composition, approved(transition), "implement", act)).toThrow(
      "the phase 'implementation' of the plan sample-plan was carried out on 2020-02-20 already (sample-plan.implement.phase-completion). There is nothing to do again.",
    );
  });

  it("is refused on a county on which it comes to other edits, and names the records", () => {
    const county = countyOf(inOrder);
    const transition = compilePlan(county, composition, plan);
    const draft = county.draft();
    draft.update(institutions, "clinic", { name: "旧名" });
    const other = draft.finish().county;
    expect(() => carryOutPhase(other, composition, approved(transition), "implement", act)).toThrow(
      "gives other edits than those approved: 2 approved, 2 now; records that differ: institutions/clinic. Rehearse it again and have the result approved.",
    );
  });

  it("leaves the rest of the plan to be rehearsed and approved again, on the county as it has become", () => {
    const county = countyOf(inOrder);
    const approval = approved(compilePlan(county, composition, plan));
    const { county: first } = carryOutPhase(county, composition, approval, "implement", act);
    const draft = first.draft();
    draft.update(institutions, "clinic", { name: "旧名" });
    const { county: now } = draft.finish();
    const conclude = { ...act, date: "2020-03-25" };
    expect(() => carryOutPhase(now, composition, approval, "conclude", conclude)).toThrow(
      "records that differ: institutions/clinic",
    );
    const rest = compilePlan(now, composition, plan);
    expect(rest.steps.map((each) => each.step)).toEqual(["again"]);
    expect([rest.from, rest.to]).toEqual(["2020-03-01", "2020-03-31"]);
    const done = carryOutPhase(now, composition, approved(rest), "conclude", conclude);
    expect(done.county.get(institutions, "clinic")?.name).toBe("再新名");
    const over = compilePlan(done.county, composition, plan);
    expect([over.steps, over.findings, over.after.date]).toEqual([[], [], "2020-03-31"]);
  });

  it("refuses a phase the plan does not have", () => {
    const county = countyOf(inOrder);
    const transition = compilePlan(county, composition, plan);
    expect(() => carryOutPhase(county, composition, approved(transition), "implemnt", act)).toThrow(
      "the plan sample-plan has no phase 'implemnt'. Known: implement, conclude. Check the name.",
    );
  });
});
