import { hierarchyPlugin } from "@fuyou/hierarchy";
import type { Composition } from "@fuyou/kernel";
import { aCitation, composed } from "@fuyou/kernel/testing";
import { reformPlugin, type Step, strengthen } from "@fuyou/reform";
import { aPlan, aPlanPlugin, aStepHead } from "@fuyou/reform/testing";
import { personnelPlugin } from "./personnel-plugin.js";
import { type StaffRule, staffRulePoint } from "./staff-rule.js";

/** A step of the sample plan by which the sample town's station ends into its hospital; its people may also go to the government. */
export const stationEnds: Step = strengthen.step(aStepHead("strengthen"), {
  from: { kinds: ["township-fp-station"] },
  into: { kinds: ["township-hospital"] },
  plate: { kind: "mchfp-service-station", name: "站" },
  options: {
    hospital: { kinds: ["township-hospital"] },
    government: { kinds: ["township-government"] },
  },
});

/**
 * The plugins with the sample plan, decided under a number, and a rule on the station's staff.
 *
 * @param rule - what the rule says beside plan and step
 * @param more - further steps of the plan
 */
export function withStaffRule(rule: Partial<StaffRule>, more: readonly Step[] = []): Composition {
  const plan = aPlanPlugin([stationEnds, ...more], {
    plan: aPlan({ authority: { issuer: "样县编委", number: "样编〔2020〕1号" } }),
    contribute: (to) =>
      to.add(staffRulePoint, {
        ...{ plan: "sample-plan", step: "strengthen", cites: [aCitation()] },
        ...rule,
      }),
  });
  return composed(hierarchyPlugin, reformPlugin, personnelPlugin, plan);
}

/**
 * A person of the station: established, with a synthetic name.
 *
 * @param id - identifier of the person
 * @param over - what is to be otherwise
 */
export function stationPerson(id: string, over: object = {}): { id: string } {
  return {
    id,
    ...{ name: "合成人员", institution: "station", employment: "established" },
    ...over,
  };
}

/**
 * The choice of a person, made on 5 February 2020 between hospital and government.
 *
 * @param person - identifier of the person
 * @param chosen - the option chosen
 */
export function stationChoice(person: string, chosen: string): object {
  const options = ["hospital", "government"];
  return { id: `choice-${person}`, person, plan: "sample-plan", options, chosen, on: "2020-02-05" };
}
