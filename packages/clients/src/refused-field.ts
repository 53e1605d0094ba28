import { type AnyTable, referenceTarget, type Text } from "@fuyou/kernel";
import type { z } from "zod";

/** A topic that no field may be about, and how it is recognised in a name or a heading. */
interface RefusedTopic {
  readonly title: Text;
  readonly words: RegExp;
}

const conditions: readonly RefusedTopic[] = [
  { title: { zh: "许可", en: "a permit" }, words: /permit|准生|生育证|许可证|批准生育/i },
  {
    title: { zh: "婚姻状况", en: "marriage" },
    words: /marri|marital|spouse|婚姻|结婚|已婚|未婚|婚育|配偶/i,
  },
  {
    title: { zh: "孩次", en: "the order of birth" },
    words: /parity|birth-?order|childrencount|胎次|孩次|子女数/i,
  },
  {
    title: { zh: "户籍", en: "residence" },
    words: /resid|hukou|household-?regist|户籍|户口|常住/i,
  },
];

const intimate = /pregnan|contracep|fertil|marri|marital|menstru|孕|避孕|节育|婚|胎次|孩次|生育/i;

/** The name of the branch of work, which says nothing of a person. */
const branch = /计划生育|计生|优生优育|family[- ]planning/gi;

/**
 * What a field is about that is never asked of a client (不得询问的内容): a permit, marriage, the order of a birth, or
 * residence; null where it is about nothing of the kind.
 *
 * @param words - the field's name and headings
 */
export function refusedTopicOf(...words: readonly string[]): Text | null {
  const said = words.join(" ");
  return conditions.find((topic) => topic.words.test(said))?.title ?? null;
}

/**
 * Every field name, heading and value to choose from inside a schema (字段名), however deep, for the check that none
 * of them is refused.
 *
 * @param schema - the schema
 */
export function fieldWordsOf(schema: z.ZodType): readonly string[] {
  const found: string[] = [];
  const walk = (at: unknown, depth: number): void => {
    if (typeof at !== "object" || at === null || depth > 12) return;
    const { def, shape } = at as { def?: Record<string, unknown>; shape?: Record<string, unknown> };
    found.push(...Object.keys((def?.entries as object | undefined) ?? {}));
    for (const [name, field] of Object.entries(shape ?? {})) {
      found.push(name);
      const label = (field as z.ZodType).meta?.()?.label as Text | undefined;
      if (label !== undefined) found.push(label.zh, label.en);
      walk(field, depth + 1);
    }
    for (const inner of [
      "element",
      "innerType",
      "keyType",
      "valueType",
      "left",
      "right",
      "in",
      "out",
    ]) {
      walk(def?.[inner], depth + 1);
    }
    for (const option of (def?.options as unknown[] | undefined) ?? []) walk(option, depth + 1);
  };
  walk(schema, 0);
  return found;
}

/**
 * The first field by which a register of the county joins identified persons with births, pregnancy, marriage or
 * contraception (县级登记表不得含的字段), or the name of the register where it says so itself; null where there is none. A register holds identified persons where it has
 * personal fields, or refers to one that has.
 *
 * @param table - the register
 * @param all - all registers
 */
export function intimateFieldOf(table: AnyTable, all: readonly AnyTable[]): string | null {
  const personal = new Set(all.filter((each) => each.personal.length > 0));
  const targets = Object.keys(table.references).map((field) => referenceTarget(table, field));
  if (![table, ...targets].some((each) => personal.has(each))) return null;
  const words = [table.name, table.title.zh, table.title.en, ...fieldWordsOf(table.schema)];
  return words.find((word) => intimate.test(word.replace(branch, ""))) ?? null;
}
