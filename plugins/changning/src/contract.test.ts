import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { describePlugin } from "@fuyou/testing/contract";
import { changning } from "./changning-plugin.js";

describePlugin(changning, {
  beside: [nationalStandards, countyIntegration],
  rows: { "004": 78 },
  options: {
    programmeFrom: "2018-01-01",
    controlledBelow: "excluded",
    hubs: [],
    appraisalItems: [],
    smallCell: 5,
  },
});
