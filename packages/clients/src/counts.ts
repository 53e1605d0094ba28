import type { PlainDate } from "@fuyou/kernel";
import { applicationState } from "./application.js";
import { type ClientDesk, unknownCode } from "./client-desk.js";
import { type DueStatus, dueTasks } from "./due-list.js";
import { entitlementPoint } from "./entitlement.js";

/** A number that may be told, or null where so few clients stand behind it that it is not (小数抑制). */
export type ToldCount = number | null;

/** How many tasks a unit has, by how they stand (待办统计). */
export interface TaskCounts {
  /** The unit; null: nobody provides the service. */
  unit: string | null;
  /** The schedule. */
  schedule: string;
  /** All tasks. */
  all: ToldCount;
  /** Those coming. */
  upcoming: ToldCount;
  /** Those due. */
  due: ToldCount;
  /** Those overdue, by the unit's omission. */
  overdue: ToldCount;
  /** Those offered and not yet answered. */
  offered: ToldCount;
  /** Those accepted. */
  accepted: ToldCount;
}

/**
 * The tasks of all units on a day in numbers (待办统计), the only thing that leaves the store. Small cells are
 * suppressed by {@link suppressed}. Declined contacts are in no number.
 *
 * @param desk - the desk
 * @param day - the day
 */
export async function countsOf(desk: ClientDesk, day: PlainDate): Promise<readonly TaskCounts[]> {
  const rows = new Map<string, Tally>();
  for (const { client, unit, schedule, status } of await dueTasks(desk, day)) {
    const key = JSON.stringify([unit ?? "", schedule]);
    const row = rows.get(key) ?? {
      unit,
      schedule,
      tasks: none(),
      clients: none(),
      seen: new Set(),
    };
    rows.set(key, row);
    row.tasks[status]++;
    if (!row.seen.has(`${client} ${status}`)) row.clients[status]++;
    row.seen.add(`${client} ${status}`);
  }
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return sorted.map(({ unit, schedule, tasks, clients }) => {
    const { whole, told } = suppressed(tasks, desk.smallCell, clients);
    return { unit, schedule, all: whole, ...told };
  });
}

interface Tally {
  readonly unit: string | null;
  readonly schedule: string;
  readonly tasks: Record<DueStatus, number>;
  readonly clients: Record<DueStatus, number>;
  readonly seen: Set<string>;
}

function none(): Record<DueStatus, number> {
  return { upcoming: 0, due: 0, overdue: 0, offered: 0, accepted: 0 };
}

/** How an entitlement reaches those who asked for it (申请者覆盖情况). */
export interface Coverage {
  /** The institution or office that took the applications. */
  unit: string;
  /** The entitlement. */
  entitlement: string;
  /** The offer. */
  offer: string;
  /** Recognised applicants: the denominator; a coverage of 100 % means that each of them was offered it. */
  asked: ToldCount;
  /** Those who accepted. */
  accepted: ToldCount;
  /** Those who declined: they were reached, and their no counts against nobody. */
  declined: ToldCount;
  /** Those to whom it was offered and who have not answered. */
  unanswered: ToldCount;
  /** Those not yet offered it: the unit's omission. */
  waiting: ToldCount;
}

/**
 * How many of those who applied were offered what they are entitled to (覆盖情况), by the unit that took the
 * application. The unanswered, the accepted and the declined have all been reached.
 *
 * @param desk - the desk
 * @param code - the entitlement, a code of `clients.entitlement`
 * @param day - the day; what came later does not count
 * @throws FuyouError `CLIENTS_UNKNOWN_CODE`
 */
export async function coverageOf(
  desk: ClientDesk,
  code: string,
  day: PlainDate,
): Promise<readonly Coverage[]> {
  const entitlement = desk.composition.get(entitlementPoint, code, day);
  if (entitlement === undefined) throw unknownCode(code, entitlementPoint.title, day);
  const rows = new Map<string, Record<Reached, number>>();
  for (const record of await desk.store.pseudonyms("record")) {
    const clinical = await desk.store.read("record", record);
    const asked = clinical?.applications.filter(
      (each) =>
        each.entitlement === code &&
        [each.appliedOn, each.appraised?.on ?? each.appliedOn].every((on) => on <= day) &&
        applicationState(each, entitlement) === "recognised",
    );
    const last = asked?.at(-1);
    if (last === undefined) continue;
    for (const { code: offer } of entitlement.offers) {
      const key = JSON.stringify([last.by, offer]);
      const parts = rows.get(key) ?? { accepted: 0, declined: 0, unanswered: 0, waiting: 0 };
      rows.set(key, parts);
      const made = last.offers.find((each) => each.code === offer && each.offeredOn <= day);
      parts[made === undefined ? "waiting" : (made.answer ?? "unanswered")]++;
    }
  }
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([key, parts]) => {
    const [unit, offer] = JSON.parse(key) as [string, string];
    const { whole, told } = suppressed(parts, desk.smallCell);
    return { unit, entitlement: code, offer, asked: whole, ...told };
  });
}

type Reached = "accepted" | "declined" | "unanswered" | "waiting";

/** A whole and its parts, as far as they may be told. */
export interface Told<K extends string> {
  /** The whole. */
  whole: ToldCount;
  /** The parts. */
  told: Record<K, ToldCount>;
}

/**
 * A whole and its parts without small cells (小数抑制). A part of fewer than the threshold, but for none at all, hides
 * all parts, since it could be taken from the others; the whole is told where it reaches the threshold or is none.
 *
 * @param parts - the parts
 * @param threshold - the least number of clients that is told
 * @param clients - how many clients stand behind each part, where one may be counted several times
 */
export function suppressed<K extends string>(
  parts: Readonly<Record<K, number>>,
  threshold: number,
  clients: Readonly<Record<K, number>> = parts,
): Told<K> {
  const small = (count: number) => count > 0 && count < threshold;
  const counts = Object.entries(parts) as [K, number][];
  const heads = Object.values<number>(clients);
  const whole = counts.reduce((sum, [, count]) => sum + count, 0);
  // one client may stand behind several parts: the largest is what is certain of the whole
  const wholeHidden = small(whole) || (whole > 0 && Math.max(...heads) < threshold);
  const hidden = wholeHidden || heads.some(small);
  const told = Object.fromEntries(counts.map(([key, count]) => [key, hidden ? null : count]));
  return { whole: wholeHidden ? null : whole, told: told as Record<K, ToldCount> };
}
