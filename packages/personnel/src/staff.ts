import { departments, divisions, institutions, isWithin } from "@fuyou/hierarchy";
import {
  codeOf,
  defineTable,
  finding,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import { type PostClass, postClassSchema, specialtyPoint } from "./extension-points.js";
import {
  type Discipline,
  disciplineSchema,
  type Education,
  educationSchema,
  type ProfessionalTitle,
  professionalTitleSchema,
} from "./qualification.js";

/**
 * How a person is employed (用人方式): established staff 在编, staff under civil-service rules 参公,
 * non-established staff 编外, retired staff 离退休, or paid by the village 村聘.
 */
export type Employment =
  | "established"
  | "civil-service-rules"
  | "non-established"
  | "retired"
  | "village-paid";

/** What kind of non-established employment (编外类型): own contract, personnel agency 人事代理, or labour dispatch 劳务派遣. */
export type NonEstablishedKind = "own-contract" | "personnel-agency" | "labour-dispatch";

/**
 * A person on a body's books (人员). Counted once, where the establishment is, also while seconded
 * elsewhere.
 */
export interface StaffMember extends Row {
  /** Name; personal, masked wherever it is shown. */
  readonly name: string;
  /** The institution that has the person on its books. */
  readonly institution: string;
  /** The department worked in, where the institution is divided. */
  readonly department?: string | undefined;
  /** How the person is employed. */
  readonly employment: Employment;
  /** What kind of non-established employment. */
  readonly nonEstablishedKind?: NonEstablishedKind | undefined;
  /** Professional title; absent where it is not on file, `none` where the person holds none. */
  readonly professionalTitle?: ProfessionalTitle | undefined;
  /** Highest education completed (学历), where it is on file. */
  readonly education?: Education | undefined;
  /** Class of the post worked in (岗位类别); those in professional posts are technical staff 技术人员. */
  readonly postClass?: PostClass | undefined;
  /** What was studied (所学专业). */
  readonly discipline?: Discipline | undefined;
  /** The specialty worked in (岗位专业), a code of `personnel.specialty`. */
  readonly specialty?: string | undefined;
  /** The institution worked at on secondment (借调), while the establishment stays at home. */
  readonly secondedTo?: string | undefined;
}

/** The ways in which people are employed, by name (用人方式). */
export const employmentTitles: Readonly<Record<Employment, Text>> = {
  established: { zh: "在编", en: "established" },
  "civil-service-rules": { zh: "参公", en: "under civil-service rules" },
  "non-established": { zh: "编外", en: "non-established" },
  retired: { zh: "离退休", en: "retired" },
  "village-paid": { zh: "村聘", en: "paid by the village" },
};
/** Shape of an {@link Employment}. */
export const employmentSchema: z.ZodType<Employment> = z
  .enum(["established", "civil-service-rules", "non-established", "retired", "village-paid"])
  .meta({ titles: employmentTitles });

const nonEstablishedTitles: Readonly<Record<NonEstablishedKind, Text>> = {
  "own-contract": { zh: "自行聘用", en: "own contract" },
  "personnel-agency": { zh: "人事代理", en: "personnel agency" },
  "labour-dispatch": { zh: "劳务派遣", en: "labour dispatch" },
};

/** Shape of a {@link StaffMember}. */
export const staffMemberSchema: z.ZodType<StaffMember> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "人员编号", en: "identifier" } }),
  name: z
    .string()
    .min(1)
    .meta({ label: { zh: "姓名", en: "name" } }),
  institution: z.string().meta({ label: { zh: "所在单位", en: "institution" } }),
  department: z
    .string()
    .optional()
    .meta({ label: { zh: "科室", en: "department" } }),
  employment: z
    .enum(["established", "civil-service-rules", "non-established", "retired", "village-paid"])
    .meta({ label: { zh: "用人方式", en: "employment" }, titles: employmentTitles }),
  nonEstablishedKind: z
    .enum(["own-contract", "personnel-agency", "labour-dispatch"])
    .optional()
    .meta({ label: { zh: "编外类型", en: "non-established kind" }, titles: nonEstablishedTitles }),
  professionalTitle: professionalTitleSchema
    .optional()
    .meta({ label: { zh: "职称", en: "professional title" } }),
  education: educationSchema.optional().meta({ label: { zh: "学历", en: "education" } }),
  postClass: postClassSchema.optional().meta({ label: { zh: "岗位类别", en: "class of post" } }),
  discipline: disciplineSchema
    .optional()
    .meta({ label: { zh: "所学专业", en: "discipline studied" } }),
  specialty: codeOf(specialtyPoint, { zh: "岗位专业", en: "specialty" }).optional(),
  secondedTo: z
    .string()
    .optional()
    .meta({ label: { zh: "借调单位", en: "seconded to" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "减员日期", en: "left on" } }),
});

/** Register of staff (人员). Conserved: persons, each once. */
export const staff: Table<StaffMember, "institution" | "department" | "secondedTo"> = defineTable<
  StaffMember,
  "institution" | "department" | "secondedTo"
>({
  name: "staff",
  title: { zh: "人员", en: "staff" },
  schema: staffMemberSchema,
  references: {
    institution: { to: institutions, onRetire: "restrict" },
    department: { to: departments, onRetire: "restrict" },
    secondedTo: { to: institutions, onRetire: "restrict" },
  },
  conserved: [
    { category: "persons", title: { zh: "人员", en: "persons" }, unit: "person", measure: () => 1 },
  ],
  personal: ["name"],
  *check(rows, county) {
    for (const row of rows) {
      const home = county.get(institutions, row.institution);
      if (home === undefined || isWithin(home.division, `${county.code}000000`)) continue;
      yield finding(
        personnelCodes.message("PERSONNEL_FOREIGN_INSTITUTION", {
          person: row.id,
          institution: home.name,
          division: county.get(divisions, home.division)?.name ?? home.division,
        }),
        { kind: "data", severity: "error", subject: `staff/${row.id}`, date: county.date },
      );
    }
  },
});
