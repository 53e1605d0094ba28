import { formatQuantity, type Language, type Text, type Unit } from "@fuyou/kernel";
import type { Lexicon } from "./lexicon.js";
import type { FieldTest, Predicate } from "./predicate.js";
import { say } from "./words.js";

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

function testWords(test: FieldTest, table: string, lexicon: Lexicon): Text {
  const field = lexicon.field(table, test.field);
  if ("present" in test) {
    return test.present
      ? { zh: `已登记${field.zh}`, en: `${field.en} is filled in` }
      : { zh: `未登记${field.zh}`, en: `${field.en} is not filled in` };
  }
  const limit = limitWords(test, lexicon.unit(table, test.field));
  if (limit !== undefined)
    return { zh: `${field.zh}${limit.zh}`, en: `${field.en} is ${limit.en}` };
  const values =
    "is" in test ? [test.is] : "in" in test ? test.in : "includes" in test ? [test.includes] : [];
  const words = values.map((value) => lexicon.value(table, test.field, value));
  const zh = words.map((word) => `“${word.zh}”`).join("或");
  const en = words.map((word) => `'${word.en}'`).join(" or ");
  return "includes" in test
    ? { zh: `${field.zh}包含${zh}`, en: `${field.en} includes ${en}` }
    : { zh: `${field.zh}为${zh}`, en: `${field.en} is ${en}` };
}

/** A limit on a number or a date; undefined for other conditions. */
function limitWords(test: FieldTest, unit: Unit | undefined): Text | undefined {
  if ("atLeast" in test) return compared({ zh: "不少于", en: "at least " }, test.atLeast, unit);
  if ("atMost" in test) return compared({ zh: "不超过", en: "at most " }, test.atMost, unit);
  if ("onOrAfter" in test) {
    return { zh: `不早于${test.onOrAfter}`, en: `on or after ${test.onOrAfter}` };
  }
  if (!("onOrBefore" in test)) return undefined;
  return { zh: `不晚于${test.onOrBefore}`, en: `on or before ${test.onOrBefore}` };
}

function compared(by: Text, value: number, unit: Unit | undefined): Text {
  const number = (language: Language) =>
    unit === undefined ? String(value) : formatQuantity({ value, unit }, language);
  return { zh: `${by.zh}${number("zh")}`, en: `${by.en}${number("en")}` };
}
