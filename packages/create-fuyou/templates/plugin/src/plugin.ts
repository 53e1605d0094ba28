import { roomSpecificationPoint } from "@fuyou/assets";
import { clausePoint, definePlugin, sourcePoint } from "@fuyou/kernel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { stepPoint } from "@fuyou/reform";
import { requirementPoint } from "@fuyou/standards";
import { register, source } from "./clauses.js";
import { optionsSchema } from "./options.js";
import { hospitalStaffing } from "./requirements.js";
import { consultingRooms } from "./rooms.js";
import { serviceDepartments } from "./steps.js";

/** The notice of Sample County (样例县), on top of the common plan of a county. */
export const sampleCountyNotice = definePlugin({
  id: "sample-county",
  title: { zh: "样例县", en: "Sample County" },
  dependsOn: [countyIntegration],
  options: optionsSchema,
  contribute(to, { effectiveFrom, rounding }) {
    to.add(sourcePoint, source);
    for (const clause of register.clauses) to.add(clausePoint, clause);
    to.add(requirementPoint, hospitalStaffing(effectiveFrom, rounding));
    to.add(roomSpecificationPoint, consultingRooms(effectiveFrom));
    to.add(stepPoint, serviceDepartments);
  },
});
