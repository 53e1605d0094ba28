import { assetsPlugin } from "@fuyou/assets";
import { dutiesPlugin } from "@fuyou/duties";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import type { Composition, County } from "@fuyou/kernel";
import { aCitation, aCounty, aPlugin, composed, type Records } from "@fuyou/kernel/testing";
import { personnelPlugin } from "@fuyou/personnel";
import { reformPlugin } from "@fuyou/reform";
import { servicesPlugin } from "@fuyou/services";
import { standardsPlugin } from "@fuyou/standards";
import { fundingPlugin } from "./funding-plugin.js";
import { type FundingRule, fundingRulePoint } from "./funding-rule.js";

// Rules and budgets of an invented county, for the tests of this package.

/** A rule: government alone pays the running costs of the township hospital. */
export function aFundingRule(over: Partial<FundingRule> = {}): FundingRule {
  return {
    id: "hospital-running",
    title: { zh: "卫生院公用经费", en: "running costs of the hospital" },
    kinds: ["township-hospital"],
    classes: ["running"],
    sources: [{ source: "government", share: { p: 1, q: 1 } }],
    exclusive: true,
    bases: [],
    required: true,
    severity: "mandatory",
    cites: [aCitation()],
    ...over,
  };
}

/** The domain packages with some rules. */
export function withRules(...rules: readonly FundingRule[]): Composition {
  return composed(
    ...[standardsPlugin, hierarchyPlugin, reformPlugin, personnelPlugin, assetsPlugin],
    ...[dutiesPlugin, servicesPlugin, fundingPlugin],
    aPlugin("rules", (to) => {
      for (const rule of rules) to.add(fundingRulePoint, rule);
    }),
  );
}

/** A budget line of the hospital: 1,000 yuan of county finance for running costs in 2020. */
export function aBudgetLine(over: Readonly<Record<string, unknown>> = {}) {
  return {
    id: "b1",
    institution: "hospital",
    year: 2020,
    class: "running",
    source: "county-finance",
    mode: "budget",
    amount: 100_000,
    ...over,
  };
}

/** The sample county with some records. */
export function countyWith(composition: Composition, records: Records): County {
  return aCounty(composition, aHierarchy(records));
}
