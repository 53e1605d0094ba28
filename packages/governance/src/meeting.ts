import {
  codeOf,
  defineTable,
  finding,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { meetingCadencePoint } from "./cadence.js";
import { governanceCodes } from "./errors.js";
import { type OfUnit, unitFields, unitReferences, unitsNamed } from "./unit.js";

/**
 * A meeting that was held (会议): of which rule, by whom, on which day. Who was there is said by the codes of
 * the rule, as bodies; a list of persons has no place here.
 */
export interface Meeting extends Row, OfUnit {
  /** The meeting rule it follows, a code of `governance.cadence`. */
  readonly cadence: string;
  /** The day it was held. */
  readonly on: PlainDate;
  /** A day of the past span for which it makes up (补开所属期); absent for a meeting held in time. */
  readonly madeUpFor?: PlainDate | undefined;
  /** Who attended, by the codes of the rule; absent where nobody recorded it, which is not nobody. */
  readonly attending?: readonly string[] | undefined;
  /** What was dealt with, by the codes of the rule; absent where nobody recorded it. */
  readonly agenda?: readonly string[] | undefined;
  /** What came of it, by the codes of the rule; absent where nobody recorded it. */
  readonly outputs?: readonly string[] | undefined;
}

/** Shape of a {@link Meeting}. */
export const meetingSchema: z.ZodType<Meeting> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "会议编号", en: "identifier" } }),
  cadence: codeOf(meetingCadencePoint, { zh: "会议制度", en: "meeting rule" }),
  ...unitFields,
  on: plainDateSchema.meta({ label: { zh: "召开日期", en: "held on" } }),
  madeUpFor: plainDateSchema.optional().meta({ label: { zh: "补开所属期", en: "makes up for" } }),
  attending: z
    .array(z.string().min(1))
    .optional()
    .meta({ label: { zh: "到会单位", en: "attended by" } }),
  agenda: z
    .array(z.string().min(1))
    .optional()
    .meta({ label: { zh: "所议事项", en: "dealt with" } }),
  outputs: z
    .array(z.string().min(1))
    .optional()
    .meta({ label: { zh: "会后成果", en: "results" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of the meetings held (会议). A meeting is of one unit, or of the county as a whole. */
export const meetings: Table<Meeting, "institution" | "department" | "division"> = defineTable<
  Meeting,
  "institution" | "department" | "division"
>({
  name: "meetings",
  title: { zh: "会议", en: "meetings" },
  schema: meetingSchema,
  references: unitReferences,
  *check(rows, county) {
    for (const row of rows) {
      const about = {
        kind: "data" as const,
        severity: "error" as const,
        subject: `meetings/${row.id}`,
        date: county.date,
      };
      if (unitsNamed(row) > 1) {
        yield finding(governanceCodes.message("GOVERNANCE_SEVERAL_UNITS", { id: row.id }), about);
      }
      if (row.madeUpFor !== undefined && row.madeUpFor > row.on) {
        const values = { id: row.id, on: row.on, for: row.madeUpFor };
        yield finding(governanceCodes.message("GOVERNANCE_MADE_UP_EARLY", values), about);
      }
    }
  },
});
