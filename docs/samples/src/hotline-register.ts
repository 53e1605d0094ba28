// #region register
import { institutions } from "@fuyou/hierarchy";
import { defineTable, plainDateSchema, type Row, type Table } from "@fuyou/kernel";
import { z } from "zod";

/** A hotline that answers questions (咨询热线). */
export interface Hotline extends Row {
  /** The body that answers. */
  readonly institution: string;
}

/** Register of hotlines; a hotline of a body that ended belongs nowhere, hence `restrict`. */
export const hotlines: Table<Hotline, "institution"> = defineTable<Hotline, "institution">({
  name: "hotlines",
  title: { zh: "咨询热线", en: "hotlines" },
  schema: z.strictObject({
    id: z
      .string()
      .min(1)
      .meta({ label: { zh: "热线编号", en: "identifier" } }),
    institution: z.string().meta({ label: { zh: "接听单位", en: "institution" } }),
    retiredOn: plainDateSchema.optional().meta({ label: { zh: "停用日期", en: "closed on" } }),
  }),
  references: { institution: { to: institutions, onRetire: "restrict" } },
  conserved: [
    {
      category: "hotlines",
      title: { zh: "咨询热线", en: "hotlines" },
      unit: "item",
      measure: () => 1,
    },
  ],
});
// #endregion register
