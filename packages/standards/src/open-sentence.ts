import { type CountyView, labelOf, type Row, type Text } from "@fuyou/kernel";
import { standardsCodes } from "./errors.js";
import { type Judgement, knownAmount } from "./judgement.js";
import type { Lexicon } from "./lexicon.js";
import type { Outcome } from "./outcome.js";
import type { Datum } from "./path.js";
import { populationLimit } from "./population.js";
import type { JudgedCounty } from "./tally.js";
import type { CodedSentence, CommonWords, VerdictSentences } from "./verdict-sentence.js";
import { amountWords } from "./wording.js";
import { bracketed, grouped, say } from "./words.js";

const none: Text = { zh: "", en: "" };

/**
 * Why a judgement is left open, and what would close it.
 *
 * @param sentences - what things are called
 * @param judgement - what was found of it
 * @param said - what was measured and is asked
 * @param at - the county that was judged
 */
export function openWords(
  sentences: VerdictSentences,
  judgement: Judgement,
  said: CommonWords & { subject: string | Text; measured: Text },
  at: JudgedCounty,
): CodedSentence {
  const { requirement } = sentences.compiled;
  const { rule, value } = judgement.asked;
  const made = (code: CodedSentence["code"], message: { text: Text }): CodedSentence => ({
    code,
    message: message.text,
  });
  if (judgement.open === "unresolved") {
    const { bound } = requirement.require;
    const open = rule !== null && "unresolved" in rule ? rule : bound;
    const reason = "unresolved" in open ? open.unresolved : none;
    const code = "STANDARDS_UNRESOLVED_BOUND";
    return made(code, standardsCodes.message(code, { ...said, reason }));
  }
  if (judgement.open === "no-row") {
    const { bound } = requirement.require;
    const by = "table" in bound ? bound.table.by : "";
    const field = sentences.lexicon.field(requirement.each, by);
    const held = sentences.lexicon.value(requirement.each, by, value ?? "");
    const code = "STANDARDS_NO_TABLE_ROW";
    return made(code, standardsCodes.message(code, { ...said, field, value: held }));
  }
  if (judgement.open === "no-before") {
    const code = "STANDARDS_NO_EARLIER_COUNTY";
    return made(code, standardsCodes.message(code, { ...said, reason: notBefore(sentences, at) }));
  }
  if (judgement.emptyRegister !== null) {
    const { title } = judgement.emptyRegister;
    const code = "STANDARDS_EMPTY_REGISTER";
    return made(code, standardsCodes.message(code, { ...said, table: title }));
  }
  if (judgement.open === "empty-group") {
    const code = "STANDARDS_EMPTY_GROUP";
    return made(code, standardsCodes.message(code, said));
  }
  const missing = gapsWords(sentences, judgement.missing, at.county);
  const values = { ...said, missing, range: rangeWords(sentences, judgement) };
  const code = "STANDARDS_MISSING_DATUM";
  return made(code, standardsCodes.message(code, values));
}

/** Why it is not known how things were before. */
function notBefore({ compiled }: VerdictSentences, { before }: JudgedCounty): Text {
  const { measure } = compiled;
  if (before === null || measure.how !== "tally") {
    return { zh: "未提供此前的县数据", en: "no earlier county is given to compare with" };
  }
  const { title } = measure.tally.table;
  return {
    zh: `此前的登记表“${title.zh}”没有任何记录`,
    en: `the earlier register '${title.en}' has no record at all`,
  };
}

/** The missing data; where there are many, the first and how many more. */
function gapsWords(
  { lexicon }: VerdictSentences,
  missing: readonly Datum[],
  county: CountyView,
): Text {
  const shown = missing.length > 3 ? missing.slice(0, 1) : missing;
  const gaps = shown.map((datum) => datumWords(lexicon, datum, county));
  const rest = missing.length - shown.length;
  return {
    zh: `${gaps.map((gap) => gap.zh).join("、")}${rest > 0 ? `等${grouped(missing.length)}项数据` : ""}`,
    en: `${gaps.map((gap) => gap.en).join(" and ")}${rest > 0 ? ` and ${grouped(rest)} more data are missing` : ""}`,
  };
}

/** A missing datum as a clause: "the register 'places' does not give the population of …". */
export function datumWords(
  lexicon: Lexicon,
  { table: name, id, field, earlier }: Datum,
  county: CountyView,
): Text {
  const register = lexicon.table(name);
  const title = earlier
    ? { zh: `${register.zh}（此前）`, en: `${register.en} (before)` }
    : register;
  if (field === null) {
    return {
      zh: `登记表“${title.zh}”中没有${id}`,
      en: `the register '${title.en}' has no ${id}`,
    };
  }
  const table = lexicon.tableNamed(name);
  const row = table && county.get<Row>(table, id);
  const called = table && row ? labelOf(table, row, county) : id;
  const words = lexicon.field(name, field);
  return say((language) => {
    if (language === "zh") {
      const record = called === id ? id : `${called}（${id}）`;
      return `登记表“${title.zh}”中${record}未登记${words.zh}`;
    }
    const record = called === id ? id : `${called} (${id})`;
    return `the register '${title.en}' does not give the ${words.en} of ${record}`;
  });
}

/** What a missing datum leaves open: up to which population there is enough, or the best and the worst case. */
function rangeWords(sentences: VerdictSentences, judgement: Judgement): Text {
  const { asked, span, best, worst } = judgement;
  const { compiled, lexicon } = sentences;
  const { compare } = compiled.requirement.require;
  const measured = knownAmount(span);
  if (asked.rule !== null && "perPopulation" in asked.rule) {
    const open = asked.population === null && (compare === "at-least" || compare === "at-most");
    if (measured === null || !open) return none;
    const rule = asked.rule.perPopulation;
    const limit = grouped(populationLimit(rule, compare, measured));
    const { zh, en } = lexicon.fieldAtEnd(compiled.requirement.each, rule.field);
    return bracketed(
      compare === "at-least"
        ? { zh: `${zh}不超过${limit}即达到要求`, en: `met if the ${en} is at most ${limit}` }
        : { zh: `${zh}不少于${limit}即达到要求`, en: `met if the ${en} is at least ${limit}` },
    );
  }
  const isField = "field" in compiled.requirement.require.measure;
  if (best === null || worst === null || isField) return none;
  const [well, badly] = [best, worst].map((outcome) => outcomeWords(sentences, outcome)) as [
    Text,
    Text,
  ];
  return bracketed({
    zh: `最好为${well.zh}，最差为${badly.zh}`,
    en: `at best ${well.en}, at worst ${badly.en}`,
  });
}

/** What becomes of a requirement in one case: "met", "2 persons short". */
export function outcomeWords(
  { compiled }: Pick<VerdictSentences, "compiled">,
  { lack, over }: Outcome,
): Text {
  if (lack === null) return { zh: "达到要求", en: "met" };
  if (!Number.isFinite(lack)) {
    return over ? { zh: "超出", en: "too much" } : { zh: "不足", en: "short" };
  }
  const { zh, en } = amountWords(lack, compiled.requirement.require.measure);
  return over ? { zh: `超出${zh}`, en: `${en} over` } : { zh: `差${zh}`, en: `${en} short` };
}
