import { institutionKindPoint } from "@fuyou/hierarchy";
import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { appraisalCodes } from "./errors.js";

/**
 * A kind of accreditation (评审、创建): a title that an institution or the whole county applies for, is granted
 * and may lose. Its criteria stand in rules of their own; where they are not at hand, it says so.
 */
export interface AccreditationKind {
  /** Its code, for example `baby-friendly-hospital`. */
  code: string;
  /** Its name. */
  title: Text;
  /** The kinds of institution that may hold it, codes of `hierarchy.institution-kind`; empty where the whole county does. */
  institutionKinds: readonly string[];
  /** Who grants it (评定机关), where the document says so. */
  grantor: Text | null;
  /** Whether it is re-assessed from time to time (复核). */
  reassessed: boolean;
  /** After how many years it is re-assessed; null where nobody has said. */
  reassessedAfterYears: number | null;
  /** Whether a holder may lose it by a rule of exit (退出机制). */
  exits: boolean;
  /** The day by which every institution of its kinds is to hold it (达标期限); null where no day is set. */
  by: PlainDate | null;
  /** Where its criteria stand, or that they are not at hand (评审标准). */
  criteria: Text;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days for which it is in the catalogue; open where absent. */
  period?: Period | undefined;
}

/** Shape of an {@link AccreditationKind}. */
export const accreditationKindSchema: z.ZodType<AccreditationKind> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  institutionKinds: z.array(z.string()),
  grantor: textSchema.nullable(),
  reassessed: z.boolean(),
  reassessedAfterYears: z.int().min(1).nullable(),
  exits: z.boolean(),
  by: plainDateSchema.nullable(),
  criteria: textSchema,
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** Kinds of accreditation (评审和创建类型). */
export const accreditationKindPoint: ExtensionPoint<AccreditationKind> =
  defineExtensionPoint<AccreditationKind>({
    id: "appraisal.accreditation-kind",
    title: { zh: "评审和创建类型", en: "kinds of accreditation" },
    schema: accreditationKindSchema,
    key: (kind) => kind.code,
    *check(entries, composition) {
      const list = institutionKindPoint.id;
      for (const { point, key, value } of entries) {
        for (const code of value.institutionKinds) {
          if (composition.keys(list).has(code)) continue;
          const values = { point, key, field: "kind", code, list };
          yield appraisalCodes.message("APPRAISAL_UNKNOWN_CODE", values);
        }
      }
    },
  });
