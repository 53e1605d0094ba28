import { clausePoint, definePlugin, type Plugin, sourcePoint } from "@fuyou/kernel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { clauses } from "./clauses.js";
import { type HubeiCityInput, optionsSchema } from "./options.js";
import { source } from "./source.js";

/** A city in Hubei (湖北某市): its programme of maternal and child health work of 2015, the second stage after the merger. Source 002, on top of county integration. */
export const hubeiCity: Plugin<"hubei-city", HubeiCityInput> = definePlugin({
  id: "hubei-city",
  title: { zh: "湖北某市", en: "A city in Hubei" },
  dependsOn: [nationalStandards, countyIntegration],
  options: optionsSchema,
  contribute(to) {
    to.add(sourcePoint, source);
    for (const clause of clauses) to.add(clausePoint, clause);
  },
});
