import type { Entry, Journal } from "@fuyou/journal";

/**
 * The entries of a county's journal that are in effect (生效条目): posted, and not taken back since.
 *
 * @param journal - the journal
 * @param county - code of the county
 * @param to - number of the last entry that counts; the last on record where absent
 */
export async function entriesInEffect(
  journal: Journal,
  county: string,
  to?: number,
): Promise<Entry[]> {
  const posted = new Map<number, Entry>();
  const takenBack = new Map<number, Entry>();
  for await (const entry of journal.entries(county, 0, to)) {
    if (entry.kind === "post") posted.set(entry.sequence, entry);
    if (entry.kind !== "reversal" || entry.of === undefined) continue;
    const restored = takenBack.get(entry.of);
    if (restored !== undefined) {
      posted.set(restored.sequence, restored);
      continue;
    }
    const reversed = posted.get(entry.of);
    if (reversed === undefined) continue;
    posted.delete(entry.of);
    takenBack.set(entry.sequence, reversed);
  }
  return [...posted.values()].sort((a, b) => a.sequence - b.sequence);
}
