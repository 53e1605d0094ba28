import type { Composition } from "@fuyou/kernel";
import type { DocumentContent, DocumentContext, DocumentTable, Transition } from "@fuyou/reform";

// What the tests of papers on people ask of them.

/** A context as for a rehearsal: personal data are masked. */
export function paperContext(transition: Transition, composition: Composition): DocumentContext {
  return { transition, composition, entries: [], personal: () => "＊" };
}

/** The tables of a paper, in order. */
export function tablesOf(content: DocumentContent | null): DocumentTable[] {
  return (content?.blocks ?? []).flatMap((block) => (block.kind === "table" ? [block.table] : []));
}

/** The cells of some columns of a table, row by row, in Chinese. */
export function cellsOf(table: DocumentTable | undefined, ...columns: string[]) {
  return (table?.rows ?? []).map((row) =>
    columns.map((key) => {
      const cell = row[key];
      return typeof cell === "object" && cell !== null ? cell.zh : cell;
    }),
  );
}

/** What the ledger has for each total of a table: its column, the sum of the rows, and the figure. */
export function totalsOf(table: DocumentTable | undefined) {
  return (table?.totals ?? []).map(({ column, of, ledger }) => {
    const numbers = (table?.rows ?? []).map((row) => Number(row[column] ?? 0));
    const sum = of === "rows" ? numbers.length : numbers.reduce((all, each) => all + each, 0);
    return [column, sum, ledger?.amount];
  });
}
