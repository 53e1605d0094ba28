import type { Edit } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import type { CountyHistory } from "./county-history.js";
import { memoryJournal } from "./open-journal.js";
import {
  anEntry,
  sampleComposition as composition,
  said,
  sampleCounty,
  things,
} from "./sample-registers.js";

const code = "999901";
const begin = () => memoryJournal({ composition }).create(sampleCounty(code), said("open"));
const pending = { kind: "pending" } as const;

/** The edit that moves t1 from one station to another. */
const move = (from: string, to: string): Edit[] => {
  const at = (station: string) => ({ id: "t1", station, cost: 100 });
  return [{ table: "things", id: "t1", before: at(from), after: at(to) }];
};
const stands = ({ county }: CountyHistory) => county.get(things, "t1")?.station;

describe("a batch of pending entries", () => {
  it("may build on each other, and leaves the county as it is until they are posted", async () => {
    const books = await begin();
    await books.record(
      anEntry("a", move("east", "west"), pending),
      anEntry("b", move("west", "east"), pending),
      anEntry("c", move("east", "west"), pending),
    );
    expect([books.sequence, stands(books)]).toEqual([3, "east"]);
    for (const sequence of [1, 2, 3]) await books.post(sequence, said(`post-${sequence}`));
    expect([books.sequence, stands(books)]).toEqual([6, "west"]);
  });

  it("is refused where one does not fit those before it", async () => {
    const books = await begin();
    const first = anEntry("a", move("east", "west"), pending);
    await expect(books.record(first, anEntry("b", move("east", "west"), pending))).rejects.toThrow(
      "KERNEL_EDIT_CONFLICT",
    );
    expect(books.sequence).toBe(0);
    await books.record(first);
    await books.record(anEntry("b", move("east", "west"), pending)); // an alternative
    expect(books.sequence).toBe(2);
  });

  it("carries nothing that takes effect on the strength of what is only pending", async () => {
    const books = await begin();
    await expect(
      books.record(anEntry("a", move("east", "west"), pending), anEntry("b", move("west", "east"))),
    ).rejects.toThrow("KERNEL_EDIT_CONFLICT");
    // and nothing that takes the ground from under it
    await expect(
      books.record(anEntry("a", move("east", "west"), pending), anEntry("b", move("east", "west"))),
    ).rejects.toThrow("KERNEL_EDIT_CONFLICT");
    expect(books.sequence).toBe(0);
  });

  it("builds on what takes effect in the same batch", async () => {
    const books = await begin();
    await books.record(
      anEntry("a", move("east", "west")),
      anEntry("b", move("west", "east"), pending),
    );
    expect([books.sequence, stands(books)]).toEqual([2, "west"]);
  });

  it("may settle what it holds itself", async () => {
    const books = await begin();
    await books.record(
      anEntry("a", move("east", "west"), pending),
      anEntry("b", move("west", "east"), pending),
      anEntry("void-b", [], { kind: "void", of: 2 }),
      anEntry("post-a", move("east", "west"), { of: 1 }),
      anEntry("c", move("west", "east"), pending),
    );
    expect([books.sequence, stands(books)]).toEqual([5, "west"]);
  });
});

describe("a batch that posts what is pending", () => {
  it("may hold fresh entries beside, all of it or nothing", async () => {
    const books = await begin();
    await books.record(
      anEntry("a", move("east", "west"), pending),
      anEntry("b", move("west", "east"), pending),
    );
    const posts = [
      anEntry("post-a", move("east", "west"), { of: 1 }),
      anEntry("post-b", move("west", "east"), { of: 2 }),
    ];
    await expect(books.record(...posts, anEntry("fresh", move("west", "east")))).rejects.toThrow(
      "KERNEL_EDIT_CONFLICT",
    );
    expect([books.sequence, stands(books)]).toEqual([2, "east"]);
    await books.record(...posts, anEntry("fresh", move("east", "west")));
    expect([books.sequence, stands(books)]).toEqual([5, "west"]);
    await expect(books.void(1, said("void"))).rejects.toThrow("JOURNAL_ALREADY_SETTLED");
  });
});
