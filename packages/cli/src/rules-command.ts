import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import {
  findApiFolder,
  loadDeployment,
  type RuleCatalogue,
  type RuleLine,
  readApiPages,
} from "@fuyou/deployment";
import type { Language } from "@fuyou/kernel";
import Table from "cli-table3";
import { findingsText } from "./findings-text.js";
import { languageOf, layerWords, precedenceWords, severityWords, words } from "./language.js";
import { printJson } from "./print.js";
import type { RulesFlags } from "./rule-lines.js";
import { wrapped } from "./wrapped.js";

/**
 * Lists every rule of a deployment as a sentence, with its period, layer and clauses, and what is wrong
 * with the rules as rules; writes the pages of the catalogue where asked to.
 *
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function rulesCommand(path: string, flags: RulesFlags): Promise<number> {
  const language = languageOf(flags.lang);
  const { deployment, file } = await loadDeployment(path);
  const folder = flags.api === undefined ? findApiFolder(dirname(file)) : resolve(flags.api);
  const api = folder === undefined ? undefined : readApiPages(folder);
  const options = { plugin: flags.plugin, on: flags.on, api };
  const catalogue = deployment.rules(options);
  if (flags.json === true) printJson(catalogue);
  else process.stdout.write(`${rulesText(catalogue, language)}\n`);
  if (flags.out === undefined) return 0;
  const out = resolve(flags.out);
  mkdirSync(out, { recursive: true });
  const apiPath = folder === undefined ? undefined : relative(out, folder).replaceAll("\\", "/");
  for (const page of await deployment.rulePages({ ...options, apiPath })) {
    writeFileSync(join(out, page.file), page.html);
    const where = `${words.pages[language]}: ${relative(process.cwd(), join(out, page.file))}\n`;
    (flags.json === true ? process.stderr : process.stdout).write(where);
  }
  return 0;
}

function rulesText({ rules, lint }: RuleCatalogue, language: Language): string {
  const byPlugin = new Map<string, RuleLine[]>();
  for (const rule of rules) byPlugin.set(rule.plugin, [...(byPlugin.get(rule.plugin) ?? []), rule]);
  const parts = [...byPlugin].map(
    ([plugin, own]) =>
      `${plugin} · ${words.rules[language]}: ${own.length}\n${table(own, language)}`,
  );
  if (parts.length === 0) parts.push(words.noRules[language]);
  const faults =
    lint.length === 0
      ? `${words.lint[language]}: ${words.noFaults[language]}`
      : `${words.lint[language]}\n${findingsText(lint, language, true)}`;
  return [...parts, faults].join("\n\n");
}

/** The rules of one plugin, as wide as the terminal. */
function table(rules: readonly RuleLine[], language: Language): string {
  const width = Math.max(80, Math.min(process.stdout.columns ?? 120, 160));
  const [first, last] = [36, 14];
  const middle = width - first - last - 4;
  const drawn = new Table({
    head: [words.rule[language], words.sentence[language], words.period[language]],
    colWidths: [first, middle, last],
    style: { head: [], border: [] },
  });
  for (const rule of rules) {
    const body = wrapped(bodyOf(rule, language), middle - 2);
    drawn.push([wrapped(headOf(rule, language), first - 2), body, periodOf(rule, language)]);
  }
  return drawn.toString();
}

function headOf({ id, severity, layer, unresolved }: RuleLine, language: Language): string {
  const weight = severityWords[severity][language];
  const from = layer === null ? "" : ` · ${layerWords[layer][language]}`;
  const open = unresolved.length === 0 ? "" : ` · ${words.openBound[language]}`;
  return `${id}\n[${weight}]${from}${open}`;
}

function bodyOf(rule: RuleLine, language: Language): string {
  const lines = [rule.sentence[language]];
  for (const how of ["overrides", "overriddenBy"] as const) {
    for (const { requirement } of rule[how]) {
      lines.push(`${precedenceWords[how][language]} ${requirement}`);
    }
  }
  if (rule.derivedFrom !== null) lines.push(`${words.derivedFrom[language]} ${rule.derivedFrom}`);
  return lines.join("\n");
}

function periodOf({ validity: { from, to } }: RuleLine, language: Language): string {
  const end = to ?? (language === "zh" ? words.openEnd.zh : "—");
  return to === null && language === "zh" ? `${from ?? "—"}${end}` : `${from ?? "—"}\n${end}`;
}
