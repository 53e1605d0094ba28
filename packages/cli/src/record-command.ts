import { isDone } from "@fuyou/deployment";
import { findingsText } from "./findings-text.js";
import type { RecordFlags } from "./flags.js";
import { languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import { startProgress } from "./progress.js";
import { withJournal } from "./with-journal.js";

/**
 * Carries out the plans of a deployment and records them in its journal.
 *
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function recordCommand(path: string, flags: RecordFlags): Promise<number> {
  const language = languageOf(flags.lang);
  const { actor, journal: place } = flags;
  return withJournal(path, place, async (deployment, journal) => {
    const progress = startProgress(language);
    const at = new Date().toISOString();
    const run = await deployment.record(journal, { actor, at, onProgress: progress.tell });
    progress.stop();
    const { receipts, alreadyRecorded, findings, closing } = run;
    if (flags.json === true) {
      printJson({ county: closing.code, date: closing.date, receipts, alreadyRecorded });
      return isDone(run) ? 0 : 1;
    }
    const lines = [`${closing.name[language]} (${closing.code}) · ${closing.date}`];
    if (closing.synthetic) lines.push(words.synthetic[language]);
    lines.push(`${words.recorded[language]}: ${receipts.length} ${words.entries[language]}`);
    if (alreadyRecorded.length > 0) {
      lines.push(`${words.alreadyRecorded[language]}: ${alreadyRecorded.join(", ")}`);
    }
    if (!isDone(run)) lines.push(findingsText(findings, language, flags.all === true, false));
    process.stdout.write(`${lines.join("\n")}\n`);
    return isDone(run) ? 0 : 1;
  });
}
