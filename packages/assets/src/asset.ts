import {
  areaSchema,
  defineTable,
  fenSchema,
  finding,
  inForce,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { assetsCodes } from "./errors.js";
import { costFaults } from "./posted-cost.js";

/** What the balance sheet counts apart among assets (资产大类): land, buildings and structures, vehicles. */
export type AssetCategory = "land" | "building" | "vehicle";

/** Shape of an {@link AssetCategory}. */
export const assetCategorySchema: z.ZodType<AssetCategory> = z.enum([
  "land",
  "building",
  "vehicle",
]);

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
  /**
   * Land (土地), a building or structure (房屋构筑物) or a vehicle (车辆), which the balance sheet also counts
   * apart; absent for everything else.
   */
  readonly category?: AssetCategory | undefined;
  /** Area of land or a building in 0.01 m²; absent where nobody has measured it. */
  readonly area?: number | undefined;
  /** Number of the certificate of title (权证号), where there is one. */
  readonly titleCertificate?: string | undefined;
  /** True where it is known that there is no certificate of title (无证). */
  readonly withoutTitle?: boolean | undefined;
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
  category: assetCategorySchema.optional().meta({
    label: { zh: "大类", en: "category" },
    titles: {
      land: { zh: "土地", en: "land" },
      building: { zh: "房屋", en: "building" },
      vehicle: { zh: "车辆", en: "vehicle" },
    },
  }),
  area: (areaSchema as z.ZodInt)
    .optional()
    .meta({ label: { zh: "面积", en: "area" }, unit: "0.01m2" }),
  titleCertificate: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "权证号", en: "certificate of title" } }),
  withoutTitle: z
    .boolean()
    .optional()
    .meta({ label: { zh: "无权证", en: "without certificate" } }),
  acquiredOn: plainDateSchema.optional().meta({ label: { zh: "取得日期", en: "acquired on" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "核销日期", en: "written off on" } }),
});

/** Whether an asset is land or a building (土地、房屋构筑物), which have an area and a certificate of title. */
export function isPlace({ category }: Pick<Asset, "category">): boolean {
  return category === "land" || category === "building";
}

/**
 * Register of assets (资产). Conserved: their number and their original cost, and apart from these land and
 * buildings by number and area, and vehicles.
 */
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
    {
      category: "landAndBuildings",
      title: { zh: "土地和房屋", en: "land and buildings" },
      unit: "item",
      measure: (row) => (isPlace(row) ? 1 : 0),
    },
    {
      category: "landAndBuildingArea",
      title: { zh: "土地和房屋面积", en: "area of land and buildings" },
      unit: "0.01m2",
      measure: (row) => (isPlace(row) ? (row.area ?? 0) : 0),
    },
    {
      category: "vehicles",
      title: { zh: "车辆", en: "vehicles" },
      unit: "item",
      measure: (row) => (row.category === "vehicle" ? 1 : 0),
    },
  ],
  *check(rows, county) {
    yield* costFaults(rows, county);
    for (const row of rows) {
      if (!isPlace(row) || !inForce(row, county.date)) continue;
      const { id, titleCertificate, withoutTitle = false } = row;
      if ((titleCertificate === undefined) === withoutTitle) continue;
      yield finding(assetsCodes.message("ASSETS_TITLE", { asset: row.name, id }), {
        kind: "data",
        severity: "warning",
        subject: `assets/${id}`,
        date: county.date,
        aspect: "title",
      });
    }
  },
});
