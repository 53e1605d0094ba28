import { type ActNature, type Composition, changePoint, type Text } from "@fuyou/kernel";
import { z } from "zod";

/** A kind of change that can be entered (可登记事项), as `fuyou acts` lists it. */
export interface ActLine {
  /** Its type, what `change` says in a file of acts. */
  change: string;
  /** Its name. */
  title: Text;
  /** The plugin that brings it. */
  plugin: string;
  /** What it means for money, goods and people; null for routine. */
  nature: ActNature | null;
  /** JSON Schema of what has to be said to do it. */
  payload: unknown;
}

/**
 * Every kind of change of a deployment as a line, by type.
 *
 * @param composition - the plugins
 */
export function actLines(composition: Composition): ActLine[] {
  return composition
    .all(changePoint)
    .map(({ plugin, value: { type, title, nature, schema } }) => ({
      change: type,
      title,
      plugin,
      nature: nature ?? null,
      payload: z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }),
    }))
    .sort((a, b) => (a.change < b.change ? -1 : 1));
}
