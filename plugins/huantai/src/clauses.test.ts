import { assetsPlugin } from "@fuyou/assets";
import { type Duty, dutiesPlugin, dutyPoint, dutySetPoint } from "@fuyou/duties";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import { carriersOf, clauseSchema, FuyouError, sourceSchema } from "@fuyou/kernel";
import { aPlugin, issuesOf } from "@fuyou/kernel/testing";
import { personnelPlugin } from "@fuyou/personnel";
import {
  duties as commonDuties,
  dutySets as commonDutySets,
  services as commonServices,
  countyIntegration,
} from "@fuyou/plugin-county-integration";
import { reformPlugin } from "@fuyou/reform";
import { servicePoint, servicesPlugin } from "@fuyou/services";
import { requirementPoint, standardsPlugin } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { cite, clauses } from "./clauses.js";
import { duties } from "./duties.js";
import { dutySets } from "./duty-sets.js";
import { huantai } from "./huantai-plugin.js";
import { townOfficeStaffing, villageTeam, villageWorkerFilled } from "./requirements.js";
import { services } from "./services.js";
import { source } from "./source.js";
import { townshipSteps } from "./steps-townships.js";
import { villageSteps } from "./steps-villages.js";

/** Rows that police or sanction what people decide about having children. */
const coercive = ["014", "015", "019", "020", "021", "025", "068"].map((row) => `003-${row}`);

/** Words of the control half, which nothing contributed may be called by. */
const control = /查处|审批|违法|政策外|查环|查孕|孕情|一票否决|再生育|人口目标|名单/;

const from = "2018-01-01";
const requirements = [townOfficeStaffing(from), villageWorkerFilled(from), villageTeam(from)];
const rowsOf = (value: { cites: readonly { row?: string | undefined }[] }) =>
  value.cites.map((cited) => cited.row);

/** The packages of the framework and the plugin, with a duty that rests on one row. */
const issuesOfDutyOn = (row: string) => {
  const duty = duties[0] as Duty;
  return issuesOf(
    standardsPlugin,
    hierarchyPlugin,
    reformPlugin,
    personnelPlugin,
    assetsPlugin,
    dutiesPlugin,
    servicesPlugin,
    countyIntegration,
    huantai.with({ effectiveFrom: from }),
    aPlugin("another", (to) => to.add(dutyPoint, { ...duty, code: "added", cites: [cite(row)] }), [
      huantai,
    ]),
  ).map((issue) => issue.code);
};

describe("the clause register of source 003", () => {
  it("holds its 92 rows in the order of the document", () => {
    expect(sourceSchema.parse(source)).toEqual(source);
    expect(clauses.map((clause) => clause.row)).toEqual(
      Array.from({ length: 92 }, (_, index) => `003-${String(index + 1).padStart(3, "0")}`),
    );
    for (const clause of clauses) expect(clauseSchema.parse(clause)).toEqual(clause);
    expect(new Set(clauses.map((clause) => clause.source))).toEqual(new Set(["003"]));
  });

  it("numbers each clause as printed and cites it so", () => {
    const printed = [
      ["003-003", "前言"],
      ["003-009", "二(一)1"],
      ["003-026", "二(一)1(4)"],
      ["003-031", "二(一)3"],
      ["003-057", "二(二)5"],
      ["003-092", "三(三)"],
    ];
    for (const [row, clause] of printed) {
      expect(clauses.find((each) => each.row === row)?.clause).toBe(clause);
      expect(cite(row as string)).toEqual({ source: "003", clause, row });
    }
    expect(() => cite("003-093")).toThrow(FuyouError);
  });

  it("sums each clause up, in no more than a short sentence of each language", () => {
    for (const { row, gist } of clauses) {
      expect(gist.zh, row).toMatch(/^.{4,60}$/);
      expect(gist.en, row).toMatch(/^.{9,180}$/);
    }
    expect(new Set(clauses.map((clause) => clause.gist.en)).size).toBe(clauses.length);
  });

  it("says of every clause what carries it or why nothing does", () => {
    for (const { row, disposition, carriedBy, reason } of clauses) {
      const carrying = ["carried", "serviceOnly", "split"].includes(disposition);
      expect(carriedBy.length > 0, row).toBe(carrying);
      if (disposition !== "carried") expect(reason, row).not.toBeNull();
      if (reason === null) continue;
      expect(reason.zh.trim(), row).not.toBe("");
      expect(reason.en.trim(), row).not.toBe("");
    }
    const reasons = clauses.flatMap((clause) => (clause.reason === null ? [] : [clause.reason.en]));
    expect(new Set(reasons).size, "no reason is said twice").toBe(reasons.length);
  });

  it("carries no coercive clause; of 003-025 the education only, by a duty of its own", () => {
    const of = (disposition: string) =>
      clauses.filter((each) => each.disposition === disposition).map((each) => each.row);
    expect(of("notOperationalised")).toEqual(coercive.filter((row) => row !== "003-025"));
    const education = clauses.find((clause) => clause.row === "003-025");
    expect(education?.disposition).toBe("split");
    expect(education?.carriedBy).toEqual(["huantai/duties.duty/fp-law-publicity"]);
    const rules = [...requirements, ...townshipSteps, ...villageSteps];
    for (const value of [...duties, ...dutySets, ...services, ...rules]) {
      for (const row of rowsOf(value)) expect(coercive).not.toContain(row);
      expect(value.title.zh).not.toMatch(control);
    }
  });

  it("lets nothing rest on a coercive clause that mixes no service into control", () => {
    for (const row of coercive) {
      const refused = row === "003-025" ? [] : ["KERNEL_REFUSED_CLAUSE"];
      expect(issuesOfDutyOn(row), row).toEqual(refused);
    }
    expect(issuesOfDutyOn("003-045")).toEqual([]);
  });

  it("builds the service half only where the same words were used for control", () => {
    const half = clauses.filter((clause) => clause.disposition === "serviceOnly");
    expect(half.map((clause) => clause.row)).toEqual([
      "003-011",
      "003-013",
      "003-018",
      "003-024",
      "003-032",
      "003-037",
      "003-045",
    ]);
    const later = ["003-065", "003-066", "003-067", "003-075"];
    for (const row of later) {
      const clause = clauses.find((each) => each.row === row);
      expect(clause?.disposition, row).toBe("planned");
      half.push(...(clause ? [clause] : []));
    }
    for (const { row, reason } of half) {
      expect(reason?.zh, row).toMatch(/^(将只建|只落实)服务一半：.*拒绝执行。/);
      expect(reason?.en, row).toMatch(/^(The|Only the) service half .* (is|are) refused\./);
    }
  });

  it("leaves the provincial standard it only names unresolved", () => {
    const open = clauses.filter((clause) => clause.disposition === "unresolved");
    expect(open.map((clause) => clause.row)).toEqual(["003-056"]);
  });

  it("is carried by duties, sets, services and requirements that exist and rest on the clause", () => {
    const here = carriersOf("huantai");
    const common = carriersOf(countyIntegration.id);
    const citing = new Map<string, (string | undefined)[] | null>([
      ...duties.map((each) => [here(dutyPoint, each.code), rowsOf(each)] as const),
      ...dutySets.map((each) => [here(dutySetPoint, each.code), rowsOf(each)] as const),
      ...services.map((each) => [here(servicePoint, each.code), rowsOf(each)] as const),
      ...requirements.map((each) => [here(requirementPoint, each.id), rowsOf(each)] as const),
      ...commonDuties.map((each) => [common(dutyPoint, each.code), null] as const),
      ...commonDutySets.map((each) => [common(dutySetPoint, each.code), null] as const),
      ...commonServices.map((each) => [common(servicePoint, each.code), null] as const),
    ]);
    // The three roles of a principle, the education half of a coercive row, and full coverage.
    const notCited = ["003-005", "003-025", "003-080"];
    for (const { row, carriedBy } of clauses) {
      for (const carrier of carriedBy) {
        if (carrier.includes("/reform.") || carrier.includes("/assets.")) continue;
        expect(citing.has(carrier), `${row}: ${carrier}`).toBe(true);
        const rows = citing.get(carrier);
        if (rows && !notCited.includes(row)) expect(rows, `${row}: ${carrier}`).toContain(row);
      }
    }
  });
});
