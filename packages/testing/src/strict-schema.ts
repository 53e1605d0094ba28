import { z } from "zod";

/** A place in a value: names of fields and numbers of list entries. */
export type Place = readonly (string | number)[];

/**
 * Where a schema drops keys it does not know in silence (不严格之处): objects written with `z.object`. Each as a path
 * of fields, `[]` for entries of lists and records; empty where every object is a `z.strictObject`, or says by
 * `z.looseObject` that its keys are somebody else's.
 *
 * @param schema - the schema
 */
export function droppingObjects(schema: unknown): string[] {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (each: unknown, path: string) => {
    if (!(each instanceof z.ZodType) || seen.has(each)) return;
    seen.add(each);
    if (each instanceof z.ZodObject && catchallOf(each) === undefined)
      found.add(path === "" ? "." : path);
    for (const [name, inner] of innerSchemas(each)) {
      visit(inner, name === "" ? path : `${path}${path === "" ? "" : "."}${name}`);
    }
  };
  visit(schema, "");
  return [...found];
}

/** What an object does with keys it does not know: `never` refuses them, nothing at all drops them. */
function catchallOf(schema: z.ZodObject): unknown {
  return schema._zod.def.catchall;
}

/** The schemas of which one is made, with the field each stands for; none named where it is the same value. */
function innerSchemas(schema: z.ZodType): (readonly [string, unknown])[] {
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape);
  if (schema instanceof z.ZodArray) return [["[]", schema.element]];
  if (schema instanceof z.ZodRecord) return [["[]", schema.valueType]];
  if (schema instanceof z.ZodTuple) return schema._zod.def.items.map((each) => ["[]", each]);
  if (schema instanceof z.ZodUnion) return schema.options.map((each) => ["", each]);
  if (schema instanceof z.ZodIntersection) {
    return [
      ["", schema._zod.def.left],
      ["", schema._zod.def.right],
    ];
  }
  if (schema instanceof z.ZodPipe) {
    return [
      ["", schema.in],
      ["", schema.out],
    ];
  }
  if (schema instanceof z.ZodLazy) return [["", schema.unwrap()]];
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodCatch
  ) {
    return [["", schema.unwrap()]];
  }
  return [];
}

/**
 * Whether a schema leaves a place of a value open (开放之处): keys there are the author's own, as in a record, or
 * another schema judges what stands there, as the parameters of a step.
 *
 * @param schema - the schema
 * @param place - the place
 */
export function isOpen(schema: unknown, place: Place): boolean {
  let at = unwrapped(schema);
  for (const name of place) {
    if (at.some(takesAnything)) return true;
    at = at.flatMap((each) => within(each, name));
  }
  return at.some((each) => takesAnything(each) || each instanceof z.ZodRecord);
}

function takesAnything(schema: unknown): boolean {
  if (schema instanceof z.ZodObject) return catchallOf(schema) instanceof z.ZodUnknown;
  return (
    schema instanceof z.ZodUnknown || schema instanceof z.ZodAny || schema instanceof z.ZodCustom
  );
}

function within(schema: unknown, name: string | number): unknown[] {
  if (schema instanceof z.ZodObject) return unwrapped(schema.shape[String(name)]);
  if (schema instanceof z.ZodArray) return unwrapped(schema.element);
  if (schema instanceof z.ZodRecord) return unwrapped(schema.valueType);
  if (schema instanceof z.ZodTuple) return unwrapped(schema._zod.def.items[Number(name)]);
  return [];
}

/** What a schema may be at the same place: the options of a union, what is wrapped. */
function unwrapped(schema: unknown): unknown[] {
  if (!(schema instanceof z.ZodType)) return [];
  const same = innerSchemas(schema).filter(([name]) => name === "");
  return same.length === 0 ? [schema] : same.flatMap(([, each]) => unwrapped(each));
}
