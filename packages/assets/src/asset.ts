import {
  defineTable,
  fenSchema,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";

/**
 * An asset (资产) on the books: what it is and what it cost. Who has it in custody stands in the
 * custody register. Its class is a code of GB/T 14885 together with the edition of that standard.
 */
export interface Asset extends Row {
  /** What it is called in the register. */
  readonly name: string;
  /** Edition of the classification: GB/T 14885-2010 or GB/T 14885-2022. */
  readonly classEdition: "2010" | "2022";
  /** Code in that edition, for example `3220000` medical equipment. */
  readonly classCode: string;
  /** Original cost (原值) in fen. */
  readonly originalCost: number;
  /** Day of acquisition, where known. */
  readonly acquiredOn?: PlainDate | undefined;
}

/** Shape of an {@link Asset}. */
export const assetSchema: z.ZodType<Asset> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "资产编号", en: "identifier" } }),
  name: z
    .string()
    .min(1)
    .meta({ label: { zh: "资产名称", en: "name" } }),
  classEdition: z.enum(["2010", "2022"]).meta({ label: { zh: "分类版本", en: "edition" } }),
  classCode: z
    .string()
    .min(1)
    .meta({ label: { zh: "分类代码", en: "class code" } }),
  originalCost: (fenSchema as z.ZodInt).meta({
    label: { zh: "原值", en: "original cost" },
    unit: "fen",
  }),
  acquiredOn: plainDateSchema.optional().meta({ label: { zh: "取得日期", en: "acquired on" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "核销日期", en: "written off on" } }),
});

/** Register of assets (资产). Conserved: their number and their original cost. */
export const assets: Table<Asset> = defineTable<Asset>({
  name: "assets",
  title: { zh: "资产", en: "assets" },
  schema: assetSchema,
  conserved: [
    { category: "assets", title: { zh: "资产", en: "assets" }, unit: "item", measure: () => 1 },
    {
      category: "originalCost",
      title: { zh: "资产原值", en: "original cost of assets" },
      unit: "fen",
      measure: (row) => row.originalCost,
    },
  ],
});
