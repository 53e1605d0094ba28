import { aHierarchy } from "@fuyou/hierarchy/testing";
import { doChange, FuyouError } from "@fuyou/kernel";
import { aCitation, aCounty, anAct, aPlugin, findingsIn } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { addresseePoint, addresseesView } from "./addressee.js";
import { type Inspection, type InspectionProblem, inspectionProblems } from "./inspection.js";
import { recordCorrection, recordInspection, referProblem } from "./inspection-change.js";
import { readInspections } from "./inspection-reading.js";
import { inspectionRulePoint } from "./inspection-rule.js";
import { inspectionsView } from "./inspections-view.js";
import { type IntegrityRisk, integrityRisks, riskAreaPoint } from "./integrity-risk.js";
import { closeRisk, recordRisk, reviewRisk } from "./integrity-risk-change.js";
import { liabilityPoint } from "./liability.js";
import { prohibitionPoint } from "./prohibition.js";
import { risksView } from "./risks-view.js";
import { composedWith } from "./sample-county.js";

const cites = [aCitation()];
const hospitals = { register: "institutions", kinds: ["township-hospital"] } as const;
const composition = composedWith(
  aPlugin("sample", (to) => {
    to.add(prohibitionPoint, {
      code: "sell",
      title: { zh: "销售免费药具", en: "selling free supplies" },
      binds: hospitals,
      content: "stated",
      cites,
    });
    to.add(prohibitionPoint, {
      code: "nine",
      title: { zh: "九不准", en: "the nine" },
      binds: hospitals,
      content: "named",
      cites,
    });
    to.add(inspectionRulePoint, {
      code: "half-yearly",
      title: { zh: "半年检查", en: "half-yearly inspection" },
      by: ["county-health-department"],
      of: hospitals,
      every: "half-year",
      prohibitions: ["sell"],
      cites,
    });
    to.add(inspectionRulePoint, {
      code: "any-time",
      title: { zh: "监督检查", en: "supervision" },
      by: ["county-supervision-department"],
      of: hospitals,
      cites,
    });
    to.add(liabilityPoint, {
      code: "delay",
      title: { zh: "滞后追责", en: "liability for delay" },
      triggers: ["serious-delay"],
      answers: "units-and-staff",
      outcome: { zh: "追责", en: "liability" },
      cites,
    });
    to.add(riskAreaPoint, { code: "power", title: { zh: "管权", en: "power" } });
    to.add(addresseePoint, {
      code: "a",
      title: { zh: "卫生院", en: "hospitals" },
      of: hospitals,
      cites,
    });
  }),
);

const made: Inspection = {
  id: "i",
  rule: "half-yearly",
  by: "county-health-department",
  institution: "hospital",
  on: "2018-06-30",
};
const problem: InspectionProblem = {
  id: "p",
  inspection: "i",
  kind: "serious-delay",
  what: "样问题",
  correctBy: "2018-07-31",
};
const county = (rows: readonly Inspection[], problems: readonly InspectionProblem[] = []) =>
  aCounty(composition, aHierarchy({ inspections: rows, "inspection-problems": problems }));
const read = (of: ReturnType<typeof county>, date = "2018-12-31") =>
  readInspections(of, composition, "2018-01-01", "2018-12-31", date);
const told = (of: ReturnType<typeof county>, date?: string) =>
  read(of, date).findings.map((each) => `${each.severity} ${each.message.zh}`);

const nine =
  "information 禁止事项“九不准”只有名称，来源文件没有内容，无从核对。请取得所引文件后由插件写明内容。";

describe("inspections", () => {
  it("are due by the half-year, and of no number where the document does not say how often", () => {
    const now = county([made]);
    expect(
      read(now).rules.map((each) => [each.rule.code, each.units, each.due, each.made]),
    ).toEqual([
      ["half-yearly", 1, 2, 1],
      ["any-time", 1, null, 0],
    ]);
    expect(told(now)).toEqual([nine]);
    expect(told(now, "2019-01-01")).toEqual([
      "warning 样镇卫生院在 2018-07-01 至 2018-12-31 没有“半年检查”的检查记录。请补登检查，或安排检查。",
      nine,
    ]);
  });

  it("find problems that are put right in time, late, or on no day at all, and who decides what follows", () => {
    expect(told(county([made], [problem]), "2018-07-31").slice(0, 1)).toEqual([
      "information 样镇卫生院的问题 p 属“滞后追责”的情形，由有权机关（文件未写明）决定。请移送并登记移送去向；系统不作认定，也不涉及个人处分。",
    ]);
    expect(told(county([made], [problem]), "2018-08-01")[0]).toBe(
      "warning 样镇卫生院的问题 p（严重滞后）应于 2018-07-31 前整改，尚未登记整改。请登记整改情况，或由检查单位重新定期限。",
    );
    const corrected = { ...problem, correctedOn: "2018-07-31" };
    expect(told(county([made], [corrected]), "2018-08-01")[0]).toMatch(/^information .*滞后追责/);
    const undated = { ...problem, kind: "other", correctBy: undefined, prohibition: "sell" };
    expect(told(county([made], [undated])).slice(0, 2)).toEqual([
      "information 样镇卫生院的问题 p（其他问题）没有整改期限。请由检查单位确定期限。",
      "warning 检查发现样镇卫生院违反禁止事项“销售免费药具”（p）。请依法移送有权处理的机关；只追究机构及其执业人员，不涉及就诊者。",
    ]);
  });

  it("never show what an inspector wrote, only its sort", () => {
    const context = {
      county: county([made], [problem]),
      before: null,
      composition,
      date: "2018-12-31",
    };
    const answer = inspectionsView.answer(context, {});
    expect(answer.tables[1]?.rows).toEqual([
      {
        problem: "p",
        unit: "样镇卫生院",
        kind: { zh: "严重滞后", en: "serious delay" },
        on: "2018-06-30",
        by: "2018-07-31",
        corrected: null,
        liability: { zh: "滞后追责", en: "liability for delay" },
        referred: null,
      },
    ]);
    expect(JSON.stringify(answer)).not.toContain("样问题");
  });

  it("are made by whom the arrangement names", () => {
    const other = { ...made, by: "county-finance-department" };
    expect(told(county([other]))[0]).toBe(
      "warning 检查 i 由县财政部门进行，而“半年检查”只由县卫生计生部门检查。请核对检查单位。",
    );
  });

  it("are recorded with what they found, and corrections once and not before", () => {
    const draft = county([]).draft();
    doChange(draft, recordInspection, { inspection: made, problems: [problem] }, anAct());
    const correct = (on: string) => {
      try {
        doChange(draft, recordCorrection, { problem: "p", on }, anAct());
        return "recorded";
      } catch (thrown) {
        return FuyouError.is(thrown) ? thrown.code : "uncoded";
      }
    };
    expect(correct("2018-06-29")).toBe("GOVERNANCE_CORRECTED_BEFORE");
    expect(correct("2018-06-30")).toBe("recorded");
    expect(correct("2018-07-01")).toBe("GOVERNANCE_ALREADY_CORRECTED");
    doChange(draft, referProblem, { problem: "p", to: "county-supervision-department" }, anAct());
    expect(draft.get(inspectionProblems, "p")?.referredTo).toBe("county-supervision-department");
    const early = { ...problem, correctedOn: "2018-06-29" };
    const found = findingsIn(
      composition,
      aHierarchy({ inspections: [made], "inspection-problems": [early] }),
    );
    expect(found.map((each) => each.code)).toEqual(["GOVERNANCE_CORRECTED_BEFORE"]);
  });

  it("do not compose with an unknown office, prohibition or sort of problem", () => {
    const wrong = aPlugin("wrong", (to) => {
      const title = { zh: "样", en: "sample" };
      to.add(inspectionRulePoint, {
        code: "wrong",
        title,
        by: ["county-helth-department"],
        of: hospitals,
        prohibitions: ["sel"],
        cites,
      });
      const outcome = title;
      to.add(liabilityPoint, {
        code: "wrong",
        title,
        triggers: ["neglekt"],
        answers: "units",
        outcome,
        cites,
      });
    });
    expect(() => composedWith(wrong)).toThrow(/county-health-department[\s\S]*'sel'[\s\S]*neglect/);
  });
});

describe("integrity risks", () => {
  it("are warned of without a measure and after the day of review, and are of no person", () => {
    const risk: IntegrityRisk = {
      id: "r",
      area: "power",
      what: "采购审批",
      reviewBy: "2018-06-30",
      period: { from: "2018-01-01" },
    };
    const draft = county([]).draft();
    doChange(draft, recordRisk, { risk }, anAct());
    const ask = (date: string) => {
      const context = { county: draft.finish().county, before: null, composition, date };
      return risksView.answer(context, {}).findings.map((each) => each.code);
    };
    expect(ask("2018-06-30")).toEqual(["GOVERNANCE_RISK_WITHOUT_MEASURE"]);
    expect(ask("2018-07-01")).toEqual([
      "GOVERNANCE_RISK_WITHOUT_MEASURE",
      "GOVERNANCE_RISK_REVIEW_OVERDUE",
    ]);
    const measure = { risk: "r", measure: "集体研究", reviewBy: "2018-12-31" };
    doChange(draft, reviewRisk, measure, anAct());
    expect(ask("2018-12-31")).toEqual([]);
    doChange(draft, closeRisk, { risk: "r" }, anAct("2019-01-01"));
    expect(ask("2019-01-01")).toEqual([]);
    expect(integrityRisks.personal).toEqual([]);
    expect(Object.keys(integrityRisks.references)).toEqual(["institution"]);
  });
});

describe("addressees", () => {
  it("are counted as they stand on the registers", () => {
    const context = { county: county([]), before: null, composition, date: "2018-12-31" };
    expect(addresseesView.answer(context, {}).tables[0]?.rows).toEqual([
      { source: "sample-notice", title: { zh: "卫生院", en: "hospitals" }, units: 1 },
    ]);
  });
});
