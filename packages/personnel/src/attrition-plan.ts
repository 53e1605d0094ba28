import { institutions } from "@fuyou/hierarchy";
import { defineTable, type PlainDate, plainDateSchema, type Row, type Table } from "@fuyou/kernel";
import { z } from "zod";
import type { EstablishmentGroup } from "./establishment.js";
import { staff } from "./staff.js";

/**
 * A plan by which an over-established institution returns to its number (超编消化计划): how many are to
 * leave the establishment, by retirement or otherwise, until when, and who declared it.
 */
export interface AttritionPlan extends Row {
  /** The institution that is over its number. */
  readonly institution: string;
  /** In which group it is over. */
  readonly group: EstablishmentGroup;
  /** How many are to leave it. */
  readonly number: number;
  /** The last day by which they have left (消化期限). */
  readonly target: PlainDate;
  /** Who declared the plan, for example the county health department. */
  readonly declaredBy: string;
  /** Who has come off the number under it so far (已消化人员). */
  readonly reduced?: readonly string[] | undefined;
}

/** The groups in which an institution may be over its number, as records hold them (编制类别). */
export const attritionGroupSchema: z.ZodType<EstablishmentGroup> = z.enum([
  "established",
  "civil-service-rules",
  "leadership",
]);

/** Shape of an {@link AttritionPlan}. */
export const attritionPlanSchema: z.ZodType<AttritionPlan> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "计划编号", en: "identifier" } }),
  institution: z.string().meta({ label: { zh: "超编单位", en: "institution" } }),
  group: z.enum(["established", "civil-service-rules", "leadership"]).meta({
    label: { zh: "编制类别", en: "group" },
    titles: {
      established: { zh: "在编", en: "established staff" },
      "civil-service-rules": { zh: "参公", en: "staff under civil-service rules" },
      leadership: { zh: "领导职数", en: "heads and deputies" },
    },
  }),
  number: z
    .int()
    .min(1)
    .meta({ label: { zh: "消化人数", en: "number" }, unit: "person" }),
  target: plainDateSchema.meta({ label: { zh: "消化期限", en: "target date" } }),
  declaredBy: z
    .string()
    .min(1)
    .meta({ label: { zh: "申报单位", en: "declared by" } }),
  reduced: z
    .array(z.string())
    .optional()
    .meta({ label: { zh: "已消化人员", en: "off the number so far" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "撤销日期", en: "withdrawn on" } }),
});

/**
 * Register of plans to return to the authorised number (超编消化计划). An institution that ended, or a person who
 * left, goes on being named.
 */
export const attritionPlans: Table<AttritionPlan, "institution" | "reduced"> = defineTable<
  AttritionPlan,
  "institution" | "reduced"
>({
  name: "attrition-plans",
  title: { zh: "超编消化计划", en: "plans to return to the authorised number" },
  schema: attritionPlanSchema,
  references: {
    institution: { to: institutions, onRetire: "keep" },
    reduced: { to: staff, onRetire: "keep" },
  },
});
