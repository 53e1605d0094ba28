import type { Composition, Language, Text } from "@fuyou/kernel";
import { theCounty } from "./compiled-requirement.js";
import { Lexicon } from "./lexicon.js";
import { listWords } from "./list-wording.js";
import { predicateWords } from "./predicate-wording.js";
import type { Requirement, RequirementSeverity } from "./requirement.js";
import { measureWords, ruleWords } from "./wording.js";
import { bracketed } from "./words.js";

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
  const list = listWords(require.measure, lexicon);
  const { bound } = require;
  const open = "unresolved" in bound ? bracketed(bound.unresolved)[language] : "";
  if (language === "zh") {
    const round = rounding === null ? "" : `，${rounding.zh}`;
    return `${subject}的${what}${weight}${asked.zh}${list.zh}${round}${open}（依据 ${clauses.join("；")}）。`;
  }
  const round = rounding === null ? "" : `, ${rounding.en}`;
  return `${subject}: ${what} ${weight} ${asked.en}${list.en}${round}${open} (${clauses.join("; ")}).`;
}

/** What is judged: "every town office", or by table and condition. */
export function subjectWords(requirement: Requirement, lexicon: Lexicon): Text {
  const { subject, each, where, groupBy } = requirement;
  if (subject !== undefined) return { zh: `每个${subject.zh}`, en: `Every ${subject.en}` };
  if (each === theCounty) return { zh: "全县", en: "The county" };
  const table = lexicon.table(each);
  if (groupBy !== undefined) return groupWords(requirement, groupBy, table, lexicon);
  if (where === undefined) {
    return { zh: `登记表“${table.zh}”的每条记录`, en: `Every record of '${table.en}'` };
  }
  const words = predicateWords(where, each, lexicon);
  return {
    zh: `登记表“${table.zh}”中${words.zh}的每条记录`,
    en: `Every record of '${table.en}' where ${words.en}`,
  };
}

function groupWords(
  { each, where }: Requirement,
  groupBy: string,
  table: Text,
  lexicon: Lexicon,
): Text {
  const field = lexicon.field(each, groupBy);
  const words = where === undefined ? undefined : predicateWords(where, each, lexicon);
  const scope = words === undefined ? ["", ""] : [`中${words.zh}的记录`, ` where ${words.en}`];
  return {
    zh: `登记表“${table.zh}”${scope[0]}的每种${field.zh}`,
    en: `Every ${field.en} in '${table.en}'${scope[1]}`,
  };
}
