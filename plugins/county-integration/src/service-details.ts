import type { Service, ServiceRole } from "@fuyou/services";
import { cite } from "./clauses.js";

/** What of a service is said beside its name, duty, levels and clauses. */
export type ServiceDetails = Omit<Partial<Service>, "code" | "title" | "duty" | "levels" | "cites">;

const townshipHospitals = ["township-hospital", "central-township-hospital"];
const communityInstitutions = ["community-health-centre", "community-health-station"];

/** The county centre leads and manages the work of its area on the department's commission. */
const centre = (row: string): readonly ServiceRole[] => [
  { involvement: "lead", level: "county", kinds: ["county-mchfp-centre"], cites: [cite(row)] },
  {
    involvement: "manage",
    level: "county",
    kinds: ["county-mchfp-centre"],
    cites: [cite("000-025")],
  },
];

/** The county centre leads and the township hospital assists without leading (乡镇配合). */
const assistedByTownships: readonly ServiceRole[] = [
  ...centre("000-024"),
  { involvement: "assist", level: "township", kinds: townshipHospitals, cites: [cite("000-034")] },
];

/** Each leads in its own place, and the township trains and guides those who serve in villages. */
const townshipsToo = (county: string, township: string): readonly ServiceRole[] => [
  ...centre(county),
  { involvement: "lead", level: "township", kinds: townshipHospitals, cites: [cite(township)] },
];
const trainsVillages: ServiceRole = {
  involvement: "train",
  level: "township",
  kinds: townshipHospitals,
  cites: [cite("000-035")],
};
const communitiesAssist: ServiceRole = {
  involvement: "assist",
  level: "township",
  kinds: communityInstitutions,
  cites: [cite("000-036")],
};

/** Where several bodies hold a duty and the document names no lead, none stands here. */
const details: Readonly<Record<string, ServiceDetails>> = {
  "perinatal-care": {
    families: ["maternal-care"],
    stages: ["pregnancy", "birth", "after-birth"],
    roles: townshipsToo("000-021", "000-031"),
    modes: ["clinic"],
  },
  "women-care": {
    families: ["women-care"],
    audience: ["women"],
    roles: townshipsToo("000-021", "000-031"),
    modes: ["clinic"],
  },
  "child-care": {
    families: ["child-care"],
    stages: ["childhood"],
    audience: ["children"],
    roles: townshipsToo("000-021", "000-031"),
    modes: ["clinic"],
  },
  "common-disease-care": {
    families: ["women-care", "child-care"],
    audience: ["women", "children"],
    roles: townshipsToo("000-022", "000-031"),
    modes: ["clinic"],
  },
  midwifery: {
    families: ["maternal-care"],
    stages: ["birth"],
    consent: "informed",
    techniques: ["midwifery"],
    roles: centre("000-022"),
    modes: ["clinic"],
  },
  "fp-education": {
    families: ["fp", "education"],
    roles: [trainsVillages],
    modes: ["clinic", "venue"],
  },
  "contraception-service": {
    families: ["contraception"],
    consent: "written",
    techniques: ["iud-placement", "iud-removal", "ligation"],
    roles: [...townshipsToo("000-023", "000-032"), communitiesAssist],
    modes: ["clinic"],
    records: ["consent-form"],
  },
  "healthy-birth-guidance": {
    families: ["healthy-birth"],
    stages: ["before-pregnancy", "pregnancy"],
    modes: ["clinic", "venue"],
  },
  "contraceptive-supply": {
    families: ["contraception"],
    consent: "informed",
    roles: [trainsVillages],
    modes: ["clinic"],
  },
  "information-advice": { families: ["fp", "education"], modes: ["clinic"] },
  "follow-up": {
    families: ["fp"],
    consent: "informed",
    roles: townshipsToo("000-023", "000-032"),
    modes: ["clinic", "home-visit"],
  },
  "reproductive-care": {
    families: ["reproductive-care"],
    consent: "informed",
    roles: townshipsToo("000-023", "000-032"),
    modes: ["clinic"],
  },
  "major-mch-projects": {
    families: ["public-health"],
    price: "by-programme",
    roles: townshipsToo("000-024", "000-033"),
    modes: ["clinic"],
  },
  "premarital-exam": {
    families: ["healthy-birth"],
    stages: ["before-pregnancy"],
    consent: "informed",
    techniques: ["premarital-exam"],
    roles: centre("000-024"),
    modes: ["clinic"],
    records: ["examination-report"],
  },
  "prepregnancy-exam": {
    families: ["healthy-birth"],
    stages: ["before-pregnancy"],
    consent: "informed",
    roles: assistedByTownships,
    modes: ["clinic"],
    records: ["examination-report"],
  },
  "birth-defect-prevention": {
    families: ["healthy-birth"],
    stages: ["before-pregnancy", "pregnancy"],
    consent: "informed",
    roles: assistedByTownships,
    modes: ["clinic"],
  },
  "basic-public-health": {
    families: ["public-health"],
    price: "by-programme",
    roles: [
      {
        involvement: "lead",
        level: "township",
        kinds: townshipHospitals,
        cites: [cite("000-033")],
      },
      trainsVillages,
    ],
    modes: ["clinic", "home-visit"],
  },
  "floating-population-service": { families: ["fp"], modes: ["clinic"] },
  "benefit-delivery": { families: ["family-support"], modes: ["venue"] },
  "service-referral": { families: ["family-support"], modes: ["venue"] },
};

/**
 * What source 000, and the law behind it, says of a service beside its name (服务细目): who leads, assists and trains, what
 * has to be agreed, which techniques take a licence. Empty where it says nothing.
 *
 * @param code - code of the service
 */
export function detailsOf(code: string): ServiceDetails {
  return details[code] ?? {};
}
