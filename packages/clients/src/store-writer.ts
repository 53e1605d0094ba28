import { ClientKey } from "./client-key.js";
import { openFolderStore } from "./folder-store.js";
import type { ListEntry } from "./list-entry.js";

// A program for the crash test: changes one invented enrolment over and over, and says after each change which it was.

const [folder = "", from = "0"] = process.argv.slice(2);
const key = new ClientKey(new Uint8Array(32).fill(7));
const store = openFolderStore({ folder, key });
const entry: ListEntry = {
  ...{ record: "cd", division: "1", agreedOn: "2020-01-01", agreedBy: "client" },
  ...{ purposes: [], keepUntil: "2021-01-01", categories: [], schedules: [], anchors: {} },
  ...{ notices: null, declined: [], marks: [] },
};
for (let at = Number(from); ; at++) {
  // of changing length, so that half a file would show
  const declined = [String(at), "x".repeat((at * 997) % 9000)];
  await store.update("list", "ab", () => ({ ...entry, declined }));
  process.stdout.write(`${at}\n`);
}
