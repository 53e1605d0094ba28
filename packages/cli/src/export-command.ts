import { relative } from "node:path";
import { type Deployment, loadDeployment } from "@fuyou/deployment";
import { writeInto, writeTo } from "./exported-files.js";
import { findingsText } from "./findings-text.js";
import { languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import { startProgress } from "./progress.js";
import type { ExportFlags } from "./register-lines.js";
import { withJournal } from "./with-journal.js";

type OpenJournal = Awaited<ReturnType<Deployment["journal"]>>;

/**
 * Writes the registers of a county as files. Answers 1 where records are missing because they have faults.
 *
 * @param path - folder or configuration
 * @param flags - where to, in which form and state
 */
export async function exportCommand(path: string, flags: ExportFlags): Promise<number> {
  if (flags.journal !== undefined) {
    return withJournal(path, flags.journal, (deployment, journal) =>
      exported(deployment, flags, journal),
    );
  }
  return exported((await loadDeployment(path)).deployment, flags, undefined);
}

async function exported(
  deployment: Deployment,
  flags: ExportFlags,
  journal: OpenJournal | undefined,
): Promise<number> {
  const language = languageOf(flags.lang);
  const { format, out, after, names = false } = flags;
  const progress = startProgress(language);
  const onProgress = (done: number, total: number) =>
    progress.tell({ title: words.records, done: done - 1, total });
  const desk = await deployment.registers();
  const request = { format, language, after, journal, names, onProgress };
  const { county, plan, files, faults } = await desk.export(request);
  const [only] = files;
  const places =
    format === "csv" || only === undefined
      ? await writeInto(files, out, names)
      : [await writeTo(only, out, names)];
  progress.stop();
  const written = places.map((place) => relative(process.cwd(), place));
  const masked = names ? [] : [words.namesLeftOut[language]];
  const synthetic = county.synthetic ? [words.synthetic[language]] : [];
  const missing = faults.length === 0 ? [] : [words.recordsMissing[language]];
  const said = [...synthetic, ...masked, ...missing];
  if (flags.json === true) {
    printJson({ county: county.code, date: county.date, plan, files: written, names, faults });
  } else {
    const held = journal === undefined ? words.asRegistered : words.asRecorded;
    const state = plan === null ? held[language] : `${words.afterPlan[language]} ${plan}`;
    const head = `${county.name[language]} (${county.code}) · ${county.date} · ${state}`;
    process.stdout.write(`${[head, ...said, ...written].join("\n")}\n`);
    if (faults.length > 0) process.stdout.write(`${findingsText(faults, language, false)}\n`);
  }
  return faults.length === 0 ? 0 : 1;
}
