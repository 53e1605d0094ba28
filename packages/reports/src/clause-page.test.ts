import {
  carried,
  clausePoint,
  clauseRegister,
  notOperationalised,
  sourcePoint,
  text,
} from "@fuyou/kernel";
import { aPlugin, composed } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { type ClauseRow, renderClauses } from "./clause-page.js";

const { clauses } = clauseRegister("900", [
  {
    row: "900-001",
    clause: "一",
    gist: text("两室共用", "the two rooms are shared"),
    ...carried(["sample/kernel.source/900"]),
  },
  {
    row: "900-002",
    clause: "二",
    gist: text("管控个人", "control of <individuals>"),
    ...notOperationalised("管控个人，不执行。", "It controls individuals."),
  },
]);
const composition = composed(
  aPlugin("sample", (to) => {
    to.add(sourcePoint, {
      id: "900",
      title: text("样本文件", "A sample document"),
      issuer: text("某县", "a county"),
      note: text("样本。", "A sample."),
    });
    for (const clause of clauses) to.add(clausePoint, clause);
  }),
);
const rows: ClauseRow[] = clauses.map(({ carriedBy, ...clause }) => ({
  ...clause,
  carriers: carriedBy.map((carrier) => ({
    carrier,
    plugin: "sample",
    point: text("来源文件", "source documents"),
    title: text("样本文件", "a sample document"),
    api: "variables/sample.source.html",
  })),
}));
const pages = renderClauses({ clauses: rows, composition, apiPath: "../api" }, "en");
const page = (file: string) => pages.find((each) => each.file === file)?.html ?? "";

describe("the pages of the clause register", () => {
  it("are one of each document and one that leads to them", () => {
    expect(pages.map(({ file }) => file)).toEqual(["clauses.en.html", "clauses.900.en.html"]);
    expect(page("clauses.en.html")).toContain('href="clauses.900.en.html"');
    expect(page("clauses.900.en.html")).toContain('href="clauses.900.zh.html"');
  });

  it("show the clauses in the order of the document, each with what becomes of it and its own address", () => {
    const html = page("clauses.900.en.html");
    expect(html.indexOf('id="900-001"')).toBeLessThan(html.indexOf('id="900-002"'));
    expect(html).toContain("The two rooms are shared");
    expect(html).toContain("It controls individuals.");
    expect(html).toContain("Recorded, never carried out");
    expect(html).toContain("Control of &lt;individuals&gt;");
  });

  it("link what carries a clause to the documentation of its code, where there is one", () => {
    expect(page("clauses.900.en.html")).toContain('href="../api/variables/sample.source.html"');
    const [, unlinked] = renderClauses({ clauses: rows, composition }, "en");
    expect(unlinked?.html).not.toContain("../api");
    expect(unlinked?.html).toContain("<code>sample/kernel.source/900</code>");
  });
});
