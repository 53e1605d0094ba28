import { institutions } from "@fuyou/hierarchy";
import {
  type Change,
  codeOf,
  defineChange,
  defineTable,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { standingUnit } from "./standing-unit.js";
import { trainingPlanPoint } from "./training-plan.js";

/** That a training of a plan was held (已开培训): when and where, taught by whom, and how many came; never who. */
export interface TrainingSession extends Row {
  /** The plan, a code of `appraisal.training-plan`. */
  readonly plan: string;
  /** The day it ended. */
  readonly on: PlainDate;
  /** The institution at which it was held, where it was at one. */
  readonly institution?: string | undefined;
  /** Who taught, by office and not by name, for example an expert of a superior institution. */
  readonly teacher?: string | undefined;
  /** How many took part, where counted. */
  readonly attended?: number | undefined;
  /** The survey or analysis its contents were drawn from, by its identifier, where there was one. */
  readonly basedOn?: string | undefined;
}

const fields = {
  plan: codeOf(trainingPlanPoint, { zh: "培训计划", en: "plan" }),
  institution: z
    .string()
    .optional()
    .meta({ label: { zh: "培训地点", en: "held at" } }),
  teacher: z
    .string()
    .optional()
    .meta({ label: { zh: "授课人（职务）", en: "taught by (office)" } }),
  attended: z
    .int()
    .min(0)
    .optional()
    .meta({ label: { zh: "参加人数", en: "attended" } }),
  basedOn: z
    .string()
    .optional()
    .meta({ label: { zh: "内容依据", en: "based on" } }),
};

/** Shape of a {@link TrainingSession}. */
export const trainingSessionSchema: z.ZodType<TrainingSession> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "培训编号", en: "identifier" } }),
  on: plainDateSchema.meta({ label: { zh: "培训日期", en: "held on" } }),
  ...fields,
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of trainings held (已开培训). Who took part in which stands in the register of trainings of personnel. */
export const trainingSessions: Table<TrainingSession, "institution"> = defineTable<
  TrainingSession,
  "institution"
>({
  name: "training-sessions",
  title: { zh: "已开培训", en: "trainings held" },
  schema: trainingSessionSchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
});

/** What has to be said to record a training held; its day is that of the act. */
export interface TrainingHeld {
  /** The plan. */
  plan: string;
  /** The institution at which it was held. */
  institution?: string | undefined;
  /** Who taught, by office. */
  teacher?: string | undefined;
  /** How many took part. */
  attended?: number | undefined;
  /** The survey its contents were drawn from. */
  basedOn?: string | undefined;
}

/** Records a training held (登记已开培训). Refused where the institution named has ended. */
export const recordTraining: Change<TrainingHeld> = defineChange<TrainingHeld>({
  type: "appraisal.record-training",
  title: { zh: "登记已开培训", en: "record a training held" },
  schema: z.strictObject(fields),
  apply(draft, payload, act) {
    if (payload.institution !== undefined) {
      const what = { zh: "登记在此举办的培训", en: "to record a training held there" };
      standingUnit(draft, payload.institution, act.on, what);
    }
    const id = draft.freshId(trainingSessions, `${payload.plan}.${act.on}`);
    draft.insert(trainingSessions, { id, on: act.on, ...payload });
  },
});
