import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type PriceList, type ProcurementList, procurementList } from "@fuyou/assets";
import { type Composition, citationSchema, FuyouError, textSchema } from "@fuyou/kernel";
import { z } from "zod";
import type { CountyState } from "./county-state.js";
import { deploymentCodes } from "./errors.js";
import { countyLineSchema, type RunCounty } from "./run-data.js";

/** What a county has to procure (采购清单): what `fuyou procure --json` prints. */
export interface CountyProcurement extends ProcurementList {
  /** The county. */
  county: RunCounty;
  /** Whether any record is invented. */
  synthetic: boolean;
  /** The plan that left the county so; null for its registers. */
  plan: string | null;
}

const severity = z.enum(["mandatory", "target", "advice"]);
const thing = { kind: z.enum(["item", "board", "display"]), code: z.string(), title: textSchema };
const place = {
  subject: z.string(),
  place: z.string(),
  division: z.string(),
  township: z.string().nullable(),
};
const cost = z.strictObject({ fen: z.int(), unpriced: z.int() }).nullable();
const total = { quantity: z.int(), cost };

/** Shape of what `fuyou procure --json` prints. */
export const countyProcurementSchema: z.ZodType<CountyProcurement> = z.strictObject({
  county: countyLineSchema,
  synthetic: z.boolean(),
  plan: z.string().nullable(),
  date: z.string(),
  lines: z.array(
    z.strictObject({
      ...thing,
      ...place,
      quantity: z.int(),
      because: z.array(
        z.strictObject({
          specification: z.string(),
          requirement: z.string(),
          plugin: z.string(),
          severity,
          cites: z.array(citationSchema),
        }),
      ),
      unitPrice: z.int().nullable(),
      cost: z.int().nullable(),
    }),
  ),
  toInventory: z.array(
    z.strictObject({
      ...place,
      things: z.array(z.strictObject(thing)),
      messages: z.array(textSchema),
    }),
  ),
  notListed: z.array(z.strictObject({ requirement: z.string(), message: textSchema })),
  byItem: z.array(z.strictObject({ ...thing, ...total })),
  byTownship: z.array(
    z.strictObject({ township: z.string().nullable(), name: z.string(), ...total }),
  ),
  ...total,
  issues: z.array(
    z.strictObject({
      code: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number(), textSchema])),
      text: textSchema,
    }),
  ),
});

const prices = z.record(z.string(), z.number()).optional();
const priceListSchema: z.ZodType<PriceList> = z.strictObject({
  items: prices,
  boards: prices,
  displays: prices,
});

/**
 * Reads a price list (价目表) from a JSON file: fen by code, in `items`, `boards` and `displays`.
 *
 * @param path - the file
 * @throws FuyouError `DEPLOYMENT_PRICES_UNREADABLE`
 */
export function readPriceList(path: string): PriceList {
  try {
    return priceListSchema.parse(JSON.parse(readFileSync(resolve(path), "utf8")));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = deploymentCodes.message("DEPLOYMENT_PRICES_UNREADABLE", { path, reason });
    throw new FuyouError(message, { cause });
  }
}

/**
 * Lists what a county has to procure so that its room specifications are met.
 *
 * @param state - the county as it is judged
 * @param composition - the specifications, registers and code lists
 * @param priceList - what one piece costs; without it nothing is priced
 */
export function countyProcurement(
  { county, plan }: CountyState,
  composition: Composition,
  priceList: PriceList | undefined,
): CountyProcurement {
  const { code, name, edition, synthetic, date } = county;
  const list = procurementList(county, composition, { date, prices: priceList });
  return { county: { code, name, edition }, synthetic, plan, ...list };
}
