import { basename } from "node:path";
import { readActs } from "@fuyou/deployment";
import { isBlocking } from "@fuyou/kernel";
import type { EnterFlags } from "./entry-lines.js";
import { findingsText } from "./findings-text.js";
import { languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import { withJournal } from "./with-journal.js";

/**
 * Enters the acts of a file in the journal of a deployment, all of them or none.
 *
 * @param file - the JSON file
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function enterCommand(file: string, path: string, flags: EnterFlags): Promise<number> {
  const language = languageOf(flags.lang);
  const { actor, key = basename(file) } = flags;
  const acts = readActs(file);
  return withJournal(
    path,
    flags.journal,
    async (deployment, journal) => {
      const at = new Date().toISOString();
      const { county, findings, receipts, created } = await deployment.enter(journal, {
        actor,
        at,
        key,
        acts,
      });
      if (flags.json === true)
        printJson({ county: county.code, date: county.date, receipts, created, findings });
      else {
        const repeated = receipts.some((each) => each.repeated);
        const told = repeated ? words.enteredBefore : words.enteredActs;
        const lines = [`${county.name[language]} (${county.code}) · ${county.date}`];
        if (county.synthetic) lines.push(words.synthetic[language]);
        lines.push(`${told[language]}: ${receipts.length}`);
        const shown = flags.all === true ? created : created.slice(0, 10);
        for (const record of shown) lines.push(`  + ${record}`);
        if (created.length > shown.length) {
          lines.push(`  … ${created.length - shown.length} ${words.more[language]}`);
        }
        if (findings.length > 0) {
          lines.push(findingsText(findings, language, flags.all === true, false));
        }
        process.stdout.write(`${lines.join("\n")}\n`);
      }
      return findings.some(isBlocking) ? 1 : 0;
    },
    true,
  );
}
