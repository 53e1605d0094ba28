import { hierarchyPlugin } from "@fuyou/hierarchy";
import { type Contributor, FuyouError } from "@fuyou/kernel";
import { aCitation, composed } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { type EvidenceKind, evidenceKindPoint } from "./evidence-kind.js";
import { type Gate, gatePoint } from "./gate.js";
import { reformPlugin } from "./reform-plugin.js";
import { aPhase, aPlanPlugin } from "./testing.js";

const title = { zh: "样例", en: "sample" };
const aGate = (over: Partial<Gate>): Gate => ({
  plan: "sample-plan",
  id: "approval",
  phase: "implement",
  title,
  evidence: "establishment-approval",
  cites: [aCitation()],
  ...over,
});
const aKind = (over: Partial<EvidenceKind>): EvidenceKind => ({
  code: "sample-paper",
  title,
  issuers: ["county-establishment-committee"],
  ...over,
});

/** What composing a plan with something contributed says against it. */
function faults(contribute: (to: Contributor) => void): string {
  const plugin = aPlanPlugin([], { phases: [aPhase()], contribute });
  try {
    composed(hierarchyPlugin, reformPlugin, plugin);
  } catch (thrown) {
    if (FuyouError.is(thrown)) return `${thrown.text.zh}\n${thrown.text.en}`;
    throw thrown;
  }
  return "";
}

describe("a gate", () => {
  const gate = (over: Partial<Gate>) => faults((to) => to.add(gatePoint, aGate(over)));

  it("stands where its plan, its phase and its evidence are known", () => {
    expect(gate({})).toBe("");
  });

  it.each<[string, Partial<Gate>, string, string]>([
    [
      "of no plan",
      { plan: "sample-plam" },
      "没有方案 sample-plam；最接近的是 sample-plan",
      "there is no plan 'sample-plam'; the nearest is 'sample-plan'",
    ],
    [
      "of a phase and a step at once",
      { step: "rename" },
      "须在 phase 与 step 中恰好写明一个",
      "it has to name either a phase or a step",
    ],
    [
      "of no step",
      { phase: undefined, step: "rename" },
      "方案没有步骤 rename",
      "the plan has no step 'rename'",
    ],
    [
      "of no phase",
      { phase: "conclude" },
      "方案没有阶段 conclude；已有：implement",
      "the plan has no phase 'conclude'; its phases: implement",
    ],
  ])("%s is refused, and says so", (_, over, zh, en) => {
    const told = gate(over);
    expect(told).toContain("REFORM_INVALID_GATE");
    expect(told).toContain(`不能成立：${zh}。请更正该关口。`);
    expect(told).toContain(`cannot stand: ${en}. Correct the gate.`);
  });
});

describe("a kind of evidence", () => {
  const kind = (...kinds: Partial<EvidenceKind>[]) =>
    faults((to) => {
      for (const each of kinds) to.add(evidenceKindPoint, aKind(each));
    });

  it.each<[string, Partial<EvidenceKind>[], string, string]>([
    [
      "after one that is none",
      [{ after: ["asset-inventry"] }],
      "它列在 asset-inventry 之后，而没有这种证据；最接近的是 asset-inventory",
      "it comes after 'asset-inventry', which is no kind; the nearest is 'asset-inventory'",
    ],
    [
      "by an issuer that is none",
      [{ issuers: ["county-establishment-comittee"] }],
      "没有出具单位类别 county-establishment-comittee；最接近的是 county-establishment-committee",
      "there is no issuer 'county-establishment-comittee'; the nearest is 'county-establishment-committee'",
    ],
    [
      "that leads back to itself",
      [{ after: ["other-paper"] }, { code: "other-paper", after: ["sample-paper"] }],
      "它的先后次序成环",
      "what it comes after leads back to itself",
    ],
  ])("%s is refused, and says so", (_, kinds, zh, en) => {
    const told = kind(...kinds);
    expect(told).toContain("REFORM_INVALID_EVIDENCE_KIND");
    expect(told).toContain(`不能成立：${zh}。请更正该证据类型。`);
    expect(told).toContain(`cannot stand: ${en}. Correct the kind.`);
  });
});
