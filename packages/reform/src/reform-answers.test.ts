import { aNamePlate } from "@fuyou/hierarchy/testing";
import { describe, expect, it } from "vitest";
import { inspectorAnswersDocument, officialAnswersDocument } from "./answers-document.js";
import { datesAnswer } from "./dates-answer.js";
import { completionAnswer, platesAnswer, signaturesAnswer } from "./reform-answers.js";
import { samplePapers, tablesOf } from "./sample-papers.js";

describe("the answers", () => {
  it("tell what of seals, certificates and registrations is still to be done", () => {
    const { state, text, table } = signaturesAnswer.answer(samplePapers());
    expect([state, text.en]).toEqual(["open", "3 still to be done."]);
    expect(table?.rows.map((row) => [row.institution, (row.what as { en: string }).en])).toEqual([
      ["样镇计划生育服务所", "surrender the seal: 样镇计划生育服务所"],
      ["样镇计划生育服务所", expect.stringMatching(/^surrender the /)],
      ["样镇卫生院", "change of registration: name plate"],
    ]);
  });

  it("do not take silence of the registers for an answer", () => {
    const silent = samplePapers({ seals: [], certificates: [] });
    expect(signaturesAnswer.answer(silent)).toMatchObject({
      state: "unknown",
      text: { en: "No seals or certificates are on record: not known." },
    });
    expect(completionAnswer.answer(silent)).toMatchObject({
      state: "unknown",
      text: { en: "No item says which units are due." },
    });
    expect(datesAnswer.answer(silent)).toMatchObject({
      state: "unknown",
      text: { en: "No paper of the plan is on record: not known." },
    });
  });

  it("hold plates against approvals and registrations; a body's own name rests on neither", () => {
    expect(platesAnswer.answer(samplePapers())).toMatchObject({
      state: "open",
      text: {
        en: "Plates beside first names: 1; changes of registration owed: 1; without an approval on record: 0.",
      },
      table: { rows: [{ institution: "样镇卫生院", plate: "样镇服务站", since: "2020-02-10" }] },
    });
    const old = aNamePlate({ id: "old", name: "样镇防保站", order: "further" });
    const unregistered = samplePapers({ certificates: [], "name-plates": [aNamePlate(), old] });
    expect(platesAnswer.answer(unregistered)).toMatchObject({
      state: "unknown",
      text: {
        en: "Plates beside first names: 2; changes of registration owed: 0; without an approval on record: 1.",
      },
    });
  });

  it("find papers that come before what they rest on, and phases outside their days", () => {
    const completion = {
      id: "sample-plan.implement.phase-completion",
      kind: "phase-completion",
      plan: "sample-plan",
      issuer: "acting-body",
      phase: "implement",
      period: { from: "2020-03-02" },
    };
    const context = samplePapers();
    const after = context.transition.after;
    const evidence = after.tables.find((each) => each.name === "evidence");
    const draft = after.draft();
    if (evidence !== undefined) draft.insert(evidence, completion);
    const late = { ...context.transition, after: draft.finish().county };
    const answer = datesAnswer.answer({ ...context, transition: late });
    expect([answer.state, answer.text.en]).toEqual([
      "open",
      "Papers on record: 1; phases carried out: 1; days out of order: 1.",
    ]);
    expect(answer.table?.rows[0]?.what).toEqual({
      zh: "实施于 2020-03-02 办结，不在 2020-02-01 至 2020-02-29 之内",
      en: "implementation was carried out on 2020-03-02, outside 2020-02-01 to 2020-02-29",
    });
  });

  it("stand together on one page for whoever asks", () => {
    const context = samplePapers();
    const [official] = tablesOf(officialAnswersDocument.write(context, undefined));
    const [inspector] = tablesOf(inspectorAnswersDocument.write(context, undefined));
    expect(official?.rows.map((row) => row.state)).toEqual([{ zh: "有未决", en: "open" }]);
    expect(inspector?.rows).toHaveLength(3);
  });
});
