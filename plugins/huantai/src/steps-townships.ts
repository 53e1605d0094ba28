import { assignDutySets, moveDutiesStep } from "@fuyou/duties";
import { createPostsStep } from "@fuyou/personnel";
import { eightDutyCodes } from "@fuyou/plugin-county-integration";
import {
  addDepartments,
  createInstitutions,
  guideInstitutions,
  hangPlates,
  type Step,
} from "@fuyou/reform";
import { cite } from "./clauses.js";
import { plan } from "./plan.js";
import {
  countyCentre,
  officeHolders,
  streetOffices,
  townGovernments,
  townHospitals,
} from "./selectors.js";

const inPhase = { plan: plan.id, phase: "take-effect" };

/** The steps of source 003 in towns and streets (二(一)). */
export const townshipSteps: readonly Step[] = [
  moveDutiesStep.step(
    {
      ...inPhase,
      id: "move-town-technical-duties",
      title: {
        zh: "技术服务职能归镇卫生院",
        en: "the technical function goes to town hospitals",
      },
      cites: [cite("003-029")],
    },
    {
      duties: eightDutyCodes,
      classes: ["technical"],
      from: { kinds: ["township-government", "township-fp-station"] },
      into: townHospitals,
      scope: "same-township",
    },
  ),
  moveDutiesStep.step(
    {
      ...inPhase,
      id: "move-street-technical-duties",
      title: {
        zh: "城区街道技术服务职能由县中心承担",
        en: "the urban streets' technical function goes to the county centre",
      },
      cites: [cite("003-030")],
    },
    {
      duties: eightDutyCodes,
      classes: ["technical"],
      from: streetOffices,
      into: countyCentre,
      scope: "county",
    },
  ),
  hangPlates.step(
    {
      ...inPhase,
      id: "hang-station-plates",
      title: { zh: "镇卫生院加挂服务站牌子", en: "town hospitals hang the station's plate" },
      cites: [cite("003-031")],
    },
    {
      at: townHospitals,
      plate: { kind: "mchfp-service-station", name: "{division}妇幼保健计划生育服务站" },
    },
  ),
  addDepartments.step(
    {
      ...inPhase,
      id: "add-station-departments",
      title: { zh: "内设妇幼保健计划生育服务科", en: "town hospitals get a service department" },
      cites: [cite("003-031")],
    },
    { to: townHospitals, kind: "mchfp-service-department", name: "妇幼保健计划生育服务科" },
  ),
  guideInstitutions.step(
    {
      ...inPhase,
      id: "guide-stations",
      title: { zh: "站受县中心业务指导", en: "stations guided by the county centre" },
      cites: [cite("003-033")],
    },
    { from: countyCentre, to: townHospitals, scope: "county" },
  ),
  guideInstitutions.step(
    {
      ...inPhase,
      id: "guide-stations-by-section",
      title: {
        zh: "站受县基妇科业务指导",
        en: "stations guided by the county's grass-roots section",
      },
      cites: [cite("003-033")],
    },
    {
      from: { kinds: ["county-health-department"] },
      throughDepartment: "grass-roots-mch-section",
      to: townHospitals,
      scope: "county",
    },
  ),
  guideInstitutions.step(
    {
      ...inPhase,
      id: "guide-stations-by-office",
      title: { zh: "站受镇卫计办业务指导", en: "stations guided by the town office" },
      cites: [cite("003-033"), cite("003-016")],
    },
    {
      from: townGovernments,
      throughDepartment: "health-fp-office",
      to: townHospitals,
      scope: "same-township",
    },
  ),
  createInstitutions.step(
    {
      ...inPhase,
      id: "create-associations",
      title: {
        zh: "镇街道专设计划生育协会",
        en: "a family-planning association in every town and street",
      },
      cites: [cite("003-027")],
    },
    {
      beside: officeHolders,
      body: {
        kind: "fp-association",
        name: "{division}计划生育协会",
        legalForm: "mass-organisation",
      },
    },
  ),
  createPostsStep.step(
    {
      ...inPhase,
      id: "staff-associations",
      title: {
        zh: "为协会配备三个岗位",
        en: "president (concurrent), full-time vice-president, secretary-general",
      },
      after: ["create-associations"],
      cites: [cite("003-027")],
    },
    {
      at: { kinds: ["fp-association"] },
      posts: [
        { kind: "association-president", name: "会长", concurrent: true },
        { kind: "association-vice-president", name: "专职副会长" },
        { kind: "association-secretary-general", name: "秘书长" },
      ],
    },
  ),
  assignDutySets.step(
    {
      ...inPhase,
      id: "assign-association-duties",
      title: { zh: "明确协会六项工作", en: "settle the associations' six tasks" },
      after: ["create-associations"],
      cites: [cite("003-028")],
    },
    { sets: ["association6"] },
  ),
  assignDutySets.step(
    {
      ...inPhase,
      id: "assign-station-services",
      title: { zh: "明确服务站九项公共服务", en: "settle the stations' nine public services" },
      after: ["move-town-technical-duties", "hang-station-plates"],
      cites: [cite("003-032")],
    },
    { sets: ["station9"] },
  ),
  assignDutySets.step(
    {
      ...inPhase,
      id: "assign-office-duties",
      title: { zh: "明确镇街道卫计办服务职责", en: "settle the offices' service duties" },
      cites: [cite("003-010"), cite("003-016"), cite("003-017"), cite("003-026")],
    },
    { sets: ["office-duties"] },
  ),
];
