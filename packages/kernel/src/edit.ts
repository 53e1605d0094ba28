import type { County } from "./county.js";
import { FuyouError } from "./error.js";
import { kernelCodes } from "./errors.js";
import type { Row } from "./table.js";

/**
 * What one act did to one record (修改): the record before and after. Edits are the only source of
 * the difference between two states, of undo, of the audit trail and of the re-check of rules.
 */
export interface Edit {
  /** Name of the table. */
  table: string;
  /** Identifier of the record. */
  id: string;
  /** The record before; null where it was created. */
  before: Row | null;
  /** The record after; null where its creation is undone. */
  after: Row | null;
}

/**
 * The same edits, undone in reverse order.
 *
 * @param edits - what was done
 */
export function reversed(edits: readonly Edit[]): Edit[] {
  return edits
    .map((edit) => ({ table: edit.table, id: edit.id, before: edit.after, after: edit.before }))
    .reverse();
}

/**
 * Puts stored edits on a county, without running any code of a step: replay, undo and redo.
 *
 * @param county - a county in the state the edits expect
 * @param edits - the edits in the order they were made
 * @throws FuyouError `KERNEL_EDIT_CONFLICT` when a record is not as an edit expects it
 */
export function applyEdits(county: County, edits: readonly Edit[]): County {
  const draft = county.draft();
  for (const edit of edits) {
    const state = draft.tableNamed(edit.table);
    const now = draft.get(state, edit.id) ?? null;
    if (now !== edit.before && !sameValue(now, edit.before)) {
      throw new FuyouError(
        kernelCodes.message("KERNEL_EDIT_CONFLICT", { table: edit.table, id: edit.id }),
      );
    }
    draft.put(state, edit.id, edit.after);
  }
  return draft.finish().county;
}

/**
 * Tells whether two plain values are equal in content; a field that is undefined equals one that is
 * absent.
 *
 * @param a - one value
 * @param b - the other
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (!sameValue(left[key], right[key])) return false;
  }
  return true;
}
