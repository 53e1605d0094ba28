import { type County, type CountyData, isBlocking, readCounty, type ViewCell } from "@fuyou/kernel";
import { beforeAll, describe, expect, it } from "vitest";
import deployment from "../fuyou.config.js";
import { answerTo, findingsOn } from "./asking.js";
import { inventedCounty } from "./index.js";

const { composition } = deployment;
const zh = (cell: ViewCell | undefined) =>
  typeof cell === "object" && cell !== null ? cell.zh : (cell ?? null);

/** The invented county before its plans, after the merger of 2015 and after the step of 2018. */
const at = {} as Record<"before" | "merged" | "after", County>;

beforeAll(async () => {
  at.before = (await deployment.open()).county as County;
  const { transitions } = await deployment.run();
  [at.merged, at.after] = transitions.map(({ after }) => after) as [County, County];
});

/** Records of a register in force on the county's own day. */
function standing(county: County, register: string): readonly Readonly<Record<string, unknown>>[] {
  const rows = (county.toData().tables[register] ?? []) as readonly Record<string, unknown>[];
  return rows.filter(({ period, retiredOn }) => {
    const { to } = (period ?? {}) as { to?: string };
    return (to === undefined || to >= county.date) && retiredOn === undefined;
  });
}

describe("three lists of what is to be in place", () => {
  // 四到位 here is not 四到位 there, and 三到位 is a third list: each document keeps its own.
  it("have 4, 4 and 3 items, of which three are common", () => {
    const { tables } = answerTo("governance.checklists", at.after, { composition });
    const itemsOf = (list: string) => {
      const rows = (tables[0]?.rows ?? []).filter(({ checklist }) => zh(checklist) === list);
      return [...new Set(rows.map(({ item }) => zh(item)))];
    };
    expect(itemsOf("整合工作“四到位”")).toEqual(["责任到位", "措施到位", "投入到位", "落实到位"]);
    expect(itemsOf("一体化服务“四到位”")).toEqual(["责任到位", "人员到位", "措施到位", "投入到位"]);
  });
});

describe("guidance", () => {
  // Guidance is a graph: a station has three guiding bodies and a village worker two, but each person one employer.
  const guides = (county: County, to: string) =>
    standing(county, "relations")
      .filter((each) => each.kind === "professional-guidance" && each.to === to)
      .map(({ from }) => from)
      .sort();

  it("comes to a station from three bodies", () => {
    expect(guides(at.after, "township-hospital-999901100")).toEqual([
      "999901000000-county-mchfp-centre",
      "county-health-department-999901",
      "township-government-999901100",
    ]);
    const found = findingsOn("station-guided", at.after, composition);
    expect(found.map(({ verdict, measured }) => [verdict, measured?.value])).toEqual([
      ["met", 3],
      ["met", 3],
    ]);
  });

  it("comes to a village worker from two", () => {
    const worker = standing(at.after, "relations").filter(
      ({ to, concerns }) =>
        to === "village-committee-999901100201" && concerns === "village-health-worker",
    );
    expect(worker.map(({ from }) => from).sort()).toEqual([
      "township-government-999901100",
      "township-hospital-999901100",
    ]);
  });

  it("moves nobody: each person belongs to one body, and as many are there as before", () => {
    const persons = (county: County) => new Set(standing(county, "staff").map(({ id }) => id)).size;
    expect(standing(at.after, "staff")).toHaveLength(persons(at.after));
    expect(persons(at.after)).toBe(persons(at.before));
  });
});

describe("streets and towns", () => {
  // The technical duty of an urban street goes up to the county centre; that of a town stays at its own hospital.
  const eight = [
    "contraceptive-supply",
    "follow-up-service",
    "fp-education",
    "fp-technical-service",
    "healthy-birth-guidance",
    "information-advice",
    "reproductive-health",
    "staff-training",
  ];
  const led = (institution: string) =>
    standing(at.after, "assignments")
      .filter((each) => each.institution === institution && each.involvement !== "assist")
      .map(({ duty }) => String(duty));

  it("differ by the class of the division", () => {
    expect(led("street-office-999901001").filter((duty) => eight.includes(duty))).toEqual([]);
    const found = findingsOn("street-duties-at-centre", at.after, composition);
    expect(found.map(({ subject, measured }) => [subject, measured?.value])).toEqual([
      ["divisions/999901001000", 8],
    ]);
    const town = led("township-hospital-999901100");
    expect(town.filter((duty) => eight.includes(duty)).length).toBeGreaterThan(0);
  });
});

describe("duties that come and go in one document", () => {
  // The visit after birth leaves the village while others come: the net of a post is worked out, not listed.
  it("leave the village worker two fewer and twelve more", () => {
    const { tables } = answerTo("duties.balance", at.after, { composition, before: at.before });
    const row = tables[0]?.rows.find(({ institution }) => institution === "第2镇第1村村民委员会");
    expect(zh(row?.lost)).toBe("产后访视、孕期随访服务");
    expect(String(zh(row?.gained)).split("、")).toHaveLength(12);
    expect(row?.net).toBe(10);
    const held = findingsOn("worker-without-visits", at.after, composition);
    expect(held.map(({ verdict, measured }) => [verdict, measured?.value])).toEqual(
      Array.from({ length: 5 }, () => ["met", 0]),
    );
  });
});

describe("the order of ending a body", () => {
  // A station ends only once its people, things and duties are placed; the phases abut and do not overlap.
  it("has 30, 20 and 10 days, each phase beginning on the day after the one before", () => {
    const phases = composition
      .contributionsOf("county-integration")
      .filter(({ point }) => point === "reform.phase")
      .map(({ value }) => value as { from: string; to: string });
    expect(phases.map(({ from, to }) => [from, to])).toEqual([
      ["2015-11-01", "2015-11-30"],
      ["2015-12-01", "2015-12-20"],
      ["2015-12-21", "2015-12-30"],
    ]);
  });

  it("is kept: nothing stands at an ended station, and everything is still there", () => {
    const ended = standing(at.before, "institutions")
      .filter(({ kind }) => kind === "township-fp-station")
      .map(({ id }) => id);
    expect(ended).toHaveLength(2);
    for (const register of ["staff", "posts", "assets", "rooms", "assignments"]) {
      const left = standing(at.merged, register).filter((row) => ended.includes(row.institution));
      expect([register, left]).toEqual([register, []]);
    }
    for (const register of ["staff", "posts", "assets", "rooms"]) {
      const [before, after] = [at.before, at.merged].map((each) => standing(each, register).length);
      expect([register, after]).toEqual([register, before]);
    }
  });
});

describe("a choice nobody made", () => {
  // Choosing freely is recorded for each person; silence is no choice, and is told as such.
  it("is told of each station, two people each", async () => {
    const [first] = (await deployment.run()).transitions;
    const said = (first?.findings ?? []).filter(({ code }) => code === "PERSONNEL_PLACED_BY_PLAN");
    expect(said.map(({ message }) => /, (.*) are placed/.exec(message.en)?.[1])).toEqual([
      "2 without a choice on record",
      "2 without a choice on record",
    ]);
    expect(standing(at.merged, "choices")).toEqual([]);
  });
});

describe("one body under several names", () => {
  // Before the merger it is 所 in one document and 站 in another, and 站 once more for the hospital's second plate.
  it("is of one kind however it is called, and the plate makes no second body", () => {
    const data = inventedCounty();
    const rows = (data.tables.institutions ?? []) as readonly Record<string, unknown>[];
    const renamed = (name: string): CountyData => ({
      ...data,
      tables: {
        ...data.tables,
        institutions: rows.map((row) =>
          row.id === "township-fp-station-999901100" ? { ...row, name } : row,
        ),
      },
    });
    for (const name of ["第2镇计划生育服务所", "第2镇计划生育服务站", "第2镇計劃生育服務所"]) {
      const { county, findings } = readCounty(renamed(name), composition);
      expect([name, findings.filter(isBlocking)]).toEqual([name, []]);
      const { after } = deployment.plan(county, "county-integration");
      const kinds = standing(after, "institutions").map(({ kind }) => kind);
      expect([name, kinds.includes("township-fp-station")]).toEqual([name, false]);
      const plates = standing(after, "name-plates").filter(({ order }) => order === "second");
      expect(plates.map(({ institution }) => institution)).toEqual([
        "township-hospital-999901100",
        "township-hospital-999901101",
      ]);
    }
  });
});
