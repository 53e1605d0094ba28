import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Fraction,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";

/** A sort of matter that has to be decided together (重大事项集体决策). */
export interface MajorMatter {
  /** The code that decisions hold. */
  code: string;
  /** Its name. */
  title: Text;
  /**
   * The share of those entitled that has to be present (法定人数), the named share included. Absent where the
   * document names none: then a meeting or body is asked for and nothing is judged of the numbers.
   */
  quorum?: Fraction | undefined;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days on which it holds; open where absent. */
  period?: Period | undefined;
}

/** Shape of a fraction above nought and not above one. */
export const quorumSchema: z.ZodType<Fraction> = z
  .strictObject({ p: z.int().min(1), q: z.int().min(1) })
  .refine(({ p, q }) => p <= q, {
    error: "a quorum is not above the whole",
    params: { zh: "法定人数不超过全体" },
  });

/** Shape of a {@link MajorMatter}. */
export const majorMatterSchema: z.ZodType<MajorMatter> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  quorum: quorumSchema.optional(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The matters that have to be decided together (重大事项). */
export const majorMatterPoint: ExtensionPoint<MajorMatter> = defineExtensionPoint<MajorMatter>({
  id: "governance.major-matter",
  title: { zh: "重大事项", en: "major matters" },
  schema: majorMatterSchema,
  key: (matter) => matter.code,
});
