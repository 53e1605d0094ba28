import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { type UnitScope, unitScopeSchema } from "./unit.js";

/**
 * Something that institutions must not do (禁止事项): find out the sex of an unborn child without medical need, sell
 * what is supplied free. It binds those who provide services and never those who come for them.
 */
export interface Prohibition {
  /** The code that records of inspections hold. */
  code: string;
  /** What is forbidden. */
  title: Text;
  /** The institutions it binds. */
  binds: UnitScope;
  /**
   * Whether the source says what is forbidden (`stated`) or only names a set that it does not contain (`named`):
   * then nothing can be checked.
   */
  content: "stated" | "named";
  /** The clauses that forbid it. */
  cites: readonly Citation[];
  /** The days on which it holds; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link Prohibition}. */
export const prohibitionSchema: z.ZodType<Prohibition> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  binds: unitScopeSchema,
  content: z.enum(["stated", "named"]),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** What institutions must not do (禁止事项). */
export const prohibitionPoint: ExtensionPoint<Prohibition> = defineExtensionPoint<Prohibition>({
  id: "governance.prohibition",
  title: { zh: "禁止事项", en: "prohibitions" },
  schema: prohibitionSchema,
  key: (prohibition) => prohibition.code,
});
