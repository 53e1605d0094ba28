import { type Finding, finding } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import { Subjects } from "./subject.js";
import { personName, reportInput } from "./testing.js";
import { wordingIn } from "./wording.js";

const { opening, composition } = reportInput();
const subjects = new Subjects(opening, composition, wordingIn("zh"));

function about(subject: string, sentence: string): Finding {
  const message = { code: "TEST", values: {}, text: { zh: sentence, en: sentence } };
  return finding(message, { kind: "data", severity: "error", subject, date: "2020-01-01" });
}

describe("what a finding is about", () => {
  it("is named with the township and village it lies in", () => {
    expect(subjects.of(about("rooms/room-1", "面积不足"))).toEqual({
      name: "诊室",
      places: ["样镇", "样村"],
      township: "999901101000",
      personal: false,
      sentence: "面积不足",
    });
  });

  it("is a step, a duty or a category by its name", () => {
    expect(subjects.of(about("merge.e-posts", "")).name).toBe("设岗");
    expect(subjects.of(about("advice@999901101000", "")).name).toBe("样镇 Advice");
    expect(subjects.of(about("originalCost", "")).name).toBe("资产原值");
  });

  it("keeps the identifier of a record that is not there", () => {
    expect(subjects.of(about("rooms/room-9", "")).name).toBe("room-9");
  });
});

describe("a record of a person", () => {
  it("is called by its register, and its name and identifier are masked", () => {
    const { name, personal, sentence } = subjects.of(
      about("staff/p1", `人员 p1（${personName}）登记在外县`),
    );
    expect({ name, personal, sentence }).toEqual({
      name: "人员",
      personal: true,
      sentence: "人员 ＊＊（＊＊）登记在外县",
    });
  });

  it("is masked too where another record refers to it", () => {
    const draft = opening.draft();
    const choices = opening.tables.find((table) => table.name === "choices");
    if (choices === undefined) throw new Error("no register of choices");
    const row = {
      id: "c1",
      person: "p1",
      plan: "merge",
      options: ["a"],
      chosen: "b",
      on: "2020-01-01",
    };
    draft.insert(choices, row);
    const county = draft.finish().county;
    const found = new Subjects(county, composition, wordingIn("zh")).of(
      about("choices/c1", `人员 p1 ${personName} 有两份选择`),
    );
    expect(found.sentence).toBe("人员 ＊＊ ＊＊ 有两份选择");
  });

  it("is masked where a sentence names it by register and identifier", () => {
    expect(subjects.of(about("persons", "无依据：staff/p1, staff/p2。")).sentence).toBe(
      "无依据：staff/＊＊, staff/＊＊。",
    );
  });
});
