import { divisions } from "@fuyou/hierarchy";
import {
  type Change,
  clashes,
  codeOf,
  defineChange,
  defineTable,
  FuyouError,
  finding,
  type Period,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { crossCheckPoint } from "./cross-check.js";
import { sharingCodes } from "./errors.js";
import { informationSourcePoint } from "./link.js";

/** How many services of a sort a source has on its books (比对数字), for a division and a span. It names no person. */
export interface CrossCount extends Row {
  /** The comparison, a code of `sharing.cross-check`. */
  readonly check: string;
  /** Who says it, a code of `sharing.source`. */
  readonly source: string;
  /** For which division. */
  readonly division: string;
  /** For which days. */
  readonly period: Period;
  /** How many; absent where it is small and suppressed. */
  readonly count?: number | undefined;
  /** That the number is small and not said (已抑制). */
  readonly suppressed?: true | undefined;
  /** The least number that may be said, as its keeper applied it. */
  readonly threshold: number;
}

/** Shape of a {@link CrossCount}. */
export const crossCountSchema: z.ZodType<CrossCount> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "编号", en: "identifier" } }),
  check: codeOf(crossCheckPoint, { zh: "比对项目", en: "comparison" }),
  source: codeOf(informationSourcePoint, { zh: "来源", en: "source" }),
  division: z.string().meta({ label: { zh: "区划", en: "division" } }),
  period: periodSchema.meta({ label: { zh: "期间", en: "span" } }),
  count: z
    .int()
    .min(0)
    .optional()
    .meta({ label: { zh: "数字", en: "count" } }),
  suppressed: z
    .literal(true)
    .optional()
    .meta({ label: { zh: "已抑制", en: "suppressed" } }),
  threshold: z
    .int()
    .min(2)
    .meta({ label: { zh: "抑制阈值", en: "suppressed below" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of the numbers that are compared (比对数字). */
export const crossCounts: Table<CrossCount, "division"> = defineTable<CrossCount, "division">({
  name: "cross-counts",
  title: { zh: "比对数字", en: "numbers compared" },
  schema: crossCountSchema,
  references: { division: { to: divisions, onRetire: "keep" } },
  *check(rows, county) {
    const details = (row: CrossCount) => ({
      kind: "data" as const,
      severity: "error" as const,
      subject: `cross-counts/${row.id}`,
      date: county.date,
    });
    for (const row of rows) {
      const fault = numberFault(row, row.id);
      if (fault !== null) yield finding(fault, details(row));
    }
    const pairs = clashes(
      rows,
      (row) => county.by(crossCounts, "division", row.division),
      (a, b) => a.retiredOn === undefined && b.retiredOn === undefined && sameCount(a, b),
    );
    for (const [first, second] of pairs) {
      const { division, source, check, id } = second;
      const values = { division, source, check, first: first.id, second: id };
      yield finding(sharingCodes.message("SHARING_COUNT_TWICE", values), details(second));
    }
  },
});

/** What has to be said to report a number. */
export type NewCrossCount = Omit<CrossCount, "id" | "retiredOn">;

/** Reports a number to be compared (报送比对数字). A small one is refused, as in a report of needs. */
export const reportCount: Change<NewCrossCount> = defineChange<NewCrossCount>({
  type: "sharing.report-count",
  title: { zh: "报送比对数字", en: "report a number to be compared" },
  schema: z.strictObject({
    check: codeOf(crossCheckPoint),
    source: codeOf(informationSourcePoint),
    division: z.string(),
    period: periodSchema,
    count: z.int().min(0).optional(),
    suppressed: z.literal(true).optional(),
    threshold: z.int().min(2),
  }),
  apply(draft, payload) {
    const { check, source, division, period } = payload;
    draft.require(divisions, division);
    const id = draft.freshId(crossCounts, `${check}-${source}-${division}-${period.from}`);
    const fault = numberFault(payload, id);
    if (fault !== null) throw new FuyouError(fault);
    for (const each of draft.by(crossCounts, "division", division)) {
      if (each.retiredOn !== undefined || !sameCount(each, payload)) continue;
      const values = { division, source, check, first: each.id, second: id };
      throw new FuyouError(sharingCodes.message("SHARING_COUNT_TWICE", values));
    }
    draft.insert(crossCounts, { id, ...payload });
  },
});

function numberFault(row: NewCrossCount, record: string) {
  const { count, suppressed, threshold, division, check } = row;
  if ((count === undefined) === (suppressed === undefined)) {
    return sharingCodes.message("SHARING_COUNT_WITHOUT_NUMBER", { record });
  }
  if (count === undefined || count === 0 || count >= threshold) return null;
  return sharingCodes.message("SHARING_SMALL_COUNT", { division, check, threshold });
}

function sameCount(a: NewCrossCount, b: NewCrossCount): boolean {
  return (
    a.check === b.check &&
    a.source === b.source &&
    a.period.from === b.period.from &&
    a.period.to === b.period.to
  );
}
