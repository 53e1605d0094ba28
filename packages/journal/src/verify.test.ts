import { sha256 } from "@fuyou/kernel";
import { aCounty } from "@fuyou/kernel/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Journal } from "./journal.js";
import { MemoryKeys } from "./memory-store.js";
import { memoryJournal } from "./open-journal.js";
import {
  anEntry,
  sampleComposition as composition,
  moving,
  said,
  sampleAuthority,
  sampleCounty,
  sampleRecords,
  things,
} from "./sample-registers.js";
import type { JournalStore, StoredEntry, StoredSnapshot } from "./store.js";
import type { Verification } from "./verification.js";
import { verify } from "./verify.js";

const code = "999901";

/** A journal of so many entries, each of which moves one thing to the other station. */
async function aJournal(entries: number): Promise<Journal> {
  const journal = memoryJournal({ composition, snapshotEvery: 3 });
  const books = await journal.create(sampleCounty(code), said("open"));
  for (let at = 1; at <= entries; at++) {
    const to = books.county.get(things, "t1")?.station === "east" ? "west" : "east";
    await books.record({
      ...anEntry(`move-${at}`, moving(books.county, to, "t1")),
      ...said(`move-${at}`, at),
    });
  }
  return journal;
}

/** The proof of a journal whose store answers otherwise. */
async function proofOf(journal: Journal, changed: Partial<JournalStore>): Promise<Verification> {
  const store = new Proxy(journal.store, {
    get(target, name) {
      const other = changed[name as keyof JournalStore];
      if (other !== undefined) return other;
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return verify(new Journal(store, new MemoryKeys(), { composition }), code);
}

/** The proof of a journal whose entries were altered behind its back. */
async function altered(
  journal: Journal,
  change: (entries: StoredEntry[]) => StoredEntry[],
): Promise<Verification> {
  const entries = change(await journal.store.read(code, 0, 10_000));
  return proofOf(journal, {
    read: async (_, from, to) => entries.filter((e) => e.sequence >= from && e.sequence <= to),
  });
}

const wording = (proof: Verification) => proof.findings.map((each) => each.message.en);
const where = (proof: Verification) =>
  proof.findings.map((each) => `${each.code} ${each.subject.split("/")[1]}`);

describe("the proof of a history", () => {
  it("finds an edited entry, by its text and by the entry after it", async () => {
    const journal = await aJournal(6);
    const edit = (rehash: boolean) => (entries: StoredEntry[]) =>
      entries.map((each) => {
        if (each.sequence !== 3) return each;
        const body = each.body.replace("registry office", "somebody");
        return { ...each, body, hash: rehash ? sha256(body) : each.hash };
      });
    expect(wording(await altered(journal, edit(false)))).toEqual([
      "Entry 3 of county 999901 was altered: its text is not what its hash says. Compare it with a backup and find out who altered it.",
    ]);
    const rehashed = await altered(journal, edit(true));
    expect(wording(rehashed)).toEqual([
      "Entry 4 of county 999901 names another predecessor than what stands at 3. One of the two was replaced; compare both with a backup.",
    ]);
    expect(rehashed).toMatchObject({ entries: 7, chainIntact: false, balanced: true });
    expect(rehashed.findings[0]?.message.zh).toBe(
      "县 999901 第 4 条所记的前一条不是现在的第 3 条。其一被换过；请与备份对照。",
    );
  });

  it("finds a removed entry, in the middle and at the end", async () => {
    const journal = await aJournal(6);
    const without = (sequence: number) => (entries: StoredEntry[]) =>
      entries.filter((each) => each.sequence !== sequence);
    const middle = await altered(journal, without(2));
    expect(wording(middle)[0]).toBe(
      "In the journal of county 999901 the entries 2 to 2 are missing. Restore them from a backup.",
    );
    expect(middle).toMatchObject({ chainIntact: false, replayEqual: false, balanced: false });
    expect(wording(await altered(journal, without(6)))[0]).toBe(
      "The journal of county 999901 should end at entry 6 and ends at 5, or with another last entry. Its last entries were taken away or replaced; restore them from a backup.",
    );
  });

  it("finds a torn entry and columns that were altered beside it", async () => {
    const journal = await aJournal(5);
    const torn = await altered(journal, (entries) =>
      entries.map((e) => (e.sequence === 2 ? { ...e, body: e.body.slice(0, 99) } : e)),
    );
    expect(wording(torn)[0]).toBe(
      "Entry 2 of county 999901 is torn and cannot be read. Restore it from a backup.",
    );
    const columns = await altered(journal, (entries) =>
      entries.map((e) => (e.sequence === 2 ? { ...e, key: "other", day: "2019-01-01" } : e)),
    );
    expect(wording(columns)[0]).toContain("its text and its columns differ (key, day)");
  });

  it("finds a whole chain that was forged, where an anchor is kept elsewhere", async () => {
    const journal = await aJournal(3);
    const anchor = { sequence: 2, hash: "f".repeat(64) };
    const proof = await verify(journal, code, { anchor });
    expect(where(proof)).toEqual(["JOURNAL_ALTERED 2"]);
    expect(await verify(journal, code, { anchor: await journal.entry(code, 2) })).toMatchObject({
      chainIntact: true,
    });
  });

  it("finds every edit, removal and exchange, wherever it is", async () => {
    const journal = await aJournal(9);
    const place = fc.integer({ min: 0, max: 9 });
    const kinds = fc.constantFrom("edit", "edit and rehash", "remove", "exchange");
    await fc.assert(
      fc.asyncProperty(kinds, place, place, fc.nat(), async (kind, at, other, seed) => {
        fc.pre(kind !== "exchange" || at !== other);
        const proof = await altered(journal, (entries) => {
          const [a, b] = [entries[at] as StoredEntry, entries[other] as StoredEntry];
          if (kind === "remove") return entries.filter((each) => each !== a);
          if (kind === "exchange") {
            return entries.map((each) => {
              const from = each === a ? b : each === b ? a : each;
              return { ...from, sequence: each.sequence };
            });
          }
          const index = seed % a.body.length;
          const letter = a.body[index] === "x" ? "y" : "x";
          const body = a.body.slice(0, index) + letter + a.body.slice(index + 1);
          const hash = kind === "edit" ? a.hash : sha256(body);
          return entries.map((each) => (each === a ? { ...a, body, hash } : each));
        });
        expect(proof.chainIntact).toBe(false);
        // what is altered is named, or the entry whose predecessor it was
        const numbers = proof.findings.map(({ subject }) => Number(subject.split("/")[1]));
        const first = kind === "exchange" ? Math.min(at, other) : at;
        expect(numbers.some((number) => Math.abs(number - first) <= 1)).toBe(true);
      }),
    );
  });

  it("finds a snapshot that is not what replay gives, torn or of another state", async () => {
    const journal = await aJournal(7);
    const good = journal.store;
    const at = async (sequence: number) => (await good.snapshot(code, sequence)) as StoredSnapshot;
    // t1 stands in the west after entry 3 and in the east after entry 6
    const other = { ...(await at(3)), sequence: 6 };
    const torn = { ...(await at(6)), data: (await at(6)).data.slice(0, 40) };
    for (const bad of [other, torn]) {
      const proof = await proofOf(journal, {
        snapshot: async (_, upTo) => (upTo >= 6 ? bad : at(upTo)),
        snapshots: async () => [await at(0), await at(3), bad],
      });
      expect(proof).toMatchObject({ chainIntact: true, replayEqual: false, balanced: true });
      expect(wording(proof)[0]).toBe(
        "The snapshot of county 999901 at entry 6 is not what replay gives. Delete that snapshot; the entries count, and it is made again.",
      );
      // the other state is where the county opens from, so that it opens wrong; a torn one is passed over
      expect(wording(proof)[1]).toBe(
        bad === torn
          ? undefined
          : "County 999901 as it opens differs from a replay since its opening, in things/t1. Delete the latest snapshots and open it again.",
      );
    }
  });

  it("finds an entry that does not fit what is before it", async () => {
    const journal = await aJournal(2);
    const [edit] = moving(sampleCounty(code), "west", "t2");
    const unfit = { ...edit, before: { id: "t2", station: "north", cost: 200 } } as never;
    await journal.append(code, [{ ...anEntry("unfit", [unfit]), ...said("unfit", 3) }], 2);
    const proof = await verify(journal, code);
    expect(proof).toMatchObject({ chainIntact: true, replayEqual: false, balanced: false });
    expect(wording(proof)[0]).toBe(
      "Entry 3 of county 999901 cannot be replayed: things/t2 is not as the entry expects it. This entry or an earlier one was altered; compare them with a backup.",
    );
  });

  it("warns where a clock went backwards", async () => {
    const journal = await aJournal(2);
    await journal.append(code, [anEntry("early", [], said("early", 1))], 2);
    expect(where(await verify(journal, code))).toEqual(["JOURNAL_INSTANT_BACKWARDS 3"]);
  });
});

describe("conservation at every entry", () => {
  it("names what left the books without authority, and the entry by which it did", async () => {
    const journal = memoryJournal({ composition });
    const books = await journal.create(sampleCounty(code), said("open"));
    const sell = (id: string) => {
      const draft = books.county.draft();
      draft.retire(things, id, "2020-01-01");
      return draft.finish().edits;
    };
    await books.record(anEntry("allowed", sell("t1"), { authority: sampleAuthority }));
    await books.record(anEntry("lost", sell("t2")));
    const proof = await verify(journal, code);
    expect(proof).toMatchObject({ chainIntact: true, replayEqual: true, balanced: false });
    // 100 + 200 + 300 + 400 fen; 100 left with authority, 200 without
    expect(wording(proof)).toEqual([
      "Entry 2 of county 999901 does not balance: cost opening 900, entered 0, exits 0, closing 700; concerned: things/t2. What came or went without authority needs one, by a new entry.",
      "Entry 2 of county 999901 does not balance: things opening 3, entered 0, exits 0, closing 2; concerned: things/t2. What came or went without authority needs one, by a new entry.",
    ]);
  });

  it("lets a record run out by its own days, and nothing leave by a day written ahead", async () => {
    const records = sampleRecords();
    const [t1, ...others] = records.things as { id: string }[];
    const county = aCounty(composition, {
      ...records,
      things: [{ ...t1, retiredOn: "2020-06-01" }, ...others],
    });
    const journal = memoryJournal({ composition });
    const books = await journal.create(county, said("open"));
    await books.record(anEntry("later", moving(books.county, "west", "t3"), { on: "2020-07-01" }));
    expect((await verify(journal, code)).balanced).toBe(true);
    const draft = books.county.draft();
    draft.update(things, "t2", { retiredOn: "2021-01-01" });
    await books.record(anEntry("ahead", draft.finish().edits, { on: "2020-07-02" }));
    expect(wording(await verify(journal, code))).toEqual([
      "Entry 2 of county 999901 does not balance: cost opening 900, entered 0, exits 0, closing 700; concerned: things/t2. What came or went without authority needs one, by a new entry.",
      "Entry 2 of county 999901 does not balance: things opening 3, entered 0, exits 0, closing 2; concerned: things/t2. What came or went without authority needs one, by a new entry.",
    ]);
  });

  it("names both of two acts that cancel each other out", async () => {
    const journal = memoryJournal({ composition });
    const books = await journal.create(sampleCounty(code), said("open"));
    const draft = books.county.draft();
    draft.retire(things, "t1", "2020-01-01");
    draft.insert(things, { id: "t9", station: "east", cost: 100 });
    const { edits } = draft.finish();
    const act = { type: "sample.do", on: "2020-01-01", cites: [], edits: 1 };
    await books.record({ ...anEntry("swap", edits), acts: [act, act] });
    const proof = await verify(journal, code);
    expect(proof.balanced).toBe(false);
    expect(wording(proof)[0]).toContain(
      "cost opening 1000, entered 0, exits 0, closing 1000; concerned: things/t1, things/t9.",
    );
  });
});
