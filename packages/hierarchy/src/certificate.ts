import {
  codeOf,
  defineTable,
  type Finding,
  finding,
  inForce,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { hierarchyCodes } from "./errors.js";
import { certificateKindPoint, registrationItemPoint } from "./extension-points.js";
import { institutions } from "./institution.js";

/**
 * A registration certificate (登记证书) of an institution: the legal-person certificate, the practice
 * licence. It says what it registers, so that a change of any of that owes a change of registration. The
 * survivor of an absorption keeps its own; a body that ends surrenders its.
 */
export interface Certificate extends Row {
  /** The institution it was issued to. */
  readonly institution: string;
  /** Its kind, a code of `hierarchy.certificate-kind`. */
  readonly kind: string;
  /** What it registers (登记事项), codes of `hierarchy.registration-item`; at least one. */
  readonly registers: readonly string[];
  /** Its number. */
  readonly number?: string | undefined;
  /** Name of the registering authority (登记机关). */
  readonly authority?: string | undefined;
  /** First day of its validity, where known. */
  readonly validFrom?: PlainDate | undefined;
}

/** Shape of a {@link Certificate}. */
export const certificateSchema: z.ZodType<Certificate> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "证书编号", en: "identifier" } }),
  institution: z.string().meta({ label: { zh: "持证机构", en: "institution" } }),
  kind: codeOf(certificateKindPoint, { zh: "证书类型", en: "kind" }),
  registers: z
    .array(codeOf(registrationItemPoint))
    .min(1)
    .meta({ label: { zh: "登记事项", en: "registers" } }),
  number: z
    .string()
    .optional()
    .meta({ label: { zh: "证号", en: "number" } }),
  authority: z
    .string()
    .optional()
    .meta({ label: { zh: "登记机关", en: "registering authority" } }),
  validFrom: plainDateSchema.optional().meta({ label: { zh: "有效期起", en: "valid from" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "缴回日期", en: "surrendered on" } }),
});

/** Register of certificates (登记证书). In force are those not surrendered, those of ended bodies included. */
export const certificates: Table<Certificate, "institution"> = defineTable<
  Certificate,
  "institution"
>({
  name: "certificates",
  title: { zh: "登记证书", en: "certificates" },
  schema: certificateSchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
  *check(rows, county): Iterable<Finding> {
    for (const row of rows) {
      const body = county.get(institutions, row.institution);
      if (body?.ending !== "deregistered" || !inForce(row, county.date)) continue;
      const values = { institution: body.name, id: row.id };
      const message = hierarchyCodes.message("HIERARCHY_CERTIFICATE_OUTSTANDING", values);
      const subject = `certificates/${row.id}`;
      yield finding(message, { kind: "data", severity: "warning", subject, date: county.date });
    }
  },
});
