import type { Phase, Plan } from "@fuyou/reform";
import { cite } from "./clauses.js";
import { type CountyIntegrationOptions, phaseDays } from "./options.js";
import { townshipHospitals, townshipStations } from "./selectors.js";

/** The plan of source 000: county merged, township strengthened, village shared (县级合、乡增强、村共享). */
export const plan: Plan = {
  id: "county-integration",
  title: {
    zh: "妇幼保健和计划生育资源整合实施方案",
    en: "Integration of maternal-and-child-health and family-planning resources",
  },
  authority: { issuer: "县机构编制委员会" },
  concerns: [
    { kinds: ["county-mch-hospital"] },
    { kinds: ["county-fp-station"] },
    townshipStations,
    townshipHospitals,
  ],
  cites: [cite("000-019"), cite("000-042")],
};

/**
 * The three phases of source 000 with the days a deployment gives them.
 *
 * @param options - the days
 */
export function phases(options: CountyIntegrationOptions): Phase[] {
  const days = phaseDays(options);
  return [
    {
      plan: plan.id,
      id: "prepare",
      title: { zh: "准备阶段", en: "preparation" },
      ...days.prepare,
      cites: [cite("000-052")],
    },
    {
      plan: plan.id,
      id: "implement",
      title: { zh: "实施阶段", en: "implementation" },
      ...days.implement,
      cites: [cite("000-055")],
    },
    {
      plan: plan.id,
      id: "conclude",
      title: { zh: "总结完善阶段", en: "conclusion" },
      ...days.conclude,
      cites: [cite("000-058")],
    },
  ];
}
