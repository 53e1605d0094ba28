import { doChange, inForce, isBlocking, readCounty } from "@fuyou/kernel";
import { aCitation, anAct } from "@fuyou/kernel/testing";
import {
  acceptTransfers,
  preparePapers,
  refuseTransfer,
  staff,
  staffRulePoint,
  transferItemKinds,
} from "@fuyou/personnel";
import { compilePlan, isProven, strengthen } from "@fuyou/reform";
import { aPlan, aPlanPlugin, aStepHead } from "@fuyou/reform/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { composeCore } from "./core-plugins.js";
import { countyArbitrary } from "./county-arbitrary.js";

const step = strengthen.step(aStepHead("strengthen"), {
  from: { kinds: ["township-fp-station"] },
  into: { kinds: ["township-hospital"] },
  plate: { kind: "mchfp-service-station", name: "{division}服务站" },
  options: {
    "township-hospital": { kinds: ["township-hospital"] },
    "township-government": { kinds: ["township-government"] },
  },
});
const composition = composeCore(
  aPlanPlugin([step], {
    plan: aPlan({ authority: { issuer: "样县编委", number: "样编〔2020〕1号" } }),
    contribute: (to) =>
      to.add(staffRulePoint, {
        plan: "sample-plan",
        step: "strengthen",
        mayChoose: ["established"],
        employments: [{ employment: "non-established", becomes: "ends" }],
        cites: [aCitation()],
      }),
  }),
);
const counties = countyArbitrary({
  faults: false,
  offer: { plan: "sample-plan", options: ["township-hospital", "township-government"] },
});
const decision = fc.constantFrom("accept", "refuse", "wait", "none");

test("persons, posts and quotas balance whatever is chosen, accepted and refused; nobody is lost", {
  timeout: 60_000,
}, () => {
  const seen = { proven: 0, refused: 0, left: 0 };
  const property = fc.property(
    counties,
    fc.array(decision, { minLength: 7, maxLength: 7 }),
    (data, decisions) => {
      const { county: opening, findings } = readCounty(data, composition);
      expect(findings.filter(isBlocking)).toEqual([]);
      const draft = opening.draft();
      const act = anAct(opening.date);
      let papers = 0;
      for (const station of data.tables.institutions as { id: string; kind: string }[]) {
        if (station.kind !== "township-fp-station") continue;
        const hospital = station.id.replace("fp-station", "hospital");
        for (const person of opening.by(staff, "institution", station.id)) {
          const decided = decisions[papers % decisions.length];
          if (decided === "none" || !inForce(person, opening.date)) continue;
          if (!(data.tables.institutions as { id: string }[]).some(({ id }) => id === hospital)) {
            continue;
          }
          const [persons, batch] = [[person.id], `batch-${papers++}`];
          const items = transferItemKinds;
          doChange(draft, preparePapers, { batch, persons, to: hospital, items }, act);
          const paper = `${batch}.${person.id}`;
          if (decided === "accept") doChange(draft, acceptTransfers, { papers: [paper] }, act);
          if (decided === "refuse") {
            doChange(draft, refuseTransfer, { paper, reason: "合成理由" }, act);
          }
        }
      }
      const county = draft.finish().county;
      const transition = compilePlan(county, composition, "sample-plan");
      for (const { category, residual, unaccounted } of transition.conservation) {
        expect([category, residual, unaccounted]).toEqual([category, 0, []]);
      }
      const people = (of: typeof county) => [...of.rows(staff)].map((each) => each.id);
      expect(people(transition.after)).toEqual(people(opening));
      const undecided = transition.findings.filter(
        (each) => each.code === "PERSONNEL_REFUSED_UNDECIDED",
      );
      expect(undecided.length === 0 || !isProven(transition)).toBe(true);
      if (undecided.length > 0) seen.refused++;
      else if (isProven(transition)) seen.proven++;
      const persons = transition.conservation.find((line) => line.category === "persons");
      seen.left += persons?.exits ?? 0;
    },
  );
  fc.assert(property, { numRuns: 60, interruptAfterTimeLimit: 50_000 });
  expect(Object.values(seen).every((count) => count > 0)).toBe(true);
});
