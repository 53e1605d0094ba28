import { assignDutySets, moveDutiesStep } from "@fuyou/duties";
import { renamePostsStep } from "@fuyou/personnel";
import { guideInstitutions, type Step } from "@fuyou/reform";
import { cite } from "./clauses.js";
import { plan } from "./plan.js";
import { committees, communityCentres, officeHolders, posts, townHospitals } from "./selectors.js";

const inPhase = { plan: plan.id, phase: "take-effect" };
const renamed = ["rename-village-workers"];
const visits = ["pregnancy-follow-up", "postpartum-visit"];

/** The steps of source 003 in villages and communities (二(二)). */
export const villageSteps: readonly Step[] = [
  renamePostsStep.step(
    {
      ...inPhase,
      id: "rename-village-workers",
      title: {
        zh: "村计生专干更名为村卫生计生专干，原人转任",
        en: "the village family-planning worker becomes the village health worker",
      },
      cites: [cite("003-038"), cite("003-041")],
    },
    { from: posts.oldWorker, to: posts.worker, name: "村（居）卫生计生专干" },
  ),
  moveDutiesStep.step(
    {
      ...inPhase,
      id: "move-visits-towns",
      title: {
        zh: "孕期随访、产后访视调整到镇卫生院",
        en: "follow-up in pregnancy and post-partum visits go to town hospitals",
      },
      after: renamed,
      cites: [cite("003-047")],
    },
    {
      duties: visits,
      from: { ...committees, divisionClasses: ["town", "township"] },
      fromPosts: posts.worker,
      into: townHospitals,
      scope: "same-township",
    },
  ),
  moveDutiesStep.step(
    {
      ...inPhase,
      id: "move-visits-streets",
      title: {
        zh: "孕期随访、产后访视调整到社区卫生服务机构",
        en: "in streets the same visits go to community health institutions",
      },
      after: renamed,
      cites: [cite("003-047")],
    },
    {
      duties: visits,
      from: { ...committees, divisionClasses: ["street"] },
      fromPosts: posts.worker,
      into: communityCentres,
      scope: "same-township",
    },
  ),
  assignDutySets.step(
    {
      ...inPhase,
      id: "add-worker-duties",
      title: {
        zh: "专干继续承担六项、新增协助六项",
        en: "workers keep six duties and assist in six more",
      },
      after: ["move-visits-towns", "move-visits-streets"],
      cites: [cite("003-045"), cite("003-046")],
    },
    { sets: ["worker-keep6", "worker-new6"] },
  ),
  assignDutySets.step(
    {
      ...inPhase,
      id: "add-doctor-duties",
      title: { zh: "乡村医生增加三项协助职责", en: "village doctors assist in three more" },
      cites: [cite("003-049")],
    },
    { sets: ["doctor-add3"] },
  ),
  assignDutySets.step(
    {
      ...inPhase,
      id: "assign-community-services",
      title: {
        zh: "明确城市社区卫生服务机构职责",
        en: "settle the community institutions' duties",
      },
      after: ["move-visits-streets"],
      cites: [cite("003-050")],
    },
    { sets: ["community-services3"] },
  ),
  guideInstitutions.step(
    {
      ...inPhase,
      id: "guide-village-workers",
      title: { zh: "专干受镇服务站业务指导", en: "village workers guided by the station" },
      after: renamed,
      cites: [cite("003-044")],
    },
    {
      from: townHospitals,
      to: { ...committees, divisionClasses: ["town", "township"] },
      concerns: posts.worker,
      scope: "same-township",
    },
  ),
  guideInstitutions.step(
    {
      ...inPhase,
      id: "guide-village-workers-by-office",
      title: { zh: "专干受镇街道卫计办业务指导", en: "village workers guided by the office" },
      after: renamed,
      cites: [cite("003-044")],
    },
    {
      from: officeHolders,
      throughDepartment: "health-fp-office",
      to: committees,
      concerns: posts.worker,
      scope: "same-township",
    },
  ),
  guideInstitutions.step(
    {
      ...inPhase,
      id: "guide-village-doctors",
      title: {
        zh: "乡村医生受镇卫生院业务指导",
        en: "village doctors guided by the town hospital",
      },
      cites: [cite("003-048")],
    },
    {
      from: townHospitals,
      to: { kinds: ["village-clinic"], divisionClasses: ["town", "township"] },
      concerns: posts.doctor,
      scope: "same-township",
    },
  ),
];
