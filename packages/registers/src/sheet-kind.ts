import type { Text } from "@fuyou/kernel";
import { z } from "zod";
import type { SheetColumn } from "./sheet.js";

/**
 * A field without what only says how often it is there (去除可空与多值); odd where lines of a cell cannot say it.
 *
 * @param field - the schema of the field
 */
export function unwrapped(field: unknown): { field: unknown; list: boolean; odd: boolean } {
  let inner = field;
  let list = false;
  let odd = false;
  for (;;) {
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) {
      odd ||= list || inner instanceof z.ZodNullable;
      inner = inner.unwrap();
    } else if (inner instanceof z.ZodArray) {
      odd ||= list;
      inner = inner.element;
      list = true;
    } else return { field: inner, list, odd };
  }
}

/**
 * What a part of a field holds (栏目类型); a list in it only machines write.
 *
 * @param part - the schema of the part
 */
export function partKind(
  part: unknown,
): Pick<SheetColumn, "kind" | "choices" | "values" | "limits"> {
  const { field, list, odd } = unwrapped(part);
  return list || odd ? { kind: "json" } : plainKind(field, undefined, titlesOf(part));
}

/**
 * What a field holds that refers to nothing and is in no code list (栏目类型).
 *
 * @param field - its schema, unwrapped
 * @param unit - the unit of its whole number
 * @param titles - names of its values
 */
export function plainKind(
  field: unknown,
  unit: string | undefined,
  titles: Readonly<Record<string, Text>>,
): Pick<SheetColumn, "kind" | "choices" | "values" | "limits"> {
  if (field instanceof z.ZodBoolean) return { kind: "flag" };
  if (field instanceof z.ZodNumber) {
    const kind = unit === "fen" ? "fen" : unit === "0.01m2" ? "area" : "whole";
    return { kind, ...limitsOf(field.minValue, field.maxValue) };
  }
  const values = enumValues(field);
  if (values?.every((value) => typeof value === "boolean")) return { kind: "flag" };
  if (values !== undefined) {
    const choices = values.map(String);
    return {
      kind: "choice",
      choices: new Map(choices.map((key) => [key, titles[key] ?? { zh: key, en: key }])),
      ...(values.every((value) => typeof value === "string")
        ? {}
        : { values: new Map(values.map((value) => [String(value), value])) }),
    };
  }
  if (isDay(field)) return { kind: "date" };
  if (!isText(field)) return { kind: "json" };
  const own = field instanceof z.ZodString ? limitsOf(field.minLength, field.maxLength) : {};
  return { kind: "text", ...own };
}

/** What a schema sets as least and most; the ends of what a number can be are nothing it sets. */
function limitsOf(low: number | null, high: number | null): Pick<SheetColumn, "limits"> {
  const least = low !== null && low > Number.MIN_SAFE_INTEGER ? low : undefined;
  const most = high !== null && high < Number.MAX_SAFE_INTEGER ? high : undefined;
  return least === undefined && most === undefined ? {} : { limits: { least, most } };
}

/** Whether a field holds text and nothing else. */
function isText(field: unknown): boolean {
  if (field instanceof z.ZodUnion) return field.options.every(isText);
  if (field instanceof z.ZodLiteral || field instanceof z.ZodEnum) {
    return enumValues(field)?.every((value) => typeof value === "string") === true;
  }
  return field instanceof z.ZodString || field instanceof z.ZodStringFormat;
}

function enumValues(field: unknown): readonly unknown[] | undefined {
  if (field instanceof z.ZodEnum) return field.options;
  if (field instanceof z.ZodLiteral) return [...field.values];
  if (field instanceof z.ZodUnion) {
    const each = field.options.map(enumValues);
    return each.includes(undefined) ? undefined : each.flatMap((values) => values ?? []);
  }
  return undefined;
}

/**
 * Names of the values of a closed list (取值名称), said of the field, of what it wraps, or of the parts of a union.
 *
 * @param field - the schema of the field
 */
export function titlesOf(field: unknown): Readonly<Record<string, Text>> {
  if (!(field instanceof z.ZodType)) return {};
  const own = (field.meta() as { titles?: Record<string, Text> } | undefined)?.titles;
  return Object.assign({}, ...innerOf(field).map(titlesOf), own);
}

function innerOf(field: z.ZodType): readonly unknown[] {
  if (field instanceof z.ZodUnion) return field.options;
  if (field instanceof z.ZodOptional || field instanceof z.ZodNullable) return [field.unwrap()];
  return field instanceof z.ZodArray ? [field.element] : [];
}

/** Whether a field takes days and nothing else, asked by example so that any schema of days is known. */
function isDay(field: unknown): boolean {
  return (
    field instanceof z.ZodType &&
    field.safeParse("2015-11-01").success &&
    !field.safeParse("2015-11-31").success
  );
}
