import { composeDeployment } from "@fuyou/deployment";
import { everyPlugin, inventedCounty } from "./src/index.js";

/** An invented county with the plugins of all five documents at once, as no county has them. */
export default composeDeployment({
  county: "999901",
  registers: inventedCounty,
  plugins: everyPlugin,
  plans: ["county-integration", "huantai"],
});
