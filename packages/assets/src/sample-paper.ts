import type { Composition } from "@fuyou/kernel";
import type {
  AnswerContent,
  DocumentContent,
  DocumentContext,
  DocumentCopy,
  DocumentTable,
  OfficialAnswer,
  OfficialDocument,
  Transition,
} from "@fuyou/reform";

// Reading papers in the tests of this package.

/** What a paper is made from: a rehearsal, with persons masked. */
export function contextOf(transition: Transition, composition: Composition): DocumentContext {
  return { transition, composition, entries: [], personal: () => "***" };
}

/** The copies of a paper. */
export function copiesOf(paper: OfficialDocument, context: DocumentContext): DocumentCopy[] {
  return [...(paper.copies?.(context) ?? [])];
}

/** What a paper says, of its copy of a key where there are copies. */
export function written(
  paper: OfficialDocument,
  context: DocumentContext,
  key?: string,
): DocumentContent | null {
  const copy = copiesOf(paper, context).find((each) => each.key === key);
  return paper.write(context, copy);
}

/** The tables of a paper. */
export function tablesOf(content: DocumentContent | null): DocumentTable[] {
  return (content?.blocks ?? []).flatMap((block) => (block.kind === "table" ? [block.table] : []));
}

/** What stands in some columns of a table; Chinese of what has both languages. */
export function cellsOf({ rows }: Pick<DocumentTable, "rows">, ...columns: string[]) {
  return rows.map((row) =>
    columns.map((key) => {
      const cell = row[key] ?? null;
      return cell !== null && typeof cell === "object" ? cell.zh : cell;
    }),
  );
}

/** The totals of a table: the column, what its rows come to, and what the ledger says. */
export function totalsOf({ rows, totals = [] }: DocumentTable) {
  return totals.map(({ column, of, ledger }) => {
    const numbers = rows.map((row) => (typeof row[column] === "number" ? row[column] : 0));
    const sum = of === "rows" ? rows.length : numbers.reduce((all, each) => all + each, 0);
    return [column, sum, ledger?.amount];
  });
}

/** The facts of a paper that are known, by their Chinese label. */
export function factsOf(content: DocumentContent | null): Record<string, unknown> {
  const facts = (content?.blocks ?? []).flatMap((block) =>
    block.kind === "facts" ? block.facts : [],
  );
  return Object.fromEntries(
    facts.filter(({ value }) => value !== null).map(({ label, value }) => [label.zh, value]),
  );
}

/** What an answer comes to. */
export function answered(answer: OfficialAnswer, context: DocumentContext): AnswerContent {
  return answer.answer(context);
}
