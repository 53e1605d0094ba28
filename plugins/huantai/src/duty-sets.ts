import type { DutySet } from "@fuyou/duties";
import { eightDutyCodes } from "@fuyou/plugin-county-integration";
import { cite } from "./clauses.js";

/**
 * What the health and family-planning office of a town or street does (镇街卫计办职责), as far as it
 * arranges services, delivers benefits, informs, and supervises institutions.
 */
const officeDuties: DutySet = {
  code: "office-duties",
  title: {
    zh: "镇（街道）卫计办职责（服务部分）",
    en: "duties of the town or street office, service half",
  },
  duties: [
    "fp-law-publicity",
    "fp-service-administration",
    "floating-population-service",
    "benefit-delivery",
    "information-collection",
    "station-guidance",
    "committee-guidance",
    "supervision-assistance",
  ],
  involvement: "lead",
  institutionKinds: ["township-government", "street-office"],
  cites: [
    cite("003-008"),
    cite("003-010"),
    cite("003-011"),
    cite("003-012"),
    cite("003-013"),
    cite("003-016"),
    cite("003-017"),
    cite("003-018"),
    cite("003-022"),
    cite("003-024"),
    cite("003-026"),
  ],
};

/** The six tasks in which the association helps the government (协会六项). */
const association6: DutySet = {
  code: "association6",
  title: { zh: "计划生育协会六项", en: "the association's six tasks" },
  duties: [
    "fp-education",
    "reproductive-health-counselling",
    "healthy-birth-guidance",
    "family-aid",
    "rights-protection",
    "village-self-government",
  ],
  involvement: "assist",
  institutionKinds: ["fp-association"],
  cites: [cite("003-028")],
};

/** The nine public services of the station at the town hospital (服务站九项), all freely taken up. */
const station9: DutySet = {
  code: "station9",
  title: { zh: "服务站九项公共服务", en: "the station's nine public services" },
  duties: ["women-health-check", ...eightDutyCodes],
  involvement: "lead",
  institutionKinds: ["township-hospital", "central-township-hospital"],
  cites: [cite("003-032")],
};

/** The six duties that the village worker keeps under the new name (专干继续承担六项). */
const workerKeep6: DutySet = {
  code: "worker-keep6",
  title: { zh: "村卫生计生专干继续承担六项", en: "the six duties the village worker keeps" },
  duties: [
    "fp-education",
    "contraceptive-supply",
    "community-mobilisation",
    "benefit-delivery",
    "information-collection",
    "floating-population-service",
  ],
  involvement: "lead",
  postKinds: ["village-health-worker"],
  cites: [cite("003-043"), cite("003-045")],
};

/** The six fields in which the village worker helps by telling, organising and checking (专干新增六项). */
const workerNew6: DutySet = {
  code: "worker-new6",
  title: {
    zh: "村卫生计生专干新增协助六项",
    en: "the six fields the village worker newly assists in",
  },
  duties: [
    "supervision-support",
    "basic-public-health",
    "major-mch-projects",
    "family-doctor-contract",
    "prepregnancy-exam",
    "health-poverty-relief",
  ],
  involvement: "assist",
  postKinds: ["village-health-worker"],
  cites: [cite("003-043"), cite("003-046")],
};

/** What the village doctor newly assists in (村医新增三项). */
const doctorAdd3: DutySet = {
  code: "doctor-add3",
  title: { zh: "乡村医生新增协助三项", en: "the three duties the village doctor newly assists in" },
  duties: ["fp-education", "healthy-birth-guidance", "floating-population-service"],
  involvement: "assist",
  postKinds: ["village-doctor"],
  cites: [cite("003-049")],
};

/**
 * What urban community health institutions do under guidance (城市社区卫生服务机构三项), in the words of
 * source 000. They assist: the county centre leads the technical service of the streets.
 */
const communityServices3: DutySet = {
  code: "community-services3",
  title: {
    zh: "城市社区卫生服务机构三项",
    en: "the three duties of urban community health institutions",
  },
  duties: ["fp-technical-service", "information-collection", "floating-population-service"],
  involvement: "assist",
  institutionKinds: ["community-health-centre", "community-health-station"],
  cites: [cite("003-050")],
};

/** The sets of duties that source 003 gives to each sort of holder (职责清单). */
export const dutySets: readonly DutySet[] = [
  officeDuties,
  association6,
  station9,
  workerKeep6,
  workerNew6,
  doctorAdd3,
  communityServices3,
];
