import {
  type Act,
  type Change,
  type Draft,
  defineChange,
  FuyouError,
  inForce,
  nearest,
} from "@fuyou/kernel";
import { z } from "zod";
import { assetsCodes } from "./errors.js";
import { type HoldingInTrust, holdingsInTrust } from "./holding-in-trust.js";
import { supplyEntries, supplyMovements } from "./supply-ledger.js";
import { requireAuthority } from "./write-off.js";

/** What has to be said to record a movement of free supplies. */
export interface SupplyRecording {
  /** The goods in trust. */
  holding: string;
  /** What happened: receipt, issue, loss, return, count. */
  movement: string;
  /** How many pieces; of a count, how many were found. */
  quantity: number;
  /** Number of the slip, where there is one. */
  document?: string | undefined;
}

/**
 * Records a movement of free supplies (登记药具收发) in the ledger and on the books by one act, under an
 * authority. A sale is refused by name; so is an issue of more than is there. Goods that have no ledger yet
 * begin one with the number on the books.
 */
export const recordSupply: Change<SupplyRecording> = defineChange<SupplyRecording>({
  type: "assets.record-supply",
  title: { zh: "登记药具收发", en: "record a movement of free supplies" },
  schema: z.strictObject({
    holding: z.string(),
    movement: z.string().min(1),
    quantity: z.int().min(0),
    document: z.string().min(1).optional(),
  }),
  apply(draft, { holding, movement: code, quantity, document }, act) {
    const known = supplyMovements.map((each) => each.code);
    const movement = supplyMovements.find((each) => each.code === code);
    if (movement === undefined) {
      const values = { movement: code, nearest: nearest(code, known) ?? "—" };
      throw new FuyouError(assetsCodes.message("ASSETS_SUPPLY_MOVEMENT", values));
    }
    if (!movement.permitted) {
      const values = { holding, movement: movement.title };
      throw new FuyouError(assetsCodes.message("ASSETS_SUPPLY_NOT_PERMITTED", values));
    }
    const item = `holdings-in-trust/${holding}`;
    requireAuthority(act, item);
    const row = draft.require(holdingsInTrust, holding);
    if (!inForce(row, act.on)) {
      const values = { item, holder: row.institution, on: act.on };
      throw new FuyouError(assetsCodes.message("ASSETS_NOT_HELD", values));
    }
    const there = row.quantity;
    if (there === undefined && movement.effect !== "count") {
      throw new FuyouError(assetsCodes.message("ASSETS_NOT_COUNTED", { item }));
    }
    if (movement.effect === "out" && quantity > (there ?? 0)) {
      const values = { item, asked: quantity, there: there ?? 0 };
      throw new FuyouError(assetsCodes.message("ASSETS_MORE_THAN_THERE", values));
    }
    if (there !== undefined && draft.by(supplyEntries, "holding", holding).length === 0) {
      enterSupply(draft, row, { movement: "count", quantity: there }, act);
    }
    enterSupply(draft, row, { movement: code, quantity, document }, act);
    const after = { in: (there ?? 0) + quantity, out: (there ?? 0) - quantity, count: quantity };
    draft.update(holdingsInTrust, holding, { quantity: after[movement.effect] });
  },
});

/** Notes a movement of goods that have a ledger; those without are left as they are. */
export function noteInLedger(
  draft: Draft,
  row: HoldingInTrust,
  entry: Omit<SupplyRecording, "holding">,
  act: Act,
): void {
  if (draft.by(supplyEntries, "holding", row.id).length > 0) enterSupply(draft, row, entry, act);
}

function enterSupply(
  draft: Draft,
  row: HoldingInTrust,
  { movement, quantity, document }: Omit<SupplyRecording, "holding">,
  act: Act,
): void {
  const id = draft.freshId(supplyEntries, `${row.id}.${act.on}.${movement}`);
  const slip = document === undefined ? {} : { document };
  const facts = { holding: row.id, institution: row.institution, on: act.on };
  draft.insert(supplyEntries, { id, ...facts, movement, quantity, ...slip });
}
