import { type Change, defineChange, FuyouError, inForce, type PlainDate } from "@fuyou/kernel";
import { z } from "zod";
import {
  type ConstructionProject,
  constructionProjectSchema,
  constructionProjects,
} from "./construction-project.js";
import {
  type EquipmentProject,
  equipmentProjectSchema,
  equipmentProjects,
} from "./equipment-project.js";
import { assetsCodes } from "./errors.js";
import { type ProjectStage, projectStages } from "./project-plan.js";
import { requireAuthority } from "./write-off.js";

/** The field in which a project keeps the day of a stage. */
const dayOf = {
  procedures: "proceduresOn",
  land: "landOn",
  started: "startedOn",
  finished: "completedOn",
} as const;

/** What a project tells of its stages (项目各阶段日期). */
export type ProjectStages = Pick<
  ConstructionProject,
  "proceduresOn" | "landOn" | "startedOn" | "completedOn"
>;

/**
 * How far a project is on a day (项目阶段): the furthest stage reached by then.
 *
 * @param project - a construction project or an equipment project
 * @param date - the day
 */
export function stageOf(project: ProjectStages, date: PlainDate): ProjectStage {
  const reached = (["finished", "started", "land", "procedures"] as const).find((stage) => {
    const day = project[dayOf[stage]];
    return day !== undefined && day <= date;
  });
  return reached ?? "planned";
}

/** What has to be said to plan projects. */
export interface ProjectPlanning {
  /** Building work. */
  construction?: readonly ConstructionProject[] | undefined;
  /** Equipment to be bought. */
  equipment?: readonly EquipmentProject[] | undefined;
}

/** Plans projects (立项): building work comes onto the books as in progress, by an authority. */
export const planProjects: Change<ProjectPlanning> = defineChange<ProjectPlanning>({
  type: "assets.plan-projects",
  title: { zh: "项目立项", en: "plan projects" },
  schema: z.strictObject({
    construction: z.array(constructionProjectSchema).optional(),
    equipment: z.array(equipmentProjectSchema).optional(),
  }),
  apply(draft, { construction = [], equipment = [] }, act) {
    for (const row of construction) {
      requireAuthority(act, `construction-projects/${row.id}`);
      draft.insert(constructionProjects, row);
    }
    for (const row of equipment) draft.insert(equipmentProjects, row);
  },
});

/** What has to be said to record how far building work is. */
export interface ProjectProgress {
  /** The construction project. */
  project: string;
  /** The stage reached on the day of the act. */
  stage: "procedures" | "land";
}

/** Records that procedures are done, or land is being acquired (项目进展). A stage already passed is refused. */
export const advanceProject: Change<ProjectProgress> = defineChange<ProjectProgress>({
  type: "assets.advance-project",
  title: { zh: "登记项目前期进展", en: "record how far a project is" },
  schema: z.strictObject({ project: z.string(), stage: z.enum(["procedures", "land"]) }),
  apply(draft, { project, stage }, act) {
    const row = draft.require(constructionProjects, project);
    refusePassed(row, stage, act.on);
    draft.update(constructionProjects, project, { [dayOf[stage]]: act.on });
  },
});

/** What has to be said to begin building work. */
export interface ProjectStart {
  /** The construction project. */
  project: string;
}

/** Begins building work (开工). It commits money, so that a discipline window may bar it. */
export const startProject: Change<ProjectStart> = defineChange<ProjectStart>({
  type: "assets.start-project",
  title: { zh: "建设项目开工", en: "begin building work" },
  nature: "spending",
  schema: z.strictObject({ project: z.string() }),
  apply(draft, { project }, act) {
    refusePassed(draft.require(constructionProjects, project), "started", act.on);
    draft.update(constructionProjects, project, { startedOn: act.on });
  },
});

/** What has to be said to award a contract for equipment. */
export interface EquipmentAward {
  /** The equipment project. */
  project: string;
  /** How it was procured, a code of `assets.procurement-mode`. */
  procurement: string;
}

/** Awards a contract for equipment (设备采购成交), saying how it was procured. It commits money. */
export const awardEquipment: Change<EquipmentAward> = defineChange<EquipmentAward>({
  type: "assets.award-equipment",
  title: { zh: "设备采购成交", en: "award a contract for equipment" },
  nature: "spending",
  schema: z.strictObject({ project: z.string(), procurement: z.string().min(1) }),
  apply(draft, { project, procurement }, act) {
    refusePassed(draft.require(equipmentProjects, project), "started", act.on);
    draft.update(equipmentProjects, project, { procurement, startedOn: act.on });
  },
});

function refusePassed(
  row: ProjectStages & { readonly id: string; readonly retiredOn?: PlainDate | undefined },
  stage: ProjectStage,
  on: PlainDate,
): void {
  const now = stageOf(row, on);
  const further = projectStages.indexOf(now) < projectStages.indexOf(stage);
  if (further && inForce(row, on)) return;
  const values = { project: row.id, stage, now: row.retiredOn === undefined ? now : "given up" };
  throw new FuyouError(assetsCodes.message("ASSETS_PROJECT_STAGE", values));
}
