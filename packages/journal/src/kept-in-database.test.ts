import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "@fuyou/kernel";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Journal } from "./journal.js";
import { folderJournal, postgresJournal } from "./open-journal.js";
import {
  anEntry,
  sampleComposition as composition,
  moving,
  said,
  sampleCounty,
  stations,
  things,
  workers,
} from "./sample-registers.js";
import type { SqlStore } from "./sql-store.js";
import { unpacked } from "./state.js";
import { type TemporaryPostgres, temporaryPostgres } from "./testing.js";
import { verify } from "./verify.js";

// What lies in the database itself: tampered with behind the journal's back, written to by two at once,
// and read by somebody who has the files.
let server: TemporaryPostgres | undefined;
const folder = mkdtempSync(join(tmpdir(), "fuyou-kept-"));
const engines: Record<string, () => Promise<Journal>> = {
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
  let next = 2000;
  const database = () => (journal.store as SqlStore).db;
  beforeAll(async () => {
    journal = await (engines[engine] as () => Promise<Journal>)();
  });
  afterAll(() => journal.close());

  /** A county with six entries, each of which moves t1 to the other station. */
  async function six(): Promise<string> {
    const code = `99${next++}`;
    const books = await journal.create(sampleCounty(code), said("open"));
    for (let at = 1; at <= 6; at++) {
      const edits = moving(books.county, at % 2 === 0 ? "east" : "west", "t1");
      await books.record({ ...anEntry(`move-${at}`, edits), ...said(`move-${at}`, at) });
    }
    return code;
  }
  const found = async (code: string, anchor?: { sequence: number; hash: string }) => {
    const proof = await verify(journal, code, { anchor });
    const { chainIntact, replayEqual } = proof;
    const list = proof.findings.map((each) => `${each.code} ${each.subject.split("/")[1]}`);
    return [chainIntact, replayEqual, ...list];
  };
  const bodyOf = async (code: string, sequence: number) =>
    (await journal.store.read(code, sequence, sequence))[0]?.body ?? "";
  const entry = (code: string, sequence: number) =>
    database()
      .updateTable("journal_entries")
      .where("county", "=", code)
      .where("sequence", "=", sequence);

  it("is whole as it was written", async () => {
    const code = await six();
    expect(await found(code, await journal.head(code))).toEqual([true, true]);
  });

  it("shows an edited entry, and where it was given a new hash the entry after it", async () => {
    const code = await six();
    const body = (await bodyOf(code, 3)).replace("registry office", "somebody");
    await entry(code, 3).set({ body }).execute();
    expect(await found(code)).toEqual([false, true, "JOURNAL_ALTERED 3"]);
    await entry(code, 3)
      .set({ hash: sha256(body) })
      .execute();
    expect(await found(code)).toEqual([false, true, "JOURNAL_LINK_BROKEN 4"]);
  });

  it("shows a torn entry", async () => {
    const code = await six();
    await entry(code, 2)
      .set({ body: (await bodyOf(code, 2)).slice(0, 99) })
      .execute();
    const [chain, replay, first] = await found(code);
    expect([chain, replay, first]).toEqual([false, false, "JOURNAL_TORN 2"]);
  });

  it("shows two entries that were exchanged", async () => {
    const code = await six();
    for (const [from, to] of [
      [2, 99],
      [3, 2],
      [99, 3],
    ] as const) {
      await entry(code, from).set({ sequence: to }).execute();
    }
    const list = await found(code);
    expect(list).toEqual(expect.arrayContaining(["JOURNAL_ALTERED 2", "JOURNAL_ALTERED 3"]));
    expect(list).toContain("JOURNAL_LINK_BROKEN 2");
    expect(list[0]).toBe(false);
  });

  it("shows a missing tail by the head, and by an anchor where the head was put back too", async () => {
    const code = await six();
    const anchor = await journal.head(code);
    await database()
      .deleteFrom("journal_entries")
      .where("county", "=", code)
      .where("sequence", ">", 4)
      .execute();
    // entries 5 and 6 moved t1 there and back, so that the county itself does not tell
    expect(await found(code)).toEqual([false, true, "JOURNAL_HEAD_DIFFERS 6"]);
    const { sequence, hash } = await journal.entry(code, 4);
    await database()
      .updateTable("journal_heads")
      .set({ sequence, hash })
      .where("county", "=", code)
      .execute();
    await database()
      .deleteFrom("journal_snapshots")
      .where("county", "=", code)
      .where("sequence", ">", 4)
      .execute();
    expect(await found(code)).toEqual([true, true]);
    expect(await found(code, anchor)).toEqual([false, true, "JOURNAL_HEAD_DIFFERS 4"]);
  });

  it("shows a snapshot that was exchanged for another, and one of the opening", async () => {
    const code = await six();
    const put = async (sequence: number, from: number) => {
      const other = await journal.store.snapshot(code, from);
      if (other === undefined) throw new Error("no snapshot");
      const { data, hash } = other;
      await database()
        .updateTable("journal_snapshots")
        .set({ data, hash })
        .where("county", "=", code)
        .where("sequence", "=", sequence)
        .execute();
    };
    await put(6, 3);
    expect(await found(code)).toEqual([
      true,
      false,
      "JOURNAL_SNAPSHOT_DIFFERS 6",
      "JOURNAL_STATE_DIFFERS 6",
    ]);
    await put(0, 3);
    expect((await found(code)).slice(0, 3)).toEqual([true, false, "JOURNAL_SNAPSHOT_DAMAGED 0"]);
  });

  it("lets one of many writers through that wrote on the same entry", async () => {
    const code = await six();
    const writers = Array.from({ length: 8 }, (_, index) =>
      journal.append(code, [anEntry(`writer ${index}`, [], said(`writer ${index}`, 10))], 6),
    );
    const settled = await Promise.allSettled(writers);
    const through = settled.filter(({ status }) => status === "fulfilled");
    const refused = settled.flatMap((each) =>
      each.status === "rejected" ? [(each.reason as { code: string }).code] : [],
    );
    expect([through.length, new Set(refused)]).toEqual([1, new Set(["JOURNAL_CONFLICT"])]);
    expect(await found(code)).toEqual([true, true]);
  });

  it("stores nothing upon a head that is not the one expected, whatever number it would have", async () => {
    const code = await six();
    const head = await journal.head(code);
    const [last] = await journal.store.read(code, 6, 6);
    if (last === undefined) throw new Error("no entry");
    // no two rows would meet here: only the head is in the way
    const free = { ...last, sequence: 50, key: "fifty" };
    for (const expected of [
      { ...head, sequence: 5 },
      { ...head, hash: "0".repeat(64) },
    ]) {
      expect(await journal.store.append(code, [free], expected)).toBe(false);
      const pair = [free, { ...free, sequence: 51, key: "fifty-one" }];
      expect(await journal.store.append(code, pair, expected)).toBe(false);
    }
    expect(await journal.store.read(code, 7, 99)).toEqual([]);
    expect(await journal.head(code)).toEqual(head);
  });

  it("holds no name in clear: not in entries, snapshots or figures", async () => {
    const code = `99${next++}`;
    const county = sampleCounty(code, 4, 2);
    const named = county.draft();
    named.update(workers, "w1", { name: "哨兵Sentinel-person-one" });
    named.update(stations, "east", { name: "Sentinel-station" });
    const books = await journal.create(named.finish().county, said("open"));
    const draft = books.county.draft();
    draft.update(workers, "w1", { name: "哨兵Sentinel-person-two" });
    draft.update(stations, "east", { name: "Sentinel-station-two" });
    await books.record(anEntry("rename", draft.finish().edits));
    await books.snapshot();
    const own = { county: code };
    const texts: string[] = [];
    for (const table of ["entries", "heads", "figures", "person_keys"]) {
      const { rows } = await sql`
        select * from ${sql.table(`journal_${table}`)} where county = ${own.county}`.execute(
        database(),
      );
      texts.push(JSON.stringify(rows));
    }
    for (const { sequence } of await journal.store.snapshots(code)) {
      const snapshot = await journal.store.snapshot(code, sequence);
      texts.push(snapshot === undefined ? "" : (unpacked(snapshot) ?? ""));
    }
    const all = texts.join();
    expect(all).toContain("Sentinel-station-two"); // what is not personal is there to be found
    expect(all).not.toMatch(/Sentinel-person|哨兵/);
    if (engine !== "pglite") return;
    await sql`checkpoint`.execute(database());
    expect(await within(folder, "Sentinel-station-two")).toBe(true);
    expect(await within(folder, "Sentinel-person")).toBe(false);
  });

  it("takes nothing of a register that nobody declared", async () => {
    const code = await six();
    const client = { id: "c1", name: "Sentinel-client" };
    const edits = [{ table: "clients", id: "c1", before: null, after: client }];
    await expect(journal.append(code, [anEntry("client", edits)], 6)).rejects.toThrow(
      "KERNEL_UNKNOWN_TABLE",
    );
    expect((await journal.head(code)).sequence).toBe(6);
    expect((await journal.open(code)).county.size(things)).toBe(4);
  });
});

/** Whether a text stands in any file of a folder. */
async function within(place: string, text: string): Promise<boolean> {
  return readdirSync(place, { recursive: true })
    .map((name) => join(place, String(name)))
    .filter((path) => statSync(path).isFile())
    .some((path) => readFileSync(path).includes(text));
}
