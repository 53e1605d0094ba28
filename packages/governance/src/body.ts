import { departments, institutions } from "@fuyou/hierarchy";
import {
  type CountyView,
  codeOf,
  defineTable,
  finding,
  inForce,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { posts } from "@fuyou/personnel";
import { z } from "zod";
import { bodyKindPoint } from "./body-kind.js";
import { governanceCodes } from "./errors.js";
import { type OfUnit, unitFields, unitIdOf, unitReferences, unitsNamed } from "./unit.js";

/** A governing body that was formed (议事协调机构): of which kind, where, and on which days it exists. */
export interface GoverningBody extends Row, OfUnit {
  /** Its kind, a code of `governance.body-kind`. */
  readonly kind: string;
  /** Its name, as the paper that formed it has it. */
  readonly name: string;
  /** Number of the paper that formed it (成立文号), where known. */
  readonly number?: string | undefined;
  /** The days on which it exists. */
  readonly period: Period;
}

/** Shape of a {@link GoverningBody}. */
export const governingBodySchema: z.ZodType<GoverningBody> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "机构编号", en: "identifier" } }),
  kind: codeOf(bodyKindPoint, { zh: "机构类型", en: "kind" }),
  name: z
    .string()
    .min(1)
    .meta({ label: { zh: "名称", en: "name" } }),
  ...unitFields,
  number: z
    .string()
    .optional()
    .meta({ label: { zh: "成立文号", en: "formed by" } }),
  period: periodSchema.meta({ label: { zh: "存续期间", en: "period" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "撤销日期", en: "dissolved on" } }),
});

/** Register of governing bodies (议事协调机构). */
export const governingBodies: Table<GoverningBody, "institution" | "department" | "division"> =
  defineTable<GoverningBody, "institution" | "department" | "division">({
    name: "governing-bodies",
    title: { zh: "议事协调机构", en: "governing bodies" },
    schema: governingBodySchema,
    references: unitReferences,
    *check(rows, county) {
      for (const row of rows) {
        if (unitsNamed(row) <= 1) continue;
        yield finding(governanceCodes.message("GOVERNANCE_SEVERAL_UNITS", { id: row.id }), {
          kind: "data",
          severity: "error",
          subject: `governing-bodies/${row.id}`,
          date: county.date,
        });
      }
    },
  });

/**
 * A seat taken in a governing body (成员单位), by an institution, a department or a post. Whoever holds the post
 * on the day sits there; no person is named.
 */
export interface BodyMember extends Row {
  /** The body. */
  readonly body: string;
  /** The seat, a code of the kind of body; a further member where the kind has no such seats. */
  readonly seat?: string | undefined;
  /** As what they sit there (职务): head, deputy or member. */
  readonly role: "head" | "deputy" | "member";
  /** The institution that sits there. */
  readonly institution?: string | undefined;
  /** The department that sits there. */
  readonly department?: string | undefined;
  /** The post whose holder sits there. */
  readonly post?: string | undefined;
  /** The days on which they sit there. */
  readonly period: Period;
}

/** Shape of a {@link BodyMember}. */
export const bodyMemberSchema: z.ZodType<BodyMember> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "成员编号", en: "identifier" } }),
  body: z.string().meta({ label: { zh: "议事协调机构", en: "body" } }),
  seat: z
    .string()
    .optional()
    .meta({ label: { zh: "席位", en: "seat" } }),
  role: z.enum(["head", "deputy", "member"]).meta({
    label: { zh: "职务", en: "role" },
    titles: {
      head: { zh: "组长（主任）", en: "head" },
      deputy: { zh: "副组长（副主任）", en: "deputy" },
      member: { zh: "成员", en: "member" },
    },
  }),
  institution: z
    .string()
    .optional()
    .meta({ label: { zh: "成员单位", en: "institution" } }),
  department: z
    .string()
    .optional()
    .meta({ label: { zh: "成员科室", en: "department" } }),
  post: z
    .string()
    .optional()
    .meta({ label: { zh: "成员岗位", en: "post" } }),
  period: periodSchema.meta({ label: { zh: "任期", en: "period" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "退出日期", en: "left on" } }),
});

/** Register of who sits in governing bodies (成员单位). */
export const bodyMembers: Table<BodyMember, "body" | "institution" | "department" | "post"> =
  defineTable<BodyMember, "body" | "institution" | "department" | "post">({
    name: "body-members",
    title: { zh: "议事协调机构成员单位", en: "members of governing bodies" },
    schema: bodyMemberSchema,
    references: {
      body: { to: governingBodies, onRetire: "keep" },
      institution: { to: institutions, onRetire: "keep" },
      department: { to: departments, onRetire: "keep" },
      post: { to: posts, onRetire: "keep" },
    },
    *check(rows, county) {
      for (const row of rows) {
        if (membersNamed(row) === 1) continue;
        yield finding(governanceCodes.message("GOVERNANCE_MEMBER_OF_ONE", { id: row.id }), {
          kind: "data",
          severity: "error",
          subject: `body-members/${row.id}`,
          date: county.date,
        });
      }
    },
  });

/**
 * How many bodies or posts a membership names; it has to be one.
 *
 * @param row - the membership
 */
export function membersNamed({ institution, department, post }: BodyMember): number {
  return [institution, department, post].filter((each) => each !== undefined).length;
}

/**
 * The governing bodies that exist on a day, by `kind@unit` (存续的议事协调机构).
 *
 * @param county - the county
 * @param date - the day
 */
export function standingBodies(
  county: CountyView,
  date: PlainDate,
): ReadonlyMap<string, readonly GoverningBody[]> {
  const found = new Map<string, GoverningBody[]>();
  for (const row of county.rows(governingBodies)) {
    if (!inForce(row, date)) continue;
    const key = `${row.kind}@${unitIdOf(row)}`;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}
