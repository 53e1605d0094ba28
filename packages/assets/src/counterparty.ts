import { type CountyView, type Finding, finding, type Row } from "@fuyou/kernel";
import { z } from "zod";
import { assetsCodes } from "./errors.js";

/** Who stands on the other side: a body by its name, or a person, who is masked wherever shown. */
export interface Counterparty {
  /** The other side where it is a body (对方单位). */
  readonly counterparty?: string | undefined;
  /** The other side where it is a person (对方个人); personal, never shown. */
  readonly person?: string | undefined;
}

/** The fields of a {@link Counterparty}, for the schemas of registers that name one. */
export const counterpartyFields: {
  /** The other side where it is a body. */
  counterparty: z.ZodOptional<z.ZodString>;
  /** The other side where it is a person. */
  person: z.ZodOptional<z.ZodString>;
} = {
  counterparty: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "对方单位", en: "counterparty (a body)" } }),
  person: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "对方个人", en: "counterparty (a person)" } }),
};

/**
 * Records that name a body and a person at once, or neither (对方不明).
 *
 * @param table - name of the register
 * @param rows - the records
 * @param county - the county
 */
export function* counterpartyFaults(
  table: string,
  rows: readonly (Row & Counterparty)[],
  county: CountyView,
): Iterable<Finding> {
  for (const { id, counterparty, person } of rows) {
    if ((counterparty === undefined) !== (person === undefined)) continue;
    yield finding(assetsCodes.message("ASSETS_COUNTERPARTY", { record: `${table}/${id}` }), {
      kind: "data",
      severity: "warning",
      subject: `${table}/${id}`,
      date: county.date,
    });
  }
}
