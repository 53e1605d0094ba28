import { readCounty } from "@fuyou/kernel";
import { codeFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { combineLists } from "./list-combination.js";
import type { MatchDecision } from "./match-decision.js";
import { matchCodes } from "./match-errors.js";
import { healthList, listsComposition, planningList } from "./sample-lists.js";

const same = (register: string, left: string, right: string): MatchDecision => ({
  register,
  left,
  right,
  same: true,
  by: "样县卫健局",
  on: "2020-01-02",
});
const decided = [
  same("bodies", "h1", "f1"),
  same("bodies", "h2", "f2"),
  same("people", "p1", "q2"),
  same("people", "p2", "p1"),
];
const combine = (log: readonly MatchDecision[]) =>
  combineLists(healthList, planningList, listsComposition, log);
const messages = (log: readonly MatchDecision[]) =>
  combine(log).findings.map((each) => `${each.severity} ${each.subject}: ${each.message.en}`);

describe("two lists combined", () => {
  const { data, totals, findings } = combine(decided);

  it("become one, the first list's identifiers standing and references following", () => {
    expect(data.tables.bodies).toEqual([
      { id: "h1", name: "东镇卫生院", code: "1237", place: "东镇", beds: 20 },
      { id: "h2", name: "西镇服务站", place: "西镇", beds: 5 },
      { id: "f3", name: "北镇服务站", place: "北镇" },
    ]);
    expect(data.tables.people).toEqual([
      { id: "p1", name: "样甲", body: "h1", title: "医师" },
      { id: "p2", name: "样乙", body: "h2" },
      { id: "p3", name: "样丙", body: "h1" },
      { id: "q3", name: "样丙", body: "f3", title: "护师" },
    ]);
    expect(readCounty(data, listsComposition).findings).toEqual([]);
  });

  it("know a record without a rule again by what it says", () => {
    // Both lists have the store's key at the station; the gate's key of the other body had the same number.
    expect(data.tables.keys).toEqual([
      { id: "k1", body: "h2", door: "库房" },
      { id: "k1-2", body: "f3", door: "大门" },
    ]);
  });

  it("say what differs and keep the first list's value, personal fields masked", () => {
    expect(findings.map((each) => each.message.en)).toContain(
      "'beds' of 东镇卫生院 in bodies differs: 20 in the first list, 25 in the second. The value of the first list was taken: look it up and correct the register.",
    );
    const mistaken = combine([...decided.slice(0, 2), same("people", "p1", "p1")]).findings;
    const name = mistaken.find((each) => each.id.includes("#name"));
    expect(name?.message.zh).toContain("“姓名”两方不一致：第一方为 ＊，第二方为 ＊");
  });

  it("reconcile the totals before and after", () => {
    // Beds: 20 + 30 − (25 in both of the hospital, 0 of the station's 5 twice) = 25.
    // Persons: 3 + 3 − 2 = 4.
    expect(totals).toEqual([
      {
        category: "persons",
        unit: "person",
        left: 3,
        right: 3,
        overlap: 2,
        combined: 4,
        residual: 0,
      },
      {
        category: "beds",
        unit: "item",
        left: 20,
        right: 30,
        overlap: 25,
        combined: 25,
        residual: 0,
      },
    ]);
  });

  it("are undone by taking a decision back", () => {
    const back = { ...same("people", "p1", "q2"), same: null };
    const again = combine([...decided, back]);
    expect(again.data.tables.people?.map((row) => (row as { id: string }).id)).toEqual([
      "p1",
      "p2",
      "p3",
      "q2",
      "q3",
    ]);
  });

  it("rename what has the same identifier and is not said to be the same", () => {
    expect(messages(decided.slice(0, 3))).toContain(
      "warning people/p1-2: Both lists have the identifier p1 in people, and nobody said that they are the same. The record of the second list is now called p1-2; if they are one, decide so and combine again.",
    );
  });

  it("refuse a decision that names nothing, and lists of two counties", () => {
    expect(messages([same("bodies", "h9", "f1")])).toContain(
      "error bodies/h9: A decision names record 'h9' of register 'bodies', which the first list does not have. The nearest is 'h1': correct the identifier or take the decision back.",
    );
    const { county, tables } = planningList.toData();
    const other = readCounty({ county: { ...county, code: "999902" }, tables }, listsComposition);
    const found = combineLists(healthList, other.county, listsComposition, []).findings;
    expect(found.map((each) => each.message.en)).toEqual([
      "The two lists are of different counties: 999901 and 999902. Give two lists of one county.",
    ]);
  });

  it("speak in both languages with the same places", () => {
    expect(codeFaults(matchCodes)).toEqual([]);
  });
});
