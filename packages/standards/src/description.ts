import type { Composition, Language, Text } from "@fuyou/kernel";
import { Lexicon } from "./lexicon.js";
import type { Requirement, RequirementSeverity } from "./requirement.js";
import { bracketed, measureWords, predicateWords, ruleWords } from "./wording.js";

const weights: Record<RequirementSeverity, Text> = {
  mandatory: { zh: "应", en: "must be" },
  target: { zh: "目标为", en: "is meant to be" },
  advice: { zh: "宜", en: "should preferably be" },
};

/**
 * A requirement as one sentence (要求说明), with its clauses: 「每个…的…应不少于…（依据 003 二(一)1）」.
 *
 * @param requirement - the requirement
 * @param language - the language to write in
 * @param composition - where tables, fields and codes have their names; without it their identifiers
 *   are shown
 */
export function describe(
  requirement: Requirement,
  language: Language,
  composition?: Composition,
): string {
  const lexicon = new Lexicon(composition);
  const { each, require, severity, cites } = requirement;
  const what = measureWords(require.measure, each, lexicon)[language];
  const subject = subjectWords(requirement, lexicon)[language];
  const weight = weights[severity][language];
  const clauses = [...new Set(cites.map(({ source, clause }) => `${source} ${clause}`))];
  const { asked, rounding } = ruleWords(requirement, lexicon);
  const { bound } = require;
  const open = "unresolved" in bound ? bracketed(bound.unresolved)[language] : "";
  if (language === "zh") {
    const round = rounding === null ? "" : `，${rounding.zh}`;
    return `${subject}的${what}${weight}${asked.zh}${round}${open}（依据 ${clauses.join("；")}）。`;
  }
  const round = rounding === null ? "" : `, ${rounding.en}`;
  return `${subject}: ${what} ${weight} ${asked.en}${round}${open} (${clauses.join("; ")}).`;
}

/** What is judged: "every town office", or by table and condition. */
export function subjectWords(requirement: Requirement, lexicon: Lexicon): Text {
  const { subject, each, where } = requirement;
  if (subject !== undefined) return { zh: `每个${subject.zh}`, en: `Every ${subject.en}` };
  const table = lexicon.table(each);
  if (where === undefined) {
    return { zh: `登记表“${table.zh}”的每条记录`, en: `Every record of '${table.en}'` };
  }
  const words = predicateWords(where, each, lexicon);
  return {
    zh: `登记表“${table.zh}”中${words.zh}的每条记录`,
    en: `Every record of '${table.en}' where ${words.en}`,
  };
}
