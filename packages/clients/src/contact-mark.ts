import { FuyouError, type PlainDate } from "@fuyou/kernel";
import { type ClientDesk, changeIn, unknownCode } from "./client-desk.js";
import { clientsCodes } from "./errors.js";
import type { ContactMark, ListEntry } from "./list-entry.js";
import { schedulePoint } from "./schedule.js";

/**
 * What happened to a contact of an enrolment (办理情况).
 *
 * @param entry - the enrolment
 * @param schedule - the schedule
 * @param contact - the contact
 */
export function markOf(
  entry: ListEntry,
  schedule: string,
  contact: string,
): ContactMark | undefined {
  return entry.marks.find((each) => each.schedule === schedule && each.contact === contact);
}

/**
 * An enrolment with a contact marked (加注办理情况); what was noted before stays.
 *
 * @param entry - the enrolment
 * @param schedule - the schedule
 * @param contact - the contact
 * @param happened - what is noted
 */
export function marked(
  entry: ListEntry,
  schedule: string,
  contact: string,
  happened: Partial<Pick<ContactMark, "offeredOn" | "acceptedOn" | "doneOn">>,
): ListEntry {
  const before = markOf(entry, schedule, contact);
  const mark = { schedule, contact, ...happened, ...before };
  return { ...entry, marks: [...entry.marks.filter((each) => each !== before), mark] };
}

/**
 * Whether a contact was declined (已表示不需要), by itself or with its whole schedule.
 *
 * @param entry - the enrolment
 * @param schedule - the schedule
 * @param contact - the contact
 */
export function isDeclined(entry: ListEntry, schedule: string, contact: string): boolean {
  return entry.declined.includes(schedule) || entry.declined.includes(`${schedule}/${contact}`);
}

/** Which contact is meant (服务节点). */
export interface ContactOf {
  /** The client's pseudonym on the lists. */
  client: string;
  /** The schedule. */
  schedule: string;
  /** The contact. */
  contact: string;
}

/**
 * Notes that the unit offered a contact (登记已提供): the unit's part is done, whatever the client says.
 *
 * @param desk - the desk
 * @param of - the contact
 * @param on - the day
 * @throws FuyouError `CLIENTS_DECLINED` where the client is not to be asked again
 */
export async function offerContact(desk: ClientDesk, of: ContactOf, on: PlainDate): Promise<void> {
  const contact = titleOf(desk, of, on);
  await changeIn(desk, "list", of.client, (entry) => {
    if (isDeclined(entry, of.schedule, of.contact)) {
      throw new FuyouError(clientsCodes.message("CLIENTS_DECLINED", { contact }));
    }
    return marked(entry, of.schedule, of.contact, { offeredOn: on });
  });
}

/**
 * Notes that the client wishes a contact (接受), also one declined before: to change one's mind is free.
 *
 * @param desk - the desk
 * @param of - the contact
 * @param on - the day
 */
export async function acceptContact(desk: ClientDesk, of: ContactOf, on: PlainDate): Promise<void> {
  titleOf(desk, of, on);
  await changeIn(desk, "list", of.client, (entry) => {
    const again = { ...entry, declined: entry.declined.filter((each) => !names(each, of)) };
    return marked(again, of.schedule, of.contact, { offeredOn: on, acceptedOn: on });
  });
}

/**
 * Notes that the client does not wish a contact, or anything more of its schedule (不需要). No reason is asked and no
 * day is kept; it is never asked again and counted nowhere.
 *
 * @param desk - the desk
 * @param of - the contact
 * @param extent - this contact, the default, or the whole schedule
 */
export async function declineContact(
  desk: ClientDesk,
  of: ContactOf,
  extent: "contact" | "schedule" = "contact",
): Promise<void> {
  titleOf(desk, of, desk.county.date);
  const said = extent === "schedule" ? of.schedule : `${of.schedule}/${of.contact}`;
  await changeIn(desk, "list", of.client, (entry) => ({
    ...entry,
    declined: [...new Set([...entry.declined, said])],
    marks: entry.marks.filter(
      (each) =>
        each.schedule !== of.schedule || (extent === "contact" && each.contact !== of.contact),
    ),
  }));
}

function names(said: string, of: ContactOf): boolean {
  return said === of.schedule || said === `${of.schedule}/${of.contact}`;
}

function titleOf(desk: ClientDesk, of: ContactOf, on: PlainDate) {
  const schedule =
    desk.composition.get(schedulePoint, of.schedule, on) ??
    desk.composition.get(schedulePoint, of.schedule);
  const contact = schedule?.contacts.find((each) => each.code === of.contact);
  if (contact === undefined) {
    throw unknownCode(`${of.schedule}/${of.contact}`, schedulePoint.title, on);
  }
  return contact.title;
}
