import { type CountyProcurement, loadDeployment, readPriceList } from "@fuyou/deployment";
import { formatQuantity, type Language } from "@fuyou/kernel";
import Table from "cli-table3";
import { languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import type { ProcureFlags } from "./rehearsal-lines.js";

const few = 5;

/**
 * Lists what a county has to procure so that its room specifications are met, by township.
 *
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function procureCommand(path: string, flags: ProcureFlags): Promise<number> {
  const language = languageOf(flags.lang);
  const { deployment } = await loadDeployment(path);
  const prices = flags.prices === undefined ? undefined : readPriceList(flags.prices);
  const list = await deployment.procurement({ before: flags.before === true, prices });
  if (flags.json === true) printJson(list);
  else process.stdout.write(`${listText(list, language, flags.all === true)}\n`);
  return list.issues.length === 0 ? 0 : 1;
}

type Line = CountyProcurement["lines"][number];
type Total = Pick<CountyProcurement, "quantity" | "cost">;

function listText(list: CountyProcurement, language: Language, all: boolean): string {
  const { county, date, plan, synthetic, lines, toInventory, issues, byTownship } = list;
  const say = (word: keyof typeof words) => words[word][language];
  const state = plan === null ? say("asRegistered") : `${say("afterPlan")} ${plan}`;
  const told = [`${county.name[language]} (${county.code}) · ${date} · ${state}`];
  if (synthetic) told.push(say("synthetic"));
  for (const { code, text } of issues) told.push(`  ${code}: ${text[language]}`);
  told.push("");
  if (lines.length === 0) told.push(say("nothingToProcure"));
  else told.push(totalsTable(list, language));
  for (const { township, name } of byTownship) {
    const own = lines.filter((each) => each.township === township);
    told.push("", name);
    const shown = all ? own : own.slice(0, few);
    told.push(...shown.map((each) => `  ${lineText(each, language)}`));
    if (shown.length < own.length) {
      told.push(`      … ${own.length - shown.length} ${say("more")}`);
    }
  }
  if (toInventory.length > 0) {
    told.push("", `${say("toInventory")}: ${toInventory.length}`);
    for (const { place, things } of all ? toInventory : toInventory.slice(0, few)) {
      told.push(`  ${place}: ${things.map((each) => each.title[language]).join(", ")}`);
    }
    if (!all && toInventory.length > few) {
      told.push(`      … ${toInventory.length - few} ${say("more")}`);
    }
  }
  for (const { message } of list.notListed) told.push("", message[language]);
  return told.join("\n");
}

function totalsTable(list: CountyProcurement, language: Language): string {
  const table = new Table({
    head: [words.place, words.pieces, words.cost].map((each) => each[language]),
    colAligns: ["left", "right", "right"],
    style: { head: [], border: [], compact: true },
  });
  for (const each of list.byTownship) table.push([each.name, ...figures(each, language)]);
  table.push([words.whole[language], ...figures(list, language)]);
  return table.toString();
}

/** Pieces and cost; a cost with pieces of unknown price is a least. */
function figures({ quantity, cost }: Total, language: Language): [string, string] {
  const pieces = formatQuantity({ value: quantity, unit: "item" }, language);
  if (cost === null) return [pieces, "—"];
  const sum = formatQuantity({ value: cost.fen, unit: "fen" }, language);
  if (cost.unpriced === 0) return [pieces, sum];
  const open = `${words.unpriced[language]} ${cost.unpriced}`;
  return [pieces, `${sum} (${open})`];
}

function lineText({ place, title, quantity, cost, because }: Line, language: Language): string {
  const pieces = formatQuantity({ value: quantity, unit: "item" }, language);
  const price = cost === null ? "" : ` · ${formatQuantity({ value: cost, unit: "fen" }, language)}`;
  const clauses = because.flatMap(({ cites }) =>
    cites.map(({ source, clause }) => `${source} ${clause}`),
  );
  return `${place}: ${title[language]} ${pieces}${price} (${[...new Set(clauses)].join("; ")})`;
}
