import { institutionKindPoint } from "@fuyou/hierarchy";
import {
  type Composition,
  defineView,
  type Text,
  type View,
  type ViewCell,
  type ViewColumn,
} from "@fuyou/kernel";
import { z } from "zod";
import { namesOf, titleOf } from "./budget-judgement.js";
import { fundingBasisPoint, fundingClassPoint, fundingModePoint } from "./extension-points.js";
import { type FundingRule, fundingRulePoint } from "./funding-rule.js";

/** What may be asked of the rules more narrowly. */
export interface RulesQuestion {
  /** Only rules about this class of expenditure, a code of `funding.class`. */
  class?: string | undefined;
}

const columns: readonly ViewColumn[] = [
  { key: "rule", label: { zh: "规则", en: "Rule" }, kind: "text" },
  { key: "units", label: { zh: "单位", en: "Units" }, kind: "text" },
  { key: "classes", label: { zh: "经费类别", en: "Classes" }, kind: "text" },
  { key: "sources", label: { zh: "来源及份额", en: "Sources and shares" }, kind: "text" },
  { key: "mode", label: { zh: "供给方式", en: "Mode" }, kind: "text" },
  { key: "bases", label: { zh: "核定依据", en: "Settled by" }, kind: "text" },
  { key: "clause", label: { zh: "依据", en: "Clause" }, kind: "text" },
];

/** Who pays what for whom (经费规则一览): the rules that the county's documents set. */
export const rulesView: View<RulesQuestion> = defineView<RulesQuestion>({
  id: "funding.rules",
  title: { zh: "经费规则", en: "Funding rules" },
  question: {
    zh: "哪些单位的哪类经费由谁承担、以什么方式供给、按什么核定？",
    en: "Who pays which money for which units, in which mode, and settled by what?",
  },
  options: z.strictObject({ class: z.string().optional() }),
  answer({ composition, date }, question) {
    const rules = composition
      .at(fundingRulePoint, date)
      .map(({ value }) => value)
      .filter(({ classes }) => question.class === undefined || classes.includes(question.class));
    const notes = rules.flatMap(({ title, open }) =>
      open === undefined ? [] : [{ zh: `${title.zh}：${open.zh}`, en: `${title.en}: ${open.en}` }],
    );
    return {
      tables: [
        {
          title: { zh: "经费规则", en: "Funding rules" },
          columns,
          rows: rules.map((rule) => rowOf(rule, composition)),
          notes,
        },
      ],
      findings: [],
    };
  },
});

function rowOf(rule: FundingRule, composition: Composition): Record<string, ViewCell> {
  const list = (codes: readonly string[], title: (code: string) => Text): Text => {
    const titles = codes.map(title);
    return { zh: titles.map(({ zh }) => zh).join("、"), en: titles.map(({ en }) => en).join(", ") };
  };
  const only: Text = rule.exclusive
    ? { zh: "只由", en: "only " }
    : { zh: "可由", en: "also from " };
  const names = namesOf(rule, composition);
  return {
    rule: rule.title,
    units: list(rule.kinds, (code) => titleOf(composition, institutionKindPoint, code)),
    classes: list(rule.classes, (code) => titleOf(composition, fundingClassPoint, code)),
    sources:
      rule.sources.length === 0
        ? null
        : { zh: `${only.zh}${names.zh}`, en: `${only.en}${names.en}` },
    mode: rule.mode === undefined ? null : titleOf(composition, fundingModePoint, rule.mode),
    bases:
      rule.bases.length === 0
        ? null
        : list(rule.bases, (code) => titleOf(composition, fundingBasisPoint, code)),
    clause: rule.cites.map(({ source, clause }) => `${source} ${clause}`).join("; "),
  };
}
