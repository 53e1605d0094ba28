import { documentsOwed, obligations, readChecklists, readDecisions } from "@fuyou/governance";
import { relations } from "@fuyou/hierarchy";
import { anInstitution, sampleDivisions } from "@fuyou/hierarchy/testing";
import { FuyouError } from "@fuyou/kernel";
import { aCounty } from "@fuyou/kernel/testing";
import { approved, carryOutPhase, compilePlan } from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { clauses } from "./clauses.js";
import { checklists, programme, responsibilities } from "./governance.js";
import { defaultOptions } from "./options.js";
import { composedWith, eightStations } from "./sample-county.js";

const { county, town, village } = sampleDivisions;
const divisions = [
  { id: county, name: "样县" },
  { id: town, name: "样镇" },
  { id: "999901400000", name: "样农场" },
  { id: village, name: "样村" },
];
const organ = { legalForm: "administrative-organ" } as const;
const government = anInstitution({
  ...organ,
  id: "gov",
  name: "样镇政府",
  kind: "township-government",
});
const institutions = [...eightStations(), government];
const records = { divisions, institutions };

describe("meetings and decisions of source 001", () => {
  const composition = composedWith();

  it("asks every township and farm for four special meetings in each of the five years", () => {
    const now = aCounty(composition, records, { date: "2011-01-01" });
    const lines = obligations(now, composition, "2006-01-01", "2010-12-31");
    expect(lines).toHaveLength(2 * 5);
    expect(lines.map((each) => each.asked)).toEqual(new Array(10).fill(4));
    expect(new Set(lines.map((each) => each.unit.name))).toEqual(new Set(["样镇", "样农场"]));
  });

  it("judges no quorum unless a deployment names one", () => {
    const decision = {
      id: "d",
      matter: "quality-township-matters",
      subject: "样事项",
      on: "2007-05-01",
      division: town,
      members: 9,
      present: 4,
    };
    const states = [composedWith(), composedWith({ decisionQuorum: { p: 1, q: 2 } })].map(
      (each) => {
        const now = aCounty(each, { ...records, decisions: [decision] }, { date: "2008-01-01" });
        return readDecisions(now, each, "2008-01-01").lines.map(({ quorum }) => quorum);
      },
    );
    expect(states).toEqual([["open"], ["short"]]);
  });
});

describe("the checklists of source 001", () => {
  it("are three, eight and seven, and the three are its own", () => {
    const lists = checklists(defaultOptions);
    expect(lists.map((each) => each.items.length)).toEqual([3, 8, 7]);
    expect(lists[0]?.items.map((each) => each.title.zh)).toEqual([
      "责任到位",
      "措施到位",
      "投入到位",
    ]);
  });

  it("show nothing without evidence", () => {
    const composition = composedWith();
    const now = aCounty(composition, records, { date: "2010-12-31" });
    const { lines } = readChecklists(now, composition, "2010-12-31");
    expect(lines).toHaveLength(3 + 8 + 7);
    expect(lines.filter((each) => each.shown)).toEqual([]);
  });
});

describe("who answers in source 001", () => {
  it("asks nothing of a household", () => {
    const household = responsibilities(defaultOptions).find(({ part }) => part === "cooperate");
    expect([household?.voluntary, household?.of]).toEqual([true, undefined]);
  });
});

describe("the waves of source 001", () => {
  const rollout = {
    pilot: { from: "2006-03-01", to: "2006-12-31" },
    stations: { from: "2007-01-01", to: "2007-12-31" },
    county: { from: "2008-01-01", to: "2010-12-31" },
  };

  it("are evaluations alone while no days are said: two central, five ordinary stations, the county", () => {
    const composition = composedWith();
    const now = aCounty(composition, records, { date: "2008-01-01" });
    const { lines } = documentsOwed(now, composition, "2008-01-01", "2008-01-01", "2008-01-01");
    const waves = lines.filter((each) => each.deliverable.code.startsWith("quality-evaluation"));
    expect(waves.map((each) => each.state)).toEqual(new Array(8).fill("open"));
    expect(composition.keys("reform.plan").size).toBe(0);
  });

  it("go one after the other, each once the one before was evaluated", () => {
    const composition = composedWith({ rollout });
    const with_ = (evidence: readonly object[]) =>
      aCounty(composition, { ...records, evidence }, { date: "2006-01-01" });
    const evaluated = {
      id: "e",
      kind: "wave-evaluation",
      plan: programme,
      issuer: "county-health-department",
      phase: "pilot",
      period: { from: "2007-01-05" },
    };
    const authority = { issuer: "县人民政府" };
    const go = (evidence: readonly object[]) => {
      const start = with_(evidence);
      const plan = approved(compilePlan(start, composition, programme));
      const act = (date: string) => ({ date, actor: "样县卫生局", authority });
      const pilot = carryOutPhase(start, composition, plan, "pilot", act("2006-04-01")).county;
      const guided = [...pilot.rows(relations)].map(({ from, to }) => `${from}>${to}`);
      expect(guided).toEqual(["county>c1", "county>c2"]);
      try {
        return carryOutPhase(pilot, composition, plan, "stations", act("2007-02-01")).county.size(
          relations,
        );
      } catch (thrown) {
        return FuyouError.is(thrown) ? thrown.code : "uncoded";
      }
    };
    expect(go([])).not.toBe(7);
    expect(go([evaluated])).toBe(7);
  });
});

describe("what source 001 asks of governance", () => {
  it("rests on no row of control", () => {
    const refused = clauses.filter((each) => each.disposition === "notOperationalised");
    const composition = composedWith();
    const cited = composition
      .contributionsOf("quality-service")
      .filter((each) => each.point.startsWith("governance."))
      .flatMap((each) => composition.citesOf(each).map(({ row }) => row));
    expect(cited.length).toBeGreaterThan(10);
    for (const { row } of refused) expect(cited).not.toContain(row);
  });
});
