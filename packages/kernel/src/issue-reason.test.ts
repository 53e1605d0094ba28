import { describe, expect, it } from "vitest";
import { z } from "zod";
import { reasonsOf } from "./issue-reason.js";

const schema = z.strictObject({
  title: z.string(),
  phases: z.array(z.strictObject({ from: z.string(), to: z.string().optional() })).optional(),
  options: z.record(z.string(), z.strictObject({ least: z.int() })).optional(),
  late: z.lazy(() => z.strictObject({ reason: z.string() })).optional(),
});

const reasons = (value: unknown, by: z.ZodType = schema) => {
  const parsed = by.safeParse(value);
  if (parsed.success) throw new Error("the value has no fault");
  return reasonsOf(parsed.error, value, by);
};

describe("an unknown key", () => {
  it("is told with the nearest that is known, in both languages", () => {
    expect(reasons({ title: "一", phase: [] })).toEqual({
      zh: "出现未知的键：“phase”（最接近的是“phases”）",
      en: 'Unrecognized key: "phase" (the nearest is "phases")',
    });
  });

  it.each<[string, object, string]>([
    ["in a list", { phases: [{ from: "a" }, { from: "b", too: "c" }] }, "phases.1: to"],
    ["in an entry by name", { options: { a: { least: 1, lest: 2 } } }, "options.a: least"],
    ["in what is looked up late", { late: { reason: "x", raeson: "y" } }, "late: reason"],
  ])("%s", (_, over, told) => {
    const [place, near] = told.split(": ");
    const { en } = reasons({ title: "一", ...over });
    expect(en).toContain(`${place}: Unrecognized key`);
    expect(en).toContain(`the nearest is "${near}"`);
  });

  it("beside others is told with them, each with its own nearest", () => {
    expect(reasons({ title: "一", tilte: 1, opions: {} })).toEqual({
      zh: "出现未知的键：“tilte”（最接近的是“title”）、“opions”（最接近的是“options”）",
      en: 'Unrecognized keys: "tilte" (the nearest is "title"), "opions" (the nearest is "options")',
    });
  });

  it("is told alone where the form does not say what it knows", () => {
    const told = reasons(
      { a: { b: 1 } },
      z.union([z.strictObject({ a: z.strictObject({}) }), z.never()]),
    );
    expect(told.en).not.toContain("nearest");
  });
});
