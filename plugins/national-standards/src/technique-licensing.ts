import { institutions } from "@fuyou/hierarchy";
import { type LicensingRule, techniqueLicences } from "@fuyou/services";
import { amount, count, isOneOf, not, type Requirement, requirement } from "@fuyou/standards";
import { cite } from "./clauses.js";

/** Bodies of townships that gave family-planning technical services and nothing else (乡级计划生育技术服务机构). */
const townshipBodies = ["township-fp-station"];

/** Township hospitals (乡镇卫生院). */
const townshipHospitals = ["township-hospital", "central-township-hospital"];

/** The four items that a township body could be licensed for (乡级四个项目). */
export const townshipItems: readonly string[] = [
  "iud-placement",
  "iud-removal",
  "ligation",
  "early-abortion",
];

/** The days on which the regulation on family-planning technical services is known here to have held. */
const regulation = { from: "2006-01-01", to: "2021-09-26" };

const item = (
  id: string,
  techniques: readonly string[],
  person: string,
  over: Partial<LicensingRule> = {},
): LicensingRule => ({
  id,
  techniques,
  kinds: townshipBodies,
  exclusive: true,
  licensedBy: "prefecture",
  persons: [[person]],
  cites: [cite("fp-service-rules-003"), cite("fp-service-rules-002")],
  period: regulation,
  ...over,
});

/**
 * Who licenses techniques (专项技术许可规定): prenatal and genetic diagnosis by the province; screening and the premarital
 * examination by the county; midwifery, ligation and termination of pregnancy by the county, with a certificate of the
 * person; and, while the former regulation held, the four items of a township body by the prefecture.
 */
export const licensingRules: readonly LicensingRule[] = [
  {
    id: "diagnosis-by-province",
    techniques: ["prenatal-diagnosis", "genetic-diagnosis"],
    licensedBy: "province",
    cites: [cite("mch-measures-2001-035")],
    period: { from: "2001-06-20" },
  },
  {
    id: "examination-by-county",
    techniques: ["prenatal-screening", "premarital-exam"],
    licensedBy: "county",
    cites: [cite("mch-measures-2001-035")],
    period: { from: "2001-06-20" },
  },
  {
    id: "midwifery-by-county",
    techniques: ["midwifery"],
    licensedBy: "county",
    persons: [["mch-technique"]],
    cites: [cite("mch-measures-2001-035")],
    period: { from: "2001-06-20" },
  },
  {
    id: "surgery-by-county",
    techniques: ["ligation", "abortion"],
    licensedBy: "county",
    persons: [["mch-technique"]],
    writtenConsent: true,
    cites: [cite("mch-measures-2001-035"), cite("mch-law-1994-019")],
    period: { from: "2001-06-20" },
  },
  item("township-items-device", ["iud-placement", "iud-removal"], "assistant-physician"),
  item("township-items-surgery", ["ligation", "early-abortion"], "physician", {
    writtenConsent: true,
    cites: [cite("fp-service-rules-003"), cite("fp-service-rules-002"), cite("mch-law-1994-019")],
  }),
  {
    id: "hospital-section-items",
    techniques: townshipItems,
    kinds: townshipHospitals,
    licensedBy: "county",
    cites: [cite("fp-service-rules-004")],
    period: regulation,
  },
];

/**
 * A township body holds licences for none but the four items (乡级机构只能开展四个项目): those placed and removed devices,
 * ligation and early termination, while the former regulation held.
 */
export function townshipFourItems(): Requirement {
  return requirement({
    id: "township-body-four-items",
    title: { zh: "乡级服务机构限四个项目", en: "township bodies do four items only" },
    each: institutions,
    where: isOneOf("kind", townshipBodies),
    subject: { zh: "乡级计划生育技术服务机构", en: "township family-planning service body" },
    require: {
      measure: count(techniqueLicences, {
        by: "institution",
        where: not(isOneOf("technique", townshipItems)),
        unit: "item",
        called: { zh: "四个项目以外的技术许可", en: "licences for techniques beyond the four" },
      }),
      compare: "at-most",
      bound: amount(0),
    },
    severity: "mandatory",
    layer: "national",
    cites: [cite("fp-service-rules-003")],
    period: regulation,
  });
}
