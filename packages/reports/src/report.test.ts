import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { renderReport } from "./report.js";
import { personName, reportInput, sampleRecords } from "./testing.js";

const input = reportInput();

/** What a reader sees without the script: the first language, without style and data. */
function shown(page: string): string {
  return page.replace(/<(style|script|template)\b.*?<\/\1>/gs, "");
}

const pages = { zh: renderReport(input, "zh"), en: renderReport(input, "en") };

describe.each(["zh", "en"] as const)("the report in %s", (language) => {
  const page = pages[language];

  it("is one page that needs nothing else", () => {
    expect(page).toMatch(/^<!doctype html><html lang="/);
    expect(page.match(/https?:\/\//)).toBeNull();
    expect(page.match(/<(link|img|iframe|object|embed)\b/)).toBeNull();
    expect(page.match(/<script[^>]*\bsrc=/)).toBeNull();
    expect(page.match(/url\((?!data:)|@import/)).toBeNull();
    expect(page).toContain("default-src 'none'");
  });

  it("allows itself no script but its own, and no request", () => {
    const [, script = ""] = /<script>(.*?)<\/script>/s.exec(page) ?? [];
    const digest = createHash("sha256").update(script).digest("base64");
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy).toContain(`script-src 'sha256-${digest}'`);
    expect(policy).not.toMatch(/connect-src|unsafe-eval|https?:/);
    expect(page.match(/<script\b/g)).toHaveLength(2);
  });

  it("holds the other language for its script", () => {
    const other = language === "zh" ? "en" : "zh";
    expect(page).toMatch(
      new RegExp(`<template data-other=""><div class="page"[^>]*data-page="${other}"`),
    );
    expect(shown(page)).toContain(`data-page="${language}"`);
    expect(shown(page)).not.toContain(`data-page="${other}"`);
  });

  it("says its language and its sections in order", () => {
    expect(page).toContain(`<html lang="${language === "zh" ? "zh-Hans" : "en"}">`);
    const sections = [...shown(page).matchAll(/<h2 id="([\w-]+)"/g)].map((each) => each[1]);
    expect(sections).toEqual([
      "sources",
      "glance",
      "answers",
      "six-integrations",
      "hierarchy",
      "flows",
      "balance",
      "rooms",
      "targets",
      "gates",
      "steps",
      "findings",
      "todo",
      "clauses",
    ]);
  });

  it("bears the mark of synthetic records in its title, on the page and in every picture", () => {
    const mark = language === "zh" ? "含合成数据" : "synthetic records";
    expect(page).toMatch(new RegExp(`<title>[^<]*${mark}</title>`));
    expect(page).toContain('<p class="page-mark">含合成数据 / synthetic records</p>');
    const all = shown(page).match(/<svg[^>]*role="img".*?<\/svg>/gs) ?? [];
    // The clauses are those of real documents, and the only picture without records.
    const pictures = all.filter((each) => !each.includes('class="clause-picture"'));
    expect([all.length, pictures.length]).toEqual([9, 8]);
    for (const picture of pictures) {
      expect(picture).toMatch(
        /<g class="mark".*?<text[^>]*>(含合成数据|Synthetic records)<\/text>/s,
      );
      expect(picture).toMatch(/<title id="[^"]+">/);
      expect(picture).toContain("<desc");
    }
  });

  it("names no person and shows no identifier of one", () => {
    expect(page.includes("不可见")).toBe(false);
    expect(page.match(/\bp[12]\b/)).toBeNull();
  });

  it("has no element identifier twice, and every reference finds its own", () => {
    const ids = [...shown(page).matchAll(/\sid="([^"]+)"/g)].map((each) => each[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, names = ""] of shown(page).matchAll(/aria-labelledby="([^"]+)"/g)) {
      for (const name of names.split(" ")) expect(ids).toContain(name);
    }
  });

  it("closes what it opens", () => {
    const open: string[] = [];
    for (const [, closing, name = "", self] of shown(page).matchAll(
      /<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*?)?(\/?)>/g,
    )) {
      if (closing === "/") expect(open.pop()).toBe(name);
      else if (self !== "/") open.push(name);
    }
    expect(open).toEqual([]);
  });

  it("gives every table headings with a scope", () => {
    expect(page.match(/<th\b(?![^>]*scope=)/)).toBeNull();
  });
});

describe("the report", () => {
  it("answers in its first sentence", () => {
    expect(pages.zh).toContain(
      "方案编成，账目平衡，职责没有空档。强制性要求不足 1 处，因缺数无法判断 1 处。",
    );
    expect(pages.en).toContain(
      "The plan compiles, everything balances, and no duty is ever without a holder.",
    );
  });

  it("tells the plans' phases and the documents they rest on", () => {
    expect(pages.zh).toContain("2020-01-02 至 2020-01-31");
    expect(pages.en).toContain("2020-02-01 to 2020-02-29");
    expect(pages.zh).toContain("文件未注明县名。");
    expect(pages.en).toContain("The document names no county.");
  });

  it("tells what each step did, and which found its result already there", () => {
    expect(pages.zh).toMatch(/县级合.*?组建机构 1 项/s);
    expect(pages.en).toContain("the result is already there, places found so: 1");
  });

  it("escapes the names of a register", () => {
    const { divisions = [], ...records } = sampleRecords();
    const named = divisions.map((each) => {
      const row = each as { id: string; name: string };
      return row.id === "999901101000" ? { ...row, name: '<script>"&' } : row;
    });
    const page = renderReport(reportInput({ ...records, divisions: named }), "zh");
    expect(page.match(/<script\b/g)).toHaveLength(2);
    expect(page).toContain("\\u003cscript\\u003e");
    expect(shown(page)).toContain("&lt;script&gt;&quot;&amp;");
  });

  it("has no mark where the county's records are real", () => {
    const page = renderReport(reportInput(sampleRecords(), { synthetic: false }), "zh");
    expect(page.includes("合成数据")).toBe(false);
    expect(page.includes("synthetic records")).toBe(false);
  });

  it("is drawn anew where the same findings are of another county", () => {
    const renamed = { ...input, county: { ...input.county, name: { zh: "另县", en: "Other" } } };
    expect(renderReport(renamed, "zh")).toContain("另县");
    expect(pages.zh).not.toContain("另县");
    expect(renderReport(input, "zh")).toBe(pages.zh);
  });

  it("stands where a plan does not compile", () => {
    const { institutions = [], ...records } = sampleRecords();
    const without = institutions.filter(
      (each) => (each as { id: string }).id !== "county-hospital",
    );
    const relations = (records.relations ?? []).filter(
      (each) => !JSON.stringify(each).includes("county-hospital"),
    );
    const broken = reportInput({ ...records, relations, institutions: without });
    const page = renderReport({ ...broken, findings: broken.transitions[0]?.findings ?? [] }, "zh");
    expect(page).toContain("1 个方案中 0 个可以实施，1 个不能。各项要求尚未判断。");
    expect(page).toContain("方案未编成，没有一个步骤生效。");
    expect(page.includes(personName)).toBe(false);
  });

  it("stands without any plan", () => {
    const page = renderReport({ ...input, transitions: [], findings: [] }, "en");
    expect(page).toContain("No plan was rehearsed.");
  });
});
