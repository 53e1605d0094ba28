import { isBlocking, readCounty } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import { composeCore } from "./core-plugins.js";
import { aCounty } from "./county-builder.js";
import { rowsIn, tallyOf } from "./tally.js";

const composition = composeCore();
const findings = (county: { data(): Parameters<typeof readCounty>[0] }) =>
  readCounty(county.data(), composition).findings;
const kinds = (county: { data(): Parameters<typeof readCounty>[0] }) =>
  rowsIn(county.data(), "institutions").map((each) => `${each.kind} ${each.division}`);

describe("a built county", () => {
  it("is invented, says so, and reads without a finding", () => {
    const county = aCounty()
      .withStreets(2)
      .withTownships(3, (town) => town.withVillages(2));
    expect(findings(county)).toEqual([]);
    const { header } = county.county(composition);
    expect(header).toMatchObject({ code: "999901", synthetic: true, date: "2015-10-31" });
    for (const { name } of rowsIn(county.data(), "staff")) expect(name).toMatch(/^合成人员\d{4}$/);
  });

  it("has the institutions typical of each class of division", () => {
    const county = aCounty()
      .withStreets(1, (street) => street.withVillages(1))
      .withTownships(1, (town) =>
        town.withVillages(1).withVillages(1, () => {}, "residents-committee"),
      )
      .withTownships(1, undefined, "enterprise-unit");
    expect(kinds(county)).toEqual([
      "county-health-department 999901000000",
      "county-mch-hospital 999901000000",
      "county-fp-station 999901000000",
      "street-office 999901001000",
      "community-health-centre 999901001000",
      "residents-committee 999901001001",
      "township-government 999901100000",
      "township-hospital 999901100000",
      "township-fp-station 999901100000",
      "village-committee 999901100201",
      "village-clinic 999901100201",
      "residents-committee 999901100002",
      "township-government 999901400000",
      "township-hospital 999901400000",
      "township-fp-station 999901400000",
    ]);
    expect(findings(county)).toEqual([]);
  });

  it("may lack institutions or have two of a kind, each under an identifier of its own", () => {
    const county = aCounty()
      .without("county-fp-station")
      .withTownships(1, (town) =>
        town
          .without("township-fp-station")
          .withAnother("township-hospital")
          .withPopulation(undefined),
      );
    const [town] = county.townships;
    expect(kinds(county)).toHaveLength(5);
    expect(town?.idOf("township-hospital", 2)).toBe("township-hospital-999901100-2");
    expect(findings(county)).toEqual([]);
    expect(rowsIn(county.data(), "divisions")[1]).not.toHaveProperty("population");
  });

  it("has what is said, to the piece and to the fen", () => {
    const county = aCounty()
      .without("county-health-department", "county-mch-hospital")
      .with("county-fp-station", {
        people: [
          {},
          { employment: "retired" },
          { employment: "non-established", post: "management" },
          { left: "2014-01-01" },
        ],
        quota: 5,
        vacancies: ["manual"],
        assets: [
          { cost: 120_000, category: "building", area: 42_050 },
          { cost: 35_050, held: null, category: "vehicle" },
          { cost: 7, writtenOff: "2014-01-01" },
        ],
        rooms: [1_600, { functions: ["ward"] }, { area: 9, closed: "2014-01-01" }],
        holdings: [
          { register: "claims", fields: { amount: 7_000 } },
          { register: "claims", fields: { side: "receivable", amount: 450 } },
          { register: "claims", fields: { amount: 1, retiredOn: "2014-01-01" } },
          { register: "bank-accounts", fields: { balance: 305 } },
          { register: "archives", fields: { volumes: 88 } },
          { register: "leases" },
          { register: "holdings-in-trust", fields: { quantity: 120 } },
          { register: "construction-projects", fields: { costSoFar: 12 } },
          { register: "construction-projects", fields: { completedOn: "2009-01-01" } },
        ],
        duties: ["care", "advice"],
        lacks: ["advice"],
        department: "health-fp-office",
      });
    expect(tallyOf(county.data(), "2015-10-31", composition)).toEqual({
      persons: 3,
      quotas: 5,
      posts: 3,
      assets: 2,
      originalCost: 155_050,
      custodies: 2,
      landAndBuildings: 1,
      landAndBuildingArea: 42_050,
      vehicles: 1,
      constructionInProgress: 1,
      constructionCost: 12,
      bankBalances: 305,
      heldInTrust: 120,
      claims: 2,
      receivables: 450,
      liabilities: 7_000,
      leases: 1,
      archives: 1,
      archiveVolumes: 88,
      furnishings: 0,
      rooms: 2,
      area: 1_600,
      duties: 1,
      services: 0,
    });
    expect(
      findings(county)
        .filter(isBlocking)
        .map((each) => each.code),
    ).toEqual(["KERNEL_UNKNOWN_CODE"]);
  });

  it("gives duties to every holder of a kind, and records choices that were made", () => {
    const county = aCounty()
      .withDuties({ "township-fp-station": ["care"] }, { "village-fp-worker": ["care"] })
      .offering({ plan: "p", options: ["a", "b"], on: "2015-10-01" })
      .withTownships(2, (town, at) =>
        town.withVillages(1).with("township-fp-station", {
          people: [{ chosen: at === 0 ? "a" : undefined }],
        }),
      );
    const data = county.data();
    expect(
      rowsIn(data, "assignments").map((each) => [
        each.division,
        each.involvement,
        each.post !== undefined,
      ]),
    ).toEqual([
      ["999901100000", "lead", false],
      ["999901100201", "assist", true],
      ["999901101000", "lead", false],
      ["999901101201", "assist", true],
    ]);
    expect(rowsIn(data, "choices")).toEqual([
      {
        id: "choice-0011",
        person: "person-0011",
        plan: "p",
        options: ["a", "b"],
        chosen: "a",
        on: "2015-10-01",
      },
    ]);
  });

  it("takes records as they are, also faulty ones, and refuses to be a county with a fault", () => {
    const county = aCounty()
      .withRecords("assets", { id: "x" })
      .withRecords("unheard-of", { id: "y" });
    expect(findings(county).length).toBeGreaterThan(2);
    expect(() => county.county(composition)).toThrow("The county has faults:");
  });
});
