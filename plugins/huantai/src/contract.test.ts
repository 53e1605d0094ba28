import { countyIntegration } from "@fuyou/plugin-county-integration";
import { describePlugin } from "@fuyou/testing/contract";
import { huantai } from "./huantai-plugin.js";

describePlugin(huantai.with({ effectiveFrom: "2018-01-01" }), {
  beside: [countyIntegration],
  rows: { "003": 92 },
  options: {
    effectiveFrom: "2018-01-01",
    officeRounding: "up",
    roomArea: "each-room",
    resultSharingDays: null,
    institutionItems: [],
    staffItems: [],
    smallCell: 5,
  },
  // It guides by the centre that the first plan makes.
  after: { huantai: ["county-integration"] },
  // The three roles of a principle, the education half of a row that polices, and full coverage.
  loosely: ["003-005", "003-025", "003-080"],
});
