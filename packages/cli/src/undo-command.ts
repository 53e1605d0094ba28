import type { UndoFlags } from "./entry-lines.js";
import { languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import { withJournal } from "./with-journal.js";

/**
 * Takes entries of a county's journal back by further entries.
 *
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function undoCommand(path: string, flags: UndoFlags): Promise<number> {
  const language = languageOf(flags.lang);
  const { actor, plan, phase, on } = flags;
  const entry = flags.entry === undefined ? undefined : Number(flags.entry);
  return withJournal(path, flags.journal, async (deployment, journal) => {
    const at = new Date().toISOString();
    const { authority: issuer, number } = flags;
    const authority = issuer === undefined ? undefined : { issuer, number };
    const { county, receipts } = await deployment.undo(journal, {
      actor,
      at,
      entry,
      plan,
      phase,
      on,
      authority,
    });
    if (flags.json === true) printJson({ county: county.code, date: county.date, receipts });
    else {
      const told = `${words.reversedEntries[language]}: ${receipts.length} ${words.entries[language]}`;
      process.stdout.write(`${county.name[language]} (${county.code})\n${told}\n`);
    }
    return 0;
  });
}
