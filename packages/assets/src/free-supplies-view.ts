import { freeServiceRole, institutions, rolesInForce } from "@fuyou/hierarchy";
import {
  defineView,
  type Finding,
  finding,
  inForce,
  type Message,
  type View,
  type ViewCell,
  type ViewColumn,
} from "@fuyou/kernel";
import { z } from "zod";
import { assetsCodes } from "./errors.js";
import { type HoldingInTrust, holdingsInTrust } from "./holding-in-trust.js";
import { supplyBalance, supplyEntries, supplyMovementPoint } from "./supply-ledger.js";

/** What may be asked of free supplies more narrowly. */
export interface FreeSuppliesQuestion {
  /** Which goods in trust; contraceptives supplied free unless said. */
  kind: HoldingInTrust["kind"];
}

const columns: readonly ViewColumn[] = [
  { key: "keeper", label: { zh: "保管单位", en: "Keeper" }, kind: "text" },
  { key: "designated", label: { zh: "定点机构", en: "Designated" }, kind: "text" },
  { key: "name", label: { zh: "名称", en: "Goods" }, kind: "text" },
  { key: "counted", label: { zh: "上次盘点", en: "Last count" }, kind: "number" },
  { key: "received", label: { zh: "入库", en: "Received since" }, kind: "number" },
  { key: "issued", label: { zh: "发出", en: "Gone out since" }, kind: "number" },
  { key: "ledger", label: { zh: "台账结存", en: "By the ledger" }, kind: "number" },
  { key: "books", label: { zh: "账面数", en: "By the books" }, kind: "number" },
  { key: "found", label: { zh: "盘点差异", en: "Found by counts" }, kind: "number" },
];

/**
 * Free supplies and their ledger (免费药具): what each keeper has by ledger and by books, whether they agree, and
 * whether anything was recorded that is forbidden, such as a sale. Pieces only; never who received them.
 */
export const freeSuppliesView: View<FreeSuppliesQuestion> = defineView<FreeSuppliesQuestion>({
  id: "assets.free-supplies",
  title: { zh: "免费药具台账", en: "Ledger of free supplies" },
  question: {
    zh: "各定点机构的免费药具账实是否相符，有没有流入市场？",
    en: "Do the free supplies of each designated institution agree with the books, and has any been sold?",
  },
  options: z.strictObject({
    kind: z.enum(["contraceptives", "donation", "other"]).default("contraceptives"),
  }) as z.ZodType<FreeSuppliesQuestion>,
  answer({ county, composition, date }, { kind }) {
    const movements = new Map(
      composition.at(supplyMovementPoint, date).map(({ key, value }) => [key, value] as const),
    );
    const roles = rolesInForce(county, freeServiceRole, date);
    const designated = new Set(roles.map(({ institution }) => institution));
    const rows: Record<string, ViewCell>[] = [];
    const findings: Finding[] = [];
    const say = (message: Message, subject: string) =>
      findings.push(finding(message, { kind: "data", severity: "warning", subject, date }));
    for (const holding of county.rows(holdingsInTrust)) {
      if (holding.kind !== kind || !inForce(holding, date)) continue;
      const { id, name, institution, quantity } = holding;
      const keeper = county.get(institutions, institution)?.name ?? institution;
      const entries = county.by(supplyEntries, "holding", id);
      const sum = supplyBalance(entries, movements, date);
      const facts = { keeper, name, holding: id };
      const subject = `holdings-in-trust/${id}`;
      if (sum.balance === null) say(assetsCodes.message("ASSETS_SUPPLY_NO_LEDGER", facts), subject);
      else if (quantity !== undefined && quantity !== sum.balance) {
        const difference = Math.abs(quantity - sum.balance);
        const values = { ...facts, ledger: sum.balance, books: quantity, difference };
        say(assetsCodes.message("ASSETS_SUPPLY_BALANCE", values), subject);
      }
      if (quantity === undefined)
        say(assetsCodes.message("ASSETS_SUPPLY_UNCOUNTED", facts), subject);
      for (const entry of entries) {
        const movement = movements.get(entry.movement);
        if (movement?.permitted !== false || entry.retiredOn !== undefined) continue;
        const values = { entry: entry.id, movement: movement.title, quantity: entry.quantity };
        const message = assetsCodes.message("ASSETS_SUPPLY_SOLD", { ...values, holding: id });
        say(message, `supply-entries/${entry.id}`);
      }
      if (designated.size > 0 && !designated.has(institution)) {
        say(assetsCodes.message("ASSETS_SUPPLY_NOT_DESIGNATED", { keeper }), subject);
      }
      rows.push({
        keeper,
        designated: designated.has(institution) ? { zh: "是", en: "yes" } : { zh: "否", en: "no" },
        name,
        counted: sum.counted,
        received: sum.balance === null ? null : sum.received,
        issued: sum.balance === null ? null : sum.issued,
        ledger: sum.balance,
        books: quantity ?? null,
        found: sum.balance === null ? null : sum.foundByCount,
      });
    }
    return {
      tables: [{ title: { zh: "免费药具", en: "Free supplies" }, columns, rows }],
      findings,
    };
  },
});
