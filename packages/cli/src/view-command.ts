import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { loadDeployment, type Viewed, type ViewRequest } from "@fuyou/deployment";
import type { Language } from "@fuyou/kernel";
import { findingsText } from "./findings-text.js";
import { languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import { tableText } from "./table-text.js";
import type { ViewFlags, ViewsFlags } from "./view-lines.js";
import { withJournal } from "./with-journal.js";

/**
 * Lists the questions that can be asked of a county; writes all their answers as pages where asked to.
 *
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function viewsCommand(path: string, flags: ViewsFlags): Promise<number> {
  const language = languageOf(flags.lang);
  const { deployment } = await loadDeployment(path);
  const views = deployment.views();
  if (flags.json === true) printJson(views);
  else {
    const width = Math.max(0, ...views.map((each) => each.view.length));
    for (const { view, title, question } of views) {
      process.stdout.write(`${view.padEnd(width)}  ${title[language]} · ${question[language]}\n`);
    }
  }
  if (flags.out === undefined) return 0;
  const out = resolve(flags.out);
  mkdirSync(out, { recursive: true });
  const pages = await asked(path, flags, (request) => deployment.viewPages(request));
  for (const page of pages) {
    writeFileSync(join(out, page.file), page.html);
    const where = `${words.viewPages[language]}: ${relative(process.cwd(), join(out, page.file))}\n`;
    (flags.json === true ? process.stderr : process.stdout).write(where);
  }
  return 0;
}

/**
 * Asks one question of a county and prints the answer.
 *
 * @param view - identifier of the view
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function viewCommand(view: string, path: string, flags: ViewFlags): Promise<number> {
  const language = languageOf(flags.lang);
  const { deployment } = await loadDeployment(path);
  const options = Object.fromEntries((flags.set ?? []).map(optionOf));
  const viewed = await asked(path, flags, (request) =>
    deployment.view(view, { ...request, options }),
  );
  const held = flags.journal !== undefined;
  if (flags.json === true) printJson(viewed);
  else process.stdout.write(`${viewText(viewed, language, flags.all === true, held)}\n`);
  return 0;
}

/** Asks a rehearsal, or the journal where one is named, which is closed afterwards. */
async function asked<Answer>(
  path: string,
  { before, on, journal }: ViewsFlags,
  ask: (request: Omit<ViewRequest, "options">) => Promise<Answer>,
): Promise<Answer> {
  if (journal === undefined) return ask({ before: before === true, on });
  return withJournal(path, journal, (_, open) => ask({ on, journal: open }));
}

/** `name=value`: the value as JSON where it is JSON, otherwise the text itself. */
function optionOf(setting: string): [string, unknown] {
  const at = setting.indexOf("=");
  const [name, value] = at < 0 ? [setting, "true"] : [setting.slice(0, at), setting.slice(at + 1)];
  try {
    return [name, JSON.parse(value)];
  } catch {
    return [name, value];
  }
}

function viewText(viewed: Viewed, language: Language, all: boolean, held: boolean): string {
  const { county, date, plan, synthetic, title, question, tables, findings } = viewed;
  const standing = held ? words.asRecorded : words.asRegistered;
  const state = plan === null ? standing[language] : `${words.afterPlan[language]} ${plan}`;
  const lines = [
    `${title[language]} · ${county.name[language]} (${county.code}) · ${date} · ${state}`,
    question[language],
  ];
  if (synthetic) lines.push(words.synthetic[language]);
  for (const table of tables) lines.push("", tableText(table, language, all));
  if (findings.length > 0) lines.push("", findingsText(findings, language, all));
  return lines.join("\n");
}
