import type { ResolvedDocument, ResolvedPaper } from "./resolved-document.js";
import type { ResolvedTable } from "./resolved-table.js";

/** Tables of the same title and columns in the copies of a document (同类表): one sheet, copy after copy. */
export interface TableGroup {
  /** The table of the first copy that has it. */
  readonly first: ResolvedTable;
  /** The table of each copy that has it. */
  readonly parts: readonly {
    /** The copy. */
    readonly paper: ResolvedPaper;
    /** Its table. */
    readonly table: ResolvedTable;
  }[];
}

/**
 * The tables of a document, those that are the same in every copy put together.
 *
 * @param document - the document
 */
export function tableGroups({ papers }: ResolvedDocument): TableGroup[] {
  const groups = new Map<string, { first: ResolvedTable; parts: TableGroup["parts"][number][] }>();
  for (const paper of papers) {
    const seen = new Map<string, number>();
    for (const block of paper.blocks) {
      if (block.kind !== "table") continue;
      const { table } = block;
      const alike = JSON.stringify([table.title.zh, table.columns.map(({ key }) => key)]);
      const nth = seen.get(alike) ?? 0;
      seen.set(alike, nth + 1);
      const key = `${alike}${nth}`;
      const group = groups.get(key) ?? { first: table, parts: [] };
      group.parts.push({ paper, table });
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}
