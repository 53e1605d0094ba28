import { type Fraction, formatQuantity, type Text, type Unit } from "@fuyou/kernel";
import type { Bound, Multiple, PerPopulation, PlainBound, Rounding } from "./bound.js";
import type { Comparator } from "./comparison.js";
import { type ExactSpan, isKnown, type Ratio } from "./exact.js";
import type { Lexicon } from "./lexicon.js";
import { countedIn, type Measure } from "./measure.js";
import { predicateWords } from "./predicate-wording.js";
import type { Requirement } from "./requirement.js";
import { bracketed, grouped, say } from "./words.js";

const comparators: Record<Comparator, Text> = {
  "at-least": { zh: "不少于", en: "at least" },
  "at-most": { zh: "不超过", en: "at most" },
  "more-than": { zh: "超过", en: "more than" },
  "less-than": { zh: "不满", en: "less than" },
  within: { zh: "", en: "" },
};

const roundings: Record<Rounding, Text> = {
  up: { zh: "向上取整", en: "rounded up" },
  down: { zh: "向下取整", en: "rounded down" },
  nearest: { zh: "四舍五入", en: "rounded to the nearest" },
};

const someAmount: Text = { zh: "一定数量", en: "an amount left open" };

/** What a measure is called: as the requirement says, or by its table or field. */
export function measureWords(measure: Measure, each: string, lexicon: Lexicon): Text {
  if (measure.called !== undefined) return measure.called;
  if ("field" in measure) return lexicon.field(each, measure.field);
  if ("ratio" in measure) {
    const of = measureWords(measure.ratio.of, each, lexicon);
    const by = measureWords(measure.ratio.by, each, lexicon);
    return { zh: `${of.zh}与${by.zh}之比`, en: `${of.en} to ${by.en}` };
  }
  if ("days" in measure) {
    const end = (path: string | undefined) =>
      path === undefined ? { zh: "判定日", en: "the day judged" } : lexicon.field(each, path);
    const [from, to] = [end(measure.days.from), end(measure.days.to)];
    return { zh: `${from.zh}至${to.zh}的天数`, en: `days from ${from.en} to ${to.en}` };
  }
  return recordsWords(measure, lexicon);
}

function recordsWords(measure: Measure, lexicon: Lexicon): Text {
  const { of, where } = countedIn(measure) ?? { of: "" };
  const table = lexicon.table(of);
  const brackets =
    where === undefined ? { zh: "", en: "" } : bracketed(predicateWords(where, of, lexicon));
  const all = say((language) => `${table[language]}${brackets[language]}`);
  if ("sum" in measure) {
    const field = lexicon.field(of, measure.sum.field);
    return { zh: `${all.zh}的${field.zh}合计`, en: `sum of the ${field.en} of ${all.en}` };
  }
  if ("share" in measure) {
    const part = predicateWords(measure.share.part, of, lexicon);
    return { zh: `${all.zh}中${part.zh}的`, en: `${all.en} where ${part.en}` };
  }
  if (!("coverage" in measure)) return all;
  const field = lexicon.field(of, measure.coverage.field);
  return { zh: `${all.zh}的${field.zh}`, en: `${field.en} of ${all.en}` };
}

/** What is asked, as the rule says it: "at least 1 person per 10,000 of resident population", and the rounding. */
export function ruleWords(
  requirement: Requirement,
  lexicon: Lexicon,
): { asked: Text; rounding: Text | null } {
  const { bound } = requirement.require;
  if ("table" in bound) return { asked: tableWords(bound, requirement, lexicon), rounding: null };
  return plainWords(bound, requirement, lexicon);
}

/** What a bound without a table asks, and the rounding. */
export function plainWords(
  bound: PlainBound,
  requirement: Requirement,
  lexicon: Lexicon,
): { asked: Text; rounding: Text | null } {
  const { compare, measure } = requirement.require;
  const asked = (words: Text) => ({ asked: compared(compare, words), rounding: null });
  if ("amount" in bound) return asked(quantityWords(bound.amount, measure.unit));
  if ("unresolved" in bound) return asked(someAmount);
  if ("every" in bound) return { asked: { zh: "全部具备", en: "all of them" }, rounding: null };
  if ("share" in bound) return asked(fractionWords(bound.share));
  if ("ratio" in bound) return asked(fractionWords(bound.ratio));
  if ("range" in bound) {
    const { min, max, upper } = bound.range;
    const most = quantityWords(max, measure.unit);
    if (min === max && upper !== "usual") {
      return { asked: { zh: `恰为${most.zh}`, en: `exactly ${most.en}` }, rounding: null };
    }
    const open =
      upper === "usual" ? { zh: "（上限不作要求）", en: " (more is not punished)" } : none;
    return {
      asked: {
        zh: `${grouped(min)}至${most.zh}${open.zh}`,
        en: `${grouped(min)} to ${most.en}${open.en}`,
      },
      rounding: null,
    };
  }
  if ("asBefore" in bound) return asked({ zh: "原有水平", en: "as much as before" });
  if ("measure" in bound) {
    const { of, times, rounding } = bound.measure;
    const other = measureWords(of, requirement.each, lexicon);
    const by = times === undefined ? none : timesWords(times);
    const round = rounding === undefined ? null : roundings[rounding];
    return {
      asked: compared(compare, { zh: `${other.zh}${by.zh}`, en: `${by.en}${other.en}` }),
      rounding: round,
    };
  }
  const { field, per, amount, rounding } = bound.perPopulation;
  const people = lexicon.fieldAtEnd(requirement.each, field);
  const each = compared(compare, quantityWords(amount, measure.unit));
  return {
    asked: {
      zh: `每${grouped(per)}${people.zh}${each.zh}`,
      en: `${each.en} per ${grouped(per)} of ${people.en}`,
    },
    rounding: roundings[rounding],
  };
}

const none: Text = { zh: "", en: "" };

function timesWords({ p, q }: Fraction): Text {
  return { zh: `的${grouped(p)}/${grouped(q)}`, en: `${grouped(p)}/${grouped(q)} of ` };
}

function tableWords(
  { table: { by, rows } }: Extract<Bound, { table: unknown }>,
  requirement: Requirement,
  lexicon: Lexicon,
): Text {
  const parts = rows.map(({ when, bound }) => {
    const values = when.map((value) => lexicon.value(requirement.each, by, value));
    const { asked, rounding } = plainWords(bound, requirement, lexicon);
    const round = rounding === null ? none : bracketed(rounding);
    return {
      zh: `${values.map((value) => `“${value.zh}”`).join("、")}${asked.zh}${round.zh}`,
      en: `${asked.en}${round.en} for ${values.map((value) => `'${value.en}'`).join(", ")}`,
    };
  });
  const field = lexicon.field(requirement.each, by);
  return {
    zh: `按${field.zh}：${parts.map((part) => part.zh).join("；")}`,
    en: `by ${field.en}: ${parts.map((part) => part.en).join("; ")}`,
  };
}

/** An exact share or ratio as people write it: 55 %, 7‰, 17/100,000. */
export function fractionWords({ p, q }: Fraction): Text {
  const both = (written: string): Text => ({ zh: written, en: written });
  if ((p * 100) % q === 0) return both(`${grouped((p * 100) / q)}%`);
  if (q % 1_000 !== 0 && (p * 1_000) % q === 0) return both(`${grouped((p * 1_000) / q)}‰`);
  return q === 1_000 ? both(`${grouped(p)}‰`) : both(`${grouped(p)}/${grouped(q)}`);
}

/** A number as it was measured or is asked: "4 persons", "12 of 60 persons", "30%". */
export function numberWords(value: Ratio, measure: Measure): Text {
  if (value.n === 1 && !("ratio" in measure)) return quantityWords(value.k, measure.unit);
  if ("ratio" in measure) {
    const of = quantityWords(value.k, measure.ratio.of.unit);
    const by = quantityWords(value.n, measure.ratio.by.unit);
    return { zh: `${of.zh}/${by.zh}`, en: `${of.en} / ${by.en}` };
  }
  const all = quantityWords(value.n, measure.unit);
  const part = quantityWords(value.k, measure.unit);
  return { zh: `${all.zh}中${part.zh}`, en: `${grouped(value.k)} of ${all.en}` };
}

/** A whole number of a measure's unit. */
export function amountWords(value: number, measure: Measure): Text {
  return quantityWords(value, measure.unit);
}

/** A comparison in words: "at least 6 persons". */
export function compared(compare: Comparator, amount: Text): Text {
  const { zh, en } = comparators[compare];
  return { zh: `${zh}${amount.zh}`, en: en === "" ? amount.en : `${en} ${amount.en}` };
}

/** How a bound came about: "resident population 52,345 ÷ 10,000 rounded up = 6". */
export function derivationWords(
  rule: PerPopulation,
  people: Text,
  population: number,
  bound: number,
): Text {
  const round = roundings[rule.rounding];
  const times =
    rule.amount === 1 ? ["", ""] : [`×${grouped(rule.amount)}`, ` × ${grouped(rule.amount)}`];
  const [heads, per, result] = [population, rule.per, bound].map(grouped);
  return {
    zh: `${people.zh}${heads}${times[0]}÷${per}${round.zh}为${result}`,
    en: `${people.en} ${heads}${times[1]} ÷ ${per} ${round.en} = ${result}`,
  };
}

/** How a bound came about from the earlier county: "3 rooms before", or that nothing was there. */
export function beforeWords(before: ExactSpan | null, measure: Measure): Text {
  if (before === null) return { zh: "原无此项", en: "not there before" };
  const [low, high] = [before.low, before.high].map((each) => numberWords(each, measure)) as Both;
  if (isKnown(before)) return { zh: `原为${low.zh}`, en: `${low.en} before` };
  if (!Number.isFinite(before.high.k)) {
    return { zh: `原为至少${low.zh}`, en: `${low.en} or more before` };
  }
  return { zh: `原为${low.zh}至${high.zh}`, en: `${low.en} to ${high.en} before` };
}

type Both = [Text, Text];

/** A quantity in both languages. */
export function quantityWords(value: number, unit: Unit): Text {
  return say((language) => formatQuantity({ value, unit }, language));
}

/** How a bound came about from another measure: "beds 30 × 1/10 rounded up = 3". */
export function multipleWords(
  { of, times, rounding }: Multiple,
  other: Ratio,
  bound: Ratio,
  each: string,
  lexicon: Lexicon,
): Text {
  const what = measureWords(of, each, lexicon);
  const amount = quantityWords(other.k, of.unit);
  if (times === undefined) return { zh: `${what.zh}${amount.zh}`, en: `${what.en} ${amount.en}` };
  const by = `${grouped(times.p)}/${grouped(times.q)}`;
  const round = rounding === undefined ? none : roundings[rounding];
  const result = bound.n === 1 ? grouped(bound.k) : `${grouped(bound.k)}/${grouped(bound.n)}`;
  return {
    zh: `${what.zh}${amount.zh}×${by}${round.zh}为${result}`,
    en: `${what.en} ${amount.en} × ${by}${round.en === "" ? "" : ` ${round.en}`} = ${result}`,
  };
}
