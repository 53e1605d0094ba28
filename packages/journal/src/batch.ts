import type { NewEntry } from "./entry.js";
import { afterEdits, type CountyState } from "./state.js";

/**
 * The county after a batch of entries (一批入账后的县情), or an error where one does not fit. What takes effect
 * has to fit the county; what is pending has to fit what the batch amounts to so far, the pending entries
 * before it included, so that the steps of a phase can be written down together. Alternatives to each
 * other are recorded in batches of their own.
 *
 * @param state - the county before
 * @param first - the number the first entry will have
 * @param entries - the batch, in order
 * @throws FuyouError `KERNEL_EDIT_CONFLICT`
 */
export function afterBatch(
  state: CountyState,
  first: number,
  entries: readonly NewEntry[],
): CountyState {
  const voided = new Set(entries.flatMap(({ kind, of }) => (kind === "void" ? of : [])));
  let county = state;
  let proposed = state; // as it will be once what is pending in this batch has taken effect
  for (const [index, { kind = "post", of, edits, on, back }] of entries.entries()) {
    if (kind === "pending") {
      const fits = afterEdits(proposed, edits, on);
      if (!voided.has(first + index)) proposed = fits;
      continue;
    }
    if (kind === "void") continue;
    county = afterEdits(county, edits, on, back);
    const ofThisBatch = of !== undefined && of >= first;
    if (!ofThisBatch || kind !== "post") proposed = afterEdits(proposed, edits, on, back);
  }
  return county;
}
