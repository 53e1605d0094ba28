import { describe, expect, it } from "vitest";
import { acceptanceDocument } from "./acceptance-document.js";
import { phasesDocument } from "./phases-document.js";
import { samplePapers, tablesOf } from "./sample-papers.js";

const paper = {
  id: "money",
  kind: "funding-secured",
  plan: "sample-plan",
  issuer: "county-finance-department",
  number: "样财〔2020〕5号",
  period: { from: "2020-01-20" },
};

describe("the check list of the phases", () => {
  it("says of each gate what is asked, what is on record, and whether it is open", () => {
    const [closed, steps] = tablesOf(phasesDocument.write(samplePapers(), undefined));
    expect(closed?.rows).toEqual([
      {
        gate: { zh: "经费落实", en: "money is secured" },
        asked: { zh: "经费落实文件", en: "document that secures the money" },
        had: null,
        state: { zh: "未打开", en: "closed" },
        checked: null,
      },
    ]);
    expect(closed?.notes).toHaveLength(1);
    expect(steps?.rows).toEqual([
      {
        step: { zh: "步骤merge", en: "step merge" },
        on: "2020-02-10",
        changes: expect.any(Number),
        checked: null,
      },
    ]);
  });

  it("names the paper that opened a gate", () => {
    const [gates] = tablesOf(phasesDocument.write(samplePapers({ evidence: [paper] }), undefined));
    expect(gates?.rows[0]).toMatchObject({
      had: { zh: "县财政部门 样财〔2020〕5号（2020-01-20）" },
      state: { zh: "已打开", en: "open" },
    });
    expect(gates?.notes).toEqual([]);
  });
});

describe("the report for acceptance", () => {
  const sentences = (context = samplePapers()) =>
    (acceptanceDocument.write(context, undefined)?.blocks ?? []).flatMap((block) =>
      block.kind === "paragraph" ? [block.text.en] : [],
    );

  it("says whether everything balances, and on what it rests", () => {
    expect(sentences()[0]).toBe(
      "No category has a residual. The proof holds. Written from a rehearsal; nothing has been entered.",
    );
    const entry = { sequence: 12, hash: "ab12cd34ef56ab12cd34ef56", on: "2020-02-29" };
    expect(sentences({ ...samplePapers(), entries: [entry] })[0]).toBe(
      "No category has a residual. The proof holds. Written from entry 12 of the journal (ab12cd34ef56).",
    );
  });

  it("does not hide a residual or a gap", () => {
    const context = samplePapers();
    const conservation = [
      {
        category: "persons",
        unit: "person" as const,
        opening: 3,
        entered: 0,
        exits: 0,
        closing: 2,
        residual: 1,
        unaccounted: ["staff/x"],
      },
    ];
    const gaps = [{ duty: "d", division: "999901000000", from: "2020-02-10", to: "2020-02-11" }];
    const transition = { ...context.transition, conservation, gaps };
    const [proof, gap] = sentences({ ...context, transition });
    expect(proof).toContain("Categories with a residual: 1, see below. The proof does not hold.");
    expect(gap).toBe("Gaps: 1; see the report.");
    const balance = tablesOf(acceptanceDocument.write({ ...context, transition }, undefined))[1];
    expect(balance?.rows[0]).toMatchObject({ opening: { zh: "3人" }, residual: { zh: "1人" } });
  });

  it("leaves the result to the inspectors", () => {
    const boxes = acceptanceDocument
      .write(samplePapers(), undefined)
      ?.blocks.filter((block) => block.kind === "boxes");
    expect(boxes).toHaveLength(1);
  });
});
