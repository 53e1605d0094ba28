import { z } from "zod";
import { defineExtensionPoint, type ExtensionPoint } from "./extension-point.js";
import { type Text, textSchema } from "./text.js";

/** One entry of an open code list (代码表): the code that records hold, and its name for readers. */
export interface CodeEntry {
  /** The code, kebab-case. */
  code: string;
  /** Its name. */
  title: Text;
}

/** Shape of a code (代码): kebab-case, lower-case letters and digits, for example `township-hospital`. */
export const codeSchema: z.ZodType<string> = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Shape of a {@link CodeEntry}. */
export const codeEntrySchema: z.ZodType<CodeEntry> = z.strictObject({
  code: codeSchema,
  title: textSchema,
});

/**
 * Declares an open code list whose entries are just names: plugins add codes, records hold them.
 *
 * @param id - identifier of the point, `package.thing`
 * @param title - what the codes name
 */
export function defineCodeList(id: string, title: Text): ExtensionPoint<CodeEntry> {
  return defineExtensionPoint({
    id,
    title,
    schema: codeEntrySchema,
    cited: false,
    key: (entry) => entry.code,
  });
}

/**
 * A field that holds a code of an open list. The code is a string; whether the list has it is judged
 * when registers are read, because only then is it known which plugins are there.
 *
 * @param point - the list: any extension point whose keys are codes
 * @param title - heading of the field; the list's own title where none is given
 */
export function codeOf<T>(point: ExtensionPoint<T>, title: Text = point.title): z.ZodType<string> {
  return z.string().min(1).meta({ codeList: point.id, label: title });
}
