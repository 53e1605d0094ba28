import { isBlocking } from "@fuyou/kernel";
import { countyIntegration, eightDutyCodes } from "@fuyou/plugin-county-integration";
import { compilePlan, isProven, type Transition } from "@fuyou/reform";
import { reversalOf } from "@fuyou/reform/testing";
import { aCounty, composeCore, reversalFaults } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { huantai } from "./huantai-plugin.js";

const composition = composeCore(countyIntegration, huantai.with({ effectiveFrom: "2018-01-01" }));
const built = aCounty()
  .withDuties({
    "county-fp-station": eightDutyCodes,
    "street-office": [...eightDutyCodes, "fp-service-administration"],
    "township-government": ["fp-education", "fp-service-administration"],
    "township-fp-station": eightDutyCodes,
    "village-fp-worker": ["benefit-delivery", "postpartum-visit"],
    "village-doctor": ["basic-medical-care"],
  })
  .withStreets(1, (street) => street.withVillages(1))
  .withTownships(1, (town) => town.withVillages(2));
const first = compilePlan(built.county(composition), composition, "county-integration");
const second = compilePlan(first.after, composition, "huantai");
const on = "2019-03-01";
const bars = (transition: Transition) => transition.findings.filter(isBlocking);

describe("two plans, of which the later one stands on the earlier", () => {
  it("are reversed in the opposite order only: the later one's records are named", () => {
    expect([isProven(first), isProven(second)]).toEqual([true, true]);
    const refused = reversalOf(first, composition, { on }, second.after);
    expect(refused.after).toBe(second.after);
    expect(bars(refused).map(({ code }) => code)).toEqual(["REFORM_STANDS_ON"]);
    const upon = bars(refused)[0]?.message.en ?? "";
    expect(upon).toContain(
      "with it end 样县妇幼保健计划生育服务中心, and on them stand records, 8: assignments/street-office-999901001.lead.contraceptive-supply~2, ",
    );
  });

  it("leave no trace but history once both are reversed", () => {
    const later = reversalOf(second, composition, { on });
    expect(reversalFaults(first.after, later, composition)).toEqual([]);
    const earlier = reversalOf(first, composition, { on }, later.after);
    expect(reversalFaults(first.before, earlier, composition)).toEqual([]);
  });
});
