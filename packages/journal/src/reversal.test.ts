import { recordSuccession, successions } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import type { CountyHistory } from "./county-history.js";
import { memoryJournal } from "./open-journal.js";
import {
  anEntry,
  sampleAuthority as authority,
  sampleComposition as composition,
  moving,
  said,
  sampleCounty,
  stations,
  things,
  workers,
} from "./sample-registers.js";
import { verify } from "./verify.js";

const code = "999901";
const begin = () => memoryJournal({ composition }).create(sampleCounty(code), said("open"));

/** Records what a draft is told to do. */
async function does(
  books: CountyHistory,
  key: string,
  write: (draft: ReturnType<typeof books.county.draft>) => void,
  on = "2020-01-01",
): Promise<void> {
  const draft = books.county.draft();
  write(draft);
  await books.record(anEntry(key, draft.finish().edits, { on, authority }));
}
const north = (books: CountyHistory) =>
  does(books, "north", (draft) => draft.insert(stations, { id: "north", name: "North" }));

describe("what stands on an entry", () => {
  it("is a later entry that touched the same record, unless it was taken back itself", async () => {
    const books = await begin();
    await books.record(anEntry("one", moving(books.county, "west", "t1")));
    await books.record(anEntry("two", moving(books.county, "east", "t1")));
    await books.record(anEntry("else", moving(books.county, "west", "t3")));
    expect(await books.standing(1, "2020-01-01")).toMatchObject({ entries: [2], records: [] });
    await books.reverse(2, said("undo-two")); // entry 4
    expect(await books.standing(1, "2020-01-01")).toMatchObject({ entries: [], records: [] });
    await books.reverse(4, said("redo-two"));
    await expect(books.reverse(1, said("undo-one"))).rejects.toThrow(
      `[JOURNAL_STANDS_UPON] Entry 1 of county ${code} cannot be reversed: later entries or records stand upon it (2). Reverse those first, the latest before the earlier, or first let the records refer to something else.`,
    );
  });

  it("is a later record that refers to what the reversal would take away", async () => {
    const books = await begin();
    await north(books);
    await does(books, "buy", (draft) =>
      draft.insert(things, { id: "t9", station: "north", cost: 5 }),
    );
    await expect(books.reverse(1, { ...said("undo"), authority })).rejects.toMatchObject({
      code: "JOURNAL_STANDS_UPON",
      text: {
        zh: `县 ${code} 第 1 条不能冲销：后来的条目或记录以它为基础（2, things/t9）。请先冲销这些条目，后入账的先冲；引用它的记录也可先改归他处。`,
      },
    });
    expect(books.sequence).toBe(2);
    await does(books, "move", (draft) => draft.update(things, "t9", { station: "east" }));
    await books.reverse(1, { ...said("undo"), authority });
    expect(books.county.has(stations, "north")).toBe(false);
  });

  it("is a later record that refers to what the reversal would end again", async () => {
    const books = await begin();
    await north(books);
    await does(books, "close", (draft) => draft.retire(stations, "north", "2020-01-01"));
    await books.reverse(2, { ...said("reopen"), authority }); // entry 3: north stands again
    await does(books, "buy", (draft) =>
      draft.insert(things, { id: "t9", station: "north", cost: 5 }),
    );
    expect(await books.standing(3, "2020-01-01")).toMatchObject({
      entries: [4],
      records: ["things/t9"],
    });
    await expect(books.reverse(3, { ...said("close-again"), authority })).rejects.toThrow(
      "(4, things/t9)",
    );
  });

  it("is a succession that names it", async () => {
    const books = await begin();
    await north(books);
    await does(books, "lineage", (draft) => {
      recordSuccession(draft, stations, "east", ["north"], "2020-01-01", []);
    });
    await expect(books.reverse(1, { ...said("undo"), authority })).rejects.toThrow(
      "(2, successions/stations:east:north)",
    );
  });

  it("is not a record that stood so before", async () => {
    const books = await begin();
    // the station ends first and its things follow in the next step: between the two they hang
    await does(books, "end", (draft) => draft.retire(stations, "east", "2020-01-01"));
    await does(books, "follow", (draft) => {
      for (const id of ["t1", "t3"]) draft.update(things, id, { station: "west" });
      draft.update(workers, "w1", { station: "west" });
    });
    await books.reverse(2, { ...said("undo-2"), authority });
    await books.reverse(1, { ...said("undo-1"), authority });
    expect(books.county.toData()).toEqual(sampleCounty(code).toData());
  });
});

describe("entries taken back together", () => {
  it("go all or none, whatever order they are named in", async () => {
    const books = await begin();
    await north(books);
    await does(books, "buy", (draft) =>
      draft.insert(things, { id: "t9", station: "north", cost: 5 }),
    );
    const settle = ({ sequence }: { sequence: number }) => ({
      ...said(`undo/${sequence}`),
      authority,
    });
    await expect(books.reverseAll([1], settle)).rejects.toThrow("JOURNAL_STANDS_UPON");
    const receipts = await books.reverseAll([1, 2], settle);
    expect(receipts.map(({ key, sequence }) => [key, sequence])).toEqual([
      ["undo/2", 3],
      ["undo/1", 4],
    ]);
    expect(books.county.toData()).toEqual(sampleCounty(code).toData());
    const again = await books.reverseAll([2, 1], settle);
    expect(again.map(({ sequence, repeated }) => [sequence, repeated])).toEqual([
      [3, true],
      [4, true],
    ]);
  });
});

describe("an entry and the day of its effect", () => {
  const opened = async () => {
    const journal = memoryJournal({ composition });
    const books = await journal.create(sampleCounty(code), said("open"));
    await does(
      books,
      "merge",
      (draft) => draft.update(things, "t1", { station: "west" }),
      "2020-07-01",
    );
    const place = async (day: string) =>
      (await journal.countyAsOf(code, day)).get(things, "t1")?.station;
    return { journal, books, place };
  };

  it("has taken effect once the day has come", async () => {
    const { books } = await opened();
    expect((await books.standing(1, "2020-06-30")).tookEffect).toBe(false);
    expect((await books.standing(1, "2020-07-01")).tookEffect).toBe(true);
    await books.record(anEntry("plan", [], { kind: "pending" }));
    expect((await books.standing(2, "2030-01-01")).tookEffect).toBe(false);
  });

  it("is undone exactly on its own day: it never was in effect", async () => {
    const { books, place } = await opened();
    const before = sampleCounty(code).toData().tables;
    await books.reverse(1, { ...said("undo"), authority });
    expect(books.county.toData().tables).toEqual(before);
    expect([await place("2020-06-30"), await place("2020-07-01")]).toEqual(["east", "east"]);
    expect((await books.standing(1, "2020-07-01")).settledBy).toBe(2);
  });

  it("is taken back on a later day by a further act, with an authority of its own", async () => {
    const { journal, books, place } = await opened();
    const later = { ...said("reversal"), on: "2021-01-01" };
    await expect(books.reverse(1, later)).rejects.toMatchObject({
      code: "JOURNAL_REVERSAL_UNAUTHORISED",
      text: {
        zh: `县 ${code} 第 1 条自 2020-07-01 起已生效，2021-01-01 再冲销是新的行为，须有批准依据。请注明批准机关和文号；或不写日期，按未曾生效处理。`,
        en: `Entry 1 of county ${code} has been in effect since 2020-07-01; taking it back on 2021-01-01 is a further act and needs an authority. Name who permits it and under which number; or leave out the day, and it counts as never in effect.`,
      },
    });
    await books.reverse(1, { ...later, authority });
    // in between it was in effect, and is shown so
    expect([await place("2020-12-31"), await place("2021-01-01")]).toEqual(["west", "east"]);
    expect(await verify(journal, code)).toMatchObject({ replayEqual: true, balanced: true });
  });
});

describe("a key, after its entry was taken back", () => {
  it("answers as before, says by which entry, and does nothing again", async () => {
    const books = await begin();
    const move = anEntry("move", moving(books.county, "west", "t1"));
    const [first] = await books.record(move);
    await books.reverse(1, said("undo"));
    expect(await books.record(move)).toEqual([{ ...first, repeated: true, settledBy: 2 }]);
    expect(books.county.get(things, "t1")?.station).toBe("east");
    // so does the key of the reversal
    expect((await books.reverse(1, said("undo"))).repeated).toBe(true);
    const [anew] = await books.record({ ...move, key: "move again" });
    expect(anew).toMatchObject({ sequence: 3, repeated: false });
  });
});

describe("replay", () => {
  it("applies stored edits and never asks what an act was", async () => {
    const journal = memoryJournal({ composition, snapshotEvery: 1000 });
    const books = await journal.create(sampleCounty(code), said("open"));
    // no change of this type is declared anywhere
    const edits = moving(books.county, "west", "t1");
    await books.record(anEntry("one", edits, { type: "gone.with-its-plugin" }));
    const { county } = await journal.open(code);
    expect(county.get(things, "t1")?.station).toBe("west");
    expect(county.size(successions)).toBe(0);
    expect(await verify(journal, code)).toMatchObject({ replayEqual: true });
  });
});

describe("the day of which a county speaks", () => {
  const moved = async (books: CountyHistory, key: string, on: string, thing: string) => {
    const to = books.county.get(things, thing)?.station === "east" ? "west" : "east";
    await books.record(anEntry(key, moving(books.county, to, thing), { on }));
  };

  it("goes back with an entry taken back, as far as what stays allows", async () => {
    const journal = memoryJournal({ composition, snapshotEvery: 2 });
    const books = await journal.create(sampleCounty(code), said("open"));
    await moved(books, "early", "2020-02-01", "t1");
    await moved(books, "late", "2020-06-30", "t2");
    await moved(books, "later-recorded", "2020-03-01", "t3");
    expect(books.county.date).toBe("2020-06-30");
    await books.reverse(2, said("undo-late"));
    expect(books.county.date).toBe("2020-03-01");
    expect(await journal.entry(code, 4)).toMatchObject({ kind: "reversal", back: "2020-03-01" });
    expect((await journal.open(code)).county.date).toBe("2020-03-01");
    await moved(books, "anew", "2020-04-01", "t2");
    await books.reverse(4, said("redo-late")).catch(() => undefined);
    expect(await verify(journal, code)).toMatchObject({ replayEqual: true, balanced: true });
    const again = await books.reverse(2, said("undo-late"));
    expect([again.sequence, again.repeated]).toEqual([4, true]);
  });

  it("goes on where the reversal is an act of a later day", async () => {
    const books = await begin();
    await moved(books, "late", "2020-06-30", "t2");
    await books.reverse(1, { ...said("undo"), on: "2020-07-01", authority });
    expect(books.county.date).toBe("2020-07-01");
  });

  it("is never set back by anything else", async () => {
    const books = await begin();
    const entry = { ...anEntry("x", []), back: "2019-01-01" };
    await expect(books.record(entry)).rejects.toThrow(
      `[JOURNAL_INVALID_ENTRY] The entry “x” of county ${code} cannot be recorded: its field back is for reversals alone, and a day of the calendar. Correct it and send it again.`,
    );
  });
});
