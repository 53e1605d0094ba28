import { roomUses } from "@fuyou/assets";
import { assignments } from "@fuyou/duties";
import {
  administrativeRelation,
  guidanceRelation,
  institutions,
  namePlates,
  relations,
} from "@fuyou/hierarchy";
import { type County, inForce, successorsOf } from "@fuyou/kernel";
import { posts, staff } from "@fuyou/personnel";
import { carryOut, compilePlan, isProven, phasesOf } from "@fuyou/reform";
import { aCounty, composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { countyIntegration } from "./county-integration-plugin.js";
import { eightDutyCodes } from "./duty-sets.js";

const plan = "county-integration";
const composition = composeCore(countyIntegration);
const options = ["township-hospital", "township-government"];

/** One street with one residents' committee; a town of two villages, a town of one. */
const built = aCounty()
  .withDuties({
    "county-mch-hospital": ["women-care", "child-care"],
    "county-fp-station": eightDutyCodes,
    "township-fp-station": eightDutyCodes,
    "township-hospital": ["women-care", "fp-education"],
    "township-government": ["fp-service-administration"],
    "village-fp-worker": ["community-mobilisation"],
  })
  .offering({ plan, options, on: "2015-11-10" })
  .with("county-mch-hospital", { people: 3, quota: 4, assets: [1_000_000], rooms: [5_000] })
  .with("county-fp-station", { people: 2, assets: [200_000, 50_000], rooms: [3_000] })
  .withStreets(1, (street) => street.withVillages(1))
  .withTownships(1, (town) =>
    town.withVillages(2).with("township-fp-station", {
      people: [{ chosen: "township-hospital" }, { chosen: "township-government" }, {}],
      assets: [120_000, 35_050],
      rooms: [1_600],
    }),
  )
  .withTownships(1, (town) =>
    town.withVillages(1).with("township-fp-station", { people: 1, assets: [5], rooms: [900] }),
  );
const county = built.county(composition);
const transition = compilePlan(county, composition, plan);
const { after } = transition;

const centre = "999901000000-county-mchfp-centre";
const at = (kind: string, town: number) => `${kind}-99990110${town}`;
const standing = <R extends { period?: { from: string; to?: string | undefined } | undefined }>(
  rows: Iterable<R & { id: string }>,
) => [...rows].filter((row) => inForce(row, "2015-12-30"));
const dutiesOf = (given: County, institution: string) =>
  standing(given.by(assignments, "institution", institution))
    .map((each) => `${each.duty}${each.involvement === "assist" ? " (assists)" : ""}`)
    .sort();

describe("the phases", () => {
  it("are those of the document: 30, 20 and 10 days from 1 November 2015", () => {
    const days = phasesOf(composition, plan).map((each) => `${each.id} ${each.from} ${each.to}`);
    expect(days).toEqual([
      "prepare 2015-11-01 2015-11-30",
      "implement 2015-12-01 2015-12-20",
      "conclude 2015-12-21 2015-12-30",
    ]);
  });

  it("move with the first day a deployment names", () => {
    const moved = composeCore(countyIntegration.with({ preparationFrom: "2016-02-01" }));
    expect(phasesOf(moved, plan).map((each) => each.to)).toEqual([
      "2016-03-01",
      "2016-03-21",
      "2016-03-31",
    ]);
  });
});

describe("the plan as a whole", () => {
  it("is proven and carried out on the last day of the implementation", () => {
    expect(isProven(transition)).toBe(true);
    expect(new Set(transition.steps.map((each) => each.on))).toEqual(new Set(["2015-12-20"]));
    const done = carryOut(county, composition, transition);
    expect(done.toData()).toEqual(after.toData());
    expect(done.date).toBe("2015-12-30");
  });

  it("balances to the person, the fen and the hundredth of a square metre", () => {
    const lines = Object.fromEntries(
      transition.conservation.map((line) => {
        const { opening, entered, exits, closing, residual } = line;
        return [line.category, [opening, entered, exits, closing, residual]];
      }),
    );
    // 7 at county level, 5 in the street, 11 and 7 in the towns; each in a post.
    expect(lines.persons).toEqual([30, 0, 0, 30, 0]);
    expect(lines.posts).toEqual([30, 0, 0, 30, 0]);
    // 2 + 4 + 2 at county level, 2 + 2 in the street, 2 + 2 + 3 and 2 + 2 + 1 in the towns.
    expect(lines.quotas).toEqual([24, 0, 0, 24, 0]);
    // 4 at county level, 2 in the street, 4 and 3 in the towns; seven of them cost 1,000 yuan each.
    expect(lines.assets).toEqual([13, 0, 0, 13, 0]);
    expect(lines.originalCost).toEqual([2_105_055, 0, 0, 2_105_055, 0]);
    // 3 at county level, 3 in the street, 7 and 5 in the towns
    expect(lines.rooms).toEqual([18, 0, 0, 18, 0]);
    // 140 m² of seven bodies, 80 of the two at county level, 25 of the stations, 72 of four service
    // rooms, 120 of three clinics
    expect(lines.area).toEqual([43_700, 0, 0, 43_700, 0]);
    // given: 8 to the centre, 8 to each of 2 hospitals, 3 to the community centre, 5 to each of 4
    // workers; joined: health education, which both hospitals held beside their stations
    expect(lines.duties).toEqual([36, 47, 2, 81, 0]);
    expect(lines.services?.[4]).toBe(0);
    expect(transition.gaps).toEqual([]);
  });
});

describe("county merged", () => {
  it("two bodies end into one new centre, which takes their people and the health department's command", () => {
    for (const kind of ["county-mch-hospital", "county-fp-station"]) {
      const heirs = successorsOf(after, institutions, `${kind}-999901`).map((each) => each.id);
      expect(heirs).toEqual([centre]);
    }
    expect(after.get(institutions, centre)).toMatchObject({
      name: "样县妇幼保健计划生育服务中心",
      ws218: "G100",
      publicInterestClass: 1,
      establishedOn: "2015-12-20",
    });
    expect(after.by(staff, "institution", centre)).toHaveLength(5);
    expect(after.by(posts, "institution", centre)).toHaveLength(5);
    const commands = standing(after.by(relations, "to", centre));
    expect(commands.map((each) => [each.kind, each.from])).toEqual([
      [administrativeRelation, "county-health-department-999901"],
    ]);
  });

  it("the centre guides the hospitals its predecessor guided, and the community health centre", () => {
    const guided = standing(after.by(relations, "from", centre));
    expect(guided.map((each) => [each.kind, each.to])).toEqual([
      [guidanceRelation, at("township-hospital", 0)],
      [guidanceRelation, at("township-hospital", 1)],
      [guidanceRelation, "community-health-centre-999901001"],
    ]);
  });

  it("the centre leads nine duties of care, the eight services, and the profession by commission", () => {
    expect(dutiesOf(after, centre)).toHaveLength(18);
    expect(dutiesOf(after, centre)).toEqual(
      expect.arrayContaining([...eightDutyCodes, "midwifery", "area-management"]),
    );
  });
});

describe("townships strengthened", () => {
  it("both stations end into their hospitals, which hang the plate as their second name", () => {
    const plates = [...after.rows(namePlates)].filter((each) => each.order === "second");
    expect(plates.map((each) => [each.institution, each.name, each.period.from])).toEqual([
      [at("township-hospital", 0), "第2镇妇幼保健计划生育服务站", "2015-12-20"],
      [at("township-hospital", 1), "第3镇妇幼保健计划生育服务站", "2015-12-20"],
    ]);
    for (const town of [0, 1]) {
      const heirs = successorsOf(after, institutions, at("township-fp-station", town));
      expect(heirs.map((each) => each.id)).toEqual([at("township-hospital", town)]);
    }
  });

  it("their staff go where they chose; the two who did not are placed, and that is said", () => {
    expect(after.by(staff, "institution", at("township-hospital", 0))).toHaveLength(4);
    expect(after.by(staff, "institution", at("township-government", 0))).toHaveLength(3);
    expect(after.by(staff, "institution", at("township-hospital", 1))).toHaveLength(3);
    const said = transition.findings.filter((each) => each.code === "PERSONNEL_PLACED_BY_PLAN");
    expect(said.map((each) => each.subject)).toEqual([
      `institutions/${at("township-fp-station", 0)}`,
      `institutions/${at("township-fp-station", 1)}`,
    ]);
  });

  it("the hospital leads fifteen duties and assists in two; administration stays with the government", () => {
    const duties = dutiesOf(after, at("township-hospital", 0));
    expect(duties).toHaveLength(17);
    expect(duties).toEqual(
      expect.arrayContaining([
        ...eightDutyCodes,
        "village-training",
        "prepregnancy-exam (assists)",
        "birth-defect-control (assists)",
      ]),
    );
    expect(dutiesOf(after, at("township-government", 0))).toEqual(["fp-service-administration"]);
  });
});

describe("villages share", () => {
  it("both rooms are kept, and each is used by the other body too; where there is no clinic, nothing", () => {
    const uses = [...after.rows(roomUses)];
    expect(uses).toHaveLength(6);
    expect(uses.slice(0, 2).map((each) => [each.room, each.institution])).toEqual([
      ["village-committee-999901100201.room-1", "village-clinic-999901100201"],
      ["village-clinic-999901100201.room-1", "village-committee-999901100201"],
    ]);
    expect([...after.rows(institutions)].filter((each) => each.ending)).toHaveLength(4);
  });

  it("the hospital guides committee and clinic of each village of its town", () => {
    const guided = standing(after.by(relations, "from", at("township-hospital", 0)));
    expect(guided.map((each) => each.to).sort()).toEqual([
      "village-clinic-999901100201",
      "village-clinic-999901100202",
      "village-committee-999901100201",
      "village-committee-999901100202",
    ]);
  });

  it("every worker is kept, with the six duties", () => {
    const workers = [...after.rows(posts)].filter((each) => each.kind === "village-fp-worker");
    expect(workers).toHaveLength(4);
    for (const { id, holder } of workers) {
      expect(holder).toBeDefined();
      expect(standing(after.by(assignments, "post", id))).toHaveLength(6);
    }
  });
});
