import { z } from "zod";

/** A code that a value holds where its schema names a code list. */
export interface HeldCode {
  /** Where in the value, names joined by points. */
  path: string;
  /** The extension point whose keys the code must be among. */
  codeList: string;
  /** The code. */
  code: string;
}

/**
 * The codes that a value holds in the fields made with {@link codeOf}, however deep, so that each can
 * be looked up in its list. The value must already have the schema's form.
 *
 * @param schema - the shape of the value
 * @param value - the value
 * @param path - where the value stands, for the paths of its codes
 */
export function* heldCodes(schema: unknown, value: unknown, path = ""): Iterable<HeldCode> {
  if (!(schema instanceof z.ZodType) || value === undefined || value === null) return;
  const codeList = (schema.meta() as { codeList?: string } | undefined)?.codeList;
  if (codeList !== undefined && typeof value === "string") {
    yield { path, codeList, code: value };
    return;
  }
  const at = (key: string | number) => (path === "" ? String(key) : `${path}.${key}`);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    yield* heldCodes(schema.unwrap(), value, path);
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* heldCodes(schema.element, each, at(index));
  } else if (schema instanceof z.ZodRecord && typeof value === "object") {
    for (const [key, each] of Object.entries(value)) {
      yield* heldCodes(schema.valueType, each, at(key));
    }
  } else if (schema instanceof z.ZodObject && typeof value === "object") {
    for (const [key, field] of Object.entries(schema.shape)) {
      yield* heldCodes(field, (value as Record<string, unknown>)[key], at(key));
    }
  }
}
