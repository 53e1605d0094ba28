import {
  type AnyTable,
  columnsOf,
  type Reference,
  referenceTarget,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";
import type { Value } from "./predicate.js";

/** What is known of a field of a table: enough to judge whether a requirement may ask for it. */
export interface Field {
  /** Its heading. */
  title: Text;
  /** What it holds; `other` for what the schema does not tell. */
  holds: "text" | "number" | "boolean" | "other";
  /** Whether it holds a list of such. */
  list: boolean;
  /** The unit of its whole number. */
  unit?: string | undefined;
  /** The extension point whose codes it holds. */
  codeList?: string | undefined;
  /** The only values it can hold. */
  values?: readonly Value[] | undefined;
  /** The table it refers to. */
  target?: AnyTable | undefined;
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
    for (const [name, { title, of }] of Object.entries(table.derived)) {
      found.set(name, { title, holds: "other", list: false, derive: of });
    }
    known.set(table, found);
    fields = found;
  }
  return fields;
}

/** What a field's schema holds, seen through optional, nullable and list wrappers. */
function held(schema: unknown): Pick<Field, "holds" | "list" | "values"> {
  let inner = schema;
  let list = false;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodArray
  ) {
    if (inner instanceof z.ZodArray) {
      list = true;
      inner = inner.element;
    } else inner = inner.unwrap();
  }
  if (inner instanceof z.ZodEnum) {
    return { holds: "text", list, values: inner.options as readonly Value[] };
  }
  if (inner instanceof z.ZodNumber) return { holds: "number", list };
  if (inner instanceof z.ZodString) return { holds: "text", list };
  if (inner instanceof z.ZodBoolean) return { holds: "boolean", list };
  return { holds: "other", list };
}
