import { namePlates } from "@fuyou/hierarchy";
import { describe, expect, it } from "vitest";
import { platesDocument } from "./plates-document.js";
import { postedFigure, postedRecords } from "./posted-records.js";
import { samplePapers, tablesOf } from "./sample-papers.js";

describe("the list of name plates", () => {
  it("lists what is hung, on whose approval, with room to note that it was done", () => {
    const [hung, down] = tablesOf(platesDocument.write(samplePapers(), undefined));
    expect(hung?.rows).toEqual([
      {
        place: "样镇",
        institution: "样镇卫生院",
        name: "样镇服务站",
        kind: { zh: "妇幼保健计划生育服务站", en: expect.any(String) },
        approval: "样编〔2020〕5号",
        by: "样县编委",
        on: "2020-02-10",
        done: null,
        person: null,
      },
    ]);
    expect(hung?.columns.filter((each) => each.fill).map((each) => each.key)).toEqual([
      "done",
      "person",
    ]);
    expect(down).toBeUndefined();
  });

  it("adds up to what the edits put onto the register", () => {
    const context = samplePapers();
    const [hung] = tablesOf(platesDocument.write(context, undefined));
    const ledger = hung?.totals?.[0]?.ledger;
    expect(ledger).toEqual({
      what: { zh: "牌子", en: "name plates" },
      unit: "item",
      amount: 1,
      on: "2020-02-29",
      entry: null,
    });
    // An edit that got lost is found: the list has one plate, the edits none.
    const edits = context.transition.edits.filter((each) => each.table !== "name-plates");
    const lost = { ...context, transition: { ...context.transition, edits } };
    expect(postedFigure(lost, namePlates, "begun", "item").amount).toBe(0);
    expect(postedRecords(lost, namePlates)).toHaveLength(1);
  });

  it("is not drawn up where no plate is touched", () => {
    const context = samplePapers();
    const still = { ...context.transition, after: context.transition.before };
    expect(platesDocument.write({ ...context, transition: still }, undefined)).toBeNull();
  });
});
