import type { JournalFlags } from "./journal-lines.js";
import { languageOf, lineageWords, words } from "./language.js";
import { printJson } from "./print.js";
import { withJournal } from "./with-journal.js";

/**
 * Tells what happened to a record by the entries of its county's journal, also by those taken back since.
 *
 * @param record - the record, `register/identifier`
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function lineageCommand(
  record: string,
  path: string,
  flags: JournalFlags,
): Promise<number> {
  const language = languageOf(flags.lang);
  return withJournal(path, flags.journal, async (deployment, journal) => {
    const { county } = deployment;
    const events = await deployment.lineage(journal, record);
    if (flags.json === true) {
      printJson({ county, record, events });
      return 0;
    }
    const lines = events.map(({ sequence, on, kind, successors, predecessors, plan }) => {
      const others = kind === "became" ? successors : kind === "absorbed" ? predecessors : [];
      const what = [lineageWords[kind][language], others.join(", ")].filter((each) => each !== "");
      return [sequence, on, what.join(" "), plan ?? ""].filter((each) => each !== "").join("  ");
    });
    if (lines.length === 0) lines.push(words.noLineage[language]);
    process.stdout.write(`${lines.join("\n")}\n`);
    return 0;
  });
}
