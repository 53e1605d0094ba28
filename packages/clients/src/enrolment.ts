import { divisions } from "@fuyou/hierarchy";
import { type ExtensionPoint, FuyouError, type PlainDate, plainDateSchema } from "@fuyou/kernel";
import { z } from "zod";
import { anchorPoint, birth, completedAnchors } from "./anchor.js";
import { categoryPoint } from "./category.js";
import { type ClientDesk, changeIn, clientOf, read, recordOf, unknownCode } from "./client-desk.js";
import { clientsCodes } from "./errors.js";
import { requireGuardian } from "./guardian.js";
import {
  type Agreeing,
  agreeingSchema,
  type ListEntry,
  type PersonDetails,
  personDetailsSchema,
} from "./list-entry.js";
import { recordKindPoint, serviceReminders } from "./record-kind.js";
import { schedulePoint } from "./schedule.js";

/**
 * What somebody hands in to be offered services (自愿登记). It is the client's own act, or a guardian's. There is no
 * place for a permit, a marriage, the order of a birth or a residence.
 */
export interface Enrolment {
  /** What identifies the person, as the deployment writes it; only pseudonyms of it are kept. */
  identity: string;
  /** How the person is called and reached. */
  person: PersonDetails;
  /** Where the person wishes to be served: a division of the county. */
  division: string;
  /** The day. */
  agreedOn: PlainDate;
  /** Who agreed. */
  agreedBy: Agreeing;
  /** The purposes agreed to, codes of `clients.record-kind`; `service-reminders` has to be among them. */
  purposes: readonly string[];
  /** Until when the enrolment is kept at most. */
  keepUntil: PlainDate;
  /** What is ticked, codes of `clients.category`; nothing where absent. */
  categories?: readonly string[] | undefined;
  /** The schedules wished, codes of `clients.schedule`; nothing where absent. */
  schedules?: readonly string[] | undefined;
  /** The days that contacts are counted from, as far as the person wishes to tell them. */
  anchors?: Readonly<Record<string, PlainDate>> | undefined;
  /** The channel through which notices are wished; none are sent where absent. */
  notices?: string | undefined;
}

/** Shape of an {@link Enrolment}. */
export const enrolmentSchema: z.ZodType<Enrolment> = z.strictObject({
  identity: z.string().min(4),
  person: personDetailsSchema,
  division: z.string().min(1),
  agreedOn: plainDateSchema,
  agreedBy: agreeingSchema,
  purposes: z.array(z.string()),
  keepUntil: plainDateSchema,
  categories: z.array(z.string()).optional(),
  schedules: z.array(z.string()).optional(),
  anchors: z.record(z.string(), plainDateSchema).optional(),
  notices: z.string().min(1).optional(),
});

/**
 * Enrols a client (登记).
 *
 * @param desk - the desk
 * @param enrolment - what was handed in
 * @returns the client's pseudonym on the lists
 * @throws FuyouError `CLIENTS_INVALID`, `CLIENTS_PURPOSE_MISSING`, `CLIENTS_GUARDIAN_NEEDED`, `CLIENTS_UNKNOWN_CODE`,
 * `CLIENTS_ALREADY_ENROLLED`
 */
export async function enrol(desk: ClientDesk, enrolment: Enrolment): Promise<string> {
  const given = read(enrolmentSchema, enrolment, { zh: "服务登记", en: "enrolment" });
  const { agreedOn, agreedBy, division, purposes } = given;
  const categories = given.categories ?? [];
  const schedules = given.schedules ?? [];
  const told = given.anchors ?? {};
  const { composition, county } = desk;
  if (!purposes.includes(serviceReminders)) {
    const purpose = composition.get(recordKindPoint, serviceReminders)?.title ?? serviceReminders;
    throw new FuyouError(clientsCodes.message("CLIENTS_PURPOSE_MISSING", { purpose }));
  }
  if (county.get(divisions, division) === undefined) {
    throw unknownCode(division, divisions.title, agreedOn);
  }
  requireKnown(desk, agreedOn, recordKindPoint, purposes);
  requireKnown(desk, agreedOn, categoryPoint, categories);
  requireKnown(desk, agreedOn, schedulePoint, schedules);
  requireKnown(desk, agreedOn, anchorPoint, Object.keys(told));
  requireGuardian(told[birth], agreedBy, agreedOn);
  const client = clientOf(desk, given.identity);
  if ((await desk.store.read("list", client)) !== null) {
    throw new FuyouError(clientsCodes.message("CLIENTS_ALREADY_ENROLLED", {}));
  }
  const entry: ListEntry = {
    ...{ record: recordOf(desk, given.identity), division, agreedOn, agreedBy, purposes },
    ...{ keepUntil: given.keepUntil, categories, schedules },
    anchors: { enrolment: agreedOn, ...completed(desk, told) },
    notices: given.notices === undefined ? null : { channel: given.notices, agreedOn },
    declined: [],
    marks: [],
  };
  await desk.store.update("person", client, () => given.person);
  await desk.store.update("list", client, (held) => {
    if (held !== null) throw new FuyouError(clientsCodes.message("CLIENTS_ALREADY_ENROLLED", {}));
    return entry;
  });
  return client;
}

/**
 * Notes days that contacts are counted from (补记起算日): a birth, a discharge, a corrected date. A day that is null is
 * forgotten. Where a schedule begins anew, for example with another pregnancy, what was noted of its contacts is
 * forgotten too.
 *
 * @param desk - the desk
 * @param client - the client's pseudonym
 * @param told - the days by code of `clients.anchor`
 * @param anew - schedules that begin anew
 */
export async function noteAnchors(
  desk: ClientDesk,
  client: string,
  told: Readonly<Record<string, PlainDate | null>>,
  anew: readonly string[] = [],
): Promise<void> {
  const schema = z.record(z.string(), plainDateSchema.nullable());
  const days = read(schema, told, { zh: "起算日", en: "days to count from" });
  requireKnown(desk, desk.county.date, anchorPoint, Object.keys(days));
  await changeIn(desk, "list", client, (entry) => {
    const kept = Object.entries(entry.anchors).filter(([code]) => !(code in days));
    const fresh = Object.entries(days).filter(([, day]) => day !== null) as [string, PlainDate][];
    const followed = desk.composition
      .all(anchorPoint)
      .filter(({ value }) => value.follows !== undefined && value.code in days);
    const stale = new Set(followed.map(({ value }) => value.follows?.anchor));
    const anchors = completed(
      desk,
      Object.fromEntries([...kept.filter(([code]) => !stale.has(code)), ...fresh]),
    );
    const again = (schedule: string) => anew.includes(schedule);
    return {
      ...{ ...entry, anchors },
      marks: entry.marks.filter((mark) => !again(mark.schedule)),
      declined: entry.declined.filter((each) => !again(each.split("/")[0] as string)),
    };
  });
}

/**
 * Changes what a client is enrolled for (更改登记): categories, schedules, notices.
 *
 * @param desk - the desk
 * @param client - the client's pseudonym
 * @param wishes - what is to be otherwise; notices null: no more are sent
 * @throws FuyouError `CLIENTS_UNKNOWN_CODE`
 */
export async function changeWishes(
  desk: ClientDesk,
  client: string,
  wishes: Partial<Pick<ListEntry, "categories" | "schedules" | "notices">>,
): Promise<void> {
  const { date } = desk.county;
  requireKnown(desk, date, categoryPoint, wishes.categories ?? []);
  requireKnown(desk, date, schedulePoint, wishes.schedules ?? []);
  await changeIn(desk, "list", client, (entry) => ({ ...entry, ...wishes }));
}

/**
 * Leaves (退出): the enrolment and how to reach the person are erased at once and leave no trace. Clinical records,
 * under another pseudonym, stay as long as the law asks. To leave what one never joined is no error, so that
 * nobody learns from it who had joined.
 *
 * @param desk - the desk
 * @param client - the client's pseudonym
 */
export async function leave(desk: ClientDesk, client: string): Promise<void> {
  await desk.store.update("list", client, () => null);
  await desk.store.update("person", client, () => null);
}

/**
 * Erases the enrolments whose time is over (到期清除).
 *
 * @param desk - the desk
 * @param day - the day; enrolments kept until the day before or earlier go
 * @returns how many went
 */
export async function eraseExpired(desk: ClientDesk, day: PlainDate): Promise<number> {
  let gone = 0;
  for (const client of await desk.store.pseudonyms("list")) {
    const entry = await desk.store.read("list", client);
    if (entry === null || entry.keepUntil >= day) continue;
    await leave(desk, client);
    gone++;
  }
  return gone;
}

function requireKnown<T>(
  desk: ClientDesk,
  date: PlainDate,
  point: ExtensionPoint<T>,
  codes: readonly string[],
): void {
  const unknown = codes.find((code) => desk.composition.get(point, code, date) === undefined);
  if (unknown !== undefined) throw unknownCode(unknown, point.title, date);
}

function completed(
  desk: ClientDesk,
  told: Readonly<Record<string, PlainDate>>,
): Readonly<Record<string, PlainDate>> {
  return completedAnchors(
    told,
    desk.composition.all(anchorPoint).map(({ value }) => value),
  );
}
