import type { Selector } from "@fuyou/reform";

/** Township hospitals (乡镇卫生院), central ones included. */
export const townshipHospitals: Selector = {
  kinds: ["township-hospital", "central-township-hospital"],
};

/** Township family-planning service stations (乡镇计划生育服务所). */
export const townshipStations: Selector = { kinds: ["township-fp-station"] };

/** The county centre that comes of the merger (县妇幼保健计划生育服务中心). */
export const countyCentre: Selector = { kinds: ["county-mchfp-centre"] };

/** Community health centres (社区卫生服务中心): the urban branch, without a township layer. */
export const communityCentres: Selector = { kinds: ["community-health-centre"] };

/** Those who share rooms in a village: its committee, which keeps the family-planning room, and its clinic. */
export const villageParties: Selector = {
  kinds: ["village-committee", "residents-committee", "village-clinic", "community-health-station"],
};

/** The plate hung at township hospitals. Source 000 names the body two ways; this is the shorter. */
export const stationPlate = {
  kind: "mchfp-service-station",
  name: "{division}妇幼保健计划生育服务站",
  purpose: "妇幼保健和计划生育技术服务",
};
