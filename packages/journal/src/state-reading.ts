import { type Edit, FuyouError } from "@fuyou/kernel";
import { effectOf } from "./entry.js";
import { journalCodes } from "./errors.js";
import type { Journal } from "./journal.js";
import { afterEdits, type CountyState, stateOf, unpacked } from "./state.js";

/**
 * The county after an entry (重放): the latest snapshot before it and the stored edits since, without any
 * code of a step; with the number of the snapshot it was read from. A damaged snapshot is passed over: it
 * is derived, and an earlier one does as well.
 *
 * @param journal - the journal
 * @param county - code of the county
 * @param sequence - number of the entry
 * @throws FuyouError `JOURNAL_SNAPSHOT_DAMAGED`
 */
export async function stateAt(
  journal: Journal,
  county: string,
  sequence: number,
): Promise<{ state: CountyState; snapshot: number }> {
  const sealing = journal.sealing(county);
  await sealing.refresh();
  for (let upTo = sequence; ; ) {
    const snapshot = await journal.store.snapshot(county, upTo);
    if (snapshot === undefined) {
      throw new FuyouError(journalCodes.message("JOURNAL_SNAPSHOT_DAMAGED", { county }));
    }
    const text = unpacked(snapshot);
    if (text === undefined) {
      upTo = snapshot.sequence - 1;
      continue;
    }
    const base = await stateOf(text, journal.tables, sealing);
    const edits: Edit[] = [];
    let on = base.county.date;
    for await (const entry of journal.entries(county, snapshot.sequence + 1, sequence)) {
      const effect = effectOf(entry);
      edits.push(...effect.edits);
      if (effect.back !== undefined) on = effect.back;
      else if (effect.on > on) on = effect.on;
    }
    return { state: afterEdits(base, edits, on, on), snapshot: snapshot.sequence };
  }
}
