import { describe, expect, it } from "vitest";
import { readMatchDecisions } from "./match-decision.js";
import { proposeMatches } from "./match-proposal.js";
import { healthList, listsComposition, planningList } from "./sample-lists.js";

const none = readMatchDecisions([], "2020-01-01").standing;
const propose = (decisions = none, least?: number) =>
  proposeMatches({
    left: healthList,
    right: planningList,
    composition: listsComposition,
    decisions,
    least,
  });
const lines = (found: ReturnType<typeof propose>) =>
  found.map((each) => `${each.register} ${each.left}=${each.right} ${each.score}`);

describe("two lists held against each other", () => {
  it("propose what may be the same, bodies before the people on their books", () => {
    // h1=f1: code 5 × 100, name 东镇卫生院/东镇医院 differs in two of five letters 4 × 60, place 1 × 100
    //   → 840 / 10 = 84. h2=f2: no code; name 4 of 5 letters 4 × 80 + place 100 → 420 / 5 = 84.
    // 样乙: name 2 × 100 + body 2 × 100 → 400 / 4 = 100, titles not told.
    // 样丙 h1 against 样丙 f3: name 200 + body 0 → 200 / 4 = 50: not proposed.
    expect(lines(propose())).toEqual([
      "bodies h1=f1 84",
      "bodies h2=f2 84",
      "people p1=q2 100",
      "people p2=p1 100",
    ]);
    expect(lines(propose(none, 50))).toContain("people p3=q3 50");
  });

  it("give the reason, and never write a person's name", () => {
    const [body] = propose();
    expect(body?.reasons).toEqual([
      { clue: { zh: "代码", en: "code" }, agreement: 100, left: "1237", right: "1237" },
      { clue: { zh: "名称", en: "name" }, agreement: 60, left: "东镇卫生院", right: "东镇医院" },
      { clue: { zh: "地点", en: "place" }, agreement: 100, left: "东镇", right: "东镇" },
    ]);
    const person = propose().find((each) => each.left === "p1");
    expect(JSON.stringify(person)).not.toContain("样甲");
    expect(person?.reasons[0]).toEqual({
      clue: { zh: "姓名", en: "name" },
      agreement: 100,
      left: null,
      right: null,
    });
  });

  it("do not propose again what was decided to be different, and follow what was decided", () => {
    const by = "样县卫健局";
    const { standing } = readMatchDecisions(
      [
        { register: "bodies", left: "h1", right: "f1", same: false, by, on: "2020-01-02" },
        { register: "people", left: "p3", right: "q3", same: true, by, on: "2020-01-02" },
      ],
      "2020-01-01",
    );
    const found = propose(standing);
    const body = found.find((each) => each.right === "f1");
    expect([body?.best, body?.decision?.same]).toEqual([false, false]);
    // The doctor's body is no longer the same: name 200 + title 100 of 5 → 60.
    expect(lines(found)).toContain("people p1=q2 60");
    expect(found.find((each) => each.left === "p3")?.best).toBe(true);
  });
});

describe("a log of decisions", () => {
  const decision = { register: "bodies", left: "h1", right: "f1", by: "局", on: "2020-01-02" };

  it("counts the last on each two, and forgets none", () => {
    const log = [
      { ...decision, same: true },
      { ...decision, same: null },
    ];
    expect(readMatchDecisions(log, "2020-01-01").standing.size).toBe(0);
    expect(log).toHaveLength(2);
  });

  it("finds a record that is said to be the same as several", () => {
    const log = [
      { ...decision, same: true },
      { ...decision, right: "f2", same: true },
    ];
    const { findings } = readMatchDecisions(log, "2020-01-01");
    expect(findings.map((each) => each.message)).toEqual([
      {
        zh: "登记表 bodies 的记录 h1 被认定为同时与 f1, f2 相同。一条记录只能与另一方的一条相同：请对其余各对另作决定。",
        en: "Record 'h1' of register 'bodies' is said to be the same as several: f1, f2. A record is the same as one of the other list at most: decide otherwise on the rest.",
      },
    ]);
  });
});
