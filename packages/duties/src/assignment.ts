import { departments, divisions, institutions } from "@fuyou/hierarchy";
import {
  codeOf,
  defineTable,
  finding,
  inForce,
  type Period,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { posts } from "@fuyou/personnel";
import { z } from "zod";
import { dutyPoint } from "./duty.js";
import { dutiesCodes } from "./errors.js";

/**
 * That a duty is held in a division by an institution or a post, on certain days (职责分工): the
 * duty, the division served, the holder, and whether the holder leads or assists.
 */
export interface DutyAssignment extends Row {
  /** The duty, a code of `duties.duty`. */
  readonly duty: string;
  /** The division in which it is done. */
  readonly division: string;
  /** The institution that holds it; absent where a post does. */
  readonly institution?: string | undefined;
  /** The department of that institution, where the document names one. */
  readonly department?: string | undefined;
  /** The post that holds it; absent where an institution does. */
  readonly post?: string | undefined;
  /** Lead or assist (牵头、配合). */
  readonly involvement: "lead" | "assist";
  /** The days on which it is held. */
  readonly period: Period;
}

/** Shape of a {@link DutyAssignment}. */
export const assignmentSchema: z.ZodType<DutyAssignment> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "分工编号", en: "identifier" } }),
  duty: codeOf(dutyPoint, { zh: "职责", en: "duty" }),
  division: z.string().meta({ label: { zh: "服务区划", en: "division" } }),
  institution: z
    .string()
    .optional()
    .meta({ label: { zh: "承担机构", en: "institution" } }),
  department: z
    .string()
    .optional()
    .meta({ label: { zh: "承担科室", en: "department" } }),
  post: z
    .string()
    .optional()
    .meta({ label: { zh: "承担岗位", en: "post" } }),
  involvement: z.enum(["lead", "assist"]).meta({
    label: { zh: "牵头或配合", en: "involvement" },
    titles: { lead: { zh: "牵头", en: "lead" }, assist: { zh: "配合", en: "assist" } },
  }),
  period: periodSchema.meta({ label: { zh: "期间", en: "period" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "终止日期", en: "ended on" } }),
});

/** Register of duty assignments (职责分工). Conserved: duties in force, by division and holder. */
export const assignments: Table<
  DutyAssignment,
  "division" | "institution" | "department" | "post"
> = defineTable<DutyAssignment, "division" | "institution" | "department" | "post">({
  name: "assignments",
  title: { zh: "职责分工", en: "duty assignments" },
  schema: assignmentSchema,
  references: {
    division: { to: divisions, onRetire: "restrict" },
    institution: { to: institutions, onRetire: "restrict" },
    department: { to: departments, onRetire: "restrict" },
    post: { to: posts, onRetire: "restrict" },
  },
  conserved: [
    {
      category: "duties",
      title: { zh: "职责分工", en: "duties held" },
      unit: "duty",
      measure: () => 1,
    },
  ],
  *check(rows, county) {
    for (const row of rows) {
      if (!inForce(row, county.date)) continue;
      if ((row.institution === undefined) !== (row.post === undefined)) continue;
      yield finding(dutiesCodes.message("DUTIES_ONE_HOLDER", { id: row.id, duty: row.duty }), {
        kind: "data",
        severity: "error",
        subject: `assignments/${row.id}`,
        date: county.date,
      });
    }
  },
});
