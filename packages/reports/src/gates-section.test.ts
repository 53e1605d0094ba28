import { hierarchyPlugin, institutions, windingUps } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { aCitation, aCounty, composed } from "@fuyou/kernel/testing";
import {
  compilePlan,
  disciplineWindowPoint,
  evidenceKindPoint,
  gatePoint,
  reformPlugin,
  type Transition,
} from "@fuyou/reform";
import { aPhase, aPlanPlugin } from "@fuyou/reform/testing";
import { standardsPlugin } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { gatesSection } from "./gates-section.js";
import type { Markup } from "./markup.js";
import type { ReportMaterials } from "./report-section.js";
import { timeLine } from "./time-line.js";
import { datedGates, datedWindows, planWindingUps } from "./time-line-gate.js";
import { wordingIn } from "./wording.js";

const cites = [aCitation()];
const plan = "sample-plan";
const approval = "sample-paper";
const text = (zh: string, en: string) => ({ zh, en });
const phases = [
  aPhase({ id: "prepare", title: text("准备", "prepare"), from: "2020-01-02", to: "2020-01-31" }),
  aPhase(),
];
const composition = composed(
  standardsPlugin,
  hierarchyPlugin,
  reformPlugin,
  aPlanPlugin([], {
    phases,
    contribute(to) {
      const issuers = ["county-establishment-committee"];
      to.add(evidenceKindPoint, { code: approval, title: text("批文", "approval"), issuers });
      const gate = { plan, evidence: approval, cites };
      to.add(gatePoint, { ...gate, id: "one", title: text("一件", "one piece"), phase: "prepare" });
      to.add(gatePoint, {
        ...gate,
        id: "two",
        title: text("两件", "two pieces"),
        phase: "implement",
        least: 2,
      });
      to.add(disciplineWindowPoint, {
        ...{
          plan,
          id: "quiet",
          title: text("人事纪律", "staff discipline"),
          from: "prepare",
          to: "implement",
        },
        ...{ bars: ["staffing"], permit: approval, cites },
      });
    },
  }),
);
const evidence = [
  {
    ...{ id: "e1", kind: approval, plan },
    issuer: "county-establishment-committee",
    period: { from: "2020-01-01" },
  },
];
const transition = compilePlan(aCounty(composition, aHierarchy({ evidence })), composition, plan);

/** The plan after which two stations are being wound up, one of them struck off since. */
function woundUp(): Transition {
  const draft = transition.after.draft();
  for (const [id, over] of [
    ["station", {}],
    ["clinic", { retiredOn: "2020-06-30" }],
  ] as const) {
    draft.retire(institutions, id, "2020-02-10");
    draft.update(institutions, id, { ending: "winding-up" });
    draft.insert(windingUps, {
      id,
      institution: id,
      responsible: "hospital",
      begunOn: "2020-02-20",
      claimsUntil: "2020-05-20",
    });
    if ("retiredOn" in over) draft.retire(windingUps, id, over.retiredOn);
  }
  return { ...transition, after: draft.finish().county };
}
const picture = (each: Transition, language: "zh" | "en") =>
  (timeLine([each], composition, true, wordingIn(language)) as Markup).source;

describe("gates on the line of time", () => {
  it("are open or closed as the evidence on record leaves them", () => {
    expect(
      datedGates(transition, composition).map(({ on, title, open }) => [on, title.en, open]),
    ).toEqual([
      ["2020-01-02", "one piece", true],
      ["2020-02-01", "two pieces", false],
    ]);
    const none = compilePlan(aCounty(composition, aHierarchy()), composition, plan);
    expect(datedGates(none, composition).map(({ open }) => open)).toEqual([false, false]);
  });

  it("stand at their day, with how many are open", () => {
    const source = picture(transition, "en");
    expect(source).toMatch(/<g class="gate open"><title>2020-01-02: one piece: open[^<]*<\/title>/);
    expect(source).toMatch(/<g class="gate closed"><title>2020-02-01: two pieces: closed/);
    expect(source).toContain("1 of 1 gates open");
    expect(picture(transition, "zh")).toContain("关口已开 0/1");
  });

  it("stand beside the discipline windows with their days", () => {
    expect(datedWindows(transition, composition)).toEqual([
      { title: text("人事纪律", "staff discipline"), from: "2020-01-02", to: "2020-02-29" },
    ]);
    expect(picture(transition, "zh")).toContain("<title>人事纪律 2020-01-02 至 2020-02-29</title>");
  });

  it("stand beside the winding-ups that outlast the plan", () => {
    expect(planWindingUps(transition)).toBeUndefined();
    expect(planWindingUps(woundUp())).toEqual({
      ...{ from: "2020-02-20", begun: 2, open: 1, claimsUntil: "2020-05-20" },
    });
    expect(picture(woundUp(), "en")).toContain(
      "<title>winding-up from 2020-02-20: 1 of 2 still open, claims until 2020-05-20</title>",
    );
    expect(picture(woundUp(), "en")).toMatch(/<g class="winding-up open">.*class="tip"/);
  });
});

describe("the section of the gates", () => {
  const materials = { transitions: [woundUp()], composition, opening: transition.before };
  it("says in words what the picture shows", () => {
    const parts = { ...materials, wording: wordingIn("zh") } as unknown as ReportMaterials;
    const source = (gatesSection.draw(parts) as Markup[]).map((each) => each.source).join("");
    expect(source).toContain("未开：证据不在案");
    expect(source).toContain("已开：证据在案");
    expect(source).toContain("清算自 2020-02-20 起，2 个单位中 1 个未结，债权申报至 2020-05-20");
  });

  it("is a table too", () => {
    const [table] = gatesSection.tables?.(materials as unknown as ReportMaterials) ?? [];
    expect(table?.rows.map((row) => [row.before, row.state])).toEqual([
      ["2020-01-02", text("已开", "open")],
      ["2020-02-01", text("未开", "closed")],
    ]);
  });
});
