import { institutions } from "@fuyou/hierarchy";
import {
  defineTable,
  fenSchema,
  inForce,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { assets } from "./asset.js";
import { type Counterparty, counterpartyFaults, counterpartyFields } from "./counterparty.js";
import { rooms } from "./room.js";

/**
 * A lease (租赁): something of the institution's let to another (出租), or of another's taken by it (承租).
 * It binds the successor. Its last day is agreed and is not the day on which the record ends, so that a
 * lease that runs out stays to be wound up.
 */
export interface Lease extends Row, Counterparty {
  /** The institution. */
  readonly institution: string;
  /** Whether it lets or rents. */
  readonly side: "lessor" | "lessee";
  /** What it is about, in words. */
  readonly subject: string;
  /** The asset let, where it is one of the register. */
  readonly asset?: string | undefined;
  /** The room let, where it is one of the register. */
  readonly room?: string | undefined;
  /** First day agreed. */
  readonly from?: PlainDate | undefined;
  /** Last day agreed. */
  readonly to?: PlainDate | undefined;
  /** Rent for a year in fen, where known. */
  readonly yearlyRent?: number | undefined;
}

/** Shape of a {@link Lease}. */
export const leaseSchema: z.ZodType<Lease> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "租赁编号", en: "identifier" } }),
  institution: z.string().meta({ label: { zh: "单位", en: "institution" } }),
  side: z.enum(["lessor", "lessee"]).meta({
    label: { zh: "出租或承租", en: "side" },
    titles: { lessor: { zh: "出租", en: "lessor" }, lessee: { zh: "承租", en: "lessee" } },
  }),
  subject: z
    .string()
    .min(1)
    .meta({ label: { zh: "标的", en: "subject" } }),
  asset: z
    .string()
    .optional()
    .meta({ label: { zh: "资产", en: "asset" } }),
  room: z
    .string()
    .optional()
    .meta({ label: { zh: "房间", en: "room" } }),
  ...counterpartyFields,
  from: plainDateSchema.optional().meta({ label: { zh: "起租日期", en: "from" } }),
  to: plainDateSchema.optional().meta({ label: { zh: "到期日期", en: "to" } }),
  yearlyRent: (fenSchema as z.ZodInt)
    .optional()
    .meta({ label: { zh: "年租金", en: "rent for a year" }, unit: "fen" }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "终止日期", en: "ended on" } }),
});

/** Register of leases (租赁). Conserved: their number. */
export const leases: Table<Lease, "institution" | "asset" | "room"> = defineTable<
  Lease,
  "institution" | "asset" | "room"
>({
  name: "leases",
  title: { zh: "租赁", en: "leases" },
  schema: leaseSchema,
  references: {
    institution: { to: institutions, onRetire: "restrict" },
    asset: { to: assets, onRetire: "keep" },
    room: { to: rooms, onRetire: "keep" },
  },
  personal: ["person"],
  label: (row) => row.subject,
  conserved: [
    { category: "leases", title: { zh: "租赁", en: "leases" }, unit: "item", measure: () => 1 },
  ],
  check: (rows, county) =>
    counterpartyFaults(
      "leases",
      rows.filter((row) => inForce(row, county.date)),
      county,
    ),
});
