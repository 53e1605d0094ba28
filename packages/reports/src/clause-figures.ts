import { type Composition, clausePoint, type ViewTable } from "@fuyou/kernel";
import { dispositionNames } from "./disposition-name.js";

const columns: ViewTable["columns"] = [
  { key: "source", label: { zh: "文件", en: "document" }, kind: "text" },
  { key: "row", label: { zh: "登记行", en: "row" }, kind: "text" },
  { key: "clause", label: { zh: "条款", en: "clause" }, kind: "text" },
  { key: "gist", label: { zh: "要旨", en: "gist" }, kind: "text" },
  { key: "disposition", label: { zh: "处置", en: "disposition" }, kind: "text" },
  { key: "reason", label: { zh: "理由", en: "reason" }, kind: "text" },
];

/**
 * The clause register as a table (条款登记数据).
 *
 * @param composition - the clause register
 */
export function clauseTable(composition: Composition): ViewTable {
  return {
    title: { zh: "条款登记", en: "clause register" },
    columns,
    rows: composition.all(clausePoint).map(({ value }) => ({
      source: value.source,
      row: value.row,
      clause: value.clause,
      gist: value.gist,
      disposition: dispositionNames[value.disposition],
      reason: value.reason,
    })),
  };
}
