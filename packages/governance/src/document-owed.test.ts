import { aHierarchy } from "@fuyou/hierarchy/testing";
import { aCitation, aCounty, aPlugin } from "@fuyou/kernel/testing";
import type { Evidence } from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { bodyKindPoint } from "./body-kind.js";
import { checklistPoint, itemName } from "./checklist.js";
import { readChecklists } from "./checklist-reading.js";
import { checklistsView } from "./checklists-view.js";
import { deliverablePoint } from "./deliverable.js";
import { deliverablesView } from "./deliverables-view.js";
import { documentsOwed } from "./document-owed.js";
import { inPlaceRecord } from "./evidence-vocabulary.js";
import { composedWith } from "./sample-county.js";

const cites = [aCitation()];
const title = { zh: "样文件", en: "sample paper" };
const hospital = { register: "institutions", kinds: ["township-hospital"] } as const;
const declared = aPlugin("sample", (to) => {
  const common = { title, plan: "p", cites };
  const report = { ...common, code: "yearly", evidence: "operating-policy" };
  to.add(deliverablePoint, { ...report, of: { register: "county" }, every: "year" });
  const head = { ...common, code: "head", evidence: "appointment" };
  to.add(deliverablePoint, { ...head, of: hospital });
  const plan = { ...common, code: "plan", evidence: "own-implementation-plan" };
  const towns = { register: "institutions", kinds: ["township-government"] } as const;
  to.add(deliverablePoint, { ...plan, of: towns, by: "2018-03-31" });
  to.add(bodyKindPoint, { code: "group", title, of: { register: "county" }, seats: [], cites });
  to.add(checklistPoint, {
    code: "list",
    title: { zh: "到位", en: "in place" },
    of: { register: "county" },
    plan: "p",
    items: [
      { code: "duty", title: { zh: "责任", en: "duty" }, bodies: ["group"] },
      { code: "input", title: { zh: "投入", en: "input" }, evidence: ["funding-secured"] },
      { code: "staff", title: { zh: "人员", en: "staff" } },
    ],
    by: "2018-12-31",
    cites,
  });
});
const composition = composedWith(declared);

const paper = (id: string, kind: string, on: string, over: Partial<Evidence> = {}): Evidence => ({
  id,
  kind,
  plan: "p",
  issuer: "county-government",
  period: { from: on },
  ...over,
});
const county = (evidence: readonly Evidence[], over: Record<string, readonly unknown[]> = {}) =>
  aCounty(composition, aHierarchy({ evidence, ...over }));
const states = (evidence: readonly Evidence[], date = "2020-01-01") =>
  documentsOwed(county(evidence), composition, "2018-01-01", "2020-12-31", date).lines.map(
    ({ deliverable, due, state }) => `${deliverable.code} ${due ?? "-"} ${state}`,
  );

describe("documents owed", () => {
  it("come round, fall due on a day, or are open where no day is named", () => {
    expect(states([])).toEqual([
      "yearly 2018-12-31 missing",
      "yearly 2019-12-31 missing",
      "yearly 2020-12-31 due",
      "head - open",
      "plan 2018-03-31 missing",
    ]);
  });

  it("are issued in time on the day itself, late on the next, and not known before they were issued", () => {
    const plan = (on: string) =>
      paper("e", "own-implementation-plan", on, {
        issuer: "township-government",
        institution: "government",
      });
    expect(states([plan("2018-03-31")])[4]).toBe("plan 2018-03-31 issued");
    expect(states([plan("2018-04-01")])[4]).toBe("plan 2018-03-31 late");
    expect(states([plan("2018-03-31")], "2018-03-30")[4]).toBe("plan 2018-03-31 due");
    const yearly = [paper("y", "operating-policy", "2019-12-31")];
    expect(states(yearly).slice(0, 2)).toEqual([
      "yearly 2018-12-31 missing",
      "yearly 2019-12-31 issued",
    ]);
  });

  it("count an appointment only after the township government was asked", () => {
    const asked = paper("o", "township-government-opinion", "2018-02-01", {
      issuer: "township-government",
      institution: "hospital",
    });
    const made = paper("a", "appointment", "2018-01-31", {
      issuer: "county-health-department",
      institution: "hospital",
    });
    expect(states([asked, made])[3]).toBe("head - open");
    expect(states([asked, { ...made, period: { from: "2018-02-01" } }])[3]).toBe("head - issued");
    const { findings } = documentsOwed(
      county([asked, made]),
      composition,
      "2018-01-01",
      "2018-12-31",
      "2020-01-01",
    );
    expect(findings.map((each) => [each.code, each.severity])).toEqual([
      ["GOVERNANCE_DOCUMENT_MISSING", "warning"],
      ["GOVERNANCE_DOCUMENT_OPEN", "information"],
      ["GOVERNANCE_DOCUMENT_MISSING", "warning"],
      ["REFORM_EVIDENCE_TOO_EARLY", "warning"],
    ]);
    expect(findings[1]?.message.zh).toBe(
      "样镇卫生院应交的“样文件”没有登记；文件没有写明期限。请出具并登记为证据（负责人任命文件），期限由县里确定。",
    );
    expect(findings[2]?.message.en).toBe(
      "样镇人民政府 owed 'sample paper' by 2018-03-31, and it is not on record. Issue it and record it as evidence (a unit's own implementation plan).",
    );
  });

  it("are shown with the evidence under which they were issued", () => {
    const context = {
      county: county([paper("y", "operating-policy", "2019-12-31")]),
      before: null,
      composition,
      date: "2020-01-01",
    };
    const [table] = deliverablesView.answer(context, { from: "2019-01-01" }).tables;
    expect(table?.rows[0]).toEqual({
      title,
      unit: "样县",
      due: "2019-12-31",
      issuedOn: "2019-12-31",
      evidence: "y",
      state: { zh: "已交", en: "issued" },
    });
  });

  it("do not compose on a kind of evidence that is not there, nor with two days", () => {
    const wrong = aPlugin("wrong", (to) =>
      to.add(deliverablePoint, {
        code: "wrong",
        title,
        evidence: "aceptance",
        plan: "p",
        of: { register: "departments" },
        every: "year",
        by: "2018-01-01",
        cites,
      }),
    );
    expect(() => composedWith(wrong)).toThrow(
      /acceptance[\s\S]*a rhythm and a day[\s\S]*institutions or of the county/,
    );
  });
});

describe("a checklist", () => {
  const shown = (evidence: readonly Evidence[], over: Record<string, readonly unknown[]> = {}) =>
    readChecklists(county(evidence, over), composition, "2019-06-01").lines.map(
      ({ item, shown: yes, shownBy }) => `${item.code} ${yes ? shownBy.join("+") : "no"}`,
    );

  it("is shown by what is named, by evidence about an item, and by nothing else", () => {
    expect(shown([])).toEqual(["duty no", "input no", "staff no"]);
    const about = paper("s", inPlaceRecord, "2018-05-01", { about: itemName("list", "staff") });
    const money = paper("m", "funding-secured", "2018-05-01");
    const group = { id: "g", kind: "group", name: "组", period: { from: "2018-01-01" } };
    expect(shown([about, money], { "governing-bodies": [group] })).toEqual([
      "duty governing-bodies/g",
      "input evidence/m",
      "staff evidence/s",
    ]);
    const other = paper("s", inPlaceRecord, "2018-05-01", { about: itemName("other", "staff") });
    expect(shown([other])).toEqual(["duty no", "input no", "staff no"]);
    const nothing = paper("s", inPlaceRecord, "2018-05-01");
    expect(shown([nothing])).toEqual(["duty no", "input no", "staff no"]);
  });

  it("says what is missing, and warns once its day is past", () => {
    const at = (date: string) => {
      const context = { county: county([]), before: null, composition, date };
      return checklistsView.answer(context, {}).findings;
    };
    expect(at("2018-12-31").map((each) => each.severity)).toEqual([
      "information",
      "information",
      "information",
    ]);
    expect(at("2019-01-01").map((each) => `${each.severity} ${each.message.zh}`)).toEqual([
      "warning 核对表“到位”中样县的“责任”没有证据：缺样文件。请登记所缺的证据；没有证据的，不视为到位。",
      "warning 核对表“到位”中样县的“投入”没有证据：缺经费落实文件。请登记所缺的证据；没有证据的，不视为到位。",
      "warning 核对表“到位”中样县的“人员”没有证据：文件没有写明以何为据，尚无关于此项的证据。请登记所缺的证据；没有证据的，不视为到位。",
    ]);
  });

  it("does not compose on kinds that are not there or with an item twice", () => {
    const item = { code: "a", title, evidence: ["aceptance"], bodies: ["grup"] };
    const wrong = aPlugin("wrong", (to) => {
      const of = { register: "county" } as const;
      to.add(bodyKindPoint, { code: "group", title, of, seats: [], cites });
      to.add(checklistPoint, { code: "w", title, of, plan: "p", items: [item, item], cites });
    });
    expect(() => composedWith(wrong)).toThrow(/'a' is said twice[\s\S]*acceptance[\s\S]*group/);
  });
});
