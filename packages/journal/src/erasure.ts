import type { County, Edit, Row } from "@fuyou/kernel";
import type { Settlement } from "./county-history.js";
import type { NewEntry } from "./entry.js";
import { erasedMark, type Sealing } from "./sealing.js";

/**
 * The entry by which a person's data are replaced by the mark (销毁条目), wherever a record is about that person.
 *
 * @param county - the county as it stands
 * @param sealing - knows which records are about whom
 * @param person - the person: `table/id` of the record
 * @param settlement - who, when, and on what ground
 */
export function erasureOf(
  county: County,
  sealing: Sealing,
  person: string,
  settlement: Settlement,
): NewEntry {
  const { on = county.date, authority } = settlement;
  const edits: Edit[] = [];
  for (const table of county.tables) {
    if (table.personal.length === 0) continue;
    for (const row of county.rows<Row>(table)) {
      if (sealing.personOf(table.name, row) !== person) continue;
      const after = { ...row } as Record<string, unknown>;
      for (const field of table.personal) if (field in after) after[field] = erasedMark;
      edits.push({ table: table.name, id: row.id, before: row, after: after as unknown as Row });
    }
  }
  const act = { type: "journal.erase-person", on, cites: authority?.cites ?? [], authority };
  const acts = [{ ...act, edits: edits.length }];
  return { on, acts, edits, input: { erase: person }, ...settlement, kind: "erasure" };
}
