import { institutions } from "@fuyou/hierarchy";
import {
  type CountyView,
  defineTable,
  type Finding,
  fenSchema,
  finding,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { assets } from "./asset.js";
import { custodies } from "./custody.js";
import { assetsCodes } from "./errors.js";
import { inputHash } from "./input-hash.js";
import { costFaults } from "./posted-cost.js";

/**
 * What a posting does (记账类别): `transfer` moves assets between bodies, `correction` moves them back,
 * `entry` brings one onto the books, `exit` takes one off them. The first two have pairs of entries, the
 * last two one entry each and an authority.
 */
export type PostingKind = "transfer" | "correction" | "entry" | "exit";

/** A posting of the custody ledger (记账凭证): what was done at one stroke, and the hash of its content. */
export interface CustodyPosting extends Row {
  /** What it does. */
  readonly kind: PostingKind;
  /** The day on which it takes effect. */
  readonly on: PlainDate;
  /** The key under which it was ordered (幂等键), where one was: the same order given twice is done once. */
  readonly key?: string | undefined;
  /** SHA-256 of day and moves with their cost; an entry altered later no longer agrees with it. */
  readonly inputHash: string;
  /** The posting it corrects, for corrections. */
  readonly corrects?: string | undefined;
}

/** Shape of a {@link CustodyPosting}. */
export const custodyPostingSchema: z.ZodType<CustodyPosting> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "凭证编号", en: "identifier" } }),
  kind: z.enum(["transfer", "correction", "entry", "exit"]).meta({
    label: { zh: "类别", en: "kind" },
    titles: {
      transfer: { zh: "划转", en: "transfer" },
      correction: { zh: "更正", en: "correction" },
      entry: { zh: "入账", en: "entry" },
      exit: { zh: "出账", en: "exit" },
    },
  }),
  on: plainDateSchema.meta({ label: { zh: "生效日期", en: "on" } }),
  key: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "幂等键", en: "idempotency key" } }),
  inputHash: z
    .string()
    .length(64)
    .meta({ label: { zh: "内容摘要", en: "hash of the content" } }),
  corrects: z
    .string()
    .optional()
    .meta({ label: { zh: "冲正凭证", en: "corrects" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "ended on" } }),
});

/** One half of a pair in the custody ledger (分录): an asset goes out of a body's custody, or comes into it. */
export interface CustodyEntry extends Row {
  /** The posting it belongs to. */
  readonly posting: string;
  /** The asset. */
  readonly asset: string;
  /** The body. */
  readonly institution: string;
  /** Out of its custody (转出), or into it (转入). */
  readonly side: "out" | "in";
  /** Original cost (原值) of the asset on that day, in fen. */
  readonly cost: number;
}

/** Shape of a {@link CustodyEntry}. */
export const custodyEntrySchema: z.ZodType<CustodyEntry> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "分录编号", en: "identifier" } }),
  posting: z.string().meta({ label: { zh: "凭证", en: "posting" } }),
  asset: z.string().meta({ label: { zh: "资产", en: "asset" } }),
  institution: z.string().meta({ label: { zh: "单位", en: "body" } }),
  side: z.enum(["out", "in"]).meta({
    label: { zh: "方向", en: "side" },
    titles: { out: { zh: "转出", en: "out" }, in: { zh: "转入", en: "in" } },
  }),
  cost: (fenSchema as z.ZodInt).meta({ label: { zh: "原值", en: "original cost" }, unit: "fen" }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "ended on" } }),
});

/**
 * Register of postings (资产占有凭证). Each balances: what goes out of one body's custody comes into another's,
 * at the same cost; only an entry or an exit stands alone. A posting is never changed; a correction is a
 * new one.
 */
export const custodyPostings: Table<CustodyPosting, "corrects"> = defineTable<
  CustodyPosting,
  "corrects"
>({
  name: "custody-postings",
  title: { zh: "资产占有凭证", en: "postings of the custody ledger" },
  schema: custodyPostingSchema,
  references: { corrects: { to: "self", onRetire: "keep" } },
  *check(rows, county) {
    for (const row of rows) yield* postingFaults(row, county);
  },
});

/** Register of entries (资产占有分录): the two halves of every move, which nobody changes afterwards. */
export const custodyEntries: Table<CustodyEntry, "posting" | "asset" | "institution"> = defineTable<
  CustodyEntry,
  "posting" | "asset" | "institution"
>({
  name: "custody-entries",
  title: { zh: "资产占有分录", en: "entries of the custody ledger" },
  schema: custodyEntrySchema,
  references: {
    posting: { to: custodyPostings, onRetire: "keep" },
    asset: { to: assets, onRetire: "keep" },
    institution: { to: institutions, onRetire: "keep" },
  },
  *check(rows, county) {
    for (const id of new Set(rows.map((row) => row.posting))) {
      const posting = county.get(custodyPostings, id);
      if (posting !== undefined) yield* postingFaults(posting, county);
    }
    const ids = new Set(rows.map((row) => row.asset));
    for (const id of ids) yield* holderFaults(id, county);
    yield* costFaults(
      [...ids].flatMap((id) => county.get(assets, id) ?? []),
      county,
    );
  },
});

/** One move of one asset: from whom, to whom; null for nobody. */
export interface CustodyMove {
  /** The asset. */
  asset: string;
  /** Whose custody it leaves; null where it comes onto the books. */
  from: string | null;
  /** Into whose custody it comes; null where it leaves the books. */
  to: string | null;
}

/** A move as it is posted, at the original cost that the asset has. */
export interface PostedMove extends CustodyMove {
  /** Original cost (原值) in fen. */
  cost: number;
}

/**
 * The hash that a posting of these moves has.
 *
 * @param on - its day
 * @param moves - its moves, in any order
 */
export function hashOfMoves(on: PlainDate, moves: readonly PostedMove[]): string {
  const lines = moves.map(({ asset, from, to, cost }) => ({ asset, from, to, cost }));
  return inputHash({ on, moves: lines.sort((a, b) => (a.asset < b.asset ? -1 : 1)) });
}

/** What of a posting does not balance, or is no longer what was posted. */
function* postingFaults(posting: CustodyPosting, county: CountyView): Iterable<Finding> {
  const details = {
    kind: "data",
    severity: "error",
    subject: `custody-postings/${posting.id}`,
    date: county.date,
  } as const;
  const entries = county.by(custodyEntries, "posting", posting.id);
  const byAsset = new Map<string, CustodyEntry[]>();
  for (const entry of entries) {
    byAsset.set(entry.asset, [...(byAsset.get(entry.asset) ?? []), entry]);
  }
  const moves: PostedMove[] = [];
  for (const [asset, both] of byAsset) {
    const [out, into] = (["out", "in"] as const).map((side) =>
      both.filter((each) => each.side === side),
    ) as [CustodyEntry[], CustodyEntry[]];
    const wanted = { transfer: [1, 1], correction: [1, 1], entry: [0, 1], exit: [1, 0] } as const;
    const [many, few] = wanted[posting.kind];
    const alike = new Set(both.map((each) => each.cost)).size === 1;
    if (out.length !== many || into.length !== few || !alike) {
      const values = { posting: posting.id, asset };
      const message = assetsCodes.message("ASSETS_LEDGER_UNBALANCED", values);
      yield finding(message, { ...details, aspect: asset });
    }
    moves.push({
      asset,
      from: out[0]?.institution ?? null,
      to: into[0]?.institution ?? null,
      cost: (out[0] ?? into[0])?.cost ?? 0,
    });
  }
  if (hashOfMoves(posting.on, moves) === posting.inputHash) return;
  yield finding(assetsCodes.message("ASSETS_LEDGER_ALTERED", { posting: posting.id }), details);
}

/** That the register of custody says otherwise than the last posting of an asset. */
function* holderFaults(asset: string, county: CountyView): Iterable<Finding> {
  let last: { entry: CustodyEntry; on: PlainDate } | undefined;
  for (const entry of county.by(custodyEntries, "asset", asset)) {
    const on = county.get(custodyPostings, entry.posting)?.on;
    if (on === undefined || (last !== undefined && on < last.on)) continue;
    last = { entry, on };
  }
  if (last === undefined) return;
  const { entry, on } = last;
  for (const each of county.by(custodies, "asset", asset)) {
    const later = each.retiredOn === undefined && (each.period.to ?? on) >= on;
    const agrees = entry.side === "in" && each.institution === entry.institution;
    if (!later || agrees || (each.period.to !== undefined && each.period.to < on)) continue;
    yield finding(
      assetsCodes.message("ASSETS_LEDGER_DISAGREES", {
        asset,
        posting: entry.posting,
        holder: each.institution,
      }),
      { kind: "data", severity: "error", subject: `custodies/${each.id}`, date: county.date },
    );
  }
}
