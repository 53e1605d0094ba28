import { hierarchyPlugin, institutions } from "@fuyou/hierarchy";
import { clausePoint, sourcePoint } from "@fuyou/kernel";
import { aPlugin, composed } from "@fuyou/kernel/testing";
import { personnelPlugin, staff } from "@fuyou/personnel";
import { reformPlugin } from "@fuyou/reform";
import {
  amount,
  count,
  lintRequirements,
  type Requirement,
  requirement,
  requirementPoint,
  ruleRows,
  standardsPlugin,
  unresolvedBound,
} from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { renderRuleCatalogue } from "./rule-catalogue.js";

const cites = [{ source: "999", clause: "二(一)", row: "999-001" }];
const rule = (id: string, over: Partial<Requirement> = {}): Requirement =>
  requirement({
    id,
    title: { zh: "卫生院人员", en: "staff of the hospital" },
    each: institutions,
    require: {
      measure: count(staff, {
        by: "institution",
        unit: "person",
        called: { zh: "人员", en: "staff" },
      }),
      compare: "at-least",
      phrase: "不少于",
      bound: amount(2),
    },
    severity: "mandatory",
    cites,
    period: { from: "2019-01-01", to: "2025-12-31" },
    ...over,
  });
const missing = { zh: "文件未附 <表>", en: "the <table> is not attached" };
const open = rule("open", { severity: "advice", layer: "province" });
const higher = rule("higher", { layer: "national" });

const composition = composed(
  standardsPlugin,
  hierarchyPlugin,
  reformPlugin,
  personnelPlugin,
  aPlugin(
    "document",
    (to) => {
      to.add(sourcePoint, {
        id: "999",
        title: { zh: "样例文件", en: "Sample document" },
        issuer: { zh: "样县", en: "Sample County" },
        note: { zh: "没有日期。", en: "It bears no date." },
      });
      to.add(clausePoint, {
        row: "999-001",
        source: "999",
        clause: "二(一)",
        gist: { zh: "人员要点", en: "gist on staff" },
        disposition: "context",
        carriedBy: [],
        reason: { zh: "样例", en: "sample" },
      });
      to.add(
        requirementPoint,
        rule("staffing", { layer: "county", require: { ...rule("x").require, bound: amount(3) } }),
      );
      to.add(requirementPoint, {
        ...open,
        require: { ...open.require, bound: unresolvedBound(missing) },
      });
    },
    [standardsPlugin, personnelPlugin],
  ),
  aPlugin("law", (to) => to.add(requirementPoint, higher), [standardsPlugin, personnelPlugin]),
);
const api = "functions/_sample_plugin-document.staffing.html";
const input = {
  rules: ruleRows(composition).map((row) => ({ ...row, api: row.id === "staffing" ? api : null })),
  lint: lintRequirements(composition),
  composition,
  apiPath: "../api",
};
const pages = { zh: renderRuleCatalogue(input, "zh"), en: renderRuleCatalogue(input, "en") };
const page = (file: string) =>
  [...pages.zh, ...pages.en].find((each) => each.file === file)?.html ?? "";

describe.each(["zh", "en"] as const)("the rule catalogue in %s", (language) => {
  it("has a page of each plugin with rules, and one that leads to them", () => {
    const files = pages[language].map((each) => each.file);
    expect([...files].sort()).toEqual(
      [
        `rules.document.${language}.html`,
        `rules.law.${language}.html`,
        `rules.${language}.html`,
      ].sort(),
    );
    for (const file of files.slice(1))
      expect(page(`rules.${language}.html`)).toContain(`href="${file}"`);
  });

  it("needs nothing else, and says its language", () => {
    for (const { html } of pages[language]) {
      expect(html).toContain(`<html lang="${language === "zh" ? "zh-Hans" : "en"}">`);
      expect(html.match(/https?:\/\//)).toBeNull();
      expect(html.match(/<(script|link|img|iframe|object|embed)\b/)).toBeNull();
      expect(html).toContain("default-src 'none'");
    }
  });

  it("closes what it opens, and has no identifier twice", () => {
    for (const { html } of pages[language]) {
      const tags: string[] = [];
      const text = html.replace(/<style>.*?<\/style>/s, "");
      for (const [, closing, name = "", self] of text.matchAll(
        /<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*?)?(\/?)>/g,
      )) {
        if (closing === "/") expect(tags.pop()).toBe(name);
        else if (self !== "/") tags.push(name);
      }
      expect(tags).toEqual([]);
      const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map((each) => each[1]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(text.match(/<th\b(?![^>]*scope=)/)).toBeNull();
    }
  });

  it("leads only to pages and rules that are there", () => {
    for (const { file, html } of pages[language]) {
      for (const [, to = ""] of html.matchAll(/href="([^"]+)"/g)) {
        if (to.startsWith("../api/")) continue;
        const [target, anchor] = to.split("#");
        const there = page(target === "" ? file : (target ?? ""));
        expect(there).not.toBe("");
        if (anchor !== undefined) expect(there).toContain(`id="${anchor}"`);
      }
    }
  });
});

describe("a rule of the catalogue", () => {
  const html = page("rules.document.en.html");
  const staffing = html.slice(html.indexOf('<article class="rule" id="rule-staffing">'));

  it("is a sentence and a row: bound, period, clause with its gist, layer, code", () => {
    expect(staffing).toContain("staff must be at least 3 persons (999 二(一)).</p>");
    expect(staffing).toContain("<dd>at least 3 persons (phrase of the document: 不少于)</dd>");
    expect(staffing).toContain("<dd>2019-01-01 to 2025-12-31</dd>");
    expect(staffing).toContain('<span class="gist">gist on staff</span>');
    expect(staffing).toContain('<span class="tag layer">County</span>');
    expect(staffing).toContain(`<a href="../api/${api}"><code>staffing</code></a>`);
  });

  it("shows what is said just below, at, and just above its bound", () => {
    const said = [...staffing.matchAll(/<span class="example [^"]*">.*?<\/svg>(.*?)<\/span>/g)];
    expect(said.slice(0, 3).map((each) => each[1])).toEqual([
      "2 persons · 1 person short",
      "3 persons · met",
      "4 persons · met",
    ]);
  });

  it("names the rule of the higher layer it is judged in place of, on its own page", () => {
    expect(staffing).toContain('in place of <a href="rules.law.en.html#rule-higher">higher</a>');
    expect(page("rules.law.zh.html")).toContain(
      '让位于： <a href="rules.document.zh.html#rule-staffing">staffing</a>',
    );
  });

  it("says what the document names and does not contain, escaped, before all rules", () => {
    const at = html.indexOf("the &lt;table&gt; is not attached");
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(html.indexOf("<article"));
    expect(page("rules.document.zh.html")).toContain("文件提及而未载明的标准");
  });
});

it("what is wrong with the rules stands on top, or that nothing is", () => {
  const twice = { ...input, lint: [{ ...aFault, subject: "staffing" }] };
  const [index, document] = renderRuleCatalogue(twice, "en").filter(
    (each) => !each.file.includes("law"),
  );
  for (const each of [index, document]) expect(each?.html).toContain("asks twice");
  const none = renderRuleCatalogue({ ...input, lint: [] }, "en");
  for (const each of none)
    expect(each.html).toContain("no contradiction, nothing that cannot be met");
});

const aFault = {
  id: "STANDARDS_LINT_TWICE@staffing@2019-01-01",
  plan: null,
  kind: "requirement",
  code: "STANDARDS_LINT_TWICE",
  severity: "information",
  verdict: null,
  requirement: null,
  subject: "staffing",
  measured: null,
  bound: null,
  shortfall: null,
  source: null,
  clause: null,
  message: { zh: "重复", en: "asks twice" },
} as const;

it("without rules there is one page that says so", () => {
  const none = renderRuleCatalogue({ ...input, rules: [], lint: [] }, "en");
  expect(none.map((each) => each.file)).toEqual(["rules.en.html"]);
  expect(none[0]?.html).toContain("No rules.");
});
