import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  kernelCodes,
  type Period,
  type PlainDate,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { anchorPoint } from "./anchor.js";
import { type Window, type WindowDays, windowDays, windowSchema } from "./window.js";

/** One contact of a schedule (服务节点): which service, and when. */
export interface ScheduledContact {
  /** Its code within the schedule. */
  code: string;
  /** Its name. */
  title: Text;
  /** When it is due. */
  window: Window;
  /** The day it is counted from, where not that of the schedule, a code of `clients.anchor`. */
  anchor?: string | undefined;
  /** The service, where not that of the schedule. */
  service?: string | undefined;
}

/**
 * A schedule of contacts (服务日程) that a client may enrol for, for example antenatal care. The contacts are offers:
 * the provider owes them in time, the client owes nothing.
 */
export interface Schedule {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** The service that its contacts give, a code of `services.service`. The catalogue of the county has to have it. */
  service: string;
  /** The day its contacts are counted from, a code of `clients.anchor`. */
  anchor: string;
  /** Its contacts in order of time. */
  contacts: readonly ScheduledContact[];
  /** Anchors on whose day it ends: contacts still open then are not asked about any more. */
  endsWith?: readonly string[] | undefined;
  /** Days after a window in which an offer still is in time; none where absent. */
  graceDays?: number | undefined;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days on which it holds; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link Schedule}. */
export const scheduleSchema: z.ZodType<Schedule> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  service: z.string().min(1),
  anchor: z.string(),
  contacts: z
    .array(
      z.strictObject({
        code: codeSchema,
        title: textSchema,
        window: windowSchema,
        anchor: z.string().optional(),
        service: z.string().min(1).optional(),
      }),
    )
    .min(1),
  endsWith: z.array(z.string()).optional(),
  graceDays: z.int().min(0).optional(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** Schedules of contacts (服务日程). */
export const schedulePoint: ExtensionPoint<Schedule> = defineExtensionPoint<Schedule>({
  id: "clients.schedule",
  title: { zh: "服务日程", en: "schedules of contacts" },
  schema: scheduleSchema,
  key: (schedule) => schedule.code,
  *check(entries, composition) {
    const known = composition.keys(anchorPoint.id);
    for (const { plugin, point, key, value } of entries) {
      const invalid = (zh: string, en: string) =>
        kernelCodes.message("KERNEL_INVALID_CONTRIBUTION", {
          ...{ plugin, point, key },
          reason: { zh, en },
        });
      const named = [value.anchor, ...(value.endsWith ?? [])];
      for (const { anchor } of value.contacts) if (anchor !== undefined) named.push(anchor);
      for (const anchor of new Set(named)) {
        if (known.has(anchor)) continue;
        yield invalid(
          `“${anchor}”不是起算日（${anchorPoint.id}）`,
          `'${anchor}' is not a day to count from (${anchorPoint.id})`,
        );
      }
      const codes = value.contacts.map((each) => each.code);
      for (const [at, each] of codes.entries()) {
        if (codes.indexOf(each) === at) continue;
        yield invalid(`contacts：“${each}”重复`, `contacts: '${each}' stands there twice`);
      }
    }
  },
});

/** A contact of a client with its days (到期服务). */
export interface DatedContact extends WindowDays {
  /** The contact. */
  contact: ScheduledContact;
  /** The service it gives. */
  service: string;
}

/**
 * The contacts of a schedule with their days (推算服务节点), as far as the days they are counted from are known; not
 * those that the end of the schedule leaves out.
 *
 * @param schedule - the schedule
 * @param anchors - the client's days by code
 */
export function datedContacts(
  schedule: Schedule,
  anchors: Readonly<Record<string, PlainDate>>,
): readonly DatedContact[] {
  const ends = (schedule.endsWith ?? []).map((each) => anchors[each]);
  const end = ends.filter((each) => each !== undefined).sort()[0];
  return schedule.contacts.flatMap((contact) => {
    const anchor = anchors[contact.anchor ?? schedule.anchor];
    if (anchor === undefined) return [];
    const days = windowDays(contact.window, anchor);
    if (end !== undefined && end <= days.latest) return [];
    return [{ contact, service: contact.service ?? schedule.service, ...days }];
  });
}
