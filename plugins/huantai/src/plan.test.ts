import { assignments, dutyPoint } from "@fuyou/duties";
import { departments, institutions, namePlates, type Relation, relations } from "@fuyou/hierarchy";
import { inForce } from "@fuyou/kernel";
import { posts } from "@fuyou/personnel";
import { countyIntegration, eightDutyCodes } from "@fuyou/plugin-county-integration";
import { carryOut, compilePlan, isProven } from "@fuyou/reform";
import { aCounty, composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { huantai } from "./huantai-plugin.js";

const composition = composeCore(countyIntegration, huantai.with({ effectiveFrom: "2018-01-01" }));
const visits = ["pregnancy-follow-up", "postpartum-visit"];

/** A street of one residents' committee and a town of two villages, after the county plan. */
const built = aCounty()
  .withDuties({
    "county-fp-station": eightDutyCodes,
    "street-office": [...eightDutyCodes, "fp-service-administration"],
    "township-government": ["fp-education", "fp-service-administration"],
    "township-fp-station": eightDutyCodes,
    "village-fp-worker": ["benefit-delivery", ...visits],
    "village-doctor": ["basic-medical-care"],
  })
  .withStreets(1, (street) => street.withVillages(1))
  .withTownships(1, (town) => town.withVillages(2));
const first = compilePlan(built.county(composition), composition, "county-integration");
const county = carryOut(first.before, composition, first);
const transition = compilePlan(county, composition, "huantai");
const { after } = transition;

const centre = "999901000000-county-mchfp-centre";
const office = "street-office-999901001";
const community = "community-health-centre-999901001";
const government = "township-government-999901100";
const hospital = "township-hospital-999901100";
const resident = "residents-committee-999901001001.post-1";
const worker = "village-committee-999901100201.post-1";
const doctor = "village-clinic-999901100201.post-1";

const now = <
  R extends { id: string; period?: { from: string; to?: string | undefined } | undefined },
>(
  rows: readonly R[],
) => rows.filter((row) => inForce(row, "2018-01-01"));
const held = (holder: string) =>
  now([...after.by(assignments, "institution", holder), ...after.by(assignments, "post", holder)]);
const duties = (holder: string, involvement: "lead" | "assist", division?: string) =>
  held(holder)
    .filter((each) => each.involvement === involvement)
    .filter((each) => division === undefined || each.division === division)
    .map((each) => each.duty)
    .sort();
const guides = (of: string) =>
  now(after.by(relations, "to", of))
    .filter((each) => each.kind === "professional-guidance")
    .map(({ from, fromDepartment, concerns }: Relation) =>
      [from, fromDepartment, concerns].filter((part) => part !== undefined).join(" / "),
    );
const sorted = (...codes: string[]) => codes.sort();

describe("Huantai's plan after the county's", () => {
  it("takes effect on the one day a deployment names, and is proven", () => {
    expect(isProven(first)).toBe(true);
    expect(isProven(transition)).toBe(true);
    expect([transition.from, transition.to, after.date]).toEqual(Array(3).fill("2018-01-01"));
    expect(transition.gaps).toEqual([]);
    for (const line of transition.conservation) {
      const moving = ["posts", "duties", "services"].includes(line.category);
      if (!moving) expect([line.category, line.entered, line.exits]).toEqual([line.category, 0, 0]);
    }
  });

  it("needs its day: the document bears none", () => {
    expect(() => composeCore(countyIntegration, huantai)).toThrow("effectiveFrom");
  });

  it("gives rise to no duty without a catalogue entry on the day", () => {
    for (const { duty } of now([...after.rows(assignments)])) {
      expect(composition.get(dutyPoint, duty, "2018-01-01")).toBeDefined();
    }
  });
});

describe("technical duties", () => {
  it("of a street go to the county centre for that street; its administrative duties stay", () => {
    expect(duties(centre, "lead", "999901001000")).toEqual(sorted(...eightDutyCodes));
    for (const duty of eightDutyCodes) expect(duties(office, "lead")).not.toContain(duty);
    expect(duties(office, "lead")).toContain("fp-service-administration");
  });

  it("of a town go to its hospital, joined with what that holds; it leads the nine services", () => {
    expect(duties(government, "lead")).not.toContain("fp-education");
    expect(duties(hospital, "lead")).toEqual(
      expect.arrayContaining([...eightDutyCodes, "women-health-check"]),
    );
    const ended = after
      .by(assignments, "institution", government)
      .find((each) => each.duty === "fp-education");
    expect(ended?.period.to).toBe("2017-12-31");
  });

  it("visits go up to the town hospital, and in streets to the community health centre", () => {
    for (const village of ["999901100201", "999901100202"]) {
      expect(duties(hospital, "lead", village)).toEqual(sorted(...visits));
    }
    expect(duties(community, "lead", "999901001001")).toEqual(sorted(...visits));
    for (const duty of visits) {
      expect(duties(worker, "lead")).not.toContain(duty);
      expect(duties(resident, "lead")).not.toContain(duty);
    }
  });
});

describe("the town hospital as station", () => {
  it("keeps the plate it has, and gets a department", () => {
    const plates = now(after.by(namePlates, "institution", hospital));
    expect(plates.filter((each) => each.kind === "mchfp-service-station")).toHaveLength(1);
    expect(after.by(departments, "institution", hospital).map((each) => each.name)).toEqual([
      "妇幼保健计划生育服务科",
    ]);
    expect(now(after.by(namePlates, "institution", community))).toHaveLength(1);
  });

  it("has three guiding bodies: the centre, the county's section, the town's office", () => {
    expect(guides(hospital)).toEqual([
      centre,
      `${government} / ${government}.department`,
      "county-health-department-999901 / county-health-department-999901.department",
    ]);
    expect(guides(community)).toEqual([centre]);
  });
});

describe("the association", () => {
  const associations = [...after.rows(institutions)].filter(
    (each) => each.kind === "fp-association",
  );

  it("is created in the street and in the town, beside the office that sponsors it", () => {
    expect(associations.map((each) => [each.name, each.sponsor, each.legalForm])).toEqual([
      ["第1镇计划生育协会", office, "mass-organisation"],
      ["第2镇计划生育协会", government, "mass-organisation"],
    ]);
  });

  it("has a concurrent president, a full-time vice-president and a secretary-general, all vacant", () => {
    for (const { id } of associations) {
      const own = after.by(posts, "institution", id);
      expect(own.map((each) => [each.name, each.concurrent ?? false, each.holder])).toEqual([
        ["会长", true, undefined],
        ["专职副会长", false, undefined],
        ["秘书长", false, undefined],
      ]);
    }
    const line = transition.conservation.find((each) => each.category === "posts");
    expect(line && [line.entered, line.exits, line.residual]).toEqual([6, 0, 0]);
  });

  it("assists in six tasks and leads none", () => {
    for (const { id } of associations) {
      expect(duties(id, "assist")).toHaveLength(6);
      expect(duties(id, "lead")).toEqual([]);
    }
  });
});

describe("village staff", () => {
  it("the worker is renamed and the holder kept", () => {
    for (const id of [worker, resident]) {
      expect(after.get(posts, id)).toEqual({
        ...county.get(posts, id),
        kind: "village-health-worker",
        name: "村（居）卫生计生专干",
      });
      expect(after.get(posts, id)?.holder).toBeDefined();
    }
  });

  it("the worker keeps six duties, goes on referring to services as before, and assists in six", () => {
    const keeps = [
      "fp-education",
      "contraceptive-supply",
      "community-mobilisation",
      "benefit-delivery",
      "information-collection",
      "floating-population-service",
    ];
    expect(duties(worker, "lead")).toEqual(sorted(...keeps, "service-referral"));
    expect(duties(worker, "assist")).toEqual(
      sorted(
        "supervision-support",
        "basic-public-health",
        "major-mch-projects",
        "family-doctor-contract",
        "prepregnancy-exam",
        "health-poverty-relief",
      ),
    );
  });

  it("the doctor keeps the base and assists in three", () => {
    expect(duties(doctor, "lead")).toEqual(["basic-medical-care"]);
    expect(duties(doctor, "assist")).toEqual(
      sorted("fp-education", "healthy-birth-guidance", "floating-population-service"),
    );
  });

  it("workers are guided by station and office, in streets by the office alone; doctors by the station", () => {
    const concerns = "village-health-worker";
    expect(guides("village-committee-999901100201")).toEqual([
      hospital,
      `${hospital} / ${concerns}`,
      `${government} / ${government}.department / ${concerns}`,
    ]);
    expect(guides("residents-committee-999901001001")).toEqual([
      `${office} / ${office}.department / ${concerns}`,
    ]);
    expect(guides("village-clinic-999901100201")).toEqual([
      hospital,
      `${hospital} / village-doctor`,
    ]);
  });
});
