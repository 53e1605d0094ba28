import type { StaffRule } from "@fuyou/personnel";
import { cite } from "./clauses.js";
import type { CountyIntegrationOptions } from "./options.js";
import { plan } from "./plan.js";

/**
 * Who of the township stations may choose where to go (自愿选择): source 000 speaks of their staff without
 * exception, so everyone in service; those who have not chosen by the day of the step go with the station.
 * Nobody at the county level is offered a choice. Papers are drawn up where the deployment asks for them.
 *
 * @param options - what the deployment says
 */
export function staffRules({
  transferPapers: papers,
}: Pick<CountyIntegrationOptions, "transferPapers">): readonly StaffRule[] {
  const townships: StaffRule = {
    plan: plan.id,
    step: "strengthen-townships",
    mayChoose: ["established", "civil-service-rules", "non-established", "village-paid"],
    cites: [cite("000-057")],
  };
  if (!papers) return [townships];
  const centre = { plan: plan.id, step: "form-county-centre", papers, cites: [cite("000-044")] };
  return [{ ...townships, papers }, centre];
}
