import { clausePoint, definePlugin, type Plugin, sourcePoint } from "@fuyou/kernel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { clauses } from "./clauses.js";
import { type ChangningInput, optionsSchema } from "./options.js";
import { source } from "./source.js";

/** Changning city (常宁市): its programme of health and family-planning work of 2018. Source 004, on top of county integration. */
export const changning: Plugin<"changning", ChangningInput> = definePlugin({
  id: "changning",
  title: { zh: "常宁市", en: "Changning city" },
  dependsOn: [nationalStandards, countyIntegration],
  options: optionsSchema,
  contribute(to) {
    to.add(sourcePoint, source);
    for (const clause of clauses) to.add(clausePoint, clause);
  },
});
