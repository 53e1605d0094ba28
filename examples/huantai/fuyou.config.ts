import { composeDeployment } from "@fuyou/deployment";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { huantai } from "@fuyou/plugin-huantai";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { huantaiCounty } from "./src/index.js";

/**
 * Huantai county carries out two plans: that of an unnamed county (source 000) as an illustration of
 * the whole pattern, then its own (source 003), which bears no date, so that the day is chosen here.
 */
export default composeDeployment({
  county: "370321",
  registers: huantaiCounty,
  plugins: [
    // Which ratio of posts to population the province uses is not settled: it is left open here.
    nationalStandards.with({ countyClass: 2 }),
    countyIntegration.with({ preparationFrom: "2015-11-01" }),
    huantai.with({ effectiveFrom: "2018-01-01" }),
  ],
  plans: ["county-integration", "huantai"],
});
