import type { ProjectPlan } from "@fuyou/assets";
import { cite } from "./clauses.js";
import { countyCentre, townshipHospitals } from "./selectors.js";

/** Bodies that are to be brought up to standard (规范化建设): the county centre and the township stations. */
const bodies = {
  unit: { zh: "县乡妇幼保健计划生育服务机构", en: "county and township service bodies" },
  kinds: [...countyCentre.kinds, ...townshipHospitals.kinds],
  open: {
    zh: "规范化标准、面积和装备清单文件未给，只核对有没有项目。",
    en: "The document gives no standard, area or list; only whether there is a project is judged.",
  },
  cites: [cite("000-050")],
};

/** The projects that source 000 asks for (完善机构建设机制): better premises, and better equipment. */
export const projectPlans: readonly ProjectPlan[] = [
  {
    ...bodies,
    id: "county-integration-premises",
    title: { zh: "改善业务用房", en: "better premises" },
    work: "construction",
  },
  {
    ...bodies,
    id: "county-integration-equipment",
    title: { zh: "改善装备条件", en: "better equipment" },
    work: "equipment",
  },
];
