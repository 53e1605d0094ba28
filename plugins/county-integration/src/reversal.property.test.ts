import { institutions } from "@fuyou/hierarchy";
import { type County, isBlocking, readCounty, successorsOf } from "@fuyou/kernel";
import { compilePlan, compileReversal, isProven, type Transition } from "@fuyou/reform";
import {
  composeCore,
  everyCounty,
  type PlainRow,
  rowsIn,
  stands,
  type Trial,
} from "@fuyou/testing";
import { expect, test } from "vitest";
import { countyIntegration } from "./county-integration-plugin.js";
import { eightDutyCodes } from "./duty-sets.js";

const plan = "county-integration";
const composition = composeCore(countyIntegration);
const later = composeCore(countyIntegration.with({ preparationFrom: "2017-11-01" }));
const on = "2017-01-01";

const care = ["perinatal-care", "women-care", "child-care"];
const counties: Trial = {
  leads: {
    "county-mch-hospital": [...care, "midwifery"],
    "county-fp-station": [...eightDutyCodes, "prepregnancy-exam"],
    "township-government": ["fp-service-administration"],
    "township-fp-station": eightDutyCodes,
    "township-hospital": [...care, "fp-education"],
    "village-fp-worker": ["community-mobilisation"],
  },
  assists: { "village-fp-worker": ["contraceptive-supply"] },
  offer: { plan, options: ["township-hospital", "township-government"] },
};

const reversed = (transition: Transition) =>
  compileReversal(transition.after, composition, {
    plan: {
      id: "county-integration-reversal",
      title: { zh: "恢复方案", en: "Reversal" },
      authority: { issuer: "县机构编制委员会", number: "2017年1号" },
      cites: [{ source: "000", clause: "四(一)" }],
    },
    of: transition.steps.map(({ step, on, changes }) => ({
      step,
      on,
      edits: changes.flatMap((change) => [...change.edits]),
    })),
    on,
  });

/** Registers that are history or lineage, and what of a record is its identifier or its days. */
const history = ["custody-postings", "custody-entries", "successions", "evidence", "choices"];
const dates = ["id", "period", "retiredOn", "establishedOn", "ending", "creditCode"];

/** What stands on a day, by register, with each body called as it was called before the reform. */
function standing(county: County, former: (id: unknown) => unknown): Record<string, string[]> {
  const data = county.toData();
  const told: Record<string, string[]> = {};
  for (const table of Object.keys(data.tables)) {
    if (history.includes(table)) continue;
    const names = (row: PlainRow) =>
      Object.entries(row)
        .filter(([field]) => !dates.includes(field))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([field, value]) => [field, former(value)]);
    const rows = rowsIn(data, table).filter((row) => stands(row, on));
    told[table] = rows.map((row) => JSON.stringify(names(row))).sort();
  }
  return told;
}

test("on any county the plan and its reversal leave what was there, but for identifiers, lineage and days", {
  timeout: 120_000,
}, () => {
  let proven = 0;
  everyCounty({ ...counties, runs: 25, townships: 12 }, (data) => {
    const { county, findings } = readCounty(data, composition);
    if (findings.some(isBlocking)) return;
    const transition = compilePlan(county, composition, plan);
    if (!isProven(transition)) return;
    proven++;
    const back = reversed(transition);
    expect(back.findings.filter(isBlocking)).toEqual([]);
    expect(isProven(back)).toBe(true);
    expect(back.conservation.map((line) => [line.residual, line.unaccounted])).toEqual(
      back.conservation.map(() => [0, []]),
    );

    const names = new Map<unknown, unknown>();
    for (const row of county.rows(institutions)) {
      const now = successorsOf(back.after, institutions, row.id, on);
      if (stands(row as unknown as PlainRow, "2015-12-19")) {
        expect(now).toHaveLength(1);
        names.set(now[0]?.id, row.id);
      }
    }
    expect(standing(back.after, (id) => names.get(id) ?? id)).toEqual(standing(county, (id) => id));
    const read = readCounty(back.after.toData(), composition);
    expect(read.findings.filter(isBlocking)).toEqual([]);

    const again = compilePlan(back.after, later, plan);
    expect(again.findings.filter(isBlocking)).toEqual([]);
    expect(isProven(again)).toBe(true);

    const twice = reversed({ ...transition, after: back.after });
    expect(twice.findings.filter(isBlocking).map((each) => each.code)).toEqual([
      "REFORM_ALREADY_REVERSED",
    ]);
    expect(twice.after).toBe(back.after);
  });
  expect(proven).toBeGreaterThan(5);
});
