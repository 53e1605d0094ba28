import {
  type Citation,
  citationSchema,
  codeIssues,
  codeOf,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { dataSetPoint, identifiesPersons } from "./data-set.js";
import { sharingCodes } from "./errors.js";
import { informationSourcePoint } from "./link.js";

/**
 * A comparison of two sources (信息比对): both say how many services of a sort were given in a division and a span, and
 * where they differ each keeper looks into its own books. It compares totals; no list of persons comes of it.
 */
export interface CrossCheck {
  /** Its code. */
  code: string;
  /** What is compared. */
  title: Text;
  /** The set of totals both speak of, a code of `sharing.data-set`. */
  dataSet: string;
  /** The one source, a code of `sharing.source`. */
  left: string;
  /** The other. */
  right: string;
  /** Counts from one up to below this are not reported; at least 2. */
  smallCell: number;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days for which it is made; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link CrossCheck}. */
export const crossCheckSchema: z.ZodType<CrossCheck> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  dataSet: codeOf(dataSetPoint),
  left: codeOf(informationSourcePoint),
  right: codeOf(informationSourcePoint),
  smallCell: z.int().min(2),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The comparisons of sources (信息比对). One of data about identified persons does not compose. */
export const crossCheckPoint: ExtensionPoint<CrossCheck> = defineExtensionPoint<CrossCheck>({
  id: "sharing.cross-check",
  title: { zh: "信息比对", en: "cross-checks" },
  schema: crossCheckSchema,
  key: (check) => check.code,
  *check(entries, composition) {
    yield* codeIssues(entries, crossCheckSchema, composition);
    for (const { key: check, value } of entries) {
      const set = composition.get(dataSetPoint, value.dataSet);
      if (set === undefined || !identifiesPersons(set)) continue;
      const dataSet = set.title;
      yield sharingCodes.message("SHARING_CROSS_CHECK_OF_PERSONS", { check, dataSet });
    }
  },
});
