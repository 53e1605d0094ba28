import {
  areaSchema,
  type Composition,
  codeOf,
  defineCodeList,
  defineTable,
  fenSchema,
  type Period,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
  tablePoint,
  textSchema,
} from "@fuyou/kernel";
import { aPlugin, composed } from "@fuyou/kernel/testing";
import { z } from "zod";
import { type Sheet, sheetsOf } from "./sheet.js";

// A register for the tests of this package, with a column of every kind, as a plugin would bring it.

/** Midwives' kits of an invented county. */
export interface Kit extends Row {
  readonly name: string;
  readonly kind: string;
  readonly uses?: readonly string[] | undefined;
  readonly keeper?: string | undefined;
  readonly cost?: number | undefined;
  readonly area?: number | undefined;
  readonly pieces?: number | undefined;
  readonly boughtOn?: string | undefined;
  readonly complete?: boolean | undefined;
  readonly grade?: 1 | 2 | undefined;
  readonly marks?: readonly string[] | undefined;
  readonly partOf?: string | undefined;
  readonly lentWith?: readonly string[] | undefined;
  readonly labels?: readonly Text[] | undefined;
  readonly share?: { p?: number | undefined; q?: number | undefined } | undefined;
  readonly period?: Period | undefined;
}

/** Kinds of kit; two are called alike in Chinese. */
export const kitKindPoint = defineCodeList("sample.kit-kind", { zh: "类型", en: "kind" });

const label = (zh: string, en: string) => ({ label: { zh, en } });

/** Register of kits. */
export const kits: Table<Kit, "partOf" | "lentWith"> = defineTable<Kit, "partOf" | "lentWith">({
  name: "kits",
  title: { zh: "产包/器械", en: "midwives' kits: all" },
  schema: z.strictObject({
    id: z.string().min(1).meta(label("编号", "identifier")),
    name: z.string().max(40).meta(label("名称", "name")),
    kind: codeOf(kitKindPoint),
    uses: z.array(codeOf(kitKindPoint, { zh: "用途", en: "uses" })).optional(),
    keeper: z.string().optional().meta(label("保管人", "keeper")),
    cost: fenSchema.optional().meta(label("原值", "cost")),
    area: areaSchema.optional().meta(label("面积", "area")),
    pieces: z.int().min(0).max(99).optional().meta(label("件数", "pieces")),
    boughtOn: plainDateSchema.optional().meta(label("购置日期", "bought on")),
    complete: z.boolean().optional().meta(label("齐全", "complete")),
    grade: z
      .union([z.literal(1), z.literal(2)])
      .optional()
      .meta({
        ...label("等级", "grade"),
        titles: { 1: { zh: "一类", en: "first" }, 2: { zh: "二类", en: "second" } },
      }),
    marks: z.array(z.string()).optional().meta(label("标记", "marks")),
    partOf: z.string().optional().meta(label("所属", "part of")),
    lentWith: z.array(z.string()).optional().meta(label("同借", "lent with")),
    labels: z.array(textSchema).optional().meta(label("名签", "labels")),
    share: z
      .strictObject({ p: z.int().optional(), q: z.int().optional() })
      .optional()
      .meta(label("份额", "share")),
    period: periodSchema.optional().meta(label("期间", "period")),
    retiredOn: plainDateSchema.optional().meta(label("停用日期", "retired on")),
  }),
  references: {
    partOf: { to: "self", onRetire: "restrict" },
    lentWith: { to: "self", onRetire: "keep" },
  },
  personal: ["keeper"],
});

/** A composition with the register of a plugin. */
export const kitComposition: Composition = composed(
  aPlugin("kits", (to) => {
    to.add(tablePoint, kits);
    const kinds = [
      ["delivery", "接生", "delivery"],
      ["delivery-old", "接生", "old delivery"],
      ["newborn", "新生儿", "newborn"],
    ];
    for (const [code = "", zh = "", en = ""] of kinds)
      to.add(kitKindPoint, { code, title: { zh, en } });
  }),
);

/** Its registers as sheets. */
export const kitSheets: readonly Sheet[] = sheetsOf(kitComposition, "2020-01-01");

/** The register of kits as a sheet. */
export const kitSheet: Sheet = kitSheets.find(({ table }) => table.name === "kits") as Sheet;
