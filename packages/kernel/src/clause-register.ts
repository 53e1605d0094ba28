import type { Citation } from "./citation.js";
import type { Clause, Disposition } from "./clause.js";
import { FuyouError } from "./error.js";
import { kernelCodes } from "./errors.js";
import type { ExtensionPoint } from "./extension-point.js";
import { type Text, text } from "./text.js";

/** A clause as its register is written (条款条目), before the register names the source. */
export type ClauseEntry = Omit<Clause, "source">;

/**
 * What becomes of a clause (处置结果): its disposition, what carries it, and why. Made by
 * {@link carried}, {@link context}, {@link planned}, {@link serviceOnly}, {@link split},
 * {@link notOperationalised}, {@link unresolved} and {@link damaged}, and spread into its
 * {@link ClauseEntry}.
 */
export type Outcome = Pick<Clause, "disposition" | "carriedBy" | "reason">;

function outcome(
  disposition: Disposition,
  carriedBy: readonly string[],
  reason: Text | null,
): Outcome {
  return { disposition, carriedBy, reason };
}

/**
 * The clause is carried by something that runs (已落实).
 *
 * @param by - what carries it, named by {@link carriersOf}
 * @param zh - a remark in Chinese, where the reader needs one
 * @param en - the same in English; a remark stands in both languages or in neither
 */
export function carried(by: readonly string[], zh?: string, en?: string): Outcome {
  const reason = zh === undefined || en === undefined ? null : text(zh, en);
  return outcome("carried", by, reason);
}

/**
 * The clause sets the scene and asks for nothing that could be built (背景).
 *
 * @param zh - why, in Chinese
 * @param en - why, in English
 */
export function context(zh: string, en: string): Outcome {
  return outcome("context", [], text(zh, en));
}

/**
 * The clause will be carried, but by nothing yet (待建).
 *
 * @param zh - what is missing, in Chinese; where only a part will ever be built, which
 * @param en - the same in English
 */
export function planned(zh: string, en: string): Outcome {
  return outcome("planned", [], text(zh, en));
}

/**
 * The service half of the clause is carried; its control half is refused (仅服务部分).
 *
 * @param by - what carries the service half, named by {@link carriersOf}
 * @param zh - which half is refused and why, in Chinese
 * @param en - the same in English
 */
export function serviceOnly(by: readonly string[], zh: string, en: string): Outcome {
  return outcome("serviceOnly", by, text(zh, en));
}

/**
 * One part of the clause is carried, another is not, be it not yet or never (部分落实).
 *
 * @param by - what carries the one part, named by {@link carriersOf}
 * @param zh - what becomes of the other, in Chinese
 * @param en - the same in English
 */
export function split(by: readonly string[], zh: string, en: string): Outcome {
  return outcome("split", by, text(zh, en));
}

/**
 * The clause is recorded and never carried out, at any date or by any option (只记录、不执行). A
 * contribution that cites it does not compose.
 *
 * @param zh - why, in Chinese
 * @param en - why, in English
 */
export function notOperationalised(zh: string, en: string): Outcome {
  return outcome("notOperationalised", [], text(zh, en));
}

/**
 * The clause refers to what the document does not contain (所引内容缺失).
 *
 * @param zh - what is missing, in Chinese
 * @param en - the same in English
 */
export function unresolved(zh: string, en: string): Outcome {
  return outcome("unresolved", [], text(zh, en));
}

/**
 * The clause cannot be read in the copy that the register was written from (原文残损).
 *
 * @param zh - where and how it is damaged, in Chinese
 * @param en - the same in English
 */
export function damaged(zh: string, en: string): Outcome {
  return outcome("damaged", [], text(zh, en));
}

/**
 * Names what a plugin contributes to a point under a key, as a clause says what carries it (落实者).
 * The point is the imported one, so that a misspelt point does not compile; a key that nothing was
 * contributed under is an issue of the composition, `KERNEL_CLAUSE_NOT_CARRIED`.
 *
 * @param point - where the contribution stands
 * @param key - its key there
 * @returns `plugin/point/key`
 */
export type Carrier = <T>(point: ExtensionPoint<T>, key: string) => string;

/**
 * Names what a plugin contributes, for the clauses that rest on it (落实者).
 *
 * @example
 * ```ts
 * const here = carriersOf("some-county");
 * here(dutySetPoint, "station-services"); // "some-county/duties.duty-set/station-services"
 * ```
 *
 * @param plugin - identifier of the plugin
 */
export function carriersOf(plugin: string): Carrier {
  return (point, key) => `${plugin}/${point.id}/${key}`;
}

/** The clauses of one document, and how to cite them (条款登记). */
export interface ClauseRegister {
  /** All rows, in the order of the document; a plugin adds each to the point of the clauses. */
  readonly clauses: readonly Clause[];
  /**
   * Cites a row, with the label that the document gives the clause.
   *
   * @param row - for example `000-028`
   * @throws FuyouError `KERNEL_UNKNOWN_RECORD` where the register has no such row
   */
  cite(row: string): Citation;
}

/**
 * Makes the clause register of a document (条款登记): every clause with what it says in our own words
 * and what becomes of it. What a plugin contributes then cites its rows.
 *
 * @example
 * ```ts
 * const here = carriersOf("some-county");
 * export const { clauses, cite } = clauseRegister("900", [
 *   {
 *     row: "900-001",
 *     clause: "一",
 *     gist: text("村里的两间用房合用", "The two rooms of a village are shared"),
 *     ...carried([here(stepPoint, "some-county.share-rooms")]),
 *   },
 * ]);
 * ```
 *
 * @param source - identifier of the document
 * @param entries - its clauses, in order
 */
export function clauseRegister(source: string, entries: readonly ClauseEntry[]): ClauseRegister {
  const clauses = entries.map((entry) => ({ source, ...entry }));
  const byRow = new Map(clauses.map((clause) => [clause.row, clause]));
  return {
    clauses,
    cite(row) {
      const clause = byRow.get(row);
      if (clause === undefined) {
        const values = { table: `clauses of ${source}`, id: row };
        throw new FuyouError(kernelCodes.message("KERNEL_UNKNOWN_RECORD", values));
      }
      return { source, clause: clause.clause, row };
    },
  };
}
