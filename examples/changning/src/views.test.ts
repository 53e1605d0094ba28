import {
  type AnyView,
  formatCell,
  type ViewAnswer,
  type ViewColumn,
  type ViewTable,
  viewPoint,
} from "@fuyou/kernel";
import { beforeAll, describe, expect, it } from "vitest";
import deployment from "../fuyou.config.js";

/** Views that have nothing to tell of Changning, and why; every other one has rows. */
const silent: Readonly<Record<string, string>> = {
  "appraisal.awards": "no plugin of the deployment has rules of awards",
  "clients.categories": "no document of the deployment lists needs that clients tick, nor journeys",
  "governance.calendar":
    "no document of the deployment lays down meetings, so that none can be recorded",
  "governance.responsibilities": "no document of the deployment divides responsibilities",
  "hierarchy.forecast": "no document of the deployment forecasts the population",
  "hierarchy.network": "no document of the deployment names tiers of the service network",
  "needs.aggregate": "the one survey of the deployment has no topics to add up",
  "needs.feedback": "feedback is about topics of needs, and the deployment has none",
  "personnel.study": "no document of the deployment asks for staff to be sent to learn",
  "services.tours": "no document of the deployment asks for a tour of the villages",
  "sharing.discrepancies": "no document of the deployment compares sources",
  "sharing.modules": "no document of the deployment lists modules of systems",
};

const answers = new Map<string, ViewAnswer>();

beforeAll(async () => {
  const { opening, closing } = await deployment.run();
  const { composition } = deployment;
  const context = { county: closing, before: opening, composition, date: closing.date };
  for (const { value } of composition.all(viewPoint)) {
    const view: AnyView = value;
    answers.set(view.id, view.answer(context, view.options.parse({})));
  }
});

function table(view: string, index = 0): ViewTable {
  const found = answers.get(view)?.tables[index];
  if (found === undefined) throw new Error(`${view} has no table ${index}`);
  return found;
}

/** The rows of a table as a reader sees them, in the columns asked for. */
function shown(view: string, index: number, keys: readonly string[]): string[][] {
  const { columns, rows } = table(view, index);
  const asked = keys.map((key) => columns.find((each) => each.key === key) as ViewColumn);
  return rows.map((row) => asked.map((each) => formatCell(row[each.key] ?? null, each, "en")));
}

const codes = (view: string) => {
  const counted: Record<string, number> = {};
  for (const { code } of answers.get(view)?.findings ?? [])
    counted[code] = (counted[code] ?? 0) + 1;
  return counted;
};

describe("every view of Changning", () => {
  it("has something to tell, or stands on the list with the reason why not", () => {
    const empty = [...answers].filter(([, { tables }]) => tables.every(({ rows }) => !rows.length));
    expect(empty.map(([id]) => id).sort()).toEqual(Object.keys(silent).sort());
    expect(answers.size).toBe(deployment.views().length);
  });

  it("has every column of its tables in every row", () => {
    for (const [id, { tables }] of answers) {
      for (const { columns, rows } of tables) {
        const keys = columns.map(({ key }) => key);
        const lacking = rows.filter((row) => keys.some((key) => row[key] === undefined));
        expect([id, lacking]).toEqual([id, []]);
      }
    }
  });
});

describe("numbers worked out by hand", () => {
  // Births are one for each hundred inhabitants of a township, rounded down: 331 + 177 + … + 232 = 7,895.
  it("targets: one met by one event, one missed by one, two of which something is missing", () => {
    const keys = ["target", "counts", "value", "verdict"];
    expect(shown("indicators.targets", 0, keys)).toEqual([
      ["second grade by the end of 2020", "—", "—", "unknown"],
      // 1 / 7,895 = 12.67 per 100,000; two would be 25.33, more than 17.
      ["maternal mortality below 17 per 100,000", "1 / 7895", "12.67 per 100,000", "met"],
      // 16 townships with 3 and 6 with 4 make 72; 71 would be 8.99 per 1,000.
      ["under-five mortality below 9 per thousand", "72 / 7895", "9.12 per 1,000", "short"],
      // 21 of 22 townships with 3 each; the one that is missing has 232 births: 7,895 - 232 + 21 = 7,684.
      ["fewer birth defects", "63 / 7684", "81.99 per 10,000", "unknown"],
      ["80 % or more reimbursed to people in poverty", "4120000 / 5000000", "82.4 %", "met"],
    ]);
    expect(codes("indicators.targets")).toEqual({
      INDICATORS_ONE_EVENT: 2,
      INDICATORS_TARGET_SHORT: 1,
    });
    expect(codes("indicators.quality")).toEqual({
      INDICATORS_NOT_DONE: 1,
      INDICATORS_LATE: 1,
      INDICATORS_NOT_REPORTED: 1,
      INDICATORS_NUMERATOR_EXCEEDS: 1,
    });
  });

  it("budget: eighteen hospitals less one line and one amount, and what is paid beside", () => {
    const keys = ["class", "source", "lines", "known", "unknown"];
    expect(shown("funding.budget", 1, keys)).toEqual([
      ["staff", "county finance", "18", "20,400,000 yuan", "1"], // 17 × 1,200,000
      ["running costs", "county finance", "18", "5,400,000 yuan", "0"], // 18 × 300,000
      ["business", "county finance", "17", "1,700,000 yuan", "0"], // 17 × 100,000
      ["compensation of village doctors", "county finance", "3", "28,800 yuan", "0"], // 3 × 9,600
      ["compensation of village doctors", "national programme", "2", "28,800 yuan", "0"],
      ["projects", "county finance", "1", "500,000 yuan", "0"],
      ["development", "private money", "1", "200,000 yuan", "0"],
    ]);
    // The centre has no line of any of three classes, one clinic has one source, private money is not opened.
    expect(codes("funding.budget")).toEqual({
      FUNDING_NO_LINE: 3,
      FUNDING_TOO_FEW_SOURCES: 1,
      FUNDING_SOURCE_NOT_OPEN: 1,
    });
  });

  it("calendars: one survey of two kept, one day of two marked", () => {
    const keys = ["from", "due", "held", "state"];
    expect(shown("appraisal.calendar", 1, keys)).toEqual([
      ["2018-01-01", "22", "21", "missed"],
      ["2018-07-01", "22", "22", "kept"],
    ]);
    expect(shown("outreach.calendar", 0, ["what", "year", "held", "attendance"])).toEqual([
      ["international nurses' day", "2018", "1", "160"],
      ["Chinese doctors' day", "2018", "0", "—"],
      ["explaining the reform", "2018", "1", "240"],
      ["happy families", "2018", "0", "—"],
      ["girls' dreams", "2018", "0", "—"],
      ["care around birth", "2018", "1", "—"], // held, and nobody counted who came
      ["three themes of health", "2018", "2", "135"], // 75 + 60
      ["reform and public health", "2018", "0", "—"],
    ]);
  });

  it("readiness: two hospitals are licensed for all of contraception, a third for one thing of three", () => {
    const keys = ["service", "offered", "ready", "notReady", "unknown", "nothingAsked"];
    const asked = shown("services.readiness", 0, keys).filter((row) => row[5] === "0");
    // The centre, 18 hospitals and the offices and centres of four streets, 27, offer it.
    expect(asked.map((row) => row.slice(0, 5))).toEqual([
      ["midwifery", "1", "0", "1", "0"],
      ["contraception, by informed and free choice", "27", "2", "25", "0"],
      ["premarital examination, if wished", "1", "0", "1", "0"],
    ]);
    const third = table("services.readiness", 1).rows.filter((row) =>
      String(row.institution).includes("烟洲镇卫生院"),
    );
    expect(third.map((row) => row.general)).toEqual([1 / 3]);
  });

  it("completion: seventeen of eighteen hospitals, not the centre, and of villages nobody knows", () => {
    const keys = ["level", "due", "complete", "incomplete", "unknown", "rate"];
    expect(shown("reform.completion", 0, keys)).toEqual([
      ["county level", "1", "0", "1", "0", "0%"],
      ["township level", "18", "17", "1", "0", "94.44%"],
      ["village level", "367", "0", "0", "367", "0%"],
      ["all levels", "386", "17", "2", "367", "4.4%"],
    ]);
  });

  it("documents owed: fifteen of eighteen appointments count, one came before the town was heard", () => {
    const states = shown("governance.deliverables", 0, ["title", "state"]);
    const issued = states.filter(([, state]) => state === "issued").map(([document]) => document);
    expect(issued.filter((each) => each === "appointment of the hospital's head")).toHaveLength(15);
    expect(issued).toHaveLength(17);
    expect(codes("governance.deliverables")).toMatchObject({ REFORM_EVIDENCE_TOO_EARLY: 1 });
  });

  it("free supplies: one ledger agrees with the books, of two it does not, sixteen have none", () => {
    expect(codes("assets.free-supplies")).toMatchObject({
      ASSETS_SUPPLY_BALANCE: 2,
      ASSETS_SUPPLY_NO_LEDGER: 16,
    });
    const [agrees] = shown("assets.free-supplies", 0, ["keeper", "ledger", "books"]).slice(1);
    expect(agrees?.slice(1)).toEqual(["3,550", "3,550"]); // 3,600 + 400 - 450
  });
});
