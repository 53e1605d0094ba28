import { composeDeployment, registersFrom } from "@fuyou/deployment";
import { countyIntegration } from "@fuyou/plugin-county-integration";

export default composeDeployment({
  county: "370321",
  registers: registersFrom("./registers.xlsx"), // or registers.json, a folder, or several files
  plugins: [countyIntegration],
});
