import { formatQuantity, type Language, type Text, type Unit } from "@fuyou/kernel";
import type { Comparator, PerPopulation, Rounding } from "./bound.js";
import type { Lexicon } from "./lexicon.js";
import type { Measure } from "./measure.js";
import type { FieldIn, FieldIncludes, FieldIs, FieldPresent, Predicate } from "./predicate.js";
import type { Requirement } from "./requirement.js";

const comparators: Record<Comparator, Text> = {
  "at-least": { zh: "不少于", en: "at least" },
  "at-most": { zh: "不超过", en: "at most" },
};

const roundings: Record<Rounding, Text> = {
  up: { zh: "向上取整", en: "rounded up" },
  down: { zh: "向下取整", en: "rounded down" },
  nearest: { zh: "四舍五入", en: "rounded to the nearest" },
};

const someAmount: Text = { zh: "一定数量", en: "an amount left open" };

/** A text made of others, language by language. */
export function say(make: (language: Language) => string): Text {
  return { zh: make("zh"), en: make("en") };
}

/** A whole number as people read it, thousands set apart. */
export function grouped(value: number): string {
  let digits = String(value);
  for (let at = digits.length - 3; at > 0; at -= 3) {
    digits = `${digits.slice(0, at)},${digits.slice(at)}`;
  }
  return digits;
}

/** What a measure is called: as the requirement says, or by its table or field. */
export function measureWords(measure: Measure, each: string, lexicon: Lexicon): Text {
  if (measure.called !== undefined) return measure.called;
  if ("field" in measure) return lexicon.field(each, measure.field);
  const { of, where } = measure.count;
  const table = lexicon.table(of);
  if (where === undefined) return table;
  const words = predicateWords(where, of, lexicon);
  const brackets = bracketed(words);
  return say((language) => `${table[language]}${brackets[language]}`);
}

/** What is asked, as the rule says it: "at least 1 person per 10,000 of resident population", and the rounding. */
export function ruleWords(
  requirement: Requirement,
  lexicon: Lexicon,
): { asked: Text; rounding: Text | null } {
  const { compare, bound, measure } = requirement.require;
  if (!("perPopulation" in bound)) {
    const amount = "amount" in bound ? quantityWords(bound.amount, measure.unit) : someAmount;
    return { asked: compared(compare, amount), rounding: null };
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

/** A text in brackets, as it follows a clause. */
export function bracketed({ zh, en }: Text): Text {
  return { zh: `（${zh}）`, en: ` (${en})` };
}

/** A comparison in words: "at least 6 persons". */
export function compared(compare: Comparator, amount: Text): Text {
  const { zh, en } = comparators[compare];
  return { zh: `${zh}${amount.zh}`, en: `${en} ${amount.en}` };
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

/** A quantity in both languages. */
export function quantityWords(value: number, unit: Unit): Text {
  return say((language) => formatQuantity({ value, unit }, language));
}

/** A condition in words: "kind is 'town-office' and area is filled in". */
export function predicateWords(predicate: Predicate, table: string, lexicon: Lexicon): Text {
  if ("all" in predicate) return joined(predicate.all, table, lexicon, { zh: "且", en: " and " });
  if ("any" in predicate) return joined(predicate.any, table, lexicon, { zh: "或", en: " or " });
  if ("not" in predicate) {
    const { zh, en } = predicateWords(predicate.not, table, lexicon);
    return { zh: `不符合（${zh}）`, en: `not (${en})` };
  }
  return testWords(predicate, table, lexicon);
}

function joined(predicates: readonly Predicate[], table: string, lexicon: Lexicon, by: Text): Text {
  const parts = predicates.map((each) => {
    const words = predicateWords(each, table, lexicon);
    const several =
      ("all" in each && each.all.length > 1) || ("any" in each && each.any.length > 1);
    return several ? { zh: `（${words.zh}）`, en: `(${words.en})` } : words;
  });
  return say((language) => parts.map((part) => part[language]).join(by[language]));
}

function testWords(
  test: FieldIs | FieldIn | FieldIncludes | FieldPresent,
  table: string,
  lexicon: Lexicon,
): Text {
  const field = lexicon.field(table, test.field);
  if ("present" in test) {
    return test.present
      ? { zh: `已登记${field.zh}`, en: `${field.en} is filled in` }
      : { zh: `未登记${field.zh}`, en: `${field.en} is not filled in` };
  }
  const values = "is" in test ? [test.is] : "in" in test ? test.in : [test.includes];
  const words = values.map((value) => lexicon.value(table, test.field, value));
  const zh = words.map((word) => `“${word.zh}”`).join("或");
  const en = words.map((word) => `'${word.en}'`).join(" or ");
  return "includes" in test
    ? { zh: `${field.zh}包含${zh}`, en: `${field.en} includes ${en}` }
    : { zh: `${field.zh}为${zh}`, en: `${field.en} is ${en}` };
}
