import { describe, expect, it } from "vitest";
import { County } from "./county.js";
import { applyEdits, reversed, sameValue } from "./edit.js";
import { type Bed, beds, clinics } from "./sample-registers.js";
import { aHeader } from "./testing.js";

const bed = (id: string, cost: number): Bed => ({ id, clinic: "c", cost });

function changed() {
  const opening = County.empty(aHeader(), [clinics, beds]).draft();
  opening.insert(beds, bed("b1", 100));
  const before = opening.finish().county;
  const draft = before.draft();
  draft.update(beds, "b1", { cost: 5 });
  draft.insert(beds, bed("b2", 200));
  draft.retire(beds, "b1", "2020-03-01");
  return { before, ...draft.finish() };
}

describe("stored edits", () => {
  it("undo what they did, in reverse", () => {
    const { before, county, edits } = changed();
    expect(
      reversed(edits).map(({ id, after }) => [id, after && "cost" in after && after.cost]),
    ).toEqual([
      ["b1", 5],
      ["b2", null],
      ["b1", 100],
    ]);
    const undone = applyEdits(county, reversed(edits));
    expect(undone.toData()).toEqual(before.toData());
  });

  it("leave the identifier of an undone record taken for ever", () => {
    const { county, edits } = changed();
    const undone = applyEdits(county, reversed(edits));
    expect(undone.has(beds, "b2")).toBe(false);
    expect(() => undone.draft().insert(beds, bed("b2", 1))).toThrow("KERNEL_DUPLICATE_ID");
    const redone = applyEdits(undone, edits);
    expect(redone.toData()).toEqual(county.toData());
  });

  it("are refused where a record is not as they expect it", () => {
    const { before, edits } = changed();
    const draft = before.draft();
    draft.update(beds, "b1", { cost: 99 });
    const { county: other } = draft.finish();
    expect(() => applyEdits(other, edits)).toThrowErrorMatchingInlineSnapshot(
      `[FuyouError: [KERNEL_EDIT_CONFLICT] beds/b1 is not as the stored edit expects it; the edit cannot be replayed. Compile the plan again on the county as it is now.]`,
    );
    expect(other.get(beds, "b1")?.cost).toBe(99);
  });

  it("are refused where they create a record that is already there", () => {
    const { county, edits } = changed();
    expect(() => applyEdits(county, edits.slice(1, 2))).toThrow("KERNEL_EDIT_CONFLICT");
  });
});

describe("sameValue", () => {
  it("compares content, and reads an undefined field as absent", () => {
    expect(sameValue({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(sameValue({ p: { from: "2020-01-01" } }, { p: { from: "2020-01-01" } })).toBe(true);
    expect(sameValue(["a", "b"], ["b", "a"])).toBe(false);
    expect(sameValue(["a"], { 0: "a" })).toBe(false);
    expect(sameValue(null, {})).toBe(false);
    expect(sameValue({ a: 1 }, { a: "1" })).toBe(false);
  });
});
