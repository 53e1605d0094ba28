import { FuyouError } from "@fuyou/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CountyHistory } from "./county-history.js";
import type { Journal } from "./journal.js";
import { memoryJournal } from "./open-journal.js";
import {
  anEntry,
  sampleAuthority as authority,
  sampleComposition as composition,
  moving,
  said,
  sampleCounty,
  things,
  workers,
} from "./sample-registers.js";
import { verify } from "./verify.js";

/** Something somebody does to the county: which act, on which thing or entry. */
interface Deed {
  act:
    | "move"
    | "buy"
    | "sell"
    | "rename"
    | "plan"
    | "post"
    | "void"
    | "reverse"
    | "erase"
    | "snapshot";
  at: number;
}

const deeds = fc.array(
  fc.record<Deed>({
    act: fc.constantFrom(
      "move",
      "buy",
      "sell",
      "rename",
      "plan",
      "post",
      "void",
      "reverse",
      "erase",
      "snapshot",
    ),
    at: fc.nat({ max: 30 }),
  }),
  { minLength: 1, maxLength: 25 },
);

/** What may be refused on the way, because of what was done before; anything else is a fault. */
const refusals = [
  "JOURNAL_ALREADY_SETTLED",
  "JOURNAL_NOT_PENDING",
  "JOURNAL_NOT_REVERSIBLE",
  "JOURNAL_STANDS_UPON",
  "JOURNAL_PERSON_ERASED",
  "JOURNAL_UNKNOWN_ENTRY",
  "KERNEL_EDIT_CONFLICT",
  "KERNEL_ALREADY_RETIRED",
  "KERNEL_UNKNOWN_RECORD",
];

async function does(books: CountyHistory, { act, at }: Deed, key: string): Promise<unknown> {
  const draft = books.county.draft();
  const thing = `t${1 + (at % 4)}`;
  const settlement = { ...said(key), authority };
  if (act === "snapshot") return books.snapshot();
  if (act === "erase") return books.erasePerson(`workers/w${1 + (at % 2)}`, settlement);
  if (act === "post" || act === "void" || act === "reverse") return books[act](at, settlement);
  if (act === "buy")
    draft.insert(things, { id: draft.freshId(things, thing), station: "east", cost: at });
  else if (act === "sell") draft.retire(things, thing, "2020-01-01");
  else if (act === "rename") draft.update(workers, `w${1 + (at % 2)}`, { name: `Name ${at}` });
  else draft.update(things, thing, { station: at % 3 === 0 ? "east" : "west" });
  const over = act === "plan" ? { kind: "pending" as const, authority } : { authority };
  return books.record(anEntry(key, draft.finish().edits, over));
}

/** A journal in which all that was done; refusals leave no trace. */
async function after(
  list: readonly Deed[],
  snapshotEvery: number,
): Promise<[Journal, CountyHistory]> {
  const journal = memoryJournal({ composition, snapshotEvery });
  const books = await journal.create(sampleCounty(), said("open"));
  for (const [index, deed] of list.entries()) {
    try {
      await does(books, deed, String(index));
    } catch (thrown) {
      if (!FuyouError.is(thrown) || !refusals.includes(thrown.code)) throw thrown;
    }
  }
  return [journal, books];
}

describe("a history of whatever was done", () => {
  it("is whole: replay equals the county, the chain holds, every entry balances", async () => {
    await fc.assert(
      fc.asyncProperty(deeds, fc.integer({ min: 1, max: 9 }), async (list, snapshotEvery) => {
        const [journal, books] = await after(list, snapshotEvery);
        const proof = await verify(journal, "999901");
        const found = proof.findings.filter(({ severity }) => severity !== "information");
        expect(found.map(({ message }) => message.en)).toEqual([]);
        expect(proof).toMatchObject({ chainIntact: true, replayEqual: true, balanced: true });
        const again = await journal.open("999901");
        expect(again.county.toData()).toEqual(books.county.toData());
        expect(again.hash).toBe(books.hash);
      }),
    );
  });

  it("does not depend on when snapshots were taken", async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (list) => {
        const [often, rarely] = [await after(list, 1), await after(list, 1000)];
        const [a, b] = [await often[0].open("999901"), await rarely[0].open("999901")];
        expect(a.county.toData()).toEqual(b.county.toData());
        expect(a.sequence).toBe(b.sequence);
      }),
    );
  });

  it("is the same when every command comes twice, and refuses a key for another content", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: 3 }), fc.boolean()), { minLength: 1, maxLength: 12 }),
        async (list) => {
          const once = await memoryJournal({ composition }).create(sampleCounty(), said("open"));
          const twice = await memoryJournal({ composition }).create(sampleCounty(), said("open"));
          for (const [index, [thing, west]] of list.entries()) {
            const edits = moving(once.county, west ? "west" : "east", `t${thing + 1}`);
            const command = anEntry(`command ${index}`, edits);
            const [first] = await once.record(command);
            await twice.record(command);
            const [repeated] = await twice.record({ ...command, at: "2030-01-01T00:00:00Z" });
            expect([repeated?.sequence, repeated?.repeated]).toEqual([first?.sequence, true]);
            const other = { ...command, on: "2020-01-02" };
            await expect(twice.record(other)).rejects.toThrow("JOURNAL_KEY_REUSED");
          }
          expect(twice.sequence).toBe(once.sequence);
          expect(twice.county.toData()).toEqual(once.county.toData());
        },
      ),
    );
  });

  it("undone entry by entry, the latest first, is the county it began with", async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (list) => {
        const kept = list.filter(({ act }) => ["move", "buy", "sell", "rename"].includes(act));
        const [journal, books] = await after(kept, 5);
        const last = books.sequence;
        for (let sequence = last; sequence > 0; sequence--) {
          await books.reverse(sequence, { ...said(`undo ${sequence}`), authority });
        }
        expect(books.county.toData()).toEqual(sampleCounty().toData());
        expect(await verify(journal, "999901")).toMatchObject({
          entries: 2 * last + 1,
          balanced: true,
        });
      }),
    );
  });
});
