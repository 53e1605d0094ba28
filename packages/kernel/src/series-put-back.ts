import type { Message } from "./code.js";
import type { PlainDate } from "./date.js";
import { kernelCodes } from "./errors.js";
import type { Boundaries, DatedFigure } from "./restated-series.js";
import { linksOf } from "./succession-flow.js";
import type { AnyTable, Row } from "./table.js";

/**
 * The record that held on an earlier day what a figure counts (还原): the record itself, or, where it had not
 * begun, the one predecessor that became it. Where others had joined it meanwhile their parts are in the
 * figure and nothing tells how large they are.
 *
 * @param figure - the figure
 * @param table - the register
 * @param boundaries - the day, and who stood then
 * @returns the record's identifier, or why there is none
 */
export function putBack(
  { record: id, on, value }: DatedFigure,
  table: AnyTable,
  { county, asOf, stood }: Boundaries,
): string | Message {
  const values = { table: table.title, id, on, value, asOf };
  const seen = new Set<string>();
  let record = id;
  let until: PlainDate = on;
  while (asOf < until && !seen.has(record)) {
    seen.add(record);
    const joined = linksOf(county, table, "successor", record).filter(
      (each) => asOf < each.on && each.on <= until,
    );
    const then = stood?.get<Row>(table, record);
    const stoodThen = then !== undefined && (then.retiredOn === undefined || then.retiredOn > asOf);
    const [first] = joined;
    if (first === undefined) {
      if (stood === undefined || stoodThen || !county.has(table, record)) break;
      return kernelCodes.message("KERNEL_SERIES_NOT_THEN", values);
    }
    if (joined.length > 1 || stood === undefined || stoodThen) {
      const predecessors = joined.map((each) => each.predecessor).join(", ");
      return kernelCodes.message("KERNEL_SERIES_JOINED", { ...values, predecessors });
    }
    record = first.predecessor;
    until = first.on;
  }
  return record;
}
