import { describe, expect, it } from "vitest";
import { County } from "./county.js";
import { FuyouError } from "./error.js";
import { type Bed, beds, clinics } from "./sample-registers.js";
import { aHeader } from "./testing.js";

const bed = (id: string, over: Partial<Bed> = {}): Bed => ({ id, clinic: "c", cost: 100, ...over });

function draftOf(...rows: Bed[]) {
  const draft = County.empty(aHeader(), [clinics, beds]).draft();
  for (const row of rows) draft.insert(beds, row);
  return draft;
}

/** The sentence of the error that something throws, in both languages. */
function sentence(act: () => unknown): { zh: string; en: string } | undefined {
  try {
    act();
  } catch (thrown) {
    if (FuyouError.is(thrown)) return thrown.text;
    throw thrown;
  }
  return undefined;
}

describe("a draft refuses, and says what to do about it", () => {
  it("an identifier that was ever given, also to a record that ended", () => {
    const draft = draftOf(bed("b1"));
    draft.retire(beds, "b1", "2020-02-01");
    expect(sentence(() => draft.insert(beds, bed("b1")))).toMatchInlineSnapshot(`
      {
        "en": "beds: the identifier 'b1' is used more than once. Give every record an identifier of its own; a retired one is never given again.",
        "zh": "登记表“床位”中编号 b1 出现不止一次。请为每条记录保留唯一编号；已停用的编号不得再用。",
      }
    `);
  });

  it("a record that does not have the declared form", () => {
    const draft = draftOf();
    expect(sentence(() => draft.insert(beds, bed("b1", { cost: -1 })))).toMatchInlineSnapshot(`
      {
        "en": "beds/b1: the field 'cost' does not have the declared form: Too small: expected number to be >=0. Correct the field in the register.",
        "zh": "登记表“床位”中记录 b1 的“cost”不合格式：数值过小：期望 number >=0。请在登记表中更正该字段。",
      }
    `);
    const period = { from: "2020-02-01", to: "2020-01-31" };
    expect(sentence(() => draft.insert(beds, bed("b1", { period })))).toMatchInlineSnapshot(`
      {
        "en": "beds/b1: the field 'period' does not have the declared form: the period ends before it begins. Correct the field in the register.",
        "zh": "登记表“床位”中记录 b1 的“period”不合格式：期间的止日早于起日。请在登记表中更正该字段。",
      }
    `);
    expect(draft.edits).toEqual([]);
  });

  it("a change to a record that is not there", () => {
    expect(sentence(() => draftOf().update(beds, "b9", { cost: 1 }))).toMatchInlineSnapshot(`
      {
        "en": "beds has no record 'b9'. Check the identifier.",
        "zh": "登记表“床位”中没有编号 b9。请核对编号。",
      }
    `);
  });

  it("to end a record twice", () => {
    const draft = draftOf(bed("b1"));
    draft.retire(beds, "b1", "2020-02-01");
    expect(sentence(() => draft.retire(beds, "b1", "2020-03-01"))).toMatchInlineSnapshot(`
      {
        "en": "beds/b1 already ended on 2020-02-01. Use its successors instead.",
        "zh": "登记表“床位”中记录 b1 已于 2020-02-01 停用。请改用其承继单位。",
      }
    `);
  });
});

describe("a draft", () => {
  it("removes a field that is set to undefined and keeps the identifier whatever is said", () => {
    const draft = draftOf(bed("b1", { lentTo: ["d"] }));
    draft.update(beds, "b1", { id: "b2", lentTo: undefined, cost: 5 });
    expect(draft.get(beds, "b1")).toEqual({ id: "b1", clinic: "c", cost: 5 });
    expect(draft.has(beds, "b2")).toBe(false);
  });

  it("records each write as an edit, before and after", () => {
    const draft = draftOf(bed("b1"));
    draft.update(beds, "b1", { cost: 5 });
    draft.retire(beds, "b1", "2020-02-01");
    const [first, second, third] = [
      { id: "b1", clinic: "c", cost: 100 },
      { id: "b1", clinic: "c", cost: 5 },
      { id: "b1", clinic: "c", cost: 5, retiredOn: "2020-02-01" },
    ];
    expect(draft.finish().edits).toEqual([
      { table: "beds", id: "b1", before: null, after: first },
      { table: "beds", id: "b1", before: first, after: second },
      { table: "beds", id: "b1", before: second, after: third },
    ]);
  });

  it("gives counties that later writes do not reach", () => {
    const draft = draftOf(bed("b1"));
    const first = draft.finish();
    draft.update(beds, "b1", { cost: 5 });
    draft.insert(beds, bed("b2"));
    const second = draft.finish();

    expect(first.county.get(beds, "b1")?.cost).toBe(100);
    expect(first.county.size(beds)).toBe(1);
    expect(first.edits).toHaveLength(1);
    expect(second.county.get(beds, "b1")?.cost).toBe(5);
    expect(second.edits).toHaveLength(3);
  });

  it("can be changed while its records are gone through", () => {
    const draft = draftOf(bed("b1"), bed("b2"));
    const seen: string[] = [];
    for (const row of draft.rows(beds)) {
      seen.push(`${row.id} ${row.cost}`);
      draft.insert(beds, bed(`${row.id}~2`));
      draft.update(beds, "b2", { cost: 7 });
    }
    expect(seen).toEqual(["b1 100", "b2 7"]);
    expect(draft.size(beds)).toBe(4);
  });

  it("tells which records stand on its day, the day of the end not included", () => {
    const draft = draftOf(
      bed("open"),
      bed("ended", { retiredOn: "2020-01-01" }),
      bed("ending", { retiredOn: "2020-01-02" }),
      bed("later", { period: { from: "2020-01-02" } }),
      bed("last day", { period: { from: "2019-01-01", to: "2020-01-01" } }),
    );
    const ids = ["open", "ended", "ending", "later", "last day"];
    const standing = () => ids.filter((id) => draft.standing(beds, id) !== undefined);
    expect(standing()).toEqual(["open", "ending", "last day"]);
    draft.date = "2020-01-02";
    expect(standing()).toEqual(["open", "later"]);
  });

  it("finds an identifier that was never given, the next of the line of an old one", () => {
    const draft = draftOf(bed("b1"), bed("b1~2"), bed("b2"));
    draft.retire(beds, "b2", "2020-02-01");
    const fresh = ["b1", "b1~2", "b2", "b3"].map((id) => draft.freshId(beds, id));
    expect(fresh).toEqual(["b1~3", "b1~3", "b2~2", "b3"]);
    expect([draft.given(beds, "b2"), draft.given(beds, "b3")]).toEqual([true, false]);
  });
});
