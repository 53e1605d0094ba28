import { institutions, type ServiceGrade, serviceGradeSchema } from "@fuyou/hierarchy";
import {
  areaSchema,
  codeOf,
  defineTable,
  fenSchema,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";
import { projectPlanPoint } from "./project-plan.js";

/**
 * What a construction project does (建设性质): a new building 新建, rebuilding 改建, extension 扩建, or
 * rebuilding and extension together 改扩建, or building anew elsewhere 迁建.
 */
export type ConstructionKind = "new" | "rebuild" | "extend" | "rebuild-and-extend" | "relocate";

const constructionTitles: Readonly<Record<ConstructionKind, Text>> = {
  new: { zh: "新建", en: "new" },
  rebuild: { zh: "改建", en: "rebuild" },
  extend: { zh: "扩建", en: "extend" },
  "rebuild-and-extend": { zh: "改扩建", en: "rebuild and extend" },
  relocate: { zh: "迁建", en: "relocate" },
};

/** Shape of a {@link ConstructionKind}. */
export const constructionKindSchema: z.ZodType<ConstructionKind> = z.enum([
  "new",
  "rebuild",
  "extend",
  "rebuild-and-extend",
  "relocate",
]);

/**
 * A construction project (建设项目): the building work planned for an institution, and whether it is
 * finished. Areas stand with the rooms, and only once they are built.
 */
export interface ConstructionProject extends Row {
  /** What the project is called. */
  readonly name: string;
  /** The institution that is built for. */
  readonly institution: string;
  /** What is done. */
  readonly kind: ConstructionKind;
  /** The service grade that is to be reached, where one is. */
  readonly targetGrade?: ServiceGrade | undefined;
  /** The year by whose end it is to be finished (计划竣工年度), for example 2008; absent where nobody has said. */
  readonly plannedYear?: number | undefined;
  /** The day on which it was finished (竣工日期); absent until then. */
  readonly completedOn?: PlainDate | undefined;
  /** What has been spent so far (在建工程账面数), in fen; absent where nobody has said. */
  readonly costSoFar?: number | undefined;
  /** The money it is planned to take (计划投资), in fen. */
  readonly plannedCost?: number | undefined;
  /** Where the money is to come from (资金来源), in the words of the plan. */
  readonly fundingSources?: readonly string[] | undefined;
  /** The floor area that is to be reached (计划面积), in 0.01 m²; absent where nobody has said. */
  readonly plannedArea?: number | undefined;
  /** The project of a document it belongs to, a code of `assets.project-plan`. */
  readonly plan?: string | undefined;
  /** The day the preliminary procedures were done (前期手续完成日期). */
  readonly proceduresOn?: PlainDate | undefined;
  /** The day the acquisition of land was begun (征地启动日期). */
  readonly landOn?: PlainDate | undefined;
  /** The day the work was begun (开工日期). */
  readonly startedOn?: PlainDate | undefined;
}

/** Shape of a {@link ConstructionProject}. */
export const constructionProjectSchema: z.ZodType<ConstructionProject> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "项目编号", en: "identifier" } }),
  name: z
    .string()
    .min(1)
    .meta({ label: { zh: "项目名称", en: "name" } }),
  institution: z.string().meta({ label: { zh: "建设单位", en: "institution" } }),
  kind: constructionKindSchema.meta({
    label: { zh: "建设性质", en: "kind" },
    titles: constructionTitles,
  }),
  targetGrade: serviceGradeSchema
    .optional()
    .meta({ label: { zh: "拟达等级", en: "grade to be reached" } }),
  plannedYear: z
    .int()
    .min(1949)
    .max(2100)
    .optional()
    .meta({ label: { zh: "计划竣工年度", en: "year planned" } }),
  completedOn: plainDateSchema.optional().meta({ label: { zh: "竣工日期", en: "finished on" } }),
  costSoFar: (fenSchema as z.ZodInt)
    .optional()
    .meta({ label: { zh: "在建工程账面数", en: "cost so far" }, unit: "fen" }),
  plannedCost: (fenSchema as z.ZodInt)
    .optional()
    .meta({ label: { zh: "计划投资", en: "planned cost" }, unit: "fen" }),
  fundingSources: z
    .array(z.string().min(1))
    .optional()
    .meta({ label: { zh: "资金来源", en: "sources of money" } }),
  plannedArea: (areaSchema as z.ZodInt)
    .optional()
    .meta({ label: { zh: "计划面积", en: "planned area" }, unit: "0.01m2" }),
  plan: codeOf(projectPlanPoint, { zh: "所属规划", en: "plan it belongs to" }).optional(),
  proceduresOn: plainDateSchema
    .optional()
    .meta({ label: { zh: "前期手续完成日期", en: "procedures done on" } }),
  landOn: plainDateSchema.optional().meta({ label: { zh: "征地启动日期", en: "land from" } }),
  startedOn: plainDateSchema.optional().meta({ label: { zh: "开工日期", en: "begun on" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "取消日期", en: "given up on" } }),
});

const inProgress = ({ completedOn }: ConstructionProject) => completedOn === undefined;

/**
 * Register of construction projects (建设项目). Conserved: those in progress (在建工程) and what was spent on
 * them; they pass to the successor. A finished one goes on naming an institution that ended, as history
 * does.
 */
export const constructionProjects: Table<ConstructionProject, "institution"> = defineTable<
  ConstructionProject,
  "institution"
>({
  name: "construction-projects",
  title: { zh: "建设项目", en: "construction projects" },
  schema: constructionProjectSchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
  conserved: [
    {
      category: "constructionInProgress",
      title: { zh: "在建工程", en: "construction in progress" },
      unit: "item",
      measure: (row) => (inProgress(row) ? 1 : 0),
    },
    {
      category: "constructionCost",
      title: { zh: "在建工程账面数", en: "cost of construction in progress" },
      unit: "fen",
      measure: (row) => (inProgress(row) ? (row.costSoFar ?? 0) : 0),
    },
  ],
});
