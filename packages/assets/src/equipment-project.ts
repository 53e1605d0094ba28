import { institutions } from "@fuyou/hierarchy";
import {
  codeOf,
  defineTable,
  fenSchema,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { procurementModePoint, projectPlanPoint } from "./project-plan.js";

/** An equipment project (设备项目): equipment to be bought for an institution, new or in place of old. */
export interface EquipmentProject extends Row {
  /** What it is called. */
  readonly name: string;
  /** The institution it is for. */
  readonly institution: string;
  /** Whether it is new 新购 or takes the place of old 更新换代. */
  readonly kind: "new" | "renewal";
  /** The year for which it is planned (计划年度), where one is named. */
  readonly plannedYear?: number | undefined;
  /** The project of a document it belongs to, a code of `assets.project-plan`. */
  readonly plan?: string | undefined;
  /** The money it is planned to take (计划投资), in fen; absent where nobody has said. */
  readonly plannedCost?: number | undefined;
  /** How it was procured (采购方式), a code of `assets.procurement-mode`; absent where not on record. */
  readonly procurement?: string | undefined;
  /** The day the contract was awarded (成交日期); absent until then. */
  readonly startedOn?: PlainDate | undefined;
  /** The day it was accepted (验收日期); absent until then. */
  readonly completedOn?: PlainDate | undefined;
}

/** Shape of an {@link EquipmentProject}. */
export const equipmentProjectSchema: z.ZodType<EquipmentProject> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "项目编号", en: "identifier" } }),
  name: z
    .string()
    .min(1)
    .meta({ label: { zh: "项目名称", en: "name" } }),
  institution: z.string().meta({ label: { zh: "配置单位", en: "institution" } }),
  kind: z.enum(["new", "renewal"]).meta({
    label: { zh: "购置性质", en: "kind" },
    titles: {
      new: { zh: "新购", en: "new" },
      renewal: { zh: "更新换代", en: "renewal" },
    },
  }),
  plannedYear: z
    .int()
    .min(1949)
    .max(2100)
    .optional()
    .meta({ label: { zh: "计划年度", en: "year planned" } }),
  plan: codeOf(projectPlanPoint, { zh: "所属规划", en: "plan it belongs to" }).optional(),
  plannedCost: (fenSchema as z.ZodInt)
    .optional()
    .meta({ label: { zh: "计划投资", en: "planned cost" }, unit: "fen" }),
  procurement: codeOf(procurementModePoint, { zh: "采购方式", en: "procurement" }).optional(),
  startedOn: plainDateSchema.optional().meta({ label: { zh: "成交日期", en: "awarded on" } }),
  completedOn: plainDateSchema.optional().meta({ label: { zh: "验收日期", en: "accepted on" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "取消日期", en: "given up on" } }),
});

/** Register of equipment projects (设备项目). A body that ended goes on being named. */
export const equipmentProjects: Table<EquipmentProject, "institution"> = defineTable<
  EquipmentProject,
  "institution"
>({
  name: "equipment-projects",
  title: { zh: "设备项目", en: "equipment projects" },
  schema: equipmentProjectSchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
});
