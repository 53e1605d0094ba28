import type { StaffRule } from "@fuyou/personnel";
import { cite } from "./clauses.js";
import { plan } from "./plan.js";

/**
 * Who of the township stations may choose where to go (自愿选择): source 000 speaks of their staff without
 * exception, so everyone in service; those who have not chosen by the day of the step go with the station.
 */
export const staffRules: readonly StaffRule[] = [
  {
    plan: plan.id,
    step: "strengthen-townships",
    mayChoose: ["established", "civil-service-rules", "non-established", "village-paid"],
    cites: [cite("000-057")],
  },
];
