import type { Text } from "@fuyou/kernel";
import type { Lexicon } from "./lexicon.js";
import type { FieldIn, FieldIncludes, FieldIs, FieldPresent, Predicate } from "./predicate.js";
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
