import { type County, inForce, type Row } from "@fuyou/kernel";
import Table from "cli-table3";
import type { JournalFlags } from "./journal-lines.js";
import { languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import { withJournal } from "./with-journal.js";

/**
 * Tells how a county stood on a day, as its journal holds it.
 *
 * @param date - the day
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function asOfCommand(
  date: string,
  path: string,
  flags: JournalFlags,
): Promise<number> {
  const language = languageOf(flags.lang);
  return withJournal(path, flags.journal, async (deployment, journal) => {
    const county = await journal.countyAsOf(deployment.county, date);
    const registers = county.tables.map((table) => ({
      register: table.name,
      title: table.title,
      records: county.size(table),
      inForce: standing(county, table),
    }));
    if (flags.json === true) {
      printJson({
        county: county.header,
        registers: registers.map(({ title: _, ...each }) => each),
      });
      return 0;
    }
    const table = new Table({
      head: [words.register, words.inForce, words.records].map((each) => each[language]),
      colAligns: ["left", "right", "right"],
      style: { head: [], border: [], compact: true },
    });
    for (const each of registers) table.push([each.title[language], each.inForce, each.records]);
    const lines = [`${county.name[language]} (${county.code}) · ${county.date}`];
    if (county.synthetic) lines.push(words.synthetic[language]);
    process.stdout.write(`${[...lines, table.toString()].join("\n")}\n`);
    return 0;
  });
}

function standing(county: County, table: County["tables"][number]): number {
  let count = 0;
  for (const row of county.rows<Row>(table)) if (inForce(row, county.date)) count++;
  return count;
}
