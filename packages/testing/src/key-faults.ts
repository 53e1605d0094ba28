import type { Composition, ConfiguredPlugin, Contribution } from "@fuyou/kernel";
import { z } from "zod";
import { droppingObjects, isOpen, type Place } from "./strict-schema.js";

/** The key that nothing knows. */
const unknownKey = "aKeyNobodyKnows";

/**
 * Where a plugin takes keys it does not know (未知的键), so that a slip of the pen would pass unseen: in its
 * options, in what it contributes, at any depth, and in the schemas that it contributes itself, such as
 * those of registers and changes. Empty where every unknown key is refused.
 *
 * @param plugin - the plugin
 * @param composition - the plugin with those it builds on
 */
export function keyFaults(plugin: ConfiguredPlugin, composition: Composition): string[] {
  return [
    ...optionFaults(plugin),
    ...composition
      .contributionsOf(plugin.id)
      .flatMap((each) => [
        ...valueFaults(each, schemaOf(composition, each.point)),
        ...schemaFaults(each),
      ]),
  ];
}

function optionFaults({ id, definition }: ConfiguredPlugin): string[] {
  return droppingObjects(definition.options).map((path) => dropped(`${id}: options`, path));
}

function schemaOf(composition: Composition, point: string): z.ZodType | undefined {
  return composition.points.find((each) => each.id === point)?.schema;
}

/** The places of a value where a key too many passes its point's schema. */
function valueFaults(each: Contribution, schema: z.ZodType | undefined): string[] {
  if (schema === undefined) return [];
  return placesIn(each.value)
    .filter((place) => schema.safeParse(withKey(each.value, place)).success)
    .filter((place) => !isOpen(schema, place))
    .map(
      (place) =>
        `${nameOf(each)}: an unknown key passes at ${place.join(".") || "its top"}; make the schema of ${each.point} a z.strictObject there`,
    );
}

/** The schemas that a value brings along, of records, payloads and parameters. */
function schemaFaults(each: Contribution): string[] {
  if (typeof each.value !== "object" || each.value === null) return [];
  return Object.entries(each.value)
    .filter(([, part]) => part instanceof z.ZodType)
    .flatMap(([field, part]) =>
      droppingObjects(part).map((path) => dropped(`${nameOf(each)}: ${field}`, path)),
    );
}

function dropped(what: string, path: string): string {
  const where = path === "." ? "" : ` at ${path}`;
  return `${what}${where}: unknown keys pass; write z.strictObject instead of z.object`;
}

/** Where plain objects stand in a value; whatever is no plain data is left alone. */
function placesIn(value: unknown, place: Place = []): Place[] {
  if (Array.isArray(value)) {
    return value.flatMap((each, at) => placesIn(each, [...place, at]));
  }
  if (!isPlain(value)) return [];
  const inner = Object.entries(value).flatMap(([name, each]) => placesIn(each, [...place, name]));
  return [place, ...inner];
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  if (Object.values(value).some((each) => typeof each === "function" || each instanceof z.ZodType))
    return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The value with a key too many at a place; the rest is shared. */
function withKey(value: unknown, [name, ...rest]: Place): unknown {
  if (Array.isArray(value)) {
    return value.map((each, at) => (at === name ? withKey(each, rest) : each));
  }
  const fields = value as Record<string, unknown>;
  if (name === undefined) return { ...fields, [unknownKey]: true };
  return { ...fields, [name]: withKey(fields[String(name)], rest) };
}

function nameOf({ plugin, point, key }: Contribution): string {
  return `${plugin}/${point}/${key}`;
}
