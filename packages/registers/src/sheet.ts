import {
  type AnyTable,
  type Composition,
  columnsOf,
  type PlainDate,
  referenceTarget,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";

/**
 * What the cells of a column hold (栏目类型): words; a whole number; money, written in yuan; area, written in
 * square metres; a day; a code of an open list or one of a closed one, both written by their names; yes
 * or no; the identifier of a record of another register; or a value that only machines write.
 */
export type SheetColumnKind =
  | "text"
  | "whole"
  | "fen"
  | "area"
  | "date"
  | "code"
  | "choice"
  | "flag"
  | "reference"
  | "json";

/** The least and the most of a column (取值范围): of a whole number, or of the characters of a text. */
export interface SheetLimits {
  /** The least. */
  readonly least?: number | undefined;
  /** The most. */
  readonly most?: number | undefined;
}

/** One column of a {@link Sheet} (栏目): a field of the records, or one part of it. */
export interface SheetColumn {
  /** Where the datum stands in a record: `originalCost`, or `period.from` for a part of a field. */
  readonly path: string;
  /** Its heading. */
  readonly title: Text;
  /** What its cells hold. */
  readonly kind: SheetColumnKind;
  /** Whether a cell may hold several values. */
  readonly list: boolean;
  /** Whether no record may lack it; for a part of an optional field, where the field is there at all. */
  readonly required: boolean;
  /** What a cell may say, by value, for codes and choices. */
  readonly choices?: ReadonlyMap<string, Text> | undefined;
  /** What records hold for a choice, by its key in `choices`, where that is no text, such as the number 1. */
  readonly values?: ReadonlyMap<string, unknown> | undefined;
  /** The least and the most that a whole number may be, or a text may have characters, where the schema says so. */
  readonly limits?: SheetLimits | undefined;
  /** The register that an identifier leads to. */
  readonly reference?: AnyTable | undefined;
  /** Whether it identifies a person. */
  readonly personal: boolean;
}

/** A register as a sheet (登记表样式): one column for each datum of its records. */
export interface Sheet {
  /** The register. */
  readonly table: AnyTable;
  /** Its columns, in the order of the schema. */
  readonly columns: readonly SheetColumn[];
}

/**
 * The registers of a deployment as sheets, those of plugins among them.
 *
 * @param composition - the registers and code lists
 * @param date - the day whose code lists count
 */
export function sheetsOf(composition: Composition, date: PlainDate): Sheet[] {
  return composition.tables.map((table) => sheetOf(table, composition, date));
}

/**
 * A register as a sheet, read from its schema.
 *
 * @param table - the register
 * @param composition - the code lists
 * @param date - the day whose code lists count
 */
export function sheetOf(table: AnyTable, composition: Composition, date: PlainDate): Sheet {
  const shape = table.schema instanceof z.ZodObject ? table.schema.shape : {};
  const columns = columnsOf(table).flatMap((column): SheetColumn[] => {
    const { field, list, odd } = unwrapped((shape as Record<string, unknown>)[column.name]);
    const base = {
      path: column.name,
      title: column.title,
      list,
      required: column.required,
      personal: table.personal.includes(column.name),
    };
    if (odd) return [{ ...base, kind: "json" }];
    if (column.name in table.references) {
      return [{ ...base, kind: "reference", reference: referenceTarget(table, column.name) }];
    }
    if (column.codeList !== undefined) {
      const choices = codeTitles(composition, column.codeList, date);
      return [{ ...base, kind: "code", choices }];
    }
    if (field instanceof z.ZodObject && !list) {
      return Object.entries(field.shape as Record<string, unknown>).map(([part, inner]) => ({
        ...base,
        path: `${column.name}.${part}`,
        title: partTitle(column.title, part, inner),
        required: column.required && !isOptional(inner),
        ...partKind(inner),
      }));
    }
    const titles = titlesOf((shape as Record<string, unknown>)[column.name]);
    return [{ ...base, ...plainKind(field, column.unit, titles) }];
  });
  return { table, columns };
}

/**
 * The codes of an open list with their names (代码表).
 *
 * @param composition - the code lists
 * @param list - identifier of the list
 * @param date - the day on which they hold
 */
export function codeTitles(
  composition: Composition,
  list: string,
  date: PlainDate,
): ReadonlyMap<string, Text> {
  const point = composition.points.find((each) => each.id === list);
  const titles = new Map<string, Text>();
  if (point === undefined) return titles;
  for (const { key, value } of composition.at(point, date)) {
    const title = textSchema.safeParse((value as { title?: unknown } | null)?.title);
    titles.set(key, title.success ? title.data : { zh: key, en: key });
  }
  return titles;
}

function isOptional(field: unknown): boolean {
  return field instanceof z.ZodType && field.safeParse(undefined).success;
}

/** A field without what only says how often it is there; odd where lines of a cell cannot say it. */
function unwrapped(field: unknown): { field: unknown; list: boolean; odd: boolean } {
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

/** What a part of a field holds; a list in it only machines write. */
function partKind(part: unknown): Pick<SheetColumn, "kind" | "choices" | "values" | "limits"> {
  const { field, list, odd } = unwrapped(part);
  return list || odd ? { kind: "json" } : plainKind(field, undefined, titlesOf(part));
}

/** What a field holds that refers to nothing and is in no code list. */
function plainKind(
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

/** Names of the values of a closed list, said of the field, of what it wraps, or of the parts of a union. */
function titlesOf(field: unknown): Readonly<Record<string, Text>> {
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

const partTitles: Readonly<Record<string, Text>> = {
  from: { zh: "起", en: "from" },
  to: { zh: "止", en: "to" },
};

/** `生效期间（起）`: the field, and which part of it. */
function partTitle(field: Text, part: string, schema: unknown): Text {
  const label = schema instanceof z.ZodType ? (schema.meta() as { label?: unknown })?.label : {};
  const own = textSchema.safeParse(label);
  const name = own.success ? own.data : (partTitles[part] ?? { zh: part, en: part });
  return { zh: `${field.zh}（${name.zh}）`, en: `${field.en} (${name.en})` };
}
