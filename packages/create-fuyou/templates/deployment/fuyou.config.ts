import { composeDeployment } from "@fuyou/deployment";
import { countyIntegration } from "@fuyou/plugin-county-integration";
// #region with-plugin
import { sampleCountyNotice } from "fuyou-plugin-sample-county";
// #endregion with-plugin
import registers from "./data/registers.json" with { type: "json" };

export default composeDeployment({
  county: "999902",
  registers,
  plugins: [
    countyIntegration.with({ preparationFrom: "2015-11-01" }),
    // #region with-plugin
    sampleCountyNotice.with({ effectiveFrom: "2015-12-01" }),
    // #endregion with-plugin
  ],
});
