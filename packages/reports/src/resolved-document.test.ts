import { describe, expect, it } from "vitest";
import { resolveDocument } from "./resolved-document.js";
import {
  assetList,
  costFigure,
  documentMaterial,
  everyPart,
  sampleEntry,
} from "./testing-document.js";

const listing = (ledger: Parameters<typeof assetList>[0]) => {
  const content = { ...everyPart, blocks: [assetList(ledger)] };
  const document = resolveDocument(documentMaterial([{ content }]));
  const [block] = document.papers[0]?.blocks ?? [];
  if (block?.kind !== "table") throw new Error("no table");
  return { ...document, table: block.table };
};

describe("a document", () => {
  it("has its totals added up from the rows and compared with the ledger", () => {
    const { table, findings } = listing(costFigure(12_445_688));
    expect(table.totals.map(({ amount, agrees, missing }) => [amount, agrees, missing])).toEqual([
      [4, null, 0],
      [12_445_688, true, 1],
    ]);
    expect(table.totals[1]?.check?.statement).toEqual({
      zh: "合计124,456.88元，与账面数一致（资产原值，2020-02-29）。其中1行没有数字，未计入合计。据台账第7号凭证（0123456789ab，2020-02-29）。",
      en: "Total 124,456.88 yuan: equals the ledger (original cost, 2020-02-29). Rows without a number, not in the total: 1. Made from journal entry 7 (0123456789ab, 2020-02-29).",
    });
    expect(findings).toEqual([]);
  });

  it("says of a rehearsal that nothing has been entered", () => {
    const { table } = listing(costFigure(12_445_688, null));
    const statement = table.totals[1]?.check?.statement;
    expect(statement?.zh).toMatch(/本数为演练结果，尚未入账。$/);
    expect(statement?.en).toMatch(/From a rehearsal: nothing has been entered in the journal\.$/);
  });

  it("shows a total that disagrees as such, and as a finding", () => {
    const { table, findings } = listing(costFigure(12_445_689));
    expect(table.totals[1]).toMatchObject({ amount: 12_445_688, agrees: false });
    expect(table.totals[1]?.check?.difference).toBe(-1);
    expect(table.totals[1]?.check?.statement.zh).toContain(
      "合计124,456.88元，账面数124,456.89元（资产原值，2020-02-29），相差-0.01元，账实不一致。",
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: "REPORTS_DOCUMENT_TOTAL_DISAGREES",
      severity: "error",
      kind: "conservation",
      subject: "sample.handover",
      plan: "merge",
    });
    expect(findings[0]?.message).toEqual({
      zh: "公文“sample.handover”（—）的“原值”合计为 124,456.88元，账面数为 124,456.89元（资产原值），相差 -0.01元。请核对该公文漏列或多列了哪些登记；不要签署不一致的公文。",
      en: "in the document 'sample.handover' (—) the total of 'original cost' is 124,456.88 yuan; the ledger has 124,456.89 yuan (original cost), a difference of -0.01 yuan. See which records the document leaves out or lists too many of; do not sign a document that disagrees.",
    });
  });

  it("names a total of a column that is not there", () => {
    const list = assetList(undefined);
    if (list.kind !== "table") throw new Error("no table");
    const table = { ...list.table, totals: [{ column: "price", of: "sum" as const }] };
    const content = { ...everyPart, blocks: [{ kind: "table" as const, table }] };
    const { findings } = resolveDocument(documentMaterial([{ content }]));
    expect(findings.map((each) => each.message)).toEqual([
      {
        zh: "公文“sample.handover”对不存在的栏目“price”求合计，已有栏目：name, cost, since, state。请在提供该公文的插件中更正栏目名。",
        en: "the document 'sample.handover' totals a column 'price' that its table does not have; it has name, cost, since, state. Correct the column in the plugin that contributes the document.",
      },
    ]);
  });

  it("compares a single figure, empties what is filled in by hand, and collects its clauses", () => {
    const { papers, entered, findings } = resolveDocument(documentMaterial());
    const [paper] = papers;
    const facts = paper?.blocks.find((block) => block.kind === "facts");
    if (facts?.kind !== "facts") throw new Error("no facts");
    expect(facts.facts[1]?.check).toMatchObject({ agrees: true, difference: 0 });
    expect(facts.facts[1]?.check?.statement.en).toMatch(/^Figure 124,456\.88 yuan: equals/);
    const table = paper?.blocks.find((block) => block.kind === "table");
    if (table?.kind !== "table") throw new Error("no table");
    expect(table.table.rows.map((row) => row.state)).toEqual(["", "", "", ""]);
    expect(paper?.cites).toEqual([
      {
        source: "999",
        title: { zh: "样例文件", en: "Sample document" },
        clauses: ["二(一)", "三"],
      },
    ]);
    expect(entered).toEqual({ first: sampleEntry, last: sampleEntry });
    expect(findings).toEqual([]);
  });
});
