import { readFileSync, writeFileSync } from "node:fs";
import {
  addDecisions,
  type Combined,
  loadDeployment,
  type Matched,
  readDecisionLog,
  registersFrom,
  writeRegisters,
} from "@fuyou/deployment";
import {
  type Composition,
  conservedTitle,
  formatQuantity,
  isBlocking,
  type Language,
  type ViewTable,
} from "@fuyou/kernel";
import { findingsText } from "./findings-text.js";
import { languageOf, words } from "./language.js";
import type { CombineFlags, DecideFlags, MatchFlags } from "./match-lines.js";
import { printJson } from "./print.js";
import { tableText } from "./table-text.js";

/**
 * Holds two lists of a county against each other and writes what may be the same.
 *
 * @param lists - the two files
 * @param path - folder or configuration
 * @param flags - what was asked for
 */
export async function matchCommand(
  lists: { left: string; right: string },
  path: string,
  flags: MatchFlags,
): Promise<number> {
  const language = languageOf(flags.lang);
  const { deployment } = await loadDeployment(path);
  const desk = await deployment.registers();
  const matched = await desk.match({
    left: registersFrom(lists.left),
    right: registersFrom(lists.right),
    decisions: flags.decisions === undefined ? [] : await readDecisionLog(flags.decisions),
    least: flags.least,
  });
  if (flags.out !== undefined) writeFileSync(flags.out, await matched.workbook(language));
  const { proposals, findings } = matched;
  if (flags.json === true) printJson({ proposals, findings });
  else process.stdout.write(`${matchText(matched, deployment.composition, language, flags)}\n`);
  return findings.some(isBlocking) ? 1 : 0;
}

/**
 * Adds what people decided in a workbook to the log of decisions; nothing in the log is changed.
 *
 * @param workbook - the file as it came back
 * @param path - folder or configuration
 * @param flags - the log, who decided and when
 */
export async function decideCommand(
  workbook: string,
  path: string,
  flags: DecideFlags,
): Promise<number> {
  const language = languageOf(flags.lang);
  const { deployment } = await loadDeployment(path);
  const desk = await deployment.registers();
  const by = { by: flags.by, on: flags.on ?? new Date().toISOString().slice(0, 10) };
  const decided = await desk.decisionsIn(readFileSync(workbook), by);
  const { added, log } = await addDecisions(flags.log, decided);
  if (flags.json === true) printJson({ added, decisions: log.length });
  else
    process.stdout.write(
      `${words.decisionsAdded[language]}: ${added.length} (${log.length} ${words.inTheLog[language]})\n`,
    );
  return 0;
}

/**
 * Makes one list of two by the decisions, writes it, and tells the totals before and after.
 *
 * @param lists - the two files
 * @param path - folder or configuration
 * @param flags - the log of decisions, and where the combination goes
 */
export async function combineCommand(
  lists: { left: string; right: string },
  path: string,
  flags: CombineFlags,
): Promise<number> {
  const language = languageOf(flags.lang);
  const { deployment } = await loadDeployment(path);
  const desk = await deployment.registers();
  const combined = await desk.combine({
    left: registersFrom(lists.left),
    right: registersFrom(lists.right),
    decisions: await readDecisionLog(flags.decisions),
  });
  const { data, totals, findings } = combined;
  const refused = findings.some(isBlocking) || totals.some((total) => total.residual !== 0);
  if (!refused) await writeRegisters(flags.out, data);
  if (flags.json === true) printJson({ written: !refused, totals, findings });
  else
    process.stdout.write(
      `${combinedText(combined, deployment.composition, refused, language, flags)}\n`,
    );
  return refused ? 1 : 0;
}

function matchText(
  { proposals, findings }: Matched,
  composition: Composition,
  language: Language,
  { all, out }: MatchFlags,
): string {
  const titles = new Map(composition.tables.map(({ name, title }) => [name, title]));
  const table: ViewTable = {
    title: { zh: "疑似同一的记录", en: "records that may be the same" },
    columns: [
      { key: "register", label: { zh: "登记表", en: "register" }, kind: "text" },
      { key: "left", label: { zh: "第一方", en: "first list" }, kind: "text" },
      { key: "right", label: { zh: "第二方", en: "second list" }, kind: "text" },
      { key: "score", label: { zh: "分值", en: "score" }, kind: "number" },
      { key: "decided", label: { zh: "决定", en: "decided" }, kind: "text" },
    ],
    rows: proposals.map(({ register, left, right, score, decision }) => ({
      register: titles.get(register) ?? register,
      left,
      right,
      score,
      decided: decision === undefined ? null : decision.same === true ? same : different,
    })),
  };
  const lines = [tableText(table, language, all === true)];
  if (findings.length > 0) lines.push("", findingsText(findings, language, all === true));
  if (out !== undefined) lines.push("", `${words.matchesWritten[language]}: ${out}`);
  return lines.join("\n");
}

const same = { zh: "同一", en: "same" };
const different = { zh: "不同", en: "different" };

function combinedText(
  { totals, findings }: Combined,
  composition: Composition,
  refused: boolean,
  language: Language,
  { all, out }: CombineFlags,
): string {
  const column = (key: string, zh: string, en: string) =>
    ({ key, label: { zh, en }, kind: "text" }) as const;
  const table: ViewTable = {
    title: { zh: "合并前后核对", en: "totals before and after" },
    columns: [
      column("category", "类别", "category"),
      column("left", "第一方", "first list"),
      column("right", "第二方", "second list"),
      column("overlap", "两方共有", "in both"),
      column("combined", "合并后", "combined"),
      column("residual", "差额", "residual"),
    ],
    rows: totals
      .filter(({ left, right }) => left !== 0 || right !== 0)
      .map(({ category, unit, ...amounts }) => ({
        category: conservedTitle(category, composition),
        ...Object.fromEntries(
          Object.entries(amounts).map(([key, value]) => [
            key,
            value === 0 ? "0" : formatQuantity({ value, unit }, language),
          ]),
        ),
      })),
  };
  const lines = [tableText(table, language, true)];
  if (findings.length > 0) lines.push("", findingsText(findings, language, all === true));
  const told = refused ? words.notCombined[language] : `${words.combined[language]}: ${out}`;
  return [...lines, "", told].join("\n");
}
