import { defineTable, finding, plainDateSchema, type Row, type Table } from "@fuyou/kernel";
import { z } from "zod";
import { divisionLevel, divisions } from "./division.js";
import { hierarchyCodes } from "./errors.js";

/**
 * Figures of need (需求数据) of a township or the county in a year: totals, never a list of people. What nobody has
 * counted is absent.
 */
export interface DemandFigure extends Row {
  /** The county or township-level division. */
  readonly division: string;
  /** The year they speak of. */
  readonly year: number;
  /** Live births of the year (活产数). */
  readonly liveBirths?: number | undefined;
  /** Women aged 15 to 49 (15-49 岁妇女). */
  readonly women?: number | undefined;
  /** Children aged 0 to 6 (0-6 岁儿童). */
  readonly children?: number | undefined;
  /** Where they come from (数据来源), for example 2020 年人口普查. */
  readonly origin?: string | undefined;
}

const people = (zh: string, en: string) =>
  z.int().min(0).optional().meta({ label: { zh, en }, unit: "person" });

/** Shape of a {@link DemandFigure}. */
export const demandFigureSchema: z.ZodType<DemandFigure> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "编号", en: "identifier" } }),
  division: z.string().meta({ label: { zh: "区划", en: "division" } }),
  year: z
    .int()
    .min(1949)
    .max(2100)
    .meta({ label: { zh: "年度", en: "year" } }),
  liveBirths: people("活产数", "live births"),
  women: people("15-49 岁妇女数", "women aged 15 to 49"),
  children: people("0-6 岁儿童数", "children aged 0 to 6"),
  origin: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "数据来源", en: "origin" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/**
 * Register of figures of need (需求数据), by township and year. Villages are refused: their numbers are so small
 * that they would speak of single families.
 */
export const demandFigures: Table<DemandFigure, "division"> = defineTable<DemandFigure, "division">(
  {
    name: "demand-figures",
    title: { zh: "需求数据", en: "figures of need" },
    schema: demandFigureSchema,
    references: { division: { to: divisions, onRetire: "keep" } },
    *check(rows, county) {
      for (const { id, division } of rows) {
        if (divisionLevel(division) !== "village") continue;
        const name = county.get(divisions, division)?.name ?? division;
        yield finding(hierarchyCodes.message("HIERARCHY_DEMAND_OF_VILLAGE", { id, name }), {
          kind: "data",
          severity: "error",
          subject: `demand-figures/${id}`,
          date: county.date,
        });
      }
    },
  },
);
