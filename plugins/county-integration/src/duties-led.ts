import { assignments } from "@fuyou/duties";
import { type CoverageMeasure, coverage, is } from "@fuyou/standards";
import { eightDutyCodes } from "./duty-sets.js";

/** How many of the eight duties the institution judged leads on the day (八项职责), for centre and hospital alike. */
export const eightDutiesLed: CoverageMeasure = coverage(assignments, {
  by: "institution",
  field: "duty",
  where: is("involvement", "lead"),
  unit: "duty",
  called: { zh: "牵头职责", en: "duties it leads" },
  codes: eightDutyCodes,
});
