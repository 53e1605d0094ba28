import { institutions } from "@fuyou/hierarchy";
import {
  codeOf,
  codeSchema,
  defineExtensionPoint,
  defineTable,
  type ExtensionPoint,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { holdingsInTrust } from "./holding-in-trust.js";

/** A kind of movement of free supplies (药具收发类型) and what it declares of itself. */
export interface SupplyMovement {
  /** The code that records hold, for example `issue`. */
  code: string;
  /** Its name. */
  title: Text;
  /** What it does to the stock: pieces come in, go out, or are counted as they are. */
  effect: "in" | "out" | "count";
  /** False for what may never be done with supplies held in trust, such as a sale. */
  permitted: boolean;
}

/** Shape of a {@link SupplyMovement}. */
export const supplyMovementSchema: z.ZodType<SupplyMovement> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  effect: z.enum(["in", "out", "count"]),
  permitted: z.boolean(),
});

/** Kinds of movement of free supplies (药具收发类型): an open list. */
export const supplyMovementPoint: ExtensionPoint<SupplyMovement> =
  defineExtensionPoint<SupplyMovement>({
    id: "assets.supply-movement",
    title: { zh: "药具收发类型", en: "movements of free supplies" },
    schema: supplyMovementSchema,
    cited: false,
    key: (movement) => movement.code,
  });

/** The movements common to all counties (药具收发类型); a sale is on the list so that it can be refused by name. */
export const supplyMovements: readonly SupplyMovement[] = [
  { code: "receipt", title: { zh: "入库", en: "receipt" }, effect: "in", permitted: true },
  { code: "issue", title: { zh: "发放", en: "issue" }, effect: "out", permitted: true },
  { code: "loss", title: { zh: "报损", en: "loss" }, effect: "out", permitted: true },
  { code: "return", title: { zh: "退回上级", en: "return" }, effect: "out", permitted: true },
  { code: "count", title: { zh: "盘点", en: "count" }, effect: "count", permitted: true },
  { code: "sale", title: { zh: "销售", en: "sale" }, effect: "out", permitted: false },
];

/**
 * An entry in the ledger of free supplies (药具收发台账). Of an issue it says how many, never to whom: that
 * somebody takes contraceptives is no record of an institution's stock.
 */
export interface SupplyEntry extends Row {
  /** The goods in trust that moved. */
  readonly holding: string;
  /** The institution that kept them then. */
  readonly institution: string;
  /** What happened, a code of `assets.supply-movement`. */
  readonly movement: string;
  /** The day. */
  readonly on: PlainDate;
  /** How many pieces; of a count, how many were found. */
  readonly quantity: number;
  /** Number of the slip (单据号), where there is one. */
  readonly document?: string | undefined;
}

/** Shape of a {@link SupplyEntry}. */
export const supplyEntrySchema: z.ZodType<SupplyEntry> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "台账编号", en: "identifier" } }),
  holding: z.string().meta({ label: { zh: "代管物资", en: "goods in trust" } }),
  institution: z.string().meta({ label: { zh: "当时保管单位", en: "keeper at the time" } }),
  movement: codeOf(supplyMovementPoint, { zh: "收发类型", en: "movement" }),
  on: plainDateSchema.meta({ label: { zh: "日期", en: "date" } }),
  quantity: z
    .int()
    .min(0)
    .meta({ label: { zh: "数量", en: "quantity" }, unit: "item" }),
  document: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "单据号", en: "document" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of movements of free supplies (药具收发台账). Records and keepers that ended go on being named. */
export const supplyEntries: Table<SupplyEntry, "holding" | "institution"> = defineTable<
  SupplyEntry,
  "holding" | "institution"
>({
  name: "supply-entries",
  title: { zh: "药具收发台账", en: "ledger of free supplies" },
  schema: supplyEntrySchema,
  references: {
    holding: { to: holdingsInTrust, onRetire: "keep" },
    institution: { to: institutions, onRetire: "keep" },
  },
});

/** What the ledger of one record of goods comes to on a day (台账结存). */
export interface SupplyBalance {
  /** Pieces that came in since the last count, or since the beginning. */
  readonly received: number;
  /** Pieces that went out since then. */
  readonly issued: number;
  /** Pieces at the last count; null where nobody has counted. */
  readonly counted: number | null;
  /** What the ledger says is there; null without any entry. */
  readonly balance: number | null;
  /** Surplus (above zero) or shortage (below) found by counts, added up. */
  readonly foundByCount: number;
}

/**
 * Adds up a ledger (台账结存): entries in the order of their days, those of one day as they were entered. A
 * count says what is there from then on; what it differs by is kept apart and never hidden.
 *
 * @param entries - the entries of one record of goods
 * @param movements - the kinds of movement
 * @param date - the day, included
 */
export function supplyBalance(
  entries: readonly SupplyEntry[],
  movements: ReadonlyMap<string, SupplyMovement>,
  date: PlainDate,
): SupplyBalance {
  const standing = entries
    .filter((entry) => entry.retiredOn === undefined && entry.on <= date)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  let [received, issued, foundByCount] = [0, 0, 0];
  let counted: number | null = null;
  for (const { movement, quantity } of standing) {
    const effect = movements.get(movement)?.effect;
    if (effect === "in") received += quantity;
    else if (effect === "out") issued += quantity;
    else if (effect === "count") {
      const before = (counted ?? 0) + received - issued;
      if (counted !== null || received > 0 || issued > 0) foundByCount += quantity - before;
      [counted, received, issued] = [quantity, 0, 0];
    }
  }
  const balance = standing.length === 0 ? null : (counted ?? 0) + received - issued;
  return { received, issued, counted, balance, foundByCount };
}
