import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";

/**
 * A set of data that systems exchange (数据集). `totals` are counts of a place and a time; `service-records` are about
 * persons to whom a service was given; `reference` data are about neither, such as codes and catalogues.
 */
export interface DataSet {
  /** Its code, for example `service-totals`. */
  code: string;
  /** Its name. */
  title: Text;
  /** What one record of it is about. */
  grain: "totals" | "service-records" | "reference";
  /** The clauses that name it. */
  cites: readonly Citation[];
}

/** Shape of a {@link DataSet}. */
export const dataSetSchema: z.ZodType<DataSet> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  grain: z.enum(["totals", "service-records", "reference"]),
  cites: z.array(citationSchema),
});

/** The sets of data that systems exchange (数据集). */
export const dataSetPoint: ExtensionPoint<DataSet> = defineExtensionPoint<DataSet>({
  id: "sharing.data-set",
  title: { zh: "数据集", en: "data sets" },
  schema: dataSetSchema,
  key: (set) => set.code,
});

/**
 * Whether a set of data identifies persons (能识别个人).
 *
 * @param set - the set
 */
export function identifiesPersons(set: DataSet): boolean {
  return set.grain === "service-records";
}

/** What data are shared for (共享用途). */
export interface SharingPurpose {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** Whether data about identified persons may be shared for it; only care is such a purpose. */
  admitsPersons: boolean;
}

/** Shape of a {@link SharingPurpose}. */
export const sharingPurposeSchema: z.ZodType<SharingPurpose> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  admitsPersons: z.boolean(),
});

/** What data may be shared for (共享用途). */
export const sharingPurposePoint: ExtensionPoint<SharingPurpose> =
  defineExtensionPoint<SharingPurpose>({
    id: "sharing.purpose",
    title: { zh: "共享用途", en: "purposes of sharing" },
    schema: sharingPurposeSchema,
    cited: false,
    key: (purpose) => purpose.code,
  });

/** The purposes common to all counties. Only continuity of care admits data about persons. */
export const sharingPurposes: readonly SharingPurpose[] = [
  {
    code: "continuity-of-care",
    title: { zh: "服务连续性", en: "continuity of care" },
    admitsPersons: true,
  },
  { code: "statistics", title: { zh: "统计", en: "statistics" }, admitsPersons: false },
  {
    code: "service-management",
    title: { zh: "服务管理", en: "management of services" },
    admitsPersons: false,
  },
];
