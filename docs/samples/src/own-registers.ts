// #region config
import { composeDeployment, registersFrom } from "@fuyou/deployment";
import { countyIntegration } from "@fuyou/plugin-county-integration";

export const deployment = composeDeployment({
  county: "370321",
  registers: registersFrom("./registers.xlsx"), // or registers.json, a folder, or several files
  plugins: [countyIntegration],
});
// #endregion config
