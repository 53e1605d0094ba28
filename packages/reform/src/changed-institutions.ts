import { institutionKindPoint, institutions } from "@fuyou/hierarchy";
import { inForce, labelOf, successorsOf, type Text } from "@fuyou/kernel";
import type { DocumentContext } from "./document.js";
import type { DocumentBlock, DocumentTable } from "./document-content.js";
import { shown } from "./document-words.js";
import { recordsFigure } from "./ledger-figure.js";

const text = (zh: string, en: string): Text => ({ zh, en });

/**
 * Institutions by kind (机构变化): how many there were, end, begin and are.
 *
 * @param context - what the document is made from
 */
export function institutionsByKind(context: DocumentContext): DocumentTable {
  const { transition, composition } = context;
  const kinds = new Map<string, { before: number; ended: number; begun: number; after: number }>();
  const of = (kind: string) => {
    const line = kinds.get(kind) ?? { before: 0, ended: 0, begun: 0, after: 0 };
    kinds.set(kind, line);
    return line;
  };
  const [before, after] = [standing(context, "before"), standing(context, "after")];
  for (const { id, kind } of before.values()) {
    of(kind).before += 1;
    if (!after.has(id)) of(kind).ended += 1;
  }
  for (const { id, kind } of after.values()) {
    of(kind).after += 1;
    if (!before.has(id)) of(kind).begun += 1;
  }
  const figure = (side: "before" | "after") =>
    recordsFigure(context, institutions, side, () => true);
  return {
    title: text("机构变化（按类别）", "Institutions by kind"),
    columns: [
      shown("kind", "机构类别", "kind"),
      shown("before", "整合前", "before", "number"),
      shown("ended", "终止", "end", "number"),
      shown("begun", "新设", "new", "number"),
      shown("after", "整合后", "after", "number"),
    ],
    rows: [...kinds].map(([kind, counts]) => ({
      kind: composition.get(institutionKindPoint, kind, transition.to)?.title ?? kind,
      ...counts,
    })),
    totals: [
      { column: "before", of: "sum", ledger: figure("before") },
      { column: "ended", of: "sum" },
      { column: "begun", of: "sum" },
      { column: "after", of: "sum", ledger: figure("after") },
    ],
  };
}

/**
 * The institutions that end, with those that take over from them, and those that are new, as tables.
 *
 * @param context - what the document is made from
 */
export function changedInstitutions(context: DocumentContext): DocumentBlock[] {
  const { transition } = context;
  const { after: county, before: eve } = transition;
  const [before, after] = [standing(context, "before"), standing(context, "after")];
  const ended = [...before.values()].filter(({ id }) => !after.has(id));
  const begun = [...after.values()].filter(({ id }) => !before.has(id));
  const name = shown("name", "机构", "institution");
  const tables: DocumentTable[] = [
    {
      title: text("终止的机构及承接单位", "Institutions that end, and their successors"),
      columns: [
        name,
        shown("on", "终止日期", "ends on", "date"),
        shown("into", "承接单位", "successor"),
      ],
      rows: ended.map((row) => ({
        name: labelOf(institutions, row, eve),
        on: county.get(institutions, row.id)?.retiredOn ?? null,
        into:
          successorsOf(county, institutions, row.id, transition.to)
            .filter((each) => each.id !== row.id)
            .map((each) => labelOf(institutions, each, county))
            .join("、") || null,
      })),
      totals: [{ column: "name", of: "rows" }],
    },
    {
      title: text("新设的机构", "New institutions"),
      columns: [name, shown("id", "编号", "identifier")],
      rows: begun.map((row) => ({ name: labelOf(institutions, row, county), id: row.id })),
      totals: [{ column: "name", of: "rows" }],
    },
  ];
  return tables.filter((table) => table.rows.length > 0).map((table) => ({ kind: "table", table }));
}

/** The institutions in force before the plan, or after it, by identifier. */
function standing({ transition }: DocumentContext, side: "before" | "after") {
  const on = side === "before" ? transition.from : transition.to;
  const rows = [...transition[side].rows(institutions)].filter((row) => inForce(row, on));
  return new Map(rows.map((row) => [row.id, row]));
}
