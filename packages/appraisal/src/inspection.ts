import { institutionKindPoint, institutions } from "@fuyou/hierarchy";
import {
  type Change,
  type Citation,
  citationSchema,
  codeOf,
  codeSchema,
  defineChange,
  defineExtensionPoint,
  defineTable,
  type ExtensionPoint,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { type Cadence, cadenceSchema } from "./cadence.js";
import { appraisalCodes } from "./errors.js";
import { standingUnit } from "./standing-unit.js";

/** A recurring check of the work of units (督查、检查、质控): of which units, about what, how often. */
export interface InspectionPlan {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** The kinds of institution each of which is visited, codes of `hierarchy.institution-kind`; empty where none is named. */
  institutionKinds: readonly string[];
  /** What is looked at (检查内容): the provider's work. */
  scope: readonly Text[];
  /** How often (周期); null where the document does not say. */
  cadence: Cadence | null;
  /** What is done with the results (结果处理), where the document says so; of units, never a ranking. */
  output: Text | null;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days for which it holds; open where absent. */
  period?: Period | undefined;
}

/** Shape of an {@link InspectionPlan}. */
export const inspectionPlanSchema: z.ZodType<InspectionPlan> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  institutionKinds: z.array(z.string()),
  scope: z.array(textSchema).min(1),
  cadence: cadenceSchema.nullable(),
  output: textSchema.nullable(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** Recurring checks (督查和检查). */
export const inspectionPlanPoint: ExtensionPoint<InspectionPlan> =
  defineExtensionPoint<InspectionPlan>({
    id: "appraisal.inspection",
    title: { zh: "督查和检查", en: "recurring checks" },
    schema: inspectionPlanSchema,
    key: (inspection) => inspection.code,
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

/** That a unit was visited in the course of a check (检查记录), and what came of it. */
export interface InspectionVisit extends Row {
  /** The check, a code of `appraisal.inspection`. */
  readonly inspection: string;
  /** The day. */
  readonly on: PlainDate;
  /** The unit; absent for a body outside the register, such as a nursery. */
  readonly institution?: string | undefined;
  /** What was found about the unit's work, in words. Names no person. */
  readonly found?: string | undefined;
  /** The day on which the result was circulated or a notice given (通报日期), where it was. */
  readonly circulatedOn?: PlainDate | undefined;
}

const fields = {
  inspection: codeOf(inspectionPlanPoint, { zh: "检查", en: "check" }),
  institution: z
    .string()
    .optional()
    .meta({ label: { zh: "受检单位", en: "unit" } }),
  found: z
    .string()
    .optional()
    .meta({ label: { zh: "检查情况", en: "found" } }),
  circulatedOn: plainDateSchema.optional().meta({ label: { zh: "通报日期", en: "circulated on" } }),
};

/** Shape of an {@link InspectionVisit}. */
export const inspectionVisitSchema: z.ZodType<InspectionVisit> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "检查编号", en: "identifier" } }),
  on: plainDateSchema.meta({ label: { zh: "检查日期", en: "visited on" } }),
  ...fields,
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of visits (检查记录). */
export const inspectionVisits: Table<InspectionVisit, "institution"> = defineTable<
  InspectionVisit,
  "institution"
>({
  name: "inspection-visits",
  title: { zh: "检查记录", en: "visits of checks" },
  schema: inspectionVisitSchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
});

/** What has to be said to record a visit; its day is that of the act. */
export interface VisitRecording {
  /** The check. */
  inspection: string;
  /** The unit. */
  institution?: string | undefined;
  /** What was found. */
  found?: string | undefined;
  /** When the result was circulated. */
  circulatedOn?: PlainDate | undefined;
}

/** Records a visit (登记检查). Refused where the unit has ended. */
export const recordVisit: Change<VisitRecording> = defineChange<VisitRecording>({
  type: "appraisal.record-visit",
  title: { zh: "登记检查", en: "record a visit" },
  schema: z.strictObject(fields),
  apply(draft, payload, act) {
    if (payload.institution !== undefined) {
      const what = { zh: "登记对它的检查", en: "to record a visit there" };
      standingUnit(draft, payload.institution, act.on, what);
    }
    const place = [payload.inspection, payload.institution, act.on];
    const id = draft.freshId(
      inspectionVisits,
      place.filter((each) => each !== undefined).join("."),
    );
    draft.insert(inspectionVisits, { id, on: act.on, ...payload });
  },
});
