import { institutionKindPoint } from "@fuyou/hierarchy";
import {
  type Citation,
  type CodeEntry,
  citationSchema,
  codeSchema,
  defineCodeList,
  defineExtensionPoint,
  type ExtensionPoint,
  nearest,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { assetsCodes } from "./errors.js";

/**
 * How far a project is (项目阶段), ascending: planned 计划, procedures done 前期手续, land being acquired 征地,
 * work begun 开工, finished 竣工.
 */
export type ProjectStage = "planned" | "procedures" | "land" | "started" | "finished";

/** The stages of a project in order (项目阶段). */
export const projectStages: readonly ProjectStage[] = [
  "planned",
  "procedures",
  "land",
  "started",
  "finished",
];

/** Shape of a {@link ProjectStage}. */
export const projectStageSchema: z.ZodType<ProjectStage> = z.enum(
  projectStages as [ProjectStage, ...ProjectStage[]],
);

/** What the stages are called. */
export const projectStageTitles: Readonly<Record<ProjectStage, Text>> = {
  planned: { zh: "计划", en: "planned" },
  procedures: { zh: "前期手续", en: "procedures" },
  land: { zh: "征地", en: "land" },
  started: { zh: "开工", en: "started" },
  finished: { zh: "竣工", en: "finished" },
};

/**
 * A project that a document asks for (规划项目): what is to be built or equipped, for whom, how far it is to be
 * by when. What becomes of it stands in the registers of projects, whose records name it.
 */
export interface ProjectPlan {
  /** Identifier, kebab-case, which records of projects name. */
  id: string;
  /** Its name. */
  title: Text;
  /** How the document calls the body it is for. */
  unit: Text;
  /** The kinds of institution of which each in force is to have one; absent where one body is meant. */
  kinds?: readonly string[] | undefined;
  /** Whether it is building or equipping. */
  work: "construction" | "equipment";
  /** The stage that is to be reached, where the document names one. */
  stage?: ProjectStage | undefined;
  /** The last day by which it is to be reached; absent where the document names none. */
  by?: PlainDate | undefined;
  /** What the document leaves open, for readers. */
  open?: Text | undefined;
  /** The clauses it rests on. */
  cites: readonly Citation[];
  /** The days on which it is asked for; always where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link ProjectPlan}. */
export const projectPlanSchema: z.ZodType<ProjectPlan> = z.strictObject({
  id: codeSchema,
  title: textSchema,
  unit: textSchema,
  kinds: z.array(z.string().min(1)).min(1).optional(),
  work: z.enum(["construction", "equipment"]),
  stage: projectStageSchema.optional(),
  by: plainDateSchema.optional(),
  open: textSchema.optional(),
  cites: z.array(citationSchema).min(1),
  period: periodSchema.optional(),
});

/** The projects that documents ask for (规划项目). */
export const projectPlanPoint: ExtensionPoint<ProjectPlan> = defineExtensionPoint<ProjectPlan>({
  id: "assets.project-plan",
  title: { zh: "规划项目", en: "projects asked for" },
  schema: projectPlanSchema,
  key: (plan) => plan.id,
  *check(entries, composition) {
    const known = composition.keys(institutionKindPoint.id);
    for (const { plugin, key, value } of entries) {
      for (const kind of (value.kinds ?? []).filter((each) => !known.has(each))) {
        const values = { plugin, project: key, kind, nearest: nearest(kind, known) ?? "—" };
        yield assetsCodes.message("ASSETS_PROJECT_PLAN_KIND", values);
      }
    }
  },
});

/** Modes of procurement (采购方式): open tender and others; an open list. */
export const procurementModePoint: ExtensionPoint<CodeEntry> = defineCodeList(
  "assets.procurement-mode",
  { zh: "采购方式", en: "modes of procurement" },
);

/** The modes of procurement common to all counties, as the law on government procurement names them (政府采购方式). */
export const procurementModes: readonly CodeEntry[] = [
  { code: "open-tender", title: { zh: "公开招标", en: "open tender" } },
  { code: "invited-tender", title: { zh: "邀请招标", en: "invited tender" } },
  { code: "negotiation", title: { zh: "竞争性谈判", en: "competitive negotiation" } },
  { code: "inquiry", title: { zh: "询价", en: "inquiry of prices" } },
  { code: "single-source", title: { zh: "单一来源采购", en: "single source" } },
];
