import { type Citation, type Composition, sourcePoint, type Text } from "@fuyou/kernel";

/** The clauses of one source on which a document rests (依据). */
export interface NamedClause {
  /** Identifier of the source. */
  readonly source: string;
  /** Its title; null where no plugin names it. */
  readonly title: Text | null;
  /** The clauses, each once, in the order in which they are cited. */
  readonly clauses: readonly string[];
}

/**
 * The clauses a document rests on, by source, each once.
 *
 * @param cites - the clauses it names itself, then those its parts cite
 * @param composition - the plugins, for the titles of the sources
 */
export function namedClauses(cites: readonly Citation[], composition: Composition): NamedClause[] {
  const bySource = new Map<string, Set<string>>();
  for (const { source, clause } of cites) {
    bySource.set(source, (bySource.get(source) ?? new Set()).add(clause));
  }
  return [...bySource].map(([source, clauses]) => {
    const title = composition.get(sourcePoint, source)?.title ?? null;
    return { source, title, clauses: [...clauses] };
  });
}

/**
 * Clauses as they stand behind a sentence: `［001 二(一)；002 三］`; empty where there are none.
 *
 * @param cites - the clauses
 */
export function citedBehind(cites: readonly Citation[]): string {
  const said = new Set(cites.map(({ source, clause }) => `${source} ${clause}`));
  return said.size === 0 ? "" : `［${[...said].join("；")}］`;
}
