import {
  type AmountChange,
  loadDeployment,
  type PlaceChange,
  type RuleChange,
  type RuleDiff,
  type RuleStanding,
  type VerdictChange,
} from "@fuyou/deployment";
import { formatQuantity, type Language, type Unit, verdictTitles } from "@fuyou/kernel";
import Table from "cli-table3";
import type { ComparedRules } from "./compared-rules.js";
import { findingsText } from "./findings-text.js";
import { languageOf, severityWords, words } from "./language.js";
import { printJson } from "./print.js";
import type { DiffRulesFlags } from "./rule-lines.js";

const few = 3;

/**
 * Tells which verdicts and shortfalls change under other rules, by township.
 *
 * @param compared - the rules and the deployment
 * @param flags - what was asked for
 */
export async function diffRulesCommand(
  compared: ComparedRules,
  flags: DiffRulesFlags,
): Promise<number> {
  const language = languageOf(flags.lang);
  const { deployment } = await loadDeployment(compared.path);
  const other = flags.with === undefined ? undefined : await loadDeployment(flags.with);
  const diff = await deployment.diffRules({
    from: compared.from,
    to: compared.to,
    with: other?.deployment,
    before: flags.before === true,
    on: flags.on,
  });
  if (flags.json === true) printJson(diff);
  else process.stdout.write(`${diffText(diff, language, flags)}\n`);
  return diff.findings.length === 0 ? 0 : 1;
}

function diffText(
  diff: RuleDiff,
  language: Language,
  { all, with: other }: DiffRulesFlags,
): string {
  const say = (word: keyof typeof words) => words[word][language];
  const { county, date, plan, from, to } = diff;
  const state = plan === null ? say("asRegistered") : `${say("afterPlan")} ${plan}`;
  const side = (word: "first" | "second", { plugin, title, rules }: RuleDiff["from"], at = "") =>
    `${say(word)}: ${plugin === null ? "" : `${plugin} · `}${title[language]}${at} · ${say("rules")}: ${rules}`;
  const lines = [
    `${county.name[language]} (${county.code}) · ${state} · ${say("onDay")} ${date}`,
    ...(diff.synthetic ? [say("synthetic")] : []),
    side("first", from),
    side("second", to, other === undefined ? "" : ` (${other})`),
  ];
  if (diff.findings.length > 0) lines.push(findingsText(diff.findings, language, all === true));
  lines.push("", ...rulesText(diff.rules, language, all === true));
  const places = diff.places.filter((each) => all === true || each.changes.length > 0);
  if (places.length === 0) return [...lines, "", say("nothingChanges")].join("\n");
  lines.push("", placeTable(diff, places, language, all === true));
  for (const place of places) {
    if (place.changes.length === 0) continue;
    lines.push("", `${place.name[language]}: ${place.changes.length}`);
    const shown = all === true ? place.changes : place.changes.slice(0, few);
    lines.push(...shown.map((each) => `  ${changeText(each, language)}`));
    const rest = place.changes.length - shown.length;
    if (rest > 0) lines.push(`      … ${rest} ${say("more")}`);
  }
  return lines.join("\n");
}

function rulesText(rules: readonly RuleChange[], language: Language, all: boolean): string[] {
  const counts = (["added", "removed", "changed", "same"] as const).map((how) => {
    const count = rules.filter((each) => each.how === how).length;
    return `${words[how][language]} ${count}`;
  });
  const lines = [`${words.rules[language]}: ${counts.join(" · ")}`];
  for (const { how, from, to } of rules) {
    if (how === "same" && !all) continue;
    lines.push(`  [${words[how][language]}] ${(to ?? from)?.id ?? ""}`);
    if (from !== null) lines.push(`    − ${from.sentence[language]}`);
    if (to !== null) lines.push(`    ＋ ${to.sentence[language]}`);
  }
  return lines;
}

function placeTable(
  { total }: RuleDiff,
  places: readonly PlaceChange[],
  language: Language,
  all: boolean,
): string {
  const table = new Table({
    head: [words.place, words.verdictsNow, words.lacking, words.excess].map(
      (each) => each[language],
    ),
    style: { head: [], border: [], compact: true },
  });
  for (const place of places) table.push(placeRow(place, place.name[language], language, all));
  table.push(placeRow(total, words.whole[language], language, all));
  return table.toString();
}

function placeRow(
  { verdicts, lacking, excess }: Omit<PlaceChange, "changes">,
  name: string,
  language: Language,
  all: boolean,
): string[] {
  const count = (side: "from" | "to", verdict: "short" | "unknown") =>
    verdicts.filter((each) => each[side] === verdict).reduce((sum, each) => sum + each.count, 0);
  const both = (verdict: "short" | "unknown") =>
    `${count("from", verdict)} → ${count("to", verdict)}`;
  return [
    name,
    `${both("short")} / ${both("unknown")}`,
    amountsText(lacking, language, all),
    amountsText(excess, language, all),
  ];
}

/** The sums that differ; all of them where everything is asked for. */
function amountsText(amounts: readonly AmountChange[], language: Language, all: boolean): string {
  return amounts
    .filter(
      ({ from, to, unknownFrom, unknownTo }) => all || from !== to || unknownFrom !== unknownTo,
    )
    .map((each) => amountText(each, language))
    .join("\n");
}

/** A sum on both sides; where verdicts are unknown it is no more than a least. */
function amountText(
  { severity, unit, from, to, unknownFrom, unknownTo }: AmountChange,
  language: Language,
): string {
  const amount = (value: number, unknown: number) =>
    `${formatQuantity({ value, unit }, language)}${unknown === 0 ? "" : orMore(language)}`;
  const weight = severityWords[severity][language];
  return `${amount(from, unknownFrom)} → ${amount(to, unknownTo)} [${weight}]`;
}

function orMore(language: Language): string {
  return language === "zh" ? words.atLeast.zh : ` ${words.atLeast.en}`;
}

function changeText({ rule, name, from, to }: VerdictChange, language: Language): string {
  return `${name}: ${standingText(from, language)} → ${standingText(to, language)} (${rule})`;
}

function standingText(standing: RuleStanding | null, language: Language): string {
  if (standing === null) return words.notJudged[language];
  const { verdict, unit, lacking, excess } = standing;
  const amount = (value: number | null, word: "lacking" | "excess", of: Unit) =>
    value === null
      ? ""
      : ` ${words[word][language]} ${formatQuantity({ value, unit: of }, language)}`;
  return `${verdictTitles[verdict][language]}${amount(lacking, "lacking", unit)}${amount(excess, "excess", unit)}`;
}
