import { nearest, unknownKeysReason } from "@fuyou/kernel";
import { z } from "zod";

/**
 * One of several strict forms told apart by a key that only one of them has. What is wrong with a
 * value is said of the form it was meant to have, at the field where it is wrong, instead of of all
 * forms together as a plain union does.
 *
 * @param forms - the shape of each form, by the key that marks it
 */
export function keyedUnion<T>(forms: Record<string, z.ZodType<T>>): z.ZodType<T> {
  const keys = Object.keys(forms);
  const options = Object.values(forms) as [z.ZodType<T>, ...z.ZodType<T>[]];
  const known = new Set(options.flatMap(keysOf));
  const meant = z.unknown().superRefine((value, context) => {
    const marks = keys.filter((key) => typeof value === "object" && value !== null && key in value);
    const form = marks.length === 1 ? forms[marks[0] as string] : undefined;
    if (form === undefined) {
      const list = keys.join(", ");
      const near = mistyped(value, keys, known);
      context.addIssue({
        code: "custom",
        message: `exactly one of the keys ${list} is expected${near.en}`,
        params: { zh: `须有且仅有以下键之一：${list}${near.zh}` },
      });
      return;
    }
    for (const issue of form.safeParse(value).error?.issues ?? []) {
      context.addIssue(told(issue, form));
    }
  });
  return meant.pipe(z.union(options));
}

function keysOf(form: z.ZodType): string[] {
  return form instanceof z.ZodObject ? Object.keys(form.shape) : [];
}

/** The key that none of the forms knows, and the mark it was probably meant to be. */
function mistyped(value: unknown, marks: readonly string[], known: ReadonlySet<string>) {
  const held = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const key = held.find((each) => !known.has(each));
  if (key === undefined) return { zh: "", en: "" };
  const meant = nearest(key, marks);
  return { zh: `；“${key}”最接近“${meant}”`, en: `; the nearest to "${key}" is "${meant}"` };
}

type Told = Parameters<z.core.$RefinementCtx["addIssue"]>[0];

/** An issue as it is passed on. Unknown keys alone would not keep the union from being tried as well. */
function told(issue: z.core.$ZodIssue, form: z.ZodType): Told {
  if (issue.code !== "unrecognized_keys") return issue as unknown as Told;
  const { zh, en } = unknownKeysReason(issue, form);
  return { code: "custom", path: issue.path, message: en, params: { zh } };
}
