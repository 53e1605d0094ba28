import { createInterface } from "node:readline";
import type { NewEntry } from "./entry.js";
import type { Journal } from "./journal.js";
import { folderJournal, postgresJournal } from "./open-journal.js";
import {
  anEntry,
  sampleComposition as composition,
  sampleAuthority,
  sampleCounty,
  things,
  workers,
} from "./sample-registers.js";
import type { Head } from "./store.js";
import { verify } from "./verify.js";

// A program of its own, for the crash trials: proves the journal it finds, says so, and then records
// batches, telling of each once it is acknowledged, until somebody kills it.

/** What the writer is told, as one line of JSON on its stdin. */
export interface CrashTask {
  /** A folder, or the address of a PostgreSQL. */
  place: { folder: string } | { url: string };
  /** Number of the run; part of every key. */
  run: number;
  /** What the last proof must still contain. */
  anchor: Head | null;
  /** First entry to list. */
  from: number;
  /** Whether to write, or to prove only. */
  write: boolean;
}

const county = "999901";

async function journalOf(place: CrashTask["place"]): Promise<Journal> {
  const options = { composition, snapshotEvery: 40 };
  if ("folder" in place) return folderJournal({ ...options, folder: place.folder });
  return postgresJournal({ ...options, url: place.url });
}

const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

/** A batch of 1 to 8 entries on the county as it stands: things move, are bought, are written off. */
function aBatch(books: { county: ReturnType<typeof sampleCounty> }, name: string): NewEntry[] {
  const size = 1 + Math.floor(Math.random() * 8);
  const entries: NewEntry[] = [];
  let { county: at } = books;
  for (let index = 0; index < size; index++) {
    const draft = at.draft();
    const pick = `t${1 + Math.floor(Math.random() * 60)}`;
    const thing = draft.require(things, pick);
    const chance = Math.random();
    if (chance < 0.1) {
      draft.insert(things, { id: draft.freshId(things, "t1"), station: "east", cost: 5 });
    } else if (chance < 0.2) draft.update(workers, "w1", { name: `Name ${Math.random()}` });
    else draft.update(things, pick, { station: thing.station === "east" ? "west" : "east" });
    const { county: next, edits } = draft.finish();
    at = next;
    const instant = { at: new Date().toISOString() };
    const authority = sampleAuthority;
    entries.push({ ...anEntry(`${name}.${index + 1}/${size}`, edits, { authority }), ...instant });
  }
  return entries;
}

async function work(task: CrashTask): Promise<void> {
  const journal = await journalOf(task.place);
  if (!(await journal.counties()).includes(county)) {
    const at = new Date().toISOString();
    await journal.create(sampleCounty(county, 60, 5), { key: "open", actor: "office", at });
  }
  const { findings, ...proof } = await verify(journal, county, {
    anchor: task.anchor ?? undefined,
  });
  const entries: [key: string, sequence: number, hash: string][] = [];
  for await (const { key, sequence, hash } of journal.entries(county, task.from)) {
    entries.push([key, sequence, hash]);
  }
  say({ proof, findings: findings.map(({ message }) => message.en), entries });
  if (!task.write) {
    await journal.close();
    return;
  }
  const books = await journal.open(county);
  for (let batch = 0; ; batch++) {
    const receipts = await books.record(...aBatch(books, `${task.run}-${batch}`));
    say({ acknowledged: receipts.map(({ key, sequence, hash }) => [key, sequence, hash]) });
  }
}

createInterface(process.stdin).once("line", (line) => {
  void work(JSON.parse(line) as CrashTask);
});
