import {
  type Change,
  codeOf,
  defineChange,
  defineTable,
  FuyouError,
  finding,
  type Message,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { governingBodies } from "./body.js";
import { governanceCodes } from "./errors.js";
import { majorMatterPoint } from "./major-matter.js";
import { meetings } from "./meeting.js";
import { type OfUnit, unitFields, unitReferences, unitsNamed } from "./unit.js";

/** A decision on a major matter (重大事项决定): what was decided, by which meeting or body, with which numbers. */
export interface Decision extends Row, OfUnit {
  /** The sort of matter, a code of `governance.major-matter`. */
  readonly matter: string;
  /** What was decided, in a sentence that names no person. */
  readonly subject: string;
  /** The day it was taken. */
  readonly on: PlainDate;
  /** The body that took it. */
  readonly body?: string | undefined;
  /** The meeting at which it was taken. */
  readonly meeting?: string | undefined;
  /** How many were entitled to take part (应到); absent where nobody recorded it. */
  readonly members?: number | undefined;
  /** How many were present (实到); absent where nobody recorded it. */
  readonly present?: number | undefined;
  /** How many were for it (赞成), where counted. */
  readonly for?: number | undefined;
  /** How many were against it (反对), where counted. */
  readonly against?: number | undefined;
}

const heads = z.int().min(0).optional();

/** Shape of a {@link Decision}. */
export const decisionSchema: z.ZodType<Decision> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "决定编号", en: "identifier" } }),
  matter: codeOf(majorMatterPoint, { zh: "事项类别", en: "matter" }),
  subject: z
    .string()
    .min(1)
    .meta({ label: { zh: "决定事项", en: "what was decided" } }),
  on: plainDateSchema.meta({ label: { zh: "决定日期", en: "decided on" } }),
  ...unitFields,
  body: z
    .string()
    .optional()
    .meta({ label: { zh: "决定机构", en: "body" } }),
  meeting: z
    .string()
    .optional()
    .meta({ label: { zh: "决定会议", en: "meeting" } }),
  members: heads.meta({ label: { zh: "应到人数", en: "entitled" }, unit: "person" }),
  present: heads.meta({ label: { zh: "实到人数", en: "present" }, unit: "person" }),
  for: heads.meta({ label: { zh: "赞成", en: "for" }, unit: "person" }),
  against: heads.meta({ label: { zh: "反对", en: "against" }, unit: "person" }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of decisions on major matters (重大事项决定). */
export const decisions: Table<
  Decision,
  "institution" | "department" | "division" | "body" | "meeting"
> = defineTable<Decision, "institution" | "department" | "division" | "body" | "meeting">({
  name: "decisions",
  title: { zh: "重大事项决定", en: "decisions on major matters" },
  schema: decisionSchema,
  references: {
    ...unitReferences,
    body: { to: governingBodies, onRetire: "keep" },
    meeting: { to: meetings, onRetire: "keep" },
  },
  *check(rows, county) {
    for (const row of rows) {
      for (const message of faultsIn(row)) {
        yield finding(message, {
          kind: "data",
          severity: "error",
          subject: `decisions/${row.id}`,
          date: county.date,
        });
      }
    }
  },
});

/** What has to be said to record a decision: the record itself. */
export interface DecisionRecording {
  /** The decision. */
  decision: Decision;
}

/** Records a decision on a major matter (登记重大事项决定). */
export const recordDecision: Change<DecisionRecording> = defineChange<DecisionRecording>({
  type: "governance.record-decision",
  title: { zh: "登记重大事项决定", en: "record a decision" },
  schema: z.strictObject({ decision: decisionSchema }),
  apply(draft, { decision }) {
    for (const message of faultsIn(decision)) throw new FuyouError(message);
    draft.insert(decisions, decision);
  },
});

/** What is wrong with a decision in itself: two units, or numbers that do not fit together. */
function faultsIn(row: Decision): Message[] {
  const found: Message[] = [];
  if (unitsNamed(row) > 1) {
    found.push(governanceCodes.message("GOVERNANCE_SEVERAL_UNITS", { id: row.id }));
  }
  const { members, present, for: approving, against } = row;
  const tooMany = members !== undefined && present !== undefined && present > members;
  const votes = (approving ?? 0) + (against ?? 0);
  const limit = present ?? members;
  if (tooMany || (limit !== undefined && votes > limit)) {
    const told = { members, present, for: approving, against };
    const values = Object.fromEntries(
      Object.entries(told).map(([name, count]) => [name, count ?? "—"]),
    ) as Record<keyof typeof told, number | string>;
    found.push(governanceCodes.message("GOVERNANCE_VOTES_WRONG", { id: row.id, ...values }));
  }
  return found;
}
