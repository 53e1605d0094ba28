import { type Composition, columnsOf, type Text } from "@fuyou/kernel";
import { worthCollecting } from "@fuyou/standards";
import type { CountyState } from "./county-state.js";

/** A field of a register that is missing in some records, and what it holds up (待补录的栏目). */
export interface WantedField {
  /** Name of the register. */
  table: string;
  /** The field; null where whole records are missing. */
  field: string | null;
  /** What is missing, in words. */
  what: Text;
  /** Identifiers of the records that lack it. */
  records: readonly string[];
  /** How many verdicts it alone holds open. */
  decides: number;
  /** How many verdicts the datum that touches most holds open, alone or with others. */
  touches: number;
}

/**
 * What is most worth collecting next (最值得补录的数据), by register and field: first what alone decides most
 * verdicts, then what touches most.
 *
 * @param state - the county as it is judged
 * @param composition - the requirements and tables
 */
export function wantedFields(
  { county, before }: CountyState,
  composition: Composition,
): WantedField[] {
  const fields = new Map<string, WantedField & { records: string[] }>();
  for (const { datum, decides, touches } of worthCollecting(
    county,
    composition,
    county.date,
    before,
  )) {
    const { table, field } = datum;
    const key = `${table}/${field ?? ""}/${datum.earlier ?? ""}`;
    let held = fields.get(key);
    if (held === undefined) {
      const what = wordsOf(table, field, datum.earlier === true, composition);
      held = { table, field, what, records: [], decides: 0, touches: 0 };
      fields.set(key, held);
    }
    held.records.push(datum.id);
    held.decides += decides;
    held.touches = Math.max(held.touches, touches);
  }
  return [...fields.values()].sort((a, b) => b.decides - a.decides || b.touches - a.touches);
}

function wordsOf(
  name: string,
  field: string | null,
  earlier: boolean,
  composition: Composition,
): Text {
  const table = composition.tables.find((each) => each.name === name);
  const title = table?.title ?? { zh: name, en: name };
  const then = earlier ? { zh: "（此前）", en: " (before)" } : { zh: "", en: "" };
  if (field === null) {
    return {
      zh: `登记表“${title.zh}”中的记录${then.zh}`,
      en: `records of '${title.en}'${then.en}`,
    };
  }
  const column = table && columnsOf(table).find((each) => each.name === field);
  const said = column?.title ?? { zh: field, en: field };
  return {
    zh: `登记表“${title.zh}”的“${said.zh}”${then.zh}`,
    en: `'${said.en}' in '${title.en}'${then.en}`,
  };
}
