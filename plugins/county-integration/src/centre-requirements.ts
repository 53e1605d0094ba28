import { divisions, institutions } from "@fuyou/hierarchy";
import type { PlainDate } from "@fuyou/kernel";
import { staff } from "@fuyou/personnel";
import {
  allOf,
  amount,
  count,
  every,
  is,
  isPresent,
  not,
  type Requirement,
  range,
  requirement,
  unresolvedBound,
} from "@fuyou/standards";
import { cite } from "./clauses.js";
import { eightDutiesLed } from "./duties-led.js";

const county: Pick<Requirement, "each" | "where" | "subject"> = {
  each: divisions.name,
  where: is("level", "county"),
  subject: { zh: "县", en: "county" },
};
const centre: Pick<Requirement, "each" | "where" | "subject"> = {
  each: institutions.name,
  where: is("kind", "county-mchfp-centre"),
  subject: { zh: "县妇幼保健计划生育服务中心", en: "county centre" },
};
const mandatory = { severity: "mandatory", layer: "county" } as const;

/**
 * The county has one centre that comes of the merger (组建一个中心).
 *
 * @param from - first day on which it holds
 */
export function oneCountyCentre(from: PlainDate): Requirement {
  return requirement({
    id: "one-county-centre",
    title: { zh: "县级合为一个中心", en: "one county centre" },
    ...county,
    require: {
      measure: count(institutions, {
        by: "division",
        where: is("kind", "county-mchfp-centre"),
        unit: "institution",
        called: { zh: "县妇幼保健计划生育服务中心", en: "county centres" },
      }),
      compare: "within",
      bound: range(1, 1),
    },
    ...mandatory,
    cites: [cite("000-020")],
    period: { from },
  });
}

/**
 * The centre is a public institution of a public-interest class (公益性事业单位).
 *
 * @param from - first day on which it holds
 */
export function centreForPublicInterest(from: PlainDate): Requirement {
  return requirement({
    id: "centre-for-public-interest",
    title: { zh: "县中心为公益性事业单位", en: "the centre is of public interest" },
    ...county,
    require: {
      measure: count(institutions, {
        by: "division",
        where: allOf(
          is("kind", "county-mchfp-centre"),
          is("legalForm", "public-institution"),
          isPresent("publicInterestClass"),
        ),
        unit: "institution",
        called: { zh: "列入公益类别的县中心", en: "county centres with a public-interest class" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    ...mandatory,
    cites: [cite("000-015")],
    period: { from },
  });
}

/**
 * By the end of 2020 the centre reaches the standard of a second-grade institution (达到二级标准). The
 * document contains no such standard, nor is its accreditation on any register: the verdict is unknown.
 */
export function centreSecondGrade(): Requirement {
  return requirement({
    id: "centre-second-grade",
    title: { zh: "县中心达到二级标准", en: "the centre reaches the second grade" },
    ...centre,
    require: {
      measure: count(staff, {
        by: "institution",
        where: not(is("employment", "retired")),
        unit: "person",
        called: { zh: "在职人员", en: "staff in service" },
      }),
      compare: "at-least",
      bound: unresolvedBound({
        zh: "文件只提出二级妇幼健康服务机构标准，未载明其人员等数值",
        en: "the document names the standard of a second-grade institution and gives none of its numbers",
      }),
    },
    severity: "target",
    layer: "county",
    cites: [cite("000-009")],
    period: { from: "2020-12-31" },
  });
}

/**
 * The centre leads all eight family-planning duties (县中心八项任务).
 *
 * @param from - first day on which it holds
 */
export function centreEightDuties(from: PlainDate): Requirement {
  return requirement({
    id: "centre-eight-duties",
    title: { zh: "县中心承担八项任务", en: "the centre has the eight tasks" },
    ...centre,
    require: {
      measure: eightDutiesLed,
      compare: "at-least",
      bound: every(),
    },
    ...mandatory,
    cites: [cite("000-023")],
    period: { from },
  });
}
