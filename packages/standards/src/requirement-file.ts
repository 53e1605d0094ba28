import { type Message, nearest, reasonOf, type Text } from "@fuyou/kernel";
import { z } from "zod";
import { standardsCodes } from "./errors.js";
import { type Requirement, requirementSchema } from "./requirement.js";

/** A file of requirements written in JSON (要求文件). */
export interface RequirementFile {
  /** Where an editor finds the schema: `./node_modules/@fuyou/standards/requirements.schema.json`. */
  $schema?: string | undefined;
  /** The requirements. */
  requirements: readonly Requirement[];
}

/** Shape of a {@link RequirementFile}. */
export const requirementFileSchema: z.ZodType<RequirementFile> = z.strictObject({
  $schema: z.string().optional(),
  requirements: z.array(requirementSchema),
});

/** What was read of requirements written in JSON. */
export interface ReadRequirements {
  /** Those without fault, in the order of the file. */
  requirements: readonly Requirement[];
  /** Everything that is wrong, each with file, place and way out. */
  faults: readonly Message[];
}

/** What is found wrong before it is put into words. */
type Fault = Pick<z.core.$ZodIssue, "path"> & { reason: Text };

/**
 * Reads requirements that are written in JSON (读取 JSON 要求): a file `{ "requirements": […] }`, or one requirement
 * alone; either may name its schema in `$schema`, so that an editor completes and checks it. Whether tables
 * and fields exist is judged when plugins are composed.
 *
 * ```json
 * {
 *   "$schema": "./node_modules/@fuyou/standards/requirements.schema.json",
 *   "requirements": [
 *     {
 *       "id": "population-on-record",
 *       "title": { "zh": "人口在册", "en": "population on record" },
 *       "each": "divisions",
 *       "require": {
 *         "measure": { "field": "population", "unit": "person" },
 *         "compare": "at-least",
 *         "bound": { "amount": 1 }
 *       },
 *       "severity": "mandatory",
 *       "cites": [{ "source": "sample", "clause": "一" }],
 *       "period": { "from": "2015-11-01" }
 *     }
 *   ]
 * }
 * ```
 *
 * ```ts
 * import rules from "./rules.json" with { type: "json" };
 *
 * const { requirements, faults } = readRequirements(rules, "rules.json");
 * if (faults.length > 0) throw new Error(faults.map(({ text }) => text.en).join("\n"));
 * for (const each of requirements) to.add(requirementPoint, each);
 * ```
 *
 * @param content - the text of the file, or what it holds
 * @param file - its name, for what is wrong
 */
export function readRequirements(content: unknown, file: string): ReadRequirements {
  const parsed = typeof content === "string" ? parse(content) : { value: content };
  if ("reason" in parsed) {
    const values = { file, reason: parsed.reason };
    return { requirements: [], faults: [standardsCodes.message("STANDARDS_FILE_NO_JSON", values)] };
  }
  const { listed, faults } = listedIn(parsed.value);
  const requirements: Requirement[] = [];
  const places = new Map<string, Text>();
  for (const { path, value } of listed) {
    const read = requirementSchema.safeParse(value);
    if (!read.success) {
      for (const issue of read.error.issues) {
        const reason = reasonOf(issue, value, requirementSchema);
        faults.push({ path: [...path, ...issue.path], reason });
      }
      continue;
    }
    const { id } = read.data;
    const first = places.get(id);
    if (first === undefined) {
      places.set(id, placeOf(path));
      requirements.push(read.data);
      continue;
    }
    const reason = {
      zh: `标识“${id}”已用于 ${first.zh}`,
      en: `the id '${id}' is that of ${first.en} already`,
    };
    faults.push({ path: [...path, "id"], reason });
  }
  return {
    requirements,
    faults: faults.map(({ path, reason }) =>
      standardsCodes.message("STANDARDS_FILE_FAULT", { file, place: placeOf(path), reason }),
    ),
  };
}

function parse(text: string): { value: unknown } | { reason: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (thrown) {
    return { reason: (thrown as Error).message };
  }
}

/** The requirements that a file lists, not yet judged, and what is wrong with the file around them. */
function listedIn(value: unknown): {
  listed: { path: (string | number)[]; value: unknown }[];
  faults: Fault[];
} {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const reason = {
      zh: "须为对象 { requirements: […] }，或单独一项要求",
      en: "an object { requirements: […] } is expected, or one requirement",
    };
    return { listed: [], faults: [{ path: [], reason }] };
  }
  const { $schema: _, ...fields } = value as Record<string, unknown>;
  if (!("requirements" in fields)) {
    const meant = Object.keys(fields).find((key) => Array.isArray(fields[key]));
    if ("id" in fields || meant === undefined)
      return { listed: [{ path: [], value: fields }], faults: [] };
    return { listed: [], faults: [unknownKey(meant)] };
  }
  const { requirements, ...others } = fields;
  const faults = Object.keys(others).map(unknownKey);
  if (Array.isArray(requirements)) {
    return {
      listed: requirements.map((each: unknown, at) => ({
        path: ["requirements", at],
        value: each,
      })),
      faults,
    };
  }
  const reason = { zh: "须为要求的列表", en: "a list of requirements is expected" };
  return { listed: [], faults: [...faults, { path: ["requirements"], reason }] };
}

function unknownKey(key: string): Fault {
  const near = nearest(key, ["requirements", "$schema"]) as string;
  const reason = {
    zh: `出现未知的键“${key}”，最接近的是“${near}”`,
    en: `Unrecognized key: "${key}" (the nearest is "${near}")`,
  };
  return { path: [], reason };
}

/** A place in a file as its reader finds it: `requirements[2].require.bound`. */
function placeOf(path: readonly PropertyKey[]): Text {
  const place = path.map((each) => (typeof each === "number" ? `[${each}]` : `.${String(each)}`));
  const written = place.join("").replace(/^\./, "");
  return written === "" ? { zh: "顶层", en: "the top" } : { zh: written, en: written };
}
