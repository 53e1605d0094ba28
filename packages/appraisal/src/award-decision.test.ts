import { type AnyChange, doChange } from "@fuyou/kernel";
import { aCitation, anAct } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { recordAppeal } from "./award-appeal.js";
import { awardDecisions, decideAward, settleAppeal } from "./award-decision.js";
import { awardRulePoint, awardSchemePoint } from "./award-scheme.js";
import { awardsView } from "./awards-view.js";
import { examPoint } from "./exam.js";
import { recordResult } from "./exam-result.js";
import { aCountyWith, answerOf, composedWith } from "./sample-appraisal.js";

const cites = [aCitation()];
const composition = composedWith((to) => {
  to.add(examPoint, {
    ...{ code: "exam", title: { zh: "考试", en: "exam" }, parts: [], inputs: [], cites },
    ...{ organiser: { zh: "县", en: "county" }, cadence: null, passMark: 6_000 },
  });
  to.add(awardSchemePoint, {
    ...{ code: "awards", title: { zh: "奖惩", en: "awards" }, exam: "exam", sittings: 1, cites },
    readings: {
      ...{ collectiveMean: "papers", eligibleBy: "person", ladder: "highest" },
      ...{ absenceFails: false, absenceInOwnMean: "zero" },
    },
  });
  to.add(awardRulePoint, {
    ...{ form: "count", code: "failed", scheme: "awards", title: { zh: "不及格", en: "failed" } },
    ...{ decider: "personnel-department", counts: "failed", at: 1, each: false, ladder: null },
    effect: {
      ...{ sense: "penalty", what: { zh: "建议", en: "suggestion" } },
      ...{ fen: null, months: null, open: null },
    },
    cites,
  });
});
const tables = {
  "exam-sessions": [{ id: "s1", exam: "exam", on: "2020-01-10" }],
  "exam-results": [
    {
      ...{ id: "r1", session: "s1", candidate: "k1", institution: "hospital" },
      ...{ specialty: "nursing", score: 5_000 },
    },
  ],
};
const about = { rule: "failed", subject: "k1", year: 2020 };
const decision = { ...about, decider: "personnel-department", outcome: "confirmed" };
const numbered = { issuer: "样局", number: "样人〔2020〕3号", cites };
const deciding = (over: object = {}, day = "2020-03-01") =>
  [decideAward, { ...decision, ...over }, anAct(day, { authority: numbered })] as const;
const appealing = [recordAppeal, about, anAct("2020-02-01")] as const;
const settling = (upheld: boolean, day = "2020-02-20") =>
  [settleAppeal, { appeal: "failed.2020.1", upheld }, anAct(day)] as const;

function after(...acts: readonly (readonly [AnyChange, object, ReturnType<typeof anAct>])[]) {
  const draft = aCountyWith(composition, tables, "2020-12-31").draft();
  for (const [change, payload, act] of acts) doChange(draft, change, payload, act);
  draft.date = "2020-12-31";
  return draft.finish().county;
}
const shown = (county: ReturnType<typeof after>) => {
  const { tables: answered, findings } = answerOf(awardsView, composition, county);
  return { cell: answered[0]?.rows[0]?.decision, codes: findings.map(({ code }) => code) };
};

describe("what is worked out", () => {
  it("is a proposal until whoever is named decides, with a number", () => {
    expect(shown(after()).cell).toEqual({ zh: "待决定", en: "awaits a decision" });
    expect(shown(after(deciding())).cell).toEqual({
      zh: "已确认（样人〔2020〕3号）",
      en: "confirmed (样人〔2020〕3号)",
    });
    const bare = [decideAward, decision, anAct("2020-03-01")] as const;
    expect(() => after(bare)).toThrow(
      "there is no number of a decision for this: to record a decision about an award.",
    );
    expect(() => after(deciding(), deciding())).toThrow("APPRAISAL_ALREADY_DECIDED");
  });

  it("is suspended by an appeal, and decided anew where it is upheld", () => {
    expect(shown(after(appealing)).cell).toEqual({
      zh: "申诉中，暂停",
      en: "suspended by an appeal",
    });
    expect(() => after(appealing, appealing)).toThrow("APPRAISAL_APPEAL_STANDS");
    expect(() => after(appealing, deciding())).toThrow(
      "the appeal failed.2020.1 of (subject withheld) against 'failed' (2020) is pending; nothing can be decided.",
    );
    expect(() => after(appealing, settling(true), settling(true))).toThrow(
      "APPRAISAL_APPEAL_SETTLED",
    );
    const anew = after(
      deciding({}, "2020-01-20"),
      appealing,
      settling(true),
      deciding({ outcome: "rejected" }),
    );
    expect(
      [...anew.rows(awardDecisions)].map(({ outcome, retiredOn }) => [outcome, retiredOn]),
    ).toEqual([
      ["confirmed", "2020-02-20"],
      ["rejected", undefined],
    ]);
    expect(shown(anew).cell).toMatchObject({ zh: "不予采纳（样人〔2020〕3号）" });
  });

  it("reports a decision by somebody else, and one that rests on nothing", () => {
    expect(shown(after(deciding({ decider: "competent-department" }))).codes).toEqual([
      "APPRAISAL_WRONG_DECIDER",
    ]);
    expect(shown(after(deciding({ subject: "k2" }))).codes).toEqual([
      "APPRAISAL_DECISION_WITHOUT_PROPOSAL",
    ]);
  });
});

describe("recording a result", () => {
  const result = {
    ...{ session: "s1", candidate: "k2", institution: "hospital", specialty: "nursing" },
  };
  const on = (payload: object, day = "2020-01-10") => [recordResult, payload, anAct(day)] as const;

  it("is refused before the sitting, a second time, and for an absence with a score", () => {
    after(on({ ...result, score: 6_000 }));
    expect(() => after(on(result, "2020-01-09"))).toThrow("APPRAISAL_NO_SITTING");
    expect(() => after(on({ ...result, candidate: "k1" }))).toThrow(
      "the candidate (number withheld) has two results in the sitting s1",
    );
    expect(() => after(on({ ...result, absence: "excused", score: 1 }))).toThrow(
      "APPRAISAL_ABSENT_AND_MARKED",
    );
  });
});
