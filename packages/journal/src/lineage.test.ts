import { type County, type Draft, recordSuccession, successorsOf } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import type { CountyHistory } from "./county-history.js";
import { memoryJournal } from "./open-journal.js";
import {
  anEntry,
  sampleAuthority as authority,
  sampleComposition as composition,
  said,
  sampleCounty,
  stations,
  things,
} from "./sample-registers.js";

const code = "999901";
const cites = [{ source: "sample-notice", clause: "二" }];

/** East and west become one on 1 July 2020. */
function merge(draft: Draft): void {
  draft.date = "2020-07-01";
  const joint = draft.freshId(stations, "joint");
  draft.insert(stations, { id: joint, name: "Joint" });
  for (const id of ["east", "west"]) {
    recordSuccession(draft, stations, id, [joint], draft.date, cites);
    draft.retire(stations, id, draft.date);
  }
}

async function merged() {
  const journal = memoryJournal({ composition, snapshotEvery: 2 });
  const books = await journal.create(sampleCounty(code, 0, 0), said("open"));
  await mergeIn(books, "merge", 1);
  const told = async (id: string) =>
    (await journal.lineage(code, stations, id)).map((each) => {
      const { kind, sequence, on, successors, predecessors } = each;
      return [kind, sequence, on, ...successors, ...predecessors].join(" ");
    });
  return { journal, books, told };
}

async function mergeIn(books: CountyHistory, key: string, minute: number): Promise<void> {
  const draft = books.county.draft();
  merge(draft);
  const entry = anEntry(key, draft.finish().edits, { on: "2020-07-01", authority, plan: "unite" });
  await books.record({ ...entry, ...said(key, minute) });
}
const become = (county: County, id = "east") =>
  successorsOf(county, stations, id).map((row) => row.id);

describe("the lineage of an identifier", () => {
  it("tells what it became and what it absorbed, with the ground and the entry", async () => {
    const { journal, told } = await merged();
    expect(await told("east")).toEqual(["opened 0 2020-01-01", "became 1 2020-07-01 joint"]);
    expect(await told("joint")).toEqual([
      "created 1 2020-07-01 east west",
      "absorbed 1 2020-07-01 east west",
    ]);
    expect(await told("elsewhere")).toEqual([]);
    expect((await journal.lineage(code, stations, "east")).at(-1)).toEqual({
      kind: "became",
      sequence: 1,
      on: "2020-07-01",
      at: "2020-01-01T00:01:00.000Z",
      successors: ["joint"],
      predecessors: [],
      plan: "unite",
      cites: authority.cites,
      authority,
    });
  });

  it("still tells of a merger that was undone, and of the one that followed", async () => {
    const { books, told } = await merged();
    await books.reverse(1, { ...said("undo", 2), authority });
    await mergeIn(books, "merge again", 3);
    expect(await told("west")).toEqual([
      "opened 0 2020-01-01",
      "became 1 2020-07-01 joint",
      "restored 2 2020-07-01",
      "became 3 2020-07-01 joint~2",
    ]);
    // the code of the undone merger is not given again, and what it was is not forgotten
    expect(await told("joint")).toEqual([
      "created 1 2020-07-01 east west",
      "absorbed 1 2020-07-01 east west",
      "released 2 2020-07-01",
      "withdrawn 2 2020-07-01",
    ]);
    expect(become(books.county)).toEqual(["joint~2"]);
  });

  it("says of a reversal what it took back, on whose word", async () => {
    const { journal, books } = await merged();
    await books.reverse(1, { ...said("undo"), on: "2021-01-01", authority });
    const [, , restored] = await journal.lineage(code, stations, "east");
    expect(restored).toMatchObject({ kind: "restored", of: 1, on: "2021-01-01", authority });
  });

  it("tells of an end without successor, and passes over what is only pending", async () => {
    const journal = memoryJournal({ composition });
    const books = await journal.create(sampleCounty(code, 0, 0), said("open"));
    const draft = books.county.draft();
    draft.retire(stations, "east", "2020-03-01");
    const edits = draft.finish().edits;
    await books.record(anEntry("plan", edits, { kind: "pending", on: "2020-03-01" }));
    const kinds = async () =>
      (await journal.lineage(code, stations, "east")).map(({ kind }) => kind);
    expect(await kinds()).toEqual(["opened"]);
    await books.post(1, said("post"));
    expect(await kinds()).toEqual(["opened", "ended"]);
  });
});

describe("successors as of a day", () => {
  it("are those on record for that day, also after a reversal on a later one", async () => {
    const { journal, books } = await merged();
    await books.reverse(1, { ...said("undo"), on: "2021-01-01", authority });
    const asOf = async (day: string) => become(await journal.countyAsOf(code, day));
    expect(await asOf("2020-06-30")).toEqual(["east"]);
    expect(await asOf("2020-07-01")).toEqual(["joint"]);
    expect(await asOf("2020-12-31")).toEqual(["joint"]);
    expect(await asOf("2021-01-01")).toEqual(["east"]);
  });

  it("are those that were known at an instant, also after an exact undo", async () => {
    const { journal, books } = await merged(); // recorded at 00:01
    await books.reverse(1, { ...said("undo", 5), authority }); // at 00:05
    const on = "2020-08-01";
    const known = async (at: string) => become(await journal.countyAsOf(code, { on, at }));
    expect(await known("2020-01-01T00:00:30Z")).toEqual(["east"]);
    expect(await known("2020-01-01T00:03:00Z")).toEqual(["joint"]);
    expect(await known("2020-01-01T00:05:00Z")).toEqual(["east"]);
    expect(become(await journal.countyAsOf(code, on))).toEqual(["east"]);
    // known early, of a day before the effect
    const day = { on: "2020-06-30", at: "2020-01-01T00:03:00Z" };
    expect(become(await journal.countyAsOf(code, day))).toEqual(["east"]);
  });
});

describe("a day between", () => {
  it("does not end at what is only pending for a later one", async () => {
    const journal = memoryJournal({ composition });
    const books = await journal.create(sampleCounty(code), said("open"));
    await books.record(anEntry("plan", [], { kind: "pending", on: "2020-12-31" }));
    const draft = books.county.draft();
    draft.update(things, "t1", { station: "west" });
    await books.record(anEntry("now", draft.finish().edits, { on: "2020-06-01" }));
    const county = await journal.countyAsOf(code, "2020-06-02");
    expect(county.get(things, "t1")?.station).toBe("west");
  });
});
