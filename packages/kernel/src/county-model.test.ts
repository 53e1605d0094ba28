import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { County } from "./county.js";
import type { Draft } from "./draft.js";
import { applyEdits, type Edit, reversed } from "./edit.js";
import { type Bed, beds, clinics } from "./sample-registers.js";
import { aHeader } from "./testing.js";

// The county against the plainest thing that could replace it: a Map per version, copied whole.

/** A version: the county, what it must hold, and which identifiers were ever given on the way to it. */
interface Version {
  county: County;
  records: Map<string, Bed>;
  given: Set<string>;
}

type Write =
  | { do: "insert"; id: string; clinic: string; lentTo: string[] }
  | { do: "update"; id: string; clinic: string }
  | { do: "retire"; id: string };

const id = fc.integer({ min: 0, max: 11 }).map((n) => `b${n}`);
const clinic = fc.constantFrom("c0", "c1", "c2");
const write: fc.Arbitrary<Write> = fc.oneof(
  fc.record({
    do: fc.constant("insert" as const),
    id,
    clinic,
    lentTo: fc.array(clinic, { maxLength: 3 }),
  }),
  fc.record({ do: fc.constant("update" as const), id, clinic }),
  fc.record({ do: fc.constant("retire" as const), id }),
);

/** One draft: on which version, what it writes, and what becomes of it. */
const transaction = fc.record({
  parent: fc.nat(),
  writes: fc.array(write, { maxLength: 6 }),
  end: fc.constantFrom("keep" as const, "drop" as const, "undo" as const),
  looksFirst: fc.boolean(),
});

function attempt(draft: Draft, records: Map<string, Bed>, given: Set<string>, each: Write): void {
  const row = records.get(each.id);
  if (each.do === "insert") {
    const bed: Bed = { id: each.id, clinic: each.clinic, cost: 100, lentTo: each.lentTo };
    if (given.has(each.id)) {
      expect(() => draft.insert(beds, bed)).toThrow("KERNEL_DUPLICATE_ID");
      return;
    }
    draft.insert(beds, bed);
    records.set(each.id, bed);
    given.add(each.id);
  } else if (row === undefined) {
    const act = () =>
      each.do === "update"
        ? draft.update(beds, each.id, { clinic: each.clinic })
        : draft.retire(beds, each.id, "2020-06-01");
    expect(act).toThrow("KERNEL_UNKNOWN_RECORD");
  } else if (each.do === "update") {
    draft.update(beds, each.id, { clinic: each.clinic });
    records.set(each.id, { ...row, clinic: each.clinic });
  } else if (row.retiredOn === undefined) {
    draft.retire(beds, each.id, "2020-06-01");
    records.set(each.id, { ...row, retiredOn: "2020-06-01" });
  } else {
    expect(() => draft.retire(beds, each.id, "2020-07-01")).toThrow("KERNEL_ALREADY_RETIRED");
  }
}

function agree(county: County | Draft, records: Map<string, Bed>): void {
  const rows = [...records.values()];
  expect([...county.rows(beds)]).toEqual(rows);
  expect(county.size(beds)).toBe(rows.length);
  for (let n = 0; n < 12; n++) expect(county.get(beds, `b${n}`)).toEqual(records.get(`b${n}`));
  for (const target of ["c0", "c1", "c2"]) {
    const inClinic = rows.filter((row) => row.clinic === target);
    const lent = rows.filter((row) => row.lentTo?.includes(target));
    expect(county.by(beds, "clinic", target)).toEqual(inClinic);
    expect(county.by(beds, "lentTo", target)).toEqual(lent);
  }
}

describe("a county, against a Map copied for every version", () => {
  it("holds the same, in every version, whatever is written into drafts of any of them", () => {
    fc.assert(
      fc.property(fc.array(transaction, { minLength: 1, maxLength: 25 }), (transactions) => {
        const versions: Version[] = [
          {
            county: County.empty(aHeader(), [clinics, beds]),
            records: new Map(),
            given: new Set(),
          },
        ];
        for (const { parent, writes, end, looksFirst } of transactions) {
          const from = versions[parent % versions.length] as Version;
          if (looksFirst) agree(from.county, from.records);
          const draft = from.county.draft();
          const records = new Map(from.records);
          const given = new Set(from.given);
          for (const each of writes) attempt(draft, records, given, each);
          agree(draft, records);
          if (end === "drop") continue;
          const { county, edits } = draft.finish();
          versions.push({ county, records, given });
          if (end === "keep") continue;
          const undone = applyEdits(county, reversed(edits));
          expect(undone.toData()).toEqual(from.county.toData());
          versions.push({ county: undone, records: new Map(from.records), given });
        }
        for (const { county, records } of versions) agree(county, records);
      }),
      { numRuns: 80 },
    );
  });

  it("reaches the same state by replaying edits as by running the writes", () => {
    fc.assert(
      fc.property(fc.array(write, { maxLength: 20 }), (writes) => {
        const empty = County.empty(aHeader(), [clinics, beds]);
        const draft = empty.draft();
        const records = new Map<string, Bed>();
        const given = new Set<string>();
        for (const each of writes) attempt(draft, records, given, each);
        const { county, edits } = draft.finish();
        const stored: Edit[] = JSON.parse(JSON.stringify(edits));
        expect(applyEdits(empty, stored).toData()).toEqual(county.toData());
      }),
      { numRuns: 60 },
    );
  });
});
