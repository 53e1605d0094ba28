import { assignments } from "@fuyou/duties";
import { institutions } from "@fuyou/hierarchy";
import { amount, coverage, isOneOf, type Requirement, requirement } from "@fuyou/standards";
import { cite } from "./clauses.js";
import type { QualityServiceOptions } from "./options.js";
import { since, stationKinds } from "./scope.js";
import { fiveFunctions } from "./services.js";

/**
 * Every station has all five functions (五位一体): education, technical service, advice, training and supplies. Who leads
 * and who assists the plan does not say here; holding the function is what is asked.
 *
 * @param options - the plugin's options
 */
export function stationFunctions(options: QualityServiceOptions): Requirement {
  const codes = fiveFunctions.map(({ code }) => code);
  return requirement({
    id: "quality-station-functions",
    title: { zh: "服务站五项功能", en: "five functions of a station" },
    each: institutions,
    where: isOneOf("kind", stationKinds(options)),
    subject: { zh: "县乡计划生育服务站", en: "station of the county or a township" },
    require: {
      measure: coverage(assignments, {
        by: "institution",
        field: "duty",
        codes,
        unit: "duty",
        called: { zh: "五项功能", en: "functions it has" },
      }),
      compare: "at-least",
      bound: amount(codes.length),
    },
    severity: "target",
    cites: [cite("001-048")],
    period: since(options.planFrom, options),
  });
}
