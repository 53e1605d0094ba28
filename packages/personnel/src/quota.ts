import { institutions } from "@fuyou/hierarchy";
import {
  defineTable,
  finding,
  inForce,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import { establishmentUse } from "./establishment.js";
import { overEstablishment } from "./over-establishment.js";
import { posts } from "./post.js";
import { staff } from "./staff.js";

/** Funding form (经费形式) of a quota: full, partial, or self-supporting. It travels with the quota. */
export type FundingForm = "full" | "partial" | "self-supporting";

/**
 * An establishment quota (编制): an authorised number of established staff of one institution, by
 * type and funding. It holds no person and is not a post.
 */
export interface EstablishmentQuota extends Row {
  /** The institution it is authorised for. */
  readonly institution: string;
  /** Type: administrative 行政, public institution 事业, or under civil-service rules 参公. */
  readonly type: "administrative" | "public-institution" | "civil-service-rules";
  /** How it is funded. */
  readonly fundingForm: FundingForm;
  /** The authorised number. */
  readonly number: number;
  /** Of these, authorised heads and deputies (领导职数). */
  readonly leadership?: number | undefined;
}

/** The types of quota, by name (编制类型). */
export const quotaTypeTitles: Readonly<Record<EstablishmentQuota["type"], Text>> = {
  administrative: { zh: "行政编制", en: "administrative" },
  "public-institution": { zh: "事业编制", en: "public institution" },
  "civil-service-rules": { zh: "参公编制", en: "under civil-service rules" },
};

/** The funding forms, by name (经费形式). */
export const fundingFormTitles: Readonly<Record<FundingForm, Text>> = {
  full: { zh: "全额拨款", en: "full" },
  partial: { zh: "差额拨款", en: "partial" },
  "self-supporting": { zh: "自收自支", en: "self-supporting" },
};

/** Shape of an {@link EstablishmentQuota}. */
export const quotaSchema: z.ZodType<EstablishmentQuota> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "编制编号", en: "identifier" } }),
  institution: z.string().meta({ label: { zh: "核定单位", en: "institution" } }),
  type: z.enum(["administrative", "public-institution", "civil-service-rules"]).meta({
    label: { zh: "编制类型", en: "type" },
    titles: quotaTypeTitles,
  }),
  fundingForm: z.enum(["full", "partial", "self-supporting"]).meta({
    label: { zh: "经费形式", en: "funding form" },
    titles: fundingFormTitles,
  }),
  number: z
    .int()
    .min(0)
    .meta({ label: { zh: "编制数", en: "number" }, unit: "quota" }),
  leadership: z
    .int()
    .min(0)
    .optional()
    .meta({ label: { zh: "领导职数", en: "leadership quota" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "收回日期", en: "withdrawn on" } }),
});

/**
 * Register of establishment quotas (编制). Conserved: the authorised numbers. An institution that has more
 * people than its quotas permit is reported (超编), with its plan to return to the number where it has one;
 * so is a leadership quota larger than the quota of which it is a part.
 */
export const quotas: Table<EstablishmentQuota, "institution"> = defineTable<
  EstablishmentQuota,
  "institution"
>({
  name: "quotas",
  title: { zh: "编制", en: "establishment quotas" },
  schema: quotaSchema,
  references: { institution: { to: institutions, onRetire: "restrict" } },
  conserved: [
    {
      category: "quotas",
      title: { zh: "编制", en: "establishment quotas" },
      unit: "quota",
      measure: (row) => row.number,
    },
  ],
  *check(rows, county) {
    const standing = rows.filter((row) => inForce(row, county.date));
    for (const { id, number, leadership = 0 } of standing) {
      if (leadership <= number) continue;
      const values = { quota: id, leadership, number };
      yield finding(personnelCodes.message("PERSONNEL_LEADERSHIP_ABOVE_QUOTA", values), {
        kind: "data",
        severity: "error",
        subject: `quotas/${id}`,
        date: county.date,
      });
    }
    for (const institution of new Set(standing.map((row) => row.institution))) {
      const uses = establishmentUse({
        quotas: county
          .by(quotas, "institution", institution)
          .filter((row) => inForce(row, county.date)),
        staff: county
          .by(staff, "institution", institution)
          .filter((row) => inForce(row, county.date)),
        posts: county
          .by(posts, "institution", institution)
          .filter((row) => inForce(row, county.date)),
      });
      for (const { group, message, severity } of overEstablishment(county, institution, uses)) {
        yield finding(message, {
          kind: "data",
          severity,
          subject: `institutions/${institution}`,
          date: county.date,
          aspect: group,
        });
      }
    }
  },
});
