import { changePoint } from "@fuyou/kernel";
import type { JournalFlags } from "./journal-lines.js";
import { entryWords, languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import { withJournal } from "./with-journal.js";

/**
 * Lists the entries of a county's journal: number, day, kind, plan and step, who recorded it and when.
 *
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function historyCommand(path: string, flags: JournalFlags): Promise<number> {
  const language = languageOf(flags.lang);
  return withJournal(path, flags.journal, async ({ county, composition }, journal) => {
    const told: object[] = [];
    for await (const entry of journal.entries(county)) {
      const { sequence, on, kind, of, plan, phase, step, key, actor, at, authority, edits, hash } =
        entry;
      const line = { sequence, on, kind, of, plan, phase, step, key, actor, at, authority, hash };
      const types = [...new Set(entry.acts.map((each) => each.type))];
      told.push({ ...line, acts: types, edits: edits.length });
      if (flags.json === true) continue;
      const entryKind = entryWords[kind][language];
      const what = of === undefined ? entryKind : `${entryKind} ${of}`;
      const titles = types.map(
        (type) => composition.get(changePoint, type)?.title[language] ?? type,
      );
      const place = [plan, step ?? phase].filter((each) => each !== undefined).join(" / ");
      const where = place === "" ? `${titles.slice(0, 3).join(", ")} (${key})` : place;
      const count = `${edits.length} ${words.edits[language]}`;
      const parts = [sequence, on, what, where, count, actor, at, hash.slice(0, 12)];
      process.stdout.write(`${parts.filter((each) => each !== "").join("  ")}\n`);
    }
    if (flags.json === true) printJson({ county, entries: told });
    return 0;
  });
}
