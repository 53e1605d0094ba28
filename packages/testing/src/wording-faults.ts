import {
  type AnyTable,
  type Composition,
  type ConfiguredPlugin,
  type Contribution,
  clausePoint,
  columnsOf,
  type MessageTable,
  messageTablePoint,
  type Text,
  tablePoint,
} from "@fuyou/kernel";
import { codeFaults } from "@fuyou/kernel/testing";
import { describe, type Requirement, requirementPoint } from "@fuyou/standards";
import { z } from "zod";

const chinese = /\p{Script=Han}/u;
const englishWord = /[a-z]{4}/;

/**
 * What a reader of one of the two languages would miss (双语毛病): texts that are empty or not translated, in titles
 * and everywhere else in what a plugin contributes, its tables of messages included; messages without
 * an end, or that do not name the same places in both; fields of its registers without heading; requirements that make no sentence.
 * Empty where both languages say it.
 *
 * @param plugin - the plugin
 * @param composition - the plugin with those it builds on
 */
export function wordingFaults(plugin: ConfiguredPlugin, composition: Composition): string[] {
  const faults = [...textFaults(plugin.title, `${plugin.id}: title`)];
  for (const each of composition.contributionsOf(plugin.id)) {
    const name = nameOf(each);
    const isTable = each.point === messageTablePoint.id;
    const read = isTable ? withoutExamples(each.value as MessageTable) : each.value;
    if (isTable) {
      for (const fault of codeFaults((each.value as MessageTable).codes)) {
        faults.push(
          `${name}: ${fault}; a message says the same in both languages, in whole sentences`,
        );
      }
    }
    for (const { text, path } of textsIn(read, "", new Set())) {
      faults.push(...textFaults(text, `${name}: ${path}`));
    }
    for (const { path, missing } of isTable ? [] : unlikeMessages(each.value, "", new Set())) {
      faults.push(
        `${name}: ${path}: only one language names ${missing.map((place) => `{${place}}`).join(", ")}; name the same places in zh and en`,
      );
    }
    if (each.point === tablePoint.id) faults.push(...headingFaults(each.value as AnyTable, name));
    if (each.point === requirementPoint.id && each.derivedFrom === null) {
      faults.push(...sentenceFaults(each.value as Requirement, composition, name));
    }
  }
  return faults;
}

/** The sentences of a table of messages; its examples name invented bodies, which may have no English name. */
function withoutExamples({ codes }: MessageTable): unknown {
  return Object.fromEntries(
    Object.entries(codes.table).map(([code, { example: _, ...sentences }]) => [code, sentences]),
  );
}

function* textFaults({ zh, en }: Text, where: string): Iterable<string> {
  if (zh.trim() === "") yield `${where}.zh is empty; write it in Chinese`;
  if (en.trim() === "") yield `${where}.en is empty; write it in English`;
  if (isChinese(en)) yield `${where}.en is in Chinese: ${en}; write it in English`;
  if (!chinese.test(zh) && englishWord.test(zh) && zh === en) {
    yield `${where}.zh is in English: ${zh}; write it in Chinese`;
  }
}

/**
 * Whether an English text is Chinese. One may quote a term of the document, or the number of a notice; where it is
 * more than a third of the letters, the translation was forgotten.
 */
function isChinese(en: string): boolean {
  const many = (of: RegExp) => en.match(of)?.length ?? 0;
  return many(/\p{Script=Han}/gu) * 3 > many(/[A-Za-z]/g);
}

interface FoundText {
  text: Text;
  path: string;
}

/** The texts in a value, with the path of each; functions and schemas are not looked into. */
function* textsIn(value: unknown, path: string, seen: Set<unknown>): Iterable<FoundText> {
  if (!isOpenToReading(value) || seen.has(value)) return;
  seen.add(value);
  const { zh, en } = value as Partial<Text>;
  if (typeof zh === "string" || typeof en === "string") {
    if (zh !== undefined && typeof zh !== "string") return;
    yield { text: { zh: zh ?? "", en: typeof en === "string" ? en : "" }, path };
    return;
  }
  for (const [name, each] of Object.entries(value)) {
    yield* textsIn(each, path === "" ? name : `${path}.${name}`, seen);
  }
}

/** Messages whose languages do not name the same places `{like-this}`. */
function* unlikeMessages(
  value: unknown,
  path: string,
  seen: Set<unknown>,
): Iterable<{ path: string; missing: readonly string[] }> {
  if (!isOpenToReading(value) || seen.has(value)) return;
  seen.add(value);
  const { what, fix } = value as { what?: Partial<Text>; fix?: Partial<Text> };
  if (what?.zh !== undefined && fix?.zh !== undefined) {
    const inChinese = placesOf(`${what.zh} ${fix.zh}`);
    const inEnglish = placesOf(`${what.en} ${fix.en}`);
    const missing = [...inChinese, ...inEnglish].filter(
      (place) => !inChinese.has(place) || !inEnglish.has(place),
    );
    if (missing.length > 0) yield { path, missing };
    return;
  }
  for (const [name, each] of Object.entries(value)) {
    yield* unlikeMessages(each, path === "" ? name : `${path}.${name}`, seen);
  }
}

function placesOf(template: string): ReadonlySet<string> {
  return new Set([...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string));
}

function isOpenToReading(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof z.ZodType);
}

/** Fields of a register that a clerk would see by the name they have in the code. */
function headingFaults(table: AnyTable, name: string): string[] {
  return columnsOf(table).flatMap(({ name: field, title }) =>
    title.zh === field
      ? [
          `${name}: the field ${field} has no heading; add .meta({ label: { zh: "…", en: "…" } }) to it in the schema`,
        ]
      : [...textFaults(title, `${name}: heading of ${field}`)],
  );
}

function* sentenceFaults(
  requirement: Requirement,
  composition: Composition,
  name: string,
): Iterable<string> {
  // Clauses are named as the document does, in whatever language that is.
  const uncited = { ...requirement, cites: [] };
  const sentence = {
    zh: describe(uncited, "zh", composition),
    en: describe(uncited, "en", composition),
  };
  yield* textFaults(sentence, `${name}: its sentence`);
}

function nameOf({ plugin, point, key }: Contribution): string {
  const quoted = point === clausePoint.id ? `clause ${key}` : `${point}/${key}`;
  return `${plugin}/${quoted}`;
}
