import { loadDeployment } from "@fuyou/deployment";
import { nearest } from "@fuyou/kernel";
import type { ActsFlags } from "./entry-lines.js";
import { languageOf, natureWords, words } from "./language.js";
import { printJson } from "./print.js";

/**
 * Lists what can be entered in the journal: every kind of change, or the shape of what one has to be told.
 *
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function actsCommand(path: string, flags: ActsFlags): Promise<number> {
  const language = languageOf(flags.lang);
  const { deployment } = await loadDeployment(path);
  const acts = deployment
    .acts()
    .filter((each) => flags.change === undefined || each.change === flags.change);
  if (acts.length === 0) {
    const close =
      nearest(
        flags.change ?? "",
        deployment.acts().map((each) => each.change),
      ) ?? "—";
    process.stderr.write(`${words.noSuchChange[language]}: ${flags.change} → ${close}\n`);
    return 2;
  }
  if (flags.json === true) printJson(acts);
  else {
    const width = Math.max(0, ...acts.map((each) => each.change.length));
    for (const { change, title, nature, payload } of acts) {
      const kind = nature === null ? "" : `  [${natureWords[nature][language]}]`;
      process.stdout.write(`${change.padEnd(width)}  ${title[language]}${kind}\n`);
      if (flags.change !== undefined) process.stdout.write(`${JSON.stringify(payload, null, 2)}\n`);
    }
  }
  return 0;
}
