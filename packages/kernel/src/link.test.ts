import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { County } from "./county.js";
import { applyEdits, reversed } from "./edit.js";
import { type Bed, beds, type Clinic, clinics } from "./sample-registers.js";
import { aHeader } from "./testing.js";

/** Where a reference leads, told the slow way: the place of the target among the rows of its register. */
function bySearch(county: County, reference: "clinic" | "parent"): number[] {
  const table = reference === "clinic" ? beds : clinics;
  const placed = new Map<string, number>();
  let place = 0;
  for (const chunk of county.chunks<Clinic>(clinics)) {
    for (const row of chunk.rows) {
      if (row !== undefined) placed.set(row.id, place);
      place++;
    }
  }
  return county.chunks<Bed & Clinic>(table as never).flatMap((chunk) =>
    chunk.rows.map((row) => {
      const id = row?.[reference];
      return id === undefined ? -1 : (placed.get(id) ?? -1);
    }),
  );
}

const clinicId = fc.integer({ min: 0, max: 6 }).map((n) => `c${n}`);
const write = fc.oneof(
  fc.record({ put: fc.constant("clinic" as const), id: clinicId, parent: fc.option(clinicId) }),
  fc.record({
    put: fc.constant("bed" as const),
    id: fc.integer({ min: 0, max: 9 }),
    clinic: clinicId,
  }),
);

describe("links", () => {
  it("lead where the identifiers stand, in every version and every branch", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ parent: fc.nat(), writes: fc.array(write, { maxLength: 5 }) }), {
          maxLength: 8,
        }),
        (drafts) => {
          const versions = [County.empty(aHeader(), [clinics, beds])];
          for (const { parent, writes } of drafts) {
            const from = versions[parent % versions.length] as County;
            const draft = from.draft();
            for (const each of writes) {
              if (each.put === "clinic") {
                const row: Clinic = {
                  id: each.id,
                  kind: "k",
                  ...(each.parent && { parent: each.parent }),
                };
                if (draft.given(clinics, row.id))
                  draft.update(clinics, row.id, { parent: row.parent });
                else draft.insert(clinics, row);
              } else {
                const row: Bed = { id: `b${each.id}`, clinic: each.clinic, cost: 1 };
                if (draft.given(beds, row.id)) draft.update(beds, row.id, row);
                else draft.insert(beds, row);
              }
            }
            versions.push(draft.finish().county);
            // Every version is asked again and again: what is kept for one must not be told of another.
            for (const version of versions) {
              expect([...version.link(beds, "clinic")]).toEqual(bySearch(version, "clinic"));
              expect([...version.link(clinics, "parent")]).toEqual(bySearch(version, "parent"));
            }
          }
        },
      ),
    );
  });

  it("are -1 for lists and for nothing, and follow a draft as it is written", () => {
    const draft = County.empty(aHeader(), [clinics, beds]).draft();
    draft.insert(clinics, { id: "c0", kind: "k" });
    draft.insert(beds, { id: "b0", clinic: "c1", cost: 1, lentTo: ["c0"] });
    expect([...draft.link(beds, "clinic")]).toEqual([-1]);
    draft.insert(clinics, { id: "c1", kind: "k", parent: "c0" });
    expect([...draft.link(beds, "clinic")]).toEqual([1]);
    const { county } = draft.finish();
    expect([...county.link(beds, "lentTo")]).toEqual([-1]);
    expect([...county.link(clinics, "parent")]).toEqual([-1, 0]);
    expect(county.placeOf(clinics, "c1")).toBe(1);
    expect(county.placeOf(clinics, "c9")).toBe(-1);
  });

  it("keep the place of a record that was taken back: it is nobody else's", () => {
    const empty = County.empty(aHeader(), [clinics, beds]);
    const draft = empty.draft();
    draft.insert(clinics, { id: "c0", kind: "k" });
    const { county, edits } = draft.finish();
    const undone = applyEdits(county, reversed(edits));
    expect(undone.has(clinics, "c0")).toBe(false);
    expect(undone.placeOf(clinics, "c0")).toBe(0);
  });
});
