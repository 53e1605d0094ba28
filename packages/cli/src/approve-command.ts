import { isDone } from "@fuyou/deployment";
import type { PlanFlags } from "./entry-lines.js";
import { findingsText } from "./findings-text.js";
import { languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import { withJournal } from "./with-journal.js";

/**
 * Approves the rehearsal of what remains of a plan: its steps lie in the journal until carried out.
 *
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function approveCommand(path: string, flags: PlanFlags): Promise<number> {
  const language = languageOf(flags.lang);
  const { actor, authority: issuer, number } = flags;
  return withJournal(
    path,
    flags.journal,
    async (deployment, journal) => {
      const at = new Date().toISOString();
      const authority = issuer === undefined ? undefined : { issuer, number };
      const plans = flags.plan === undefined ? deployment.plans.slice(0, 1) : [flags.plan];
      const [plan = ""] = plans;
      const approved = await deployment.approve(journal, { actor, at, plan, authority });
      const { transition, findings, receipts } = approved;
      const done = receipts.length > 0;
      if (flags.json === true) {
        printJson({ county: transition.before.code, plan, receipts, findings });
        return done ? 0 : 1;
      }
      const changes = ({ edits }: { edits: readonly unknown[] }) => edits.length > 0;
      const steps = transition.steps.filter((each) => each.changes.some(changes)).length;
      const told = done ? words.approvedSteps : words.notCompiled;
      const lines = [`${transition.title[language]} (${plan})`];
      lines.push(done ? `${told[language]}: ${steps}` : told[language]);
      if (!isDone({ findings }) || flags.all === true) {
        lines.push(findingsText(findings, language, flags.all === true, false));
      }
      process.stdout.write(`${lines.join("\n")}\n`);
      return done ? 0 : 1;
    },
    true,
  );
}
