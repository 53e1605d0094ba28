import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { describePlugin } from "@fuyou/testing/contract";
import { hubeiCity } from "./hubei-city-plugin.js";

describePlugin(hubeiCity, {
  beside: [nationalStandards, countyIntegration],
  rows: { "002": 62 },
  options: {
    programmeFrom: "2015-01-01",
    controlledBelow: "excluded",
    socialCapital: false,
    appraisalItems: [],
    systemModules: null,
  },
});
