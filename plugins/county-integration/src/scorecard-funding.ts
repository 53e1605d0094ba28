import { budgetLines } from "@fuyou/funding";
import type { PlainDate } from "@fuyou/kernel";
import type { ScorecardItem, Selector } from "@fuyou/reform";
import { coverage, type Demand, every } from "@fuyou/standards";
import { cite } from "./clauses.js";
import { countyUnits, townshipUnits } from "./scorecard-units.js";

/** Staff, running and business costs each have a line in the unit's budget (人员、公用、业务经费列入预算). */
const budgeted: Demand = {
  measure: coverage(budgetLines, {
    by: "institution",
    field: "class",
    codes: ["staff", "running", "business"],
    unit: "item",
    called: { zh: "列入预算的经费类别", en: "classes of cost with a budget line" },
  }),
  compare: "at-least",
  bound: every(),
};

/**
 * By what source 000 lets the integration of money be proven (经费整合): the unit's budget has a line for each of
 * the three running classes. Where no budget is on the register it is unknown. Of villages the source says
 * nothing, so that their money stays unknown.
 *
 * @param from - first day on which it is asked
 */
export function fundingItems(from: PlainDate): ScorecardItem[] {
  const item = (level: ScorecardItem["level"], due: Selector): ScorecardItem => ({
    id: `${level}-funding`,
    title: {
      zh: "人员、公用和业务经费列入预算",
      en: "staff, running and business costs are budgeted",
    },
    dimension: "funding",
    level,
    due,
    proof: budgeted,
    cites: [cite("000-047")],
    period: { from },
  });
  return [item("county", countyUnits), item("township", townshipUnits)];
}
