import { departments, institutions } from "@fuyou/hierarchy";
import { licences } from "@fuyou/personnel";
import {
  amount,
  count,
  is,
  isOneOf,
  type Measure,
  type Requirement,
  requirement,
} from "@fuyou/standards";
import { cite } from "./clauses.js";

/** The days on which the rules of before 2021 are judged. */
const period = { from: "2006-01-01", to: "2021-09-26" };

/** The sections for family-planning technical services of the hospital judged (计划生育技术服务科室). */
const serviceSections: Measure = count(departments, {
  by: "institution",
  where: is("kind", "mchfp-service-department"),
  unit: "department",
  called: {
    zh: "妇幼保健计划生育服务科",
    en: "maternal and child health and family-planning service departments",
  },
});

/**
 * A township hospital has a section for family-planning technical services (医院内须设服务科): the legal
 * ground on which it hangs the station's plate. County plugins that ask the same speak of the same
 * records and the same measure, by which the layers are settled.
 */
export function hospitalServiceSection(): Requirement {
  return requirement({
    id: "hospital-service-section",
    title: { zh: "卫生院设服务科", en: "township hospitals have a service section" },
    each: institutions,
    where: isOneOf("kind", ["township-hospital", "central-township-hospital"]),
    subject: { zh: "乡镇卫生院", en: "township hospital" },
    require: { measure: serviceSections, compare: "at-least", bound: amount(1) },
    severity: "mandatory",
    layer: "national",
    cites: [cite("fp-service-rules-001")],
    period,
  });
}

/** A township service station has a licensed physician or assistant physician (乡级机构执业人员). */
export function stationPhysician(): Requirement {
  return requirement({
    id: "township-station-physician",
    title: {
      zh: "乡级服务机构执业（助理）医师",
      en: "a physician or assistant at a township station",
    },
    each: institutions,
    where: is("kind", "township-fp-station"),
    subject: { zh: "乡镇计划生育服务所", en: "township family-planning service station" },
    require: {
      measure: count(licences, {
        by: "person.institution",
        where: isOneOf("kind", ["assistant-physician", "physician"]),
        unit: "person",
        called: { zh: "执业医师或执业助理医师", en: "licensed physicians or assistants" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    severity: "mandatory",
    layer: "national",
    cites: [cite("fp-service-rules-002")],
    period,
  });
}
