import type { ExtensionPoint } from "@fuyou/kernel";
import type { z } from "zod";

interface Inside {
  type?: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: readonly z.ZodType[];
  shape?: Record<string, z.ZodType>;
}

/**
 * The fields of a value at a glance, `?` behind those that may be left out; none where a schema has no fields.
 *
 * @param schema - shape of a value
 */
export function fieldsOf(schema: z.ZodType): readonly string[] {
  const { type, innerType, in: input, options, shape } = schema.def as unknown as Inside;
  if (type === "object") {
    return Object.entries(shape ?? {}).map(([name, field]) =>
      field.safeParse(undefined).success ? `${name}?` : name,
    );
  }
  if (options !== undefined) return [...new Set(options.flatMap((each) => [...fieldsOf(each)]))];
  const inner = innerType ?? input;
  return inner === undefined ? [] : fieldsOf(inner);
}

/**
 * What identifies a value, in the names of its fields: `plan.id` for a step of a plan.
 *
 * @param point - the point
 */
export function keyOf(point: ExtensionPoint<unknown>): string {
  return String(point.key(named("")));
}

/** Stands in for a value; whatever is read of it is its own path. */
function named(path: string): unknown {
  return new Proxy(() => path, {
    get(_, name) {
      if (name === Symbol.toPrimitive || name === "toString") return () => path.replace(/^\./, "");
      if (typeof name === "symbol") return undefined;
      return named(`${path}.${name}`);
    },
  });
}
