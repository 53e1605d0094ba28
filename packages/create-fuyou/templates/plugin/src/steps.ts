import { addDepartments } from "@fuyou/reform";
import { register } from "./clauses.js";

/** Each township hospital gets a service department (乡镇卫生院内设服务科), at the end of the common plan. */
export const serviceDepartments = addDepartments.step(
  {
    plan: "county-integration",
    phase: "conclude",
    id: "sample-county-departments",
    title: { zh: "乡镇卫生院内设服务科", en: "township hospitals get a service department" },
    cites: [register.cite("sample-county-002")],
  },
  {
    to: { kinds: ["township-hospital"] },
    kind: "mchfp-service-department",
    name: "妇幼保健计划生育服务科",
  },
);
