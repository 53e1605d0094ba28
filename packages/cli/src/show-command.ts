import type { ShowFlags } from "./journal-lines.js";
import { languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import { withJournal } from "./with-journal.js";

/**
 * Shows the records of a register as the journal holds them, without personal fields, one a line.
 *
 * @param register - name of the register
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function showCommand(
  register: string,
  path: string,
  flags: ShowFlags,
): Promise<number> {
  const language = languageOf(flags.lang);
  return withJournal(path, flags.journal, async (deployment, journal) => {
    const { county } = await journal.open(deployment.county);
    const records = deployment.records(county, register, flags.of);
    if (flags.json === true) {
      printJson({ county: county.code, date: county.date, register, records });
      return 0;
    }
    const lines = records.map(({ id, ...fields }) => {
      const told = Object.entries(fields).map(([name, value]) => `${name}=${textOf(value)}`);
      return [id, ...told].join("  ");
    });
    if (county.synthetic) lines.unshift(words.synthetic[language]);
    lines.push(`${words.records[language]}: ${records.length}`);
    process.stdout.write(`${lines.join("\n")}\n`);
    return 0;
  });
}

function textOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
