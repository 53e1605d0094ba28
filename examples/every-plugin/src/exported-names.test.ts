import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";

// What a machine can see of the rules of names; docs/decisions tells the rest.

const packages = fileURLToPath(new URL("../../../packages/", import.meta.url));
const names = readdirSync(packages).filter((name) => !["cli", "create-fuyou"].includes(name));
const indexOf = (name: string) => `${packages}${name}/src/index.ts`;

/** What a package exports, types among it. */
function exportedBy(name: string): string[] {
  const index = readFileSync(indexOf(name), "utf8");
  return [...index.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = ""]) =>
    list.split(",").flatMap((each) => each.trim().split(" as ").at(-1) || []),
  );
}

/** The ending that the name of a value has to have; undefined where its kind asks for none. */
function endingOf(value: unknown): string | undefined {
  if (value instanceof z.ZodType) return "Schema";
  if (typeof value !== "object" || value === null) return undefined;
  const has = (...keys: string[]) => keys.every((key) => key in value);
  if (has("answer", "question", "options")) return "View";
  if (has("key", "schema", "derive", "check")) return "Point";
  if (has("message", "table")) return "Codes";
  return undefined;
}

describe("names that packages export", () => {
  it("one name in one package only", () => {
    const owners = new Map<string, string[]>();
    for (const name of names)
      for (const each of exportedBy(name)) owners.set(each, [...(owners.get(each) ?? []), name]);
    expect(owners.size).toBeGreaterThan(2000);
    expect([...owners].filter(([, of]) => of.length > 1)).toEqual([]);
  });

  it("points, views, schemas and tables of codes end in what they are", async () => {
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const name of names) {
      const exported: Record<string, unknown> = await import(indexOf(name));
      for (const [each, value] of Object.entries(exported)) {
        const ending = endingOf(value);
        if (ending === undefined) continue;
        seen.add(ending);
        if (!each.endsWith(ending)) wrong.push(`${name}: ${each} is a ${ending}`);
      }
    }
    expect(wrong).toEqual([]);
    expect([...seen].sort()).toEqual(["Codes", "Point", "Schema", "View"]);
  });
});
