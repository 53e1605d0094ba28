import { erasedMark } from "@fuyou/journal";
import { expect, it } from "vitest";
import { asked, forgotten, onTheBooks } from "./books.js";
import { outputFile } from "./output-file.js";

it("answers what was, what became of it, and that it is whole", async () => {
  const { before, now, became, proof } = await asked();
  const { entries, chainIntact, replayEqual, balanced } = proof;
  expect({ before, now }).toEqual({ before: "in force", now: "2015-12-20" });
  expect({ entries, chainIntact, replayEqual, balanced }).toEqual({
    entries: 10, // the opening and the nine steps of the plan
    chainIntact: true,
    replayEqual: true,
    balanced: true,
  });
  const lines = [
    `on 2015-12-19: ${before}; now: ended on ${now}`,
    ...became.map(
      ({ sequence, on, kind, successors, cites }) =>
        `entry ${sequence}, ${on}: ${[kind, ...successors, ...cites.map(({ row }) => row)].join(" ")}`,
    ),
    JSON.stringify({ entries, chainIntact, replayEqual, balanced }),
  ];
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(outputFile("books.txt"));
});

it("refuses another content under a key, and lets a repetition pass", async () => {
  const { journal, books } = await onTheBooks();
  const entry = { actor: "county office", at: "2015-12-21T08:00:00Z", on: "2015-12-21" };
  const again = { ...entry, key: "note", acts: [], edits: [] };
  await books.record(again);
  expect((await books.record(again))[0]?.repeated).toBe(true);
  await expect(books.record({ ...again, on: "2015-12-22" })).rejects.toThrow("JOURNAL_KEY_REUSED");
  expect((await journal.head("999901")).sequence).toBe(10);
});

it("forgets a person and stays whole", async () => {
  expect(await forgotten()).toEqual({
    name: erasedMark,
    chainIntact: true,
    replayEqual: true,
    erased: 1,
  });
});
