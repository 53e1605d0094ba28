import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineChange, doChange } from "./change.js";
import { beds, clinics, samplePlugin } from "./sample-registers.js";
import { aCounty, anAct, composed } from "./testing.js";

const moveBeds = defineChange<{ from: string; to: string }>({
  type: "sample.move-beds",
  title: { zh: "移床", en: "move beds" },
  schema: z.strictObject({ from: z.string().min(1), to: z.string().min(1) }),
  apply(draft, { from, to }) {
    draft.require(clinics, to);
    for (const bed of draft.by(beds, "clinic", from)) draft.update(beds, bed.id, { clinic: to });
  },
});

const county = aCounty(composed(samplePlugin), {
  clinics: [
    { id: "c1", kind: "ward" },
    { id: "c2", kind: "ward" },
  ],
  beds: [
    { id: "b1", clinic: "c1", cost: 1 },
    { id: "b2", clinic: "c2", cost: 1 },
    { id: "b3", clinic: "c1", cost: 1 },
  ],
});

describe("a change", () => {
  it("is done and recorded, with its ground and the edits it made, and only those", () => {
    const draft = county.draft();
    draft.update(beds, "b2", { cost: 2 });
    const authority = { issuer: "县编委", cites: [] };
    const done = doChange(
      draft,
      moveBeds,
      { from: "c1", to: "c2" },
      anAct("2020-05-01", { authority }),
    );
    expect(done.change).toEqual({
      type: "sample.move-beds",
      payload: { from: "c1", to: "c2" },
      on: "2020-05-01",
      cites: [{ source: "sample-notice", clause: "一(一)" }],
      authority: { issuer: "县编委", cites: [] },
    });
    expect(done.edits.map((edit) => edit.id)).toEqual(["b1", "b3"]);
    const bedsOf = (id: string) => draft.by(beds, "clinic", id).map((bed) => bed.id);
    expect([bedsOf("c1"), bedsOf("c2")]).toEqual([[], ["b1", "b2", "b3"]]);
  });

  it("has no authority where none was given", () => {
    const done = doChange(county.draft(), moveBeds, { from: "c1", to: "c2" }, anAct());
    expect("authority" in done.change).toBe(false);
  });

  it("is refused where it does not have the declared form", () => {
    const wrong = { from: "", to: 7, by: "hand" } as never;
    const act = () => doChange(county.draft(), moveBeds, wrong, anAct());
    expect(act).toThrowErrorMatchingInlineSnapshot(
      `[FuyouError: [KERNEL_INVALID_CHANGE] the change 'sample.move-beds' does not have the declared form: from: Too small: expected string to have >=1 characters; to: Invalid input: expected string, received number; Unrecognized key: "by" (the nearest is "to"). Correct it as the change's schema says.]`,
    );
  });

  it("fails with the error of what it found, and the county is as before", () => {
    const act = () => doChange(county.draft(), moveBeds, { from: "c1", to: "c9" }, anAct());
    expect(act).toThrow("KERNEL_UNKNOWN_RECORD");
    expect(county.by(beds, "clinic", "c1")).toHaveLength(2);
  });
});
