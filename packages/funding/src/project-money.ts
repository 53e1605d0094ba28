import { constructionProjects, equipmentProjects } from "@fuyou/assets";
import {
  type Change,
  codeOf,
  defineChange,
  defineTable,
  fenSchema,
  finding,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { type CostStandard, costStandardSchema, costStandards } from "./cost-standard.js";
import { fundingCodes } from "./errors.js";
import { fundingSourcePoint } from "./extension-points.js";

/** Money of a project from one source (项目资金). */
export interface ProjectMoney extends Row {
  /** The construction project it is for; either this or the next. */
  readonly construction?: string | undefined;
  /** The equipment project it is for. */
  readonly equipment?: string | undefined;
  /** Where it comes from, a code of `funding.source`. */
  readonly source: string;
  /** The year of the money (资金年度), where known. */
  readonly year?: number | undefined;
  /** How much, in fen; absent where nobody has said, which is not zero. */
  readonly amount?: number | undefined;
}

/** Shape of a {@link ProjectMoney}. */
export const projectMoneySchema: z.ZodType<ProjectMoney> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "资金编号", en: "identifier" } }),
  construction: z
    .string()
    .optional()
    .meta({ label: { zh: "建设项目", en: "construction project" } }),
  equipment: z
    .string()
    .optional()
    .meta({ label: { zh: "设备项目", en: "equipment project" } }),
  source: codeOf(fundingSourcePoint, { zh: "资金来源", en: "source" }),
  year: z
    .int()
    .min(1949)
    .max(2100)
    .optional()
    .meta({ label: { zh: "资金年度", en: "year" } }),
  amount: (fenSchema as z.ZodInt)
    .optional()
    .meta({ label: { zh: "金额", en: "amount" }, unit: "fen" }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of the money of projects by source (项目资金). */
export const projectMoney: Table<ProjectMoney, "construction" | "equipment"> = defineTable<
  ProjectMoney,
  "construction" | "equipment"
>({
  name: "project-money",
  title: { zh: "项目资金", en: "money of projects" },
  schema: projectMoneySchema,
  references: {
    construction: { to: constructionProjects, onRetire: "keep" },
    equipment: { to: equipmentProjects, onRetire: "keep" },
  },
  *check(rows, county) {
    for (const { id, construction, equipment } of rows) {
      if ((construction === undefined) !== (equipment === undefined)) continue;
      yield finding(fundingCodes.message("FUNDING_ONE_PROJECT", { id }), {
        kind: "data",
        severity: "error",
        subject: `project-money/${id}`,
        date: county.date,
      });
    }
  },
});

/** What has to be said to enter money of projects. */
export interface ProjectMoneyEntry {
  /** The money, source by source. */
  money: readonly ProjectMoney[];
}

/** Enters the money of projects (录入项目资金), source by source. */
export const enterProjectMoney: Change<ProjectMoneyEntry> = defineChange<ProjectMoneyEntry>({
  type: "funding.enter-project-money",
  title: { zh: "录入项目资金", en: "enter money of projects" },
  schema: z.strictObject({ money: z.array(projectMoneySchema).min(1) }),
  apply(draft, { money }) {
    for (const row of money) draft.insert(projectMoney, row);
  },
});

/** What has to be said to enter a cost standard. */
export interface CostStandardEntry {
  /** The standard. */
  standard: CostStandard;
}

/** Enters a cost standard (录入经费标准), by the document that set it. */
export const enterCostStandard: Change<CostStandardEntry> = defineChange<CostStandardEntry>({
  type: "funding.enter-cost-standard",
  title: { zh: "录入经费标准", en: "enter a cost standard" },
  schema: z.strictObject({ standard: costStandardSchema }),
  apply(draft, { standard }) {
    draft.insert(costStandards, standard);
  },
});
