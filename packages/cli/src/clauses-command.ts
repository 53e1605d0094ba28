import { loadDeployment } from "@fuyou/deployment";
import type { CommonFlags } from "./flags.js";
import { dispositionWords, languageOf, words } from "./language.js";
import { printJson } from "./print.js";

/**
 * Lists every clause of a deployment's documents and what becomes of it.
 *
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function clausesCommand(path: string, flags: CommonFlags): Promise<number> {
  const language = languageOf(flags.lang);
  const { deployment } = await loadDeployment(path);
  const lines = deployment.clauses();
  if (flags.json === true) {
    printJson(lines.map(({ gist: _gist, ...line }) => line));
    return 0;
  }
  const counts = new Map<string, number>();
  for (const line of lines) {
    const key = `${line.source} ${dispositionWords[line.disposition][language]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const told = [...line.carriedBy, line.reason?.[language]].filter(Boolean).join(" — ");
    const head = `${line.row}  ${line.clause}  ${dispositionWords[line.disposition][language]}`;
    process.stdout.write(`${head}  ${line.gist[language]}\n    ${told}\n`);
  }
  process.stdout.write(`\n${words.clauses[language]}: ${lines.length}\n`);
  for (const [key, count] of [...counts].sort()) process.stdout.write(`  ${key}: ${count}\n`);
  return 0;
}
