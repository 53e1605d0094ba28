import type { DutyAssignment } from "@fuyou/duties";
import { addDays, includesDate, type Period, type PlainDate } from "@fuyou/kernel";
import { posts } from "@fuyou/personnel";
import { providersOf } from "@fuyou/services";
import { type ClientDesk, requireUnit } from "./client-desk.js";
import { isDeclined, markOf } from "./contact-mark.js";
import type { ContactMark, ListEntry } from "./list-entry.js";
import { type DatedContact, datedContacts, type Schedule, schedulePoint } from "./schedule.js";

/**
 * How a task stands (任务状态): its window is still `upcoming`; it is `due`; it is `overdue` because the unit has not
 * offered it in time; it was `offered`, and the client has not said yet; or the client `accepted`.
 */
export type DueStatus = "upcoming" | "due" | "overdue" | "offered" | "accepted";

/** A task of a unit towards a client (待办服务): pseudonymous; what is late is the unit's, never the client's. */
export interface DueTask {
  /** The client's pseudonym on the lists. */
  client: string;
  /** The schedule. */
  schedule: string;
  /** The contact. */
  contact: string;
  /** The service. */
  service: string;
  /** The division in which the client wishes to be served. */
  division: string;
  /** The responsible unit, an institution; null where nobody provides the service there. */
  unit: string | null;
  /** First day of the window. */
  earliest: PlainDate;
  /** Last day of the window. */
  latest: PlainDate;
  /** How it stands. */
  status: DueStatus;
}

/** What of the lists is asked for more narrowly. */
export interface DueQuestion {
  /** Days ahead in which a window has to open to be listed; 14 by default. */
  horizonDays?: number | undefined;
}

/**
 * What a unit has to do for clients on a day (服务名单): every contact that is coming, due, overdue or waiting for an
 * answer, by last day and pseudonym. Nothing that was declined, done, or that the next contact has overtaken.
 *
 * @param desk - the desk
 * @param unit - the institution; null for what nobody provides
 * @param day - the day
 * @param question - how far ahead
 * @throws FuyouError `CLIENTS_UNKNOWN_UNIT`
 */
export async function dueList(
  desk: ClientDesk,
  unit: string | null,
  day: PlainDate,
  question: DueQuestion = {},
): Promise<readonly DueTask[]> {
  if (unit !== null) requireUnit(desk, unit, day);
  return (await dueTasks(desk, day, question)).filter((task) => task.unit === unit);
}

/**
 * What all units have to do for clients on a day (全部待办), as {@link dueList} of each.
 *
 * @param desk - the desk
 * @param day - the day
 * @param question - how far ahead
 */
export async function dueTasks(
  desk: ClientDesk,
  day: PlainDate,
  question: DueQuestion = {},
): Promise<readonly DueTask[]> {
  const { horizonDays = 14 } = question;
  const unitOf = responsibleUnits(desk);
  const tasks: DueTask[] = [];
  for (const client of await desk.store.pseudonyms("list")) {
    const entry = await desk.store.read("list", client);
    if (entry === null || entry.agreedOn > day || entry.keepUntil < day) continue;
    for (const { schedule, contacts } of contactsOf(desk, entry, day)) {
      for (const [at, dated] of contacts.entries()) {
        const status = statusOf(entry, schedule, contacts, at, day);
        if (status === null) continue;
        if (status === "upcoming" && dated.earliest > addDays(day, horizonDays)) continue;
        tasks.push({
          ...{ client, schedule: schedule.code, contact: dated.contact.code },
          ...{ service: dated.service, division: entry.division },
          unit: unitOf(dated.service, entry.division, day),
          ...{ earliest: dated.earliest, latest: dated.latest, status },
        });
      }
    }
  }
  return tasks.sort((a, b) => order(a.latest, b.latest) || order(a.client, b.client));
}

/** The contacts of one schedule of an enrolment. */
export interface EnrolledContacts {
  /** The schedule. */
  schedule: Schedule;
  /** Its contacts with their days, those only whose window had not closed when the client enrolled. */
  contacts: readonly DatedContact[];
}

/**
 * The contacts an enrolment is for, by schedule (登记的服务节点).
 *
 * @param desk - the desk
 * @param entry - the enrolment
 * @param day - the day whose schedules count
 */
export function contactsOf(
  desk: ClientDesk,
  entry: ListEntry,
  day: PlainDate,
): readonly EnrolledContacts[] {
  return entry.schedules.flatMap((code) => {
    const schedule = desk.composition.get(schedulePoint, code, day);
    if (schedule === undefined) return [];
    const all = datedContacts(schedule, entry.anchors);
    return [{ schedule, contacts: all.filter(({ latest }) => latest >= entry.agreedOn) }];
  });
}

/** How a contact stands on a day; null where nothing is to be done about it. */
function statusOf(
  entry: ListEntry,
  schedule: Schedule,
  contacts: readonly DatedContact[],
  at: number,
  day: PlainDate,
): DueStatus | null {
  const dated = contacts[at] as DatedContact;
  const mark = markOf(entry, schedule.code, dated.contact.code);
  if (mark?.doneOn !== undefined || isDeclined(entry, schedule.code, dated.contact.code)) {
    return null;
  }
  // after the birth, or an end that nobody asks about, nobody is reminded of what was before
  const ended = (schedule.endsWith ?? []).some((each) => (entry.anchors[each] ?? "9999") <= day);
  if (ended) return null;
  const overtaken = contacts.slice(at + 1).some(({ earliest }) => earliest <= day);
  const closed = day > lastDayOf(schedule, dated);
  if (overtaken && closed) return null;
  if (mark?.acceptedOn !== undefined) return "accepted";
  if (mark?.offeredOn !== undefined) return "offered";
  if (day < dated.earliest) return "upcoming";
  return closed ? "overdue" : "due";
}

/** How the offers of a unit came in some period (服务及时情况). */
export interface Timeliness {
  /** The unit that was responsible on the last day of the windows; null: nobody. */
  unit: string | null;
  /** Contacts whose last day lies in the period, without those declined. */
  closed: number;
  /** Of these, offered or given by the last day. */
  inTime: number;
  /** Of these, offered or given later. */
  late: number;
  /** Of these, never offered: overdue tasks of the provider. */
  missed: number;
}

/**
 * How units kept the windows that closed in a period (服务及时情况): the only figure about follow-up that an appraisal
 * may take, because it counts the provider's own work. Declined contacts are not in it, and whether a client came is
 * not either. Not suppressed: for the unit itself and for its appraisal. What is published comes from `countsOf`.
 *
 * @param desk - the desk
 * @param period - the period; its end has to be said, and lies before the day of the question
 */
export async function timelinessOf(
  desk: ClientDesk,
  period: Required<Period>,
): Promise<readonly Timeliness[]> {
  const unitOf = responsibleUnits(desk);
  const found = new Map<string | null, Timeliness>();
  for (const client of await desk.store.pseudonyms("list")) {
    const entry = await desk.store.read("list", client);
    if (entry === null) continue;
    for (const { schedule, contacts } of contactsOf(desk, entry, period.to as PlainDate)) {
      for (const dated of contacts) {
        const last = lastDayOf(schedule, dated);
        const { code } = dated.contact;
        if (!includesDate(period, last) || isDeclined(entry, schedule.code, code)) continue;
        const unit = unitOf(dated.service, entry.division, dated.latest);
        const row = found.get(unit) ?? { unit, closed: 0, inTime: 0, late: 0, missed: 0 };
        found.set(unit, row);
        row.closed++;
        row[whenOf(markOf(entry, schedule.code, code), last)]++;
      }
    }
  }
  return [...found.values()].sort((a, b) => order(a.unit ?? "", b.unit ?? ""));
}

function whenOf(mark: ContactMark | undefined, last: PlainDate): "inTime" | "late" | "missed" {
  const days = [mark?.offeredOn, mark?.doneOn].filter((each) => each !== undefined);
  if (days.length === 0) return "missed";
  return (days.sort()[0] as PlainDate) <= last ? "inTime" : "late";
}

/** Last day on which an offer is in time. */
function lastDayOf(schedule: Schedule, dated: DatedContact): PlainDate {
  return addDays(dated.latest, schedule.graceDays ?? 0);
}

/** Who is responsible for a service in a division: the nearest that leads its duty, or the nearest that holds it. */
function responsibleUnits(
  desk: ClientDesk,
): (service: string, division: string, day: PlainDate) => string | null {
  const known = new Map<string, string | null>();
  return (service, division, day) => {
    const key = `${service} ${division} ${day}`;
    const held = known.get(key);
    if (held !== undefined) return held;
    const providers = providersOf(desk.county, desk.composition, service, division, day);
    const provider = providers.find(({ involvement }) => involvement === "lead") ?? providers[0];
    const unit = provider === undefined ? null : institutionOf(desk, provider);
    known.set(key, unit);
    return unit;
  };
}

function institutionOf(desk: ClientDesk, { institution, post }: DutyAssignment): string | null {
  if (institution !== undefined) return institution;
  return post === undefined ? null : (desk.county.get(posts, post)?.institution ?? null);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
