import { isDone } from "@fuyou/deployment";
import type { ReverseFlags } from "./entry-lines.js";
import { findingsText } from "./findings-text.js";
import { languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import { withJournal } from "./with-journal.js";

/**
 * Reverses a plan that took effect, by a transition of its own under its own approval.
 *
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function reverseCommand(path: string, flags: ReverseFlags): Promise<number> {
  const language = languageOf(flags.lang);
  const { actor, plan = "", phase, on, authority: issuer = "", number, leave: leaves } = flags;
  return withJournal(path, flags.journal, async (deployment, journal) => {
    const at = new Date().toISOString();
    const asked = { actor, at, plan, phase, on, authority: { issuer, number }, leaves };
    const { transition, findings, receipts } = await deployment.reverse(journal, asked);
    const done = receipts.length > 0 && isDone({ findings });
    if (flags.json === true) {
      printJson({ county: transition.before.code, plan: transition.plan, receipts, findings });
      return done ? 0 : 1;
    }
    const lines = [`${transition.title[language]} (${transition.plan}) · ${transition.to}`];
    lines.push(`${words.reversedSteps[language]}: ${done ? transition.steps.length : 0}`);
    lines.push(`${words.recorded[language]}: ${receipts.length} ${words.entries[language]}`);
    if (findings.length > 0) {
      lines.push(findingsText(findings, language, flags.all === true, false));
    }
    process.stdout.write(`${lines.join("\n")}\n`);
    return done ? 0 : 1;
  });
}
