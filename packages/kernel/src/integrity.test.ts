import { describe, expect, it } from "vitest";
import type { Draft } from "./draft.js";
import { applyEdits, reversed } from "./edit.js";
import { integrityOf } from "./integrity.js";
import { beds, clinics, samplePlugin } from "./sample-registers.js";
import { aCounty, composed, findingsIn } from "./testing.js";

const composition = composed(samplePlugin);
const tables = {
  clinics: [
    { id: "c1", kind: "village-clinic" },
    { id: "c2", kind: "village-clinic" },
    { id: "w1", kind: "ward", parent: "c1" },
  ],
  beds: [
    { id: "b1", clinic: "c1", cost: 100 },
    { id: "b2", clinic: "c2", cost: 100, lentTo: ["c1"] },
    { id: "b3", clinic: "c1", cost: 100, retiredOn: "2019-06-01" },
  ],
};

/** What the integrity check finds after some writes, as of 2020-01-01. */
function after(write: (draft: Draft) => void) {
  const draft = aCounty(composition, tables).draft();
  write(draft);
  const { county, edits } = draft.finish();
  return integrityOf(county, edits).map((each) => each.id);
}

describe("the integrity check after a change", () => {
  it("finds nothing where everything that referred to what ended has moved", () => {
    const found = after((draft) => {
      draft.update(beds, "b1", { clinic: "c2" });
      draft.update(clinics, "w1", { parent: "c2" });
      draft.retire(clinics, "c1", "2020-01-01");
    });
    expect(found).toEqual([]);
  });

  it("finds what still refers to it: neither what ended before, nor references that are kept", () => {
    expect(after((draft) => draft.retire(clinics, "c1", "2020-01-01"))).toEqual([
      "KERNEL_RETIRED_REFERENCE@clinics/w1#parent=c1@2020-01-01",
      "KERNEL_RETIRED_REFERENCE@beds/b1#clinic=c1@2020-01-01",
    ]);
  });

  it("says nothing while the end is still to come", () => {
    expect(after((draft) => draft.retire(clinics, "c1", "2020-01-02"))).toEqual([]);
  });

  it("finds a new record that refers to nothing", () => {
    const bed = { id: "b9", clinic: "c9", cost: 1 };
    expect(after((draft) => draft.insert(beds, bed))).toEqual([
      "KERNEL_DANGLING_REFERENCE@beds/b9#clinic=c9@2020-01-01",
    ]);
  });

  it("finds what refers to a record whose creation was undone", () => {
    const draft = aCounty(composition, tables).draft();
    draft.insert(clinics, { id: "c3", kind: "ward" });
    const opened = draft.finish();
    const next = opened.county.draft();
    next.update(beds, "b1", { clinic: "c3" });
    const back = reversed(opened.edits);
    const undone = applyEdits(next.finish().county, back);
    expect(integrityOf(undone, back).map((each) => each.id)).toEqual([
      "KERNEL_DANGLING_REFERENCE@beds/b1#clinic=c3@2020-01-01",
    ]);
  });
});

describe("registers that are read", () => {
  it("are judged in the same way", () => {
    const [c1, ...others] = tables.clinics;
    const ended = { ...c1, retiredOn: "2020-01-01" };
    const found = findingsIn(composition, { ...tables, clinics: [ended, ...others] });
    expect(found.map(({ message }) => [message.zh, message.en])).toMatchInlineSnapshot(`
      [
        [
          "登记表“诊所”中现行记录 w1 的“parent”仍指向已停用的“诊所”c1。请在方案中说明该记录的去向，或由插件提供相应的随迁规则。",
          "clinics/w1 is in force, but its 'parent' still refers to clinics/c1, which has ended. Let the plan say where the record goes, or contribute a relocation for this table.",
        ],
        [
          "登记表“床位”中现行记录 b1 的“clinic”仍指向已停用的“诊所”c1。请在方案中说明该记录的去向，或由插件提供相应的随迁规则。",
          "beds/b1 is in force, but its 'clinic' still refers to clinics/c1, which has ended. Let the plan say where the record goes, or contribute a relocation for this table.",
        ],
      ]
    `);
  });
});
