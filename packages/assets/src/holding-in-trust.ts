import { institutions } from "@fuyou/hierarchy";
import { defineTable, plainDateSchema, type Row, type Table } from "@fuyou/kernel";
import { z } from "zod";

/**
 * What an institution keeps for others (代管物资): contraceptives supplied free by the state, donations.
 * It is stock and not property, so that it stands apart from assets and has no original cost here.
 */
export interface HoldingInTrust extends Row {
  /** What it is called. */
  readonly name: string;
  /** The institution that keeps it. */
  readonly institution: string;
  /** Contraceptives (避孕药具), donations (捐赠物资), or something else. */
  readonly kind: "contraceptives" | "donation" | "other";
  /** For whom, or from whom: a body, never a person. */
  readonly principal?: string | undefined;
  /** How many pieces; absent where nobody has counted them, never read as zero. */
  readonly quantity?: number | undefined;
}

/** Shape of a {@link HoldingInTrust}. */
export const holdingInTrustSchema: z.ZodType<HoldingInTrust> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "代管编号", en: "identifier" } }),
  name: z
    .string()
    .min(1)
    .meta({ label: { zh: "名称", en: "name" } }),
  institution: z.string().meta({ label: { zh: "保管单位", en: "keeper" } }),
  kind: z.enum(["contraceptives", "donation", "other"]).meta({
    label: { zh: "类别", en: "kind" },
    titles: {
      contraceptives: { zh: "免费药具", en: "free contraceptives" },
      donation: { zh: "捐赠物资", en: "donated goods" },
      other: { zh: "其他", en: "other" },
    },
  }),
  principal: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "委托或捐赠单位", en: "principal or donor (a body)" } }),
  quantity: z
    .int()
    .min(0)
    .optional()
    .meta({ label: { zh: "数量", en: "quantity" }, unit: "item" }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "结清日期", en: "ended on" } }),
});

/** Register of what is kept for others (代管物资). Conserved: the pieces. */
export const holdingsInTrust: Table<HoldingInTrust, "institution"> = defineTable<
  HoldingInTrust,
  "institution"
>({
  name: "holdings-in-trust",
  title: { zh: "代管物资", en: "holdings in trust" },
  schema: holdingInTrustSchema,
  references: { institution: { to: institutions, onRetire: "restrict" } },
  conserved: [
    {
      category: "heldInTrust",
      title: { zh: "代管物资", en: "goods held in trust" },
      unit: "item",
      measure: (row) => row.quantity ?? 0,
    },
  ],
});
