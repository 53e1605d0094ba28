import { aHierarchy } from "@fuyou/hierarchy/testing";
import { doChange, FuyouError } from "@fuyou/kernel";
import { aCitation, aCounty, anAct, aPlugin, findingsIn } from "@fuyou/kernel/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decision, recordDecision } from "./decision.js";
import { quorumOf, readDecisions } from "./decision-reading.js";
import { decisionsView } from "./decisions-view.js";
import { majorMatterPoint } from "./major-matter.js";
import { composedWith } from "./sample-county.js";

const composition = composedWith(
  aPlugin("sample", (to) => {
    const cites = [aCitation()];
    const two = { p: 2, q: 3 };
    to.add(majorMatterPoint, {
      code: "ruled",
      title: { zh: "有定数", en: "ruled" },
      quorum: two,
      cites,
    });
    to.add(majorMatterPoint, { code: "open", title: { zh: "无定数", en: "open" }, cites });
  }),
);
const decision = (id: string, over: Partial<Decision> = {}): Decision => ({
  id,
  matter: "ruled",
  subject: "样事项",
  on: "2019-05-01",
  division: "999901101000",
  meeting: "m",
  ...over,
});
const records = (rows: readonly Decision[]) => aHierarchy({ decisions: rows });

describe("decisions on major matters", () => {
  it("need the named share present, which itself is enough: of nine, six; of ten, seven", () => {
    const quorum = { p: 2, q: 3 };
    const states = [
      [9, 5],
      [9, 6],
      [10, 6],
      [10, 7],
      [0, 0],
    ].map(([members, present]) => quorumOf({ members, present }, quorum));
    expect(states).toEqual(["short", "met", "short", "met", "unknown"]);
    expect(quorumOf({ members: 9 }, quorum)).toBe("unknown");
    expect(quorumOf({ members: 9, present: 1 }, undefined)).toBe("open");
  });

  it("agree with counting heads one by one", () => {
    const head = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(
        head,
        fc.nat(300),
        fc.integer({ min: 1, max: 12 }),
        head,
        (m, present, q, seed) => {
          const p = (seed % q) + 1;
          let least = 0;
          while (least * q < m * p) least++;
          const expected = present >= least ? "met" : "short";
          expect(quorumOf({ members: m, present }, { p, q })).toBe(expected);
        },
      ),
    );
  });

  it("are findings where taken alone or by too few, and unknown where nobody counted", () => {
    const alone = decision("alone", { members: 9, present: 5 });
    const { meeting: _, ...nowhere } = alone;
    const county = aCounty(
      composition,
      records([
        nowhere,
        { ...nowhere, id: "uncounted", members: undefined, present: undefined },
        { ...nowhere, id: "later", on: "2021-01-01" },
      ]),
    );
    const { lines, findings } = readDecisions(county, composition, "2020-01-01");
    expect(lines.map((each) => [each.decision.id, each.together, each.quorum])).toEqual([
      ["alone", false, "short"],
      ["uncounted", false, "unknown"],
    ]);
    expect(findings.map((each) => `${each.subject} ${each.severity} ${each.message.zh}`)).toEqual([
      "decisions/alone warning 决定 alone（有定数）须集体作出，却没有登记会议或集体机构。请登记作出决定的会议或机构；未经集体研究的，重新研究。",
      "decisions/alone warning 决定 alone（有定数）实到 5 人，应到 9 人，不足 2/3。请达到法定人数后重新研究。",
      "decisions/uncounted warning 决定 uncounted（有定数）须集体作出，却没有登记会议或集体机构。请登记作出决定的会议或机构；未经集体研究的，重新研究。",
      "decisions/uncounted information 决定 uncounted（有定数）的应到或实到人数没有登记，是否达到 2/3 不明。请补登人数。",
      "open information “无定数”须集体决定，文件没有规定法定人数，故不判定。如县里另有规定，请以插件选项写明。",
    ]);
  });

  it("refuse numbers that do not fit", () => {
    const wrong = [
      decision("a", { members: 5, present: 6 }),
      decision("b", { members: 9, present: 6, for: 5, against: 2 }),
      decision("c", { members: 9, for: 6, against: 4 }),
    ];
    const right = decision("d", { members: 9, present: 6, for: 4, against: 2 });
    const code = (each: Decision) => {
      try {
        doChange(
          aCounty(composition, aHierarchy()).draft(),
          recordDecision,
          { decision: each },
          anAct(),
        );
        return "recorded";
      } catch (thrown) {
        return FuyouError.is(thrown) ? thrown.code : "uncoded";
      }
    };
    expect([...wrong, right].map(code)).toEqual([
      "GOVERNANCE_VOTES_WRONG",
      "GOVERNANCE_VOTES_WRONG",
      "GOVERNANCE_VOTES_WRONG",
      "recorded",
    ]);
    const found = findingsIn(composition, records(wrong)).filter(
      (each) => each.code === "GOVERNANCE_VOTES_WRONG",
    );
    expect(found.map((each) => each.message.en)[2]).toBe(
      "the numbers of the decision c do not fit: entitled 9, present —, for 6, against 4. No more can be present than entitled, nor vote than present; check the numbers.",
    );
  });

  it("are shown with what nobody counted left empty", () => {
    const { meeting: _, ...row } = decision("a", { matter: "open", for: 0 });
    const county = aCounty(composition, records([row]));
    const context = { county, before: null, composition, date: "2020-01-01" };
    expect(decisionsView.answer(context, {}).tables[0]?.rows).toEqual([
      {
        matter: { zh: "无定数", en: "open" },
        subject: "样事项",
        on: "2019-05-01",
        together: { zh: "未登记", en: "not on record" },
        members: null,
        present: null,
        for: 0,
        against: null,
        quorum: { zh: "未规定", en: "none named" },
      },
    ]);
  });
});
