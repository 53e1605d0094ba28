import { institutions } from "@fuyou/hierarchy";
import type { PlainDate } from "@fuyou/kernel";
import { staff } from "@fuyou/personnel";
import {
  count,
  is,
  not,
  perPopulation,
  type Requirement,
  type Rounding,
  requirement,
} from "@fuyou/standards";
import { register } from "./clauses.js";

/** How many for how many people (每万人口不少于2人). */
export const staffing = { amount: 2, per: 10_000 };

/**
 * A township hospital has staff of at least so many for every ten thousand people of its township
 * (乡镇卫生院按每万人口配备人员). Retired staff do not count.
 *
 * @param from - first day on which it holds
 * @param rounding - what becomes of a part of a person
 */
export function hospitalStaffing(from: PlainDate, rounding: Rounding): Requirement {
  return requirement({
    id: "hospital-staffing",
    title: { zh: "乡镇卫生院人员配备", en: "staffing of township hospitals" },
    each: institutions,
    where: is("kind", "township-hospital"),
    subject: { zh: "乡镇卫生院", en: "township hospital" },
    require: {
      measure: count(staff, {
        by: "institution",
        where: not(is("employment", "retired")),
        unit: "person",
        called: { zh: "工作人员", en: "staff" },
      }),
      compare: "at-least",
      bound: perPopulation({ ...staffing, field: "division.population", rounding }),
    },
    severity: "mandatory",
    layer: "county",
    cites: [register.cite("sample-county-001")],
    period: { from },
  });
}
