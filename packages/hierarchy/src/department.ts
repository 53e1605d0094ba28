import { codeOf, defineTable, plainDateSchema, type Row, type Table } from "@fuyou/kernel";
import { z } from "zod";
import { departmentKindPoint } from "./extension-points.js";
import { institutions } from "./institution.js";

/**
 * A department (内设机构、科室) inside an institution: W3C ORG OrganizationalUnit, without legal
 * identity. The health and family-planning office of a township government is one.
 */
export interface Department extends Row {
  /** The institution it is part of. */
  readonly institution: string;
  /** Its name. */
  readonly name: string;
  /** Its kind, a code of `hierarchy.department-kind`. */
  readonly kind: string;
}

/** Shape of a {@link Department}. */
export const departmentSchema: z.ZodType<Department> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "科室编号", en: "identifier" } }),
  institution: z.string().meta({ label: { zh: "所属机构", en: "institution" } }),
  name: z
    .string()
    .min(1)
    .meta({ label: { zh: "科室名称", en: "name" } }),
  kind: codeOf(departmentKindPoint, { zh: "科室类型", en: "kind" }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "撤销日期", en: "retired on" } }),
});

/** Register of departments (内设机构). */
export const departments: Table<Department, "institution"> = defineTable<Department, "institution">(
  {
    name: "departments",
    title: { zh: "内设机构", en: "departments" },
    schema: departmentSchema,
    references: { institution: { to: institutions, onRetire: "restrict" } },
    label: (row, county) =>
      `${county.get(institutions, row.institution)?.name ?? row.institution}${row.name}`,
  },
);
