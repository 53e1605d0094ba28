import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type ClauseLine, findApiFolder, loadDeployment, readApiPages } from "@fuyou/deployment";
import type { Language } from "@fuyou/kernel";
import { dispositionWords, languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import type { ClausesFlags } from "./rule-lines.js";

/**
 * Lists every clause of a deployment's documents and what becomes of it; writes the pages of the register
 * where asked to.
 *
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function clausesCommand(path: string, flags: ClausesFlags): Promise<number> {
  const language = languageOf(flags.lang);
  const { deployment, file } = await loadDeployment(path);
  const lines = deployment.clauses();
  if (flags.json === true) printJson(lines.map(({ gist: _gist, ...line }) => line));
  else process.stdout.write(`${clausesText(lines, language)}\n`);
  if (flags.out === undefined) return 0;
  const folder = flags.api === undefined ? findApiFolder(dirname(file)) : resolve(flags.api);
  const api = folder === undefined ? undefined : readApiPages(folder);
  const out = resolve(flags.out);
  mkdirSync(out, { recursive: true });
  const apiPath = folder === undefined ? undefined : relative(out, folder).replaceAll("\\", "/");
  for (const page of await deployment.clausePages({ api, apiPath })) {
    writeFileSync(join(out, page.file), page.html);
    const where = `${words.clausePages[language]}: ${relative(process.cwd(), join(out, page.file))}\n`;
    (flags.json === true ? process.stderr : process.stdout).write(where);
  }
  return 0;
}

function clausesText(lines: readonly ClauseLine[], language: Language): string {
  const told: string[] = [];
  const counts = new Map<string, number>();
  for (const line of lines) {
    const disposition = dispositionWords[line.disposition][language];
    const key = `${line.source} ${disposition}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const why = [...line.carriedBy, line.reason?.[language]].filter(Boolean).join(" — ");
    told.push(`${line.row}  ${line.clause}  ${disposition}  ${line.gist[language]}`, `    ${why}`);
  }
  told.push("", `${words.clauses[language]}: ${lines.length}`);
  for (const [key, count] of [...counts].sort()) told.push(`  ${key}: ${count}`);
  return told.join("\n");
}
