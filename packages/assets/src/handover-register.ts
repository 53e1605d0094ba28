import { institutions } from "@fuyou/hierarchy";
import {
  type CountyView,
  defineTable,
  type Finding,
  finding,
  type PlainDate,
  type Table,
} from "@fuyou/kernel";
import { assetsCodes } from "./errors.js";
import {
  type Handover,
  type HandoverParty,
  handoverParties,
  handoverSchema,
  partyTitles,
  signedOn,
} from "./handover.js";
import { type HandoverItem, handoverItemSchema } from "./handover-item.js";
import { inventories } from "./inventory.js";
import { itemFaults } from "./inventory-line.js";
import { holderOf } from "./item-register.js";

/**
 * Register of handovers (移交). They are papers: nothing of them is conserved. Reported: one that was drawn up
 * before the base date of the inventory it rests on, and what is still incomplete of one.
 */
export const handovers: Table<Handover, "from" | "to" | "inventory"> = defineTable<
  Handover,
  "from" | "to" | "inventory"
>({
  name: "handovers",
  title: { zh: "移交", en: "handovers" },
  schema: handoverSchema,
  references: {
    from: { to: institutions, onRetire: "keep" },
    to: { to: institutions, onRetire: "keep" },
    inventory: { to: inventories, onRetire: "keep" },
  },
  *check(rows, county) {
    for (const row of rows) {
      yield* incompleteFaults(row, county);
      const { id, inventory, preparedOn } = row;
      const base = inventory === undefined ? undefined : county.get(inventories, inventory);
      if (base === undefined || base.baseDate <= preparedOn) continue;
      const values = { handover: id, preparedOn, inventory: base.id, baseDate: base.baseDate };
      yield finding(assetsCodes.message("ASSETS_HANDOVER_BEFORE_INVENTORY", values), {
        kind: "data",
        severity: "error",
        subject: `handovers/${id}`,
        date: county.date,
      });
    }
  },
});

/**
 * Register of the items of handovers (移交清单). Reported: what was refused and nobody has moved on, and a
 * decision without its day or a refusal without its reason.
 */
export const handoverItems: Table<HandoverItem, "handover"> = defineTable<HandoverItem, "handover">(
  {
    name: "handover-items",
    title: { zh: "移交清单", en: "items of handovers" },
    schema: handoverItemSchema,
    references: { handover: { to: handovers, onRetire: "keep" } },
    label: (row) => row.id,
    *check(rows, county) {
      yield* itemFaults("handover-items", rows, county);
      for (const row of rows) yield* decisionFaults(row, county);
      for (const id of new Set(rows.map((row) => row.handover))) {
        const handover = county.get(handovers, id);
        if (handover !== undefined) yield* incompleteFaults(handover, county);
      }
    },
  },
);

function* decisionFaults(row: HandoverItem, county: CountyView): Iterable<Finding> {
  if (row.retiredOn !== undefined || row.decision === undefined) return;
  const details = {
    kind: "data",
    subject: `handover-items/${row.id}`,
    date: county.date,
  } as const;
  if (row.decidedOn === undefined || (row.decision === "refused" && row.reason === undefined)) {
    const message = assetsCodes.message("ASSETS_RECEIPT_INCOMPLETE", { id: row.id });
    yield finding(message, { ...details, severity: "error" });
  }
  if (!isOpenRefusal(row, county)) return;
  const { to = "—" } = county.get(handovers, row.handover) ?? {};
  const values = { handover: row.handover, item: `${row.register}/${row.record}`, holder: to };
  const message = assetsCodes.message("ASSETS_RECEIPT_REFUSED", values);
  yield finding(message, { ...details, severity: "warning" });
}

/**
 * Whether a refused item is still an open case (拒收未处理): the receiving body has it all the same. A
 * correction, a fresh transfer, a write-off, or acceptance in the end decides it.
 *
 * @param item - the item
 * @param county - the county
 * @param on - the day; the county's own where not said
 */
export function isOpenRefusal(
  item: HandoverItem,
  county: CountyView,
  on: PlainDate = county.date,
): boolean {
  if (item.decision !== "refused" || item.retiredOn !== undefined) return false;
  const to = county.get(handovers, item.handover)?.to;
  return to !== undefined && holderOf(county, item, on) === to;
}

/** What of a handover is not done yet; nothing to say of one whose body has not been moved by its plan. */
function* incompleteFaults(row: Handover, county: CountyView): Iterable<Finding> {
  if (row.retiredOn !== undefined || row.to === undefined) return;
  const { complete, undecided, unsigned } = handoverStatus(county, row.id);
  if (complete) return;
  const names = unsigned.map((party) => partyTitles[party]);
  const values = {
    handover: row.id,
    undecided,
    unsigned: {
      zh: names.map((name) => name.zh).join("、") || "无",
      en: names.map((name) => name.en).join(", ") || "nobody",
    },
  };
  yield finding(assetsCodes.message("ASSETS_HANDOVER_INCOMPLETE", values), {
    kind: "data",
    severity: "warning",
    subject: `handovers/${row.id}`,
    date: county.date,
  });
}

/**
 * How far a handover has come (移交进度). What was accepted, refused and not decided is together what was drawn
 * up.
 */
export interface HandoverStatus {
  /** How many items it lists. */
  drawnUp: number;
  /** How many were accepted. */
  accepted: number;
  /** How many were refused. */
  refused: number;
  /** How many nobody has decided. */
  undecided: number;
  /** Items refused that the receiving body has all the same. */
  openRefusals: readonly string[];
  /** Who has not signed. */
  unsigned: readonly HandoverParty[];
  /** Whether every item is decided and all three have signed. */
  complete: boolean;
}

/**
 * How far a handover has come.
 *
 * @param county - the county
 * @param handover - the handover
 */
export function handoverStatus(county: CountyView, handover: string): HandoverStatus {
  const head = county.get(handovers, handover);
  const items = county
    .by(handoverItems, "handover", handover)
    .filter((each) => each.retiredOn === undefined);
  const many = (decision: "accepted" | "refused" | undefined) =>
    items.filter((each) => each.decision === decision).length;
  const unsigned = handoverParties.filter(
    (party) => head === undefined || signedOn(head, party) === undefined,
  );
  const undecided = many(undefined);
  return {
    drawnUp: items.length,
    accepted: many("accepted"),
    refused: many("refused"),
    undecided,
    openRefusals: items.filter((each) => isOpenRefusal(each, county)).map(({ id }) => id),
    unsigned,
    complete: head?.to !== undefined && undecided === 0 && unsigned.length === 0,
  };
}
