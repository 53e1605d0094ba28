import { assets, custodies, rooms, roomUses } from "@fuyou/assets";
import { isDone, runData, runDataSchema } from "@fuyou/deployment";
import { assignments } from "@fuyou/duties";
import { guidanceRelation, institutions, namePlates, relations } from "@fuyou/hierarchy";
import { type CountyView, inForce, successorsOf } from "@fuyou/kernel";
import { posts, quotas, staff } from "@fuyou/personnel";
import { providersOf } from "@fuyou/services";
import { explain } from "@fuyou/standards";
import { lintLines } from "@fuyou/testing";
import { beforeAll, describe, expect, it } from "vitest";
import deployment from "../fuyou.config.js";

type Run = Awaited<ReturnType<typeof deployment.run>>;
let run: Run;

beforeAll(async () => {
  run = await deployment.run();
});

const standing = <R extends { id: string }>(county: CountyView, rows: Iterable<R>) =>
  [...rows].filter((row) => inForce(row, county.date));
const kinds = (county: CountyView, ...wanted: string[]) =>
  standing(county, county.rows(institutions)).filter((each) => wanted.includes(each.kind));
const hospitalKinds = ["township-hospital", "central-township-hospital"];

describe("Huantai after the county plan", () => {
  const after = () => run.transitions[0]?.after as CountyView;

  it("has one county centre, in which the hospital and the station live on", () => {
    const [centre, ...others] = kinds(after(), "county-mchfp-centre");
    expect(others).toEqual([]);
    expect(centre?.name).toBe("桓台县妇幼保健计划生育服务中心");
    expect(kinds(after(), "county-mch-hospital", "county-fp-station")).toEqual([]);
    for (const ended of ["county-mch-hospital-370321", "county-fp-station-370321"]) {
      expect(after().get(institutions, ended)?.ending).toBe("abolished");
      expect(successorsOf(after(), institutions, ended)).toEqual([centre]);
      expect(successorsOf(after(), institutions, ended, "2015-12-19")).toHaveLength(1);
    }
    const id = centre?.id ?? "";
    // hospital + station: 60 + 23 persons, 40 + 18 quotas, 39 + 18 posts, 113 + 85 assets, 25 + 12 rooms
    expect(standing(after(), after().by(staff, "institution", id))).toHaveLength(83);
    const quota = standing(after(), after().by(quotas, "institution", id));
    expect(quota.reduce((sum, each) => sum + each.number, 0)).toBe(58);
    expect(standing(after(), after().by(posts, "institution", id))).toHaveLength(57);
    const held = standing(after(), after().by(custodies, "institution", id));
    expect(held).toHaveLength(198);
    const cost = held.reduce(
      (sum, { asset }) => sum + (after().get(assets, asset)?.originalCost ?? 0),
      0,
    );
    expect(cost).toBe(4_259_151_528 + 1_056_152_543);
    expect(standing(after(), after().by(rooms, "institution", id))).toHaveLength(37);
  });

  it("has no town station left; each of the seven hospitals hangs the station's plate", () => {
    expect(kinds(after(), "township-fp-station")).toEqual([]);
    const hospitals = kinds(after(), ...hospitalKinds);
    expect(hospitals).toHaveLength(7);
    for (const { id } of hospitals) {
      const plates = standing(after(), after().by(namePlates, "institution", id));
      expect(plates.map((plate) => plate.kind).sort()).toEqual([
        "mchfp-service-station",
        "own-name",
      ]);
    }
  });

  it("places the stations' 43 people: 31 chose the hospital, 8 the government, 4 were silent", () => {
    const before = run.opening;
    const people = kinds(before, "township-fp-station").flatMap((station) =>
      before.by(staff, "institution", station.id),
    );
    expect(people).toHaveLength(43);
    const kindNow = people.map(({ id }) => {
      const home = after().get(staff, id)?.institution ?? "";
      return after().get(institutions, home)?.kind ?? "";
    });
    expect(kindNow.filter((kind) => kind === "township-government")).toHaveLength(8);
    expect(kindNow.filter((kind) => hospitalKinds.includes(kind))).toHaveLength(31 + 4);
    const silent = run.findings.filter((each) => each.code === "PERSONNEL_PLACED_BY_PLAN");
    expect(silent).toHaveLength(4); // one in each of four stations
  });

  it("joins the seven education duties that the hospitals already held, and loses no other", () => {
    const line = run.transitions[0]?.conservation.find((each) => each.category === "duties");
    // 56 duties of the seven stations: 49 moved, 7 joined
    expect(line?.exits).toBe(7);
    expect(line?.residual).toBe(0);
  });

  it("shares village rooms without moving their custody", () => {
    const uses = standing(after(), after().rows(roomUses));
    expect(uses.length).toBeGreaterThan(331); // a clinic and a family-planning room in 331 villages
    for (const { room, institution } of uses) {
      expect(after().get(rooms, room)?.institution).not.toBe(institution);
      expect(after().get(rooms, room)).toBe(run.opening.get(rooms, room));
    }
  });
});

describe("Huantai after its own opinion", () => {
  const after = () => run.closing;

  it("moves the streets' eight technical duties to the county centre, not to a hospital", () => {
    const [centre] = kinds(after(), "county-mchfp-centre");
    const streets = ["370321001000", "370321002000"];
    const held = standing(after(), after().by(assignments, "institution", centre?.id ?? ""));
    expect(held.filter((each) => streets.includes(each.division))).toHaveLength(16);
    expect(
      providersOf(
        after(),
        deployment.composition,
        "postpartum-visit",
        "370321002001",
        "2018-01-01",
      ).map((each) => after().get(institutions, each.institution ?? "")?.kind),
    ).toEqual(["community-health-centre"]);
  });

  it("renames 350 posts and keeps their 340 holders", () => {
    const workers = [...after().rows(posts)].filter(
      (post) => post.kind === "village-health-worker",
    );
    expect(workers).toHaveLength(350);
    expect(workers.filter((post) => post.holder !== undefined)).toHaveLength(340);
    for (const post of workers) {
      expect(run.opening.get(posts, post.id)?.holder).toBe(post.holder);
      expect(run.opening.get(posts, post.id)?.kind).toBe("village-fp-worker");
    }
  });

  it("moves two visits of each village up: 291 villages to hospitals, 59 to community centres", () => {
    const visits = standing(after(), after().rows(assignments)).filter(({ duty }) =>
      ["pregnancy-follow-up", "postpartum-visit"].includes(duty),
    );
    const byKind = (...wanted: string[]) =>
      visits.filter(({ institution }) =>
        wanted.includes(after().get(institutions, institution ?? "")?.kind ?? ""),
      ).length;
    expect(visits).toHaveLength(700);
    expect(byKind(...hospitalKinds)).toBe(2 * 291);
    expect(byKind("community-health-centre")).toBe(2 * 59);
  });

  it("gives every station three guiding bodies and one parent", () => {
    for (const { id } of kinds(after(), ...hospitalKinds)) {
      const above = standing(after(), after().by(relations, "to", id));
      const guides = above.filter((each) => each.kind === guidanceRelation);
      const names = guides.map(({ from }) => after().get(institutions, from)?.kind).sort();
      expect(names).toEqual([
        "county-health-department",
        "county-mchfp-centre",
        "township-government",
      ]);
      expect(above.length - guides.length).toBe(1);
    }
  });

  it("creates nine associations with three posts each", () => {
    const associations = kinds(after(), "fp-association");
    expect(associations).toHaveLength(9);
    for (const { id } of associations) expect(after().by(posts, "institution", id)).toHaveLength(3);
    const line = run.transitions[1]?.conservation.find((each) => each.category === "posts");
    expect([line?.entered, line?.exits, line?.residual]).toEqual([27, 0, 0]);
  });

  it("finds the plates hung already and says so", () => {
    const said = run.findings.find(
      (each) =>
        each.code === "REFORM_ALREADY_DONE" && each.subject === "huantai.hang-station-plates",
    );
    expect(said?.message.en).toContain("places found so: 7");
    const step = run.transitions[1]?.steps.find((each) => each.step === "hang-station-plates");
    expect(step?.changes).toEqual([]);
  });

  it("judges the nine offices: three met, five short, one unknown for want of a population", () => {
    const offices = run.findings.filter((each) => each.requirement === "town-office-staffing");
    const count = (verdict: string) => offices.filter((each) => each.verdict === verdict).length;
    expect([count("met"), count("short"), count("unknown")]).toEqual([3, 5, 1]);
    expect(offices.find((each) => each.verdict === "unknown")?.message.zh).toContain("新城镇");
    const short = offices.filter((each) => each.verdict === "short").map((each) => each.shortfall);
    expect(short.sort()).toEqual([1, 3, 3, 5, 5]);
  });
});

describe("Huantai by the national standards", () => {
  const verdicts = (requirement: string) => {
    const counts: Record<string, number> = {};
    for (const each of run.findings) {
      if (each.requirement !== requirement || !each.id.endsWith("@2018-01-01")) continue;
      const verdict = each.verdict ?? "";
      counts[verdict] = (counts[verdict] ?? 0) + 1;
    }
    return counts;
  };

  it("has a centre of 58 quotas, 18 above class 2; what its population asks for is open", () => {
    expect(verdicts("mch-posts-by-class")).toEqual({ short: 1 });
    const [over] = run.findings.filter((each) => each.requirement === "mch-posts-by-class");
    expect([over?.measured?.value, over?.shortfall]).toEqual([58, 18]);
    expect(verdicts("mch-posts-by-population")).toEqual({ unknown: 1 });
    expect(verdicts("mch-posts-class-holds-ratio")).toEqual({ unknown: 1 });
  });

  it("has a doctor in every clinic; nobody has counted its villages", () => {
    expect(verdicts("village-doctors-per-clinic")).toEqual({ met: 331 });
    expect(verdicts("village-doctors-per-thousand")).toEqual({ unknown: 9 });
    expect(verdicts("village-doctor-training")).toEqual({ unknown: 1 });
  });

  it("is judged by its own rule where the national one asks the same of its hospitals", () => {
    expect(verdicts("hospital-service-section")).toEqual({});
    expect(verdicts("station-department")).toEqual({ met: 7 });
    const explained = explain(
      run.closing,
      deployment.composition,
      "station-department",
      "township-hospital-370321101",
      "2018-01-01",
    );
    expect(explained.overrode.map((each) => each.requirement)).toEqual([
      "hospital-service-section",
    ]);
  });

  it("has rules of one mind, but for that one said twice", () => {
    expect(lintLines(deployment.composition)).toEqual([
      "STANDARDS_LINT_TWICE@station-department#hospital-service-section",
    ]);
  });
});

describe("Huantai by what its plans were to bring about", () => {
  const short = (date: string) => {
    const found = run.findings.filter(
      (each) => each.verdict === "short" && each.id.endsWith(`@${date}`),
    );
    return [...new Set(found.map((each) => each.requirement))].sort();
  };

  it("is short of nothing the county plan brings about", () => {
    const own = ["one-county-centre", "centre-for-public-interest", "centre-eight-duties"];
    own.push("township-station-ended", "station-plate-hung", "hospital-eight-duties");
    own.push("community-centre-guided", "village-rooms-kept", "village-worker-duties");
    for (const date of ["2015-12-30", "2018-01-01"]) {
      expect(short(date).filter((each) => own.includes(each ?? ""))).toEqual([]);
    }
  });

  it("after its own plan lacks people, and nothing that the plan sets up", () => {
    const shortOf = (requirement: string) =>
      run.findings.filter((each) => each.requirement === requirement && each.verdict === "short");
    expect(shortOf("association-staffed")).toHaveLength(9);
    expect(shortOf("village-worker-filled")).toHaveLength(10);
    const setUp = ["association-present", "association-tasks", "station-department"];
    setUp.push("station-nine-services", "station-guided", "street-duties-at-centre");
    setUp.push("community-duties", "worker-duties-kept", "worker-duties-added");
    setUp.push("worker-without-visits", "worker-guided-by-office", "doctor-duties-added");
    setUp.push("town-office-present", "town-office-duties", "village-team");
    for (const each of setUp) expect(shortOf(each), each).toEqual([]);
  });
});

describe("the run as a whole", () => {
  it("stands: balanced, without gap, as its published schema says", () => {
    expect(isDone(run)).toBe(true);
    const data = runData(run, true);
    expect(runDataSchema.parse(data)).toEqual(data);
    for (const plan of data.plans) {
      expect(plan.continuity.gaps).toEqual([]);
      for (const line of plan.conservation) {
        expect([line.category, line.residual]).toEqual([line.category, 0]);
      }
    }
    const categories = data.plans[0]?.conservation.map((line) => line.category).sort();
    expect(categories).toEqual([
      "archiveVolumes",
      "archives",
      "area",
      "assets",
      "bankBalances",
      "claims",
      "constructionCost",
      "constructionInProgress",
      "custodies",
      "duties",
      "furnishings",
      "heldInTrust",
      "landAndBuildingArea",
      "landAndBuildings",
      "leases",
      "liabilities",
      "originalCost",
      "persons",
      "posts",
      "quotas",
      "receivables",
      "rooms",
      "services",
      "vehicles",
    ]);
  });

  it("names every finding once", () => {
    const ids = run.findings.map((each) => each.id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    expect(twice).toEqual([]);
  });

  it("shows no name of a person anywhere", () => {
    const names = [...run.opening.rows(staff)].map((person) => person.name);
    const said = JSON.stringify(runData(run, true));
    expect(names.filter((name) => said.includes(name))).toEqual([]);
  });

  it("accounts for all 72 + 92 clauses of its two sources, and those of the national standards", () => {
    const lines = deployment.clauses();
    const rows = (source: string) => lines.filter((each) => each.source === source).length;
    expect([rows("000"), rows("003")]).toEqual([72, 92]);
    expect([rows("wefz-1986-2"), rows("fp-service-rules")]).toEqual([3, 4]);
    expect([rows("village-doctor-rules-2003"), rows("village-doctor-opinion-2011")]).toEqual([
      2, 1,
    ]);
  });

  it("is the same as its dry run", async () => {
    const dry = await deployment.run({ dryRun: true });
    expect(JSON.stringify(runData(dry, true))).toBe(JSON.stringify(runData(run, true)));
  });
});
