import type { Composition, Finding, Text } from "@fuyou/kernel";
import { type CellFault, cellName, type ReadRecord } from "@fuyou/registers";

/** What stands in the place of what identifies a person. */
const masked = "＊＊";
const unsaid: Text = { zh: "", en: "" };

/**
 * A finding on a record of the registers, told at the cell it came from (问题定位).
 *
 * @param found - the finding
 * @param record - the record, as it was read
 * @param composition - the registers
 */
export function placedFault(
  found: Finding,
  record: ReadRecord,
  composition: Composition,
): CellFault {
  const { file, sheet, line } = record.at;
  const field = fieldOf(found, record);
  const register = found.subject.slice(0, found.subject.indexOf("/"));
  const cell = cellName(record.columns.get(field) ?? 1, line);
  const table = composition.tables.find(({ name }) => name === register);
  const value = record.row[field];
  const personal = table?.personal.includes(field) === true;
  return {
    file,
    sheet,
    cell,
    register,
    field,
    value: personal && value !== undefined ? masked : shown(value),
    expected: unsaid,
    finding: {
      ...found,
      message: {
        zh: `“${sheet}”${cell}：${found.message.zh}`,
        en: `${sheet}!${cell}: ${found.message.en}`,
      },
    },
  };
}

/** The field a finding is about, as its identity says: `code@subject#field@day`, or `#field=value`. */
function fieldOf({ id, code, subject }: Finding, { columns }: ReadRecord): string {
  const aspect = id.slice(`${code}@${subject}#`.length, id.lastIndexOf("@"));
  const name = aspect.split(/[=,]/)[0] ?? "";
  if (columns.has(name)) return name;
  const parts = [...columns.keys()];
  return parts.find((path) => path.startsWith(`${name}.`) || name.startsWith(`${path}.`)) ?? "";
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
