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
import { partKind, plainKind, titlesOf, unwrapped } from "./sheet-kind.js";

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
  /** What a cell may say, by value, for codes and choices; the codes of the day first, then those of other days. */
  readonly choices?: ReadonlyMap<string, Text> | undefined;
  /** The codes among `choices` that do not hold on the day: a record may have them, a list does not offer them. */
  readonly past?: ReadonlySet<string> | undefined;
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
      return [{ ...base, kind: "code", ...codesOf(composition, column.codeList, date) }];
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
  return point === undefined ? new Map() : titlesByCode(composition.at(point, date));
}

/** The codes of a list as a column has them. Registers hold codes of any day, so those out of force are read too. */
function codesOf(
  composition: Composition,
  list: string,
  date: PlainDate,
): Required<Pick<SheetColumn, "choices" | "past">> {
  const point = composition.points.find((each) => each.id === list);
  const current = codeTitles(composition, list, date);
  const all = point === undefined ? current : titlesByCode(composition.all(point));
  const past = new Set([...all.keys()].filter((code) => !current.has(code)));
  return { choices: new Map([...current, ...[...all].filter(([code]) => past.has(code))]), past };
}

function titlesByCode(
  contributions: Iterable<{ readonly key: string; readonly value: unknown }>,
): Map<string, Text> {
  const titles = new Map<string, Text>();
  for (const { key, value } of contributions) {
    const title = textSchema.safeParse((value as { title?: unknown } | null)?.title);
    titles.set(key, title.success ? title.data : { zh: key, en: key });
  }
  return titles;
}

function isOptional(field: unknown): boolean {
  return field instanceof z.ZodType && field.safeParse(undefined).success;
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
