import { dutySetPoint } from "@fuyou/duties";
import { type ClauseEntry, carried, carriersOf, text } from "@fuyou/kernel";
import { stepPoint } from "@fuyou/reform";
import { servicePoint } from "@fuyou/services";
import { requirementPoint } from "@fuyou/standards";

const here = carriersOf("county-integration");

/** Community centres and villages of source 000 (二(一)3-4), rows 000-036 to 000-041. */
export const clausesOfVillages: readonly ClauseEntry[] = [
  {
    row: "000-036",
    clause: "二(一)3",
    gist: text(
      "社区卫生服务中心由县中心进行业务指导",
      "Community health centres work under the county centre's guidance",
    ),
    ...carried([
      here(stepPoint, "county-integration.guide-community-centres"),
      here(dutySetPoint, "community3"),
      here(requirementPoint, "community-centre-guided"),
    ]),
  },
  {
    row: "000-037",
    clause: "二(一)3",
    gist: text(
      "社区中心采集有关信息，为流动人口服务",
      "Community centres collect information and serve the floating population",
    ),
    ...carried(
      [
        here(dutySetPoint, "community3"),
        here(stepPoint, "county-integration.assign-community-duties"),
        here(servicePoint, "floating-population-service"),
      ],
      "只建服务及其自身服务信息的采集，不以户籍排除任何人，也不建人员管控名单。",
      "Only the services and the information about services given are built; residence excludes nobody and no list of persons to be controlled is made.",
    ),
  },
  {
    row: "000-038",
    clause: "二(一)4",
    gist: text(
      "村卫生室与计生服务室都保留，合用",
      "Village clinic and family-planning room both stay and are shared",
    ),
    ...carried([
      here(stepPoint, "county-integration.share-village-rooms"),
      here(requirementPoint, "village-rooms-kept"),
    ]),
  },
  {
    row: "000-039",
    clause: "二(一)4",
    gist: text(
      "村计生专干岗位保留，稳住村级服务力量",
      "The village worker's post stays, as the base of the network",
    ),
    ...carried([
      here(stepPoint, "county-integration.keep-village-workers"),
      here(requirementPoint, "village-worker-kept"),
    ]),
  },
  {
    row: "000-040",
    clause: "二(一)4",
    gist: text("专干与村医协作，共同服务", "Worker and village doctor do the work together"),
    ...carried(
      [
        here(stepPoint, "county-integration.share-village-rooms"),
        here(stepPoint, "county-integration.guide-village-staff"),
      ],
      "两人共用村级用房，受同一卫生院指导；本文件只逐项列出专干的职责，村医的分工未写明。",
      "Both work in the shared rooms under the guidance of one hospital; the document lists duties for the worker only and leaves the doctor's share open.",
    ),
  },
  {
    row: "000-041",
    clause: "二(一)4",
    gist: text(
      "专干六项职责：宣教、药具、动员、优惠落实、信息上报、服务引导",
      "The worker's six duties: education, supplies, mobilising, benefits, information, pointing to services",
    ),
    ...carried([
      here(dutySetPoint, "village-worker6"),
      here(stepPoint, "county-integration.keep-village-workers"),
      here(servicePoint, "benefit-delivery"),
      here(servicePoint, "service-referral"),
      here(requirementPoint, "village-worker-duties"),
    ]),
  },
];
