import { composeDeployment } from "@fuyou/deployment";
import { changning } from "@fuyou/plugin-changning";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { changningCounty, syntheticHubs } from "./src/index.js";

/**
 * Changning city carries out two plans: that of an unnamed county (source 000) as an illustration of the whole
 * pattern, then what its own programme of 2018 (source 004) changes. Which towns a central hospital serves is
 * invented here.
 */
export default composeDeployment({
  county: "430482",
  registers: changningCounty,
  plugins: [
    // Which ratio of posts to population the province uses is not settled: it is left open here.
    nationalStandards.with({ countyClass: 2 }),
    countyIntegration.with({ preparationFrom: "2015-11-01" }),
    changning.with({ programmeFrom: "2018-01-01", hubs: syntheticHubs }),
  ],
  plans: ["county-integration", "changning"],
});
