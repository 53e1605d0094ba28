import { type PlainDate, plainDateSchema, type Row, type Text } from "@fuyou/kernel";
import { z } from "zod";

/**
 * A handover (移交清单批次): the paper by which one body hands over what it has and another receives it, item
 * by item, with three signatures (State Council Order 738, art. 22). It says nothing of who has an item: that
 * stands in the registers, which the plan has moved on its day.
 */
export interface Handover extends Row {
  /** The body that hands over (移交方); it may have ended since. */
  readonly from: string;
  /** The body that receives (接收方); absent until the plan has moved what `from` has. */
  readonly to?: string | undefined;
  /** The day on which the paper was drawn up. */
  readonly preparedOn: PlainDate;
  /** The inventory it rests on (所依清查). */
  readonly inventory?: string | undefined;
  /** Number of the approval of the allocation (调拨批准文号). */
  readonly approvalNumber?: string | undefined;
  /** The body that signed for the side that hands over; a body, never a person. */
  readonly transferorSignedBy?: string | undefined;
  /** The day on which it signed. */
  readonly transferorSignedOn?: PlainDate | undefined;
  /** The body that signed for the receiving side. */
  readonly receiverSignedBy?: string | undefined;
  /** The day on which it signed. */
  readonly receiverSignedOn?: PlainDate | undefined;
  /** The body that supervised the handover (监交方) and signed. */
  readonly supervisorSignedBy?: string | undefined;
  /** The day on which it signed. */
  readonly supervisorSignedOn?: PlainDate | undefined;
}

const body = (zh: string, en: string) => z.string().min(1).optional().meta({ label: { zh, en } });
const day = (zh: string, en: string) => plainDateSchema.optional().meta({ label: { zh, en } });

/** Shape of a {@link Handover}. */
export const handoverSchema: z.ZodType<Handover> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "移交编号", en: "identifier" } }),
  from: z.string().meta({ label: { zh: "移交方", en: "from" } }),
  to: z
    .string()
    .optional()
    .meta({ label: { zh: "接收方", en: "to" } }),
  preparedOn: plainDateSchema.meta({ label: { zh: "编制日期", en: "drawn up on" } }),
  inventory: z
    .string()
    .optional()
    .meta({ label: { zh: "所依清查", en: "inventory" } }),
  approvalNumber: body("调拨批准文号", "number of the approval"),
  transferorSignedBy: body("移交方签章单位", "signed for the transferor by (a body)"),
  transferorSignedOn: day("移交方签章日期", "transferor signed on"),
  receiverSignedBy: body("接收方签章单位", "signed for the receiver by (a body)"),
  receiverSignedOn: day("接收方签章日期", "receiver signed on"),
  supervisorSignedBy: body("监交方签章单位", "supervised by (a body)"),
  supervisorSignedOn: day("监交方签章日期", "supervisor signed on"),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "withdrawn on" } }),
});

/** The three that sign a handover (签章方): who hands over, who receives, who supervises. */
export type HandoverParty = "transferor" | "receiver" | "supervisor";

/** The parties in the order in which they sign. */
export const handoverParties: readonly HandoverParty[] = ["transferor", "receiver", "supervisor"];

/** What the parties are called. */
export const partyTitles: Readonly<Record<HandoverParty, Text>> = {
  transferor: { zh: "移交方", en: "the transferor" },
  receiver: { zh: "接收方", en: "the receiver" },
  supervisor: { zh: "监交方", en: "the supervisor" },
};

/**
 * The day on which a party signed; undefined while it has not.
 *
 * @param handover - the handover
 * @param party - who signs
 */
export function signedOn(handover: Handover, party: HandoverParty): PlainDate | undefined {
  return handover[`${party}SignedOn`];
}
