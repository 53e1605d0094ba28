import { institutions } from "@fuyou/hierarchy";
import {
  clashes,
  codeOf,
  defineTable,
  finding,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Row,
  standTogether,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import { licenceKindPoint } from "./extension-points.js";
import { licenceFrom } from "./licence-kinds.js";
import { staff } from "./staff.js";

/**
 * A person's licence to practise (执业资格、执业证): FHIR Practitioner.qualification. It belongs to the
 * person and goes along when the person is transferred.
 */
export interface Licence extends Row {
  /** Who holds it. */
  readonly person: string;
  /** What it permits, a code of `personnel.licence-kind`. */
  readonly kind: string;
  /** The day it was issued (发证日期), where known. */
  readonly issuedOn?: PlainDate | undefined;
  /** The days on which it is valid (有效期); absent where it is not dated. On other days it counts for nothing. */
  readonly period?: Period | undefined;
  /** The institution at which it permits to practise (执业地点), where it is registered for one. */
  readonly placeOfPractice?: string | undefined;
}

/** Shape of a {@link Licence}. */
export const licenceSchema: z.ZodType<Licence> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "资格编号", en: "identifier" } }),
  person: z.string().meta({ label: { zh: "人员", en: "person" } }),
  kind: codeOf(licenceKindPoint, { zh: "资格类型", en: "kind" }),
  issuedOn: plainDateSchema.optional().meta({ label: { zh: "发证日期", en: "issued on" } }),
  period: periodSchema.optional().meta({ label: { zh: "有效期", en: "valid" } }),
  placeOfPractice: z
    .string()
    .optional()
    .meta({ label: { zh: "执业地点", en: "place of practice" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "注销日期", en: "cancelled on" } }),
});

/**
 * Register of licences to practise (执业资格). A person who left, or an institution that ended, goes on
 * being named. Where one person has two licences on one day of which one includes the other, or twice the
 * same, that is reported: rules count licences, and would count that person twice. What includes what is
 * known of the kinds common to all counties.
 */
export const licences: Table<Licence, "person" | "placeOfPractice"> = defineTable<
  Licence,
  "person" | "placeOfPractice"
>({
  name: "licences",
  title: { zh: "执业资格", en: "licences to practise" },
  schema: licenceSchema,
  references: {
    person: { to: staff, onRetire: "keep" },
    placeOfPractice: { to: institutions, onRetire: "keep" },
  },
  derived: {
    validTo: {
      title: { zh: "有效期止", en: "valid to" },
      of: (row) => row.period?.to,
    },
  },
  *check(rows, county) {
    const pairs = clashes(
      rows,
      (row) => county.by(licences, "person", row.person),
      (a, b) => (covers(a.kind, b.kind) || covers(b.kind, a.kind)) && standTogether(a, b),
    );
    for (const [first, second] of pairs) {
      const values = { person: second.person, first: first.id, second: second.id };
      yield finding(personnelCodes.message("PERSONNEL_TWO_LICENCES", values), {
        kind: "data",
        severity: "warning",
        subject: `licences/${second.id}`,
        date: county.date,
      });
    }
  },
});

/** Whether who holds the one licence may do what the other permits. */
function covers(kind: string, other: string): boolean {
  return licenceFrom(other).includes(kind);
}
