import type { Citation } from "@fuyou/kernel";
import { type Content, html } from "./markup.js";

/**
 * A clause as the report names it: the source document and the clause as that document numbers it.
 *
 * @param source - identifier of the document
 * @param clause - the clause
 */
export function clauseLabel(source: string | null, clause: string | null): Content {
  if (source === null) return null;
  return html`<span class="clause"><span>${source}</span>${clause === null ? null : ` ${clause}`}</span>`;
}

/**
 * Several clauses one after another, each once.
 *
 * @param cites - the clauses
 */
export function clauseLabels(cites: readonly Citation[]): Content {
  const seen = new Set<string>();
  return cites
    .filter(({ source, clause }) => {
      const key = `${source} ${clause}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(({ source, clause }) => clauseLabel(source, clause));
}
