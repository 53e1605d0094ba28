import { institutions } from "@fuyou/hierarchy";
import {
  clashes,
  codeOf,
  defineTable,
  finding,
  type Period,
  periodSchema,
  plainDateSchema,
  type Row,
  standTogether,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { servicesCodes } from "./errors.js";
import { type LicensingLevel, licensingLevelSchema, techniquePoint } from "./technique.js";

/**
 * That an institution is licensed for a technique on certain days (专项技术服务执业许可). It belongs to the
 * institution: a body that ends takes it along, and its successor is licensed anew.
 */
export interface TechniqueLicence extends Row {
  /** The institution. */
  readonly institution: string;
  /** The technique, a code of `services.technique`. */
  readonly technique: string;
  /** The level of the department that gave it. */
  readonly licensedBy: LicensingLevel;
  /** Its number, where it has one on file. */
  readonly number?: string | undefined;
  /** The days on which it is valid. */
  readonly period: Period;
}

/** Shape of a {@link TechniqueLicence}. */
export const techniqueLicenceSchema: z.ZodType<TechniqueLicence> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "许可编号", en: "identifier" } }),
  institution: z.string().meta({ label: { zh: "持证机构", en: "institution" } }),
  technique: codeOf(techniquePoint, { zh: "技术", en: "technique" }),
  licensedBy: (licensingLevelSchema as z.ZodType<LicensingLevel>).meta({
    label: { zh: "许可机关层级", en: "licensed by" },
  }),
  number: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "证号", en: "number" } }),
  period: periodSchema.meta({ label: { zh: "有效期", en: "valid" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "收回日期", en: "withdrawn on" } }),
});

/** Register of licences for techniques (专项技术许可). An institution that ended goes on being named. */
export const techniqueLicences: Table<TechniqueLicence, "institution"> = defineTable<
  TechniqueLicence,
  "institution"
>({
  name: "technique-licences",
  title: { zh: "专项技术许可", en: "licences for techniques" },
  schema: techniqueLicenceSchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
  *check(rows, county) {
    const pairs = clashes(
      rows,
      (row) => county.by(techniqueLicences, "institution", row.institution),
      (a, b) => a.technique === b.technique && standTogether(a, b),
    );
    for (const [first, second] of pairs) {
      const body = county.get(institutions, second.institution)?.name ?? second.institution;
      const values = { institution: body, technique: second.technique, id: first.id };
      yield finding(servicesCodes.message("SERVICES_LICENCE_TWICE", values), {
        kind: "data",
        severity: "warning",
        subject: `technique-licences/${second.id}`,
        date: county.date,
      });
    }
  },
});
