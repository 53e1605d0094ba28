import type { Selector } from "@fuyou/reform";
import { townshipHospitals } from "./selectors.js";

/** The county's units due: the two that are to become one, and the one they become. */
export const countyUnits: Selector = {
  kinds: ["county-mchfp-centre", "county-mch-hospital", "county-fp-station"],
};
/** The townships' units due: the hospitals, and the stations as long as they stand. */
export const townshipUnits: Selector = {
  kinds: [...townshipHospitals.kinds, "township-fp-station"],
};
/** The villages' units due: the committees, which keep the family-planning room and the worker's post. */
export const villageUnits: Selector = { kinds: ["village-committee"] };
