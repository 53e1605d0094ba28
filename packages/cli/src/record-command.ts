import { isDone } from "@fuyou/deployment";
import { isBlocking } from "@fuyou/kernel";
import type { PlanFlags } from "./entry-lines.js";
import { findingsText } from "./findings-text.js";
import { languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import { startProgress } from "./progress.js";
import { withJournal } from "./with-journal.js";

/**
 * Carries out the phases of plans that remain, and records them in the journal.
 *
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function recordCommand(path: string, flags: PlanFlags): Promise<number> {
  const language = languageOf(flags.lang);
  const { actor, journal: place, plan, phase, on, authority: issuer, number } = flags;
  return withJournal(
    path,
    place,
    async (deployment, journal) => {
      const progress = startProgress(language);
      const at = new Date().toISOString();
      const authority = issuer === undefined ? undefined : { issuer, number };
      const asked = { actor, at, plan, phase, on, authority };
      const run = await deployment.record(journal, { ...asked, onProgress: progress.tell });
      progress.stop();
      const { phases, receipts, alreadyRecorded, refusal, findings, closing } = run;
      const against = [...new Set([...refusal, ...findings.filter(isBlocking)])];
      const { code: county, date } = closing;
      if (flags.json === true) {
        printJson({
          county,
          date,
          phases,
          receipts,
          alreadyRecorded,
          findings: against,
        });
        return isDone(run) ? 0 : 1;
      }
      const lines = [`${closing.name[language]} (${county}) · ${date}`];
      if (closing.synthetic) lines.push(words.synthetic[language]);
      for (const done of phases) {
        lines.push(`${words.carriedOut[language]}: ${done.plan} / ${done.phase} · ${done.on}`);
      }
      lines.push(`${words.recorded[language]}: ${receipts.length} ${words.entries[language]}`);
      if (alreadyRecorded.length > 0) {
        lines.push(`${words.alreadyRecorded[language]}: ${alreadyRecorded.join(", ")}`);
      }
      if (!isDone(run)) lines.push(findingsText(against, language, true, false));
      process.stdout.write(`${lines.join("\n")}\n`);
      return isDone(run) ? 0 : 1;
    },
    true,
  );
}
