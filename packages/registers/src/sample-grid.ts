import {
  areaSchema,
  type Composition,
  codeOf,
  compose,
  defineCodeList,
  definePlugin,
  defineTable,
  fenSchema,
  kernelPlugin,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
  tablePoint,
} from "@fuyou/kernel";
import { z } from "zod";
import type { CellValue, Grid, GridRow, MergedCells } from "./grid.js";

// Registers and sheets for the tests of this package: stations, the persons at them, and what they own.

const label = (zh: string, en: string) => ({ label: { zh, en } });

/** Kinds of station. */
export const stationKindPoint = defineCodeList("sample.station-kind", {
  zh: "站点类型",
  en: "kinds of station",
});

/** A station. */
export interface Station extends Row {
  readonly name: string;
  readonly kind: string;
  readonly above?: string | undefined;
  readonly grade?: 1 | 2 | undefined;
}

/** Register of stations. */
export const stations: Table<Station, "above"> = defineTable<Station, "above">({
  name: "stations",
  title: { zh: "站点", en: "stations" },
  schema: z.strictObject({
    id: z.string().min(1).meta(label("站点编号", "identifier")),
    name: z.string().min(1).meta(label("站点名称", "name")),
    kind: codeOf(stationKindPoint, { zh: "类型", en: "kind" }),
    above: z.string().optional().meta(label("上级站点", "station above")),
    grade: z
      .union([z.literal(1), z.literal(2)])
      .optional()
      .meta({
        ...label("等级", "grade"),
        titles: { 1: { zh: "一级", en: "first" }, 2: { zh: "二级", en: "second" } },
      }),
    retiredOn: plainDateSchema.optional().meta(label("撤销日期", "ended on")),
  }),
  references: { above: { to: "self", onRetire: "keep" } },
});

/** A thing that a station owns. */
export interface Thing extends Row {
  readonly name: string;
  readonly station: string;
  readonly cost: number;
  readonly area?: number | undefined;
  readonly users?: number | undefined;
  readonly shared?: boolean | undefined;
  readonly lentTo?: readonly string[] | undefined;
  readonly remarks?: readonly string[] | undefined;
  readonly keeper?: string | undefined;
  readonly period?: { readonly from: string; readonly to?: string | undefined } | undefined;
}

/** Register of things. */
export const things: Table<Thing, "station" | "lentTo"> = defineTable<Thing, "station" | "lentTo">({
  name: "things",
  title: { zh: "物品", en: "things" },
  schema: z.strictObject({
    id: z.string().min(1).meta(label("物品编号", "identifier")),
    name: z.string().min(1).meta(label("物品名称", "name")),
    station: z.string().min(1).meta(label("所属站点", "station")),
    cost: (fenSchema as z.ZodInt).meta({ ...label("原值", "original cost"), unit: "fen" }),
    area: (areaSchema as z.ZodInt).optional().meta({ ...label("面积", "area"), unit: "0.01m2" }),
    users: z
      .int()
      .min(0)
      .optional()
      .meta({ ...label("使用人数", "users"), unit: "person" }),
    shared: z.boolean().optional().meta(label("是否共用", "shared")),
    lentTo: z.array(z.string()).optional().meta(label("借用站点", "lent to")),
    remarks: z.array(z.string()).optional().meta(label("备注", "remarks")),
    keeper: z.string().min(1).optional().meta(label("保管人", "keeper")),
    period: periodSchema.optional().meta(label("期间", "period")),
    retiredOn: plainDateSchema.optional().meta(label("核销日期", "written off on")),
  }),
  references: {
    station: { to: stations, onRetire: "keep" },
    lentTo: { to: stations, onRetire: "keep" },
  },
  personal: ["keeper"],
});

const kinds = [
  ["town-station", "镇服务站", "town station"],
  ["village-room", "村服务室", "village room"],
  ["old-room", "服务室", "room"],
  ["new-room", "服务室", "new room"],
] as const;

const samplePlugin = definePlugin<string, undefined, undefined, readonly []>({
  id: "sample",
  title: { zh: "样例", en: "sample" },
  dependsOn: [],
  contribute(to) {
    to.add(tablePoint, stations);
    to.add(tablePoint, things);
    for (const [code, zh, en] of kinds) to.add(stationKindPoint, { code, title: { zh, en } });
  },
});

/** The composition of both registers. */
export const sampleComposition: Composition = compose([kernelPlugin, samplePlugin]);

/** What may be said of a sheet beside its cells. */
export interface GridOver {
  /** File it stands in. */
  readonly file?: string;
  /** Merged cells. */
  readonly merged?: readonly MergedCells[];
  /** Lines that are hidden, by number. */
  readonly hiddenLines?: readonly number[];
  /** Whether the sheet is hidden. */
  readonly hidden?: boolean;
}

/**
 * A sheet of some cells.
 *
 * @param sheet - its name
 * @param lines - its lines; undefined for one that the file leaves out
 * @param over - what else there is to say
 */
export function aGrid(
  sheet: string,
  lines: readonly (readonly CellValue[] | undefined)[],
  { file = "样县.xlsx", merged = [], hiddenLines = [], hidden = false }: GridOver = {},
): Grid {
  return {
    ...{ file, sheet, hidden, merged },
    async *rows(): AsyncIterable<GridRow> {
      for (const [index, cells] of lines.entries()) {
        const number = index + 1;
        if (cells !== undefined) yield { number, cells, hidden: hiddenLines.includes(number) };
      }
    },
  };
}
