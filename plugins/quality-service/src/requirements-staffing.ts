import { institutions } from "@fuyou/hierarchy";
import { posts, staff } from "@fuyou/personnel";
import {
  allOf,
  amount,
  count,
  coverage,
  every,
  isAbsent,
  isOneOf,
  type Requirement,
  range,
  requirement,
  unresolvedBound,
} from "@fuyou/standards";
import { cite } from "./clauses.js";
import type { QualityServiceOptions } from "./options.js";
import {
  isOfStation,
  since,
  stationKinds,
  stationsOf,
  type Tier,
  technicalStaff,
  tierName,
} from "./scope.js";

/** The specialties a county's stations have to have (专业结构), codes of `personnel.specialty`. */
export const specialtiesAsked: readonly string[] = [
  "gynaecology",
  "ultrasound",
  "laboratory",
  "nursing",
  "drug-management",
  "education",
  "finance",
];

const blanked = {
  zh: "原文以“XX”隐去人数",
  en: "the number of persons is blanked XX in the source",
};

/** How many technical staff a station has; a person of whom it is not known leaves the count open. */
function technicalStaffCounted(options: QualityServiceOptions) {
  return count(staff, {
    by: "institution",
    where: technicalStaff(options),
    absent: "unknown",
    unit: "person",
    called: { zh: "技术服务人员", en: "technical staff" },
  });
}

/**
 * The county's technical staff in all (技术服务人员达到XX人): the number is blanked, so that the answer is always
 * unknown, with what was counted beside it.
 *
 * @param options - the plugin's options
 */
export function technicalStaffTotal(options: QualityServiceOptions): Requirement {
  return requirement({
    id: "quality-technical-staff-total",
    title: { zh: "全县计划生育技术服务人员总数", en: "technical staff of the county in all" },
    each: "county",
    require: {
      measure: count(staff, {
        where: technicalStaff(options),
        absent: "unknown",
        unit: "person",
        called: { zh: "技术服务人员", en: "technical staff" },
      }),
      compare: "at-least",
      phrase: "达到",
      bound: unresolvedBound(blanked),
    },
    severity: "target",
    cites: [cite("001-050")],
    period: since(options.targetDay, options),
  });
}

/**
 * Technical staff of the stations of one tier by the target day: at the county station a blanked number or more
 * (XX人以上), at a central station 4 (达到4人, at least), at an ordinary station 2 to 3, where more is not
 * punished.
 *
 * @param tier - the tier
 * @param options - the plugin's options
 */
export function stationStaff(tier: Tier, options: QualityServiceOptions): Requirement {
  const asked = {
    county: { compare: "at-least", phrase: "以上", bound: unresolvedBound(blanked) },
    central: { compare: "at-least", phrase: "达到", bound: amount(4) },
    ordinary: { compare: "within", bound: range(2, 3, "usual") },
  } as const;
  const { zh, en } = tierName(tier);
  return requirement({
    id: `quality-${tier}-station-staff`,
    title: { zh: `${zh}人员配备`, en: `staffing of the ${en}` },
    ...stationsOf(tier, options),
    require: { measure: technicalStaffCounted(options), ...asked[tier] },
    severity: "target",
    cites: [cite(tier === "county" ? "001-050" : "001-051")],
    period: since(options.targetDay, options),
  });
}

/**
 * The seven specialties are there (专业结构): each at least once among the staff of the county's stations. How
 * many of each would be reasonable (配备合理) the plan does not say. Managers count as well: finance need not be
 * a technical post.
 *
 * @param options - the plugin's options
 */
export function specialtiesCovered(options: QualityServiceOptions): Requirement {
  return requirement({
    id: "quality-specialties",
    title: { zh: "专业结构", en: "specialties" },
    each: "county",
    require: {
      measure: coverage(staff, {
        field: "specialty",
        codes: specialtiesAsked,
        where: allOf(...isOfStation(options)),
        unit: "item",
        called: { zh: "岗位专业", en: "specialties" },
      }),
      compare: "at-least",
      bound: every(),
    },
    severity: "mandatory",
    cites: [cite("001-058")],
    period: since(options.targetDay, options),
  });
}

/**
 * No technical post is vacant (有岗也有人), at each station from the first day of the plan.
 *
 * @param options - the plugin's options
 */
export function technicalPostsFilled(options: QualityServiceOptions): Requirement {
  return requirement({
    id: "quality-technical-posts-filled",
    title: { zh: "技术服务岗位无空缺", en: "no technical post vacant" },
    each: institutions,
    where: isOneOf("kind", stationKinds(options)),
    subject: { zh: "县乡服务站", en: "county or township station" },
    require: {
      measure: count(posts, {
        by: "institution",
        where: allOf(isOneOf("kind", options.technicalPostKinds), isAbsent("holder")),
        unit: "post",
        called: { zh: "空缺的技术服务岗位", en: "vacant technical posts" },
      }),
      compare: "at-most",
      bound: amount(0),
    },
    severity: "mandatory",
    cites: [cite("001-061")],
    period: since(options.planFrom, options),
  });
}
