import { findingsText } from "./findings-text.js";
import type { JournalFlags } from "./journal-lines.js";
import { languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import { withJournal } from "./with-journal.js";

/**
 * Lists what is not settled in a county, as its journal holds it.
 *
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function unsettledCommand(path: string, flags: JournalFlags): Promise<number> {
  const language = languageOf(flags.lang);
  return withJournal(path, flags.journal, async (deployment, journal) => {
    const { county } = await journal.open(deployment.county);
    const findings = deployment.unsettled(county);
    if (flags.json === true) printJson({ county: county.code, date: county.date, findings });
    else {
      const lines = [`${county.name[language]} (${county.code}) · ${county.date}`];
      if (county.synthetic) lines.push(words.synthetic[language]);
      lines.push(`${words.unsettled[language]}: ${findings.length}`);
      if (findings.length === 0) lines.push(words.nothingUnsettled[language]);
      else lines.push(findingsText(findings, language, flags.all === true, false));
      process.stdout.write(`${lines.join("\n")}\n`);
    }
    return 0;
  });
}
