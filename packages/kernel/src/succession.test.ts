import { describe, expect, it } from "vitest";
import type { Draft } from "./draft.js";
import { applyEdits, reversed } from "./edit.js";
import { integrityOf } from "./integrity.js";
import { type Clinic, clinics, samplePlugin } from "./sample-registers.js";
import { recordSuccession, successions, successorsOf } from "./succession.js";
import { aCitation, aCounty, composed, findingsIn } from "./testing.js";

const composition = composed(samplePlugin);
const clinic = (id: string, retiredOn?: string) =>
  ({ id, kind: "village-clinic", ...(retiredOn && { retiredOn }) }) as Clinic;

function become(draft: Draft, from: string, to: readonly string[], on: string): void {
  recordSuccession(draft, clinics, from, to, on, [aCitation()]);
  draft.retire(clinics, from, on);
}

// In 2016 the east and the west clinic become one; in 2018 that one is divided.
function twoReforms() {
  const tables = { clinics: [clinic("east"), clinic("west")] };
  const draft = aCounty(composition, tables, { date: "2016-01-01" }).draft();
  draft.insert(clinics, clinic("joint"));
  become(draft, "east", ["joint"], "2016-01-01");
  become(draft, "west", ["joint"], "2016-01-01");
  draft.date = "2018-01-01";
  draft.insert(clinics, clinic("north"));
  draft.insert(clinics, clinic("south"));
  become(draft, "joint", ["north", "south"], "2018-01-01");
  return draft.finish();
}

describe("a clinic that ended", () => {
  const { county, edits } = twoReforms();
  const successors = (id: string, asOf?: string) =>
    successorsOf(county, clinics, id, asOf).map((row) => row.id);

  it("leads through both reforms to those that stand", () => {
    expect(successors("east")).toEqual(["north", "south"]);
    expect(successors("joint")).toEqual(["north", "south"]);
    expect(integrityOf(county, edits)).toEqual([]);
  });

  it("leads to those that stood on a day between", () => {
    expect(successors("east", "2016-01-01")).toEqual(["joint"]);
    expect(successors("east", "2017-12-31")).toEqual(["joint"]);
    expect(successors("west", "2018-01-01")).toEqual(["north", "south"]);
  });

  it("is itself until the eve of its end", () => {
    expect(successors("east", "2015-12-31")).toEqual(["east"]);
    expect(successors("joint", "2017-12-31")).toEqual(["joint"]);
    expect(successors("north")).toEqual(["north"]);
  });

  it("leads nowhere on the days between its end and the beginning of its successor", () => {
    const tables = {
      clinics: [clinic("east", "2019-01-01"), clinic("west")],
      successions: [
        {
          ...{ id: "s1", table: "clinics", predecessor: "east", successor: "west" },
          ...{ on: "2019-03-01", cites: [] },
        },
      ],
    };
    const county = aCounty(composition, tables);
    const on = (date: string) => successorsOf(county, clinics, "east", date).map((row) => row.id);
    expect(on("2018-12-31")).toEqual(["east"]);
    expect([on("2019-01-01"), on("2019-02-28")]).toEqual([[], []]);
    expect(on("2019-03-01")).toEqual(["west"]);
  });

  it("leads nowhere where nothing is recorded, or it never was", () => {
    expect(successors("elsewhere")).toEqual([]);
    const ended = aCounty(composition, { clinics: [clinic("old", "2019-01-01")] });
    expect(successorsOf(ended, clinics, "old")).toEqual([]);
  });
});

describe("a clinic whose end was reversed", () => {
  // In 2016 the east clinic ends into the west one; in 2018 it stands again under another identifier.
  const draft = aCounty(composition, { clinics: [clinic("east"), clinic("west")] }).draft();
  become(draft, "east", ["west"], "2016-01-01");
  draft.insert(clinics, clinic("east~2"));
  draft.retire(successions, "clinics:east:west", "2018-01-01");
  recordSuccession(draft, clinics, "east", ["east~2"], "2018-01-01", [aCitation()]);
  draft.insert(successions, {
    ...{ id: "split", table: "clinics", predecessor: "west", successor: "east~2" },
    ...{ on: "2018-01-01", splitOff: true, cites: [] },
  });
  const { county } = draft.finish();
  const heirs = (given: typeof county, id: string, asOf: string) =>
    successorsOf(given, clinics, id, asOf).map((row) => row.id);

  it("leads to itself, then to the one that took it over until the eve, then to its new identity", () => {
    const days = ["2015-12-31", "2016-01-01", "2017-12-31", "2018-01-01"];
    expect(days.map((day) => heirs(county, "east", day))).toEqual([
      ["east"],
      ["west"],
      ["west"],
      ["east~2"],
    ]);
  });

  it("is split off: the one that had taken it over does not live on in it", () => {
    const later = county.draft();
    later.insert(clinics, clinic("south"));
    become(later, "west", ["south"], "2019-01-01");
    expect(heirs(later.finish().county, "west", "2019-01-01")).toEqual(["south"]);
  });

  it("may end again into the one that it was split off from", () => {
    const later = county.draft();
    become(later, "east~2", ["west"], "2019-01-01");
    const { county: again, edits } = later.finish();
    expect(heirs(again, "east", "2019-01-01")).toEqual(["west"]);
    expect(integrityOf(again, edits)).toEqual([]);
  });
});

describe("a clinic among its own successors", () => {
  it("is refused at once where it is named so", () => {
    const draft = aCounty(composition, { clinics: [clinic("east")] }).draft();
    const act = () => recordSuccession(draft, clinics, "east", ["east"], "2020-01-01", []);
    expect(act).toThrowErrorMatchingInlineSnapshot(
      `[FuyouError: [KERNEL_OWN_SUCCESSOR] clinics/east is named among its own successors. Take it out of the successors; if it lives on, name it as the survivor.]`,
    );
  });

  it("is found where it comes back by way of others, and the search for successors still ends", () => {
    const draft = aCounty(composition, { clinics: [clinic("east"), clinic("west")] }).draft();
    become(draft, "east", ["west"], "2019-01-01");
    become(draft, "west", ["east"], "2020-01-01");
    const { county, edits } = draft.finish();
    expect(integrityOf(county, edits).map((each) => each.id)).toEqual([
      "KERNEL_OWN_SUCCESSOR@successions/clinics:east:west@2020-01-01",
      "KERNEL_OWN_SUCCESSOR@successions/clinics:west:east@2020-01-01",
    ]);
    expect(successorsOf(county, clinics, "east")).toEqual([]);
  });

  it("is recorded as succeeded by another once only", () => {
    const draft = aCounty(composition, { clinics: [clinic("east"), clinic("west")] }).draft();
    const act = () => recordSuccession(draft, clinics, "east", ["west"], "2020-01-01", []);
    act();
    expect(act).toThrow("KERNEL_DUPLICATE_ID");
  });

  it("is recorded anew after that was taken back, under an identifier of its own", () => {
    const before = aCounty(composition, { clinics: [clinic("east"), clinic("west")] });
    const first = before.draft();
    become(first, "east", ["west"], "2020-01-01");
    const { county, edits } = first.finish();
    const again = applyEdits(county, reversed(edits)).draft();
    become(again, "east", ["west"], "2020-02-01");
    const rows = [...again.finish().county.rows(successions)];
    expect(rows.map(({ id, on }) => [id, on])).toEqual([["clinics:east:west~2", "2020-02-01"]]);
  });
});

describe("a register of successions that is read", () => {
  const row = { id: "s1", predecessor: "east", successor: "west", on: "2019-01-01", cites: [] };
  const found = (over: object, ids = ["east", "west"]) =>
    findingsIn(composition, {
      clinics: ids.map((id) => clinic(id)),
      successions: [{ ...row, table: "clinics", ...over }],
    }).map((each) => each.id);

  it("names records that exist, of a register that exists", () => {
    expect(found({})).toEqual([]);
    expect(found({ successor: "south" })).toEqual([
      "KERNEL_DANGLING_REFERENCE@successions/s1#successor=south@2020-01-01",
    ]);
    expect(found({ table: "clinic" })).toEqual(["KERNEL_UNKNOWN_TABLE@successions/s1@2020-01-01"]);
  });

  it("does not echo the fault of a record it names", () => {
    const tables = { clinics: [clinic("east"), { id: "west" }] };
    const read = findingsIn(composition, {
      ...tables,
      successions: [{ ...row, table: "clinics" }],
    });
    expect(read.map((each) => each.subject)).toEqual(["clinics/west"]);
  });

  it("is itself a register of the county", () => {
    expect(twoReforms().county.size(successions)).toBe(4);
  });
});
