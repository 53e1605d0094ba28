import { PGlite } from "@electric-sql/pglite";
import { Kysely, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "./database.js";
import { Journal } from "./journal.js";
import { migrate } from "./migration.js";
import { memoryJournal } from "./open-journal.js";
import { pgliteDialect } from "./pglite-dialect.js";
import {
  anEntry,
  sampleComposition as composition,
  moving,
  said,
  sampleCounty,
  things,
} from "./sample-registers.js";
import { SqlKeys } from "./sql-keys.js";
import { SqlStore } from "./sql-store.js";
import { verify } from "./verify.js";

let db: Kysely<Database>;
beforeEach(async () => {
  db = new Kysely<Database>({ dialect: pgliteDialect(await PGlite.create()) });
});
afterEach(() => db.destroy());

const county = "999901";

describe("a database of an earlier version", () => {
  it("of version 1 is brought to this version with its history, and goes on", async () => {
    await migrate(db, "here", "0001-entries");
    // what version 1 wrote: entries, heads, snapshots; persons had no keys, so none are in it
    const old = memoryJournal({ composition });
    const books = await old.create(sampleCounty(county, 4, 0), said("open"));
    await books.record(anEntry("one", moving(books.county, "west", "t1")));
    for (const entry of await old.store.read(county, 0, 9)) {
      await db
        .insertInto("journal_entries")
        .values({ county, ...entry })
        .execute();
    }
    const { sequence, hash } = await old.head(county);
    await db.insertInto("journal_heads").values({ county, sequence, hash }).execute();
    const snapshot = await old.store.snapshot(county, 0);
    if (snapshot === undefined) throw new Error("no opening snapshot");
    await db
      .insertInto("journal_snapshots")
      .values({ county, ...snapshot })
      .execute();

    await migrate(db, "here");
    await migrate(db, "here"); // again: nothing to do
    const store = new SqlStore("pglite", db);
    const journal = new Journal(store, new SqlKeys(db), { composition });
    expect(await verify(journal, county)).toMatchObject({
      entries: 2,
      chainIntact: true,
      replayEqual: true,
      balanced: true,
    });
    const again = await journal.open(county);
    expect(again.county.get(things, "t1")?.station).toBe("west");
    await again.record(anEntry("two", moving(again.county, "east", "t1")));
    await again.snapshot();
    expect((await journal.rollUp()).totals).toContainEqual({
      category: "cost",
      unit: "fen",
      amount: 1000,
      counties: 1,
    });
    expect(await verify(journal, county)).toMatchObject({ entries: 3, replayEqual: true });
  });

  it("of a later version is refused", async () => {
    await migrate(db, "here");
    await sql`insert into journal_migrations (name, timestamp) values ('0999-later', '2030')`.execute(
      db,
    );
    await expect(migrate(db, "here")).rejects.toThrow(
      "[JOURNAL_NEWER_SCHEMA] The journal in here was written by a later version (migration 0999-later). Open it with that version or a later one.",
    );
  });
});
