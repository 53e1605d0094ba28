import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Journal } from "./journal.js";
import { folderJournal, memoryJournal, postgresJournal } from "./open-journal.js";
import {
  anEntry,
  sampleComposition as composition,
  moving,
  said,
  sampleAuthority,
  sampleCounty,
  things,
  workers,
} from "./sample-registers.js";
import { erasedMark } from "./sealing.js";
import { type TemporaryPostgres, temporaryPostgres } from "./testing.js";
import { verify } from "./verify.js";

// One contract for everything a journal is kept in. A county of its own for each case.
let server: TemporaryPostgres | undefined;
const folder = mkdtempSync(join(tmpdir(), "fuyou-journal-"));
const engines: Record<string, () => Promise<Journal>> = {
  memory: async () => memoryJournal({ composition, snapshotEvery: 3 }),
  pglite: () => folderJournal({ composition, snapshotEvery: 3, folder }),
  postgresql: async () => {
    server = await temporaryPostgres();
    return postgresJournal({ composition, snapshotEvery: 3, url: server.url });
  },
};
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(Object.keys(engines))("a journal in %s", (engine) => {
  let journal: Journal;
  let next = 1000;
  const begin = () => {
    const county = sampleCounty(`99${next++}`);
    return journal.create(county, said("open"));
  };
  beforeAll(async () => {
    journal = await (engines[engine] as () => Promise<Journal>)();
  });
  afterAll(() => journal.close());

  it("opens with what was recorded, and proves it", async () => {
    const books = await begin();
    const code = books.county.code;
    for (const [index, station] of ["west", "east", "west", "east"].entries()) {
      const on = `2020-02-0${index + 1}`;
      const edits = moving(books.county, station, "t1", "t2");
      await books.record(
        anEntry(`move-${index}`, edits, { on, at: `2020-02-0${index + 1}T08:00Z` }),
      );
    }
    const again = await journal.open(code);
    expect(again.sequence).toBe(4);
    expect(again.hash).toBe(books.hash);
    expect(again.county.toData()).toEqual(books.county.toData());
    expect(again.county.get(things, "t1")?.station).toBe("east");
    expect(await verify(journal, code)).toEqual({
      county: code,
      entries: 5,
      chainIntact: true,
      replayEqual: true,
      balanced: true,
      erased: 0,
      head: { sequence: 4, hash: books.hash },
      findings: [],
    });
  });

  it("answers a repeated command as before, and refuses its key for another", async () => {
    const books = await begin();
    const code = books.county.code;
    const move = anEntry("move", moving(books.county, "west", "t1"));
    const [first] = await books.record(move);
    const [second] = await books.record({ ...move, at: "2021-01-01T00:00:00Z" });
    expect(second).toEqual({ ...first, repeated: true });
    expect((await journal.head(code)).sequence).toBe(1);
    const other = anEntry("move", moving(books.county, "west", "t3"));
    await expect(books.record(other)).rejects.toThrow(
      `[JOURNAL_KEY_REUSED] In county ${code} the idempotency key “move” belongs to entry 1, and this content is another. Repeat with the same content; give a new matter a new key.`,
    );
    const partly = [move, anEntry("more", [])];
    await expect(books.record(...partly)).rejects.toThrow("JOURNAL_BATCH_PARTLY_RECORDED");
    await expect(books.record(anEntry("a", []), anEntry("a", []))).rejects.toThrow(
      "JOURNAL_KEY_TWICE",
    );
    expect((await journal.head(code)).sequence).toBe(1);
  });

  it("knows a repetition by the question where one is given", async () => {
    const books = await begin();
    const ask = () => ({ input: { move: "t1", to: "west" } });
    await books.record(anEntry("move", moving(books.county, "west", "t1"), ask()));
    // asked again on the county as it is now, it compiles to edits that change nothing
    const [again] = await books.record(anEntry("move", moving(books.county, "west", "t1"), ask()));
    expect(again).toMatchObject({ sequence: 1, repeated: true });
  });

  it("refuses to write on what was not read, and writes after reading", async () => {
    const books = await begin();
    const code = books.county.code;
    const other = await journal.open(code);
    await books.record(anEntry("one", moving(books.county, "west", "t1")));
    const late = anEntry("two", moving(other.county, "west", "t3"));
    await expect(other.record(late)).rejects.toThrow(
      `[JOURNAL_CONFLICT] The journal of county ${code} has reached entry 1; this write was made on entry 0. Read the new entries, then do the work again on them.`,
    );
    const [receipt] = await other.commit((county) => [
      anEntry("two", moving(county, "west", "t3")),
    ]);
    expect(receipt?.sequence).toBe(2);
    expect(other.county.get(things, "t1")?.station).toBe("west");
  });

  it("refuses edits that do not fit, and writes nothing", async () => {
    const books = await begin();
    const [edit] = moving(books.county, "west", "t1");
    const wrong = { ...edit, before: { ...edit?.before, cost: 7 } } as never;
    await expect(books.record(anEntry("fits", []), anEntry("wrong", [wrong]))).rejects.toThrow(
      "KERNEL_EDIT_CONFLICT",
    );
    expect(books.sequence).toBe(0);
    expect((await journal.head(books.county.code)).sequence).toBe(0);
  });

  it("keeps a pending entry without effect until it is posted or voided, once", async () => {
    const books = await begin();
    const code = books.county.code;
    const edits = moving(books.county, "west", "t1");
    await books.record(anEntry("plan", edits, { kind: "pending" }));
    await books.record(anEntry("plan-b", edits, { kind: "pending" }));
    expect(books.county.get(things, "t1")?.station).toBe("east");
    const posted = await books.post(1, said("post"));
    expect(posted.sequence).toBe(3);
    expect(books.county.get(things, "t1")?.station).toBe("west");
    await expect(books.void(1, said("void"))).rejects.toThrow(
      `[JOURNAL_ALREADY_SETTLED] Entry 1 of county ${code} is settled already, by entry 3. An entry is settled once; correct it by a new entry.`,
    );
    await books.void(2, said("void-b"));
    await expect(books.post(3, said("again"))).rejects.toThrow(
      `[JOURNAL_NOT_PENDING] Entry 3 of county ${code} is of kind post, not pending. Only a pending entry is posted or voided.`,
    );
    expect((await journal.open(code)).county.toData()).toEqual(books.county.toData());
  });

  it("takes an entry back by a further one, the latest first", async () => {
    const books = await begin();
    const code = books.county.code;
    const before = books.county.toData();
    await books.record(anEntry("one", moving(books.county, "west", "t1")));
    await books.record(anEntry("two", moving(books.county, "east", "t1")));
    await expect(books.reverse(1, said("undo"))).rejects.toThrow(
      `[JOURNAL_STANDS_UPON] Entry 1 of county ${code} cannot be reversed: later entries or records stand upon it (2). Reverse those first, the latest before the earlier, or first let the records refer to something else.`,
    );
    await books.reverse(2, said("undo-two"));
    await books.reverse(1, said("undo-one"));
    expect(books.county.toData()).toEqual(before);
    await expect(books.reverse(2, said("undo-again"))).rejects.toThrow("JOURNAL_ALREADY_SETTLED");
    await expect(books.reverse(0, said("undo-opening"))).rejects.toThrow("JOURNAL_NOT_REVERSIBLE");
    expect(await verify(journal, code)).toMatchObject({ entries: 5, balanced: true });
  });

  it("never gives an identifier twice, whatever was taken back and reopened", async () => {
    const books = await begin();
    const draft = books.county.draft();
    draft.insert(things, { id: "t9", station: "east", cost: 900 });
    const authority = sampleAuthority;
    await books.record(anEntry("buy", draft.finish().edits, { authority }));
    await books.reverse(1, { ...said("return"), authority });
    await books.snapshot();
    const again = await journal.open(books.county.code);
    expect(again.county.has(things, "t9")).toBe(false);
    expect(again.county.draft().freshId(things, "t9")).toBe("t9~2");
    expect(await verify(journal, books.county.code)).toMatchObject({
      replayEqual: true,
      balanced: true,
      findings: [],
    });
  });

  it("shows the county as it stood, by entry, by day and by instant", async () => {
    const books = await begin();
    const code = books.county.code;
    await books.record(
      anEntry("one", moving(books.county, "west", "t1"), {
        on: "2020-03-01",
        at: "2020-02-20T08:00Z",
      }),
    );
    await books.record(
      anEntry("two", moving(books.county, "west", "t3"), {
        on: "2020-04-01",
        at: "2020-02-21T08:00Z",
      }),
    );
    const places = async (moment: number | string) => {
      const county = await journal.countyAsOf(code, moment);
      return [county.date, county.get(things, "t1")?.station, county.get(things, "t3")?.station];
    };
    expect(await places(0)).toEqual(["2020-01-01", "east", "east"]);
    expect(await places(1)).toEqual(["2020-03-01", "west", "east"]);
    expect(await places("2020-02-29")).toEqual(["2020-02-29", "east", "east"]);
    expect(await places("2020-03-31")).toEqual(["2020-03-31", "west", "east"]);
    expect(await places("2020-04-01")).toEqual(["2020-04-01", "west", "west"]);
    expect(await places("2020-02-20T09:00Z")).toEqual(["2020-03-01", "west", "east"]);
    await expect(journal.countyAsOf(code, 3)).rejects.toThrow(
      `[JOURNAL_UNKNOWN_ENTRY] The journal of county ${code} has no entry 3. Check the number.`,
    );
    await expect(journal.countyAsOf(code, "1999-01-01")).rejects.toThrow(
      `[JOURNAL_BEFORE_OPENING] The journal of county ${code} had not begun by 1999-01-01. Name a day from its opening on (entry 0).`,
    );
  });

  it("forgets a person and keeps the chain", async () => {
    const books = await begin();
    const code = books.county.code;
    const draft = books.county.draft();
    draft.update(workers, "w1", { name: "Another Name" });
    await books.record(anEntry("rename", draft.finish().edits));
    const texts = (await journal.store.read(code, 0, 9)).map(({ body }) => body).join();
    expect(texts).not.toMatch(/Another Name|Name 1|N-1/);
    await books.erasePerson("workers/w1", said("erase"));
    const names = (county: typeof books.county) =>
      [...county.rows(workers)].map(({ name }) => name);
    const again = await journal.open(code);
    expect(names(again.county)).toEqual([erasedMark, "Name 2"]);
    expect(names(await journal.countyAsOf(code, 0))).toEqual([erasedMark, "Name 2"]);
    const proof = await verify(journal, code);
    expect(proof).toMatchObject({
      chainIntact: true,
      replayEqual: true,
      balanced: true,
      erased: 1,
    });
    expect(proof.findings.map(({ code: id, severity }) => [id, severity])).toEqual([
      ["JOURNAL_PERSONS_ERASED", "information"],
    ]);
    const back = again.county.draft();
    back.update(workers, "w1", { name: "Name 1" });
    await expect(again.record(anEntry("back", back.finish().edits))).rejects.toThrow(
      "[JOURNAL_PERSON_ERASED] The key of workers/w1 is destroyed; nothing personal can be written for that record.",
    );
    // the record itself goes on
    const move = again.county.draft();
    move.update(workers, "w1", { station: "west" });
    await again.record(anEntry("move", move.finish().edits));
    expect(await verify(journal, code)).toMatchObject({ chainIntact: true, replayEqual: true });
  });

  it("says what is wrong with an entry, and who is not there", async () => {
    const books = await begin();
    const { code } = books.county;
    await expect(books.record({ ...anEntry("x", []), at: "yesterday" })).rejects.toThrow(
      `[JOURNAL_INVALID_ENTRY] The entry “x” of county ${code} cannot be recorded: its field at is no ISO 8601 instant with Z. Correct it and send it again.`,
    );
    await expect(books.record({ ...anEntry("", []) })).rejects.toThrow("field key is empty");
    await expect(journal.create(books.county, said("open"))).rejects.toThrow(
      `[JOURNAL_COUNTY_EXISTS] County ${code} has a journal already, at entry 0.`,
    );
    await expect(journal.open("123456")).rejects.toThrow("JOURNAL_UNKNOWN_COUNTY");
  });

  it("adds counties up", async () => {
    const sum = async (category: string) =>
      (await journal.rollUp()).totals.find((each) => each.category === category);
    const before = await sum("cost");
    const books = await begin();
    expect(await sum("cost")).toEqual({
      category: "cost",
      unit: "fen",
      amount: (before?.amount ?? 0) + 1000,
      counties: (before?.counties ?? 0) + 1,
    });
    const { counties } = await journal.rollUp();
    expect(counties.map(({ county }) => county)).toEqual(await journal.counties());
    expect(counties.at(-1)).toEqual({ county: books.county.code, sequence: 0, countedAt: 0 });
  });
});
