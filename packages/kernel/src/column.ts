import { z } from "zod";
import type { AnyTable } from "./table.js";
import { type Text, textSchema } from "./text.js";

/** One field of a register as a clerk sees it (栏目). */
export interface Column {
  /** Name of the field in the record. */
  name: string;
  /** Heading in both languages; the field's name where none is declared. */
  title: Text;
  /** Whether every record must have it. */
  required: boolean;
  /** The extension point whose code list it takes its values from. */
  codeList?: string | undefined;
  /** The unit of its whole number, such as `fen`. */
  unit?: string | undefined;
}

interface ColumnMeta {
  label?: unknown;
  codeList?: string;
  unit?: string;
}

const known = new WeakMap<AnyTable, readonly Column[]>();

/**
 * The fields of a register, read from its schema: headings from `.meta({ label: { zh, en } })`, code
 * lists from {@link codeOf}.
 *
 * @param table - the register
 */
export function columnsOf(table: AnyTable): readonly Column[] {
  let columns = known.get(table);
  if (columns === undefined) {
    const shape = table.schema instanceof z.ZodObject ? table.schema.shape : {};
    columns = Object.entries(shape as Record<string, z.ZodType>).map(([name, field]) => {
      const { meta, required } = unwrapped(field);
      const title = textSchema.safeParse(meta.label);
      return {
        name,
        title: title.success ? title.data : { zh: name, en: name },
        required,
        codeList: meta.codeList,
        unit: meta.unit,
      };
    });
    known.set(table, columns);
  }
  return columns;
}

/** Looks through optional, nullable and list wrappers; the outermost statement of each wins. */
function unwrapped(field: z.ZodType): { meta: ColumnMeta; required: boolean } {
  let meta: ColumnMeta = {};
  let required = true;
  let inner: unknown = field;
  while (inner instanceof z.ZodType) {
    meta = { ...(inner.meta() as ColumnMeta | undefined), ...meta };
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) {
      required = false;
      inner = inner.unwrap();
    } else if (inner instanceof z.ZodArray) inner = inner.element;
    else break;
  }
  return { meta, required };
}
