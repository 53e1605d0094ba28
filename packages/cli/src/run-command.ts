import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type Deployment, isDone, loadDeployment, type Run, runData } from "@fuyou/deployment";
import type { Composition, Language } from "@fuyou/kernel";
import { balanceTable } from "./balance-table.js";
import { findingsText, verdictsText } from "./findings-text.js";
import { languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import { startProgress } from "./progress.js";
import type { RunFlags } from "./rehearsal-lines.js";

/**
 * Runs a deployment and tells what came of it.
 *
 * @param path - folder or configuration
 * @param flags - what was asked for
 * @param dryRun - whether nothing is to be carried out
 */
export async function runCommand(path: string, flags: RunFlags, dryRun: boolean): Promise<number> {
  const language = languageOf(flags.lang);
  const { deployment, file } = await loadDeployment(path);
  const progress = startProgress(language);
  const run = await deployment.run({ dryRun, onProgress: progress.tell });
  const reports = dryRun
    ? []
    : await writeReports(deployment, run, flags.out ?? join(dirname(file), "out"));
  if (!dryRun && flags.data !== undefined) await writeData(deployment, run, flags.data);
  progress.stop();
  if (flags.json === true) printJson(runData(run, flags.all));
  else {
    const shown = { all: flags.all === true, ids: flags.ids === true, dryRun };
    process.stdout.write(summary(run, deployment.composition, language, shown));
  }
  for (const report of reports) {
    const where = `${words.report[language]}: ${relative(process.cwd(), report)}\n`;
    (flags.json === true ? process.stderr : process.stdout).write(where);
  }
  return isDone(run) ? 0 : 1;
}

async function writeReports(deployment: Deployment, run: Run, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  for (const language of ["zh", "en"] as const) {
    const file = join(folder, `report.${language}.html`);
    writeFileSync(file, await deployment.report(run, language));
    written.push(file);
  }
  return written;
}

async function writeData(deployment: Deployment, run: Run, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { file, text } of await deployment.reportData(run)) {
    writeFileSync(join(folder, file), text);
  }
}

/**
 * What a run came to, as text.
 *
 * @param run - the run
 * @param composition - what things are called
 * @param language - the language to speak
 * @param shown - whether to list everything, to print identifiers, and whether nothing was carried out
 */
export function summary(
  run: Run,
  composition: Composition,
  language: Language,
  shown: { all: boolean; ids: boolean; dryRun: boolean },
): string {
  const { opening, transitions, findings } = run;
  const say = (word: keyof typeof words) => words[word][language];
  const lines = [`${opening.name[language]} (${opening.code}, ${opening.edition})`];
  if (opening.synthetic) lines.push(say("synthetic"));
  for (const transition of transitions) {
    const changes = transition.steps.reduce((sum, step) => sum + step.changes.length, 0);
    const days = `${transition.from} — ${transition.to}`;
    lines.push("", `${say("plan")} ${transition.plan}: ${transition.title[language]}`);
    if (!transition.compiled) {
      lines.push(`${days} · ${say("notCompiled")}`);
      continue;
    }
    lines.push(
      `${days} · ${changes} ${say("changes")}`,
      balanceTable(transition, composition, language),
    );
    const whole = transition.conservation.every((line) => line.residual === 0);
    lines.push(whole ? say("balanced") : say("unbalanced"));
    lines.push(
      transition.gaps.length === 0 ? say("noGaps") : `${transition.gaps.length} ${say("gaps")}`,
    );
    lines.push(
      verdictsText(
        findings.filter((each) => each.plan === transition.plan),
        language,
      ),
    );
  }
  lines.push("", findingsText(findings, language, shown.all, shown.ids));
  lines.push(say("explainHint"));
  if (shown.dryRun) lines.push(say("dryRun"));
  return `${lines.join("\n")}\n`;
}
