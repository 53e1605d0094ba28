import {
  type AnyTable,
  columnsOf,
  type Reference,
  referenceTarget,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import type { Value } from "./predicate.js";

/** What the values of a field are called, by value. */
export type Titles = Readonly<Record<string, Text>>;

/** What is known of a field of a table: enough to judge whether a requirement may ask for it. */
export interface Field {
  /** Its heading. */
  title: Text;
  /** What it holds; `other` for what the schema does not tell. */
  holds: "text" | "date" | "number" | "boolean" | "other";
  /** Whether it holds a list of such. */
  list: boolean;
  /** The unit of its whole number. */
  unit?: string | undefined;
  /** The extension point whose codes it holds. */
  codeList?: string | undefined;
  /** The only values it can hold. */
  values?: readonly Value[] | undefined;
  /** What those values are called, where the table says: `.meta({ titles: { village: { zh, en } } })`. */
  titles?: Titles | undefined;
  /** The table it refers to. */
  target?: AnyTable | undefined;
  /** The table whose records its values are called by, where it is derived and no reference. */
  names?: AnyTable | undefined;
  /** Computes it, where it is derived and not stored. */
  derive?: ((row: never) => string | number | undefined) | undefined;
}

const known = new WeakMap<AnyTable, ReadonlyMap<string, Field>>();

/** The fields of a table by name: those of its schema, and those it derives. */
export function fieldsOf(table: AnyTable): ReadonlyMap<string, Field> {
  let fields = known.get(table);
  if (fields === undefined) {
    const shape = table.schema instanceof z.ZodObject ? table.schema.shape : {};
    const references = table.references as Record<string, Reference>;
    const found = new Map<string, Field>();
    for (const column of columnsOf(table)) {
      const { name, title, codeList, unit } = column;
      const target = name in references ? referenceTarget(table, name) : undefined;
      found.set(name, { title, codeList, unit, target, ...held(shape[name]) });
    }
    for (const [name, derived] of Object.entries(table.derived)) {
      const { title, titles, of } = derived;
      const values = titles && Object.keys(titles);
      const names = derived.names === "self" ? table : undefined;
      found.set(name, { title, holds: "other", list: false, derive: of, titles, values, names });
    }
    known.set(table, found);
    fields = found;
  }
  return fields;
}

/** What a field's schema holds, seen through optional, nullable and list wrappers. */
function held(schema: unknown): Pick<Field, "holds" | "list" | "values" | "titles"> {
  let inner = schema;
  let list = false;
  let titles = titlesOf(inner);
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodArray
  ) {
    if (inner instanceof z.ZodArray) {
      list = true;
      inner = inner.element;
    } else inner = inner.unwrap();
    titles ??= titlesOf(inner);
  }
  if (inner instanceof z.ZodEnum) {
    return { holds: "text", list, titles, values: inner.options as readonly Value[] };
  }
  if (inner instanceof z.ZodUnion) {
    const values = literalsIn(inner);
    const text = values?.every((value) => typeof value === "string");
    return { holds: text ? "text" : "other", list, titles, values };
  }
  return { holds: plainly(inner), list };
}

function titlesOf(schema: unknown): Titles | undefined {
  const meta = schema instanceof z.ZodType ? (schema.meta() as { titles?: unknown }) : undefined;
  const parsed = z.record(z.string(), textSchema).safeParse(meta?.titles);
  return parsed.success ? parsed.data : undefined;
}

/** The values of a choice between literals; undefined where it is a choice between anything else. */
function literalsIn({ options }: z.ZodUnion): readonly Value[] | undefined {
  const literals = options.filter((each) => each instanceof z.ZodLiteral);
  if (literals.length !== options.length) return undefined;
  return literals.flatMap((each) => [...each.values] as Value[]);
}

function plainly(schema: unknown): Field["holds"] {
  if (schema instanceof z.ZodNumber) return "number";
  if (schema instanceof z.ZodBoolean) return "boolean";
  if (!(schema instanceof z.ZodString)) return "other";
  // A field of dates is one that takes a day of the calendar and refuses what is none.
  const takes = (value: string) => schema.safeParse(value).success;
  return takes("2000-01-01") && !takes("2000-02-30") ? "date" : "text";
}
