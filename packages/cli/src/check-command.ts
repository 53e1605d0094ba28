import { hasMandatoryShortfall, isDone, loadDeployment, runData } from "@fuyou/deployment";
import { findingsText, verdictsText } from "./findings-text.js";
import { languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import type { CheckFlags } from "./rehearsal-lines.js";
import { wantedText } from "./wanted-text.js";

/**
 * Judges a county by its rules and tells the verdicts.
 *
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function checkCommand(path: string, flags: CheckFlags): Promise<number> {
  const language = languageOf(flags.lang);
  const { deployment } = await loadDeployment(path);
  const run = await deployment.judge({ before: flags.before === true });
  if (flags.json === true) printJson(runData(run, flags.all));
  else {
    const { name, code, synthetic } = run.opening;
    const lines = [`${name[language]} (${code}) · ${run.closing.date}`];
    if (synthetic) lines.push(words.synthetic[language]);
    lines.push(verdictsText(run.findings, language));
    lines.push(findingsText(run.findings, language, flags.all === true, flags.ids === true));
    lines.push(...wantedText(deployment.wanted(run), language, flags.all === true));
    lines.push(words.explainHint[language]);
    process.stdout.write(`${lines.join("\n")}\n`);
  }
  if (!isDone(run)) return 1;
  return flags.strict === true && hasMandatoryShortfall(run) ? 1 : 0;
}
