import { assignments } from "@fuyou/duties";
import { guidanceRelation, relations } from "@fuyou/hierarchy";
import { inForce } from "@fuyou/kernel";
import { aCounty } from "@fuyou/kernel/testing";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { compilePlan, isProven } from "@fuyou/reform";
import { checkRequirements } from "@fuyou/standards";
import { composeCore } from "@fuyou/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changning } from "./changning-plugin.js";
import type { SubCountyHub } from "./hub-option.js";
import { phases } from "./plan.js";

const composedWith = (hubs: readonly SubCountyHub[]) =>
  composeCore(nationalStandards, countyIntegration, changning.with({ hubs }));

const body = (id: string, kind: string, township: number, legalForm = "public-institution") => ({
  id,
  name: `样${id}`,
  kind,
  division: `9999011${String(township).padStart(2, "0")}000`,
  legalForm,
});

/** Two central hospitals, six township ones, an association in the first town, and a mine's hospital. */
const tables = {
  divisions: [
    { id: "999901000000", name: "样市" },
    ...Array.from({ length: 8 }, (_, at) => ({ id: `99990110${at}000`, name: `样镇${at}` })),
  ],
  institutions: [
    body("central-0", "central-township-hospital", 0),
    body("central-1", "central-township-hospital", 1),
    ...Array.from({ length: 6 }, (_, at) => body(`town-${at}`, "township-hospital", at + 2)),
    body("association", "fp-association", 0, "mass-organisation"),
    body("mine", "enterprise-hospital", 0, "enterprise"),
  ],
};

function rehearsed(hubs: readonly SubCountyHub[], more: object = {}) {
  const composition = composedWith(hubs);
  const county = aCounty(
    composition,
    { ...tables, ...more },
    { date: "2017-12-31", edition: "2017-12-31" },
  );
  return { composition, transition: compilePlan(county, composition, "changning") };
}
type Rehearsed = ReturnType<typeof rehearsed>;
const guided = ({ transition: { after } }: Rehearsed) =>
  [...after.rows(relations)]
    .filter((each) => each.kind === guidanceRelation && inForce(each, after.date))
    .map(({ from, to }) => `${from} > ${to}`)
    .sort();
const verdicts = ({ composition, transition: { after } }: Rehearsed, id: string) =>
  checkRequirements(after, composition, { date: after.date, plan: null })
    .filter((each) => each.requirement === id)
    .map(({ subject, verdict }) => [subject, verdict]);

describe("hubs below the county", () => {
  const hubs = [
    { hospital: "central-0", serves: ["town-0", "town-1"] },
    { hospital: "central-1", serves: ["town-2"] },
  ];

  it("guide the hospitals that the deployment names, and count as hubs by it", () => {
    const done = rehearsed(hubs);
    expect(isProven(done.transition)).toBe(true);
    expect(guided(done)).toEqual([
      "central-0 > town-0",
      "central-0 > town-1",
      "central-1 > town-2",
    ]);
    expect(verdicts(done, "central-hospital-hub")).toEqual([
      ["institutions/central-0", "met"],
      ["institutions/central-1", "met"],
    ]);
  });

  it("are none unless said: the document leaves open who serves whom", () => {
    const done = rehearsed([{ hospital: "central-0", serves: ["town-0"] }]);
    expect(verdicts(done, "central-hospital-hub")).toEqual([
      ["institutions/central-0", "met"],
      ["institutions/central-1", "short"],
    ]);
  });

  it("cannot be told while no guidance at all is on the register", () => {
    expect(verdicts(rehearsed([]), "central-hospital-hub")).toEqual([
      ["institutions/central-0", "unknown"],
      ["institutions/central-1", "unknown"],
    ]);
  });

  it("have to be central hospitals of the county: a wrong name stops the plan and says what is missing", () => {
    const { transition } = rehearsed([{ hospital: "town-5", serves: ["town-0"] }]);
    const wrong = transition.findings.filter(({ code }) => code === "REFORM_NONE_FOUND");
    expect(isProven(transition)).toBe(false);
    expect(wrong.map(({ message }) => [message.zh, message.en])).toEqual([
      [
        "步骤 changning.hub-town-5：样市没有“中心卫生院”，而此步需要一家。请补录该机构，或为这一区划另定做法。",
        "step changning.hub-town-5: there is no central township hospital in 样市, and the step needs one. Add it to the register, or give this division a step of its own.",
      ],
    ]);
  });

  it("already there change nothing", () => {
    const there = {
      id: "there",
      kind: guidanceRelation,
      from: "central-0",
      to: "town-0",
      period: { from: "2016-01-01" },
    };
    const { transition } = rehearsed([{ hospital: "central-0", serves: ["town-0"] }], {
      relations: [there],
    });
    expect(transition.edits.filter(({ table }) => table === relations.name)).toEqual([]);
  });

  it("give one relation for every hospital served, whoever serves whom", () => {
    const town = fc.constantFrom(0, 1, 2, 3, 4, 5).map((at) => `town-${at}`);
    const serves = fc.uniqueArray(town, { minLength: 1 });
    fc.assert(
      fc.property(serves, serves, (first, second) => {
        const drawn = [
          { hospital: "central-0", serves: first },
          { hospital: "central-1", serves: second },
        ];
        const expected = drawn
          .flatMap((hub) => hub.serves.map((to) => `${hub.hospital} > ${to}`))
          .sort();
        expect(guided(rehearsed(drawn))).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });
});

describe("the association", () => {
  it("helps in six tasks and leads none; the mine's hospital gets nothing", () => {
    const done = rehearsed([]);
    const { after } = done.transition;
    const held = after.by(assignments, "institution", "association");
    expect(held.map(({ duty }) => duty)).toEqual([
      "fp-education",
      "association-counselling",
      "healthy-birth-guidance",
      "association-family-aid",
      "association-rights",
      "floating-population-service",
    ]);
    expect(held.every(({ involvement }) => involvement === "assist")).toBe(true);
    expect(verdicts(done, "changning-association-tasks")).toEqual([
      ["institutions/association", "met"],
    ]);
    expect(after.by(assignments, "institution", "mine")).toEqual([]);
  });
});

describe("the year of the programme", () => {
  it("ends on the eve of its day in the next, in a leap year as well", () => {
    const days = (from: string) => phases(from).map((phase) => [phase.from, phase.to]);
    expect(days("2018-01-01")).toEqual([["2018-01-01", "2018-12-31"]]);
    expect(days("2018-03-06")).toEqual([["2018-03-06", "2019-03-05"]]);
    expect(days("2020-02-29")).toEqual([["2020-02-29", "2021-02-28"]]);
  });
});
