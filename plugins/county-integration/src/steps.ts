import { shareRoomsStep } from "@fuyou/assets";
import { assignDutySets } from "@fuyou/duties";
import { consolidate, guideInstitutions, type Step, strengthen } from "@fuyou/reform";
import { cite } from "./clauses.js";
import { plan } from "./plan.js";
import {
  communityCentres,
  countyCentre,
  stationPlate,
  townshipHospitals,
  townshipStations,
  villageParties,
} from "./selectors.js";

const inPhase = { plan: plan.id, phase: "implement" };
const merged = ["form-county-centre", "strengthen-townships"];

/** The steps of source 000, in one phase; each takes effect on the last day of the implementation. */
export const steps: readonly Step[] = [
  consolidate.step(
    {
      ...inPhase,
      id: "form-county-centre",
      title: {
        zh: "县级合：组建县妇幼保健计划生育服务中心",
        en: "county merged: form the county centre",
      },
      cites: [cite("000-020"), cite("000-015"), cite("000-043")],
    },
    {
      sources: [{ kinds: ["county-mch-hospital"] }, { kinds: ["county-fp-station"] }],
      into: {
        kind: "county-mchfp-centre",
        name: "{division}妇幼保健计划生育服务中心",
        legalForm: "public-institution",
        publicInterestClass: 1,
        ws218: "G100",
      },
    },
  ),
  strengthen.step(
    {
      ...inPhase,
      id: "strengthen-townships",
      title: {
        zh: "乡增强：撤销计生服务所，卫生院加挂牌子",
        en: "townships strengthened: stations end, hospitals hang a second plate",
      },
      cites: [cite("000-026"), cite("000-027"), cite("000-028"), cite("000-043"), cite("000-057")],
    },
    {
      from: townshipStations,
      into: townshipHospitals,
      plate: stationPlate,
      options: {
        "township-hospital": townshipHospitals,
        "township-government": { kinds: ["township-government"] },
      },
    },
  ),
  shareRoomsStep.step(
    {
      ...inPhase,
      id: "share-village-rooms",
      title: {
        zh: "村共享：两室保留、共享共用",
        en: "villages share: both rooms kept and used in common",
      },
      cites: [cite("000-038")],
    },
    { parties: villageParties, functions: ["clinic", "fp-service-room"] },
  ),
  guideInstitutions.step(
    {
      ...inPhase,
      id: "guide-community-centres",
      title: {
        zh: "社区卫生服务中心受县中心业务指导",
        en: "community health centres under the county centre's guidance",
      },
      after: merged,
      cites: [cite("000-036")],
    },
    { from: countyCentre, to: communityCentres, scope: "county" },
  ),
  guideInstitutions.step(
    {
      ...inPhase,
      id: "guide-village-staff",
      title: {
        zh: "乡镇卫生院培训指导村级人员",
        en: "township hospitals train and guide village staff",
      },
      after: merged,
      cites: [cite("000-035")],
    },
    {
      from: townshipHospitals,
      to: {
        kinds: ["village-committee", "residents-committee", "village-clinic"],
        divisionClasses: ["town", "township"],
      },
      scope: "same-township",
    },
  ),
  assignDutySets.step(
    {
      ...inPhase,
      id: "assign-centre-duties",
      title: { zh: "明确县中心职责", en: "settle the county centre's duties" },
      after: merged,
      cites: [cite("000-021"), cite("000-022"), cite("000-023"), cite("000-024"), cite("000-025")],
    },
    { sets: ["centre-care", "fp8-county", "area-management-set"] },
  ),
  assignDutySets.step(
    {
      ...inPhase,
      id: "assign-township-duties",
      title: { zh: "明确乡镇卫生院（站）职责", en: "settle the township hospitals' duties" },
      after: merged,
      cites: [cite("000-031"), cite("000-032"), cite("000-033"), cite("000-034"), cite("000-035")],
    },
    { sets: ["township-care", "fp8-township", "township-assist"] },
  ),
  assignDutySets.step(
    {
      ...inPhase,
      id: "assign-community-duties",
      title: { zh: "明确社区卫生服务中心职责", en: "settle the community centres' duties" },
      after: ["guide-community-centres"],
      cites: [cite("000-037")],
    },
    { sets: ["community3"] },
  ),
  assignDutySets.step(
    {
      ...inPhase,
      id: "keep-village-workers",
      title: {
        zh: "保留计划生育专干，明确六项职责",
        en: "keep the village workers and their six duties",
      },
      after: ["share-village-rooms"],
      cites: [cite("000-039"), cite("000-041")],
    },
    { sets: ["village-worker6"] },
  ),
];
