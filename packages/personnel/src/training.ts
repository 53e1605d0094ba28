import { defineTable, type PlainDate, plainDateSchema, type Row, type Table } from "@fuyou/kernel";
import { z } from "zod";
import { staff } from "./staff.js";

/** That a person took part in a training (培训记录). */
export interface Training extends Row {
  /** Who took part. */
  readonly person: string;
  /** The day it ended. */
  readonly on: PlainDate;
  /** What it was about. */
  readonly subject: string;
  /** How many hours it took (学时), where recorded. */
  readonly hours?: number | undefined;
}

/** Shape of a {@link Training}. */
export const trainingSchema: z.ZodType<Training> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "培训编号", en: "identifier" } }),
  person: z.string().meta({ label: { zh: "人员", en: "person" } }),
  on: plainDateSchema.meta({ label: { zh: "培训日期", en: "ended on" } }),
  subject: z
    .string()
    .min(1)
    .meta({ label: { zh: "培训内容", en: "subject" } }),
  hours: z
    .int()
    .min(0)
    .optional()
    .meta({ label: { zh: "学时", en: "hours" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of trainings (培训): who took part in which, kept when the person leaves. */
export const trainings: Table<Training, "person"> = defineTable<Training, "person">({
  name: "trainings",
  title: { zh: "培训", en: "trainings" },
  schema: trainingSchema,
  references: { person: { to: staff, onRetire: "keep" } },
});
