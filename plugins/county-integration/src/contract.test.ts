import { describePlugin } from "@fuyou/testing/contract";
import { countyIntegration } from "./county-integration-plugin.js";

describePlugin(countyIntegration, {
  rows: { "000": 72 },
  options: { preparationFrom: "2015-11-01", transferPapers: false, appraisalItems: [] },
  // 000-018 only asks that both lines of work stay in the catalogue.
  loosely: ["000-018"],
});
