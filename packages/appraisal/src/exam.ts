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
import { type Cadence, cadenceSchema } from "./cadence.js";
import { scoreSchema } from "./score.js";

/**
 * An examination or contest of technical staff (考试、竞赛): what it consists of, how often it is held, from
 * which score it is passed, and what its questions start from.
 */
export interface Exam {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** What it consists of (考试内容), for example a closed-book paper and a practical test. */
  parts: readonly Text[];
  /** Who holds it (组织者). */
  organiser: Text;
  /** How often (周期); null where the document does not say. */
  cadence: Cadence | null;
  /** From which score it is passed (及格线), in hundredths of a point, that score included; null where nobody has said. */
  passMark: number | null;
  /** What its questions start from (命题依据). */
  inputs: readonly Text[];
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days for which it holds; open where absent. */
  period?: Period | undefined;
}

/** Shape of an {@link Exam}. */
export const examSchema: z.ZodType<Exam> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  parts: z.array(textSchema),
  organiser: textSchema,
  cadence: cadenceSchema.nullable(),
  passMark: scoreSchema.nullable(),
  inputs: z.array(textSchema),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** Examinations and contests (考试、竞赛). */
export const examPoint: ExtensionPoint<Exam> = defineExtensionPoint<Exam>({
  id: "appraisal.exam",
  title: { zh: "考试和竞赛", en: "examinations and contests" },
  schema: examSchema,
  key: (exam) => exam.code,
});
