import type { FundingRule } from "@fuyou/funding";
import type { Text } from "@fuyou/kernel";
import { cite } from "./clauses.js";
import { countyCentre, townshipHospitals } from "./selectors.js";

/** The section of a township hospital that is the service station (妇幼保健计划生育服务科). */
const section = "mchfp-service-department";

type Level = "county" | "township";

function inFull(
  what: string,
  level: Level,
  row: string,
  title: Text,
  rest: Pick<FundingRule, "classes" | "bases">,
): FundingRule {
  const [zh, en] = level === "county" ? ["县中心", "county centre"] : ["乡镇服务站", "stations"];
  return {
    id: `county-integration-${what}-${level}`,
    title: { zh: `${zh}${title.zh}`, en: `${en}: ${title.en}` },
    kinds: level === "county" ? countyCentre.kinds : townshipHospitals.kinds,
    department: level === "county" ? undefined : section,
    sources: [{ source: "government", share: { p: 1, q: 1 } }],
    exclusive: true,
    required: what === "operating",
    severity: "mandatory",
    cites: [cite(row)],
    ...rest,
  };
}

const levels: readonly Level[] = ["county", "township"];

/**
 * Who pays for the merged bodies under source 000 (财政投入机制): government pays for building and equipping in
 * full, as needed; the budget pays for staff, running and business in full, by posts, standards, tasks and
 * assessment. Of a township hospital only the section that is the station is meant.
 */
export const fundingRules: readonly FundingRule[] = levels.flatMap((level) => [
  inFull(
    "development",
    level,
    "000-046",
    { zh: "发展建设支出政府足额安排", en: "development paid by government in full" },
    { classes: ["development"], bases: [] },
  ),
  {
    ...inFull(
      "operating",
      level,
      "000-047",
      { zh: "人员、公用和业务经费预算全额安排", en: "staff, running and business in the budget" },
      {
        classes: ["staff", "running", "business"],
        bases: ["posts", "standard", "tasks", "assessment"],
      },
    ),
    mode: "budget",
  },
]);
