import {
  codeOf,
  defineTable,
  type Period,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { plateKindPoint } from "./extension-points.js";
import { institutions } from "./institution.js";

/**
 * A name plate (牌子): a further name of one legal person, hung on an approval for a purpose. FHIR
 * Organization.alias with a period. It creates no new body.
 */
export interface NamePlate extends Row {
  /** The institution at whose door it hangs. */
  readonly institution: string;
  /** What is written on it. */
  readonly name: string;
  /** Its kind, a code of `hierarchy.plate-kind`. */
  readonly kind: string;
  /** First or further name (第一名称、第二名称). */
  readonly order: "first" | "second" | "further";
  /** What the name is used for (使用范围). */
  readonly purpose?: string | undefined;
  /** Number of the approval document (批文). */
  readonly approval?: string | undefined;
  /** Who approved it. */
  readonly approvingBody?: string | undefined;
  /** Days on which it hangs. */
  readonly period: Period;
}

/** Shape of a {@link NamePlate}. */
export const namePlateSchema: z.ZodType<NamePlate> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "牌子编号", en: "identifier" } }),
  institution: z.string().meta({ label: { zh: "挂牌机构", en: "institution" } }),
  name: z
    .string()
    .min(1)
    .meta({ label: { zh: "牌子名称", en: "name" } }),
  kind: codeOf(plateKindPoint, { zh: "牌子类型", en: "kind" }),
  order: z.enum(["first", "second", "further"]).meta({
    label: { zh: "名称次序", en: "first or further name" },
    titles: {
      first: { zh: "第一名称", en: "first name" },
      second: { zh: "第二名称", en: "second name" },
      further: { zh: "其他名称", en: "further name" },
    },
  }),
  purpose: z
    .string()
    .optional()
    .meta({ label: { zh: "使用范围", en: "purpose" } }),
  approval: z
    .string()
    .optional()
    .meta({ label: { zh: "批文号", en: "approval" } }),
  approvingBody: z
    .string()
    .optional()
    .meta({ label: { zh: "批准机关", en: "approving body" } }),
  period: periodSchema.meta({ label: { zh: "期间", en: "period" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "摘牌日期", en: "retired on" } }),
});

/** Register of name plates (牌子). */
export const namePlates: Table<NamePlate, "institution"> = defineTable<NamePlate, "institution">({
  name: "name-plates",
  title: { zh: "牌子", en: "name plates" },
  schema: namePlateSchema,
  references: { institution: { to: institutions, onRetire: "restrict" } },
});
