import { type ExplainedFinding, loadDeployment } from "@fuyou/deployment";
import type { Language, Text } from "@fuyou/kernel";
import { languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import type { ExplainFlags } from "./rehearsal-lines.js";

const few = 5;
const colon: Text = { zh: "：", en: ": " };

/**
 * Explains one finding on a rule: the sentence, and step by step what it rests on.
 *
 * @param finding - identifier of the finding
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function explainCommand(
  finding: string,
  path: string,
  flags: ExplainFlags,
): Promise<number> {
  const language = languageOf(flags.lang);
  const { deployment } = await loadDeployment(path);
  const explained = await deployment.explain(finding, { before: flags.before === true });
  if (flags.json === true) printJson(explained);
  else process.stdout.write(`${explanationText(explained, language, flags.all === true)}\n`);
  return 0;
}

function explanationText(explained: ExplainedFinding, language: Language, all: boolean): string {
  const { county, date, plan, synthetic, rule, tree } = explained;
  const state =
    plan === null ? words.asRegistered[language] : `${words.afterPlan[language]} ${plan}`;
  const lines = [`${county.name[language]} (${county.code}) · ${date} · ${state}`];
  if (synthetic) lines.push(words.synthetic[language]);
  lines.push(
    `${words.rule[language]}${colon[language]}${rule[language]}`,
    "",
    ...nodeLines(tree, language, all),
  );
  return lines.join("\n");
}

type Node = ExplainedFinding["tree"];

function nodeLines(node: Node, language: Language, all: boolean): string[] {
  const { kind, text, records = [], children } = node;
  const label = labels[kind]?.[language];
  const shown = all ? records : records.slice(0, few);
  const named =
    shown.length === 0 ? [] : [`  ${shown.join(", ")}${rest(records, shown, language)}`];
  const told = all ? children : withFewMissing(children);
  const below = told.flatMap((child) => nodeLines(child, language, all));
  return [
    label === undefined || label === ""
      ? text[language]
      : `${label}${colon[language]}${text[language]}`,
    ...named,
    ...below.map((line) => (/^\s/.test(line) ? `  ${line}` : `  · ${line}`)),
    ...(told.length === children.length ? [] : [`    ${rest(children, told, language).trim()}`]),
  ];
}

/** What steps are called that do not say it themselves. */
const labels: Partial<Record<Node["kind"], Text>> = {
  bound: { zh: "要求", en: "asked for" },
  best: { zh: "最好", en: "at best" },
  worst: { zh: "最差", en: "at worst" },
  clause: { zh: "", en: "clause" },
  period: { zh: "期间", en: "period" },
};

function withFewMissing(nodes: readonly Node[]): readonly Node[] {
  const missing = nodes.filter((each) => each.kind === "missing");
  return nodes.filter((each) => each.kind !== "missing" || missing.indexOf(each) < few);
}

function rest(all: readonly unknown[], shown: readonly unknown[], language: Language): string {
  const left = all.length - shown.length;
  return left === 0 ? "" : ` … ${left} ${words.more[language]}`;
}
