import { type PlainDate, plainDateSchema } from "@fuyou/kernel";
import { z } from "zod";

/** Who agreed (同意人): the client, or the guardian of a child under fourteen. */
export type Agreeing = "client" | "guardian";

/** Shape of an {@link Agreeing}. */
export const agreeingSchema: z.ZodType<Agreeing> = z.enum(["client", "guardian"]);

/** How a person is called and reached (联系方式); kept apart from everything else, and shown masked. */
export interface PersonDetails {
  /** What the person wishes to be called. */
  name: string;
  /** Where notices go: a telephone number, an account. */
  address?: string | undefined;
}

/** Shape of {@link PersonDetails}. */
export const personDetailsSchema: z.ZodType<PersonDetails> = z.strictObject({
  name: z.string().min(1),
  address: z.string().min(1).optional(),
});

/** That a client wishes to be sent notices (接收提示的同意). */
export interface NoticeWish {
  /** Through which channel. */
  channel: string;
  /** Since when. */
  agreedOn: PlainDate;
}

/** What happened to one contact (服务节点办理情况). */
export interface ContactMark {
  /** The schedule. */
  schedule: string;
  /** The contact. */
  contact: string;
  /** The day the unit offered it. */
  offeredOn?: PlainDate | undefined;
  /** The day the client accepted. */
  acceptedOn?: PlainDate | undefined;
  /** The day the service was given. */
  doneOn?: PlainDate | undefined;
}

/**
 * An enrolment (服务登记): which services a client wishes to be offered. It holds no name and no number; it is
 * erased at once when the client leaves.
 */
export interface ListEntry {
  /** The client's pseudonym in the clinical records. */
  record: string;
  /** The division in which the client wishes to be served; it need not be where they are registered. */
  division: string;
  /** The day of the enrolment. */
  agreedOn: PlainDate;
  /** Who agreed. */
  agreedBy: Agreeing;
  /** The purposes agreed to, codes of `clients.record-kind`. */
  purposes: readonly string[];
  /** Until when the enrolment is kept at most; on the next day it is erased. */
  keepUntil: PlainDate;
  /** What was ticked, codes of `clients.category`. */
  categories: readonly string[];
  /** The schedules enrolled for, codes of `clients.schedule`. */
  schedules: readonly string[];
  /** The days that contacts are counted from, by code of `clients.anchor`; as far as the client told them. */
  anchors: Readonly<Record<string, PlainDate>>;
  /** Whether notices are wished; null: none are sent. */
  notices: NoticeWish | null;
  /** What was declined: `schedule`, or `schedule/contact`. Without reason and without date. */
  declined: readonly string[];
  /** What happened to contacts. */
  marks: readonly ContactMark[];
}

/** Shape of a {@link ListEntry}. */
export const listEntrySchema: z.ZodType<ListEntry> = z.strictObject({
  record: z.string().min(1),
  division: z.string().min(1),
  agreedOn: plainDateSchema,
  agreedBy: agreeingSchema,
  purposes: z.array(z.string()),
  keepUntil: plainDateSchema,
  categories: z.array(z.string()),
  schedules: z.array(z.string()),
  anchors: z.record(z.string(), plainDateSchema),
  notices: z.strictObject({ channel: z.string().min(1), agreedOn: plainDateSchema }).nullable(),
  declined: z.array(z.string()),
  marks: z.array(
    z.strictObject({
      schedule: z.string(),
      contact: z.string(),
      offeredOn: plainDateSchema.optional(),
      acceptedOn: plainDateSchema.optional(),
      doneOn: plainDateSchema.optional(),
    }),
  ),
});
