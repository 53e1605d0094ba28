import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CountyHistory } from "./county-history.js";
import { admitCounty, admitRollUp, countyRole, rollUpRole } from "./county-role.js";
import type { Journal } from "./journal.js";
import { memoryJournal, postgresJournal } from "./open-journal.js";
import {
  anEntry,
  sampleComposition as composition,
  moving,
  said,
  sampleCounty,
  stations,
} from "./sample-registers.js";
import type { SqlStore } from "./sql-store.js";
import { type TemporaryPostgres, temporaryPostgres } from "./testing.js";
import { verify } from "./verify.js";

let server: TemporaryPostgres;
let owner: Journal;
const opened: Journal[] = [];
const as = async (role: string) => {
  const url = server.url.replace("postgres@", `${role}:secret@`);
  const journal = await postgresJournal({ composition, url, connections: 1, snapshotEvery: 20 });
  opened.push(journal);
  return journal;
};
const dbOf = ({ store }: Journal) => (store as SqlStore).db;
beforeAll(async () => {
  server = await temporaryPostgres();
  owner = await postgresJournal({ composition, url: server.url });
});
afterAll(async () => {
  await Promise.all([owner, ...opened].map((journal) => journal.close()));
  await server.stop();
});

describe("a connection for one county", () => {
  let own: Journal;
  beforeAll(async () => {
    await owner.create(sampleCounty("370321"), said("open"));
    await owner.create(sampleCounty("430482"), said("open"));
    await admitCounty(owner, "370321", "secret");
    await admitCounty(owner, "370321", "secret"); // again: the same
    own = await as(countyRole("370321"));
  });

  it("sees that county and no other, whatever it asks", async () => {
    expect(await own.counties()).toEqual(["370321"]);
    await expect(own.open("430482")).rejects.toThrow(
      "[JOURNAL_UNKNOWN_COUNTY] There is no journal of county 430482 here; there are: 370321.",
    );
    expect((await own.rollUp()).totals.map(({ counties }) => counties)).toEqual([1, 1, 1]);
    for (const table of ["entries", "heads", "snapshots", "person_keys", "figures"]) {
      const { rows } = await sql<{ county: string }>`
        select distinct county from ${sql.table(`journal_${table}`)}`.execute(dbOf(own));
      expect(rows).toEqual([{ county: "370321" }]);
    }
  });

  it("records in that county, and proves it", async () => {
    const books = await own.open("370321");
    await books.record(anEntry("one", moving(books.county, "west", "t1")));
    await books.erasePerson("workers/w2", said("erase"));
    await books.snapshot();
    expect(await verify(own, "370321")).toMatchObject({ entries: 3, balanced: true, erased: 1 });
  });

  it("cannot write into another, change an entry, take one away, or become somebody else", async () => {
    const db = dbOf(own);
    const refused = async (statement: ReturnType<typeof sql>, why: string) =>
      expect(statement.execute(db)).rejects.toThrow(why);
    await expect(own.create(sampleCounty("110101"), said("open"))).rejects.toThrow(
      "row-level security",
    );
    await refused(sql`update journal_entries set body = ''`, "permission denied");
    await refused(sql`delete from journal_entries`, "permission denied");
    await refused(sql`delete from journal_heads`, "permission denied");
    await refused(sql`set role postgres`, "permission denied");
    await refused(sql`alter table journal_entries disable row level security`, "must be owner");
    const { numUpdatedRows } = await db
      .updateTable("journal_heads")
      .set({ sequence: 99 })
      .where("county", "=", "430482")
      .executeTakeFirst();
    expect(numUpdatedRows).toBe(0n);
  });

  it("is beside one that adds counties up and reads no entry", async () => {
    await admitRollUp(owner, "secret");
    const whole = await as(rollUpRole);
    const { counties, totals } = await whole.rollUp();
    expect(counties).toEqual([
      { county: "370321", sequence: 2, countedAt: 2 },
      { county: "430482", sequence: 0, countedAt: 0 },
    ]);
    // 100 + 200 + 300 + 400 fen in each
    expect(totals).toContainEqual({ category: "cost", unit: "fen", amount: 2000, counties: 2 });
    await expect(whole.open("370321")).rejects.toThrow("permission denied");
  });

  it("needs a database that has roles", async () => {
    await expect(admitCounty(memoryJournal({ composition }), "370321", "x")).rejects.toThrow(
      "[JOURNAL_NO_ROLES] A journal in memory has no database roles; fuyou_county_370321 cannot be made. Use a journal in PostgreSQL.",
    );
  });
});

describe("eight writers at once", () => {
  const writers = 8;
  const each = 20;
  /** Adds one to the number a station is called by, so many times; a lost update would be one too few. */
  const count = async (books: CountyHistory, writer: number) => {
    let tries = 0;
    for (let turn = 0; turn < each; turn++) {
      await books.commit((county) => {
        tries++;
        const draft = county.draft();
        const { name } = draft.require(stations, "east");
        draft.update(stations, "east", { name: String(Number(name) + 1) });
        const { edits } = draft.finish();
        return [anEntry(`${writer}-${turn}-name`, edits), anEntry(`${writer}-${turn}-mark`, [])];
      }, 1000);
    }
    return tries;
  };
  const begin = async (code: string) => {
    const books = await owner.create(sampleCounty(code), said("open"));
    const draft = books.county.draft();
    draft.update(stations, "east", { name: "0" });
    await books.record(anEntry("zero", draft.finish().edits));
  };
  const open = async (code: string) => (await as("postgres")).open(code);
  const numbers = Array.from({ length: writers }, (_, index) => index);

  it("on one county lose nothing: each conflict is made anew", async () => {
    await begin("999901");
    const books = await Promise.all(numbers.map(() => open("999901")));
    const tries = await Promise.all(books.map((held, writer) => count(held, writer)));
    const { county } = await owner.open("999901");
    expect(county.get(stations, "east")?.name).toBe(String(writers * each));
    expect(tries.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(writers * each);
    expect(await verify(owner, "999901")).toMatchObject({
      entries: 2 + 2 * writers * each,
      chainIntact: true,
      replayEqual: true,
      balanced: true,
    });
  });

  it("on eight counties never wait for each other", async () => {
    const codes = numbers.map((index) => `99991${index}`);
    for (const code of codes) await begin(code);
    const books = await Promise.all(codes.map(open));
    expect(await Promise.all(books.map((held, writer) => count(held, writer)))).toEqual(
      numbers.map(() => each),
    );
    for (const code of codes) {
      const proof = await verify(owner, code);
      expect(proof).toMatchObject({ entries: 2 + 2 * each, chainIntact: true, replayEqual: true });
    }
  });
});
