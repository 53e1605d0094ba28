import { hierarchyPlugin, namePlates } from "@fuyou/hierarchy";
import { aHierarchy, anInstitution } from "@fuyou/hierarchy/testing";
import { FuyouError } from "@fuyou/kernel";
import { aCitation, aCounty, composed } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { approved } from "./approved-plan.js";
import { carryOutPhase } from "./carry-out-phase.js";
import { compilePlan } from "./compile.js";
import { gatePoint } from "./gate.js";
import { reformPlugin } from "./reform-plugin.js";
import { rollOut } from "./rollout.js";
import { hangPlates } from "./structure-step.js";
import { aPhase, aPlan, aPlanPlugin, aStepHead } from "./testing.js";

/** Source 001 lets the central stations pilot, then carries the general stations along (001-143, 001-144). */
const stations = { kinds: ["township-hospital", "central-township-hospital"] };
const { phase: _phase, on: _on, ...head } = aStepHead("plates");
const { steps, gates } = rollOut({
  head,
  kind: hangPlates,
  waves: [
    {
      id: "pilot",
      title: { zh: "中心站试点", en: "pilot at the central stations" },
      phase: "pilot",
      of: { kinds: ["central-township-hospital"] },
    },
    {
      id: "all",
      title: { zh: "全面推开", en: "everywhere" },
      phase: "spread",
      of: { kinds: ["township-hospital"] },
    },
  ],
  parameters: ({ of }) => ({ at: of, plate: { kind: "mchfp-service-station", name: "服务站" } }),
  cites: [aCitation()],
});
const composition = composed(
  hierarchyPlugin,
  reformPlugin,
  aPlanPlugin(steps, {
    plan: aPlan({ concerns: [stations] }),
    phases: [
      aPhase({ id: "pilot", from: "2020-02-01", to: "2020-02-29" }),
      aPhase({ id: "spread", from: "2020-03-01", to: "2020-03-31" }),
    ],
    contribute(to) {
      for (const gate of gates) to.add(gatePoint, gate);
    },
  }),
);
const institutions = [
  ...(aHierarchy().institutions as object[]),
  anInstitution({ id: "central", name: "样镇中心卫生院", kind: "central-township-hospital" }),
];
const countyWith = (evidence: readonly object[]) =>
  aCounty(composition, aHierarchy({ institutions, evidence }));
const evaluation = {
  id: "evaluated",
  kind: "wave-evaluation",
  plan: "sample-plan",
  issuer: "county-health-department",
  phase: "pilot",
  period: { from: "2020-03-02" },
};
const authority = { issuer: "样县编委" };
const refusal = (evidence: readonly object[]) => {
  const county = countyWith(evidence);
  const plan = approved(compilePlan(county, composition, "sample-plan"));
  const act = (date: string) => ({ date, actor: "样县卫生局", authority });
  const pilot = carryOutPhase(county, composition, plan, "pilot", act("2020-02-20")).county;
  expect([...pilot.rows(namePlates)].map((each) => each.institution)).toEqual(["central"]);
  try {
    const done = carryOutPhase(pilot, composition, plan, "spread", act("2020-03-20")).county;
    return [...done.rows(namePlates)].map((each) => each.institution);
  } catch (thrown) {
    return FuyouError.is(thrown) ? thrown.text.en : thrown;
  }
};

describe("a rollout in waves", () => {
  it("is a step for each wave, each after the one before", () => {
    expect(steps.map(({ id, phase, after, title }) => [id, phase, after, title.en])).toEqual([
      ["plates-pilot", "pilot", [], "step plates (pilot at the central stations)"],
      ["plates-all", "spread", ["plates-pilot"], "step plates (everywhere)"],
    ]);
  });

  it("lets the second wave go once the pilot is evaluated, and not before", () => {
    expect(refusal([])).toContain(
      "the gate 'pilot at the central stations, evaluated' of the phase 'implementation' is closed: by 2020-03-20 there is no evaluation of a wave on record.",
    );
    expect(refusal([{ ...evaluation, phase: "spread" }])).toContain(", evaluated'");
    expect(refusal([evaluation])).toEqual(["central", "hospital"]);
  });
});
