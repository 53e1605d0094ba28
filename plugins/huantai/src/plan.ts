import type { Phase, Plan } from "@fuyou/reform";
import { cite } from "./clauses.js";
import type { HuantaiOptions } from "./options.js";
import { streetOffices, townHospitals } from "./selectors.js";

/** The plan of source 003: integrated health and family-planning services in towns, streets and villages. */
export const plan: Plan = {
  id: "huantai",
  title: {
    zh: "桓台县镇村卫生计生服务管理一体化",
    en: "Huantai: integrated health and family-planning service in towns and villages",
  },
  authority: { issuer: "桓台县人民政府办公室" },
  concerns: [townHospitals, streetOffices],
  cites: [cite("003-001"), cite("003-003")],
};

/**
 * The one phase of source 003, which names no days: it takes effect at once.
 *
 * @param options - the day
 */
export function phases({ effectiveFrom }: HuantaiOptions): Phase[] {
  return [
    {
      plan: plan.id,
      id: "take-effect",
      title: { zh: "施行", en: "taking effect" },
      from: effectiveFrom,
      to: effectiveFrom,
      cites: [cite("003-003")],
    },
  ];
}
