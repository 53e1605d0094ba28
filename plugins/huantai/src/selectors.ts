import type { Selector } from "@fuyou/reform";

/** Hospitals of towns (镇卫生院、中心卫生院). Streets have none. */
export const townHospitals: Selector = {
  kinds: ["township-hospital", "central-township-hospital"],
  divisionClasses: ["town", "township"],
};

/** Town governments (镇人民政府), in which the health and family-planning office is a department. */
export const townGovernments: Selector = { kinds: ["township-government"] };

/** Street offices (城区街道办事处): urban, and treated apart from towns. */
export const streetOffices: Selector = { kinds: ["street-office"] };

/** Whoever has a health and family-planning office (镇、街道卫计办). */
export const officeHolders: Selector = { kinds: ["township-government", "street-office"] };

/** The county centre (县妇幼保健计划生育服务中心). */
export const countyCentre: Selector = { kinds: ["county-mchfp-centre"] };

/** Urban community health institutions (城市社区卫生服务机构). */
export const communityCentres: Selector = { kinds: ["community-health-centre"] };

/** Committees of villages and residents (村、居委会), where the village worker's post stands. */
export const committees: Selector = { kinds: ["village-committee", "residents-committee"] };

/** Kinds of post that source 003 names. */
export const posts = {
  oldWorker: "village-fp-worker",
  worker: "village-health-worker",
  doctor: "village-doctor",
} as const;
